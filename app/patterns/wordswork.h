// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "takeover.h"

namespace gatehouse
{

/// Works out, on another thread, how the household's words have to change for an edit of the
/// outbound text, or for the clock, with the built-in reader. Each request finishes exactly once,
/// and never inside the call that started it.
class WordsWork
{
public:
    WordsWork();
    ~WordsWork();
    WordsWork(const WordsWork &) = delete;
    WordsWork &operator=(const WordsWork &) = delete;

    /// See TakeOver::takeOver().
    using TakenOverDone = std::function<void(TakenOver)>;
    [[nodiscard]] std::unique_ptr<Request> takeOver(const HouseholdWords &words,
                                                    const Problem &asked,
                                                    const std::vector<Difference> &differences,
                                                    TakenOverDone done);

    /// See TakeOver::restateNow().
    using RestatedDone = std::function<void(std::optional<WordChanges>)>;
    [[nodiscard]] std::unique_ptr<Request> restateNow(const HouseholdWords &words,
                                                      const QDateTime &clock, RestatedDone done);

private:
    class Tools;

    std::shared_ptr<Tools> m_tools;
    BackgroundWork m_work;
};

} // namespace gatehouse
