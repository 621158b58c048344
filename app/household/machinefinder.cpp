// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "machinefinder.h"

#include "countednames.h"
#include "machinephases.h"
#include "openingname.h"
#include "runvalues.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What may stand inside a name that the grammar does not know.
bool mayBeName(const Item &item)
{
    return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::APPLIANCE);
}

/// A preposition that makes the next machine somebody else's end or start.
bool governsMachine(const Item &item)
{
    return item.isOneOf(WordClass::AFTER, WordClass::BEFORE, WordClass::UNTIL, WordClass::ONCE,
                        WordClass::WHILE, WordClass::FOLLOWS);
}

} // namespace

/// "The wort kettle takes ... Run the wort kettle now?": the word before belongs to the name where
/// the text says both together again.
bool MachineFinder::isTwiceNamed(const Item &word, const Item &appliance) const
{
    return m_pairs.value(pairOf(word, appliance)) > 1;
}

/// An unknown word and the appliance behind it, as they are written.
QString MachineFinder::pairOf(const Item &word, const Item &appliance) const
{
    const auto text = [this](const Item &item) {
        return m_text.text(m_text.tokens[static_cast<size_t>(item.first)]).toString();
    };
    return text(word) + u' ' + text(appliance);
}

/// "Instant pot: 1.5 h, 0.45 kWh. Crock pot: 5 h, 1.3 kWh.": two machines of one kind.
void MachineFinder::countDescribed(const Sentence &sentence)
{
    if (!statesRun(sentence) || speaksOfHousePower(sentence)) {
        return;
    }
    // "The EV draws 11 kW and is on the wallbox for two hours": two words for one.
    auto quantities = std::count_if(sentence.items.begin(), sentence.items.end(),
                                    [](const Item &item) { return item.is(WordClass::DURATION); });
    for (const Name &name : namesIn(sentence)) {
        if (name.group >= 0 && quantities-- > 0) {
            m_described[name.group].insert(keyOf(wordsOf(name)));
        }
    }
}

QString MachineFinder::keyOf(const std::vector<QString> &words)
{
    QString key;
    for (const QString &word : words) {
        key += word;
    }
    return key;
}

void MachineFinder::countPairs()
{
    for (const Sentence &sentence : m_sentences) {
        for (size_t i = 1; i < sentence.items.size(); ++i) {
            const Item &word = sentence.items[i - 1];
            const Item &appliance = sentence.items[i];
            if (word.is(WordClass::UNKNOWN) && appliance.is(WordClass::APPLIANCE)) {
                ++m_pairs[pairOf(word, appliance)];
            }
        }
    }
}

MachineFinder::Name MachineFinder::extended(const Sentence &sentence, size_t at) const
{
    const Item &item = sentence.items[at];
    Name name{
        .item = at, .first = item.first, .last = item.last, .group = static_cast<int>(item.value)};
    // A second appliance word right behind belongs to the name: "heat pump dryer".
    size_t last = at;
    while (last + 1 < sentence.items.size() && sentence.items[last + 1].is(WordClass::APPLIANCE)) {
        name.last = sentence.items[++last].last;
        name.group = static_cast<int>(sentence.items[last].value);
    }
    size_t first = at;
    size_t words = 0;
    // "the pizza oven": what it makes belongs to its name.
    while (first > 0 && words < Grammar::longestName - 1 &&
           Grammar::isProduct(sentence.items[first - 1])) {
        --first;
        ++words;
    }
    name.first = sentence.items[first].first;
    while (first > 0 && words < Grammar::longestName - 1) {
        const Item &before = sentence.items[first - 1];
        const bool hyphen =
            before.isSign(u'-') && m_text.tokens[static_cast<size_t>(before.first)].glued;
        // "water trough pump"
        const bool made = item.value == Grammar::head && Grammar::isProduct(before);
        if (!before.is(WordClass::UNKNOWN) && !hyphen && !made) {
            break;
        }
        const QStringView word = m_text.text(m_text.tokens[static_cast<size_t>(before.first)]);
        if (word.contains(u'\'')) {
            break;
        }
        --first;
        words += hyphen ? 0 : 1;
    }
    const bool opens = first == 0 || sentence.items[first - 1].is(WordClass::SIGN) ||
                       (first + 1 == at && isTwiceNamed(sentence.items[first], item));
    if (item.value == Grammar::head || (opens && first < at)) {
        name.first = sentence.items[first].first;
        name.group = item.value == Grammar::head ? -1 : name.group;
    }
    return name;
}

std::vector<MachineFinder::Name> MachineFinder::namesIn(const Sentence &sentence) const
{
    std::vector<Name> names;
    for (size_t i = 0; i < sentence.items.size(); ++i) {
        const Item &item = sentence.items[i];
        if (!item.is(WordClass::APPLIANCE) || Grammar::isProduct(item.value)) {
            continue;
        }
        const Name name = extended(sentence, i);
        size_t before = i;
        while (before > 0 &&
               sentence.items[before - 1].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE,
                                                  WordClass::UNKNOWN, WordClass::FILLER)) {
            --before;
        }
        // "The car needs four hours on the charger"
        const bool part = !names.empty() && item.value == Grammar::head &&
                          name.last - name.first == 1 && name.group < 0;
        if (!part && (before == 0 || !governsMachine(sentence.items[before - 1]))) {
            names.push_back(name);
        }
        while (i + 1 < sentence.items.size() && sentence.items[i + 1].is(WordClass::APPLIANCE)) {
            ++i;
        }
    }
    return names;
}

/// "Loom: 90 min", "The loom takes 90 minutes": the words from \a from on before the first verb,
/// sign or quantity.
std::optional<MachineFinder::Name> MachineFinder::unknownName(const Sentence &sentence, size_t from,
                                                              size_t value) const
{
    if (const auto words = bracketedName(sentence, from, value)) {
        return Name{.item = words->first,
                    .first = sentence.items[words->first].first,
                    .last = sentence.items[words->second - 1].last,
                    .group = -1};
    }
    size_t end = from;
    while (end < value && sentence.items[end].isOneOf(WordClass::SIGN, WordClass::AND)) {
        ++end;
    }
    while (end < value &&
           !sentence.items[end].isOneOf(WordClass::TAKE, WordClass::NEED, WordClass::RUN,
                                        WordClass::AUXILIARY, WordClass::SIGN, WordClass::MUST,
                                        WordClass::AND, WordClass::BUT, WordClass::ABOUT,
                                        WordClass::CLOCK, WordClass::DURATION, WordClass::PER)) {
        ++end;
    }
    size_t first = end;
    while (first > from && (mayBeName(sentence.items[first - 1]) ||
                            sentence.items[first - 1].is(WordClass::DIGITS))) {
        --first;
    }
    if (first == end || end - first > Grammar::longestName ||
        sentence.items[end - 1].is(WordClass::DIGITS)) {
        return std::nullopt;
    }
    const bool opens = first == 0 || sentence.items[first - 1].isOneOf(
                                         WordClass::DETERMINER, WordClass::POSSESSIVE,
                                         WordClass::FILLER, WordClass::SIGN, WordClass::AT);
    // Within a sentence more must say that these words are a name.
    const bool points = first > 0 && sentence.items[first - 1].isOneOf(WordClass::DETERMINER,
                                                                       WordClass::POSSESSIVE);
    const bool heads = end < value && (sentence.items[end].isOneOf(WordClass::TAKE, WordClass::NEED,
                                                                   WordClass::MUST) ||
                                       sentence.items[end].isSign(u':'));
    if (!opens || (from > 0 && !points && !heads)) {
        return std::nullopt;
    }
    return Name{.item = first,
                .first = sentence.items[first].first,
                .last = sentence.items[end - 1].last,
                .group = -1};
}

/// "It takes 110 min and 1.7 kWh to run the loom", "figure 2 h and 3 kWh for the loom": the words
/// behind the last value, up to the end of the sentence.
std::optional<MachineFinder::Name> MachineFinder::unknownNameBehind(const Sentence &sentence)
{
    const Items &items = sentence.items;
    size_t first = items.size();
    while (first > 0 && items[first - 1].isOneOf(WordClass::SIGN, WordClass::BREAK)) {
        --first;
    }
    const size_t end = first;
    while (first > 0 && mayBeName(items[first - 1])) {
        --first;
    }
    const bool points = first > 1 && first < end && end - first <= Grammar::longestName &&
                        items[first - 1].isOneOf(WordClass::DETERMINER, WordClass::POSSESSIVE);
    if (!points || !statesRun(sentence)) {
        return std::nullopt;
    }
    const Item &opens = items[first - 2];
    const bool behind =
        opens.is(WordClass::RUN) || (opens.is(WordClass::AT) && opens.value == wordvalue::forIt);
    return behind ? std::optional(Name{.item = first,
                                       .first = items[first].first,
                                       .last = items[end - 1].last,
                                       .group = -1})
                  : std::nullopt;
}

/// "The loom takes 4 h and 6 kWh, the wheel 3 h and 9 kWh": names that the grammar does not know,
/// each before a duration and an energy of its own.
void MachineFinder::addUnknownNames(const Sentence &sentence, std::vector<Name> &names) const
{
    std::vector<std::pair<size_t, size_t>> pairs;
    std::optional<size_t> opened;
    bool duration = false;
    for (size_t i = 0; i < sentence.items.size(); ++i) {
        if (!isRunQuantity(sentence, i)) {
            continue;
        }
        const bool isDuration = sentence.items[i].is(WordClass::DURATION);
        if (opened && isDuration != duration) {
            pairs.emplace_back(*opened, i);
            opened.reset();
        } else {
            opened = opened.value_or(i);
            duration = isDuration;
        }
    }
    if (pairs.size() < 2 || names.size() >= pairs.size()) {
        return;
    }
    size_t from = 0;
    for (const std::pair<size_t, size_t> &pair : pairs) {
        const bool named = std::any_of(names.begin(), names.end(), [&](const Name &name) {
            return name.item >= from && name.item < pair.first;
        });
        const std::optional<Name> unknown =
            named ? std::nullopt : unknownName(sentence, from, pair.first);
        if (unknown) {
            names.push_back(*unknown);
        }
        from = pair.second + 1;
    }
    std::sort(names.begin(), names.end(),
              [](const Name &a, const Name &b) { return a.item < b.item; });
}

std::vector<QString> MachineFinder::wordsOf(const Name &name) const
{
    std::vector<QString> words;
    for (int t = name.first; t < name.last; ++t) {
        const Token &token = m_text.tokens[static_cast<size_t>(t)];
        if (token.kind != Token::Kind::Sign) {
            words.push_back(m_grammar.stem(m_text.text(token)).toString());
        }
    }
    return words;
}

int MachineFinder::candidate(const Name &name)
{
    std::vector<QString> words = wordsOf(name);
    const QString key = keyOf(words);
    if (const auto known = m_byName.constFind(key); known != m_byName.constEnd()) {
        return *known;
    }
    // "The pump" is the pool pump that was named before, where there is no other one.
    const bool lone = words.size() == 1 && name.group < 0;
    if (const auto known = m_byLastWord.constFind(words.back());
        lone && known != m_byLastWord.constEnd() && *known >= 0) {
        return *known;
    }
    // Another name of the same machine, unless there are two of its kind.
    const QString group = QStringLiteral("#%1").arg(name.group);
    const bool plain = name.group >= 0 && name.last - name.first > 0;
    const int index = static_cast<int>(m_candidates.size());
    const bool several = m_described.value(name.group).size() > 1;
    if (plain && !several && m_byName.contains(group)) {
        const int other = m_byName.value(group);
        if (m_candidates[static_cast<size_t>(other)].durations.empty() ||
            m_candidates[static_cast<size_t>(other)].energies.empty()) {
            m_byName.insert(key, other);
            return other;
        }
    }
    m_byName.insert(key, index);
    if (plain) {
        m_byName.insert(group, index);
    }
    m_byLastWord.insert(words.back(), m_byLastWord.contains(words.back()) ? -1 : index);
    FoundMachine machine;
    machine.words = std::move(words);
    machine.group = name.group;
    m_candidates.push_back(std::move(machine));
    setName(m_candidates.back(), name);
    return index;
}

void MachineFinder::setName(FoundMachine &machine, const Name &name) const
{
    const Token &first = m_text.tokens[static_cast<size_t>(name.first)];
    const Token &last = m_text.tokens[static_cast<size_t>(name.last) - 1];
    machine.place = {.line = first.place.line, .span = {first.place.span.from, last.place.span.to}};
    QString words = m_text.original.mid(first.span.from, last.span.to - first.span.from);
    // "The oven's programme"
    if (m_text.text(last).contains(u'\'')) {
        words.chop(last.span.to - last.span.from - m_grammar.stem(m_text.text(last)).size());
    }
    // A list writes "Dishwasher:", a sentence "the dishwasher"; "EV charger" keeps its capitals.
    const bool opensCapital = name.group >= 0 && words.size() > 1 && !words.at(1).isUpper();
    if (opensCapital) {
        words[0] = words.at(0).toLower();
    }
    machine.name = PrivateText(words);
    machine.several = countsSeveral(m_text, name.first, name.last, m_grammar);
}

/// The name beside the first quantity is the one that counts.
void MachineFinder::describe(int candidate, const Name &name)
{
    FoundMachine &machine = m_candidates[static_cast<size_t>(candidate)];
    const bool first =
        machine.durations.empty() && machine.energies.empty() && machine.powers.empty();
    const bool whole = name.group >= 0 || machine.group < 0;
    if (first && whole) {
        machine.words = wordsOf(name);
        setName(machine, name);
    }
}

void MachineFinder::give(int candidate, size_t sentence, size_t item)
{
    FoundMachine &machine = m_candidates[static_cast<size_t>(candidate)];
    const Item &quantity = m_sentences[sentence].items[item];
    auto &list = quantity.is(WordClass::DURATION) ? machine.durations
                 : quantity.is(WordClass::ENERGY) ? machine.energies
                                                  : machine.powers;
    list.push_back({.sentence = sentence,
                    .item = item,
                    .value = quantity.value,
                    .firstToken = quantity.first,
                    .lastToken = quantity.last});
}

/// "Aquarium chiller: 100 min": the whole name, where only a part of it was recognized. "The new
/// dryer takes ..." is left to those who know what describes a machine.
void MachineFinder::takeOpeningName(const Sentence &sentence, size_t firstValue,
                                    std::vector<Name> &names) const
{
    const auto span = openingName(sentence, firstValue);
    if (!span || !statesRun(sentence)) {
        return;
    }
    const auto &[first, last] = *span;
    const int firstToken = sentence.items[first].first;
    const int lastToken = sentence.items[last - 1].last;
    const auto within = [&](const Name &name) {
        return name.first >= firstToken && name.last <= lastToken;
    };
    const auto known = std::find_if(names.begin(), names.end(), within);
    // "Facts: dryer, 90 min"
    if (last - first == 1 && !names.empty()) {
        return;
    }
    const bool onlyDescribed =
        known != names.end() && known->last == lastToken &&
        std::all_of(sentence.items.begin() + static_cast<std::ptrdiff_t>(first),
                    sentence.items.begin() + static_cast<std::ptrdiff_t>(known->item),
                    [](const Item &item) { return item.is(WordClass::UNKNOWN); });
    if (onlyDescribed) {
        return;
    }
    const bool heads =
        known != names.end() && (known->first == firstToken || known->last == lastToken);
    const Name whole{
        .item = first, .first = firstToken, .last = lastToken, .group = heads ? known->group : -1};
    names.erase(std::remove_if(names.begin(), names.end(), within), names.end());
    names.insert(names.begin(), whole);
}

/// "Soap oven. Length: 3 h. Juice: 2.1 kWh.": what the last machine lacks, under another word.
bool MachineFinder::completes(const Sentence &sentence, size_t firstValue) const
{
    const FoundMachine &last = m_candidates[static_cast<size_t>(m_last)];
    const bool lacks = sentence.items[firstValue].is(WordClass::DURATION) ? last.durations.empty()
                                                                          : last.energies.empty();
    const bool has = !last.durations.empty() || !last.energies.empty();
    return lacks && has && isLabelled(sentence, firstValue);
}

/// Whose the quantities of a sentence may be: those that \a known names, and those that only their
/// place makes names.
std::vector<MachineFinder::Name> MachineFinder::subjectsOf(const Sentence &sentence,
                                                           const std::vector<Name> &known,
                                                           size_t firstValue) const
{
    std::vector<Name> subjects = known;
    if (m_last >= 0 && (describesKnown(sentence, firstValue) || completes(sentence, firstValue))) {
        return subjects;
    }
    takeOpeningName(sentence, firstValue, subjects);
    addUnknownNames(sentence, subjects);
    if (subjects.empty()) {
        std::optional<Name> unknown = unknownName(sentence, 0, firstValue);
        unknown = unknown ? unknown : unknownNameBehind(sentence);
        if (unknown) {
            subjects.push_back(*unknown);
        }
    }
    return subjects;
}

void MachineFinder::readSentence(size_t index)
{
    const Sentence &sentence = m_sentences[index];
    if (sentence.withdrawn) {
        return;
    }
    const std::vector<Name> names = namesIn(sentence);
    const bool house = speaksOfHousePower(sentence) || definesUnit(sentence);
    size_t firstValue = sentence.items.size();
    for (size_t i = sentence.items.size(); i-- > 0;) {
        firstValue = isRunQuantity(sentence, i) ? i : firstValue;
    }
    const bool hasValues = firstValue < sentence.items.size() && !house;
    if (!hasValues) {
        if (!names.empty()) {
            m_last = candidate(names.front());
        } else if (sentence.heading) {
            const std::optional<Name> title = unknownName(sentence, 0, sentence.items.size());
            m_last = title ? candidate(*title) : -1;
        }
        return;
    }
    const std::vector<Name> subjects = subjectsOf(sentence, names, firstValue);
    const bool namesFollow = !subjects.empty() && subjects.front().item > firstValue;
    for (size_t i = firstValue; i < sentence.items.size(); ++i) {
        if (!isRunQuantity(sentence, i)) {
            continue;
        }
        const Name *owner = nullptr;
        for (const Name &name : subjects) {
            if (namesFollow ? (name.item > i && !owner) : name.item < i) {
                owner = &name;
            }
        }
        if (!owner && namesFollow) {
            owner = &subjects.back();
        }
        int machine = owner ? candidate(*owner) : (tellsOther(sentence) ? -1 : m_last);
        // A power without a name is the house's where the last machine needs none.
        if (!owner && machine >= 0 && sentence.items[i].is(WordClass::POWER) &&
            !m_candidates[static_cast<size_t>(machine)].energies.empty()) {
            machine = -1;
        }
        if (machine >= 0) {
            if (owner) {
                describe(machine, *owner);
            }
            give(machine, index, i);
            m_last = machine;
        }
    }
}

/// A quantity that contradicts the one taken stays without owner, and its line unread.
void MachineFinder::markQuantities(const FoundMachine &machine, int index)
{
    const auto mark = [&](const FoundMachine::Quantity &quantity, bool taken) {
        if (taken) {
            m_sentences[quantity.sentence].items[quantity.item].machines = {index};
        }
    };
    for (const FoundMachine::Quantity &duration : machine.durations) {
        mark(duration,
             machine.phases.size() > 1 || duration.value == machine.phases.front().first.value);
    }
    for (const FoundMachine::Quantity &energy : machine.energies) {
        mark(energy,
             machine.phases.size() > 1 || energy.value == machine.phases.front().second.value);
    }
    for (const FoundMachine::Quantity &power : machine.powers) {
        mark(power, true);
    }
}

std::vector<FoundMachine> MachineFinder::find()
{
    countPairs();
    for (const Sentence &sentence : m_sentences) {
        countDescribed(sentence);
    }
    for (size_t i = 0; i < m_sentences.size(); ++i) {
        readSentence(i);
    }
    std::vector<FoundMachine> machines;
    for (FoundMachine &machine : m_candidates) {
        settlePhases(machine, m_sentences);
        if (!machine.phases.empty()) {
            machines.push_back(std::move(machine));
        } else {
            m_incomplete.push_back(std::move(machine));
        }
    }
    const auto statedAt = [](const FoundMachine &machine) {
        const auto &[duration, energy] = machine.phases.front();
        return std::max(std::pair(duration.sentence, duration.item),
                        std::pair(energy.sentence, energy.item));
    };
    std::stable_sort(
        machines.begin(), machines.end(),
        [&](const FoundMachine &a, const FoundMachine &b) { return statedAt(a) < statedAt(b); });
    for (size_t i = 0; i < machines.size(); ++i) {
        markQuantities(machines[i], static_cast<int>(i));
    }
    return machines;
}

} // namespace gatehouse
