// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerwitness.h"

#include "jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse
{

QByteArray toJson(const LedgerWitness &witness)
{
    JsonWriter json;
    json.beginObject();
    json.key("records").number(witness.records);
    json.key("hash").string(QString::fromLatin1(witness.hash));
    json.endObject();
    return json.document();
}

std::optional<LedgerWitness> ledgerWitnessFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const LedgerWitness witness{.records = json.value(QLatin1StringView("records")).toInteger(),
                                .hash =
                                    json.value(QLatin1StringView("hash")).toString().toLatin1()};
    if (witness.records < 0 || toJson(witness) != bytes) {
        return std::nullopt;
    }
    return witness;
}

} // namespace gatehouse
