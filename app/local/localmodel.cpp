// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localmodel.h"

#include "modelname.h"

#include <algorithm>

namespace gatehouse
{

LocalRequest::~LocalRequest() = default;
LocalModel::~LocalModel() = default;

std::optional<LocalServer> serverFor(const LocalProbe &probe, const QString &model)
{
    const auto found =
        std::find_if(probe.models.begin(), probe.models.end(),
                     [&model](const InstalledModel &one) { return isSameModel(one.name, model); });
    if (found == probe.models.end()) {
        return std::nullopt;
    }
    return LocalServer{.program = probe.program,
                       .origin = probe.origin,
                       .version = probe.version,
                       .model = found->name,
                       .digest = found->digest};
}

} // namespace gatehouse
