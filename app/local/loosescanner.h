// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace gatehouse
{

/// Goes through a few words of a model, such as "about 1.2 kWh" or "one and a half hours": numbers
/// in digits or in English words, words, and signs. Spaces mean nothing, and a number and a word
/// that touch are two ("1h30").
class LooseScanner
{
public:
    /// Decimal numbers are exact, in billionths.
    static constexpr qint64 one = 1'000'000'000;

    explicit LooseScanner(QStringView text);

    bool isAtEnd() const { return m_at >= m_tokens.size(); }
    /// Whether what stands here touches what stands before it.
    bool isJoined() const { return !isAtEnd() && m_tokens[m_at].isJoined; }
    /// Whether a word stands here.
    bool isAtWord() const { return !isAtEnd() && m_tokens[m_at].kind == Kind::Word; }
    /// Whether a number in digits stands anywhere in what is left.
    bool hasDigitsLeft() const;

    /// The number here, in billionths; then goes on behind it. Nothing, and stays, where there is
    /// none. A comma parts thousands where three digits follow it, else it is a decimal sign.
    std::optional<qint64> number();
    /// The whole number of at most four digits here.
    std::optional<int> count();
    /// Whether one of \a words stands here, in lower case; then goes on behind it.
    bool word(std::initializer_list<QStringView> words);
    bool sign(QChar sign);
    /// Goes on behind whatever stands here.
    void skip();
    /// Passes over \a words, however many there are.
    void skipWords(std::initializer_list<QStringView> words);

    /// What is left, in lower case, with a space between any two.
    QString rest() const;

    std::size_t at() const { return m_at; }
    void goTo(std::size_t at) { m_at = at; }

private:
    enum class Kind
    {
        Digits,
        Word,
        Sign,
    };
    struct Token
    {
        Kind kind = Kind::Sign;
        QString text;
        bool isJoined = false;
    };

    const Token *current() const { return isAtEnd() ? nullptr : &m_tokens[m_at]; }
    std::optional<qint64> digits();
    std::optional<qint64> words();
    /// Whether \a token, which stands here, stands between two number words.
    bool joinsNumbers(const Token &token) const;
    bool half(qint64 &value);

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

} // namespace gatehouse
