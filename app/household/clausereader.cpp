// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clausereader.h"

#include "clausecheck.h"
#include "nowguess.h"
#include "opentimes.h"
#include "tagger.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// So many segments at most make one clause.
constexpr size_t longestClause = 6;
constexpr int unreadCost = 1000;
constexpr int idleCost = 3;

} // namespace

ClauseReader::ClauseReader(const LexedText &text, const Grammar &grammar, Findings &findings)
    : m_text(text), m_grammar(grammar), m_findings(findings), m_maker(findings),
      m_subjects(grammar, findings.machines), m_missed(text, grammar, findings)
{}

/// "Nothing", "everything", "quiet hours", and no machine.
bool ClauseReader::speaksForAll(const Segment &segment) const
{
    return !segment.classes.has(WordClass::MACHINE) &&
           std::any_of(items() + segment.first, items() + segment.last, [](const Item &item) {
               return item.machines.empty() &&
                      (item.isOneOf(WordClass::NOTHING, WordClass::QUIET) ||
                       (item.is(WordClass::ALL) && SubjectFinder::meansEach(item.value)));
           });
}

Clause ClauseReader::join(size_t first, size_t last) const
{
    Clause clause{m_segments[first]};
    clause.last = m_segments[last - 1].last;
    for (size_t i = first; i < last && last - first > 1; ++i) {
        const Segment &segment = m_segments[i];
        clause.mixed =
            clause.mixed ||
            (segment.foreign && segment.classes.hasAny(m_grammar.values()) &&
             !segment.classes.has(WordClass::MACHINE) && !segment.classes.has(WordClass::PRONOUN));
    }
    bool forAll = speaksForAll(m_segments[first]);
    for (size_t i = first + 1; i < last; ++i) {
        clause.excepts =
            clause.excepts || (forAll && m_segments[i].classes.has(WordClass::MACHINE));
        forAll = forAll || speaksForAll(m_segments[i]);
        clause.classes.add(m_segments[i].classes);
        clause.reason = clause.reason && m_segments[i].reason;
        clause.foreign = clause.foreign && m_segments[i].foreign;
    }
    if (m_useHeading) {
        clause.classes.add(m_heading);
    }
    return clause;
}

ClauseCheck ClauseReader::check(const Clause &clause) const
{
    return {items(), clause, m_grammar};
}

ClauseReader::Verdict ClauseReader::judge(const Clause &clause, const Subject &subject)
{
    m_maker.setClause(items() + clause.first, items() + clause.last);
    for (const Frame &frame : m_grammar.frames()) {
        if (!fits(frame, clause.classes, m_grammar.neutral()) ||
            !m_maker.makesSense(frame, subject)) {
            continue;
        }
        const bool binds = frame.fact != FrameFact::Harmless && frame.fact != FrameFact::Now &&
                           frame.fact != FrameFact::Spec && frame.fact != FrameFact::PowerLimit;
        if (binds && (clause.excepts || isLoose(clause) || check(clause).isDoubtful())) {
            continue;
        }
        if (frame.fact == FrameFact::StartFrom && endsNotBefore(items(), clause)) {
            continue;
        }
        if (frame.fact == FrameFact::PowerLimit && check(clause).limitsPartOfHouse()) {
            continue;
        }
        if (frame.fact == FrameFact::Harmless && check(clause).addsToPrices()) {
            continue;
        }
        if (frame.fact == FrameFact::Harmless) {
            return {.outcome = Outcome::Harmless, .frame = &frame, .cost = 1};
        }
        return {.outcome = Outcome::Fact, .frame = &frame, .cost = 0};
    }
    return judgeUnframed(clause, subject);
}

/// Nothing in a mixed clause says that the machine, and not the person, is bound by the clock.
bool ClauseReader::isLoose(const Clause &clause) const
{
    return clause.mixed && !clause.classes.has(WordClass::MUST) &&
           !clause.classes.has(WordClass::NEED) && !clause.classes.has(WordClass::FINISH) &&
           !clause.classes.has(WordClass::NOT) && !clause.classes.has(WordClass::ONLY) &&
           !clause.classes.has(WordClass::OFF);
}

/// "The dryer must be done by ten; withhold 18:00 to 20:00": one unknown word before a time, behind
/// a machine, may be an order. "Maya naps from 18:00 to 20:00" has somebody who naps.
bool ClauseReader::ordersCarried(const Clause &clause) const
{
    const bool behindMachine = m_subjects.followsMachine() || !m_sentence->record.empty() ||
                               std::any_of(items(), items() + clause.first, [](const Item &item) {
                                   return item.is(WordClass::MACHINE);
                               });
    return behindMachine && check(clause).ordersAtOnce();
}

bool ClauseReader::speaksOfMachines(const Clause &clause, const Subject &subject)
{
    return clause.classes.has(WordClass::MACHINE) ||
           (clause.classes.has(WordClass::ALL) && !subject.house) ||
           clause.classes.has(WordClass::NOTHING) || clause.classes.has(WordClass::AFTER_MACHINE) ||
           clause.classes.has(WordClass::BEFORE_MACHINE) ||
           clause.classes.has(WordClass::UNTIL_MACHINE) ||
           clause.classes.has(WordClass::WHILE_MACHINE);
}

/// "After that, start the dryer": what was before is not said here.
bool ClauseReader::ordersNext(const Clause &clause) const
{
    constexpr qint64 mereThen = 1;
    return m_sentence->has(WordClass::MACHINE) &&
           std::any_of(items() + clause.first, items() + clause.last, [](const Item &item) {
               return item.is(WordClass::THEN) && item.value > mereThen;
           });
}

/// What no frame takes: harmless where nothing in it binds a machine.
ClauseReader::Verdict ClauseReader::judgeUnframed(const Clause &clause,
                                                  const Subject &subject) const
{
    const Verdict unread{.outcome = Outcome::Unread, .frame = nullptr, .cost = unreadCost};
    const Verdict idle{.outcome = Outcome::Harmless, .frame = nullptr, .cost = idleCost};
    const bool verb = clause.classes.hasAny(m_grammar.machineVerbs());
    const bool relates =
        clause.classes.count(WordClass::MACHINE) > 1 &&
        (verb || clause.classes.has(WordClass::NEED) || clause.classes.has(WordClass::TAKE));
    if ((!clause.classes.hasAny(m_grammar.hard()) && !relates) ||
        check(clause).isEvent(items() + m_sentence->items.size())) {
        return idle;
    }
    const bool named = speaksOfMachines(clause, subject) || ordersNext(clause);
    const bool quantity =
        clause.classes.has(WordClass::ENERGY) || clause.classes.has(WordClass::POWER) ||
        clause.classes.has(WordClass::PRICE) || clause.classes.has(WordClass::INTERVAL) ||
        (clause.classes.has(WordClass::HOUSEPOWER) &&
         (clause.classes.has(WordClass::ATMOST) || clause.classes.has(WordClass::DIGITS))) ||
        check(clause).addsToPrices();
    const bool binds =
        clause.classes.has(WordClass::MUST) || clause.classes.has(WordClass::NOT) ||
        clause.classes.has(WordClass::ONLY) || clause.classes.has(WordClass::OFF) ||
        // "The television needs a new cable."
        (clause.classes.has(WordClass::NEED) && (verb || check(clause).statesValue())) ||
        clause.classes.has(WordClass::BY_CLOCK) || clause.classes.has(WordClass::DEADLINE) ||
        clause.classes.has(WordClass::LATEST) || clause.classes.has(WordClass::EARLIEST) ||
        clause.classes.has(WordClass::WAIT) || clause.classes.has(WordClass::QUIET);
    const bool silence = clause.classes.has(WordClass::QUIET) ||
                         (clause.reason && clause.classes.has(WordClass::NOBODY));
    // "Please, no overlap."
    const bool apart = clause.classes.has(WordClass::NOT) && clause.classes.has(WordClass::WHILE) &&
                       !clause.foreign;
    // "One after the other, please."
    const bool inTurn = clause.classes.has(WordClass::LIST) && !clause.foreign && !m_priced;
    if (named || quantity || apart || inTurn || check(clause).needsContents() ||
        (silence && check(clause).statesValue())) {
        return unread;
    }
    // "0.30 per kWh unless it snows", "and again at 11:11", "31 at night"
    const bool tail = clause.classes.has(WordClass::EXCEPTION) ||
                      clause.classes.has(WordClass::DELAY) ||
                      clause.classes.has(WordClass::DIGITS) || check(clause).statesValue();
    if (m_priced && tail && !clause.reason) {
        return unread;
    }
    if (clause.classes.has(WordClass::APPLIANCE) || subject.other) {
        const bool past =
            clause.classes.has(WordClass::FINISH) || clause.classes.has(WordClass::HABIT);
        return binds || clause.classes.has(WordClass::DURATION) ||
                       (check(clause).statesValue() && !past)
                   ? unread
                   : idle;
    }
    if (!subject.known() && clause.classes.hasAny(m_grammar.values()) &&
        !check(clause).namesStrangers()) {
        return unread;
    }
    if (clause.foreign || subject.house || !subject.known()) {
        const bool may = (verb && binds) || check(clause).bindsPronoun();
        return (may || ordersCarried(clause)) && !clause.reason ? unread : idle;
    }
    return clause.reason && !verb && !clause.classes.has(WordClass::PRONOUN) ? idle : unread;
}

/// "... must be done by ten because Mum said so, the dryer by nine": a machine behind a "so" has
/// nothing to do with a rule before it.
bool ClauseReader::concludes(size_t first, size_t last) const
{
    bool rule = false;
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = m_segments[i];
        if (rule && items()[segment.first].is(WordClass::SO) &&
            segment.classes.has(WordClass::MACHINE)) {
            return true;
        }
        rule = rule ||
               (segment.classes.hasAny(m_grammar.values()) && segment.classes.has(WordClass::MUST));
    }
    return false;
}

/// Joins segments to clauses so that as little as possible stays unread.
int ClauseReader::plan()
{
    m_steps.assign(m_segments.size() + 1, {});
    for (size_t to = 1; to <= m_segments.size(); ++to) {
        Step best{.cost = -1, .from = 0, .verdict = {}, .subject = {}};
        for (size_t length = 1; length <= longestClause && length <= to; ++length) {
            const size_t from = to - length;
            if (concludes(from, to)) {
                continue;
            }
            const Clause clause = join(from, to);
            const Subject subject = m_subjects.find(clause, m_steps[from].subject);
            Verdict verdict = judge(clause, subject);
            const int factor = verdict.outcome == Outcome::Fact ? 1 : static_cast<int>(length);
            const int cost = m_steps[from].cost + verdict.cost * factor +
                             (verdict.outcome == Outcome::Fact ? static_cast<int>(length) - 1 : 0);
            if (best.cost < 0 || cost < best.cost) {
                const bool moves = clause.classes.has(WordClass::MACHINE) ||
                                   clause.classes.has(WordClass::APPLIANCE) ||
                                   m_steps[from].subject.machines.empty();
                best = {.cost = cost,
                        .from = from,
                        .verdict = verdict,
                        .subject = moves ? subject : m_steps[from].subject};
                if (verdict.outcome == Outcome::Unread) {
                    // Whom the rest is about is not sure either.
                    best.subject =
                        Subject{.machines = {}, .all = false, .other = !m_subjects.speaksOfOne()};
                }
            }
        }
        m_steps[to] = best;
    }
    return m_steps.back().cost;
}

void ClauseReader::leave(const Clause &clause, const Subject &subject)
{
    m_made.left = true;
    bool tariff = false;
    std::vector<int> machines = subject.machines;
    if (clause.classes.has(WordClass::NOTHING) || speaksForAll(clause)) {
        machines = m_subjects.allBut({});
    }
    for (size_t i = clause.first; i < clause.last; ++i) {
        const Item &item = items()[i];
        if (item.kind != WordClass::BREAK) {
            m_findings.book.leave(item.first, item.last);
        }
        tariff = tariff || item.isOneOf(WordClass::TARIFF, WordClass::PRICE, WordClass::PEAK,
                                        WordClass::OFFPEAK, WordClass::OTHER);
        machines.insert(machines.end(), item.machines.begin(), item.machines.end());
    }
    if (!tariff) {
        m_missed.tellAlike(*m_sentence);
        for (const int machine : machines) {
            m_missed.tell(items()[clause.first].first, items()[clause.last - 1].last, machine);
        }
    }
}

/// "When Granny visits, ...": without a clock nobody knows whether it holds. "The lights flicker
/// when both are on" is no condition.
bool ClauseReader::opensCondition(const Segment &segment) const
{
    return segment.classes.has(WordClass::ONCE) && !segment.classes.hasAny(m_grammar.values()) &&
           !segment.classes.has(WordClass::MACHINE) && !check(Clause{segment}).tellsEvent();
}

/// "..., and so must the oven", "and the oven too": no more than one machine more.
bool ClauseReader::addsMachine(const Clause &clause) const
{
    // "Like the oven, the dryer must ..."
    const bool opensWithWord =
        clause.first == 0 && items()[0].is(WordClass::UNKNOWN) && clause.last > 1;
    return clause.classes.has(WordClass::MACHINE) &&
           std::all_of(items() + clause.first + (opensWithWord ? 1 : 0), items() + clause.last,
                       [](const Item &item) {
                           return item.isOneOf(
                               WordClass::MACHINE, WordClass::AND, WordClass::OR, WordClass::NOT,
                               WordClass::TOO, WordClass::SAME, WordClass::SIGN, WordClass::SO,
                               WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::FILLER,
                               WordClass::AUXILIARY, WordClass::MUST, WordClass::BREAK);
                       });
}

/// The fact that was made last stands where its machine is added.
void ClauseReader::markAddition(const Clause &clause)
{
    const Item *first =
        std::find_if(items() + clause.first, items() + clause.last, [](const Item &item) {
            return !item.isOneOf(WordClass::SIGN, WordClass::AND, WordClass::BREAK);
        });
    const Item *machine = std::find_if(
        first, items() + clause.last, [](const Item &item) { return item.is(WordClass::MACHINE); });
    const Place place = m_findings.book.place(first->first, machine->last);
    m_findings.facts.back().place = place;
    m_findings.rules.back().rule.addedAt = place;
}

/// Makes the last rule of the sentence once more, for the machine that \a clause adds.
void ClauseReader::repeatRule(const Clause &clause, const Step &rule, const Clause &ruled)
{
    const Subject subject = m_subjects.find(clause, {});
    const bool says = (clause.classes.has(WordClass::TOO) || clause.classes.has(WordClass::SAME)) &&
                      !clause.classes.has(WordClass::NOT) && !clause.classes.has(WordClass::OR);
    const FrameFact fact = rule.verdict.frame->fact;
    const bool ofOne = fact == FrameFact::FinishBy || fact == FrameFact::StartFrom ||
                       fact == FrameFact::QuietTime || fact == FrameFact::AllowedTime;
    if (!says || !ofOne) {
        leave(clause, subject);
        return;
    }
    m_maker.setClause(items() + ruled.first, items() + ruled.last);
    m_maker.make(*rule.verdict.frame, subject);
    markAddition(clause);
    account(clause, subject);
    m_findings.book.use(items()[clause.first].first, items()[clause.last - 1].last);
}

/// What the parts of a sentence say of each other.
ClauseReader::Doubts ClauseReader::doubts(const std::vector<size_t> &ends) const
{
    Doubts doubts;
    // "unless", "respectively", "ideally": what else the sentence says holds only perhaps.
    const bool perhaps =
        std::any_of(m_segments.begin(), m_segments.end(), [this](const Segment &s) {
            return !s.reason && !check(Clause{s}).tellsState() &&
                   (s.classes.has(WordClass::EXCEPTION) || s.classes.has(WordClass::LIST) ||
                    s.classes.has(WordClass::EVERY));
        });
    const bool asking = m_sentence->question && !m_sentence->request;
    doubts.rules = perhaps || (m_segments.size() > 1 && opensCondition(m_segments.front()));
    doubts.questions = asking;
    // "Quiet hours begin at ten and last ... hours": what was not read may be its end.
    doubts.ends = std::any_of(ends.begin(), ends.end(), [this](size_t end) {
        const Step &step = m_steps[end];
        const Clause clause = join(step.from, end);
        return (step.verdict.outcome == Outcome::Unread &&
                (step.from == 0 || !check(clause).deniesAll())) ||
               (step.verdict.outcome == Outcome::Harmless && !clause.reason &&
                clause.classes.has(WordClass::FINISH) && check(clause).statesValue());
    });
    return doubts;
}

void ClauseReader::carryOut()
{
    std::vector<size_t> ends;
    for (size_t to = m_segments.size(); to > 0; to = m_steps[to].from) {
        ends.push_back(to);
    }
    std::reverse(ends.begin(), ends.end());
    const Doubts sentence = doubts(ends);
    m_made = {};
    for (const size_t end : ends) {
        const Step &step = m_steps[end];
        const Clause clause = join(step.from, end);
        if (m_made.lastRule > 0 && step.verdict.outcome != Outcome::Fact && addsMachine(clause)) {
            const Step &rule = m_steps[m_made.lastRule];
            repeatRule(clause, rule, join(rule.from, m_made.lastRule));
            continue;
        }
        carryOut(clause, end, sentence);
    }
    accountForMachines();
    accountForTimes();
}

void ClauseReader::carryOut(const Clause &clause, size_t end, const Doubts &sentence)
{
    const Step &step = m_steps[end];
    const Verdict &verdict = step.verdict;
    const Subject subject = m_subjects.find(clause, m_steps[step.from].subject);
    const bool fact = verdict.outcome == Outcome::Fact;
    const bool binds =
        fact && verdict.frame->fact != FrameFact::Spec && verdict.frame->fact != FrameFact::Now;
    const bool endUnknown = sentence.ends && fact && verdict.frame->fact == FrameFact::QuietTime &&
                            !clause.classes.has(WordClass::RANGE);
    const bool asks =
        sentence.questions && (step.from == 0 || clause.classes.has(WordClass::QUESTION));
    // A question without a clock or a quantity states nothing.
    if (m_sentence->question && verdict.outcome == Outcome::Unread &&
        !check(clause).statesValue()) {
        m_made.left = true;
        return;
    }
    // "Everything off at night, only the car may run then"
    const bool names = std::any_of(items() + clause.first, items() + clause.last,
                                   [](const Item &item) { return !item.machines.empty(); });
    const bool mayExcept = m_made.forAll && names && clause.classes.has(WordClass::CAN);
    if (verdict.outcome == Outcome::Unread && repeatsQuiet(clause)) {
        return;
    }
    if (verdict.outcome == Outcome::Unread || endUnknown || mayExcept ||
        (binds && (asks || sentence.rules))) {
        leave(clause, subject);
        return;
    }
    if (fact && binds && clause.reason && m_made.fact) {
        // A reason is no rule, unless it may be one: it names a machine, or speaks for all.
        if (clause.classes.has(WordClass::MACHINE) || subject.all) {
            leave(clause, subject);
        }
        return;
    }
    if (fact) {
        m_maker.setClause(items() + clause.first, items() + clause.last);
        m_maker.make(*verdict.frame, subject);
        m_made.fact = true;
        m_made.lastRule = binds ? end : m_made.lastRule;
        m_made.forAll = m_made.forAll || (binds && subject.all);
        if (binds) {
            m_subjects.rule(subject.machines);
        }
        account(clause, subject);
        return;
    }
    if (verdict.frame) {
        account(clause, subject);
        return;
    }
    if (clause.classes.hasAny(m_grammar.values()) && !clause.classes.has(WordClass::APPLIANCE)) {
        m_findings.idle.emplace_back(items()[clause.first].first, items()[clause.last - 1].last);
    }
}

/// "Quiet from ten to six, no machine may run": the rest says the same once more.
bool ClauseReader::repeatsQuiet(const Clause &clause) const
{
    return m_made.forAll && m_steps[m_made.lastRule].verdict.frame &&
           m_steps[m_made.lastRule].verdict.frame->fact == FrameFact::QuietTime &&
           check(clause).deniesAll();
}

/// The machines of a clause that became a fact.
void ClauseReader::account(const Clause &clause, const Subject &subject)
{
    m_made.machines.insert(m_made.machines.end(), subject.machines.begin(), subject.machines.end());
    for (size_t i = clause.first; i < clause.last; ++i) {
        m_made.machines.insert(m_made.machines.end(), items()[i].machines.begin(),
                               items()[i].machines.end());
    }
}

/// Each machine that a sentence names beside a rule or a time is in one of its facts, or the
/// sentence was not understood: "like the dryer, ...", "the baby naps at one, and the dryer ...".
void ClauseReader::accountForMachines()
{
    const Clause whole = join(0, m_segments.size());
    const bool more = whole.classes.has(WordClass::TOO) || whole.classes.has(WordClass::SAME);
    if (!m_made.fact && !m_made.left && more && addsMachine(whole)) {
        // "The dryer too.": of what, stands in another sentence.
        leave(whole, m_subjects.find(whole, {}));
        return;
    }
    const bool timed = std::any_of(m_segments.begin(), m_segments.end(), [this](const Segment &s) {
        return s.classes.hasAny(m_grammar.values()) && !s.classes.has(WordClass::HABIT) &&
               !s.classes.has(WordClass::SINCE_CLOCK);
    });
    if (m_made.left || m_sentence->question || (m_made.lastRule == 0 && (m_made.fact || !timed))) {
        return;
    }
    for (const Segment &segment : m_segments) {
        for (size_t i = segment.first; i < segment.last; ++i) {
            const std::vector<int> &machines = items()[i].machines;
            const bool known = std::all_of(machines.begin(), machines.end(), [this](int machine) {
                return std::count(m_made.machines.begin(), m_made.machines.end(), machine) > 0;
            });
            if (!known && !segment.reason) {
                const Clause clause = join(static_cast<size_t>(&segment - m_segments.data()),
                                           static_cast<size_t>(&segment - m_segments.data()) + 1);
                leave(clause, m_subjects.find(clause, {}));
                return;
            }
        }
    }
}

/// The rules of a sentence are not all of it where it names a time without a clock beside them.
void ClauseReader::accountForTimes()
{
    if (m_sentence->question && !m_sentence->items.empty() && asksForDay(m_sentence->items)) {
        m_findings.book.leave(m_sentence->items.front().first, m_sentence->items.back().last);
        return;
    }
    if (m_made.lastRule == 0 || m_made.left || m_sentence->question) {
        return;
    }
    for (const auto &[first, last] : timesLeftOpen(m_sentence->items, m_grammar)) {
        m_findings.book.leave(items()[first].first, items()[last - 1].last);
        m_made.left = true;
    }
}

/// "Today is Monday", and a clock that stands alone, which can only be now. True where the sentence
/// says no more than that.
bool ClauseReader::readDate()
{
    const Items &all = m_sentence->items;
    const Item *day = nullptr;
    bool today = false;
    for (const Item &item : all) {
        today = today || item.isOneOf(WordClass::TODAY, WordClass::ITIS, WordClass::NOW);
        day = item.is(WordClass::WEEKDAY) ? &item : day;
    }
    const bool aboutMachine = std::any_of(all.begin(), all.end(), [](const Item &item) {
        return item.isOneOf(WordClass::MACHINE, WordClass::MUST, WordClass::APPLIANCE);
    });
    if (today && day && !aboutMachine) {
        m_findings.today = static_cast<int>(day->value);
    }
    if (!isOneClock(all, m_grammar) || m_findings.now || m_underHeading || m_sentence->heading ||
        !(m_sentence->opensLine || all.front().value == wordvalue::asOf)) {
        return false;
    }
    m_maker.setClause(all.data(), all.data() + all.size());
    m_maker.make(Frame{.fact = FrameFact::Now, .parts = {}, .covered = {}}, {});
    return true;
}

void ClauseReader::read(const Sentence &sentence)
{
    m_sentence = &sentence;
    m_subjects.setSentence(sentence);
    m_priced = std::any_of(sentence.items.begin(), sentence.items.end(),
                           [](const Item &item) { return item.isTaken(); });
    if (readDate()) {
        m_subjects.remember();
        return;
    }
    m_segments = SegmentCutter(m_text, m_grammar, sentence).cut();
    if ((sentence.opensParagraph && !m_justTitled) || sentence.heading) {
        m_underHeading = false;
        if (sentence.opensParagraph) {
            m_subjects.openParagraph();
        }
    }
    if (sentence.heading && !sentence.question) {
        m_heading = {};
        // "Household memory" is no word for the machines.
        for (const Item &item : sentence.items) {
            if (!item.is(WordClass::ALL) || item.value != wordvalue::house) {
                m_heading.add(item.kind);
            }
        }
        m_underHeading = !m_segments.empty();
        const bool values = m_heading.hasAny(m_grammar.values());
        if (!values && !m_heading.has(WordClass::NOW)) {
            m_justTitled = true;
            m_subjects.remember();
            return;
        }
    }
    m_subjects.setTitled(m_underHeading);
    m_justTitled = false;
    if (!m_segments.empty()) {
        int cost = plan();
        if (cost >= unreadCost && m_underHeading) {
            const std::vector<Step> alone = m_steps;
            m_useHeading = true;
            const int withHeading = plan();
            if (withHeading >= unreadCost) {
                m_useHeading = false;
                m_steps = alone;
            }
        }
        carryOut();
        m_useHeading = false;
    }
    m_subjects.remember();
}

} // namespace gatehouse
