// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sampleledger.h"

#include "ledgerline.h"

using namespace gatehouse;

namespace sampleledger
{

QDateTime moment()
{
    return {QDate(2026, 11, 27), QTime(18, 30, 0, 5), Qt::UTC};
}

LedgerAttempt attempt()
{
    return {.scheme = QStringLiteral("https"),
            .host = QStringLiteral("example.openai.azure.com"),
            .port = 443,
            .path = QStringLiteral("/openai/v1/responses"),
            .proxy = QString(),
            .deployment = QStringLiteral("gpt-5.4"),
            .household = QStringLiteral("5f0c"),
            .level = QStringLiteral("shifted"),
            .tryNumber = 1,
            .body = QByteArrayLiteral("{\"input\": \"Horizon: +24:00\\n\"}\n")};
}

std::vector<LedgerRecord> chain(int attempts)
{
    std::vector<LedgerRecord> records{{.when = moment(), .what = LedgerStart()}};
    for (int i = 0; i < attempts; ++i) {
        records.push_back({.when = moment().addSecs(i), .what = attempt()});
        const LedgerOutcomeOf outcome{.attempt = static_cast<qint64>(records.size()),
                                      .outcome = {.kind = LedgerOutcomeKind::Answered,
                                                  .httpStatus = 200,
                                                  .bytesReceived = 1200}};
        records.push_back({.when = moment().addSecs(i), .what = outcome});
    }
    reseal(records);
    return records;
}

void reseal(std::vector<LedgerRecord> &records)
{
    QByteArray previous = ledgerline::noHash();
    qint64 number = 0;
    for (LedgerRecord &record : records) {
        record.number = ++number;
        record.previous = previous;
        ledgerline::seal(record);
        previous = record.hash;
    }
}

QByteArray file(const std::vector<LedgerRecord> &records)
{
    QByteArray bytes;
    for (const LedgerRecord &record : records) {
        bytes += ledgerline::write(record) + '\n';
    }
    return bytes;
}

} // namespace sampleledger
