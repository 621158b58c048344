// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chatrequest.h"
#include "replyerror.h"

#include <QHash>
#include <QTime>

/// What models on this machine are told, as it stands in the folder prompts.
namespace gatehouse::localprompts
{

/// What makes a household's text an anonymous problem: see readSanitizerReply().
std::vector<ChatMessage> sanitize(const PrivateText &text, const PrivateText &question, QTime now);

/// \a asked, and \a answer to it, which has \a errors: the model is to put them right. At most
/// mostRepairedErrors are named.
std::vector<ChatMessage> repair(std::vector<ChatMessage> asked, const PrivateText &answer,
                                const ReplyErrors &errors);
constexpr std::size_t mostRepairedErrors = 8;

/// The words in which a model is told what a problem is, without the examples: those it may use.
QString wordsOfTheForm();

/// The schema of such an answer, for ChatRequest::schema where nothing else helps.
QByteArray sanitizeSchema();

/// What tells a household in two or three sentences what a plan means. \a facts are lines of the
/// program's own wording, with the household's names in them; the plan has been verified.
std::vector<ChatMessage> ground(const PrivateText &question, const PrivateText &facts);

/// One of those lines: the one that \a key names in ground/v1/facts.txt, filled with \a values.
PrivateText fact(const QString &key, const QHash<QString, PrivateText> &values);

} // namespace gatehouse::localprompts
