// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfault.h"

#include <QByteArray>

class QJsonObject;

namespace gatehouse
{

/// What an answer with \a httpStatus, which is not 2xx, says. \a body is looked through for what is
/// known of Ollama, llama.cpp and LM Studio; its text goes nowhere, since it may hold words of the
/// household.
LocalFault faultOfRefusal(int httpStatus, const QByteArray &body);

/// What a line with an "error", in the middle of an answer whose status was 200, says.
LocalFault faultOfErrorLine(const QJsonObject &line);

/// The same while a model is fetched, where addresses of other machines have a part in it.
LocalFault faultOfPullError(const QJsonObject &line);

} // namespace gatehouse
