// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "logcategories.h"
#include "privatebytes.h"

#include <QDebug>

void attempt(const gatehouse::PrivateBytes &bytes)
{
#ifdef FORBIDDEN
    qCDebug(gatehouse::logReader) << bytes;
#else
    qCDebug(gatehouse::logReader) << bytes.isEmpty();
#endif
}
