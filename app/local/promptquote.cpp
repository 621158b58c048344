// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "promptquote.h"

namespace gatehouse
{

namespace
{

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return (category == QChar::Other_Control && c != u'\t') || category == QChar::Other_Format;
}

bool endsLineInPrompt(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == u'\x0B' ||
           c == u'\x0C' || c == u'\x85';
}

/// Whether what stands at \a at could begin a mark of a program.
bool beginsMark(QStringView words, qsizetype at)
{
    const QStringView rest = words.sliced(at + 1);
    if (words.at(at) == u'[') {
        return rest.startsWith(u"/INST", Qt::CaseInsensitive) ||
               rest.startsWith(u"INST", Qt::CaseInsensitive);
    }
    const bool opens = words.at(at) == u'<' && !rest.isEmpty();
    return opens && (rest.front().isLetter() || rest.front() == u'|' || rest.front() == u'/' ||
                     rest.front() == u'\uFF5C');
}

} // namespace

PrivateText partedForPrompt(const PrivateText &words)
{
    // What cannot be seen goes first, so that it cannot stand between the letters of a mark.
    QString plain;
    for (const QChar c : words.reveal()) {
        if (endsLineInPrompt(c)) {
            plain += u'\n';
        } else if (!isInvisible(c)) {
            plain += c;
        }
    }
    QString parted;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        parted += plain.at(at);
        if (beginsMark(plain, at)) {
            parted += u' ';
        }
    }
    return PrivateText(parted);
}

PrivateText quotedForPrompt(const PrivateText &words)
{
    QString quoted = QStringLiteral("> ") + partedForPrompt(words).reveal();
    quoted.replace(u'\n', QStringLiteral("\n> "));
    return PrivateText(quoted);
}

PrivateText filledPrompt(const QString &form, const QHash<QString, PrivateText> &values)
{
    QString filled;
    qsizetype at = 0;
    while (at < form.size()) {
        const qsizetype open = form.indexOf(u"{{", at);
        const qsizetype close = open < 0 ? -1 : form.indexOf(u"}}", open);
        if (close < 0) {
            break;
        }
        const auto value = values.constFind(form.mid(open + 2, close - open - 2));
        filled += form.mid(at, open - at);
        filled += value == values.constEnd() ? form.mid(open, close + 2 - open) : value->reveal();
        at = close + 2;
    }
    return PrivateText(filled + form.mid(at));
}

} // namespace gatehouse
