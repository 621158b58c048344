// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "exactrequest.h"

#include "theme.h"
#include "unseen.h"

#include <QCryptographicHash>

namespace gatehouse
{

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
