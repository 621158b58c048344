// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelcomparison.h"

#include "anonymizer.h"
#include "canonicalproblem.h"
#include "foldedtext.h"
#include "localprompts.h"
#include "privatewords.h"

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse
{

namespace
{

/// Finds which load of the household each load of a model is.
class LoadMatching
{
public:
    LoadMatching(const SanitizerReading &reading, const Anonymized &household)
        : m_reading(reading), m_household(household)
    {
        matchNames([](const std::u16string &a, const std::u16string &b) { return a == b; });
        matchNames([](const std::u16string &a, const std::u16string &b) {
            return a.find(b) != std::u16string::npos || b.find(a) != std::u16string::npos;
        });
        matchAmounts();
        numberTheRest();
    }

    /// From the model's ids to the household's.
    const std::map<LoadId, LoadId> &ids() const { return m_ids; }

private:
    std::u16string nameInReading(LoadId load) const
    {
        for (const MappedName &one : m_reading.mapping) {
            if (one.load == load) {
                return foldedLetters(one.name.reveal());
            }
        }
        return {};
    }

    bool isFree(LoadId load) const { return m_taken.count(load) == 0; }

    void match(LoadId theirs, LoadId ours)
    {
        m_ids.emplace(theirs, ours);
        m_taken.insert(ours);
    }

    template<typename IsSame>
    void matchNames(const IsSame &isSame)
    {
        for (const Load &load : m_reading.problem->loads) {
            const std::u16string name = nameInReading(load.id);
            if (name.empty() || m_ids.count(load.id) > 0) {
                continue;
            }
            for (const Mapping::Entry &entry : m_household.mapping.entries) {
                const std::u16string own = foldedLetters(entry.name.reveal());
                if (isFree(entry.load) && !own.empty() && isSame(name, own)) {
                    match(load.id, entry.load);
                    break;
                }
            }
        }
    }

    void matchAmounts()
    {
        for (const Load &load : m_reading.problem->loads) {
            std::vector<LoadId> alike;
            for (const Load &own : m_household.problem.loads) {
                if (isFree(own.id) && duration(own) == duration(load) &&
                    energy(own) == energy(load)) {
                    alike.push_back(own.id);
                }
            }
            if (m_ids.count(load.id) == 0 && alike.size() == 1) {
                match(load.id, alike.front());
            }
        }
    }

    void numberTheRest()
    {
        LoadId next = m_household.problem.loads.back().id;
        for (const Load &load : m_reading.problem->loads) {
            if (m_ids.count(load.id) == 0) {
                ++next.index;
                match(load.id, next);
            }
        }
    }

    const SanitizerReading &m_reading;
    const Anonymized &m_household;
    std::map<LoadId, LoadId> m_ids;
    std::set<LoadId> m_taken;
};

Problem renamed(Problem problem, const std::map<LoadId, LoadId> &ids)
{
    for (Load &load : problem.loads) {
        load.id = ids.at(load.id);
        for (After &after : load.after) {
            after.load = ids.at(after.load);
        }
        for (LoadId &other : load.notWith) {
            other = ids.at(other);
        }
    }
    problem.target = ids.at(*problem.target);
    return canonical(std::move(problem));
}

ReplyField fieldOf(Difference::What what)
{
    switch (what) {
    case Difference::What::Load:
    case Difference::What::Target:
        return ReplyField::Loads;
    case Difference::What::Phases:
        return ReplyField::Duration;
    case Difference::What::Earliest:
        return ReplyField::Earliest;
    case Difference::What::FinishBy:
        return ReplyField::FinishBy;
    case Difference::What::NotDuring:
        return ReplyField::NotDuring;
    case Difference::What::After:
        return ReplyField::After;
    case Difference::What::NotWith:
        return ReplyField::NotWith;
    case Difference::What::Pausable:
        return ReplyField::Pausable;
    case Difference::What::Optional:
        return ReplyField::Optional;
    case Difference::What::Prices:
        return ReplyField::Prices;
    case Difference::What::Surplus:
        return ReplyField::Surplus;
    case Difference::What::PowerLimit:
        return ReplyField::PowerLimit;
    case Difference::What::Horizon:
        return ReplyField::Horizon;
    }
    return ReplyField::Unknown;
}

ReplyFlaw flawOf(Difference::How how)
{
    switch (how) {
    case Difference::How::Dropped:
        return ReplyFlaw::LeftOut;
    case Difference::How::Added:
        return ReplyFlaw::MadeUp;
    case Difference::How::Changed:
        break;
    }
    return ReplyFlaw::NotAsInText;
}

ReplyErrors flawsOf(const std::vector<Difference> &differences, const std::map<LoadId, LoadId> &ids)
{
    ReplyErrors flaws;
    for (const Difference &difference : differences) {
        std::optional<LoadId> theirs;
        for (const auto &[their, our] : ids) {
            if (our == difference.load) {
                theirs = their;
            }
        }
        flaws.push_back({flawOf(difference.how), theirs, fieldOf(difference.what)});
    }
    return flaws;
}

/// The quiet times of \a load, those that last until its deadline without an end.
std::vector<Window> quietTimes(const Problem &problem, const Load &load)
{
    std::vector<Window> windows = load.notDuring;
    for (Window &window : windows) {
        window.to = window.to == deadline(problem, load) ? problem.horizon : window.to;
    }
    return windows;
}

/// Whether \a difference only follows from another deadline: a quiet time without an end of its own
/// lasts until that.
bool followsFromDeadline(const Difference &difference, const Problem &household,
                         const Problem &model)
{
    const Load *own = difference.load ? find(household, *difference.load) : nullptr;
    const Load *theirs = difference.load ? find(model, *difference.load) : nullptr;
    return difference.what == Difference::What::NotDuring && own != nullptr && theirs != nullptr &&
           own->finishBy != theirs->finishBy &&
           quietTimes(household, *own) == quietTimes(model, *theirs);
}

/// Whether \a name could stand in a sentence of the household as the name of a machine.
bool isPlainName(const QString &name)
{
    constexpr int longest = 40;
    return !name.isEmpty() && name.size() <= longest && name.front().isLetter() &&
           std::all_of(name.begin(), name.end(), [](QChar one) {
               return one.isLetterOrNumber() || QStringLiteral(" -'’").contains(one);
           });
}

MachineNames newNames(const SanitizerReading &reading, const std::map<LoadId, LoadId> &ids,
                      const Problem &household)
{
    MachineNames names;
    for (const MappedName &one : reading.mapping) {
        const auto id = ids.find(one.load);
        const QString name = one.name.reveal().simplified();
        if (id != ids.end() && !find(household, id->second) && isPlainName(name)) {
            names.emplace(id->second, PrivateText(name));
        }
    }
    return names;
}

/// The words by which a model is told what a problem is.
PrivateWords toldWords()
{
    PrivateWords words;
    words.addWords(PrivateText(localprompts::wordsOfTheForm()));
    return words;
}

} // namespace

ComparedReading compareReading(const SanitizerReading &reading, const Anonymized &household)
{
    const LoadMatching matching(reading, household);
    ComparedReading compared{.problem = renamed(*reading.problem, matching.ids()),
                             .differences = {},
                             .newNames = newNames(reading, matching.ids(), household.problem),
                             .flaws = {}};
    compared.differences = compare(household.problem, compared.problem);
    std::erase_if(compared.differences, [&](const Difference &difference) {
        return followsFromDeadline(difference, household.problem, compared.problem);
    });
    compared.flaws = flawsOf(compared.differences, matching.ids());
    return compared;
}

std::vector<PrivateText> leakedWords(const PrivateText &written, const PrivateWords &words)
{
    const QString &text = written.reveal();
    const PrivateWords told = toldWords();
    std::set<std::u16string> seen;
    std::vector<PrivateText> leaked;
    for (const Span &span : words.findIn(fold(text, {0, text.size()}))) {
        const QString word = text.mid(span.from, span.to - span.from);
        const std::u16string folded = foldedLetters(word);
        if (!told.containsFolded(folded) && seen.insert(folded).second) {
            leaked.emplace_back(word);
        }
    }
    return leaked;
}

} // namespace gatehouse
