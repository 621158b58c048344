// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "householdrule.h"
#include "planningclock.h"
#include "readhousehold.h"
#include "sentenceedits.h"
#include "valuewriter.h"

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace gatehouse
{

/// What all ways of changing a household's words have in common: facts found again, sentences put
/// in and taken out.
class EditWays
{
public:
    using Ways = std::vector<WordChanges>;

protected:
    /// All of them outlive this object.
    EditWays(const ReadHousehold &household, const Problem &asked,
             const HouseholdSentences &sentences);

    static Ways alone(const std::vector<WordChange> &changes);
    /// Each of \a first with each of \a second.
    static Ways together(const Ways &first, const Ways &second);
    static void append(Ways &ways, Ways more);
    /// Whether \a value is where \a moment is written. Its day may be named elsewhere.
    static bool says(const WrittenValue &value, const Moment &moment);

    /// Those for this machine alone first.
    template<typename Limit>
    std::vector<const HouseholdRule *> rules(int machine) const
    {
        std::vector<const HouseholdRule *> found;
        for (const std::optional<int> owner : {std::optional(machine), std::optional<int>()}) {
            for (const HouseholdRule &rule : m_household.reading.household.rules) {
                if (rule.machine == owner && std::holds_alternative<Limit>(rule.what)) {
                    found.push_back(&rule);
                }
            }
        }
        return found;
    }
    /// Without one of \a rules.
    Ways removals(const std::vector<const HouseholdRule *> &rules) const;
    /// Each entry of \a sentences is one way, of one or more sentences.
    Ways additions(const QList<QStringList> &sentences, std::optional<int> machine) const;
    /// \a sentences in the place of the fact at \a place, or elsewhere and the fact taken out.
    Ways replacements(const QStringList &sentences, const Place &place,
                      std::optional<int> machine) const;
    /// Where \a place says \a said, it says \a moment.
    Ways clockChanges(const Place &place, const Moment &said, Minutes moment) const;
    /// Where \a place says \a before, an amount of \a kind, it says \a after.
    Ways amountChanges(const Place &place, WrittenValue::Kind kind, qint64 before,
                       qint64 after) const;
    std::vector<WrittenValue> valuesIn(const Place &place) const;
    QString nameOf(LoadId load) const;
    std::optional<int> machineOf(LoadId load) const;

    const ReadHousehold &m_household;
    const Problem &m_asked;
    const HouseholdSentences &m_sentences;
    SentenceEdits m_lines;
    ValueWriter m_values;
    PlanningClock m_clock;

private:
    Place placeNear(std::optional<int> machine) const;
};

} // namespace gatehouse
