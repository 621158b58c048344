// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "leakcases.h"

#include "anonymoustext.h"
#include "guard.h"
#include "householdreader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace leakcases
{

namespace
{

/// "<U+200B>" as its character, "<LF>" as a line end.
QString meant(QString text)
{
    static const QRegularExpression code(QStringLiteral("<U\\+([0-9A-F]{4,6})>"));
    text.replace(QStringLiteral("<LF>"), QStringLiteral("\n"));
    for (QRegularExpressionMatch match = code.match(text); match.hasMatch();
         match = code.match(text)) {
        // Not QString::fromUcs4(), which leaves byte order marks out.
        const auto character = QChar::fromUcs4(match.captured(1).toUInt(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(),
                     QStringView(character).toString());
    }
    return text;
}

QString nameOf(GuardFinding::Reason reason)
{
    using Reason = GuardFinding::Reason;
    switch (reason) {
    case Reason::WordOfHousehold:
    case Reason::WordOfList:
    case Reason::WordOfEarlierHousehold:
        return QStringLiteral("word");
    case Reason::HiddenWord:
        return QStringLiteral("hidden");
    case Reason::NumberOfHousehold:
        return QStringLiteral("number");
    case Reason::EmailAddress:
        return QStringLiteral("email");
    case Reason::WebAddress:
        return QStringLiteral("web");
    case Reason::BankAccount:
        return QStringLiteral("account");
    case Reason::CardNumber:
        return QStringLiteral("card");
    case Reason::Coordinates:
        return QStringLiteral("coordinates");
    case Reason::Key:
        return QStringLiteral("key");
    case Reason::PhoneNumber:
        return QStringLiteral("phone");
    case Reason::PostalAddress:
        return QStringLiteral("postal");
    case Reason::NotInTheFixedForm:
    case Reason::NotANumberOfTheForm:
    case Reason::LoadOutOfTurn:
    case Reason::NotReadable:
    case Reason::NotInPlainForm:
        return {};
    }
    Q_UNREACHABLE();
}

/// Gathers the private part of a file until the first case that follows it.
class PrivatePart
{
public:
    void clear() { *this = {}; }
    void addLine(const QString &line) { m_text += line + u'\n'; }
    void addListed(const QString &entry) { m_list += entry + u'\n'; }
    void setLevel(Level level) { m_level = level; }

    const std::shared_ptr<const Known> &known()
    {
        if (!m_known) {
            m_known = std::make_shared<const Known>(read());
        }
        return m_known;
    }

private:
    Known read() const
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC);
        const PrivateText text(m_text);
        Known known;
        known.words.addListed(PrivateText(m_list));
        const auto reading = HouseholdReader().read(text, {}, now);
        const Result<Anonymized> household =
            reading ? anonymize(reading->household, now) : Unexpected{reading.error().error};
        if (!household) {
            known.words.add(text);
            return known;
        }
        known.words.add(text, *reading);
        known.words.addProblem(*household);
        known.outbound = writeAnonymously(*household, m_level).text();
        return known;
    }

    QString m_text;
    QString m_list;
    Level m_level = Level::Shifted;
    std::shared_ptr<const Known> m_known;
};

/// \a outbound with \a lines where they belong: loads behind its last load, others at its end.
QString withLines(const QString &outbound, const QString &lines)
{
    static const QRegularExpression load(QStringLiteral("^load_[^\n]*\n"),
                                         QRegularExpression::MultilineOption);
    qsizetype at = outbound.size();
    if (lines.startsWith(QStringLiteral("load_"))) {
        for (QRegularExpressionMatchIterator each = load.globalMatch(outbound); each.hasNext();) {
            at = each.next().capturedEnd();
        }
    }
    return QString(outbound).insert(at, lines + u'\n');
}

/// Reads a file line by line.
class CaseReader
{
public:
    CaseReader(QString file, QStringList &faults) : m_file(std::move(file)), m_faults(faults) {}

    void take(const QString &line, int number)
    {
        if (line.isEmpty() || line.startsWith(u'#')) {
            return;
        }
        const QString place = QStringLiteral("%1:%2").arg(m_file).arg(number);
        const qsizetype space = line.indexOf(u' ');
        const QString word = line.left(space);
        const QString rest = meant(line.mid(space + 1));
        if (word == QLatin1String("private") || word == QLatin1String("listed") ||
            word == QLatin1String("level")) {
            takePrivate(word, rest);
        } else if (word == QLatin1String("block") || word == QLatin1String("unknown") ||
                   word == QLatin1String("tidy") || word == QLatin1String("pass")) {
            takeCase(place, word, rest);
        } else {
            m_faults << place;
        }
    }

    std::vector<Case> taken() { return std::move(m_cases); }

private:
    void takePrivate(const QString &word, const QString &rest)
    {
        if (m_hadCase) {
            m_private.clear();
            m_hadCase = false;
        }
        if (word == QLatin1String("private")) {
            m_private.addLine(rest);
        } else if (word == QLatin1String("listed")) {
            m_private.addListed(rest);
        } else {
            m_private.setLevel(rest == QLatin1String("names") ? Level::Names : Level::Shifted);
        }
    }

    void takeCase(const QString &place, const QString &word, const QString &rest)
    {
        m_hadCase = true;
        QStringList parts = rest.split(QStringLiteral(" => "));
        const QString lines = parts.takeFirst();
        const std::shared_ptr<const Known> &known = m_private.known();
        const QString alone = QStringLiteral("only ");
        Case made{.place = place,
                  .known = known,
                  .outbound = lines.startsWith(alone) ? lines.mid(alone.size()) + u'\n'
                                                      : withLines(known->outbound, lines),
                  .expected = parts};
        made.expected.prepend(word);
        if ((word == QLatin1String("block")) == parts.isEmpty()) {
            m_faults << place;
        }
        m_cases.push_back(std::move(made));
    }

    QString m_file;
    QStringList &m_faults;
    PrivatePart m_private;
    bool m_hadCase = false;
    std::vector<Case> m_cases;
};

} // namespace

std::vector<Case> casesOf(const QString &path, QStringList &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults << path;
        return {};
    }
    CaseReader reader(QFileInfo(path).fileName(), faults);
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        reader.take(line, ++number);
    }
    return reader.taken();
}

QStringList verdict(const QString &outbound, const PrivateWords &words)
{
    const GuardReport report = inspect(outbound, words);
    if (report.isClean()) {
        return {QStringLiteral("pass")};
    }
    if (!report.isBlocked()) {
        return {report.isCleanWhenTidied() ? QStringLiteral("tidy") : QStringLiteral("unknown")};
    }
    QStringList said{QStringLiteral("block")};
    for (const GuardFinding &finding : report.findings) {
        if (finding.kind == GuardFinding::Kind::Private) {
            said << nameOf(finding.reason) + u' ' +
                        outbound.mid(finding.span.from, finding.span.to - finding.span.from);
        }
    }
    return said;
}

QString written(const QString &words)
{
    QString all;
    for (const char32_t c : words.toUcs4()) {
        const bool isSeen =
            c == U' ' || (QChar::isPrint(c) && !QChar::isSpace(c) && !QChar::isMark(c) &&
                          QChar::category(c) != QChar::Other_Format);
        all += c == U'\n' ? QStringLiteral("<LF>")
               : isSeen   ? QString::fromUcs4(&c, 1)
                          : QStringLiteral("<U+%1>").arg(
                                QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return all;
}

} // namespace leakcases
