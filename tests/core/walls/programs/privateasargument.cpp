// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatetext.h"

QString attempt(const QString &pattern, const gatehouse::PrivateText &text)
{
#ifdef FORBIDDEN
    return pattern.arg(text);
#else
    return pattern.arg(int(text.isEmpty()));
#endif
}
