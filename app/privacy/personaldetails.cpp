// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "personaldetails.h"

#include "linesigns.h"
#include "privatenumbers.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace gatehouse
{

namespace
{

using Kind = PersonalDetail::Kind;

struct DetailForm
{
    Kind kind;
    const char *pattern;
    /// What the form alone does not tell; nothing where it does.
    bool (*holds)(const QString &);
    /// Whether a line of ASCII with these signs may hold such a detail.
    bool (*isLikely)(const LineSigns &);
};

/// ISO 13616: the country and check digits at the end, letters as two digits, modulo 97 is 1.
bool hasIbanCheckDigits(const QString &text)
{
    QString compact = text.toUpper();
    compact.remove(u' ');
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

/// The check digit of card numbers: every second digit from the right counts double.
bool hasCardCheckDigit(const QString &text)
{
    const QString digits = digitsOf(text);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digits.at(digits.size() - 1 - i).digitValue();
        const int twice = i % 2 == 1 ? value * 2 : value;
        sum += twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
}

bool hasDigitsOfPhone(const QString &text)
{
    const qsizetype digits = digitsOf(text).size();
    return digits >= 7 && digits <= 15;
}

/// Long secrets mix letters and digits.
bool looksDrawn(const QString &text)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::count_if(text.begin(), text.end(), isDigit) >= 3 &&
           std::count_if(text.begin(), text.end(), isLetter) >= 3;
}

// In the order in which they are tried: a card number is not told as a telephone number.
constexpr std::array forms{
    DetailForm{
        Kind::EmailAddress,
        R"((?<![\w.+-])[\w.+-]++\s*(?:@|\(at\)|\[at\]|\{at\}|\sat\s)\s*[\w-]+(?:\s*(?:\.|\(dot\)|\[dot\]|\sdot\s)\s*[\w-]{2,})+)",
        nullptr,
        [](const LineSigns &line) {
            return (line.hasAt || line.saysAt) && (line.hasPoint || line.saysDot);
        }},
    DetailForm{
        Kind::WebAddress,
        R"((?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]*://|www\.)\S+|(?<![\w.-])(?:[\w-]++\.)+(?:com|org|net|info|io|dev|app|me|eu|de|at|ch|uk|us|fr|it|es|nl|be|pl|ru|cn|jp|au|ca)\b(?:/\S*)?|\b(?:\d{1,3}\.){3}\d{1,3}\b|\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b)",
        nullptr,
        [](const LineSigns &line) {
            constexpr int separatorsOfDevice = 5;
            return line.hasPointInside || line.hasScheme || line.separators >= separatorsOfDevice;
        }},
    DetailForm{Kind::BankAccount, R"(\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}\b)",
               hasIbanCheckDigits, [](const LineSigns &line) { return line.hasCapitalAtDigit; }},
    DetailForm{Kind::CardNumber, R"((?<!\d)\d(?:[ -]?\d){12,18}(?!\d))", hasCardCheckDigit,
               [](const LineSigns &line) { return line.digits >= 13; }},
    DetailForm{
        Kind::Coordinates,
        R"(-?\d{1,3}[.,]\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}\s*°?\s*[EWOewo]?|\d{1,3}\s*°\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?\s*[NSEWO]?|\b[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b)",
        nullptr, [](const LineSigns &line) { return line.digits >= 8 || line.hasPlus; }},
    DetailForm{
        Kind::Key,
        R"(-----BEGIN [A-Z ]+-----|\b(?:sk|pk|ghp|gho|xox[abp])[-_][\w-]{8,}|\bAKIA[0-9A-Z]{12,})",
        nullptr,
        [](const LineSigns &line) {
            // "sk-" and eight more, "AKIA" and twelve more, "-----BEGIN".
            return (line.hasUnderscoreOrDash && line.longestName >= 11) || line.longestWord >= 16 ||
                   line.separators >= 5;
        }},
    DetailForm{Kind::Key, R"([A-Za-z0-9_+/=-]{20,})", looksDrawn,
               [](const LineSigns &line) { return line.longestSecret >= 20; }},
    DetailForm{Kind::PhoneNumber, R"((?<![\w.])(?:\+|\(\+?)?\d(?:[\s()./-]{0,3}\d){6,14}(?![\w]))",
               hasDigitsOfPhone, [](const LineSigns &line) { return line.digits >= 7; }},
    DetailForm{
        Kind::PostalAddress,
        R"(\b\d{1,5}[a-z]?,?\s+(?:\w+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|way|square|sq|boulevard|blvd|terrace|close|crescent|place|row)\b|(?<![\w-])[\w-]*(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ufer|damm|ring)\s+\d{1,4}\s?[a-z]?\b|\b(?:rue|via|calle|avenida|piazza)\s+(?:\w+\s+){1,4}\d{1,4}\b|(?-i:\b(?:[A-Z]{1,2}-)?\d{5}\s+[A-Z]\w+|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b)|\b(?:P\.?\s?O\.?\s?Box|Postfach)\s+\d+)",
        nullptr,
        [](const LineSigns &line) {
            return line.digits > 0 &&
                   (line.saysStreet || line.hasCapitalAtDigit || line.digits >= 5);
        }},
};

const std::vector<QRegularExpression> &expressions()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const DetailForm &form : forms) {
            // Account numbers and postcodes are in capitals; a form of small letters would be
            // prose.
            const bool minds = form.kind == Kind::BankAccount;
            made.emplace_back(QString::fromUtf8(form.pattern),
                              QRegularExpression::UseUnicodePropertiesOption |
                                  (minds ? QRegularExpression::NoPatternOption
                                         : QRegularExpression::CaseInsensitiveOption));
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

} // namespace

std::vector<PersonalDetail> personalDetails(QStringView text, Span range, Glance glance)
{
    const QStringView line = text.mid(range.from, range.to - range.from);
    const LineSigns signs = signsOf(line);
    const bool seesAll = glance == Glance::Never || !signs.isAscii;
    std::vector<PersonalDetail> found;
    for (size_t i = 0; i < forms.size(); ++i) {
        if (!seesAll && !forms.at(i).isLikely(signs)) {
            continue;
        }
        QRegularExpressionMatchIterator matches = expressions()[i].globalMatch(line.toString());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Span span{range.from + match.capturedStart(), range.from + match.capturedEnd()};
            const bool holds = forms.at(i).holds == nullptr || forms.at(i).holds(match.captured());
            if (holds && isFree(found, span)) {
                found.push_back({forms.at(i).kind, span});
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](const PersonalDetail &a, const PersonalDetail &b) { return a.span < b.span; });
    return found;
}

} // namespace gatehouse
