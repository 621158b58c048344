// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "logcategories.h"
#include "privatetext.h"

#include <QDebug>

void attempt(const gatehouse::PrivateText &text)
{
#ifdef FORBIDDEN
    qCDebug(gatehouse::logReader) << text;
#else
    qCDebug(gatehouse::logReader) << text.isEmpty();
#endif
}
