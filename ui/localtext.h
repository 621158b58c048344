// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace gatehouse
{

enum class AddressFault;
struct AnswerRates;
struct LocalProgress;
struct LocalServer;
struct ModelReport;
struct PullState;

/// Why words cannot go to an address, and what to do.
QString addressText(AddressFault fault);

/// How far \a model is with the household's words, in a sentence.
QString progressText(const QString &model, const LocalProgress &progress);

/// What came of it beside the built-in reader, in a sentence.
QString reportText(const ModelReport &report);

/// What it took, in a sentence or two; empty where nothing is known.
QString workText(const ModelReport &report);

/// How good its answers were since it was chosen, in a few sentences.
QString ratesText(const AnswerRates &rates);

/// Whom words go to: "gemma4:e4b, which Ollama 0.21.3 runs at 127.0.0.1:11434".
QString serverText(const LocalServer &server);

/// How far the fetching of a model is, in a line.
QString pullText(const PullState &state);

} // namespace gatehouse
