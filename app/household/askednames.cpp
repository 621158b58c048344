// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "askednames.h"

#include "grammar.h"
#include "wordvalues.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace gatehouse
{

namespace
{

using Stretch = std::pair<size_t, size_t>;

bool isNamePart(const Item &item)
{
    return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN);
}

/// "Heated propagator", "running machine": a word with a meaning of its own that opens a name.
bool mayOpenName(const Items &items, size_t at)
{
    return at + 1 < items.size() && isNamePart(items[at + 1]) &&
           items[at].isOneOf(WordClass::FINISH, WordClass::RUN, WordClass::OFF, WordClass::NIGHT,
                             WordClass::QUIET, WordClass::TAKE);
}

bool isPart(const Items &items, size_t at)
{
    return isNamePart(items[at]) || mayOpenName(items, at);
}

bool namesMachine(const Item &item)
{
    return item.is(WordClass::APPLIANCE) && !Grammar::isProduct(item);
}

bool tellsQuantity(const Sentence &sentence)
{
    return sentence.has(WordClass::DURATION) || sentence.has(WordClass::ENERGY) ||
           sentence.has(WordClass::POWER);
}

/// What may stand behind the name of what is asked about.
bool mayFollow(const Items &items, size_t at)
{
    return at >= items.size() ||
           items[at].isOneOf(WordClass::START, WordClass::RUN, WordClass::NOW, WordClass::QUESTION,
                             WordClass::SIGN, WordClass::FILLER, WordClass::BREAK,
                             WordClass::AUXILIARY, WordClass::FINISH) ||
           items[at].isOneOf(WordClass::OR, WordClass::TODAY, WordClass::TONIGHT, WordClass::WAIT,
                             WordClass::FREE);
}

/// "Start the autoclave", "should the autoclave", not "for the party", "a bit".
bool mayOpen(const Items &items, size_t at)
{
    const Item &before = items[at - 1];
    if (before.is(WordClass::QUESTION)) {
        return true;
    }
    return before.isArticle() &&
           (at < 2 || items[at - 2].isOneOf(WordClass::QUESTION, WordClass::START, WordClass::RUN,
                                            WordClass::PUT, WordClass::UNKNOWN, WordClass::SIGN,
                                            WordClass::TAKE, WordClass::FILLER));
}

/// The words that a question without any machine that the grammar knows is about.
std::optional<Stretch> askedStranger(const Sentence &sentence)
{
    const Items &items = sentence.items;
    if (!sentence.question || std::any_of(items.begin(), items.end(), namesMachine)) {
        return std::nullopt;
    }
    for (size_t first = 1; first < items.size(); ++first) {
        size_t end = first;
        while (end < items.size() && isPart(items, end)) {
            ++end;
        }
        if (end > first && end - first < Grammar::longestName && mayOpen(items, first) &&
            mayFollow(items, end)) {
            return Stretch(first, end);
        }
    }
    return std::nullopt;
}

QStringList stemsOf(const Items &items, const Stretch &stretch, const LexedText &text,
                    const Grammar &grammar)
{
    QStringList stems;
    for (size_t i = stretch.first; i < stretch.second; ++i) {
        for (int t = items[i].first; t < items[i].last; ++t) {
            stems << grammar.stem(text.text(text.tokens[static_cast<size_t>(t)])).toString();
        }
    }
    return stems;
}

/// Where the words stand in \a items, from item \a from on.
std::optional<Stretch> findWords(const Items &items, size_t from, const QStringList &stems,
                                 const LexedText &text, const Grammar &grammar)
{
    for (size_t first = from; first < items.size(); ++first) {
        size_t end = first;
        QStringList own;
        while (end < items.size() && isPart(items, end) && own.size() < stems.size()) {
            own += stemsOf(items, {end, end + 1}, text, grammar);
            ++end;
        }
        if (!own.isEmpty() && own == stems) {
            return Stretch(first, end);
        }
    }
    return std::nullopt;
}

/// One item, a machine's name, in place of the words.
void join(Items &items, const Stretch &stretch)
{
    Item &name = items[stretch.first];
    name.last = items[stretch.second - 1].last;
    name.kind = WordClass::APPLIANCE;
    name.value = Grammar::stranger;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(stretch.first) + 1,
                items.begin() + static_cast<std::ptrdiff_t>(stretch.second));
}

void joinAll(std::vector<Sentence> &sentences, const QStringList &stems, const LexedText &text,
             const Grammar &grammar)
{
    for (Sentence &sentence : sentences) {
        size_t from = 0;
        while (const auto words = findWords(sentence.items, from, stems, text, grammar)) {
            join(sentence.items, *words);
            from = words->first + 1;
        }
    }
}

/// "The vending machine", "a chocolate tempering machine": no word for all of them.
void nameMachines(Sentence &sentence)
{
    Items &items = sentence.items;
    for (size_t i = 1; i < items.size(); ++i) {
        const bool ends = items[i].is(WordClass::ALL) && items[i].value == wordvalue::machine &&
                          items[i - 1].last == items[i].first;
        size_t first = i;
        while (first > 0 && i - first < Grammar::longestName - 1 &&
               items[first - 1].is(WordClass::UNKNOWN)) {
            --first;
        }
        const bool opens =
            first == 0 || items[first - 1].isArticle() ||
            items[first - 1].isOneOf(WordClass::SIGN, WordClass::NOT, WordClass::AND,
                                     WordClass::QUESTION, WordClass::FOLLOWS, WordClass::FIRST);
        if (ends && first < i && opens) {
            items[i].kind = WordClass::APPLIANCE;
            items[i].value = Grammar::head;
        }
    }
}

} // namespace

void nameAsked(std::vector<Sentence> &sentences, const LexedText &text,
               std::vector<Sentence> &question, const LexedText &questionText,
               const Grammar &grammar)
{
    std::for_each(sentences.begin(), sentences.end(), nameMachines);
    std::for_each(question.begin(), question.end(), nameMachines);
    const bool inField = !question.empty();
    const std::vector<Sentence> &asking = inField ? question : sentences;
    std::optional<Stretch> stranger;
    const auto asks =
        std::find_if(asking.begin(), asking.end(), [&stranger](const Sentence &sentence) {
            stranger = askedStranger(sentence);
            return stranger.has_value();
        });
    if (asks == asking.end()) {
        return;
    }
    const QStringList stems =
        stemsOf(asks->items, *stranger, inField ? questionText : text, grammar);
    const bool described =
        std::any_of(sentences.begin(), sentences.end(), [&](const Sentence &sentence) {
            return tellsQuantity(sentence) && findWords(sentence.items, 0, stems, text, grammar);
        });
    const bool onlyOne =
        std::none_of(sentences.begin(), sentences.end(), [](const Sentence &sentence) {
            return std::any_of(sentence.items.begin(), sentence.items.end(), namesMachine);
        });
    if (described || onlyOne) {
        joinAll(question, stems, questionText, grammar);
        joinAll(sentences, stems, text, grammar);
    }
}

} // namespace gatehouse
