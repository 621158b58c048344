// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "exactrequest.h"

#include "theme.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace gatehouse
{

namespace
{

/// Characters that count as printable and show nothing: fillers, joiners, variation selectors.
bool isUnseen(char32_t c)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // Default_Ignorable_Code_Point of Unicode 15, what is no format character of it; and the empty
    // Braille cell.
    static constexpr Range ranges[] = {{0x034f, 0x034f}, {0x115f, 0x1160}, {0x17b4, 0x17b5},
                                       {0x180b, 0x180f}, {0x2800, 0x2800}, {0x3164, 0x3164},
                                       {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xe0000, 0xe0fff}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const Range &range) { return range.first <= c && c <= range.last; });
}

} // namespace

QString withEscapes(const QString &text)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain = QChar::isPrint(c) && (c == U' ' || !QChar::isSpace(c)) && !isUnseen(c);
        if (c == U'\n' || isPlain) {
            shown += QString::fromUcs4(&c, 1);
        } else {
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
        }
    }
    return shown;
}

namespace
{

/// What stands before the body.
QStringList whereTo(const Destination &destination, qsizetype bytes)
{
    switch (destination.kind) {
    case Destination::Kind::BuiltInSolver:
        return {ExactRequest::tr("To: built-in solver, on this machine. No host, no path, no "
                                 "headers: nothing leaves.")};
    case Destination::Kind::CloudModel:
        break;
    }
    QStringList lines = {ExactRequest::tr("To: %1").arg(origin(destination)),
                         destination.proxy.isEmpty()
                             ? ExactRequest::tr("Directly, through no proxy.")
                             : ExactRequest::tr("Through the proxy %1.").arg(destination.proxy),
                         QString(), QStringLiteral("POST %1 HTTP/1.1").arg(destination.path)};
    for (const HeaderLine &line : headersOf(destination, bytes)) {
        const QString value =
            line.isKey ? QString(8, QChar(0x2022)) : QString::fromLatin1(line.value);
        lines << QString::fromLatin1(line.name) + QStringLiteral(": ") + value;
    }
    lines << QString();
    return lines;
}

} // namespace

ExactRequest::ExactRequest(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("exactRequest"));
    setAccessibleName(tr("Exact request"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(theme::monospaced());
    document()->setDocumentMargin(theme::textMargin);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ExactRequest::present(const QByteArray &bytes, const Destination &destination)
{
    if (bytes.isEmpty()) {
        setPlainText(tr("There is no request at the moment."));
        return;
    }
    QStringList parts = whereTo(destination, bytes.size());
    parts << tr("%n bytes:", nullptr, static_cast<int>(bytes.size())) << QString()
          << withEscapes(QString::fromUtf8(bytes))
          << tr("SHA-256: %1")
                 .arg(QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    setPlainText(parts.join(u'\n'));
}

} // namespace gatehouse
