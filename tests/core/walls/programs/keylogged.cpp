// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "logcategories.h"
#include "secretkey.h"

#include <QDebug>

void attempt(const gatehouse::SecretKey &key)
{
#ifdef FORBIDDEN
    qCDebug(gatehouse::logCloud) << key;
#else
    qCDebug(gatehouse::logCloud) << key.hasKey();
#endif
}
