// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerline.h"

#include "jsonwriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gatehouse::ledgerline
{

namespace
{

constexpr int format = 1;
constexpr int hashDigits = 64;
/// Behind what the hash is of.
constexpr const char *hashStart = ", \"hash\": \"";

struct OutcomeName
{
    LedgerOutcomeKind kind;
    const char *name;
};

constexpr std::array outcomeNames = {
    OutcomeName{LedgerOutcomeKind::Answered, "answered"},
    OutcomeName{LedgerOutcomeKind::Refused, "refused"},
    OutcomeName{LedgerOutcomeKind::NotConnected, "not connected"},
    OutcomeName{LedgerOutcomeKind::Broken, "connection broken"},
    OutcomeName{LedgerOutcomeKind::Stopped, "stopped"},
};

QString nameOf(LedgerOutcomeKind kind)
{
    for (const OutcomeName &row : outcomeNames) {
        if (row.kind == kind) {
            return QString::fromLatin1(row.name);
        }
    }
    return {};
}

std::optional<LedgerOutcomeKind> outcomeNamed(const QString &name)
{
    for (const OutcomeName &row : outcomeNames) {
        if (name == QLatin1StringView(row.name)) {
            return row.kind;
        }
    }
    return std::nullopt;
}

/// \a bytes as a text that gives back the very same bytes; nothing where there is none.
std::optional<QString> exactText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes) {
        return std::nullopt;
    }
    return text;
}

/// Writes the fields that only one kind of record has.
struct FieldWriter
{
    JsonWriter &json;

    void optional(const char *key, const QString &text) const
    {
        if (!text.isEmpty()) {
            json.key(key).string(text);
        }
    }

    void operator()(const LedgerStart &start) const
    {
        json.key("format").number(format);
        if (start.erasedRecords) {
            json.key("erased_records").number(*start.erasedRecords);
        }
    }

    void operator()(const LedgerAttempt &attempt) const
    {
        json.key("scheme").string(attempt.scheme);
        json.key("host").string(attempt.host);
        json.key("port").number(attempt.port);
        json.key("path").string(attempt.path);
        optional("proxy", attempt.proxy);
        optional("deployment", attempt.deployment);
        optional("household", attempt.household);
        optional("level", attempt.level);
        json.key("try").number(attempt.tryNumber);
        if (const std::optional<QString> text = exactText(attempt.body)) {
            json.key("body").string(*text);
        } else {
            json.key("body_base64").string(QString::fromLatin1(attempt.body.toBase64()));
        }
        json.key("sha256").string(QString::fromLatin1(sha256(attempt.body)));
    }

    void operator()(const LedgerOutcomeOf &of) const
    {
        json.key("attempt").number(of.attempt);
        json.key("outcome").string(nameOf(of.outcome.kind));
        if (of.outcome.httpStatus) {
            json.key("status").number(*of.outcome.httpStatus);
        }
        json.key("bytes_received").number(of.outcome.bytesReceived);
    }

    void operator()(const LedgerRecovery &recovery) const
    {
        json.key("torn_bytes").number(recovery.tornBytes);
    }
};

struct KindName
{
    QString operator()(const LedgerStart &) const { return QStringLiteral("started"); }
    QString operator()(const LedgerAttempt &) const { return QStringLiteral("attempt"); }
    QString operator()(const LedgerOutcomeOf &) const { return QStringLiteral("outcome"); }
    QString operator()(const LedgerRecovery &) const { return QStringLiteral("recovered"); }
};

/// Reads fields without asking whether they are right: what is not as write() has it shows when the
/// record is written again.
LedgerAttempt readAttempt(const QJsonObject &json)
{
    const auto text = [&json](const char *key) {
        return json.value(QLatin1StringView(key)).toString();
    };
    const auto number = [&json](const char *key) {
        return static_cast<int>(json.value(QLatin1StringView(key)).toInteger());
    };
    const bool isText = json.contains(QLatin1StringView("body"));
    return {.scheme = text("scheme"),
            .host = text("host"),
            .port = number("port"),
            .path = text("path"),
            .proxy = text("proxy"),
            .deployment = text("deployment"),
            .household = text("household"),
            .level = text("level"),
            .tryNumber = number("try"),
            .body = isText ? text("body").toUtf8()
                           : QByteArray::fromBase64(text("body_base64").toLatin1())};
}

std::optional<LedgerOutcomeOf> readOutcome(const QJsonObject &json)
{
    const auto kind = outcomeNamed(json.value(QLatin1StringView("outcome")).toString());
    if (!kind) {
        return std::nullopt;
    }
    LedgerOutcome outcome{.kind = *kind};
    if (const QJsonValue status = json.value(QLatin1StringView("status")); status.isDouble()) {
        outcome.httpStatus = static_cast<int>(status.toInteger());
    }
    outcome.bytesReceived = json.value(QLatin1StringView("bytes_received")).toInteger();
    return LedgerOutcomeOf{.attempt = json.value(QLatin1StringView("attempt")).toInteger(),
                           .outcome = outcome};
}

LedgerStart readStart(const QJsonObject &json)
{
    LedgerStart start;
    if (const QJsonValue erased = json.value(QLatin1StringView("erased_records"));
        erased.isDouble()) {
        start.erasedRecords = erased.toInteger();
    }
    return start;
}

/// Puts what only one kind of record has into \a record. False for a kind that there is not.
bool readWhat(const QJsonObject &json, LedgerRecord &record)
{
    const QString kind = json.value(QLatin1StringView("kind")).toString();
    if (kind == KindName()(LedgerStart())) {
        record.what = readStart(json);
    } else if (kind == KindName()(LedgerAttempt())) {
        record.what = readAttempt(json);
    } else if (kind == KindName()(LedgerOutcomeOf())) {
        const std::optional<LedgerOutcomeOf> outcome = readOutcome(json);
        record.what = outcome.value_or(LedgerOutcomeOf());
        return outcome.has_value();
    } else if (kind == KindName()(LedgerRecovery())) {
        record.what =
            LedgerRecovery{.tornBytes = json.value(QLatin1StringView("torn_bytes")).toInteger()};
    } else {
        return false;
    }
    return true;
}

/// The hash that the content of the line \a written has.
QByteArray hashOf(QByteArrayView written)
{
    return sha256(written.first(written.lastIndexOf(hashStart)));
}

} // namespace

QByteArray noHash()
{
    return QByteArray(hashDigits, '0');
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

void seal(LedgerRecord &record)
{
    record.hash = hashOf(write(record));
}

QByteArray write(const LedgerRecord &record)
{
    JsonWriter json;
    json.beginObject();
    json.key("record").number(record.number);
    json.key("kind").string(std::visit(KindName(), record.what));
    json.key("when").string(record.when.toUTC().toString(Qt::ISODateWithMs));
    std::visit(FieldWriter{json}, record.what);
    json.key("previous").string(QString::fromLatin1(record.previous));
    json.key("hash").string(QString::fromLatin1(record.hash));
    json.endObject();
    return json.document().chopped(1);
}

std::optional<LedgerRecord> read(QByteArrayView line)
{
    const QByteArray bytes = line.toByteArray();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    LedgerRecord record;
    record.number = json.value(QLatin1StringView("record")).toInteger();
    record.when =
        QDateTime::fromString(json.value(QLatin1StringView("when")).toString(), Qt::ISODateWithMs);
    record.previous = json.value(QLatin1StringView("previous")).toString().toLatin1();
    record.hash = json.value(QLatin1StringView("hash")).toString().toLatin1();
    if (!readWhat(json, record)) {
        return std::nullopt;
    }
    return record;
}

bool isSealed(const LedgerRecord &record)
{
    return isSealed(record, write(record));
}

bool isSealed(const LedgerRecord &record, QByteArrayView written)
{
    return record.hash == hashOf(written);
}

} // namespace gatehouse::ledgerline
