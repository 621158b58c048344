// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include "canonicalproblem.h"
#include "cuttext.h"
#include "formmatch.h"
#include "vocabulary.h"
#include "writtentext.h"

#include <cstdlib>

namespace gatehouse
{

namespace
{

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString writeStretch(Minutes stretch)
{
    const qint64 magnitude = std::abs(stretch.count());
    const QChar sign = stretch.count() < 0 ? u'-' : u'+';
    return sign + QString::number(magnitude / 60) + u':' + twoDigits(magnitude % 60);
}

QString writeClock(qint64 minuteOfDay)
{
    return twoDigits(minuteOfDay / 60) + u':' + twoDigits(minuteOfDay % 60);
}

qint64 minuteOfDay(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Writes the lines of one text.
class ProblemTextWriter
{
public:
    explicit ProblemTextWriter(const ProblemText &text)
        : m_notation(text.notation), m_now(text.now), m_refused(canonical(text.refused))
    {
        m_written.problem = canonical(text.problem);
    }

    WrittenText written(const QStringList &notes)
    {
        const Problem &problem = m_written.problem;
        if (m_now.isValid()) {
            line(Form::Now, {writeClock(minuteOfDay(m_now))});
        }
        line(Form::Horizon, {writeStretch(problem.horizon)});
        if (problem.target) {
            line(Form::AnswerFirst, {toString(*problem.target)});
        }
        for (const Load &load : problem.loads) {
            writeLoad(load);
        }
        writePrices();
        if (problem.powerLimit) {
            line(Form::PowerLimit, {QString::number(problem.powerLimit->value)});
        }
        writeRefused();
        for (const QString &note : notes) {
            // A line feed in a note would start a line of the problem.
            m_written.text += fill(Form::Note) + u' ' + note.simplified() + u'\n';
        }
        return std::move(m_written);
    }

private:
    QString moment(Minutes at) const { return writeMoment(at, m_notation, m_now); }

    void line(Form form, const QStringList &values, size_t index = 0)
    {
        add(form, values, index);
        m_written.text += u'\n';
    }

    /// Puts \a form behind what is written, and notes its place.
    void add(Form form, const QStringList &values, size_t index = 0)
    {
        const qsizetype start = m_written.text.size();
        FilledForm filled = gatehouse::filled(form, values);
        for (Span &value : filled.values) {
            value.from += start;
            value.to += start;
        }
        m_written.text += filled.text;
        m_written.pieces.push_back({.form = form,
                                    .span = withoutSigns(start),
                                    .values = std::move(filled.values),
                                    .load = m_load,
                                    .index = index});
    }

    /// What is written from \a start on, without the comma in front of a phase and the space behind
    /// the colon of a load.
    Span withoutSigns(qsizetype start) const
    {
        const QString &text = m_written.text;
        Span span{start, text.size()};
        while (text.at(span.from) == u',' || text.at(span.from) == u' ') {
            ++span.from;
        }
        while (text.at(span.to - 1) == u' ') {
            --span.to;
        }
        return span;
    }

    void writeLoad(const Load &load)
    {
        m_load = load.id;
        add(Form::LoadHead, {toString(load.id)});
        for (size_t i = 0; i < load.phases.size(); ++i) {
            const Phase &phase = load.phases.at(i);
            add(i == 0 ? Form::FirstPhase : Form::NextPhase,
                {QString::number(phase.duration.count()), toKilowattHours(phase.energy)}, i);
        }
        writeTimes(load);
        writeLinks(load);
        writeChoices(load);
        m_load.reset();
        m_written.text += u'\n';
    }

    void clause(Form form, const QStringList &values, size_t index = 0)
    {
        m_written.text += QStringLiteral("; ");
        add(form, values, index);
    }

    void writeTimes(const Load &load)
    {
        if (load.earliest > Minutes{0}) {
            clause(Form::Earliest, {moment(load.earliest)});
        }
        if (load.finishBy) {
            clause(Form::FinishBy, {moment(*load.finishBy)});
        }
        for (size_t i = 0; i < load.notDuring.size(); ++i) {
            const Window &window = load.notDuring.at(i);
            clause(Form::NotDuring, {moment(window.from), moment(window.to)}, i);
        }
    }

    void writeLinks(const Load &load)
    {
        for (size_t i = 0; i < load.after.size(); ++i) {
            const After &after = load.after.at(i);
            if (after.within) {
                clause(Form::AfterWithin,
                       {toString(after.load), QString::number(after.within->count())}, i);
            } else {
                clause(Form::AfterLoad, {toString(after.load)}, i);
            }
        }
        for (size_t i = 0; i < load.notWith.size(); ++i) {
            clause(Form::NotWith, {toString(load.notWith.at(i))}, i);
        }
    }

    void writeChoices(const Load &load)
    {
        if (load.pausable && load.minRun > Minutes{1}) {
            clause(Form::PausableInPieces, {QString::number(load.minRun.count())});
        } else if (load.pausable) {
            clause(Form::Pausable, {});
        }
        if (load.optional && load.worth != Price{}) {
            clause(Form::OptionalWorth, {toString(load.worth)});
        } else if (load.optional) {
            clause(Form::Optional, {});
        }
    }

    void writeRefused()
    {
        for (size_t i = 0; i < m_refused.runs.size(); ++i) {
            const RefusedRun &run = m_refused.runs.at(i);
            line(Form::RefusedRun,
                 {toString(run.load), moment(run.window.from), moment(run.window.to)}, i);
        }
        for (size_t i = 0; i < m_refused.rules.size(); ++i) {
            const BrokenRule &broken = m_refused.rules.at(i);
            if (broken.load) {
                line(Form::BrokenRule, {toString(*broken.load), ruleName(broken.rule)}, i);
            } else {
                line(Form::BrokenHouseRule, {ruleName(broken.rule)}, i);
            }
        }
    }

    void writePrices()
    {
        const Problem &problem = m_written.problem;
        for (size_t i = 0; i < problem.prices.size(); ++i) {
            const PriceBand &band = problem.prices.at(i);
            line(Form::PriceLine,
                 {moment(band.window.from), moment(band.window.to), toString(band.price)}, i);
        }
        for (size_t i = 0; i < problem.surplus.size(); ++i) {
            const Surplus &surplus = problem.surplus.at(i);
            line(Form::OwnPower,
                 {moment(surplus.window.from), moment(surplus.window.to),
                  QString::number(surplus.power.value), toString(surplus.earns)},
                 i);
        }
    }

    TimeNotation m_notation;
    QTime m_now;
    RefusedPlan m_refused;
    WrittenText m_written;
    /// Whose line is being written.
    std::optional<LoadId> m_load;
};

} // namespace

WrittenText writeInPieces(const ProblemText &text)
{
    return ProblemTextWriter(text).written(text.notes);
}

QString write(const ProblemText &text)
{
    return writeInPieces(text).text;
}

bool isPlainForm(const QString &text, const ProblemText &read)
{
    return isPlainForm(CutText(text), read);
}

bool isPlainForm(const CutText &text, const ProblemText &read)
{
    QString withoutNotes;
    withoutNotes.reserve(text.text().size());
    for (const OutboundLine &line : text.lines()) {
        if (!line.note) {
            // With its line feed, which the last line may lack.
            withoutNotes += text.wordsOf({line.span.from, line.span.to + 1});
        }
    }
    ProblemText problemOnly = read;
    problemOnly.notes.clear();
    return withoutNotes == write(problemOnly);
}

QString writeMoment(Minutes moment, TimeNotation notation, QTime now)
{
    if (notation == TimeNotation::AfterNow) {
        return writeStretch(moment);
    }
    const qint64 total = minuteOfDay(now) + moment.count();
    const qint64 day = total >= 0 ? total / minutesPerDay : (total + 1) / minutesPerDay - 1;
    const QString clock = writeClock(total - day * minutesPerDay);
    if (day == 0) {
        return clock;
    }
    const QChar sign = day < 0 ? u'-' : u'+';
    return clock + QStringLiteral(" (") + sign + QString::number(std::abs(day)) + u')';
}

std::optional<Minutes> readMoment(QStringView text, TimeNotation notation, QTime now)
{
    const std::vector<TextToken> tokens = tokenize(text);
    const FormMatch found =
        match(Form::Moment, tokens, {.notation = notation, .now = now, .plusMayLack = true});
    if (!found.isComplete || found.taken != tokens.size()) {
        return std::nullopt;
    }
    return Minutes{found.values.front()};
}

} // namespace gatehouse
