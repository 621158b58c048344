// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "phrasereader.h"

#include "phrasematcher.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

bool keepsApart(PhraseFact fact)
{
    return fact == PhraseFact::Apart || fact == PhraseFact::ApartFrom ||
           fact == PhraseFact::BothApart || fact == PhraseFact::AllApart;
}

bool isOfPower(PhraseFact fact)
{
    return fact == PhraseFact::OwnPower || fact == PhraseFact::FeedIn;
}

void addNew(std::vector<int> &machines, const std::vector<int> &more)
{
    for (const int machine : more) {
        if (std::find(machines.begin(), machines.end(), machine) == machines.end()) {
            machines.push_back(machine);
        }
    }
}

/// What ends a stretch of a sentence, and opens no reason.
bool isComma(const Item &item)
{
    return item.isSign(u',') || item.isSign(u';') || item.isSign(u'(') || item.isSign(u')') ||
           item.isOneOf(WordClass::AND, WordClass::BUT, WordClass::BREAK);
}

/// Tells when, or under which condition.
bool tellsWhen(const Item &item)
{
    return item.isOneOf(WordClass::ONCE, WordClass::WEEKDAY, WordClass::TODAY, WordClass::TONIGHT,
                        WordClass::TOMORROW, WordClass::RANGE, WordClass::CLOCK,
                        WordClass::BETWEEN) ||
           item.isOneOf(WordClass::UNTIL, WordClass::BEFORE, WordClass::AFTER, WordClass::WHILE,
                        WordClass::NIGHT, WordClass::MORNING, WordClass::AFTERNOON,
                        WordClass::EVENING, WordClass::THATTIME);
}

bool makesDoubtful(const Item &item)
{
    return item.isOneOf(WordClass::EXCEPTION, WordClass::LIST, WordClass::EVERY);
}

bool statesOwn(const Item &item)
{
    return item.isOneOf(WordClass::MACHINE, WordClass::PRONOUN, WordClass::MUST, WordClass::ENERGY,
                        WordClass::DURATION, WordClass::NOW, WordClass::ITIS, WordClass::FINISH,
                        WordClass::START, WordClass::REASON);
}

} // namespace

bool PhraseReader::hasKey(const LexedText &text, const PhrasePatterns &patterns,
                          const Sentence &sentence)
{
    return std::any_of(sentence.items.begin(), sentence.items.end(), [&](const Item &item) {
        for (int t = item.first; t < item.last; ++t) {
            if (patterns.isKey(text.text(text.tokens[static_cast<size_t>(t)]))) {
                return true;
            }
        }
        return false;
    });
}

void PhraseReader::joinStretches(const LexedText &text, const PhrasePatterns &patterns,
                                 std::vector<Sentence> &sentences)
{
    for (Sentence &sentence : sentences) {
        Items &items = sentence.items;
        if (!sentence.has(WordClass::DURATION) || !hasKey(text, patterns, sentence)) {
            continue;
        }
        PhraseMatcher matcher(text, patterns, items);
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].isOneOf(WordClass::SIGN, WordClass::BREAK)) {
                continue;
            }
            std::optional<size_t> end;
            const PhrasePatterns::PatternSet openings = matcher.openings(i);
            for (const PhrasePatterns::Pattern &pattern : patterns.patterns()) {
                if (pattern.fact == PhraseFact::Stretch && openings.test(pattern.number)) {
                    end = std::max(end,
                                   matcher.match(pattern.node, i, PhraseMatcher::Until::Anywhere));
                }
            }
            if (!end) {
                continue;
            }
            const auto first = items.begin() + static_cast<std::ptrdiff_t>(i);
            const auto last = items.begin() + static_cast<std::ptrdiff_t>(*end);
            const auto value = std::find_if(
                first, last, [](const Item &item) { return item.is(WordClass::DURATION); });
            const Item stretch{.kind = WordClass::STRETCH,
                               .first = first->first,
                               .last = (last - 1)->last,
                               .value = value->value};
            items.erase(first + 1, last);
            items[i] = stretch;
        }
    }
}

/// Those that need no class which the sentence has not.
std::vector<PhrasePatterns::Pattern> PhraseReader::possible() const
{
    ClassSet present;
    for (const Item &item : m_sentence->items) {
        present.set(static_cast<size_t>(item.kind));
    }
    const bool ordered = tellsOrder();
    std::vector<PhrasePatterns::Pattern> all;
    for (const PhrasePatterns::Pattern &pattern : m_patterns.patterns()) {
        if (pattern.fact == PhraseFact::Stretch || (ordered && keepsApart(pattern.fact))) {
            continue;
        }
        if ((pattern.needed & ~present).none()) {
            all.push_back(pattern);
        }
    }
    return all;
}

/// "They can't run at once, the dryer goes first": who comes first says it all.
bool PhraseReader::tellsOrder() const
{
    const Items &items = m_sentence->items;
    for (size_t i = 0; i < items.size(); ++i) {
        size_t next = i + 1;
        while (next < items.size() && items[next].isArticle()) {
            ++next;
        }
        const bool governs = next < items.size() && items[next].is(WordClass::MACHINE) &&
                             items[i].isOneOf(WordClass::BEFORE, WordClass::AFTER);
        if (governs || items[i].isOneOf(WordClass::FIRST, WordClass::FOLLOWS, WordClass::FOLLOWED,
                                        WordClass::THEN)) {
            return true;
        }
    }
    return false;
}

/// The phrase that takes most from \a first on.
std::optional<PhraseReader::Found>
PhraseReader::longest(PhraseMatcher &matcher, const std::vector<PhrasePatterns::Pattern> &patterns,
                      size_t first)
{
    std::optional<Found> best;
    const PhrasePatterns::PatternSet openings = matcher.openings(first);
    for (const PhrasePatterns::Pattern &pattern : patterns) {
        if (!openings.test(pattern.number)) {
            continue;
        }
        const auto last = matcher.match(pattern.node, first, PhraseMatcher::Until::Joint);
        if (last && (!best || best->last < *last)) {
            best = Found{.first = first, .last = *last, .fact = pattern.fact};
        }
    }
    return best;
}

/// "..., on Sundays", "when Granny visits, ...": the stretch beside the phrase may limit it.
bool PhraseReader::bindsBeside(size_t first, size_t last) const
{
    const Items &items = m_sentence->items;
    const auto limits = [&](size_t from, size_t to) {
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = items.begin() + static_cast<std::ptrdiff_t>(to);
        return std::any_of(begin, end, tellsWhen) && std::none_of(begin, end, statesOwn);
    };
    size_t from = first;
    while (from > 0 && isComma(items[from - 1])) {
        --from;
    }
    const size_t end = from;
    while (from > 0 && !isComma(items[from - 1])) {
        --from;
    }
    if (limits(from, end)) {
        return true;
    }
    size_t to = last;
    while (to < items.size() && isComma(items[to])) {
        ++to;
    }
    const size_t begin = to;
    while (to < items.size() && !isComma(items[to])) {
        ++to;
    }
    return limits(begin, to);
}

/// Whether more of the sentence than its phrases says that they may not hold.
bool PhraseReader::isDoubtful(const std::vector<Found> &all) const
{
    const Items &items = m_sentence->items;
    size_t at = 0;
    for (const Found &found : all) {
        for (; at < found.first; ++at) {
            if (makesDoubtful(items[at])) {
                return true;
            }
        }
        at = found.last;
    }
    return std::any_of(items.begin() + static_cast<std::ptrdiff_t>(at), items.end(), makesDoubtful);
}

/// Whom a phrase without a machine is about: those that were named before it.
std::vector<int> PhraseReader::meantBefore(size_t first, PhraseFact fact) const
{
    const Items &items = m_sentence->items;
    const bool ofSeveral = fact == PhraseFact::Apart || fact == PhraseFact::BothApart;
    std::vector<int> machines;
    for (size_t i = first; i-- > 0;) {
        if (items[i].is(WordClass::APPLIANCE) && !ofSeveral) {
            return {};
        }
        if (items[i].is(WordClass::MACHINE)) {
            addNew(machines, items[i].machines);
            if (!ofSeveral) {
                return machines;
            }
        }
    }
    if (!machines.empty()) {
        return machines;
    }
    if (!ofSeveral) {
        return m_sentence->record.empty() && m_lastNamed.size() == 1 ? m_lastNamed
                                                                     : m_sentence->record;
    }
    if (m_lastNamed.size() == 2 || m_findings.machines.size() != 2) {
        return m_lastNamed.size() == 2 ? m_lastNamed : std::vector<int>();
    }
    return {0, 1};
}

PhraseFacts::Phrase PhraseReader::phrase(const Found &found) const
{
    const Items &items = m_sentence->items;
    PhraseFacts::Phrase phrase{.fact = found.fact,
                               .first = items.data() + found.first,
                               .last = items.data() + found.last,
                               .named = {},
                               .meant = {}};
    bool goesOn = false;
    for (size_t i = found.first; i < found.last; ++i) {
        const Item &item = items[i];
        if (item.is(WordClass::MACHINE)) {
            if (goesOn) {
                addNew(phrase.named.back(), item.machines);
            } else {
                phrase.named.emplace_back();
                addNew(phrase.named.back(), item.machines);
            }
            goesOn = true;
        } else if (!item.isOneOf(WordClass::AND, WordClass::OR) && !item.isSign(u',') &&
                   !item.isSign(u'/') && !item.isSign(u'+') && !item.isArticle()) {
            goesOn = false;
        }
    }
    // "Charging may be paused" is not about whatever machine was named last.
    const bool ofVerb = found.fact == PhraseFact::Pausable && phrase.first->is(WordClass::RUN);
    if (ofVerb && phrase.named.empty()) {
        return phrase;
    }
    if (phrase.named.empty() || found.fact == PhraseFact::ApartFrom) {
        phrase.meant = meantBefore(found.first, found.fact);
    }
    return phrase;
}

/// In the order in which they stand.
std::vector<PhraseReader::Found> PhraseReader::phrases() const
{
    std::vector<Found> all;
    PhraseMatcher matcher(m_text, m_patterns, m_sentence->items);
    const std::vector<PhrasePatterns::Pattern> patterns = possible();
    for (size_t i = 0; i < m_sentence->items.size(); ++i) {
        if (!matcher.isBeginning(i)) {
            continue;
        }
        if (const std::optional<Found> found = longest(matcher, patterns, i)) {
            all.push_back(*found);
            i = found->last - 1;
        }
    }
    return all;
}

void PhraseReader::take(const Found &found)
{
    Items &items = m_sentence->items;
    for (size_t i = found.first; i < found.last; ++i) {
        if (!items[i].is(WordClass::MACHINE)) {
            items[i].take();
        }
    }
}

/// Whether the phrase became a fact; where it did not it is told.
bool PhraseReader::readAt(const Found &found, bool isDoubtful)
{
    const Items &items = m_sentence->items;
    const bool isLimited = !isOfPower(found.fact) && bindsBeside(found.first, found.last);
    if (!isDoubtful && !isLimited && m_facts.make(phrase(found))) {
        return true;
    }
    m_findings.book.leave(items[found.first].first, items[found.last - 1].last);
    return false;
}

/// A reason says nothing where there is no fact that it is for.
void PhraseReader::readAll()
{
    std::vector<Found> taken;
    std::vector<Found> reasons;
    bool isRead = true;
    const std::vector<Found> all = phrases();
    const bool doubtful = isDoubtful(all);
    for (const Found &found : all) {
        if (found.fact == PhraseFact::Reason) {
            reasons.push_back(found);
        } else if (readAt(found, doubtful)) {
            taken.push_back(found);
        } else {
            isRead = false;
            if (found.fact == PhraseFact::Unclear) {
                take(found);
            }
        }
    }
    if (!taken.empty()) {
        taken.insert(taken.end(), reasons.begin(), reasons.end());
    }
    for (const Found &found : taken) {
        const Items &items = m_sentence->items;
        m_findings.book.use(items[found.first].first, items[found.last - 1].last);
        take(found);
    }
    if (!taken.empty()) {
        tellAmountsLeft();
    }
    if (isRead) {
        tellRest();
    }
}

/// An amount of a sentence that said something of it may belong to that, and is told.
void PhraseReader::tellAmountsLeft()
{
    for (const Item &item : m_sentence->items) {
        const bool isOfMachine = item.is(WordClass::POWER) && !item.machines.empty();
        if (item.isOneOf(WordClass::PRICE, WordClass::POWER, WordClass::STRETCH) && !isOfMachine) {
            m_findings.book.leave(item.first, item.last);
        }
    }
}

/// A sentence about a machine with a word that only such phrases have is told where none fits.
void PhraseReader::tellRest()
{
    const Items &items = m_sentence->items;
    const bool aboutMachine = std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.isOneOf(WordClass::MACHINE, WordClass::APPLIANCE, WordClass::PRONOUN,
                            WordClass::ALL, WordClass::STRETCH, WordClass::RUN);
    });
    for (const Item &item : items) {
        for (int t = item.first; t < item.last && aboutMachine && !item.isTaken(); ++t) {
            if (m_patterns.mustBeTold(m_text.text(m_text.tokens[static_cast<size_t>(t)]))) {
                m_findings.book.leave(items.front().first, items.back().last);
                return;
            }
        }
    }
}

void PhraseReader::remember()
{
    std::vector<int> named;
    for (const Item &item : m_sentence->items) {
        if (item.is(WordClass::MACHINE)) {
            addNew(named, item.machines);
        }
    }
    if (!named.empty()) {
        m_lastNamed = std::move(named);
    } else if (m_sentence->has(WordClass::APPLIANCE)) {
        m_lastNamed.clear();
    }
}

void PhraseReader::read(Sentence &sentence)
{
    m_sentence = &sentence;
    if (sentence.opensParagraph) {
        m_lastNamed.clear();
    }
    const bool asks = sentence.question && !sentence.request;
    if (!asks && hasKey(m_text, m_patterns, sentence)) {
        readAll();
    }
    remember();
}

} // namespace gatehouse
