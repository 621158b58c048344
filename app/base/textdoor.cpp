// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "textdoor.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace gatehouse::textdoor
{

namespace
{

/// The first line of \a bytes that is not UTF-8. A line feed never is part of a longer sequence, so
/// lines can be decoded on their own.
int firstInvalidLine(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(lines.at(i));
        if (decoder.hasError() || decoded.isNull()) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

} // namespace

Result<QString> admit(const QString &text)
{
    if (text.size() > largestText) {
        return failure(ErrorKind::TextTooLarge);
    }
    if (text.contains(QChar(u'\0'))) {
        return failure(ErrorKind::BinaryFile);
    }
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(u'\r', u'\n');
    int line = 1;
    qsizetype start = 0;
    while (start <= plain.size()) {
        const qsizetype feed = plain.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? plain.size() : feed;
        if (end - start > longestLine) {
            return failure(ErrorKind::LineTooLong, {.line = line});
        }
        start = end + 1;
        ++line;
    }
    return plain;
}

Result<void> checkBytes(const QByteArray &bytes)
{
    if (bytes.size() > largestText) {
        return failure(ErrorKind::TextTooLarge);
    }
    if (bytes.contains('\0')) {
        return failure(ErrorKind::BinaryFile);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return failure(ErrorKind::InvalidUtf8, {.line = firstInvalidLine(bytes)});
    }
    return {};
}

Result<QString> admit(const QByteArray &bytes)
{
    if (const Result<void> checked = checkBytes(bytes); !checked) {
        return Unexpected{checked.error()};
    }
    return admit(QString::fromUtf8(bytes));
}

Result<QString> admitFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorKind::FileNotFound);
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileUnreadable);
    }
    return admitDevice(file);
}

Result<QString> admitDevice(QIODevice &device)
{
    QByteArray bytes;
    while (bytes.size() <= largestText) {
        const QByteArray more = device.read(largestText + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    return admit(bytes);
}

} // namespace gatehouse::textdoor
