// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemsource.h"

#include "problemjson.h"
#include "problemtext.h"
#include "textdoor.h"

namespace gatehouse
{

namespace
{

/// Nothing at all counts as JSON, so that the message says what is expected.
bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith('{') || trimmed.startsWith('[');
}

QByteArray withoutByteOrderMark(const QByteArray &bytes)
{
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    return bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes;
}

} // namespace

Result<Problem, ProblemFailure> problemFromBytes(const QByteArray &bytes)
{
    const QByteArray plain = withoutByteOrderMark(bytes);
    if (looksLikeJson(plain)) {
        Result<Problem> problem = problemFromJson(plain);
        if (!problem) {
            return Unexpected{ProblemFailure{.error = problem.error()}};
        }
        return std::move(problem).value();
    }
    const Result<QString> text = textdoor::admit(bytes);
    if (!text) {
        return Unexpected{ProblemFailure{.error = text.error()}};
    }
    Result<ProblemText> read = readProblemText(*text);
    if (!read) {
        return Unexpected{ProblemFailure{.error = read.error(), .text = PrivateText(*text)}};
    }
    return std::move(read).value().problem;
}

} // namespace gatehouse
