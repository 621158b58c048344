// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localrefusal.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;

class TestLocalRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, int status, const QByteArray &body,
                            LocalFault fault) {
            QTest::newRow(name) << status << body << static_cast<int>(fault);
        };
        const auto error = [](const char *text) {
            return QByteArray("{\"error\": \"") + text + "\"}";
        };
        row("missing", 404, error("model 'gemma4:e4b' not found"), LocalFault::ModelMissing);
        row("missing, older", 404, error("model \\\"x\\\" not found, try pulling it first"),
            LocalFault::ModelMissing);
        row("an address that is not there", 404, "404 page not found", LocalFault::NotAModelServer);
        row("another verb", 405, "", LocalFault::NotAModelServer);
        row("no thinking", 400, error("\\\"gemma3\\\" does not support thinking"),
            LocalFault::ThinkingUnsupported);
        row("no such level", 400, error("think value \\\"low\\\" is not supported for this model"),
            LocalFault::ThinkingUnsupported);
        row("too long", 400, error("the prompt exceeds the context length of the model"),
            LocalFault::ContextTooSmall);
        row("too long, llama.cpp", 400,
            R"({"error": {"code": 400, "message": "the request exceeds the available context size",)"
            R"("type": "exceed_context_size_error", "n_prompt_tokens": 9000, "n_ctx": 4096}})",
            LocalFault::ContextTooSmall);
        row("something else", 400, error("invalid options"), LocalFault::RequestRefused);
        row("no words", 400, "", LocalFault::RequestRefused);
        row("memory", 500,
            error("model requires more system memory (9.8 GiB) than is available (5.1 GiB)"),
            LocalFault::OutOfMemory);
        row("memory of the card", 500, error("llama runner: CUDA error: Out of memory"),
            LocalFault::OutOfMemory);
        row("failed", 500, error("llama runner process has terminated"), LocalFault::ServerFailed);
        row("a part of the program is gone", 500, error("dial tcp 127.0.0.1:4711: refused"),
            LocalFault::ServerFailed);
        row("queue", 503, error("server busy, please try again. maximum pending requests exceeded"),
            LocalFault::QueueFull);
        row("queue without words", 503, "", LocalFault::QueueFull);
        row("too often", 429, "", LocalFault::QueueFull);
        row("sign in", 401,
            R"({"error": "unauthorized", "signin_url": "https://ollama.com/connect?x=1"})",
            LocalFault::SignInWanted);
        row("sign in, with another status", 500,
            R"({"error": "no", "signin_url": "https://ollama.com/connect"})",
            LocalFault::SignInWanted);
        row("forbidden", 403, "", LocalFault::SignInWanted);
        row("cloud turned off", 403, error("ollama cloud is disabled: remote model inference"),
            LocalFault::RemoteModel);
        row("moved", 307, error("model 'x' not found"), LocalFault::MovedElsewhere);
        row("moved for good", 301, "", LocalFault::MovedElsewhere);
        row("an error that is no text", 500, R"({"error": 7})", LocalFault::ServerFailed);
        row("no JSON", 500, "\xFF\xFE{", LocalFault::ServerFailed);
    }
    void everyRefusalHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, fault);
        QCOMPARE(static_cast<int>(faultOfRefusal(status, body)), fault);
    }

    void addressesOfOthersMatterOnlyWhereAModelIsFetched()
    {
        const QJsonObject line{
            {QStringLiteral("error"),
             QStringLiteral("pull model manifest: Get: dial tcp: lookup registry: no such host")}};
        QVERIFY(faultOfPullError(line) == LocalFault::NoWayToModels);
        QVERIFY(faultOfErrorLine(line) == LocalFault::ServerFailed);
    }

    void aFetchedModelMayBeMissingOrTooLarge()
    {
        const auto fault = [](const char *text) {
            return faultOfPullError({{QStringLiteral("error"), QString::fromUtf8(text)}});
        };
        QVERIFY(fault("pull model manifest: file does not exist") == LocalFault::ModelMissing);
        QVERIFY(fault("write /blobs/sha256-1: no space left on device") == LocalFault::DiskFull);
        QVERIFY(fault("something else") == LocalFault::ServerFailed);
    }
};

REGISTER_TEST(TestLocalRefusal)
#include "testlocalrefusal.moc"
