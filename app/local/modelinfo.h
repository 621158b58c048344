// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"
#include "result.h"
#include "thinking.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QJsonObject;

namespace gatehouse
{

/// A model as the program lists it.
struct InstalledModel
{
    QString name;
    /// Of its content; another one is another model, whatever the name.
    QString digest;
    qint64 bytes = 0;
    /// "8.0B"; empty where it is not told.
    QString parameters;
    /// "Q4_K_M".
    QString quantization;
    /// It runs on another machine, by its name or by what the program says.
    bool isRemote = false;

    bool operator==(const InstalledModel &) const = default;
};

/// A model that is in memory now.
struct LoadedModel
{
    QString name;
    qint64 contextTokens = 0;
    qint64 bytes = 0;
    /// How much of it is in the memory of the graphics card.
    qint64 graphicsBytes = 0;

    bool operator==(const LoadedModel &) const = default;
};

/// What the program tells of one model.
struct ShownModel
{
    bool isRemote = false;
    /// It can answer in words at all; some only turn words into numbers.
    bool answers = true;
    bool thinks = false;
    /// What may be asked of it; empty where that is not told.
    std::vector<Thinking> thinkingValues;
    /// What it was made for, in tokens; 0 where it is not told.
    qint64 contextTokens = 0;

    bool operator==(const ShownModel &) const = default;
};

// Each of these reads one answer of Ollama. NotAModelServer where it is no such answer; what is
// missing in it keeps its default.

/// /api/version, as it is written: a version that cannot be parsed is one all the same.
Result<QString, LocalFault> readVersionText(const QByteArray &json);
/// /api/tags.
Result<std::vector<InstalledModel>, LocalFault> readInstalled(const QByteArray &json);
/// /api/ps.
Result<std::vector<LoadedModel>, LocalFault> readLoaded(const QByteArray &json);
/// /api/show.
Result<ShownModel, LocalFault> readShown(const QByteArray &json);
/// /api/status: whether the program was told never to use models of other machines. Older versions
/// have no such address.
Result<bool, LocalFault> readCloudDisabled(const QByteArray &json);

/// Whether \a answer says where else it comes from.
bool namesAnotherHost(const QJsonObject &answer);

/// What to ask of \a model where \a wished is wished: that, where it can, else what is nearest.
Thinking possibleThinking(const ShownModel &model, Thinking wished);

} // namespace gatehouse
