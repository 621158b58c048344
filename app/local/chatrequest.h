// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatebytes.h"
#include "privatetext.h"
#include "thinking.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatehouse
{

/// One message to a model on this machine.
struct ChatMessage
{
    enum class Role
    {
        System,
        User,
        /// What the model said before.
        Assistant,
    };

    Role role = Role::User;
    PrivateText text;

    bool operator==(const ChatMessage &) const = default;
};

/// What a model on this machine is asked, and how.
struct ChatRequest
{
    static constexpr int usualContextTokens = 32'768;

    /// As the program lists it.
    QString model;
    std::vector<ChatMessage> messages;
    Thinking thinking = Thinking::Off;
    /// How much the model takes in at once, question and answer together. Always said: what is
    /// usual is a fraction of it, and what does not fit is dropped without a word, from the front.
    int contextTokens = usualContextTokens;
    /// The longest answer; nothing where only the context limits it.
    std::optional<int> mostTokens;
    int seed = 1;
    /// How long the model stays in memory after the answer.
    int keepMinutes = 10;
    /// A JSON schema that the answer is forced into; usually empty. A small model that is held to a
    /// schema answers in the right form and more often wrong, so it is the last resort.
    QByteArray schema;

    bool operator==(const ChatRequest &) const = default;
};

/// The body of a request to /api/chat of Ollama.
PrivateBytes writeOllamaChat(const ChatRequest &request);

/// The body of a request to /v1/chat/completions, as llama.cpp and LM Studio take it. There the
/// context is set where the model is loaded, and nothing can be said about thinking.
PrivateBytes writeCompletionChat(const ChatRequest &request);

} // namespace gatehouse
