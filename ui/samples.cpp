// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "samples.h"

#include <QCoreApplication>

namespace gatehouse
{

namespace
{

struct Samples
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

SampleHousehold sample(const QString &title, const char *file)
{
    return {title, QStringLiteral(":/gatehouse/households/") + QString::fromLatin1(file)};
}

} // namespace

std::vector<SampleHousehold> sampleHouseholds()
{
    return {
        sample(Samples::tr("My house"), "my-house.txt"),
        sample(Samples::tr("Flat with one machine"), "flat-one-machine.txt"),
        sample(Samples::tr("House with solar panels"), "house-with-solar.txt"),
        sample(Samples::tr("Large family"), "large-family.txt"),
        sample(Samples::tr("Night shift"), "night-shift.txt"),
        sample(Samples::tr("Shared house"), "shared-house.txt"),
        sample(Samples::tr("Weekend cottage"), "weekend-cottage.txt"),
    };
}

} // namespace gatehouse
