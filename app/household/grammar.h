// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "frame.h"
#include "item.h"
#include "wordmap.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace gatehouse
{

/// A form of one or several words and its class.
struct WordForm
{
    /// The words after the first.
    std::vector<QString> rest;
    /// With which letter the second one begins, null where there is none: most forms fall at that.
    QChar second;
    WordClass wordClass = WordClass::UNKNOWN;
    /// The number, the day of the week (1 to 7) or the machine group (see Grammar).
    int value = 0;
};

/// A language as the reader knows it: word forms, groups of machine names, frames. Read once from
/// a file (its form is described at the top of resources/grammar/en.grammar), then constant.
class Grammar
{
public:
    /// Reads the grammar of \a language; without one, an empty grammar that understands nothing.
    explicit Grammar(const QString &language);

    /// Forms that begin with \a word, longest first.
    const std::vector<WordForm> *forms(QStringView word) const;
    const std::vector<Frame> &frames() const { return m_frames; }
    const ClassSet &neutral() const { return m_neutral; }
    const ClassSet &hard() const { return m_hard; }
    /// Numbers, clocks, quantities: what a heading does not hold.
    const ClassSet &values() const { return m_values; }
    const ClassSet &machineVerbs() const { return m_machineVerbs; }
    const ClassSet &besidePrices() const { return m_besidePrices; }
    const ClassSet &besideNow() const { return m_besideNow; }
    const ClassSet &ownsClock() const { return m_ownsClock; }
    /// What \a word, which tells what a machine does ("sanding"), has in common with its name;
    /// empty for other words.
    QStringView activity(QStringView word) const;
    /// The machine groups whose outcome (clean bowls) the word of \a value is.
    const std::vector<int> &groupsOfProduct(int value) const;
    /// Lines of the file that were not understood; empty in what is shipped.
    const std::vector<int> &faultyLines() const { return m_faultyLines; }
    /// All single and joined forms, for tests.
    QStringList allForms() const;

    /// \a word without the plural or possessive ending of the language.
    QStringView stem(QStringView word) const;

    /// The APPLIANCE value of what only the text names: a group of its own.
    static constexpr int stranger = 9'999;
    /// APPLIANCE values below this are machine groups, from here on products.
    static constexpr int firstProduct = 10'000;
    /// The APPLIANCE value of words that end the names of many machines ("pump").
    static constexpr int head = 20'000;

    /// Of how many words the name of a machine may be.
    static constexpr int longestName = 4;

    static bool isGroup(qint64 value) { return value < firstProduct; }
    static bool isProduct(qint64 value) { return value >= firstProduct && value < head; }
    /// The word names what a machine makes, heats or holds.
    static bool isProduct(const Item &item)
    {
        return item.is(WordClass::APPLIANCE) && isProduct(item.value);
    }

private:
    bool readLine(const QString &section, const QString &line);
    bool readWords(const QString &line);
    bool readMachines(const QString &line);
    bool readHeads(const QString &line);
    bool readProducts(const QString &line);
    bool readFrame(const QString &line);
    bool readSet(const QString &line);
    bool addForms(const QString &list, WordClass wordClass, int value);
    bool addForm(const QString &form, WordClass wordClass, int value);
    void sortForms();

    WordMap<std::vector<WordForm>> m_forms;
    std::vector<Frame> m_frames;
    std::vector<std::vector<int>> m_products;
    QHash<QString, int> m_groups;
    QStringList m_endings;
    QStringList m_activities;
    ClassSet m_neutral;
    ClassSet m_hard;
    ClassSet m_machineVerbs;
    ClassSet m_besidePrices;
    ClassSet m_besideNow;
    ClassSet m_ownsClock;
    ClassSet m_values;
    int m_groupCount = 0;
    std::vector<int> m_faultyLines;
};

} // namespace gatehouse
