// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "mentionfinder.h"

#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// "e" of the e-bike charger names nothing.
constexpr qsizetype shortestInnerWord = 4;

/// Where a letter stands among the initials of the names.
size_t placeOf(QChar letter)
{
    return letter.unicode() % 64U;
}

/// What stands between the two words of a name that is turned round.
bool isJoint(const Item &item)
{
    return item.isOneOf(WordClass::HALFOF, WordClass::IN) ||
           (item.is(WordClass::AT) && item.value == wordvalue::forIt);
}

} // namespace

MentionFinder::MentionFinder(const LexedText &text, const Grammar &grammar,
                             const std::vector<FoundMachine> &machines)
    : m_text(text), m_grammar(grammar), m_machines(machines)
{
    for (size_t i = 0; i < machines.size(); ++i) {
        const int index = static_cast<int>(i);
        m_byFirstWord[machines[i].words.front()].push_back(index);
        m_byLastWord[machines[i].words.back()].push_back(index);
        for (const QString &word : machines[i].words) {
            m_initials.set(placeOf(word.front()));
        }
        for (size_t w = 0; w + 1 < machines[i].words.size(); ++w) {
            if (machines[i].words[w].size() >= shortestInnerWord) {
                m_byInnerWord[machines[i].words[w]].push_back(index);
            }
        }
        if (machines[i].group >= 0) {
            m_byGroup[machines[i].group].push_back(index);
        }
    }
}

/// The item behind \a words, which begin at item \a at; the words may end inside no item.
std::optional<size_t> MentionFinder::matchWords(const Items &items, size_t at,
                                                const std::vector<QString> &words) const
{
    size_t word = 0;
    size_t item = at;
    while (item < items.size() && word < words.size()) {
        for (int t = items[item].first; t < items[item].last; ++t) {
            const Token &token = m_text.tokens[static_cast<size_t>(t)];
            if (token.kind == Token::Kind::Sign) {
                if (m_text.sign(t) != u'-' || word == 0) {
                    return std::nullopt;
                }
                continue;
            }
            if (word >= words.size() || m_grammar.stem(m_text.text(token)) != words[word]) {
                return std::nullopt;
            }
            ++word;
        }
        ++item;
    }
    return word == words.size() ? std::optional(item) : std::nullopt;
}

MentionFinder::Match MentionFinder::wholeName(const Items &items, size_t at) const
{
    const Token &token = m_text.tokens[static_cast<size_t>(items[at].first)];
    if (token.kind == Token::Kind::Sign) {
        return {};
    }
    if (!m_initials.test(placeOf(m_text.text(token).front()))) {
        return {};
    }
    const QStringView stem = m_grammar.stem(m_text.text(token));
    const auto known = m_byFirstWord.find(stem);
    Match best;
    if (known == m_byFirstWord.end()) {
        return best;
    }
    for (const int machine : known->second) {
        const std::optional<size_t> end =
            matchWords(items, at, m_machines[static_cast<size_t>(machine)].words);
        if (end && *end > best.end) {
            best = {.machine = machine, .end = *end};
        }
    }
    return best;
}

/// The machine that alone has the word of item \a at.
MentionFinder::Match MentionFinder::oneWord(const WordMap<std::vector<int>> &machines,
                                            const Items &items, size_t at) const
{
    const Token &token = m_text.tokens[static_cast<size_t>(items[at].first)];
    if (!m_initials.test(placeOf(m_text.text(token).front()))) {
        return {};
    }
    const QStringView stem = m_grammar.stem(m_text.text(token));
    const auto known = machines.find(stem);
    if (known == machines.end() || known->second.size() != 1) {
        return {};
    }
    return {.machine = known->second.front(), .end = at + 1};
}

/// "the scooter", where there is none but the mobility scooter.
bool MentionFinder::isUnknownKind(const Item &item) const
{
    return Grammar::isGroup(item.value) && machinesOfKind(item).empty();
}

/// "the furnace" for the glass furnace: the last word alone, where only one machine ends so.
MentionFinder::Match MentionFinder::lastWord(const Items &items, size_t at) const
{
    const Item &item = items[at];
    const bool wordAlone =
        item.last - item.first == 1 &&
        (item.is(WordClass::UNKNOWN) ||
         (item.is(WordClass::APPLIANCE) && (item.value == Grammar::head || isUnknownKind(item))));
    if (!wordAlone) {
        return {};
    }
    if (at > 0 &&
        items[at - 1].isOneOf(WordClass::UNKNOWN, WordClass::APPLIANCE, WordClass::DIGITS)) {
        const Token &before = m_text.tokens[static_cast<size_t>(items[at - 1].last) - 1];
        if (!m_text.text(before).contains(u'\'')) {
            return {};
        }
    }
    return oneWord(m_byLastWord, items, at);
}

/// "the underfloor" for the underfloor heating: a noun that only one machine's name holds.
MentionFinder::Match MentionFinder::innerWord(const Items &items, size_t at) const
{
    const Item &item = items[at];
    const bool titles = at + 1 < items.size() && items[at + 1].isSign(u':') &&
                        (at == 0 || items[at - 1].is(WordClass::BREAK));
    const bool points =
        at > 0 && items[at - 1].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE);
    const bool noun =
        (points || titles) && (at + 1 == items.size() ||
                               !items[at + 1].isOneOf(WordClass::UNKNOWN, WordClass::NOUN,
                                                      WordClass::APPLIANCE, WordClass::MACHINE));
    const bool known = item.is(WordClass::APPLIANCE) && !machinesOfKind(item).empty();
    if (!noun || known || item.last - item.first != 1 ||
        !item.isOneOf(WordClass::UNKNOWN, WordClass::APPLIANCE)) {
        return {};
    }
    return oneWord(m_byInnerWord, items, at);
}

/// "Sanding must be over by five": what only one machine does, where it is spoken of as a thing.
MentionFinder::Match MentionFinder::activity(const Items &items, size_t at) const
{
    const Item &item = items[at];
    const bool opens =
        at == 0 || items[at - 1].isOneOf(WordClass::SIGN, WordClass::BREAK, WordClass::DETERMINER,
                                         WordClass::NOT, WordClass::SO, WordClass::AND,
                                         WordClass::BUT, WordClass::ALL);
    const bool acts =
        at + 1 < items.size() &&
        items[at + 1].isOneOf(WordClass::MUST, WordClass::CAN, WordClass::NOT, WordClass::FINISH,
                              WordClass::RANGE, WordClass::START, WordClass::BEFORE,
                              WordClass::AFTER, WordClass::BETWEEN, WordClass::BY);
    if (!opens || !acts || item.last != item.first + 1 ||
        !(item.is(WordClass::UNKNOWN) || Grammar::isProduct(item))) {
        return {};
    }
    const QStringView verb =
        m_grammar.activity(m_text.text(m_text.tokens[static_cast<size_t>(item.first)]));
    Match match;
    for (size_t i = 0; i < m_machines.size() && !verb.isEmpty(); ++i) {
        const std::vector<QString> &words = m_machines[i].words;
        const bool does = std::any_of(words.begin(), words.end(), [verb](const QString &word) {
            constexpr qsizetype longestEnding = 3;
            return word.startsWith(verb) && word.size() <= verb.size() + longestEnding;
        });
        if (does && match.machine >= 0) {
            return {};
        }
        match = does ? Match{.machine = static_cast<int>(i), .end = at + 1} : match;
    }
    return match;
}

std::vector<int> MentionFinder::machinesOfKind(const Item &item) const
{
    std::vector<int> machines;
    if (Grammar::isGroup(item.value)) {
        return m_byGroup.value(static_cast<int>(item.value));
    }
    if (Grammar::isProduct(item.value)) {
        for (const int group : m_grammar.groupsOfProduct(static_cast<int>(item.value))) {
            const std::vector<int> more = m_byGroup.value(group);
            machines.insert(machines.end(), more.begin(), more.end());
        }
    }
    return machines;
}

/// "mobility scooter charger" for the scooter charger, "bore well pump" for the borewell pump: the
/// appliance words from item \a at on hold all words of one machine's name, or its letters.
MentionFinder::Match MentionFinder::wholePhrase(const Items &items, size_t at) const
{
    const bool goesOn = at > 0 && items[at - 1].is(WordClass::APPLIANCE);
    if (!items[at].is(WordClass::APPLIANCE) || Grammar::isProduct(items[at].value) || goesOn) {
        return {};
    }
    size_t end = at;
    QStringList words;
    while (end < items.size() && items[end].is(WordClass::APPLIANCE)) {
        for (int t = items[end].first; t < items[end].last; ++t) {
            const Token &token = m_text.tokens[static_cast<size_t>(t)];
            if (token.kind != Token::Kind::Sign) {
                words << m_grammar.stem(m_text.text(token)).toString();
            }
        }
        ++end;
    }
    const QString letters = words.join(QString());
    Match match;
    for (size_t i = 0; i < m_machines.size(); ++i) {
        QString own;
        bool all = m_machines[i].words.size() > 1;
        for (const QString &word : m_machines[i].words) {
            own += word;
            all = all && words.contains(word);
        }
        // "the scooter charger" for the mobility scooter charger
        const std::vector<QString> &name = m_machines[i].words;
        const bool part =
            words.size() > 1 && std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return std::find(name.begin(), name.end(), word) != name.end();
            });
        if (all || part || own == letters) {
            if (match.machine >= 0) {
                return {};
            }
            match = {.machine = static_cast<int>(i), .end = end};
        }
    }
    return match;
}

/// "the pump for the pool" for the pool pump.
MentionFinder::Match MentionFinder::turnedName(const Items &items, size_t at) const
{
    size_t inner = at + 2;
    while (inner < items.size() &&
           items[inner].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE)) {
        ++inner;
    }
    const bool turned = items[at].isOneOf(WordClass::APPLIANCE, WordClass::UNKNOWN) &&
                        inner < items.size() && isJoint(items[at + 1]) &&
                        items[inner].isOneOf(WordClass::UNKNOWN, WordClass::APPLIANCE,
                                             WordClass::NOUN, WordClass::FILLER);
    if (!turned) {
        return {};
    }
    const auto lastWord = [this](const Item &item) {
        return m_text.text(m_text.tokens[static_cast<size_t>(item.last) - 1]);
    };
    if (!m_initials.test(placeOf(lastWord(items[at]).front()))) {
        return {};
    }
    const std::vector<QString> words = {m_grammar.stem(lastWord(items[inner])).toString(),
                                        m_grammar.stem(lastWord(items[at])).toString()};
    const auto known = std::find_if(m_machines.begin(), m_machines.end(),
                                    [&](const FoundMachine &m) { return m.words == words; });
    if (known == m_machines.end()) {
        return {};
    }
    return {.machine = static_cast<int>(known - m_machines.begin()), .end = inner + 1};
}

void MentionFinder::markKind(Item &item) const
{
    const std::vector<int> machines = machinesOfKind(item);
    if (machines.size() == 1) {
        item.kind = WordClass::MACHINE;
        item.machines = machines;
    } else {
        item.ambiguous = machines.size() > 1;
    }
}

/// "A and B", "A, B and C": one item for all of them.
void MentionFinder::joinLists(Items &items) const
{
    if (std::none_of(items.begin(), items.end(),
                     [](const Item &item) { return item.is(WordClass::MACHINE); })) {
        return;
    }
    Items joined;
    joined.reserve(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        joined.push_back(items[i]);
        if (!items[i].is(WordClass::MACHINE)) {
            continue;
        }
        std::vector<int> all = items[i].machines;
        size_t at = i;
        bool ended = false;
        bool either = false;
        while (!ended) {
            size_t next = at + 1;
            const bool comma = next < items.size() && items[next].isSign(u',');
            next += comma ? 1 : 0;
            const bool link =
                next < items.size() &&
                (items[next].isOneOf(WordClass::AND, WordClass::OR) || items[next].isSign(u'+'));
            const size_t beforeNext = next;
            next += link ? 1 : 0;
            // "no washer and no dryer"
            const bool denied = i > 0 && items[i - 1].is(WordClass::NOT);
            while (next < items.size() &&
                   (items[next].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE) ||
                    (denied && items[next].is(WordClass::NOT)))) {
                ++next;
            }
            if ((!comma && !link) || next >= items.size() || !items[next].is(WordClass::MACHINE)) {
                break;
            }
            // "First the washer, and the dryer after it"
            if (next + 2 < items.size() && items[next + 1].is(WordClass::AFTER) &&
                items[next + 2].is(WordClass::PRONOUN)) {
                break;
            }
            all.insert(all.end(), items[next].machines.begin(), items[next].machines.end());
            at = next;
            ended = link;
            either = either || (link && items[beforeNext].is(WordClass::OR));
        }
        if (ended) {
            joined.back().machines = all;
            joined.back().ambiguous = either;
            joined.back().last = items[at].last;
            i = at;
        }
    }
    items = std::move(joined);
}

/// "Washer -> dryer" says which one comes first.
void MentionFinder::readArrows(Items &items)
{
    for (size_t i = 1; i + 1 < items.size(); ++i) {
        const bool drawn =
            items[i].isSign(u'>') && (items[i - 1].isSign(u'-') || items[i - 1].isSign(u'='));
        const size_t before = drawn ? i - 1 : i;
        if ((drawn || items[i].isSign(u'\u2192')) && before > 0 &&
            items[before - 1].is(WordClass::MACHINE) && items[i + 1].is(WordClass::MACHINE)) {
            items[i].kind = WordClass::THEN;
        }
    }
}

/// "Before Kasia's dryer starts": whose it is changes nothing.
void MentionFinder::ownMachines(Items &items) const
{
    for (size_t i = 0; i + 1 < items.size(); ++i) {
        if (items[i].is(WordClass::UNKNOWN) && items[i].last == items[i].first + 1 &&
            items[i + 1].is(WordClass::MACHINE) &&
            m_text.text(m_text.tokens[static_cast<size_t>(items[i].first)])
                .endsWith(QLatin1String("'s"))) {
            items[i].kind = WordClass::POSSESSIVE;
        }
    }
}

void MentionFinder::mark(Sentence &sentence) const
{
    Items marked;
    marked.reserve(sentence.items.size());
    size_t at = 0;
    while (at < sentence.items.size()) {
        const Item &item = sentence.items[at];
        const bool named =
            item.isOneOf(WordClass::UNKNOWN, WordClass::APPLIANCE, WordClass::NOUN) ||
            item.is(WordClass::DIGITS);
        Match match;
        if (item.first < item.last && item.kind != WordClass::SIGN) {
            match = wholeName(sentence.items, at);
        }
        if (match.machine < 0 && named) {
            match = wholePhrase(sentence.items, at);
        }
        if (match.machine < 0 && named) {
            match = turnedName(sentence.items, at);
        }
        if (match.machine < 0 && named) {
            match = lastWord(sentence.items, at);
        }
        if (match.machine < 0 && named) {
            match = innerWord(sentence.items, at);
        }
        if (match.machine < 0 && named) {
            match = activity(sentence.items, at);
        }
        if (match.machine >= 0) {
            marked.push_back({.kind = WordClass::MACHINE,
                              .first = item.first,
                              .last = sentence.items[match.end - 1].last,
                              .machines = {match.machine}});
            at = match.end;
            continue;
        }
        marked.push_back(item);
        if (item.is(WordClass::APPLIANCE)) {
            markKind(marked.back());
        }
        ++at;
    }
    ownMachines(marked);
    joinLists(marked);
    readArrows(marked);
    sentence.items = std::move(marked);
}

} // namespace gatehouse
