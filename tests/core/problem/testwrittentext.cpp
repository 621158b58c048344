// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cuttext.h"
#include "randomproblems.h"
#include "sampleproblems.h"
#include "testregistry.h"
#include "writtentext.h"

#include <QTest>

using namespace gatehouse;

namespace
{

QString wordsOf(const WrittenText &written, Span span)
{
    return written.text.mid(span.from, span.to - span.from);
}

/// The words of the pieces of \a form.
QStringList pieces(const WrittenText &written, Form form)
{
    QStringList words;
    for (const WrittenPiece &piece : written.pieces) {
        if (piece.form == form) {
            words << wordsOf(written, piece.span);
        }
    }
    return words;
}

/// What of the text stands in no piece.
QString between(const WrittenText &written)
{
    QString rest;
    qsizetype at = 0;
    for (const WrittenPiece &piece : written.pieces) {
        rest += wordsOf(written, {at, piece.span.from});
        at = piece.span.to;
    }
    return rest + written.text.mid(at);
}

/// The same pieces as a reader finds them.
std::vector<WrittenPiece> readPieces(const QString &text)
{
    const CutText cut(text);
    std::vector<WrittenPiece> all;
    for (size_t i = 0; i < cut.lines().size(); ++i) {
        for (const LinePart &part : cut.parts(i)) {
            WrittenPiece piece{.form = part.match.form,
                               .span = {part.tokens.front().from, part.tokens.back().to()}};
            if (piece.form == Form::NextPhase) {
                // The reader takes the comma in front with it.
                piece.span.from = part.tokens[1].from;
            }
            for (const SlotPlace &place : part.match.places) {
                piece.values.push_back(
                    {part.tokens[place.first].from, part.tokens[place.end - 1].to()});
            }
            all.push_back(std::move(piece));
        }
    }
    return all;
}

} // namespace

class TestWrittenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFactOfTheCaseHasItsPlace()
    {
        const WrittenText written = writeInPieces({.problem = sampleproblems::theCase()});
        QCOMPARE(pieces(written, Form::Horizon), QStringList{QStringLiteral("Horizon: +24:00")});
        QCOMPARE(pieces(written, Form::LoadHead),
                 (QStringList{QStringLiteral("load_A:"), QStringLiteral("load_B:")}));
        QCOMPARE(pieces(written, Form::FirstPhase),
                 (QStringList{QStringLiteral("90 min 1.2 kWh"), QStringLiteral("120 min 14 kWh")}));
        QCOMPARE(pieces(written, Form::NotDuring),
                 QStringList{QStringLiteral("not during +4:00 to +12:00")});
        QCOMPARE(pieces(written, Form::PriceLine).size(), 5);
    }

    void aPhaseBehindTheFirstBeginsBehindItsComma()
    {
        const WrittenText written = writeInPieces({.problem = sampleproblems::withEverything()});
        const QStringList next = pieces(written, Form::NextPhase);
        QVERIFY(!next.isEmpty());
        for (const QString &words : next) {
            QVERIFY2(words.startsWith(QStringLiteral("then ")), qPrintable(words));
        }
    }

    void piecesCountWithinTheirLoad()
    {
        Problem problem = sampleproblems::theCase();
        problem.loads.at(0).notDuring = {{Minutes{10}, Minutes{20}}, {Minutes{30}, Minutes{40}}};
        const WrittenText written = writeInPieces({.problem = problem});
        std::vector<std::pair<std::optional<LoadId>, size_t>> found;
        for (const WrittenPiece &piece : written.pieces) {
            if (piece.form == Form::NotDuring) {
                found.emplace_back(piece.load, piece.index);
            }
        }
        const std::vector<std::pair<std::optional<LoadId>, size_t>> expected{{LoadId{0}, 0},
                                                                             {LoadId{0}, 1}};
        QVERIFY(found == expected);
    }

    void notesAreInNoPiece()
    {
        const WrittenText written = writeInPieces(
            {.problem = sampleproblems::theCase(), .notes = {QStringLiteral("90 min")}});
        QVERIFY(between(written).endsWith(QStringLiteral("Note: 90 min\n")));
    }

    void betweenPiecesStandOnlySignsThatPartThem()
    {
        QRandomGenerator random(20'261);
        for (int i = 0; i < 500; ++i) {
            const WrittenText written = writeInPieces({.problem = randomproblems::draw(random)});
            const QString rest = between(written);
            for (const QChar c : rest) {
                QVERIFY2(QStringView(u";, \n").contains(c), qPrintable(rest));
            }
        }
    }

    void aReaderFindsTheSamePiecesAndValues()
    {
        QRandomGenerator random(20'262);
        for (int i = 0; i < 500; ++i) {
            const bool withClock = i % 2 == 0;
            const WrittenText written =
                writeInPieces({.problem = randomproblems::draw(random),
                               .notation = withClock ? TimeNotation::Clock : TimeNotation::AfterNow,
                               .now = withClock ? QTime(i % 24, i % 60) : QTime()});
            const std::vector<WrittenPiece> read = readPieces(written.text);
            QCOMPARE(read.size(), written.pieces.size());
            for (size_t j = 0; j < read.size(); ++j) {
                const WrittenPiece &piece = written.pieces.at(j);
                QVERIFY2(read.at(j).form == piece.form && read.at(j).span == piece.span &&
                             read.at(j).values == piece.values,
                         qPrintable(wordsOf(written, piece.span)));
            }
        }
    }

    void theTextIsThatOfWrite()
    {
        QRandomGenerator random(20'263);
        for (int i = 0; i < 200; ++i) {
            const ProblemText text{.problem = randomproblems::draw(random),
                                   .notes = {QStringLiteral("two  words")}};
            QCOMPARE(writeInPieces(text).text, write(text));
        }
    }
};

REGISTER_TEST(TestWrittenText)
#include "testwrittentext.moc"
