// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdreader.h"
#include "testregistry.h"
#include "textmemory.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace gatehouse;

namespace
{

const QDateTime clockNow(QDate(2026, 5, 21), QTime(9, 0), Qt::UTC);

const HouseholdReader &reader()
{
    static const HouseholdReader instance;
    return instance;
}

/// The households of the program and every tenth of those the reader is scored with.
QStringList households()
{
    QStringList texts;
    const auto take = [&texts](const QString &folder, int step) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({QStringLiteral("*.txt")});
        for (qsizetype i = 0; i < names.size(); i += step) {
            QFile file(directory.filePath(names.at(i)));
            if (file.open(QIODevice::ReadOnly)) {
                texts << QString::fromUtf8(file.readAll());
            }
        }
    };
    take(QStringLiteral(HOUSEHOLDS), 1);
    for (const char *folder : {"/written", "/voices", "/dense", "/sly", "/attacks"}) {
        take(QStringLiteral(TEXTS) + QString::fromLatin1(folder), 10);
    }
    return texts;
}

/// Edits \a text as a person might: letter by letter, by word, by line, by whole passages of
/// \a others.
class Editing
{
public:
    Editing(QString text, const QStringList &others, quint32 seed)
        : m_text(std::move(text)), m_others(others), m_random(seed)
    {}

    const QString &text() const { return m_text; }

    void edit()
    {
        const auto at = below(m_text.size() + 1);
        switch (m_random.bounded(9)) {
        case 0:
            m_text.insert(at, pick({u"a", u"7", u" ", u".", u",", u":", u"-", u"(", u"\u05d0"}));
            break;
        case 1:
            m_text.remove(at, 1);
            break;
        case 2:
            m_text.insert(at, QStringLiteral("\n"));
            break;
        case 3:
            m_text.insert(at, pick({u"07:30", u" 6 pm ", u" am", u"90 minutes", u" dishwasher ",
                                    u"18:05", u"1.2 kWh", u" by ", u" not after ", u"Tariff:\n",
                                    u"\u6d17\u7897\u6a5f", u"- ", u"~~"}));
            break;
        case 4:
            m_text.remove(at, below(30));
            break;
        case 5:
            removeLine();
            break;
        case 6:
            m_text.insert(lineStart(), lineOf(m_others.at(below(m_others.size()))));
            break;
        case 7:
            m_text.insert(lineStart(), lineOf(m_text));
            break;
        default:
            joinLines();
            break;
        }
    }

    /// Anything else altogether.
    void replace() { m_text = m_others.at(below(m_others.size())); }

private:
    qsizetype below(qsizetype count)
    {
        return count == 0 ? 0 : m_random.bounded(static_cast<int>(count));
    }
    QString pick(std::initializer_list<QStringView> list)
    {
        return (list.begin() + below(static_cast<qsizetype>(list.size())))->toString();
    }
    qsizetype lineStart() { return m_text.lastIndexOf(u'\n', below(m_text.size() + 1) - 1) + 1; }
    QString lineOf(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        return lines.at(below(lines.size())) + u'\n';
    }
    void removeLine()
    {
        const qsizetype start = lineStart();
        const qsizetype feed = m_text.indexOf(u'\n', start);
        m_text.remove(start, feed < 0 ? m_text.size() - start : feed + 1 - start);
    }
    void joinLines()
    {
        const qsizetype feed = m_text.indexOf(u'\n', below(m_text.size() + 1));
        if (feed >= 0) {
            m_text.replace(feed, 1, QStringLiteral(" "));
        }
    }

    QString m_text;
    const QStringList &m_others;
    QRandomGenerator m_random;
};

/// Whether \a memory gives of \a text just what a reader gives who sees it for the first time.
bool isReadAlike(const QString &text, TextMemory &memory)
{
    const PrivateText words(text);
    const auto fresh = reader().read(words, {}, clockNow);
    const Understanding again = reader().readAgain(words, {}, clockNow, memory);
    if (fresh.has_value() != again.reading.has_value()) {
        return false;
    }
    return fresh ? *fresh == *again.reading : fresh.error() == again.reading.error();
}

} // namespace

class TestTextMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextReadAfterEachOfManyEditsIsReadAsIfItWereNew()
    {
        const QStringList texts = households();
        QVERIFY(texts.size() > 50);
        quint32 seed = 1;
        int edits = 0;
        for (const QString &text : texts) {
            TextMemory memory;
            Editing editing(text, texts, ++seed);
            for (int i = 0; i < 40; ++i, ++edits) {
                const QString before = editing.text();
                QVERIFY2(isReadAlike(before, memory),
                         qPrintable(
                             QStringLiteral("seed %1, edit %2:\n%3").arg(seed).arg(i).arg(before)));
                editing.edit();
            }
        }
        QVERIFY(edits > 2'000);
    }

    void aTextThatGivesWayToAnotherIsForgotten()
    {
        const QStringList texts = households();
        TextMemory memory;
        Editing editing(texts.front(), texts, 7);
        for (int i = 0; i < 300; ++i) {
            QVERIFY2(isReadAlike(editing.text(), memory), qPrintable(editing.text()));
            editing.replace();
        }
    }

    void aTextTypedLetterByLetterIsReadAlikeAtEachLetter()
    {
        const QString text = households().front();
        TextMemory memory;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            QVERIFY2(isReadAlike(text.left(i), memory), qPrintable(text.left(i)));
        }
    }

    void whatOneLineTellsOfAllClocksReachesLinesThatDidNotChange()
    {
        const QString text = QStringLiteral("It is 18:30 now.\n"
                                            "Dishwasher: 90 minutes, 1.2 kWh\n"
                                            "The dishwasher must be done by 6:30.\n"
                                            "Should the dishwasher run now or later?\n"
                                            "17:00-20:00: $0.45 per kWh\n"
                                            "20:00-17:00: $0.22 per kWh\n");
        TextMemory memory;
        QVERIFY(isReadAlike(text, memory));
        QVERIFY(isReadAlike(text + QStringLiteral("Lunch is at 1 pm.\n"), memory));
        QVERIFY(isReadAlike(QString(text).replace(QStringLiteral("18:30"), QStringLiteral("6:30")),
                            memory));
        QVERIFY(isReadAlike(QStringLiteral("Prices\n") + text, memory));
        QVERIFY(isReadAlike({}, memory));
        QVERIFY(isReadAlike(text, memory));
    }

    void aTextWithoutQuestionOrPricesStillTellsItsFacts()
    {
        TextMemory memory;
        const Understanding understanding =
            reader().readAgain(PrivateText(QStringLiteral("It is 18:30 now.\n"
                                                          "Dishwasher: 90 minutes, 1.2 kWh\n"
                                                          "The dishwasher must be done by 06:30."
                                                          "\n")),
                               {}, clockNow, memory);
        QVERIFY(!understanding.reading);
        QCOMPARE(understanding.lines().size(), size_t{4});
        std::vector<FactKind> kinds;
        for (const MarkedFact &fact : understanding.facts()) {
            kinds.push_back(fact.kind);
        }
        const std::vector<FactKind> wanted{FactKind::Now, FactKind::MachineName, FactKind::Duration,
                                           FactKind::Energy, FactKind::FinishBy};
        QVERIFY(kinds == wanted);
        QVERIFY(std::is_sorted(understanding.facts().begin(), understanding.facts().end(),
                               [](const auto &a, const auto &b) { return a.place < b.place; }));
    }

    void linesInOtherScriptsAreReadAlike_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("Hebrew") << QStringLiteral("\u05de\u05d3\u05d9\u05d7 90 \u05d3\u05e7\u05d5"
                                                  "\u05ea, 1.2 kWh");
        QTest::newRow("Arabic") << QStringLiteral("\u063a\u0633\u0627\u0644\u0629 90 minutes, "
                                                  "\u0661\u066b\u0662 kWh");
        QTest::newRow("Chinese") << QStringLiteral("\u6d17\u7897\u673a\uff1a90 \u5206\u949f\uff0c"
                                                   "1.2 kWh");
        QTest::newRow("Japanese") << QStringLiteral("\u98df\u6d17\u6a5f\u306f\uff16\u6642\u307e"
                                                    "\u3067");
        QTest::newRow("direction signs")
            << QStringLiteral("\u202eThe oven must be done by 06:30.\u202c");
        QTest::newRow("beyond the first plane") << QStringLiteral("\U00020BB7\u91ce\u5bb6 9 kWh");
        QTest::newRow("half a pair") << QString(QChar(0xD842)) + QStringLiteral(" 9 kWh");
    }

    void linesInOtherScriptsAreReadAlike()
    {
        QFETCH(const QString, line);
        const QString text = households().front() + u'\n' + line + u'\n';
        TextMemory memory;
        const qsizetype start = text.size() - line.size() - 1;
        for (qsizetype i = start; i <= text.size(); ++i) {
            QVERIFY(isReadAlike(text.left(i), memory));
        }
        const auto reading = reader().read(PrivateText(text), {}, clockNow);
        QVERIFY(reading.has_value());
        for (const MarkedFact &fact : reading->facts) {
            const ReadLine &read = reading->lines.at(static_cast<size_t>(fact.place.line) - 1);
            QVERIFY(fact.place.span.from >= read.span.from && fact.place.span.to <= read.span.to);
        }
    }
};

REGISTER_TEST(TestTextMemory)
#include "testtextmemory.moc"
