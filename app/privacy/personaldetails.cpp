// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "personaldetails.h"

#include "ascii.h"
#include "linesigns.h"
#include "listresource.h"
#include "privatenumbers.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

struct DetailForm
{
    GuardFinding::Reason kind;
    const char *pattern;
    /// What the form alone does not tell: how many of the characters, from the first one on, are
    /// such a detail. Nothing where the form tells it.
    qsizetype (*length)(const QString &);
    /// Whether a line of ASCII with these signs may hold such a detail.
    bool (*isLikely)(const LineSigns &);
};

bool isIban(const QString &compact)
{
    constexpr qsizetype shortestIban = 15;
    constexpr qsizetype longestIban = 34;
    if (compact.size() < shortestIban || compact.size() > longestIban) {
        return false;
    }
    int rest = 0;
    for (const QChar c : QString(compact.mid(4) + compact.left(4))) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// ISO 13616: the country and check digits at the end, letters as two digits, modulo 97 is 1. Words
/// that follow may look like a part of it.
qsizetype lengthOfIban(const QString &text)
{
    qsizetype length = 0;
    QString compact;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const QChar c = text.at(at); c.isLetterOrNumber()) {
            compact += c.toUpper();
        }
        const bool mayEnd = at + 1 == text.size() || !text.at(at + 1).isLetterOrNumber();
        if (mayEnd && isIban(compact)) {
            length = at + 1;
        }
    }
    return length;
}

/// The check digit of card numbers: every second digit from the right counts double.
qsizetype lengthOfCard(const QString &text)
{
    const QString digits = digitsOf(text);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digits.at(digits.size() - 1 - i).digitValue();
        const int twice = i % 2 == 1 ? value * 2 : value;
        sum += twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0 ? text.size() : 0;
}

/// A date has as many digits as a short telephone number.
qsizetype lengthOfPhone(const QString &text)
{
    static const QRegularExpression date(QStringLiteral(
        R"(^(?:(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d([./])[0-3]?\d\1(?:19|20)\d\d)$)"));
    const qsizetype digits = digitsOf(text).size();
    const bool isPhone = digits >= 7 && digits <= 15 && !date.match(text).hasMatch();
    return isPhone ? text.size() : 0;
}

/// Long secrets mix letters and digits, or capitals and small letters.
qsizetype lengthOfSecret(const QString &text)
{
    const auto count = [&text](bool (*isOne)(QChar)) {
        return std::count_if(text.begin(), text.end(), isOne);
    };
    constexpr qsizetype few = 3;
    const qsizetype capitals = count([](QChar c) { return c.isUpper(); });
    const qsizetype smalls = count([](QChar c) { return c.isLower(); });
    const qsizetype digits = count([](QChar c) { return c.isDigit(); });
    const bool isMixed =
        (digits >= few && capitals + smalls >= few) || (capitals >= few && smalls >= few);
    return isMixed ? text.size() : 0;
}

/// Words that a point joins are a host only where it can be found in the network: "fine.thanks" is
/// not. Those in other letters may be written in ASCII.
qsizetype lengthOfHost(const QString &text)
{
    static const QSet<QString> known = [] {
        const QStringList names = entriesOfList(QStringLiteral("topleveldomains.txt"));
        return QSet<QString>(names.begin(), names.end());
    }();
    const QString last = text.mid(text.lastIndexOf(u'.') + 1).toLower();
    // Without the list any name is one: too strict, never too lax.
    const bool isKnown =
        known.isEmpty() || last.startsWith(QStringLiteral("xn--")) || known.contains(last);
    return isKnown ? text.size() : 0;
}

/// "20:00 at 0.45" tells a price: where "at" is a word, the last name of the host has a letter.
qsizetype lengthOfEmail(const QString &text)
{
    const auto name = std::find_if_not(text.rbegin(), text.rend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    const bool named = std::any_of(text.rbegin(), name, [](QChar c) { return c.isLetter(); });
    return named || text.contains(u'@') ? text.size() : 0;
}

// In the order in which they are tried: a card number is not told as a telephone number.
constexpr std::array forms{
    DetailForm{
        GuardFinding::Reason::EmailAddress,
        R"((?<![\w.+-])[\w.+-]++\s*(?:@|\(at\)|\[at\]|\{at\}|\sat\s)\s*[\w-]+(?:\s*(?:\.|\(dot\)|\[dot\]|\sdot\s)\s*[\w-]{2,})+)",
        lengthOfEmail,
        [](const LineSigns &line) {
            return (line.hasAt || line.saysAt) && (line.hasPoint || line.saysDot);
        }},
    DetailForm{
        GuardFinding::Reason::WebAddress,
        R"((?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]*://|www\.)\S+|(?<![\w.-])(?:[\w-]++\.)+(?:com|org|net|info|io|dev|app|me|eu|de|at|ch|uk|us|fr|it|es|nl|be|pl|ru|cn|jp|au|ca)\b(?:/\S*)?|\b(?:\d{1,3}\.){3}\d{1,3}\b|(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){1,7}:)(?![\w:])|\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b)",
        nullptr,
        [](const LineSigns &line) {
            constexpr int separatorsOfAddress = 2;
            return line.hasPointInside || line.hasScheme || line.separators >= separatorsOfAddress;
        }},
    DetailForm{
        GuardFinding::Reason::WebAddress,
        R"((?<![\w\p{M}.-])(?:(?=[\w-]*[^\W\d])[\w\p{M}-]{2,}\.)+(?:xn--[a-z0-9-]+|[\p{L}\p{M}]{2,})(?![\w-]))",
        lengthOfHost, [](const LineSigns &line) { return line.hasPointInside; }},
    DetailForm{GuardFinding::Reason::BankAccount,
               R"(\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{1,4}){3,8}\b)", lengthOfIban,
               [](const LineSigns &line) { return line.hasLetterAtDigit; }},
    DetailForm{GuardFinding::Reason::CardNumber, R"((?<!\d)\d(?:[ .-]?\d){12,18}(?!\d))",
               lengthOfCard, [](const LineSigns &line) { return line.digits >= 13; }},
    DetailForm{
        GuardFinding::Reason::Coordinates,
        R"(-?\d{1,3}[.,]\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}\s*°?\s*[EWOewo]?|-?\d{1,3}[.,]\d{4,}[^\d\n]{1,8}\d{1,3}[.,]\d{4,}(?!\d)|\d{1,3}\s*°\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?\s*[NSEWO]?|\b[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b)",
        nullptr, [](const LineSigns &line) { return line.digits >= 8 || line.hasPlus; }},
    DetailForm{
        GuardFinding::Reason::Key,
        R"(-----BEGIN [A-Z ]+-----|\b(?:sk|pk|ghp|gho|xox[abp])[-_][\w-]{8,}|\bAKIA[0-9A-Z]{12,}|\bAIza[\w-]{12,}|\beyJ[\w-]{8,}(?:\.[\w-]+)*|\b[a-z]{2,6}_[a-z0-9]{12,}\b)",
        nullptr,
        [](const LineSigns &line) {
            // "sk-" and eight more, "eyJ" and eight more, "-----BEGIN".
            return (line.hasUnderscoreOrDash && line.longestName >= 10) || line.longestWord >= 11;
        }},
    DetailForm{GuardFinding::Reason::Key, R"([A-Za-z0-9_+/=-]{20,})", lengthOfSecret,
               [](const LineSigns &line) { return line.longestSecret >= 20; }},
    DetailForm{GuardFinding::Reason::PhoneNumber,
               R"((?<![\w.])(?:\+|\(\+?)?\d(?:[\s()./-]{0,3}\d){6,14}(?![\w]))", lengthOfPhone,
               [](const LineSigns &line) { return line.digits >= 7; }},
    DetailForm{
        GuardFinding::Reason::PostalAddress,
        R"(\b\d{1,5}[a-z]?,?\s+(?:\w+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|way|square|sq|boulevard|blvd|terrace|close|crescent|place|row)\b|(?<![\w-])[\w-]*(?:stra(?:ß|ss)e|weg|gasse|allee|platz|ufer|damm|ring)\s+\d{1,4}\s?[a-z]?\b|(?<![\w-])[\w-]*str\.\s*\d{1,4}\s?[a-z]?\b|\b(?:rue|via|calle|avenida|piazza)\s+(?:\w+\s+){1,4}\d{1,4}\b|\b\d{1,4},?\s+(?:rue|via|calle|avenida|piazza)\s+\w+|(?-i:\b(?:[A-Z]{1,2}-)?\d{5}\s+[A-Z]\w+|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{4}\s?[A-Z]{2}\s+[A-Z]\w+)|\b(?:P\.?\s?O\.?\s?Box|Postfach)\s+\d+)",
        nullptr,
        [](const LineSigns &line) {
            return line.digits > 0 &&
                   (line.saysStreet || line.hasCapitalAtDigit || line.digits >= 4);
        }},
};

const std::vector<QRegularExpression> &expressions()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        made.reserve(std::size(forms));
        for (const DetailForm &form : forms) {
            made.emplace_back(QString::fromUtf8(form.pattern),
                              QRegularExpression::UseUnicodePropertiesOption |
                                  QRegularExpression::CaseInsensitiveOption);
        }
        return made;
    }();
    return all;
}

bool isFree(const std::vector<PersonalDetail> &found, Span span)
{
    return std::none_of(found.begin(), found.end(), [span](const PersonalDetail &other) {
        return span.from < other.span.to && other.span.from < span.to;
    });
}

/// \a line with the digits, letters and signs of ASCII in the place of others that stand for them:
/// full-width ones, digits of all scripts, dashes of all lengths. As long as it was.
QString inPlainSigns(QStringView line)
{
    QString plain = line.toString();
    for (QChar &c : plain) {
        if (c < QChar(asciiSize) || c.isSurrogate()) {
            continue;
        }
        const QString same = QString(c).normalized(QString::NormalizationForm_KC);
        if (c.category() == QChar::Punctuation_Dash) {
            c = u'-';
        } else if (c == QChar(0x3002)) {
            // Host names are written with the full stop of Chinese and Japanese, too.
            c = u'.';
        } else if (c.digitValue() >= 0) {
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        } else if (same.size() == 1 && same.front() < QChar(asciiSize)) {
            c = same.front();
        }
    }
    return plain;
}

} // namespace

std::vector<PersonalDetail> personalDetails(QStringView text, Span range, Glance glance)
{
    const QStringView line = text.mid(range.from, range.to - range.from);
    const LineSigns signs = signsOf(line);
    const bool seesAll = glance == Glance::Never || !signs.isAscii;
    QString plain;
    std::vector<PersonalDetail> found;
    for (size_t i = 0; i < forms.size(); ++i) {
        if (!seesAll && !forms.at(i).isLikely(signs)) {
            continue;
        }
        if (plain.isEmpty()) {
            plain = signs.isAscii ? line.toString() : inPlainSigns(line);
        }
        QRegularExpressionMatchIterator matches = expressions()[i].globalMatch(plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype length = forms.at(i).length == nullptr
                                         ? match.capturedLength()
                                         : forms.at(i).length(match.captured());
            const Span span{range.from + match.capturedStart(),
                            range.from + match.capturedStart() + length};
            if (length > 0 && isFree(found, span)) {
                found.push_back({forms.at(i).kind, span});
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const PersonalDetail &a, const PersonalDetail &b) { return a.span < b.span; });
    return found;
}

} // namespace gatehouse
