// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localparts.h"

using namespace gatehouse;

LocalParts::LocalParts()
{
    LocalSettings settings;
    settings.asks = true;
    settings.address = QStringLiteral("127.0.0.1:%1").arg(server.port());
    settings.agreed = LocalServer{.program = LocalProgram::Ollama,
                                  .origin = QStringLiteral("http://") + settings.address,
                                  .version = QString::fromUtf8(server.version),
                                  .model = QString::fromUtf8(server.model),
                                  .digest = QString::fromUtf8(server.digest)};
    local.choose(settings);
}

void LocalParts::answer(const QStringList &answers)
{
    for (const QString &text : answers) {
        server.then("/api/chat", server.streamed(text));
    }
}
