// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ollamafixture.h"

#include "eventwait.h"

#include <QTest>

using namespace gatehouse;

namespace
{

void giveUp()
{
    QTest::qFail("what was asked did not end as it should", __FILE__, __LINE__);
}

} // namespace

LoopbackAddress OllamaFixture::address() const
{
    return LoopbackAddress::parse(QStringLiteral("127.0.0.1"), server.port()).value();
}

LocalServer OllamaFixture::agreed() const
{
    return {.program = LocalProgram::Ollama,
            .origin = address().origin(),
            .version = QString::fromUtf8(server.version),
            .model = QString::fromUtf8(server.model),
            .digest = QString::fromUtf8(server.digest)};
}

ChatRequest OllamaFixture::request()
{
    return {.model = QStringLiteral("gemma4:e4b"),
            .messages = {{ChatMessage::Role::System, PrivateText(QStringLiteral("Answer."))},
                         {ChatMessage::Role::User, PrivateText(QStringLiteral("Maya sleeps"))}}};
}

ChatHandlers OllamaFixture::handlers()
{
    return {.progress = [this](const ChatProgress &step) { progress << step; },
            .done =
                [this](const AnswerEnding &end) {
                    ending = end;
                    ++endings;
                }};
}

AnswerEnding OllamaFixture::ask(const ChatRequest &asked, const LocalServer &whom)
{
    ending.reset();
    progress.clear();
    endings = 0;
    const auto running = client().chat(asked, whom, handlers());
    const bool wasInsideTheCall = ending.has_value() || !progress.isEmpty();
    if (wasInsideTheCall || !waitForEvents([this] { return ending.has_value(); })) {
        giveUp();
        return {.text = Unexpected{LocalFault::AnswerUnreadable}, .counts = {}};
    }
    return *ending;
}

QString OllamaFixture::crossed(LocalFault fault)
{
    return QStringLiteral("#%1").arg(static_cast<int>(fault));
}

QString OllamaFixture::shown()
{
    return shown(request());
}

QString OllamaFixture::shown(const ChatRequest &asked)
{
    const AnswerEnding end = ask(asked, agreed());
    return end.text ? end.text->reveal() : crossed(end.text.error());
}

Result<LocalProbe, LocalFault> OllamaFixture::probe()
{
    std::optional<Result<LocalProbe, LocalFault>> result;
    const auto running = client().probe(
        [&result](const Result<LocalProbe, LocalFault> &probed) { result = probed; });
    if (result || !waitForEvents([&result] { return result.has_value(); })) {
        giveUp();
        return Unexpected{LocalFault::AnswerUnreadable};
    }
    return *result;
}

QString OllamaFixture::pull(const QString &model)
{
    std::optional<Result<void, LocalFault>> result;
    const auto running = client().pull(
        model, {.progress = [this](const PullState &state) { pullProgress << state; },
                .done = [&result](const Result<void, LocalFault> &end) { result = end; }});
    if (result || !waitForEvents([&result] { return result.has_value(); })) {
        giveUp();
        return QStringLiteral("no end");
    }
    return *result ? QString() : crossed(result->error());
}

int OllamaFixture::wordsThatArrived() const
{
    int count = 0;
    for (const RecordingServer::Request &each : server.requests()) {
        count += static_cast<int>(each.body.count("Maya") + each.head.count("Maya"));
    }
    return count;
}
