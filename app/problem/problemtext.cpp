// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include "canonicalproblem.h"
#include "cuttext.h"
#include "formmatch.h"
#include "vocabulary.h"

#include <cstdlib>

namespace gatehouse
{

namespace
{

constexpr int minutesPerDay = 1440;

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
        : m_notation(text.notation), m_now(text.now), m_problem(canonical(text.problem))
    {}

    QString written(const QStringList &notes)
    {
        if (m_now.isValid()) {
            line(fill(Form::Now, {writeClock(minuteOfDay(m_now))}));
        }
        line(fill(Form::Horizon, {writeStretch(m_problem.horizon)}));
        if (m_problem.target) {
            line(fill(Form::AnswerFirst, {toString(*m_problem.target)}));
        }
        for (const Load &load : m_problem.loads) {
            writeLoad(load);
        }
        writePrices();
        if (m_problem.powerLimit) {
            line(fill(Form::PowerLimit, {QString::number(m_problem.powerLimit->value)}));
        }
        for (const QString &note : notes) {
            // A line feed in a note would start a line of the problem.
            line(fill(Form::Note) + u' ' + note.simplified());
        }
        return m_text;
    }

private:
    void line(const QString &content) { m_text += content + u'\n'; }

    QString moment(Minutes at) const { return writeMoment(at, m_notation, m_now); }

    void writeLoad(const Load &load)
    {
        QString head = fill(Form::LoadHead, {toString(load.id)});
        Form form = Form::FirstPhase;
        for (const Phase &phase : load.phases) {
            head += fill(form,
                         {QString::number(phase.duration.count()), toKilowattHours(phase.energy)});
            form = Form::NextPhase;
        }
        line((QStringList{head} + clauses(load)).join(QStringLiteral("; ")));
    }

    QStringList clauses(const Load &load) const
    {
        QStringList all;
        if (load.earliest > Minutes{0}) {
            all << fill(Form::Earliest, {moment(load.earliest)});
        }
        if (load.finishBy) {
            all << fill(Form::FinishBy, {moment(*load.finishBy)});
        }
        for (const Window &window : load.notDuring) {
            all << fill(Form::NotDuring, {moment(window.from), moment(window.to)});
        }
        for (const After &after : load.after) {
            all << (after.within ? fill(Form::AfterWithin, {toString(after.load),
                                                            QString::number(after.within->count())})
                                 : fill(Form::AfterLoad, {toString(after.load)}));
        }
        for (const LoadId other : load.notWith) {
            all << fill(Form::NotWith, {toString(other)});
        }
        if (load.pausable) {
            all << (load.minRun > Minutes{1}
                        ? fill(Form::PausableInPieces, {QString::number(load.minRun.count())})
                        : fill(Form::Pausable));
        }
        if (load.optional) {
            all << (load.worth != Price{} ? fill(Form::OptionalWorth, {toString(load.worth)})
                                          : fill(Form::Optional));
        }
        return all;
    }

    void writePrices()
    {
        for (const PriceBand &band : m_problem.prices) {
            line(fill(Form::PriceLine,
                      {moment(band.window.from), moment(band.window.to), toString(band.price)}));
        }
        for (const Surplus &surplus : m_problem.surplus) {
            line(fill(Form::OwnPower,
                      {moment(surplus.window.from), moment(surplus.window.to),
                       QString::number(surplus.power.value), toString(surplus.earns)}));
        }
    }

    TimeNotation m_notation;
    QTime m_now;
    Problem m_problem;
    QString m_text;
};

} // namespace

QString write(const ProblemText &text)
{
    return ProblemTextWriter(text).written(text.notes);
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
