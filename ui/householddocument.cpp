// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householddocument.h"

#include "textdoor.h"

#include <QFileInfo>
#include <QSaveFile>

namespace gatehouse::householddocument
{

HouseholdFile split(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text.at(start).isSpace()) {
        ++start;
    }
    const qsizetype feed = text.indexOf(u'\n', start);
    const qsizetype end = feed < 0 ? text.size() : feed;
    const QString line = text.mid(start, end - start).trimmed();
    if (!line.endsWith(u'?')) {
        return {.question = {}, .text = PrivateText(text)};
    }
    qsizetype rest = end;
    while (rest < text.size() && text.at(rest) == u'\n') {
        ++rest;
    }
    return {.question = PrivateText(line), .text = PrivateText(text.mid(rest))};
}

Result<HouseholdFile> open(const QString &path)
{
    const Result<QString> text = textdoor::admitFile(path);
    if (!text) {
        return Unexpected{text.error()};
    }
    return split(*text);
}

Result<void> save(const HouseholdFile &household, const QString &path,
                  QFileDevice::Permissions permissions)
{
    QString whole = household.question.reveal();
    if (!whole.isEmpty()) {
        whole += QStringLiteral("\n\n");
    }
    whole += household.text.reveal();
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    const QByteArray bytes = whole.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return failure(ErrorKind::FileNotWritable);
    }
    if (isNew && !file.setPermissions(permissions)) {
        return failure(ErrorKind::FileNotWritable);
    }
    if (!file.commit()) {
        return failure(ErrorKind::FileNotWritable);
    }
    return {};
}

} // namespace gatehouse::householddocument
