// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerstream.h"
#include "chatrequest.h"
#include "modelinfo.h"

#include <functional>
#include <memory>
#include <optional>

namespace gatehouse
{

/// Something that a program on this machine was asked for. Destroying it ends it, whereupon the
/// program stops working on it; then nothing is reported any more.
class LocalRequest
{
public:
    LocalRequest() = default;
    virtual ~LocalRequest();
    LocalRequest(const LocalRequest &) = delete;
    LocalRequest &operator=(const LocalRequest &) = delete;
};

/// Which interface a program speaks.
enum class LocalProgram
{
    Ollama,
    /// llama.cpp, LM Studio and others that speak as OpenAI does.
    OpenAiCompatible,
};

/// Whom words of the household go to. A person agrees to all of it together, before the first word
/// goes there, and again where any of it is not what it was.
struct LocalServer
{
    LocalProgram program = LocalProgram::Ollama;
    /// "http://127.0.0.1:11434".
    QString origin;
    /// As the program states it; empty where it states none.
    QString version;
    QString model;
    /// Of the content of the model; empty where the program does not tell.
    QString digest;

    bool operator==(const LocalServer &) const = default;
};

/// What a program on this machine tells of itself. Nothing of the household was told to it.
struct LocalProbe
{
    LocalProgram program = LocalProgram::Ollama;
    QString origin;
    QString version;
    /// A person should be warned: the version has a known hole.
    bool isUnsafe = false;
    /// It was told never to pass anything on; nothing where it does not say.
    std::optional<bool> cloudDisabled;
    std::vector<InstalledModel> models;
};

/// What a person would agree to for \a model; nothing where it is not installed.
std::optional<LocalServer> serverFor(const LocalProbe &probe, const QString &model);

/// How far an answer is.
struct ChatProgress
{
    enum class Stage
    {
        /// Whether it is the program and the model that were agreed to, and of this machine.
        Checking,
        /// Asked; the model is perhaps being loaded, which takes minutes on a cold disk.
        Loading,
        Thinking,
        Answering,
    };

    Stage stage = Stage::Checking;
    /// So far; not trusted.
    PrivateText text;
    PrivateText thinking;
};

struct ChatHandlers
{
    /// May be left out.
    std::function<void(const ChatProgress &)> progress;
    /// Called once, the last thing that is heard; may destroy the request, as may progress.
    std::function<void(const AnswerEnding &)> done;
};

/// A program on this machine that runs models. Each request finishes exactly once, and never inside
/// the call that started it.
class LocalModel
{
public:
    virtual ~LocalModel();

    /// Errors: NotAModelServer, and those of the way there.
    using ProbeDone = std::function<void(Result<LocalProbe, LocalFault>)>;
    /// Asks the program what it is and which models it has.
    [[nodiscard]] virtual std::unique_ptr<LocalRequest> probe(ProbeDone done) const = 0;

    /// Asks the model of \a request. The words go out only once the program is seen to be \a agreed
    /// and the model to be of this machine. What is wished about context and thinking gives way to
    /// what the model can. Faults: all but those of fetching.
    [[nodiscard]] virtual std::unique_ptr<LocalRequest>
    chat(const ChatRequest &request, const LocalServer &agreed, ChatHandlers handlers) const = 0;
};

} // namespace gatehouse
