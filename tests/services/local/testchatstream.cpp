// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "chatstream.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

QByteArray said(const QString &text, const QString &thinking = {})
{
    QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                        {QStringLiteral("content"), text}};
    if (!thinking.isEmpty()) {
        message[QStringLiteral("thinking")] = thinking;
    }
    const QJsonObject chunk{{QStringLiteral("model"), QStringLiteral("gemma4:e4b")},
                            {QStringLiteral("created_at"), QStringLiteral("2026-11-28T08:00:00Z")},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("done"), false}};
    return QJsonDocument(chunk).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray done(const char *reason = "stop", int promptTokens = 900)
{
    return QByteArray(R"({"model":"gemma4:e4b","message":{"role":"assistant","content":""},)") +
           R"("done":true,"done_reason":")" + reason +
           R"(","total_duration":5000000000,"load_duration":3000000000,"prompt_eval_count":)" +
           QByteArray::number(promptTokens) +
           R"(,"prompt_eval_duration":700000000,"eval_count":42,"eval_duration":1300000000})" +
           '\n';
}

/// What \a stream comes to, given whole.
AnswerEnding endOf(const QByteArray &stream, int contextTokens = 32'768)
{
    ChatStream reader(contextTokens);
    reader.take(stream);
    reader.finish();
    return *reader.ending();
}

/// Its text, or the number of its fault behind a cross.
QString shown(const AnswerEnding &ending)
{
    return ending.text ? ending.text->reveal()
                       : QStringLiteral("#%1").arg(static_cast<int>(ending.text.error()));
}

} // namespace

class TestChatStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThinkingAndCountsAreFolded()
    {
        ChatStream reader(32'768);
        reader.take(said({}, QStringLiteral("hm, ")) + said({}, QStringLiteral("so")));
        QCOMPARE(reader.thinking().reveal(), QStringLiteral("hm, so"));
        QVERIFY(reader.text().isEmpty());
        reader.take(said(QStringLiteral("{\"a\":")) + said(QStringLiteral(" 1}")));
        QCOMPARE(reader.text().reveal(), QStringLiteral("{\"a\": 1}"));
        QVERIFY(!reader.ending());
        reader.take(done());
        QVERIFY(reader.ending());
        QCOMPARE(shown(*reader.ending()), QStringLiteral("{\"a\": 1}"));
        const AnswerCounts expected{.promptTokens = 900,
                                    .answerTokens = 42,
                                    .total = std::chrono::seconds(5),
                                    .loading = std::chrono::seconds(3),
                                    .reading = std::chrono::milliseconds(700),
                                    .writing = std::chrono::milliseconds(1300)};
        QCOMPARE(reader.ending()->counts, expected);
    }

    void splitAnywhereTheAnswerIsTheSame()
    {
        const QString text = QStringLiteral("Žofie schläft 😀 at \"22:30\"\n");
        QByteArray stream;
        for (qsizetype at = 0; at < text.size(); at += 2) {
            stream += said(text.mid(at, 2));
        }
        stream += done().trimmed();
        QRandomGenerator random(17);
        for (int i = 0; i < 30; ++i) {
            ChatStream reader(4096);
            for (qsizetype at = 0; at < stream.size();) {
                const QByteArray piece = stream.mid(at, random.bounded(1, 9));
                reader.take(piece);
                at += piece.size();
            }
            reader.finish();
            QCOMPARE(shown(*reader.ending()), text);
        }
    }

    void cutOffAnywhereItIsNoAnswer()
    {
        const QByteArray stream =
            said(QStringLiteral("abc")) + said(QStringLiteral("def")) + done();
        for (qsizetype size = 0; size < stream.size() - 1; ++size) {
            const AnswerEnding ending = endOf(stream.left(size));
            // In the middle of a line there is no JSON, between two of them no end.
            QVERIFY(!ending.text);
            QVERIFY(ending.text.error() == LocalFault::EndedEarly ||
                    ending.text.error() == LocalFault::AnswerUnreadable);
        }
        QCOMPARE(shown(endOf(stream.chopped(1))), QStringLiteral("abcdef"));
    }

    void everyFailureHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &stream, LocalFault fault) {
            QTest::newRow(name) << stream << static_cast<int>(fault);
        };
        const QByteArray word = said(QStringLiteral("abc"));
        row("nothing at all", "", LocalFault::EndedEarly);
        row("no end", word, LocalFault::EndedEarly);
        row("no JSON", word + "<html>\n", LocalFault::AnswerUnreadable);
        row("a list", "[]\n", LocalFault::AnswerUnreadable);
        row("bytes that are no text", word + "{\"message\":{\"content\":\"\xC3\x28\"}}\n",
            LocalFault::AnswerUnreadable);
        row("cut off", word + done("length"), LocalFault::CutOff);
        row("empty", done(), LocalFault::AnswerEmpty);
        row("blanks", said(QStringLiteral(" \n ")) + done(), LocalFault::AnswerEmpty);
        row("only loaded", done("load"), LocalFault::AnswerEmpty);
        row("only thought", said({}, QStringLiteral("hm")) + done(), LocalFault::OnlyThinking);
        row("an error", word + R"({"error":"an unknown thing"})" + '\n', LocalFault::ServerFailed);
        row("an error without line feed", word + R"({"error":"out of memory"})",
            LocalFault::OutOfMemory);
        row("remote by host", R"({"remote_host":"ollama.com:443","message":{"content":"a"}})",
            LocalFault::RemoteModel);
        row("remote by model",
            word + R"({"remote_model":"gpt-oss:120b","done":false})" + '\n' + done(),
            LocalFault::RemoteModel);
        row("remote in the last line", word + R"({"done":true,"remote_host":"ollama.com"})",
            LocalFault::RemoteModel);
        row("remote in a form that is not known", R"({"remote_host":{"name":"x"}})",
            LocalFault::RemoteModel);
    }
    void everyFailureHasItsKind()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, fault);
        const AnswerEnding ending = endOf(stream);
        QVERIFY(!ending.text);
        QCOMPARE(static_cast<int>(ending.text.error()), fault);
    }

    void noOtherHostIsNamedByAnEmptyField()
    {
        const QByteArray line =
            R"({"remote_host":"","remote_model":null,"message":{"content":"abc"}})";
        QCOMPARE(shown(endOf(line + '\n' + done())), QStringLiteral("abc"));
    }

    void aQuestionThatFilledTheContextIsNoQuestion_data()
    {
        QTest::addColumn<int>("promptTokens");
        QTest::addColumn<bool>("isAnswer");
        QTest::newRow("half") << 2048 << true;
        QTest::newRow("just below") << 3840 << true;
        QTest::newRow("just above") << 3841 << false;
        QTest::newRow("all") << 4096 << false;
        QTest::newRow("more") << 5000 << false;
    }
    void aQuestionThatFilledTheContextIsNoQuestion()
    {
        QFETCH(int, promptTokens);
        QFETCH(bool, isAnswer);
        for (const char *reason : {"stop", "length"}) {
            const AnswerEnding ending =
                endOf(said(QStringLiteral("abc")) + done(reason, promptTokens), 4096);
            if (!isAnswer) {
                QVERIFY(ending.text.error() == LocalFault::ContextTooSmall);
            } else {
                QCOMPARE(ending.text.has_value(), qstrcmp(reason, "stop") == 0);
            }
        }
        QVERIFY(endOf(said(QStringLiteral("abc")) + done("stop", promptTokens), 0).text);
    }

    void whatComesBehindTheEndIsPassedOver()
    {
        const QByteArray stream = said(QStringLiteral("abc")) + done();
        QCOMPARE(shown(endOf(stream + said(QStringLiteral("def")) + "{\"error\":\"x\"}\n")),
                 QStringLiteral("abc"));
    }

    void anEndlessAnswerIsCutOff()
    {
        ChatStream reader(0);
        const QByteArray line = said(QString(100'000, u'x'));
        for (int i = 0; i < 11 && !reader.ending(); ++i) {
            reader.take(line);
        }
        QVERIFY(reader.ending());
        QVERIFY(reader.ending()->text.error() == LocalFault::AnswerTooLong);
        ChatStream oneLine(0);
        oneLine.take(QByteArray(9'000'000, 'x'));
        QVERIFY(oneLine.ending()->text.error() == LocalFault::AnswerTooLong);
    }

    void endlessThinkingIsCutOff()
    {
        ChatStream reader(0);
        const QByteArray line = said({}, QString(500'000, u'x'));
        for (int i = 0; i < 9 && !reader.ending(); ++i) {
            reader.take(line);
        }
        QVERIFY(reader.ending());
        QVERIFY(reader.ending()->text.error() == LocalFault::AnswerTooLong);
    }
};

REGISTER_TEST(TestChatStream)
#include "testchatstream.moc"
