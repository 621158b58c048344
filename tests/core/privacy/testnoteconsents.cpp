// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "noteconsents.h"
#include "problemtext.h"
#include "sampleproblems.h"
#include "testregistry.h"

#include <QTest>

using namespace gatehouse;

namespace
{

QString problemText()
{
    return write({.problem = sampleproblems::theCase()});
}

PrivateWords privateWords()
{
    PrivateWords words;
    words.add(PrivateText(QStringLiteral("Maya sleeps lightly")));
    return words;
}

/// What is left to be agreed to of \a outbound once all of it that may be was.
std::vector<GuardFinding> stillOpen(const QString &outbound)
{
    NoteConsents consents;
    const GuardReport report = inspect(outbound, privateWords());
    for (const GuardFinding &finding : report.findings) {
        consents.agree(outbound, finding);
    }
    return consents.apply(report, outbound).findings;
}

} // namespace

class TestNoteConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeAgreedTo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isSettled");
        const auto row = [](const char *name, const QString &line, bool isSettled) {
            QTest::newRow(name) << line << isSettled;
        };
        row("a plain word", QStringLiteral("Note: gently"), true);
        row("several, with signs", QStringLiteral("Note: gently, please (no rush)!"), true);
        row("words with accents", QStringLiteral("Note: d\u00e9j\u00e0 vu"), true);
        row("another script", QStringLiteral("Note: \u3086\u3063\u304f\u308a"), true);
        row("a private word", QStringLiteral("Note: gently, Maya"), false);
        row("a private word in disguise", QStringLiteral("Note: M-a-y-a"), false);
        row("words outside of notes", QStringLiteral("gently"), false);
        row("words behind a load", QStringLiteral("load_A: gently"), false);
        row("a space of no width", QStringLiteral("Note: gen\u200Btly"), false);
        row("a mark that turns the direction", QStringLiteral("Note: \u202Egently"), false);
        row("a letter that shows nothing", QStringLiteral("Note: \u3164"), false);
        row("a tag", QStringLiteral("Note: x\U000E0041"), false);
        row("a control character", QStringLiteral("Note: x\u0007"), false);
        row("a phone number", QStringLiteral("Note: call +49 170 1234567"), false);
    }
    void whatMayBeAgreedTo()
    {
        QFETCH(QString, line);
        QFETCH(bool, isSettled);
        QCOMPARE(stillOpen(problemText() + line + u'\n').empty(), isSettled);
    }

    void theSameWordInAnotherLineNeedsAYesOfItsOwn()
    {
        const QString text = problemText() + QStringLiteral("Note: gently\nNote: very gently\n");
        const GuardReport report = inspect(text, {});
        QCOMPARE(report.findings.size(), size_t(3));
        NoteConsents consents;
        consents.agree(text, report.findings.front());
        const GuardReport left = consents.apply(report, text);
        QCOMPARE(left.findings.size(), size_t(2));
        QCOMPARE(left.agreed.size(), size_t(1));
        QVERIFY(left.agreed.front() == report.findings.front());
    }

    void aLineThatIsGoneIsForgotten()
    {
        const QString text = problemText() + QStringLiteral("Note: gently\n");
        const GuardReport report = inspect(text, {});
        NoteConsents consents;
        consents.agree(text, report.findings.front());
        consents.keepOnly(text);
        QVERIFY(consents.apply(report, text).isClean());
        consents.keepOnly(problemText());
        QVERIFY(!consents.apply(report, text).isClean());
    }

    void nothingElseOfTheReportIsTouched()
    {
        QString text = problemText() + QStringLiteral("Note: gently, Maya\n");
        text.replace(QStringLiteral("0.45"), QStringLiteral("0.450"));
        const GuardReport report = inspect(text, privateWords());
        NoteConsents consents;
        for (const GuardFinding &finding : report.findings) {
            consents.agree(text, finding);
        }
        const GuardReport left = consents.apply(report, text);
        QCOMPARE(left.findings.size() + left.agreed.size(), report.findings.size());
        QVERIFY(left.isBlocked());
        for (const GuardFinding &finding : left.agreed) {
            QCOMPARE(finding.kind, GuardFinding::Kind::Unknown);
        }
    }
};

REGISTER_TEST(TestNoteConsents)
#include "testnoteconsents.moc"
