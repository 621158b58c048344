// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"
#include "privatetext.h"
#include "result.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace gatehouse
{

/// What an answer took, as the program counts it; zero where it does not say.
struct AnswerCounts
{
    qint64 promptTokens = 0;
    /// Thinking included.
    qint64 answerTokens = 0;
    std::chrono::nanoseconds total{0};
    std::chrono::nanoseconds loading{0};
    std::chrono::nanoseconds reading{0};
    std::chrono::nanoseconds writing{0};

    bool operator==(const AnswerCounts &) const = default;
};

/// What a model's answer came to.
struct AnswerEnding
{
    /// The text as it came, not trusted; it repeats words of the household.
    Result<PrivateText, LocalFault> text;
    AnswerCounts counts;
};

/// The body of an answer that was accepted (status 200) as it comes in, until it is clear what it
/// came to. Pure: no clock, no socket.
class AnswerStream
{
public:
    /// Longer is no answer to anything that is asked here.
    static constexpr qsizetype mostAnswerCharacters = 1'000'000;
    static constexpr qsizetype mostThinkingCharacters = 4'000'000;

    /// \a contextTokens is what was asked for: an answer to a question that filled it up does not
    /// count. 0 where it is not known.
    explicit AnswerStream(int contextTokens) : m_contextTokens(contextTokens) {}
    virtual ~AnswerStream();

    /// The next bytes. Whatever comes after the ending is passed over.
    virtual void take(QByteArrayView bytes) = 0;
    /// No more bytes come.
    virtual void finish() = 0;

    /// Once it is clear.
    const std::optional<AnswerEnding> &ending() const { return m_ending; }
    /// What came so far.
    PrivateText text() const { return PrivateText(m_text); }
    PrivateText thinking() const { return PrivateText(m_thinking); }

protected:
    AnswerStream(const AnswerStream &) = default;
    AnswerStream &operator=(const AnswerStream &) = default;

    void addText(const QString &piece);
    void addThinking(const QString &piece);
    /// How the model itself came to its end.
    enum class Stop
    {
        AtItsEnd,
        /// It had no room left.
        NoRoom,
    };
    void complete(Stop stop);
    void fail(LocalFault fault);
    AnswerCounts &counts() { return m_counts; }

private:
    std::optional<LocalFault> whyNoAnswer(Stop stop) const;

    int m_contextTokens;
    QString m_text;
    QString m_thinking;
    AnswerCounts m_counts;
    std::optional<AnswerEnding> m_ending;
};

} // namespace gatehouse
