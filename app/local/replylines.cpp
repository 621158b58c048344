// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replylines.h"

#include "looseamounts.h"
#include "loosetimes.h"
#include "replyfield.h"
#include "replyvalues.h"

#include <QRegularExpression>

#include <array>

namespace gatehouse
{

namespace
{

struct Opening
{
    const char16_t *words;
    ReplyField field;
};

/// How a clause without a colon begins.
constexpr std::array openings = {
    Opening{u"must be finished by", ReplyField::FinishBy},
    Opening{u"must finish by", ReplyField::FinishBy},
    Opening{u"must be done by", ReplyField::FinishBy},
    Opening{u"must end by", ReplyField::FinishBy},
    Opening{u"finished by", ReplyField::FinishBy},
    Opening{u"finish by", ReplyField::FinishBy},
    Opening{u"done by", ReplyField::FinishBy},
    Opening{u"ready by", ReplyField::FinishBy},
    Opening{u"deadline", ReplyField::FinishBy},
    Opening{u"must not be running", ReplyField::NotDuring},
    Opening{u"must not run", ReplyField::NotDuring},
    Opening{u"not running", ReplyField::NotDuring},
    Opening{u"not during", ReplyField::NotDuring},
    Opening{u"not between", ReplyField::NotDuring},
    Opening{u"earliest", ReplyField::Earliest},
    Opening{u"not before", ReplyField::Earliest},
    Opening{u"not with", ReplyField::NotWith},
    Opening{u"runs after", ReplyField::After},
    Opening{u"after", ReplyField::After},
};

LooseValue textValue(const QString &text)
{
    return {.kind = LooseValue::Kind::Text, .text = text.trimmed()};
}

/// \a line without the marks of lists, headings and bold type.
QString withoutMarks(QStringView line)
{
    QString plain = line.trimmed().toString();
    plain.remove(QStringLiteral("**"));
    plain.remove(u'`');
    static const QRegularExpression mark(QStringLiteral("^(?:[-*>#\\x{2022}|]+|\\d+[.)])\\s+"));
    plain.remove(mark);
    return plain.trimmed();
}

/// Where the colon behind a name stands: one of a time of day stands between two digits.
qsizetype colonBehindName(QStringView clause)
{
    for (qsizetype at = clause.indexOf(u':'); at >= 0; at = clause.indexOf(u':', at + 1)) {
        const bool isInTime = at > 0 && at + 1 < clause.size() && clause.at(at - 1).isDigit() &&
                              clause.at(at + 1).isDigit();
        if (!isInTime) {
            return at;
        }
    }
    return -1;
}

/// "30 min 0.9 kWh" as an object of both; no fields where it is not that.
LooseValue phaseOf(const QString &clause)
{
    static const QRegularExpression amount(QStringLiteral("([0-9]+(?:[.,][0-9]+)?\\s*k?wh)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    LooseValue phase{.kind = LooseValue::Kind::Object};
    const QRegularExpressionMatch energy = amount.match(clause);
    QString rest = clause;
    if (energy.hasMatch()) {
        rest.remove(energy.capturedStart(), energy.capturedLength());
        phase.fields.emplace_back(nameOf(ReplyField::Energy), textValue(energy.captured(1)));
    }
    rest.remove(u',');
    if (looseDuration(rest)) {
        phase.fields.emplace_back(nameOf(ReplyField::Duration), textValue(rest));
    }
    return phase;
}

class LinesReader
{
public:
    LooseValue read(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            for (const QString &clause : withoutMarks(line).split(u';')) {
                takeClause(clause.trimmed());
            }
        }
        LooseValue problem = std::move(m_problem);
        if (!m_loads.fields.empty()) {
            problem.fields.emplace_back(nameOf(ReplyField::Loads), std::move(m_loads));
        }
        if (!m_prices.items.empty()) {
            problem.fields.emplace_back(nameOf(ReplyField::Prices), std::move(m_prices));
        }
        if (!m_surplus.items.empty()) {
            problem.fields.emplace_back(nameOf(ReplyField::Surplus), std::move(m_surplus));
        }
        return problem;
    }

private:
    void takeClause(const QString &clause)
    {
        const QString rest = takeHeading(clause);
        if (rest.isEmpty() || takePrice(rest) || takeNamed(rest)) {
            return;
        }
        if (!m_loads.fields.empty() && m_isInLoad) {
            takeBare(rest);
        }
    }

    /// What stands behind "Load A (load_A):", whose load is the one that is meant from here on; all
    /// of \a clause where it has no such heading.
    QString takeHeading(const QString &clause)
    {
        static const QRegularExpression heading(
            QStringLiteral("^(?:load|task|device|machine|appliance|job)[ _]?"
                           "([A-Za-z]{1,2}|\\d{1,2})\\b(?:\\s*\\([^)]*\\))?\\s*[:,.-]?\\s*"),
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = heading.match(clause);
        const std::optional<LoadId> id =
            match.hasMatch() ? looseLoadId(match.captured(1)) : std::nullopt;
        if (!id) {
            return clause;
        }
        begin(*id);
        return clause.mid(match.capturedEnd());
    }

    void begin(LoadId id)
    {
        m_isInLoad = true;
        const QString name = toString(id);
        for (std::size_t i = 0; i < m_loads.fields.size(); ++i) {
            if (m_loads.fields[i].first == name) {
                m_current = i;
                return;
            }
        }
        m_current = m_loads.fields.size();
        m_loads.fields.emplace_back(name, LooseValue{.kind = LooseValue::Kind::Object});
    }

    /// "17:00 to 20:00: $0.45 per kWh", also behind a word or two.
    bool takePrice(const QString &clause)
    {
        static const QRegularExpression digit(QStringLiteral("[0-9+]"));
        const bool speaksOfPrice = clause.contains(u"kwh", Qt::CaseInsensitive) ||
                                   clause.contains(u"price", Qt::CaseInsensitive) ||
                                   clause.contains(u"rate", Qt::CaseInsensitive) || !m_isInLoad;
        const qsizetype from = clause.indexOf(digit);
        if (!speaksOfPrice || from < 0) {
            return false;
        }
        const QString text = clause.mid(from);
        QString rest;
        const std::optional<LooseRange> range = looseRange(QStringView(text), &rest);
        if (!range || !range->to || !loosePrice(rest)) {
            return false;
        }
        m_prices.items.push_back(textValue(text));
        return true;
    }

    bool takeNamed(const QString &clause)
    {
        const qsizetype colon = colonBehindName(clause);
        if (colon < 0) {
            return false;
        }
        const QString name = clause.left(colon);
        const QString value = clause.mid(colon + 1).trimmed();
        const ReplyField ofProblem = fieldOfProblem(name);
        if (m_isInLoad && fieldOfLoad(name) != ReplyField::Unknown && !value.isEmpty()) {
            add(name, textValue(value));
        } else if (value.isEmpty() && ofProblem != ReplyField::Unknown) {
            // A heading of something else.
            m_isInLoad = false;
        } else if (ofProblem == ReplyField::Surplus) {
            takeSurplus(name, value);
        } else if (ofProblem == ReplyField::Prices) {
            m_prices.items.push_back(textValue(value));
        } else if (ofProblem == ReplyField::Horizon || ofProblem == ReplyField::PowerLimit) {
            m_problem.fields.emplace_back(name, textValue(value));
        } else {
            return !m_isInLoad;
        }
        return true;
    }

    /// "Own power +15:00 to +19:00: 2500 W, else earns 0.08 per kWh".
    void takeSurplus(const QString &name, const QString &value)
    {
        static const QRegularExpression digit(QStringLiteral("[0-9+]"));
        const qsizetype from = name.indexOf(digit);
        LooseValue surplus{.kind = LooseValue::Kind::Object};
        surplus.fields.emplace_back(nameOf(ReplyField::Range),
                                    textValue(from < 0 ? QString() : name.mid(from)));
        surplus.fields.emplace_back(QStringLiteral("watts"), textValue(value.section(u',', 0, 0)));
        const QString earns = value.section(u',', 1);
        if (!earns.isEmpty()) {
            surplus.fields.emplace_back(QStringLiteral("earns"), textValue(earns));
        }
        m_surplus.items.push_back(std::move(surplus));
    }

    void takeBare(const QString &clause)
    {
        for (const Opening &opening : openings) {
            const QStringView words(opening.words);
            if (clause.startsWith(words, Qt::CaseInsensitive)) {
                add(nameOf(opening.field), textValue(clause.mid(words.size())));
                return;
            }
        }
        if (clause.startsWith(u"pausable", Qt::CaseInsensitive) ||
            clause.startsWith(u"optional", Qt::CaseInsensitive)) {
            takeChoice(clause);
            return;
        }
        takePhases(clause);
    }

    /// "pausable, pieces of 30 min or more", "optional, worth 0.50".
    void takeChoice(const QString &clause)
    {
        const bool isPausable = clause.startsWith(u"pausable", Qt::CaseInsensitive);
        const ReplyField field = isPausable ? ReplyField::Pausable : ReplyField::Optional;
        const ReplyField more = isPausable ? ReplyField::MinRun : ReplyField::Worth;
        add(nameOf(field), {.kind = LooseValue::Kind::Boolean, .text = QStringLiteral("true")});
        const QString amount =
            clause.section(isPausable ? QStringLiteral("pieces of") : QStringLiteral("worth"), 1);
        if (!amount.isEmpty()) {
            add(nameOf(more), textValue(amount.section(QStringLiteral("or more"), 0, 0)));
        }
    }

    void takePhases(const QString &clause)
    {
        LooseValue phases{.kind = LooseValue::Kind::List};
        for (const QString &part : clause.split(QStringLiteral("then"))) {
            phases.items.push_back(phaseOf(part));
        }
        if (phases.items.size() > 1) {
            add(nameOf(ReplyField::Phases), std::move(phases));
            return;
        }
        for (const auto &[name, held] : phases.items.front().fields) {
            add(name, held);
        }
    }

    void add(const QString &name, LooseValue value)
    {
        m_loads.fields[m_current].second.fields.emplace_back(name, std::move(value));
    }

    LooseValue m_problem{.kind = LooseValue::Kind::Object};
    LooseValue m_loads{.kind = LooseValue::Kind::Object};
    LooseValue m_prices{.kind = LooseValue::Kind::List};
    LooseValue m_surplus{.kind = LooseValue::Kind::List};
    std::size_t m_current = 0;
    bool m_isInLoad = false;
};

} // namespace

LooseValue problemOfLines(const QString &text)
{
    return LinesReader().read(text);
}

} // namespace gatehouse
