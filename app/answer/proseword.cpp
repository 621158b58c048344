// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "proseword.h"

#include "listresource.h"

#include <QHash>

namespace gatehouse
{

namespace
{

const QHash<QString, ProseWord> &proseClasses()
{
    static const QHash<QString, ProseWord> classes = {
        {QStringLiteral("Plain"), ProseWord::Plain},
        {QStringLiteral("Every"), ProseWord::Every},
        {QStringLiteral("Keep"), ProseWord::Keep},
        {QStringLiteral("Time"), ProseWord::Time},
        {QStringLiteral("Rule"), ProseWord::Rule},
        {QStringLiteral("It"), ProseWord::It},
        {QStringLiteral("Article"), ProseWord::Article},
        {QStringLiteral("And"), ProseWord::And},
        {QStringLiteral("Not"), ProseWord::Not},
        {QStringLiteral("Would"), ProseWord::Would},
        {QStringLiteral("Compare"), ProseWord::Compare},
        {QStringLiteral("Is"), ProseWord::Is},
        {QStringLiteral("On"), ProseWord::On},
        {QStringLiteral("Off"), ProseWord::Off},
        {QStringLiteral("Start"), ProseWord::Start},
        {QStringLiteral("Running"), ProseWord::Running},
        {QStringLiteral("End"), ProseWord::End},
        {QStringLiteral("Now"), ProseWord::Now},
        {QStringLiteral("Later"), ProseWord::Later},
        {QStringLiteral("At"), ProseWord::At},
        {QStringLiteral("From"), ProseWord::From},
        {QStringLiteral("To"), ProseWord::To},
        {QStringLiteral("By"), ProseWord::By},
        {QStringLiteral("Before"), ProseWord::Before},
        {QStringLiteral("After"), ProseWord::After},
        {QStringLiteral("Until"), ProseWord::Until},
        {QStringLiteral("Between"), ProseWord::Between},
        {QStringLiteral("In"), ProseWord::In},
        {QStringLiteral("Day"), ProseWord::Day},
        {QStringLiteral("PartOfDay"), ProseWord::PartOfDay},
        {QStringLiteral("Clock"), ProseWord::Clock},
        {QStringLiteral("Half"), ProseWord::Half},
        {QStringLiteral("Quarter"), ProseWord::Quarter},
        {QStringLiteral("OClock"), ProseWord::OClock},
        {QStringLiteral("Am"), ProseWord::Am},
        {QStringLiteral("Pm"), ProseWord::Pm},
        {QStringLiteral("Number"), ProseWord::Number},
        {QStringLiteral("Hundred"), ProseWord::Hundred},
        {QStringLiteral("Hour"), ProseWord::Hour},
        {QStringLiteral("Minute"), ProseWord::Minute},
        {QStringLiteral("KilowattHour"), ProseWord::KilowattHour},
        {QStringLiteral("WattHour"), ProseWord::WattHour},
        {QStringLiteral("Kilowatt"), ProseWord::Kilowatt},
        {QStringLiteral("Watt"), ProseWord::Watt},
        {QStringLiteral("Per"), ProseWord::Per},
        {QStringLiteral("Price"), ProseWord::Price},
        {QStringLiteral("Cost"), ProseWord::Cost},
        {QStringLiteral("Save"), ProseWord::Save},
        {QStringLiteral("More"), ProseWord::More},
        {QStringLiteral("Cheapest"), ProseWord::Cheapest},
        {QStringLiteral("Total"), ProseWord::Total},
        {QStringLiteral("Machine"), ProseWord::Machine},
        {QStringLiteral("Deadline"), ProseWord::Deadline},
        {QStringLiteral("Quiet"), ProseWord::Quiet},
    };
    return classes;
}

/// The list, read once.
class ProseList
{
public:
    ProseList()
    {
        for (const QString &line : entriesOfList(QStringLiteral("prosewords.txt"))) {
            if (!read(line)) {
                ++m_faulty;
            }
        }
    }

    const QHash<QString, ProseMeaning> &words() const { return m_words; }
    int faulty() const { return m_faulty; }

private:
    bool read(const QString &line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QStringList head = line.left(colon).split(u' ');
        const auto known = proseClasses().constFind(head.front());
        if (colon < 0 || known == proseClasses().constEnd()) {
            return false;
        }
        const int value = head.size() > 1 ? head.at(1).toInt() : 0;
        bool isNew = true;
        for (const QString &form : line.mid(colon + 1).split(u';')) {
            const QString words = form.trimmed();
            isNew = isNew && !words.isEmpty() && !m_words.contains(words);
            m_words.insert(words, {.word = *known, .value = value});
        }
        return isNew;
    }

    QHash<QString, ProseMeaning> m_words;
    int m_faulty = 0;
};

const ProseList &proseList()
{
    static const ProseList list;
    return list;
}

} // namespace

std::optional<ProseMeaning> meaningOf(QStringView words)
{
    const auto found = proseList().words().constFind(words.toString());
    return found == proseList().words().constEnd() ? std::nullopt : std::optional(*found);
}

int faultyProseLines()
{
    return proseList().faulty();
}

} // namespace gatehouse
