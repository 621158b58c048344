// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "tolerantjson.h"

#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

/// Whatever a model writes, what is found are objects, within the bounds that are promised.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto objects = looseObjects(QString::fromUtf8(bytes));
    if (!objects) {
        return 0;
    }
    if (objects->empty() || objects->size() > mostLooseObjects) {
        std::abort();
    }
    for (const LooseValue &object : *objects) {
        if (!object.isObject()) {
            std::abort();
        }
    }
    return 0;
}
