// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householddocument.h"

#include "householdreader.h"
#include "textdoor.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace gatehouse::householddocument
{

namespace
{

/// A first line that is a question and nothing else, as most files have it, is seen without the
/// reader, whose grammar takes a while to load.
std::optional<Span> plainQuestion(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text.at(start).isSpace()) {
        ++start;
    }
    const qsizetype feed = text.indexOf(u'\n', start);
    const qsizetype end = feed < 0 ? text.size() : feed;
    const QString line = text.mid(start, end - start).trimmed();
    static const QRegularExpression oneQuestion(QStringLiteral("^\\w[^.:;?!]*\\?$"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (!oneQuestion.match(line).hasMatch()) {
        return std::nullopt;
    }
    return Span{.from = start, .to = start + line.size()};
}

/// Takes \a question out of \a text, and with it what says nothing alone: a label such as
/// "Question:" before it, and empty lines around it. All other words stay.
HouseholdFile takeOut(const Span &question, const QString &text)
{
    qsizetype end = question.to;
    while (end < text.size() && text.at(end) == u'?') {
        ++end;
    }
    static const QRegularExpression label(QStringLiteral("^\\W*(\\w+ ?:)?\\W*$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString before = text.left(question.from);
    const QString kept = label.match(before).hasMatch() ? QString() : before;
    qsizetype rest = end;
    while (rest < text.size() && text.at(rest).isSpace()) {
        ++rest;
    }
    static const QRegularExpression ownLabel(QStringLiteral("^\\w+ ?:\\s*"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return {.question = PrivateText(text.mid(question.from, end - question.from).remove(ownLabel)),
            .text = PrivateText(kept + text.mid(rest))};
}

} // namespace

HouseholdFile split(const QString &text)
{
    std::optional<Span> question = plainQuestion(text);
    if (!question) {
        const HouseholdReader reader;
        const std::optional<Place> place = reader.openingQuestion(PrivateText(text));
        if (!place) {
            return {.question = {}, .text = PrivateText(text)};
        }
        question = place->span;
    }
    return takeOut(*question, text);
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
    // Without flush() nobody hears that what waits to be written does not fit on the disk.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
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
