// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandwording.h"
#include "privatetext.h"
#include "result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace gatehouse
{

/// What the program tells its caller by its exit status.
enum class ExitStatus
{
    Done = 0,
    BadUsage = 1,
    BadInput = 2,
    /// Checked, and the answer is no: blocked, infeasible, broken.
    No = 3,
};

/// Standard input, output and error of one call. A call writes to standard output once, at its end,
/// so a failure leaves nothing there; a failure is one line on standard error.
class Console
{
public:
    /// The name that stands for standard input where a file is expected.
    static const QString standardInput;

    Console(QIODevice &input, QIODevice &output, QIODevice &errors);

    /// The bytes of \a file, or of standard input, not more than the door lets through. Errors:
    /// FileNotFound, FileUnreadable, TextTooLarge.
    Result<QByteArray> readBytes(const QString &file);

    /// Gives the bytes of standard input, however many, to \a take, piece by piece, until it wants
    /// no more.
    void readInput(const std::function<bool(QByteArrayView)> &take);

    /// Writes \a result and ends with \a status; with BadInput where it cannot be written.
    ExitStatus finish(const QByteArray &result, ExitStatus status = ExitStatus::Done);

    /// Ends with one line that says what is wrong with \a file. \a text is what the error's place
    /// points into.
    ExitStatus fail(const QString &file, const Error &error, const PrivateText &text = {});
    ExitStatus fail(const UsageProblem &problem);

    /// One line beside the result.
    void note(const QString &sentence);

private:
    QIODevice &m_input;
    QIODevice &m_output;
    QIODevice &m_errors;
};

} // namespace gatehouse
