// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "hostiletexts.h"

#include "problemtext.h"
#include "randomproblems.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hostiletexts
{

namespace
{

using gatehouse::write;

QString oneOf(QRandomGenerator &random, const QStringList &list)
{
    return list.at(random.bounded(list.size()));
}

const QStringList &privateWords()
{
    static const QStringList words{
        QStringLiteral("Maya"),    QStringLiteral("dishwasher"), QString::fromUtf8("Königstraße"),
        QStringLiteral("twins"),   QString::fromUtf8("Zoë"),     QString::fromUtf8("Sørensen"),
        QStringLiteral("4711"),    QStringLiteral("breakfast"),  QStringLiteral("sleeps"),
        QStringLiteral("berries"), QString::fromUtf8("Мария"),   QStringLiteral("EV"),
        QStringLiteral("O'Brien"), QStringLiteral("Anne-Marie"), QStringLiteral("B12"),
        QStringLiteral("2580"),    QStringLiteral("bedroom"),    QStringLiteral("commmm")};
    return words;
}

const QStringList &fillers()
{
    static const QStringList words{
        QStringLiteral("keep"),      QStringLiteral("it"),      QStringLiteral("gentle"),
        QStringLiteral("and"),       QStringLiteral("nobody"),  QStringLiteral("than"),
        QStringLiteral("7"),         QStringLiteral("08:30"),   QStringLiteral("at"),
        QStringLiteral("during"),    QStringLiteral("ring"),    QStringLiteral("don't"),
        QStringLiteral("30%"),       QStringLiteral("W"),       QStringLiteral("load_B"),
        QStringLiteral("price"),     QStringLiteral("dead"),    QStringLiteral("added"),
        QStringLiteral("beef"),      QStringLiteral("street"),  QStringLiteral("somewhere"),
        QStringLiteral("1.5"),       QStringLiteral("a"),       QStringLiteral("m"),
        QStringLiteral("y"),         QStringLiteral("x9"),      QStringLiteral("Road"),
        QString::fromUtf8("größer"), QString::fromUtf8("東京"), QStringLiteral("unobtrusively"),
        QStringLiteral("12345"),     QStringLiteral("Box"),     QStringLiteral("-"),
        QStringLiteral("(dot)"),     QStringLiteral("at."),     QStringLiteral("platz"),
        QStringLiteral("rue"),       QStringLiteral("+3"),      QStringLiteral("&")};
    return words;
}

const QStringList &details()
{
    static const QStringList all{QStringLiteral("joan@example.org"),
                                 QStringLiteral("joan (at) example (dot) org"),
                                 QStringLiteral("joan at example dot org"),
                                 QStringLiteral("JOAN AT EXAMPLE.ORG"),
                                 QStringLiteral("https://example.org/x"),
                                 QStringLiteral("example.com"),
                                 QStringLiteral("192.168.178.20"),
                                 QStringLiteral("00:1b:44:11:3a:b7"),
                                 QStringLiteral("+49 30 9018 2099"),
                                 QStringLiteral("(555) 867-5309"),
                                 QStringLiteral("DE89 3704 0044 0532 0130 00"),
                                 QStringLiteral("4111 1111 1111 1111"),
                                 QStringLiteral("52.52000, 13.40495"),
                                 QString::fromUtf8("52°31'12\"N"),
                                 QStringLiteral("9F4MGC2M+6F"),
                                 QStringLiteral("sk-abcdefgh12345678"),
                                 QStringLiteral("ghp_abcdefgh"),
                                 QStringLiteral("AKIAABCDEFGHIJKL"),
                                 QStringLiteral("-----BEGIN KEY-----"),
                                 QStringLiteral("9f86d081884c7d659a2feaa0c55ad015"),
                                 QStringLiteral("12 Elm Street"),
                                 QStringLiteral("5a, Old Mill Rd"),
                                 QString::fromUtf8("Lindenstraße 5"),
                                 QStringLiteral("Lindenstr. 5"),
                                 QStringLiteral("Seeweg 12 b"),
                                 QStringLiteral("rue de la Paix 4"),
                                 QStringLiteral("10115 Berlin"),
                                 QStringLiteral("D-10115 Berlin"),
                                 QStringLiteral("SW1A 1AA"),
                                 QStringLiteral("P.O. Box 12"),
                                 QStringLiteral("Postfach 12")};
    return all;
}

QString reversed(const QString &word)
{
    QString turned = word;
    std::reverse(turned.begin(), turned.end());
    return turned;
}

QString rotated(QString word)
{
    for (QChar &c : word) {
        const char16_t first = c.isUpper() ? u'A' : u'a';
        if (c.unicode() >= first && c.unicode() < first + 26) {
            c = QChar(static_cast<char16_t>(first + (c.unicode() - first + 13) % 26));
        }
    }
    return word;
}

/// Some letters by others that look the same.
QString disguised(QRandomGenerator &random, const QString &word)
{
    static const std::array<QPair<QString, QString>, 4> alphabets{{
        {QStringLiteral("aceiopxyAMETO"), QString::fromUtf8("асеіорхуАМЕТО")},
        {QStringLiteral("aoiuvMAYEZ"), QString::fromUtf8("αοιυνΜΑΥΕΖ")},
        {QStringLiteral("aeiostlMry"), QStringLiteral("@310571Nr4")},
        {QStringLiteral("abcdeimrsyz"), QString::fromUtf8("ａｂｃｄｅｉｍｒｓｙｚ")},
    }};
    const auto &[from, to] = alphabets.at(random.bounded(quint32(alphabets.size())));
    QString changed = word;
    for (QChar &c : changed) {
        const qsizetype at = from.indexOf(c);
        if (at >= 0 && random.bounded(4) > 0) {
            c = to.at(at);
        }
    }
    return changed;
}

/// \a word with one of \a signs between some of its letters.
QString withSigns(QRandomGenerator &random, const QString &word, const QStringList &signs)
{
    const QString sign = oneOf(random, signs);
    QString apart;
    for (const QChar c : word) {
        apart += c;
        if (random.bounded(3) > 0) {
            apart += sign;
        }
    }
    return apart;
}

QString withUnseen(QRandomGenerator &random, const QString &word)
{
    return withSigns(random, word,
                     {QString(QChar(0x200B)), QString(QChar(0x00AD)), QString(QChar(0x0301)),
                      QString(QChar(0x2060)), QString(QChar(0xFE0F)), QString(QChar(0x034F))});
}

QString split(QRandomGenerator &random, const QString &word)
{
    return withSigns(random, word,
                     {QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("."),
                      QStringLiteral("1"), QStringLiteral("\nNote: "), QStringLiteral("'"),
                      QStringLiteral("_"), QString(QChar(0x00A0))});
}

/// Each byte of \a word as \a before and its code in \a base.
QString coded(const QString &word, int base, const QString &before, const QString &after)
{
    QString all;
    for (const char byte : word.toUtf8()) {
        all += before + QString::number(static_cast<quint8>(byte), base).rightJustified(2, u'0') +
               after;
    }
    return all;
}

QString asLetterNumbers(const QString &word)
{
    QStringList numbers;
    for (const QChar c : word.toLower()) {
        numbers << QString::number(c.unicode() - u'a' + 1);
    }
    return numbers.join(u' ');
}

QString encoded(QRandomGenerator &random, const QString &word)
{
    const QString around = oneOf(
        random, {QString(), QStringLiteral("call "), QStringLiteral("x"), QStringLiteral("ab")});
    switch (random.bounded(11)) {
    case 0:
        return QString::fromLatin1((around + word).toUtf8().toBase64());
    case 1:
        return QString::fromLatin1(
            (around + word)
                .toUtf8()
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    case 2:
        return coded(around + word, 16, QString(), QString());
    case 3:
        return coded(word, 16, QStringLiteral("%"), QString());
    case 4:
        return coded(word, 16, QStringLiteral("\\x"), QString());
    case 5:
        return coded(word, 16, QStringLiteral("&#x"), QStringLiteral(";"));
    case 6:
        return coded(word, 10, QStringLiteral("&#"), QStringLiteral(";"));
    case 7:
        return coded(word, 10, QString(), QStringLiteral(" "));
    case 8:
        return coded(word, 16, QStringLiteral("\\u00"), QString());
    case 9:
        return coded(word, 2, QStringLiteral("0"), QStringLiteral(" "));
    default:
        return asLetterNumbers(word);
    }
}

QString hidden(QRandomGenerator &random, const QString &word)
{
    switch (random.bounded(8)) {
    case 0:
        return word;
    case 1:
        return reversed(word);
    case 2:
        return rotated(word);
    case 3:
        return disguised(random, word);
    case 4:
        return withUnseen(random, word);
    case 5:
        return split(random, word);
    case 6:
        return word.toUpper();
    default:
        return encoded(random, word);
    }
}

QString wordsOfNote(QRandomGenerator &random)
{
    QStringList words;
    for (int count = random.bounded(1, 12); count > 0; --count) {
        const int kind = random.bounded(16);
        if (kind == 0) {
            words << oneOf(random, details());
        } else if (kind <= 2) {
            const QString word = hidden(random, oneOf(random, privateWords()));
            words << (random.bounded(3) == 0 ? hidden(random, word) : word);
        } else {
            words << oneOf(random, fillers());
        }
    }
    return words.join(random.bounded(20) == 0 ? QString() : QStringLiteral(" "));
}

/// Puts in, takes out or repeats something anywhere.
void damage(QRandomGenerator &random, QString &text)
{
    const auto at = random.bounded(text.size() + 1);
    switch (random.bounded(6)) {
    case 0:
        text.insert(at, hidden(random, oneOf(random, privateWords())));
        return;
    case 1:
        text.insert(
            at, oneOf(random, {QStringLiteral(" "), QStringLiteral("0"), QStringLiteral("\n"),
                               QStringLiteral("\t"), QString(QChar(0x200B)), QStringLiteral(";")}));
        return;
    case 2:
        text.remove(at, random.bounded(1, 9));
        return;
    case 3:
        text.insert(at, text.mid(random.bounded(text.size() + 1), random.bounded(30)));
        return;
    case 4:
        text.insert(at, QChar(static_cast<char16_t>(random.bounded(1, 0xFFFF))));
        return;
    default:
        text.insert(at, QString::number(random.bounded(100'000)));
    }
}

} // namespace

QString household()
{
    return QString::fromUtf8("Should the dishwasher run now or later? It is 18:30.\n"
                             "Dishwasher: 90 minutes, 1.2 kWh\n"
                             "Washing machine: 120 minutes, 1 kWh\n"
                             "The dishwasher must be done by 06:30, before breakfast.\n"
                             "The door code is 4711 and the alarm code 2580.\n"
                             "Call Maya Sørensen or Мария or Anne-Marie O'Brien, or Zoë.\n"
                             "The twins sleep on the Königstraße at 21:45; she sleeps in bedroom "
                             "B12. Bring berries and commmm for the EV.\n"
                             "17:00-20:00: $0.45 per kWh\n"
                             "20:00-17:00: $0.22 per kWh\n");
}

QString draw(QRandomGenerator &random)
{
    QString text = write({.problem = randomproblems::draw(random)});
    for (int notes = random.bounded(4); notes > 0; --notes) {
        text += QStringLiteral("Note: ") + wordsOfNote(random) + u'\n';
    }
    for (int faults = random.bounded(4); faults > 0; --faults) {
        damage(random, text);
    }
    return text;
}

} // namespace hostiletexts
