// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "joinedverbs.h"

#include "conditions.h"
#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

size_t behindArticles(const Items &items, size_t at)
{
    while (at < items.size() && items[at].isArticle()) {
        ++at;
    }
    return at;
}

bool isOn(const Item &item)
{
    return (item.is(WordClass::FILLER) && item.value == wordvalue::on) || item.is(WordClass::IN);
}

bool standsForMachine(const Items &items, size_t at)
{
    return at < items.size() && items[at].isOneOf(WordClass::MACHINE, WordClass::PRONOUN);
}

/// "Put the dryer on", "plug the car in", "putting on the dryer".
void joinStart(Items &items, size_t at)
{
    if (!items[at].is(WordClass::PUT)) {
        return;
    }
    const size_t machine = behindArticles(items, at + 1);
    const bool apart =
        machine + 1 < items.size() && isOn(items[machine + 1]) && standsForMachine(items, machine);
    const bool together = at + 1 < items.size() && isOn(items[at + 1]) &&
                          standsForMachine(items, behindArticles(items, at + 2));
    if (apart || together) {
        items[at].kind = WordClass::START;
        items[apart ? machine + 1 : at + 1].kind = WordClass::FILLER;
    }
}

/// "Leave the dryer until ten", not "leave the dryer on until ten".
void joinWait(Items &items, size_t at)
{
    if (!items[at].is(WordClass::UNKNOWN) || items[at].value != wordvalue::leave) {
        return;
    }
    const size_t machine = behindArticles(items, at + 1);
    const bool until = machine + 1 < items.size() &&
                       items[machine + 1].isOneOf(WordClass::UNTIL, WordClass::AFTER);
    if (until && standsForMachine(items, machine)) {
        items[at].kind = WordClass::WAIT;
    }
}

/// "Nothing on between ten and twelve."
void joinOn(Items &items, size_t at)
{
    if (items[at].is(WordClass::NOTHING) && at + 1 < items.size() && isOn(items[at + 1]) &&
        !items[at + 1].is(WordClass::IN)) {
        items[at + 1].kind = WordClass::RUN;
    }
}

/// "Nothing from ten to six", not "nothing from the dryer".
void joinNothing(Items &items, size_t at)
{
    if (items[at].is(WordClass::NOT) && items[at].value == wordvalue::nothingFrom &&
        at + 1 < items.size() && items[at + 1].is(WordClass::RANGE)) {
        items[at].kind = WordClass::NOTHING;
        items[at].value = 0;
    }
}

/// "Come ten the dryer has to be finished."
void joinCome(Items &items, size_t at)
{
    const bool opens = at == 0 || items[at - 1].isOneOf(WordClass::SIGN, WordClass::BREAK);
    if (opens && items[at].is(WordClass::FILLER) && items[at].value == wordvalue::come &&
        at + 1 < items.size() && items[at + 1].is(WordClass::CLOCK)) {
        items[at].kind = WordClass::BY;
    }
}

/// "Done by ten, and not running from one to six": what must not be is a rule of its own.
void partDenial(Items &items, size_t at)
{
    if (!items[at].is(WordClass::OR) || items[at].value != wordvalue::andNot) {
        return;
    }
    const size_t next = behindArticles(items, at + 1);
    const bool verb = next < items.size() && items[next].isOneOf(WordClass::RUN, WordClass::START);
    // "and not the dryer after ten"
    const bool machine = next + 1 < items.size() && items[next].is(WordClass::MACHINE) &&
                         items[next + 1].isOneOf(WordClass::AFTER, WordClass::BEFORE,
                                                 WordClass::UNTIL, WordClass::RANGE);
    if (!verb && !machine) {
        return;
    }
    const int middle = items[at].first + 1;
    const Item denial{.kind = WordClass::NOT, .first = middle, .last = items[at].last};
    items[at].kind = WordClass::AND;
    items[at].value = 0;
    items[at].last = middle;
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(at) + 1, denial);
}

/// "Everything from the dryer is needed by ten": what the dryer holds, not all machines.
void joinContents(Items &items, size_t at)
{
    const bool from =
        items[at].is(WordClass::ALL) && at + 1 < items.size() && items[at + 1].is(WordClass::FROM);
    if (from && standsForMachine(items, behindArticles(items, at + 2))) {
        items[at].kind = WordClass::FILLER;
        items[at + 1].kind = WordClass::FILLER;
    }
}

/// "We have the dryer from ten on", not "we have ten o'clock".
void joinHave(Items &items, size_t at)
{
    if (items[at].is(WordClass::NOW) && items[at].value == wordvalue::weHave &&
        standsForMachine(items, behindArticles(items, at + 1))) {
        items[at].kind = WordClass::FREE;
        items[at].value = 0;
    }
}

/// "Don't set the dryer off before ten."
void joinSetOff(Items &items, size_t at)
{
    const size_t machine = behindArticles(items, at + 1);
    if (items[at].is(WordClass::FINISH) && items[at].value == wordvalue::set &&
        machine + 1 < items.size() && standsForMachine(items, machine) &&
        items[machine + 1].is(WordClass::OFF)) {
        items[at].kind = WordClass::START;
        items[at].value = 0;
        items[machine + 1].kind = WordClass::FILLER;
    }
}

/// "Now don't let the dryer run", "now the latest for the dryer is ten": opens the sentence, no
/// more.
void silenceNow(Items &items, size_t at)
{
    if (at > 0 || !items[at].is(WordClass::NOW) || at + 2 >= items.size()) {
        return;
    }
    const Item &next = items[behindArticles(items, at + 1)];
    const bool tells = std::any_of(items.begin(), items.end(),
                                   [](const Item &i) { return i.is(WordClass::ITIS); });
    if (!tells && next.isOneOf(WordClass::NOT, WordClass::EARLIEST, WordClass::LATEST)) {
        items[at].kind = WordClass::FILLER;
    }
}

/// "We only start the dryer if the washer is finished": when it is.
void joinOnlyIf(Items &items, size_t at)
{
    const bool condition =
        items[at].is(WordClass::EXCEPTION) && items[at].value == condition::onlyIf;
    const size_t machine = behindArticles(items, at + 1);
    if (!condition || machine >= items.size() || !items[machine].is(WordClass::MACHINE)) {
        return;
    }
    size_t before = at;
    while (before > 0 && !items[before - 1].isOneOf(WordClass::SIGN, WordClass::ONLY)) {
        --before;
    }
    const auto end = std::find_if(
        items.begin() + static_cast<std::ptrdiff_t>(machine) + 1, items.end(),
        [](const Item &item) { return !item.isOneOf(WordClass::AUXILIARY, WordClass::FILLER); });
    const bool only = before > 0 && items[before - 1].is(WordClass::ONLY);
    if (only && end != items.end() && end->is(WordClass::FINISH)) {
        items[at].kind = WordClass::ONCE;
        items[at].value = 0;
    }
}

} // namespace

void joinVerbs(Items &items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        joinStart(items, i);
        joinWait(items, i);
        joinOn(items, i);
        joinNothing(items, i);
        joinCome(items, i);
        partDenial(items, i);
        silenceNow(items, i);
        joinContents(items, i);
        joinHave(items, i);
        joinSetOff(items, i);
        joinOnlyIf(items, i);
    }
}

} // namespace gatehouse
