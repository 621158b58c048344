// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ledgerrows.h"

#include "ledgerwording.h"
#include "unseen.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace gatehouse
{

namespace
{

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::LedgerWindow)
};

QString localTime(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

/// The bytes as a text; what is no text, and what does not show, as escapes.
QString shown(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    if (text.toUtf8() == body) {
        return withEscapes(text);
    }
    QString escaped;
    for (const char byte : body) {
        const auto code = static_cast<uchar>(byte);
        const bool isPlain = byte == '\n' || (code >= 0x20 && code < 0x7f);
        escaped += isPlain ? QString(QLatin1Char(byte))
                           : QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
    }
    return escaped;
}

/// All that is known of an attempt, its bytes last.
QString details(const LedgerRecord &record, const LedgerAttempt &attempt)
{
    QStringList lines{
        RowsText::tr("Record %1, %2 UTC, attempt %3")
            .arg(QString::number(record.number),
                 record.when.toUTC().toString(Qt::ISODateWithMs).chopped(1),
                 QString::number(attempt.tryNumber)),
        QStringLiteral("%1://%2:%3%4")
            .arg(attempt.scheme, attempt.host, QString::number(attempt.port), attempt.path)};
    if (!attempt.proxy.isEmpty()) {
        lines << RowsText::tr("Through the proxy %1").arg(attempt.proxy);
    }
    lines << QStringLiteral("SHA-256: %1")
                 .arg(QString::fromLatin1(
                     QCryptographicHash::hash(attempt.body, QCryptographicHash::Sha256).toHex()));
    // Names of hosts and paths are no more to be trusted than bodies.
    return withEscapes(lines.join(u'\n')) + QStringLiteral("\n\n") + shown(attempt.body);
}

/// Makes rows of records, in the order of the file. Attempts have a row, with their outcome; the
/// other records speak in it or in the state of the ledger.
class RowMaker
{
public:
    void take(const LedgerRecord &record, bool isIntact)
    {
        if (const auto *attempt = std::get_if<LedgerAttempt>(&record.what)) {
            m_open[record.number].push_back(m_made.size());
            m_made.push_back({{.when = localTime(record.when),
                               .host = withEscapes(attempt->host),
                               .deployment = withEscapes(attempt->deployment),
                               .bytes = QLocale().toString(attempt->body.size()),
                               .outcome = {},
                               .details = details(record, *attempt)},
                              isIntact,
                              std::nullopt});
        } else if (const auto *of = std::get_if<LedgerOutcomeOf>(&record.what)) {
            for (const size_t row : m_open.take(of->attempt)) {
                m_made.at(row).outcome = of->outcome;
            }
        }
    }

    std::vector<LedgerRow> rows()
    {
        std::vector<LedgerRow> rows;
        rows.reserve(m_made.size());
        std::for_each(m_made.rbegin(), m_made.rend(), [&rows](Made &made) {
            const QString became = wording::sentence(made.outcome);
            //: %1 is a sentence on what became of a request.
            const QString uncertain = RowsText::tr("Not certain, the ledger was changed. %1");
            made.row.outcome = made.isIntact ? became : uncertain.arg(became);
            rows.push_back(std::move(made.row));
        });
        return rows;
    }

private:
    struct Made
    {
        LedgerRow row;
        bool isIntact = false;
        std::optional<LedgerOutcome> outcome;
    };

    std::vector<Made> m_made;
    /// The rows of the attempts without an outcome so far, by the number of their record, which in
    /// a changed ledger can stand there twice.
    QHash<qint64, std::vector<size_t>> m_open;
};

} // namespace

bool LedgerRow::holds(const QString &words) const
{
    const auto isIn = [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    return words.isEmpty() || isIn(when) || isIn(host) || isIn(deployment) || isIn(outcome) ||
           isIn(details);
}

LedgerRows readLedgerRows(const Ledger &ledger, const std::function<bool()> &isWanted)
{
    LedgerRows read;
    RowMaker maker;
    const Result<LedgerCheck> check = ledger.follow(
        [&](const LedgerRecord &record, bool isIntact) {
            read.hasRecords = true;
            maker.take(record, isIntact);
        },
        isWanted);
    if (!check) {
        read.error = check.error();
        return read;
    }
    read.check = *check;
    read.rows = maker.rows();
    return read;
}

} // namespace gatehouse
