// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "factmaker.h"

#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool isPointInTime(const Item &item)
{
    return item.isOneOf(WordClass::CLOCK, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                        WordClass::UNTIL_CLOCK, WordClass::AFTER_CLOCK, WordClass::FROM_CLOCK,
                        WordClass::AT_CLOCK, WordClass::ONCE_CLOCK) ||
           item.isOneOf(WordClass::WITHIN_DURATION, WordClass::FOR_NEXT_DURATION,
                        WordClass::IN_DURATION);
}

} // namespace

const Item *FactMaker::find(WordClass c) const
{
    const Item *found = std::find_if(m_first, m_last, [c](const Item &item) { return item.is(c); });
    return found == m_last ? nullptr : found;
}

std::vector<const Item *> FactMaker::all(WordClass c) const
{
    std::vector<const Item *> found;
    for (const Item *item = m_first; item != m_last; ++item) {
        if (item->is(c)) {
            found.push_back(item);
        }
    }
    return found;
}

/// The machines that are named, each at its first place.
std::vector<const Item *> FactMaker::differentMachines() const
{
    std::vector<const Item *> found;
    for (const Item *item : all(WordClass::MACHINE)) {
        if (std::none_of(found.begin(), found.end(),
                         [item](const Item *other) { return other->machines == item->machines; })) {
            found.push_back(item);
        }
    }
    return found;
}

const Item *FactMaker::clock() const
{
    const Item *found = std::find_if(m_first, m_last, isPointInTime);
    return found == m_last ? nullptr : found;
}

bool FactMaker::knowsOwners() const
{
    return std::all_of(m_first, m_last, [](const Item &item) {
        return !item.isOneOf(WordClass::DURATION, WordClass::ENERGY, WordClass::POWER) ||
               !item.machines.empty();
    });
}

bool FactMaker::namesOneOther(const Subject &subject) const
{
    for (const WordClass c :
         {WordClass::AFTER_MACHINE, WordClass::BEFORE_MACHINE, WordClass::UNTIL_MACHINE}) {
        if (const Item *other = find(c)) {
            return std::none_of(other->machines.begin(), other->machines.end(), [&](int machine) {
                return std::count(subject.machines.begin(), subject.machines.end(), machine) > 0;
            });
        }
    }
    return false;
}

/// A limit without a word for the fuse or the connection: of the house, not of one machine or each.
bool FactMaker::limitsHouse(const Subject &subject) const
{
    return find(WordClass::HOUSEPOWER) || subject.house ||
           (!subject.known() && !subject.other && !find(WordClass::ALL));
}

/// "Bread ready at seven": a state that a machine is to reach, not something that has happened.
bool FactMaker::statesDeadline() const
{
    return find(WordClass::AT_CLOCK) && !find(WordClass::HABIT) && !find(WordClass::NEEDLESS) &&
           std::any_of(m_first, m_last, [](const Item &item) {
               return item.is(WordClass::FINISH) &&
                      (item.value == 2 || item.value == wordvalue::set ||
                       item.value == wordvalue::result);
           });
}

/// "Kenji comes home at ten and expects the dryer to be done": only where somebody expects it of a
/// machine that is named behind the clock.
bool FactMaker::comesAndExpects() const
{
    const Item *at = find(WordClass::AT_CLOCK);
    const Item *must = find(WordClass::MUST);
    const Item *machine = find(WordClass::MACHINE);
    return must && must->value == 1 && machine && at < machine;
}

/// "Switch the dryer off at ten and leave it off", not only "switch it off".
bool FactMaker::staysOff() const
{
    return std::any_of(m_first, m_last,
                       [](const Item &item) { return item.is(WordClass::OFF) && item.value == 1; });
}

/// "The dryer may start at ten", not "will".
bool FactMaker::mayStart() const
{
    const Item *can = find(WordClass::CAN);
    return can && can->value == 0 && !find(WordClass::HABIT);
}

/// "Stop the dryer at ten", "the dryer ends at ten": it is no story of what has
/// been.
bool FactMaker::endsRun(const Subject &subject) const
{
    const Item *finish = find(WordClass::FINISH);
    return subject.known() && finish && finish->value == 3 && find(WordClass::AT_CLOCK) &&
           !find(WordClass::HABIT) && !find(WordClass::NEEDLESS);
}

/// "The dryer will be ready to go from ten": loaded, not done.
bool FactMaker::isReadyFrom() const
{
    const Item *finish = find(WordClass::FINISH);
    return find(WordClass::ONLY) ||
           (finish && finish->value == 4 && !find(WordClass::MUST) && !find(WordClass::HABIT));
}

/// "Priya needs the dryer until ten", not "the dryer needs until ten", "nobody needs it until ten".
bool FactMaker::isNeededUntil() const
{
    const Item *need = find(WordClass::NEED);
    const bool denied = find(WordClass::NOT) || find(WordClass::NOTHING) || find(WordClass::NOBODY);
    return !need || !find(WordClass::UNTIL_CLOCK) ||
           (!denied && need != m_first && need < find(WordClass::MACHINE));
}

/// "It is ten", "now, as I write, ten"; not "it's choir at ten".
bool FactMaker::saysNow() const
{
    const Item *said = find(WordClass::ITIS);
    const Item *at = clock();
    // "It's a little after eight, 8:10 am."
    if (at->ambiguous && at + 1 < m_last && (at + 1)->isSign(u',')) {
        return false;
    }
    return !said || find(WordClass::NOW) || at < said || !at->is(WordClass::AT_CLOCK) ||
           std::none_of(said, at, [](const Item &item) {
               return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::PERSON,
                                   WordClass::OUTSIDER);
           });
}

/// "Since it's ten and the water is hot": no time to be ready by.
bool FactMaker::tellsNow() const
{
    const Item *at = clock();
    return at && at != m_first && at->is(WordClass::CLOCK) && (at - 1)->is(WordClass::ITIS);
}

/// "The washer goes first, the dryer when it is done": what the second waits for is the first.
bool FactMaker::startsWithFirst() const
{
    const Item *awaited = find(WordClass::AFTER_MACHINE);
    awaited = awaited ? awaited : find(WordClass::UNTIL_MACHINE);
    return !awaited || awaited->machines == differentMachines().front()->machines;
}

/// Every word is known, and nobody is spoken of.
bool FactMaker::isPlain() const
{
    return std::none_of(m_first, m_last, [](const Item &item) {
        return item.isOneOf(WordClass::UNKNOWN, WordClass::PERSON, WordClass::NOBODY);
    });
}

/// Whether a word tells that the clock opens the time in which the machine runs. "Is too shrill to
/// run after ten" has none.
bool FactMaker::saysHow() const
{
    return std::any_of(m_first, m_last, [](const Item &item) {
        return item.isOneOf(WordClass::MUST, WordClass::CAN, WordClass::NOT, WordClass::NOTHING,
                            WordClass::NOBODY, WordClass::ONLY, WordClass::EARLIEST,
                            WordClass::FREE, WordClass::OFF, WordClass::BUSY, WordClass::WAIT,
                            WordClass::FROM_CLOCK, WordClass::ONCE_CLOCK, WordClass::NEED);
    });
}

/// "The dryer may run before ten" asks nothing.
bool FactMaker::onlyPermits() const
{
    return find(WordClass::CAN) && !find(WordClass::MUST) && !find(WordClass::FINISH) &&
           !find(WordClass::NOT) && !find(WordClass::ONLY) && !find(WordClass::NEED) &&
           !find(WordClass::LATEST);
}

bool FactMaker::makesSense(const Frame &frame, const Subject &subject) const
{
    // "No dryer or oven after ten" means both, "the dryer or the oven by ten" does not.
    const bool denied = find(WordClass::NOT) || find(WordClass::OFF) || find(WordClass::NOBODY);
    const bool ambiguous = std::any_of(m_first, m_last, [denied](const Item &item) {
        return item.ambiguous && !item.is(WordClass::APPLIANCE) &&
               !(denied && item.is(WordClass::MACHINE));
    });
    const size_t named = all(WordClass::MACHINE).size();
    switch (frame.fact) {
    case FrameFact::Harmless:
        return !statesDeadline() && !endsRun(subject);
    case FrameFact::Now:
        return clock() && named == 0 && !find(WordClass::ALL) && saysNow();
    case FrameFact::PowerLimit:
        return named == 0 && limitsHouse(subject);
    case FrameFact::Spec:
        return knowsOwners();
    case FrameFact::InOrder:
        // "The dryer depends on the washer, so the washer goes first" is the other way round.
        if (find(WordClass::FOLLOWS) && find(WordClass::FIRST) > find(WordClass::FOLLOWS)) {
            return false;
        }
        // "The dryer waits for the washer to end, then it starts" as well.
        if (find(WordClass::FOLLOWS) && find(WordClass::THEN) &&
            find(WordClass::MACHINE) < find(WordClass::FOLLOWS)) {
            return false;
        }
        return differentMachines().size() == 2 && startsWithFirst();
    case FrameFact::AgainstOrder:
        return differentMachines().size() == 2;
    case FrameFact::FirstOfPair:
        return firstOfPair().has_value();
    case FrameFact::AllowedTime: {
        const Item *range = find(WordClass::RANGE);
        return subject.known() && !subject.house && !ambiguous && named <= 1 && range &&
               !(find(WordClass::TARIFF) && named == 0) &&
               (isPlain() || find(WordClass::ONLY) || find(WordClass::FREE));
    }
    case FrameFact::RunsAfter:
    case FrameFact::RunsBefore:
        return !subject.machines.empty() && !subject.all && !ambiguous && named <= 1 &&
               namesOneOther(subject);
    case FrameFact::FinishBy:
        return subject.known() && !subject.house && !ambiguous && differentMachines().size() <= 1 &&
               !onlyPermits() && !tellsNow() &&
               (!find(WordClass::FREE) || !find(WordClass::AT_CLOCK) || comesAndExpects()) &&
               (!find(WordClass::AT_CLOCK) || find(WordClass::MUST) || find(WordClass::NEED) ||
                find(WordClass::LATEST) || find(WordClass::STILL) || find(WordClass::DEADLINE) ||
                (statesDeadline() && !find(WordClass::CAN)));
    case FrameFact::StartFrom:
        return subject.known() && !subject.house && !ambiguous && named <= 1 && isNeededUntil() &&
               (!find(WordClass::FINISH) || isReadyFrom()) &&
               (!find(WordClass::AT_CLOCK) || find(WordClass::EARLIEST) || find(WordClass::ONLY) ||
                find(WordClass::FREE) || mayStart()) &&
               (isPlain() || saysHow()) && !(find(WordClass::TOO) && find(WordClass::FROM_CLOCK));
    case FrameFact::QuietTime:
        return subject.known() && !ambiguous && named <= 1 &&
               (!find(WordClass::AT_CLOCK) || find(WordClass::QUIET) || staysOff()) &&
               (!subject.house || find(WordClass::OFF) || find(WordClass::QUIET));
    }
    return false;
}

Place FactMaker::placeOf(const Item &value) const
{
    // From the first to the last word that says it, as far as that is one line.
    const Place own = m_findings.book.place(value.first, value.last);
    Place whole = own;
    for (const Item *item = m_first; item != m_last; ++item) {
        if (item->first >= item->last ||
            item->isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::REASON, WordClass::AND)) {
            continue;
        }
        const Place part = m_findings.book.place(item->first, item->last);
        if (part.line == own.line) {
            whole.span.from = std::min(whole.span.from, part.span.from);
            whole.span.to = std::max(whole.span.to, part.span.to);
        }
    }
    return whole;
}

void FactMaker::addFact(FactKind kind, const Item &item, std::optional<int> machine)
{
    m_findings.facts.push_back({.kind = kind, .place = placeOf(item), .machine = machine});
}

void FactMaker::addRule(std::optional<int> machine, const Item &value, FactKind kind,
                        const HouseholdLimit &what)
{
    m_findings.rules.push_back({.rule = {.machine = machine, .what = what, .place = placeOf(value)},
                                .weekday = value.weekday});
    addFact(kind, value, machine);
}

void FactMaker::makeRule(const Subject &subject, const Item &value, FactKind kind,
                         const HouseholdLimit &what)
{
    if (subject.all) {
        addRule(std::nullopt, value, kind, what);
        return;
    }
    for (const int machine : subject.machines) {
        addRule(machine, value, kind, what);
    }
}

void FactMaker::makeTime(const Frame &frame, const Subject &subject)
{
    const Item *value = clock();
    if (!value) {
        return;
    }
    if (frame.fact == FrameFact::FinishBy) {
        makeRule(subject, *value, FactKind::FinishBy, FinishBy{value->from});
    } else {
        makeRule(subject, *value, FactKind::StartFrom, StartFrom{value->from});
    }
}

void FactMaker::makeQuiet(const Subject &subject, bool allowed)
{
    const std::vector<const Item *> ranges = all(WordClass::RANGE);
    for (const Item *range : ranges) {
        // "from ten to six, so no dryer then" names it twice.
        const bool again = std::any_of(ranges.begin(), ranges.end(), [range](const Item *other) {
            return other < range && other->from == range->from && other->to == range->to;
        });
        if (again) {
            continue;
        }
        if (allowed) {
            makeRule(subject, *range, FactKind::QuietTime,
                     AllowedTime{.from = range->from, .to = range->to});
        } else {
            makeRule(subject, *range, FactKind::QuietTime,
                     QuietTime{.from = range->from, .to = range->to});
        }
    }
    if (ranges.empty()) {
        if (const Item *value = clock()) {
            makeRule(subject, *value, FactKind::QuietTime,
                     QuietTime{.from = value->from, .to = {}});
        }
    }
}

void FactMaker::makeAfter(const Subject &subject)
{
    for (const WordClass c :
         {WordClass::AFTER_MACHINE, WordClass::BEFORE_MACHINE, WordClass::UNTIL_MACHINE}) {
        const Item *other = find(c);
        if (!other) {
            continue;
        }
        std::optional<Minutes> within;
        if (const Item *duration = find(WordClass::WITHIN_DURATION)) {
            within = Minutes(duration->value);
        }
        for (const int machine : other->machines) {
            makeRule(subject, *other, FactKind::RunsAfter,
                     RunsAfter{.machine = machine, .within = within});
        }
        return;
    }
}

void FactMaker::makeBefore(const Subject &subject)
{
    const Item *other = find(WordClass::BEFORE_MACHINE);
    if (!other) {
        return;
    }
    for (const int later : other->machines) {
        for (const int earlier : subject.machines) {
            addRule(later, *other, FactKind::RunsAfter,
                    RunsAfter{.machine = earlier, .within = {}});
        }
    }
}

void FactMaker::makeOrder(bool reversed)
{
    const std::vector<const Item *> named = differentMachines();
    const Item *earlier = reversed ? named[1] : named[0];
    const Item *later = reversed ? named[0] : named[1];
    for (const int machine : later->machines) {
        for (const int first : earlier->machines) {
            if (machine != first) {
                addRule(machine, *later, FactKind::RunsAfter,
                        RunsAfter{.machine = first, .within = {}});
            }
        }
    }
}

/// "The dryer and the washer can't run at the same time, the washer goes first": the washer and the
/// dryer.
std::optional<std::pair<int, int>> FactMaker::firstOfPair() const
{
    const std::vector<const Item *> named = all(WordClass::MACHINE);
    const Item *first = find(WordClass::FIRST);
    if (named.size() != 2 || named[0]->machines.size() != 2 || named[1]->machines.size() != 1 ||
        first < named[0]) {
        return std::nullopt;
    }
    const std::vector<int> &pair = named[0]->machines;
    const int earlier = named[1]->machines.front();
    if (pair[0] == pair[1] || std::count(pair.begin(), pair.end(), earlier) == 0) {
        return std::nullopt;
    }
    return std::pair(earlier, pair[0] == earlier ? pair[1] : pair[0]);
}

void FactMaker::makeFirstOfPair()
{
    const auto [earlier, later] = *firstOfPair();
    addRule(later, *find(WordClass::FIRST), FactKind::RunsAfter,
            RunsAfter{.machine = earlier, .within = {}});
}

void FactMaker::makeSpec()
{
    for (const Item *item = m_first; item != m_last; ++item) {
        if (item->isOneOf(WordClass::DURATION, WordClass::ENERGY, WordClass::POWER)) {
            m_findings.facts.push_back(
                {.kind = item->is(WordClass::DURATION) ? FactKind::Duration : FactKind::Energy,
                 .place = m_findings.book.place(item->first, item->last),
                 .machine = item->machines.front()});
        }
    }
}

void FactMaker::makeNow()
{
    const Item *value = clock();
    int weekday = value->weekday;
    if (const Item *day = find(WordClass::WEEKDAY)) {
        weekday = static_cast<int>(day->value);
    }
    if (m_findings.now && m_findings.now->minutes != value->from.minutes) {
        // Two times cannot both be now.
        m_findings.book.leave(value->first, value->last);
        return;
    }
    m_findings.now = {.minutes = value->from.minutes,
                      .weekday = weekday,
                      .place = m_findings.book.place(value->first, value->last)};
    addFact(FactKind::Now, *value, std::nullopt);
}

void FactMaker::makePowerLimit()
{
    const Item *power = find(WordClass::POWER);
    m_findings.powerLimit = Stated<Watts>{
        .value = {power->value}, .place = m_findings.book.place(power->first, power->last)};
    addFact(FactKind::PowerLimit, *power, std::nullopt);
}

void FactMaker::make(const Frame &frame, const Subject &subject)
{
    switch (frame.fact) {
    case FrameFact::Harmless:
        return;
    case FrameFact::FinishBy:
    case FrameFact::StartFrom:
        makeTime(frame, subject);
        break;
    case FrameFact::QuietTime:
        makeQuiet(subject, false);
        break;
    case FrameFact::AllowedTime:
        makeQuiet(subject, true);
        break;
    case FrameFact::RunsAfter:
        makeAfter(subject);
        break;
    case FrameFact::RunsBefore:
        makeBefore(subject);
        break;
    case FrameFact::InOrder:
        makeOrder(false);
        break;
    case FrameFact::AgainstOrder:
        makeOrder(true);
        break;
    case FrameFact::FirstOfPair:
        makeFirstOfPair();
        break;
    case FrameFact::Spec:
        makeSpec();
        break;
    case FrameFact::Now:
        makeNow();
        break;
    case FrameFact::PowerLimit:
        makePowerLimit();
        break;
    }
    for (const Item *item = m_first; item != m_last; ++item) {
        m_findings.book.use(item->first, item->last);
    }
}

} // namespace gatehouse
