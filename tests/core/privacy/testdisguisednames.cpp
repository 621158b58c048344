// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "guard.h"
#include "testregistry.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace gatehouse;

namespace
{

using Way = std::function<QString(const QString &, QRandomGenerator &)>;

struct Spelling
{
    const char *name;
    Way way;
};

QString oneOf(QRandomGenerator &random, const QStringList &list)
{
    return list.at(random.bounded(list.size()));
}

/// \a text with \a change made of each of its characters.
QString eachOf(const QString &text, const std::function<QString(char32_t)> &change)
{
    QString all;
    for (const char32_t c : text.toUcs4()) {
        all += change(c);
    }
    return all;
}

QString between(const QString &text, const QString &sign)
{
    QString all = eachOf(text, [&](char32_t c) { return QString::fromUcs4(&c, 1) + sign; });
    return all.chopped(sign.size());
}

QString hexOf(const QByteArray &bytes, const QString &before)
{
    QString all;
    for (const char byte : bytes) {
        all += before + QString::fromLatin1(QByteArray(1, byte).toHex());
    }
    return all;
}

QByteArray wide(const QString &text, bool isBig)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const auto upper = static_cast<char>(unit.unicode() >> 8U);
        const auto lower = static_cast<char>(unit.unicode() & 0xFFU);
        bytes += isBig ? upper : lower;
        bytes += isBig ? lower : upper;
    }
    return bytes;
}

/// Other spellings of a word, which is still there to be read.
const QList<Spelling> &spellings()
{
    static const QList<Spelling> all{
        {"as it is", [](const QString &name, QRandomGenerator &) { return name; }},
        {"in capitals", [](const QString &name, QRandomGenerator &) { return name.toUpper(); }},
        {"in small letters",
         [](const QString &name, QRandomGenerator &) { return name.toLower(); }},
        {"decomposed",
         [](const QString &name, QRandomGenerator &) {
             return name.normalized(QString::NormalizationForm_KD);
         }},
        {"with what is not seen",
         [](const QString &name, QRandomGenerator &random) {
             const QStringList signs{QStringLiteral("\u200B"), QStringLiteral("\u2060"),
                                     QStringLiteral("\u00AD"), QStringLiteral("\uFE0F")};
             return between(name, oneOf(random, signs));
         }},
        {"crossed out", [](const QString &name,
                           QRandomGenerator &) { return between(name, QStringLiteral("\u0336")); }},
        {"among others",
         [](const QString &name, QRandomGenerator &random) {
             const QStringList words{QStringLiteral("so"), QStringLiteral("it is"),
                                     QStringLiteral("7")};
             return oneOf(random, words) + u' ' + name + u' ' + oneOf(random, words);
         }},
    };
    return all;
}

/// Codes that programs undo.
const QList<Spelling> &codes()
{
    static const QList<Spelling> all{
        {"none", [](const QString &text, QRandomGenerator &) { return text; }},
        {"base64",
         [](const QString &text, QRandomGenerator &) {
             return QString::fromLatin1(text.toUtf8().toBase64());
         }},
        {"base64 of UTF-16",
         [](const QString &text, QRandomGenerator &random) {
             return QString::fromLatin1(wide(text, random.bounded(2) == 0).toBase64());
         }},
        {"hexadecimal",
         [](const QString &text, QRandomGenerator &random) {
             const QStringList before{QString(), QStringLiteral(" "), QStringLiteral("\\x"),
                                      QStringLiteral(":"), QStringLiteral(" 0x")};
             return hexOf(text.toUtf8(), oneOf(random, before));
         }},
        {"hexadecimal of UTF-16",
         [](const QString &text, QRandomGenerator &random) {
             return hexOf(wide(text, random.bounded(2) == 0), QString());
         }},
        {"percent", [](const QString &text,
                       QRandomGenerator &) { return hexOf(text.toUtf8(), QStringLiteral("%")); }},
        {"HTML",
         [](const QString &text, QRandomGenerator &random) {
             const bool isHex = random.bounded(2) == 0;
             return eachOf(text, [isHex](char32_t c) {
                 return isHex ? QStringLiteral("&#x%1;").arg(quint32(c), 0, 16)
                              : QStringLiteral("&#%1;").arg(quint32(c));
             });
         }},
        {"JSON",
         [](const QString &text, QRandomGenerator &random) {
             const QChar sign = random.bounded(2) == 0 ? u'\\' : u'%';
             QString escaped;
             for (const QChar unit : text) {
                 escaped += sign + QStringLiteral("u%1").arg(unit.unicode(), 4, 16, QChar(u'0'));
             }
             return escaped;
         }},
    };
    return all;
}

} // namespace

class TestDisguisedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundTurnedRoundInEachCode()
    {
        PrivateWords words;
        words.add(
            PrivateText(QString::fromUtf8("Maya, Sørensen, Łukasz, Мария, Ελένη, נועה, فاطمة")));
        QRandomGenerator random(22);
        for (const char *name : {"Maya", "Sorensen", "Lukasz", "Мария", "Ελένη", "נועה", "فاطمة"}) {
            QString turned = QString::fromUtf8(name);
            std::reverse(turned.begin(), turned.end());
            for (const Spelling &code : codes()) {
                const QString note = QStringLiteral("Note: ") + code.way(turned, random);
                QVERIFY2(inspect(note, words).isBlocked(), qPrintable(note));
            }
        }
    }

    void ordinaryWordsAreFoundInNoCode()
    {
        PrivateWords words;
        words.add(PrivateText(QString::fromUtf8("Maya, Sørensen, Łukasz, Мария, Ελένη, נועה, "
                                                "فاطمة, 小明, 田中, さくら, 이서연, สมชาย")));
        QRandomGenerator random(23);
        for (const char *text :
             {"keep it gentle", "no rush at all", "спасибо, не срочно", "谢谢你", "ありがとう",
              "감사합니다", "ขอบคุณ", "תודה", "شكرا", "ευχαριστώ"}) {
            for (const Spelling &inner : codes()) {
                for (const Spelling &outer : codes()) {
                    const QString note =
                        QStringLiteral("Note: ") +
                        outer.way(inner.way(QString::fromUtf8(text), random), random);
                    for (const GuardFinding &finding : inspect(note, words).findings) {
                        // Whatever is long and mixed may be a key.
                        QVERIFY2(finding.reason != GuardFinding::Reason::HiddenWord &&
                                     finding.reason != GuardFinding::Reason::WordOfHousehold,
                                 qPrintable(note));
                    }
                }
            }
        }
    }

    void aNameIsFoundInEachSpellingAndCode_data()
    {
        QTest::addColumn<QString>("household");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *script, const char *household, const char *name) {
            QTest::newRow(script) << QString::fromUtf8(household) << QString::fromUtf8(name);
        };
        row("Latin", "Ask Maya about it.", "Maya");
        row("Latin with marks", "Ask Sørensen about it.", "Sørensen");
        row("Polish", "Łukasz śpi wcześnie.", "Łukasz");
        row("Turkish", "Çağlar geç gelir.", "Çağlar");
        row("Vietnamese", "Nguyễn ngủ sớm.", "Nguyễn");
        row("Cyrillic", "Мария спит рано.", "Мария");
        row("Greek", "Η Ελένη κοιμάται νωρίς.", "Ελένη");
        row("Hebrew", "נועה ישנה מוקדם.", "נועה");
        row("Arabic", "فاطمة تنام مبكرا.", "فاطمة");
        row("Hindi", "राहुलदेव देर से आता है.", "राहुलदेव");
        row("Chinese", "王小明在卧室睡觉。", "小明");
        row("Japanese", "田中さんは6時に起きます。", "田中");
        row("kana", "マリアとさくらは遅く帰る。", "さくら");
        row("Korean", "이서연이 일찍 나간다", "이서연");
        row("Thai", "สมชายนอนเร็วและมาลีกลับดึก", "สมชาย");
    }
    void aNameIsFoundInEachSpellingAndCode()
    {
        QFETCH(QString, household);
        QFETCH(QString, name);
        PrivateWords words;
        words.add(PrivateText(household));
        QRandomGenerator random(21);
        for (const Spelling &spelling : spellings()) {
            for (const Spelling &inner : codes()) {
                for (const Spelling &outer : codes()) {
                    const QString spelled = spelling.way(name, random);
                    const QString note =
                        QStringLiteral("Note: ") + outer.way(inner.way(spelled, random), random);
                    QVERIFY2(inspect(note, words).isBlocked(), qPrintable(note));
                }
            }
        }
    }
};

REGISTER_TEST(TestDisguisedNames)
#include "testdisguisednames.moc"
