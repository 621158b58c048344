// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerrates.h"

namespace gatehouse
{

void AnswerRates::count(const AnswerQuality &quality)
{
    ++answers;
    valid += quality.isValid ? 1 : 0;
    right += quality.isRight ? 1 : 0;
    executable += quality.isExecutable ? 1 : 0;
    validButWrong += quality.isValid && !quality.isRight ? 1 : 0;
}

int AnswerRates::thousandths(int part) const
{
    return answers > 0 ? (part * 1000 + answers / 2) / answers : 0;
}

} // namespace gatehouse
