// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelanswers.h"

namespace modelanswers
{

QString words()
{
    return QStringLiteral(
        "It is 18:30 now.\n"
        "- The dishwasher has to be finished by 06:30: the children need their bowls.\n"
        "- The dishwasher must not run after 22:30, because Maya sleeps lightly.\n"
        "- Mark's car has to be charged by 07:00.\n"
        "Dishwasher: about 90 minutes, about 1.2 kWh\n"
        "EV charger: about 120 minutes, about 14 kWh\n"
        "17:00 to 20:00: $0.45 per kWh\n"
        "20:00 to 00:00: $0.22 per kWh\n"
        "00:00 to 06:00: $0.12 per kWh\n"
        "06:00 to 17:00: $0.25 per kWh\n");
}

QString question()
{
    return QStringLiteral("Should the dishwasher run now or later?");
}

QString right()
{
    return QStringLiteral(
        R"({"target_load_id": "load_A", "scheduling_problem": {"loads": [)"
        R"({"id": "load_A", "duration": "90 minutes", "energy": "1.2 kWh", "finish_by": "06:30", )"
        R"("not_during": ["from 22:30"]}, )"
        R"({"id": "load_B", "duration": "120 minutes", "energy": "14 kWh", "finish_by": "07:00"}], )"
        R"("prices": [{"from": "17:00", "to": "20:00", "per_kwh": "0.45"}, )"
        R"({"from": "20:00", "to": "00:00", "per_kwh": "0.22"}, )"
        R"({"from": "00:00", "to": "06:00", "per_kwh": "0.12"}, )"
        R"({"from": "06:00", "to": "17:00", "per_kwh": "0.25"}]}, )"
        R"("local_mapping": {"load_A": "dishwasher", "load_B": "EV charger"}})");
}

QString withoutDeadline()
{
    return right().remove(QStringLiteral(R"("finish_by": "06:30", )"));
}

QString withNames()
{
    return right().replace(
        QStringLiteral(R"("finish_by": "06:30")"),
        QStringLiteral(R"("finish_by": "06:30", "reason": "Maya sleeps lightly")"));
}

QString withOtherDuration()
{
    return right().replace(QStringLiteral("90 minutes"), QStringLiteral("95 minutes"));
}

QString withNewMachine()
{
    return right()
        .replace(QStringLiteral(R"("finish_by": "07:00"}])"),
                 QStringLiteral(R"("finish_by": "07:00"}, {"id": "load_C", )"
                                R"("duration": "60 minutes", "energy": "1 kWh", )"
                                R"("finish_by": "05:00"}])"))
        .replace(QStringLiteral(R"("load_B": "EV charger")"),
                 QStringLiteral(R"("load_B": "EV charger", "load_C": "dehumidifier")"));
}

QString talkative()
{
    QString json = right();
    json.replace(u'"', u'\'');
    json.replace(QStringLiteral("}]}"), QStringLiteral("},],}"));
    return QStringLiteral("<think>Two machines.</think>Sure! Here it is:\n```json\n") + json +
           QStringLiteral("\n```\nTell me if you need more.");
}

} // namespace modelanswers
