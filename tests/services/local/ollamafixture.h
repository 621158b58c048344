// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ollamaclient.h"
#include "ollamaserver.h"

/// Ollama on loopback, a client for it, and what came of asking.
class OllamaFixture
{
public:
    gatehouse::LoopbackAddress address() const;
    gatehouse::OllamaClient client() const { return gatehouse::OllamaClient(address()); }
    /// Whom a person would have agreed to.
    gatehouse::LocalServer agreed() const;
    static gatehouse::ChatRequest request();
    gatehouse::ChatHandlers handlers();

    /// Asks, and waits for the end.
    gatehouse::AnswerEnding ask(const gatehouse::ChatRequest &asked,
                                const gatehouse::LocalServer &whom);
    gatehouse::AnswerEnding ask() { return ask(request(), agreed()); }
    /// The same; the answer, or the number of its fault behind a cross.
    QString shown();
    QString shown(const gatehouse::ChatRequest &asked);
    static QString crossed(gatehouse::LocalFault fault);

    /// Asks what it is, and waits for the end.
    gatehouse::Result<gatehouse::LocalProbe, gatehouse::LocalFault> probe();
    /// Has a model fetched, and waits for the end: empty where all is well.
    QString pull(const QString &model);

    /// How many bytes of the household's words have reached the program.
    int wordsThatArrived() const;

    OllamaServer server;
    QList<gatehouse::ChatProgress> progress;
    std::optional<gatehouse::AnswerEnding> ending;
    QList<gatehouse::PullState> pullProgress;
    int endings = 0;
};
