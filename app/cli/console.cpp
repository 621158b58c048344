// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "console.h"

#include "textdoor.h"
#include "wording.h"

#include <QFile>
#include <QFileInfo>

namespace gatehouse
{

namespace
{

/// Reads to the end of \a device, or one byte over what the door lets through.
QByteArray readCapped(QIODevice &device)
{
    QByteArray bytes;
    while (bytes.size() <= textdoor::largestText) {
        const QByteArray more = device.read(textdoor::largestText + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    return bytes;
}

/// \a line as one line, whatever a file's name holds.
QString oneLine(QString line)
{
    for (QChar &c : line) {
        if (!c.isPrint() && !c.isSurrogate()) {
            c = u'?';
        }
    }
    return line;
}

} // namespace

const QString Console::standardInput = QStringLiteral("-");

Console::Console(QIODevice &input, QIODevice &output, QIODevice &errors)
    : m_input(input), m_output(output), m_errors(errors)
{}

Result<QByteArray> Console::readBytes(const QString &file)
{
    QByteArray bytes;
    if (file == standardInput) {
        bytes = readCapped(m_input);
    } else {
        QFile device(file);
        if (!device.exists()) {
            return failure(ErrorKind::FileNotFound);
        }
        if (QFileInfo(file).isDir() || !device.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::FileUnreadable);
        }
        bytes = readCapped(device);
        if (device.error() != QFileDevice::NoError) {
            return failure(ErrorKind::FileUnreadable);
        }
    }
    if (bytes.size() > textdoor::largestText) {
        return failure(ErrorKind::TextTooLarge);
    }
    return bytes;
}

void Console::readInput(const std::function<bool(QByteArrayView)> &take)
{
    constexpr qint64 pieceSize = 1024L * 1024;
    for (QByteArray piece = m_input.read(pieceSize); !piece.isEmpty() && take(piece);
         piece = m_input.read(pieceSize)) {
    }
}

ExitStatus Console::finish(const QByteArray &result, ExitStatus status)
{
    if (m_output.write(result) != result.size()) {
        return fail(QStringLiteral("standard output"), {.kind = ErrorKind::FileNotWritable});
    }
    return status;
}

ExitStatus Console::fail(const QString &file, const Error &error, const PrivateText &text)
{
    const QString source = file == standardInput ? QStringLiteral("standard input") : file;
    note(source + QStringLiteral(": ") + wording::sentence(error, text));
    return ExitStatus::BadInput;
}

ExitStatus Console::fail(const UsageProblem &problem)
{
    note(wording::sentence(problem));
    return ExitStatus::BadUsage;
}

void Console::note(const QString &sentence)
{
    m_errors.write((QStringLiteral("gatehouse-cli: ") + oneLine(sentence) + u'\n').toUtf8());
}

} // namespace gatehouse
