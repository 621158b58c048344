// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gatehouse
{

/// What can be written into a household text.
enum class Saying
{
    /// %1 a machine, %2 a duration, %3 an energy.
    Machine,
    /// %1 a machine, %2 a time.
    FinishBy,
    /// %1 a machine, %2 a time.
    StartFrom,
    /// %1 a machine, %2 and %3 times.
    QuietTime,
    /// %1 a machine, %2 the one before it.
    RunsAfter,
    /// The same, %3 a duration.
    RunsAfterWithin,
    /// %1 a power.
    PowerLimit,
    /// %1 and %2 machines.
    NotWith,
    /// %1 a machine.
    Pausable,
    /// %1 a machine, %2 a duration.
    PausableInPieces,
    /// %1 a machine, %2 an amount of money.
    MayStayOut,
    /// %1 and %2 times, %3 a power.
    OwnPower,
    /// %1 an amount of money.
    FeedIn,
    /// Behind a time that opens a window without an end: %1 a time.
    Until,
    /// %1 a number.
    MinuteCount,
    KilowattHourCount,
    WattCount,
    KilowattCount,
    /// %1 a time of day, %2 a weekday.
    Tomorrow,
    OnDay,
};

/// The words of the two halves of the day, as they are written together.
struct HalfDays
{
    QString beforeNoon;
    QString afterNoon;
};

/// Sentences for a household's own text, in the language the reader reads. Data, like the reader's
/// grammar: the program's code holds none of the words.
class HouseholdSentences
{
public:
    /// Loads the sentences of \a language ("en") from the resources of the program.
    explicit HouseholdSentences(const QString &language = QStringLiteral("en"));

    /// \a what with its places filled in.
    QString say(Saying what, const QStringList &parts) const;
    /// \a day is 1 for Monday to 7.
    QString weekday(int day) const { return m_weekdays.value(day - 1); }
    /// Names for machines that the household has not named yet.
    const QStringList &newMachines() const { return m_newMachines; }
    const std::vector<HalfDays> &halfDays() const { return m_halfDays; }

private:
    QHash<QString, QString> m_sayings;
    QStringList m_weekdays;
    QStringList m_newMachines;
    std::vector<HalfDays> m_halfDays;
};

} // namespace gatehouse
