// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// How good one answer of a model was.
struct AnswerQuality
{
    /// It has the form that was asked for.
    bool isValid = false;
    /// It reads as a problem that a solver can take.
    bool isExecutable = false;
    /// It says what the household's text says.
    bool isRight = false;
};

/// Counts answers of a model by the four rates of the Constraint Tax study (arXiv 2605.26128):
/// being valid and being right are different things, and a form that is forced raises the first at
/// the cost of the second.
struct AnswerRates
{
    int answers = 0;
    int valid = 0;
    int right = 0;
    int executable = 0;
    /// The ones to fear: nothing about their form tells that they are wrong.
    int validButWrong = 0;

    void count(const AnswerQuality &quality);
    /// \a part of all answers, of a thousand, rounded to the nearest; 0 where there are none.
    int thousandths(int part) const;

    bool operator==(const AnswerRates &) const = default;
};

} // namespace gatehouse
