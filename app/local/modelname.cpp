// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelname.h"

namespace gatehouse
{

namespace
{

constexpr QStringView localEnding(u":local");
constexpr QStringView latestEnding(u":latest");

QStringView without(QStringView name, QStringView ending)
{
    return name.endsWith(ending, Qt::CaseInsensitive) ? name.chopped(ending.size()).trimmed()
                                                      : name;
}

/// Without the endings that say nothing about which model it is.
QStringView plainName(QStringView name)
{
    QStringView before;
    QStringView plain = name.trimmed();
    do {
        before = plain;
        plain = without(without(plain, localEnding), latestEnding);
    } while (plain.size() < before.size());
    return plain;
}

} // namespace

bool isRemoteName(QStringView name)
{
    const QStringView plain = plainName(name);
    const qsizetype colon = plain.lastIndexOf(u':');
    // A blank between the colon and the word is taken out by the program.
    const QStringView tag = plain.sliced(colon + 1).trimmed();
    return (colon >= 0 && tag.compare(u"cloud", Qt::CaseInsensitive) == 0) ||
           tag.endsWith(u"-cloud", Qt::CaseInsensitive);
}

QString pinnedToThisMachine(const QString &name)
{
    return name.endsWith(localEnding, Qt::CaseInsensitive) ? name : name + localEnding.toString();
}

bool isSameModel(QStringView a, QStringView b)
{
    return plainName(a).compare(plainName(b), Qt::CaseInsensitive) == 0;
}

} // namespace gatehouse
