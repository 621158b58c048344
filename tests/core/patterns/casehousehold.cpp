// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "casehousehold.h"

#include "disguisebook.h"
#include "solver.h"

using namespace gatehouse;

namespace casehousehold
{

namespace
{

Moment clock(int hour, int minute)
{
    return {.minutes = hour * 60 + minute, .day = {}};
}

Machine machine(const char *name, int minutes, int wattHours)
{
    return {.name = PrivateText(QString::fromLatin1(name)),
            .place = {},
            .phases = {{.duration = {.value = Minutes(minutes), .place = {}},
                        .energy = {.value = WattHours{wattHours}, .place = {}}}}};
}

TariffBand band(int from, int to, qint64 cents)
{
    return {.from = clock(from, 0), .to = clock(to, 0), .price = {cents * 10'000'000}, .place = {}};
}

Household household()
{
    Household household;
    household.now = now();
    household.nowIsStated = true;
    household.machines = {machine("dishwasher", 90, 1200), machine("EV charger", 120, 14'000)};
    household.rules = {
        {.machine = 0, .what = FinishBy{clock(6, 30)}, .place = {}},
        {.machine = 0, .what = QuietTime{.from = clock(22, 30), .to = {}}, .place = {}},
        {.machine = 1, .what = FinishBy{clock(7, 0)}, .place = {}},
    };
    household.tariff = {band(17, 20, 45), band(20, 24, 22), band(0, 6, 12), band(6, 17, 25)};
    household.currency = PrivateText(QStringLiteral("$"));
    return household;
}

} // namespace

QDateTime now()
{
    return {QDate(2026, 5, 25), QTime(18, 30)};
}

Sanitized sanitized()
{
    Reading reading;
    reading.household = household();
    Anonymized anonymized = *anonymize(reading.household, now());
    Plan optimum = *solve(anonymized.problem);
    PrivateWords privateWords;
    privateWords.add(PrivateText(QStringLiteral("dishwasher EV charger Maya")));
    QRandomGenerator random(2029);
    DisguiseBook(random).dress(anonymized, privateWords);
    return {.reading = std::move(reading),
            .anonymized = std::move(anonymized),
            .optimum = std::move(optimum),
            .privateWords = std::move(privateWords)};
}

SanitizeInput words(const QString &text)
{
    return {.text = PrivateText(text),
            .question = PrivateText(QStringLiteral("now or later?")),
            .clock = now()};
}

std::optional<ApprovedRequest> approved(ApprovalGate &gate, const QString &text)
{
    const quint64 revision = gate.lay(text, {}, PrivateWords());
    gate.markSeen(revision);
    return gate.approve(revision);
}

} // namespace casehousehold
