// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "responsestream.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

namespace
{

QByteArray sent(const QByteArray &type, const QByteArray &fields = {})
{
    return "event: " + type + "\ndata: {\"type\": \"" + type + "\"" +
           (fields.isEmpty() ? QByteArray() : ", " + fields) + "}\n\n";
}

QByteArray delta(const QByteArray &text)
{
    return sent("response.output_text.delta", "\"delta\": \"" + text + "\"");
}

QByteArray message(const QByteArray &content)
{
    return "{\"type\": \"message\", \"role\": \"assistant\", \"content\": [" + content + "]}";
}

QByteArray text(const QByteArray &text)
{
    return "{\"type\": \"output_text\", \"text\": \"" + text + "\", \"annotations\": []}";
}

const QByteArray reasoning = "{\"type\": \"reasoning\", \"summary\": []}";
const QByteArray usage = "\"usage\": {\"input_tokens\": 1500, \"output_tokens\": 700, "
                         "\"output_tokens_details\": {\"reasoning_tokens\": 600}}";

QByteArray response(const QByteArray &status, const QByteArray &output,
                    const QByteArray &more = usage)
{
    return "{\"id\": \"resp_1\", \"object\": \"response\", \"status\": \"" + status +
           "\", \"output\": [" + output + "]" + (more.isEmpty() ? more : ", " + more) + "}";
}

QByteArray last(const QByteArray &status, const QByteArray &output, const QByteArray &more = usage)
{
    return sent("response." + status, "\"response\": " + response(status, output, more));
}

ResponseEnding endingOf(const QByteArray &body)
{
    ResponseStream stream;
    stream.take(body);
    stream.finish();
    return *stream.ending();
}

QByteArray textOf(const QByteArray &body)
{
    const ResponseEnding ending = endingOf(body);
    return ending.text ? *ending.text : QByteArray("an error");
}

ErrorKind kindOf(const QByteArray &body)
{
    const ResponseEnding ending = endingOf(body);
    return ending.text ? ErrorKind::EmptyText : ending.text.error().kind;
}

} // namespace

class TestResponseStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsThatOfAllMessages()
    {
        const QByteArray body =
            sent("response.created", "\"response\": {}") + sent("response.in_progress") +
            delta("{\\\"a") + delta("\\\": 1}") +
            last("completed", reasoning + ", " + message(text("{\\\"a") + ", " + text("\\\": ")) +
                                  ", " + message(text("1}")));
        QCOMPARE(textOf(body), QByteArray("{\"a\": 1}"));
        const ResponseEnding ending = endingOf(body);
        QVERIFY(ending.usage ==
                std::optional(TokenUsage{.input = 1500, .output = 700, .reasoning = 600}));
    }

    void splitAnywhereItIsTheSame()
    {
        const QByteArray body = sent("response.created") + ": ping\n\n" + delta("\xC3\xA9 ") +
                                delta("\\ud83d\\ude00") + sent("response.something.new") +
                                last("completed", message(text("\xC3\xA9 \\ud83d\\ude00")));
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            ResponseStream stream;
            for (qsizetype at = 0; at < body.size();) {
                const QByteArray piece = body.mid(at, random.bounded(1, 60));
                stream.take(piece);
                at += piece.size();
            }
            QVERIFY(stream.ending().has_value());
            QCOMPARE(*stream.ending()->text, QByteArray("\xC3\xA9 \xF0\x9F\x98\x80"));
            QCOMPARE(stream.text().toUtf8(), *stream.ending()->text);
        }
    }

    void cutOffAnywhereItIsNoAnswer()
    {
        const QByteArray body =
            sent("response.created") + delta("abc") + last("completed", message(text("abc")));
        for (qsizetype size = 0; size < body.size() - 1; ++size) {
            ResponseStream stream;
            stream.take(QByteArrayView(body).first(size));
            QVERIFY(!stream.ending());
            stream.finish();
            QVERIFY(stream.ending()->text.error().kind == ErrorKind::CloudEndedEarly);
        }
    }

    void theTextSoFarGrowsWithTheStream()
    {
        ResponseStream stream;
        stream.take(delta("ab"));
        QCOMPARE(stream.text(), QStringLiteral("ab"));
        stream.take(delta("cd"));
        QCOMPARE(stream.text(), QStringLiteral("abcd"));
        QVERIFY(!stream.ending());
    }

    void whatIsNotRepeatedAtTheEndStandsAsItCame()
    {
        QCOMPARE(textOf(delta("ab") + delta("c") + last("completed", {})), QByteArray("abc"));
    }

    void everyOtherEndingHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << body << static_cast<int>(kind);
        };
        const QByteArray refusal = "{\"type\": \"refusal\", \"refusal\": \"I cannot.\"}";
        const auto incomplete = [](const QByteArray &reason) {
            return last("incomplete", message(text("{\\\"rec")),
                        "\"incomplete_details\": {\"reason\": \"" + reason + "\"}");
        };
        const auto failed = [](const QByteArray &code) {
            return last("failed", {},
                        "\"error\": {\"code\": \"" + code + "\", \"message\": \"m\"}");
        };
        row("declined", last("completed", message(refusal)), ErrorKind::CloudDeclined);
        row("declined beside text", last("completed", message(text("a") + ", " + refusal)),
            ErrorKind::CloudDeclined);
        row("declined in the stream",
            sent("response.refusal.delta", "\"delta\": \"I\"") +
                last("completed", message(text("a"))),
            ErrorKind::CloudDeclined);
        row("out of tokens", incomplete("max_output_tokens"), ErrorKind::CloudOutOfTokens);
        row("out of tokens, otherwise", incomplete("max_tokens"), ErrorKind::CloudOutOfTokens);
        row("filtered", incomplete("content_filter"), ErrorKind::CloudFiltered);
        row("incomplete for another reason", incomplete("moon"), ErrorKind::CloudEndedEarly);
        row("failed", failed("server_error"), ErrorKind::CloudFailed);
        row("failed by the filter", failed("content_filter"), ErrorKind::CloudFiltered);
        row("failed by the rate", failed("rate_limit_exceeded"), ErrorKind::CloudTooManyRequests);
        row("failed without a word", last("failed", {}, {}), ErrorKind::CloudFailed);
        row("an error event", sent("error", "\"code\": \"server_error\", \"message\": \"m\""),
            ErrorKind::CloudFailed);
        row("an error event with an object",
            sent("error", "\"error\": {\"code\": \"too_many_requests\", \"message\": \"m\"}"),
            ErrorKind::CloudTooManyRequests);
        row("an error event without a code", sent("error", "\"code\": null"),
            ErrorKind::CloudFailed);
        row("an error after text", delta("abc") + sent("error"), ErrorKind::CloudFailed);
        row("no ending", sent("response.created") + delta("abc"), ErrorKind::CloudEndedEarly);
        row("only the end marker of another interface", "data: [DONE]\n\n",
            ErrorKind::CloudEndedEarly);
        row("nothing at all", {}, ErrorKind::CloudEndedEarly);
        row("an ending without response", sent("response.completed"),
            ErrorKind::CloudAnswerUnreadable);
        row("completed without a word", last("completed", reasoning), ErrorKind::CloudAnswerEmpty);
        row("blanks", last("completed", message(text("  \\n"))), ErrorKind::CloudAnswerEmpty);
        row("a page of a proxy", "<html>Sign in</html>\n\n", ErrorKind::CloudEndedEarly);
    }
    void everyOtherEndingHasItsKind()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(kindOf(body)), kind);
    }

    void aFailureHasItsUsageToo()
    {
        const ResponseEnding ending = endingOf(last(
            "incomplete", {}, usage + ", \"incomplete_details\": {\"reason\": \"max_tokens\"}"));
        QVERIFY(!ending.text);
        QCOMPARE(ending.usage->output, 700);
    }

    void whatComesBehindTheEndingChangesNothing()
    {
        const QByteArray body = last("completed", message(text("abc")));
        QCOMPARE(textOf(body + sent("error") + delta("x") + last("failed", {})), QByteArray("abc"));
    }

    void unknownEventsAreTheirBytesAndNothingElse()
    {
        const QByteArray odd = sent("response.reasoning_summary_text.delta", "\"delta\": \"no\"") +
                               "event: x\ndata: not json\n\n" + "data: [1, 2]\n\n" +
                               sent("keepalive");
        QCOMPARE(textOf(odd + delta("a") + odd + last("completed", message(text("a"))) + odd),
                 QByteArray("a"));
    }

    void aDocumentIsReadWhereNothingIsStreamed()
    {
        const QByteArray body = response("completed", message(text("abc")));
        QCOMPARE(textOf(body), QByteArray("abc"));
        QCOMPARE(textOf(" \r\n" + body + "\n"), QByteArray("abc"));
        QVERIFY(kindOf(response("in_progress", {})) == ErrorKind::CloudAnswerUnreadable);
        QVERIFY(kindOf(response("cancelled", {})) == ErrorKind::CloudFailed);
        QVERIFY(kindOf(body.chopped(1)) == ErrorKind::CloudAnswerUnreadable);
        QVERIFY(kindOf("{\"hello\": 1}") == ErrorKind::CloudAnswerUnreadable);
    }

    void moreTextThanFourMegabytesIsTooMuch()
    {
        const QByteArray piece = delta(QByteArray(64 * 1024, 'x'));
        ResponseStream stream;
        for (int i = 0; i < 64; ++i) {
            stream.take(piece);
            QVERIFY(!stream.ending());
        }
        stream.take(delta("x"));
        QVERIFY(stream.ending()->text.error().kind == ErrorKind::CloudAnswerTooLarge);
        const QByteArray whole = message(text(QByteArray(mostAnswerBytes, 'y')));
        QCOMPARE(textOf(last("completed", whole)).size(), mostAnswerBytes);
        const QByteArray more = message(text(QByteArray(mostAnswerBytes + 1, 'y')));
        QVERIFY(kindOf(last("completed", more)) == ErrorKind::CloudAnswerTooLarge);
        QVERIFY(kindOf(response("completed", more)) == ErrorKind::CloudAnswerTooLarge);
    }
};

REGISTER_TEST(TestResponseStream)
#include "testresponsestream.moc"
