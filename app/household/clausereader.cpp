// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "clausereader.h"

#include "clausecheck.h"
#include "tagger.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// So many segments at most make one clause.
constexpr size_t longestClause = 6;
constexpr int unreadCost = 1000;
constexpr int idleCost = 3;
/// A pronoun looks back so many sentences.
constexpr int longestMemory = 2;

bool cuts(const Item &item)
{
    if (item.is(WordClass::SIGN)) {
        static const QString signs = QStringLiteral(",;:()|-.!?=\u2192\u2022");
        return signs.contains(QChar(static_cast<char16_t>(item.value)));
    }
    return item.isOneOf(WordClass::AND, WordClass::OR, WordClass::BUT, WordClass::RELATIVE,
                        WordClass::REASON, WordClass::SO, WordClass::OTHERWISE, WordClass::BREAK);
}

/// Classes of which a clause with a subject is made although no frame mentions them.
bool namesSubject(WordClass c)
{
    return c == WordClass::MACHINE || c == WordClass::APPLIANCE || c == WordClass::PRONOUN ||
           c == WordClass::ALL || c == WordClass::NOTHING;
}

} // namespace

bool ClauseReader::looksForeign(size_t first, size_t last) const
{
    for (size_t i = first; i < last; ++i) {
        const Item &item = items()[i];
        if (item.isOneOf(WordClass::PERSON, WordClass::OUTSIDER, WordClass::NOBODY,
                         WordClass::UNKNOWN, WordClass::NOUN, WordClass::EVENINGMEAL,
                         WordClass::MORNINGMEAL, WordClass::NOONMEAL)) {
            return true;
        }
        if (!item.isOneOf(WordClass::FILLER, WordClass::SIGN, WordClass::ABOUT, WordClass::AND,
                          WordClass::SO, WordClass::BUT, WordClass::REASON, WordClass::BREAK,
                          WordClass::DETERMINER, WordClass::POSSESSIVE, WordClass::DELAY,
                          WordClass::OR, WordClass::OTHERWISE, WordClass::HABIT)) {
            return false;
        }
    }
    return false;
}

void ClauseReader::closeSegment(size_t first, size_t last, bool reason)
{
    Segment segment{
        .first = first, .last = last, .classes = {}, .reason = reason, .foreign = false};
    bool matters = false;
    for (size_t i = first; i < last; ++i) {
        const WordClass kind = items()[i].kind;
        segment.classes.add(kind);
        matters =
            matters || namesSubject(kind) || !m_grammar.neutral().test(static_cast<size_t>(kind));
    }
    if (matters && !explainsClock(segment)) {
        segment.foreign = looksForeign(first, last);
        m_segments.push_back(segment);
    }
}

/// "..., when he leaves for work" right behind a clock says why that clock, and no more.
bool ClauseReader::explainsClock(const Segment &segment) const
{
    const size_t first = segment.first;
    const bool behindClock =
        first > 0 && first + 1 < segment.last && items()[first].isSign(u',') &&
        items()[first + 1].is(WordClass::ONCE) &&
        items()[first - 1].isOneOf(WordClass::CLOCK, WordClass::BY_CLOCK, WordClass::BEFORE_CLOCK,
                                   WordClass::AT_CLOCK, WordClass::FROM_CLOCK,
                                   WordClass::UNTIL_CLOCK);
    return behindClock && !segment.classes.hasAny(m_grammar.values()) &&
           !segment.classes.has(WordClass::MACHINE) && !segment.classes.has(WordClass::ALL) &&
           !segment.classes.has(WordClass::PRONOUN) && !segment.classes.has(WordClass::MUST) &&
           !segment.classes.has(WordClass::NOT) && !segment.classes.has(WordClass::ONLY) &&
           !segment.classes.has(WordClass::EXCEPTION);
}

void ClauseReader::cut()
{
    m_segments.clear();
    const Items &all = m_sentence->items;
    size_t first = 0;
    bool reason = false;
    bool reasonOpens = false;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool inner =
            all[i].isSign(u'-') && m_text.tokens[static_cast<size_t>(all[i].first)].glued;
        if (!cuts(all[i]) || inner) {
            continue;
        }
        closeSegment(first, i, reason);
        first = i;
        if (all[i].isOneOf(WordClass::REASON, WordClass::OTHERWISE)) {
            reason = true;
            reasonOpens = m_segments.empty();
        } else if (reason && (all[i].is(WordClass::BUT) ||
                              (reasonOpens ? all[i].isSign(u',') : all[i].is(WordClass::SO)))) {
            reason = false;
        }
    }
    closeSegment(first, all.size(), reason);
}

ClauseReader::Clause ClauseReader::join(size_t first, size_t last) const
{
    Clause clause{.first = m_segments[first].first,
                  .last = m_segments[last - 1].last,
                  .classes = m_segments[first].classes,
                  .reason = m_segments[first].reason,
                  .foreign = m_segments[first].foreign,
                  .mixed = false};
    for (size_t i = first; i < last && last - first > 1; ++i) {
        const Segment &segment = m_segments[i];
        clause.mixed =
            clause.mixed ||
            (segment.foreign && segment.classes.hasAny(m_grammar.values()) &&
             !segment.classes.has(WordClass::MACHINE) && !segment.classes.has(WordClass::PRONOUN));
    }
    for (size_t i = first + 1; i < last; ++i) {
        clause.classes.add(m_segments[i].classes);
        clause.reason = clause.reason && m_segments[i].reason;
        clause.foreign = clause.foreign && m_segments[i].foreign;
    }
    if (m_useHeading) {
        clause.classes.add(m_heading);
    }
    return clause;
}

/// The word that means all machines where there are as many as it says.
const Item *ClauseReader::pair(const Clause &clause) const
{
    for (size_t i = clause.first; i < clause.last; ++i) {
        if (items()[i].is(WordClass::ALL) && items()[i].value > 0) {
            return items() + i;
        }
    }
    return nullptr;
}

std::vector<int> ClauseReader::allBut(const std::vector<int> &machines) const
{
    std::vector<int> others;
    for (int i = 0; i < static_cast<int>(m_findings.machines.size()); ++i) {
        if (std::count(machines.begin(), machines.end(), i) == 0) {
            others.push_back(i);
        }
    }
    return others;
}

ClauseCheck ClauseReader::check(const Clause &clause) const
{
    return {items() + clause.first, items() + clause.last, clause.classes, m_grammar};
}

Subject ClauseReader::subjectOf(const Clause &clause, const Subject &carried) const
{
    Subject subject;
    for (size_t i = clause.first; i < clause.last; ++i) {
        const Item &item = items()[i];
        if (item.is(WordClass::MACHINE) && subject.machines.empty()) {
            subject.machines = item.machines;
        }
        subject.other = subject.other || item.is(WordClass::APPLIANCE);
    }
    if (subject.known() || subject.other) {
        return subject;
    }
    if (clause.first > 0 && items()[clause.first].is(WordClass::RELATIVE)) {
        // "... then the dryer, which must be done by ten"
        const auto named = std::find_if(std::make_reverse_iterator(items() + clause.first),
                                        std::make_reverse_iterator(items()),
                                        [](const Item &item) { return !item.machines.empty(); });
        if (named != std::make_reverse_iterator(items())) {
            subject.machines = named->machines;
            return subject;
        }
    }
    if (carried.known() &&
        std::any_of(items() + clause.first, items() + clause.last,
                    [](const Item &item) { return item.is(WordClass::ALL) && item.value == -2; })) {
        // "5 kWh in two hours, and all of it by ten"
        return carried;
    }
    if (const Item *both = pair(clause)) {
        subject.all = m_findings.machines.size() == static_cast<size_t>(both->value);
        return subject;
    }
    if (clause.classes.has(WordClass::ALL) || clause.classes.has(WordClass::NOTHING) ||
        clause.classes.has(WordClass::QUIET)) {
        for (size_t i = clause.first; i < clause.last; ++i) {
            const Item &item = items()[i];
            if (item.isOneOf(WordClass::ALL, WordClass::NOTHING) && !item.machines.empty()) {
                subject.machines = allBut(item.machines);
                subject.other = subject.machines.empty();
                return subject;
            }
        }
        subject.all = true;
        subject.house = check(clause).speaksOfHouse() && !clause.classes.has(WordClass::NOTHING);
        return subject;
    }
    if (carried.known() || carried.other) {
        const bool pronounHere =
            clause.classes.has(WordClass::PRONOUN) || clause.classes.has(WordClass::ITIS);
        return clause.foreign && !pronounHere ? Subject{} : carried;
    }
    const bool pronoun =
        clause.classes.has(WordClass::PRONOUN) || clause.classes.has(WordClass::ITIS);
    if (m_sentencesSinceSalient <= longestMemory && (pronoun || mayLeaveOut(clause))) {
        subject.machines = m_salient;
    }
    return subject;
}

/// Whether a clause without any word for its machine may mean the one that was named last: in the
/// same line, under a heading, or in the next line where it opens with a verb.
bool ClauseReader::mayLeaveOut(const Clause &clause) const
{
    if (clause.foreign) {
        return false;
    }
    if (!m_sentence->opensLine || m_underHeading || m_justTitled) {
        return true;
    }
    return m_sentencesSinceSalient == 0 && check(clause).opensWithVerb();
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
        if (binds && (isLoose(clause) || check(clause).isDoubtful())) {
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

/// What no frame takes: harmless where nothing in it binds a machine.
ClauseReader::Verdict ClauseReader::judgeUnframed(const Clause &clause,
                                                  const Subject &subject) const
{
    const Verdict unread{.outcome = Outcome::Unread, .frame = nullptr, .cost = unreadCost};
    const Verdict idle{.outcome = Outcome::Harmless, .frame = nullptr, .cost = idleCost};
    const bool relates =
        clause.classes.count(WordClass::MACHINE) > 1 &&
        (clause.classes.hasAny(m_grammar.machineVerbs()) || clause.classes.has(WordClass::NEED) ||
         clause.classes.has(WordClass::TAKE));
    if (!clause.classes.hasAny(m_grammar.hard()) && !relates) {
        return idle;
    }
    const bool named = clause.classes.has(WordClass::MACHINE) ||
                       (clause.classes.has(WordClass::ALL) && !subject.house) ||
                       clause.classes.has(WordClass::NOTHING) ||
                       clause.classes.has(WordClass::AFTER_MACHINE) ||
                       clause.classes.has(WordClass::BEFORE_MACHINE) ||
                       clause.classes.has(WordClass::UNTIL_MACHINE) ||
                       clause.classes.has(WordClass::WHILE_MACHINE);
    const bool quantity =
        clause.classes.has(WordClass::ENERGY) || clause.classes.has(WordClass::POWER) ||
        clause.classes.has(WordClass::PRICE) || clause.classes.has(WordClass::INTERVAL) ||
        (clause.classes.has(WordClass::HOUSEPOWER) && clause.classes.has(WordClass::ATMOST));
    const bool verb = clause.classes.hasAny(m_grammar.machineVerbs());
    const bool binds =
        clause.classes.has(WordClass::MUST) || clause.classes.has(WordClass::NOT) ||
        clause.classes.has(WordClass::ONLY) || clause.classes.has(WordClass::OFF) ||
        clause.classes.has(WordClass::NEED) || clause.classes.has(WordClass::BY_CLOCK) ||
        clause.classes.has(WordClass::DEADLINE) || clause.classes.has(WordClass::LATEST) ||
        clause.classes.has(WordClass::EARLIEST) || clause.classes.has(WordClass::WAIT) ||
        clause.classes.has(WordClass::QUIET);
    if (named || quantity) {
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
        return binds || clause.classes.has(WordClass::DURATION) ? unread : idle;
    }
    if (!subject.known() && clause.classes.hasAny(m_grammar.values()) &&
        !check(clause).namesStrangers()) {
        return unread;
    }
    if (clause.foreign || subject.house || !subject.known()) {
        return verb && binds && !clause.reason ? unread : idle;
    }
    return clause.reason && !verb && !clause.classes.has(WordClass::PRONOUN) ? idle : unread;
}

/// Joins segments to clauses so that as little as possible stays unread.
int ClauseReader::plan()
{
    m_steps.assign(m_segments.size() + 1, {});
    for (size_t to = 1; to <= m_segments.size(); ++to) {
        Step best{.cost = -1, .from = 0, .verdict = {}, .subject = {}};
        for (size_t length = 1; length <= longestClause && length <= to; ++length) {
            const size_t from = to - length;
            const Clause clause = join(from, to);
            const Subject subject = subjectOf(clause, m_steps[from].subject);
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
                    best.subject = Subject{.machines = {}, .all = false, .other = true};
                }
            }
        }
        m_steps[to] = best;
    }
    return m_steps.back().cost;
}

/// Where a pronoun or another word stands for the machine, the line with its name is not wholly
/// understood either.
void ClauseReader::leaveName(const Clause &clause, const FoundMachine &machine)
{
    const QStringView name(machine.name.reveal());
    const auto &tokens = m_text.tokens;
    const size_t first = static_cast<size_t>(items()[clause.first].first);
    const size_t last = static_cast<size_t>(items()[clause.last - 1].last) - 1;
    const auto &lines = m_text.lines;
    for (int line = tokens[first].place.line; line <= tokens[last].place.line; ++line) {
        const Span span = lines[static_cast<size_t>(line - lines.front().number)].span;
        if (QStringView(m_text.original)
                .mid(span.from, span.to - span.from)
                .contains(name, Qt::CaseInsensitive)) {
            return;
        }
    }
    m_findings.book.leaveLine(machine.place.line);
}

void ClauseReader::leave(const Clause &clause, const Subject &subject)
{
    bool tariff = false;
    std::vector<int> machines = subject.machines;
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
        for (const int machine : machines) {
            leaveName(clause, m_findings.machines[static_cast<size_t>(machine)]);
        }
    }
}

/// "When Granny visits, ...": without a clock nobody knows whether it holds.
bool ClauseReader::opensCondition(const Segment &segment) const
{
    return segment.classes.has(WordClass::ONCE) && !segment.classes.hasAny(m_grammar.values()) &&
           !segment.classes.has(WordClass::MACHINE);
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

/// Makes the last rule of the sentence once more, for the machine that \a clause adds.
void ClauseReader::repeatRule(const Clause &clause, const Step &rule, const Clause &ruled)
{
    const Subject subject = subjectOf(clause, {});
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
    m_findings.book.use(items()[clause.first].first, items()[clause.last - 1].last);
}

void ClauseReader::carryOut()
{
    std::vector<size_t> ends;
    for (size_t to = m_segments.size(); to > 0; to = m_steps[to].from) {
        ends.push_back(to);
    }
    // "unless", "respectively", "ideally": what else the sentence says holds only perhaps.
    const bool doubtful = std::any_of(m_segments.begin(), m_segments.end(), [](const Segment &s) {
        return !s.reason && (s.classes.has(WordClass::EXCEPTION) ||
                             s.classes.has(WordClass::LIST) || s.classes.has(WordClass::EVERY));
    });
    const bool conditional = m_segments.size() > 1 && opensCondition(m_segments.front());
    const bool unreadPart = std::any_of(ends.begin(), ends.end(), [this](size_t end) {
        return m_steps[end].verdict.outcome == Outcome::Unread;
    });
    bool madeFact = false;
    size_t lastRule = 0;
    std::vector<Clause> bareNames;
    std::vector<int> ruled;
    std::reverse(ends.begin(), ends.end());
    for (const size_t end : ends) {
        const Step &step = m_steps[end];
        const Clause clause = join(step.from, end);
        const Subject subject = subjectOf(clause, m_steps[step.from].subject);
        const Verdict &verdict = step.verdict;
        const bool asking = m_sentence->question && !m_sentence->request;
        const bool asks = asking && clause.classes.has(WordClass::QUESTION);
        const bool binds = verdict.outcome == Outcome::Fact &&
                           verdict.frame->fact != FrameFact::Spec &&
                           verdict.frame->fact != FrameFact::Now;
        // "Quiet hours begin at ten and last ... hours": what was not read may be its end.
        const bool endUnknown = unreadPart && verdict.outcome == Outcome::Fact &&
                                verdict.frame->fact == FrameFact::QuietTime &&
                                !clause.classes.has(WordClass::RANGE);
        const bool opensQuestion = asking && step.from == 0;
        if (lastRule > 0 && verdict.outcome != Outcome::Fact && addsMachine(clause)) {
            const Step &rule = m_steps[lastRule];
            repeatRule(clause, rule, join(rule.from, lastRule));
            continue;
        }
        if (verdict.outcome == Outcome::Harmless && addsMachine(clause)) {
            bareNames.push_back(clause);
        }
        // A question without a clock or a quantity states nothing.
        const bool onlyAsks = m_sentence->question && verdict.outcome == Outcome::Unread &&
                              !check(clause).statesValue();
        if (onlyAsks) {
            continue;
        }
        if (verdict.outcome == Outcome::Unread || endUnknown ||
            (binds && (asks || opensQuestion || doubtful || conditional))) {
            leave(clause, subject);
        } else if (verdict.outcome == Outcome::Fact) {
            if (binds && clause.reason && madeFact) {
                // A reason is no rule, unless it names a machine: then it may be one.
                if (clause.classes.has(WordClass::MACHINE)) {
                    leave(clause, subject);
                }
                continue;
            }
            m_maker.setClause(items() + clause.first, items() + clause.last);
            m_maker.make(*verdict.frame, subject);
            madeFact = true;
            lastRule = binds ? end : lastRule;
            ruled.insert(ruled.end(), subject.machines.begin(), subject.machines.end());
        } else if (!verdict.frame && clause.classes.hasAny(m_grammar.values()) &&
                   !clause.classes.has(WordClass::APPLIANCE)) {
            m_findings.idle.emplace_back(items()[clause.first].first,
                                         items()[clause.last - 1].last);
        }
    }
    for (const Clause &name : bareNames) {
        const Subject added = subjectOf(name, {});
        const bool hasRule = std::all_of(added.machines.begin(), added.machines.end(), [&](int m) {
            return std::count(ruled.begin(), ruled.end(), m) > 0;
        });
        if (lastRule > 0 && !ruled.empty() && !hasRule) {
            leave(name, added);
        }
    }
}

void ClauseReader::remember()
{
    ++m_sentencesSinceSalient;
    bool appliance = false;
    for (const Item &item : m_sentence->items) {
        appliance = appliance || item.is(WordClass::APPLIANCE);
        if (item.is(WordClass::MACHINE)) {
            m_salient = item.machines;
            m_sentencesSinceSalient = 0;
            appliance = false;
            break;
        }
    }
    if (appliance) {
        m_salient.clear();
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
    const bool alone =
        std::all_of(all.begin(), all.end(),
                    [this](const Item &item) {
                        return item.isOneOf(WordClass::CLOCK, WordClass::AT_CLOCK) ||
                               m_grammar.besideNow().test(static_cast<size_t>(item.kind));
                    }) &&
        std::count_if(all.begin(), all.end(), [](const Item &item) {
            return item.isOneOf(WordClass::CLOCK, WordClass::AT_CLOCK) && !item.ambiguous;
        }) == 1;
    if (!alone || m_findings.now || !m_sentence->opensLine || m_underHeading ||
        m_sentence->heading) {
        return false;
    }
    m_maker.setClause(all.data(), all.data() + all.size());
    m_maker.make(Frame{.fact = FrameFact::Now, .parts = {}, .covered = {}}, {});
    return true;
}

void ClauseReader::read(const Sentence &sentence)
{
    m_sentence = &sentence;
    m_priced = std::any_of(sentence.items.begin(), sentence.items.end(),
                           [](const Item &item) { return item.isTaken(); });
    if (readDate()) {
        remember();
        return;
    }
    cut();
    if ((sentence.opensParagraph && !m_justTitled) || sentence.heading) {
        m_underHeading = false;
        if (sentence.opensParagraph && m_sentencesSinceSalient > 0) {
            m_salient.clear();
        }
    }
    if (sentence.heading && !sentence.question) {
        m_heading = {};
        for (const Segment &segment : m_segments) {
            m_heading.add(segment.classes);
        }
        m_underHeading = !m_segments.empty();
        const bool values = m_heading.hasAny(m_grammar.values());
        if (!values && !m_heading.has(WordClass::NOW)) {
            m_justTitled = true;
            remember();
            return;
        }
    }
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
    remember();
}

} // namespace gatehouse
