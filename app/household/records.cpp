// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "records.h"

#include "wordvalues.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

using At = Items::const_iterator;

At behindSigns(At item, At last)
{
    return std::find_if(item, last, [](const Item &i) {
        return !i.isOneOf(WordClass::SIGN, WordClass::DETERMINER, WordClass::POSSESSIVE,
                          WordClass::BREAK);
    });
}

bool namesOne(const Item &item)
{
    return item.is(WordClass::MACHINE) && item.machines.size() == 1;
}

/// "Dryer", "Machine: dryer": the name, and at most a label before it.
bool isTitle(const Items &items)
{
    const At alone = behindSigns(items.begin(), items.end());
    if (alone != items.end() && namesOne(*alone) &&
        behindSigns(alone + 1, items.end()) == items.end()) {
        return true;
    }
    const auto sign = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return item.isSign(u':') || item.isSign(u'=');
    });
    const bool label =
        sign != items.begin() && std::all_of(items.begin(), sign, [](const Item &item) {
            return item.isOneOf(WordClass::UNKNOWN, WordClass::NOUN, WordClass::ALL,
                                WordClass::PRONOUN, WordClass::DIGITS, WordClass::SIGN);
        });
    const At name = sign == items.end() ? items.end() : behindSigns(sign + 1, items.end());
    return label && name != items.end() && namesOne(*name) &&
           behindSigns(name + 1, items.end()) == items.end();
}

/// "Wait for: washer to finish" in the entry of the dryer.
void awaitOther(Items &items, const std::vector<int> &machines)
{
    const auto opens = items.begin() + (behindSigns(items.begin(), items.end()) - items.begin());
    if (opens == items.end() || !opens->is(WordClass::FOLLOWS)) {
        return;
    }
    const auto name = items.begin() + (behindSigns(opens + 1, items.end()) - items.begin());
    if (name == items.end() || !namesOne(*name) || name->machines == machines) {
        return;
    }
    opens->kind = WordClass::FILLER;
    name->kind = WordClass::AFTER_MACHINE;
    for (auto item = name + 1; item != items.end(); ++item) {
        if (item->isOneOf(WordClass::FINISH, WordClass::TO)) {
            item->kind = WordClass::FILLER;
        }
    }
}

/// "Not before ten, but done by six: that goes for the dryer": the machine at the end is the one
/// that all before it is about. It is no item of the sentence any more.
std::vector<int> takeBeneficiary(Items &items)
{
    const auto opens = std::find_if(items.begin(), items.end(), [](const Item &item) {
        return item.is(WordClass::FILLER) && item.value == wordvalue::goesFor;
    });
    if (opens == items.end()) {
        return {};
    }
    const auto name = items.begin() + (behindSigns(opens + 1, items.end()) - items.begin());
    if (name == items.end() || !namesOne(*name) ||
        behindSigns(name + 1, items.end()) != items.end()) {
        return {};
    }
    name->kind = WordClass::FILLER;
    return name->machines;
}

/// "Bread maker (2 h, 0.5 kWh). Quiet time: 18:00 to 20:00.": what stands behind in the line is
/// about it.
bool listsMachine(const Items &items)
{
    const auto has = [&items](auto... kinds) {
        return std::any_of(items.begin(), items.end(),
                           [=](const Item &item) { return item.isOneOf(kinds...); });
    };
    const At name = std::find_if(items.begin(), items.end(),
                                 [](const Item &item) { return !item.is(WordClass::SIGN); });
    return name != items.end() && namesOne(*name) && name + 1 != items.end() &&
           (name + 1)->is(WordClass::SIGN) && has(WordClass::DURATION) &&
           has(WordClass::ENERGY, WordClass::POWER);
}

} // namespace

int Records::indentOf(const Sentence &sentence) const
{
    const Token &first = m_text.tokens[static_cast<size_t>(sentence.items.front().first)];
    const int line = first.place.line - m_text.lines.front().number;
    return m_text.lines[static_cast<size_t>(line)].indent;
}

void Records::close()
{
    m_machines.clear();
    m_takesList = false;
    m_titled = false;
}

void Records::read(Sentence &sentence)
{
    sentence.record.clear();
    if (sentence.items.empty()) {
        return;
    }
    if (!sentence.opensLine) {
        sentence.record = m_ofLine;
        takeNamed(sentence);
        return;
    }
    m_ofLine.clear();
    readOpening(sentence);
    takeNamed(sentence);
    if (listsMachine(sentence.items)) {
        m_ofLine = behindSigns(sentence.items.begin(), sentence.items.end())->machines;
    }
}

/// Whom the sentence names at its end counts for more than the entry it stands in.
void Records::takeNamed(Sentence &sentence)
{
    if (std::vector<int> named = takeBeneficiary(sentence.items); !named.empty()) {
        sentence.record = std::move(named);
    }
}

void Records::readOpening(Sentence &sentence)
{
    const int indent = indentOf(sentence);
    const bool listed = m_takesList && sentence.bullet && !sentence.opensParagraph;
    const bool inside = m_titled ? !sentence.opensParagraph : indent > m_indent || listed;
    if (sentence.heading || sentence.question || !inside) {
        close();
    }
    const At name = behindSigns(sentence.items.begin(), sentence.items.end());
    const bool opens = name != sentence.items.end() && namesOne(*name);
    if (isTitle(sentence.items)) {
        close();
        const auto machine = std::find_if(sentence.items.begin(), sentence.items.end(), namesOne);
        m_machines = machine->machines;
        m_titled = true;
    } else if (opens && m_machines.empty()) {
        m_machines = name->machines;
        m_indent = indent;
        const At behind = name + 1;
        m_takesList = !sentence.bullet && behind != sentence.items.end() &&
                      (behind->isSign(u':') || behind->isSign(u','));
    } else if (!m_machines.empty()) {
        m_ofLine = m_machines;
        sentence.record = m_machines;
        awaitOther(sentence.items, m_machines);
    }
}

} // namespace gatehouse
