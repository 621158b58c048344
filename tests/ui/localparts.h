// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "builtinlocal.h"
#include "chosenlocal.h"
#include "modelfile.h"
#include "ollamaserver.h"

#include <QTemporaryDir>

/// A model on this machine that the person has agreed to, which a server on loopback plays, beside
/// the built-in reader.
struct LocalParts
{
    LocalParts();

    /// The model gives \a answers, one after another.
    void answer(const QStringList &answers);
    /// How often the model was asked.
    qsizetype questions() const { return server.requestsTo("/api/chat").size(); }

    QTemporaryDir folder;
    OllamaServer server;
    gatehouse::ModelFile models{folder.path() + QStringLiteral("/models.ini"), {}};
    gatehouse::BuiltInLocal reader;
    gatehouse::ChosenLocal local{reader};
};
