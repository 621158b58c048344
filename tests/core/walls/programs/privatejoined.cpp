// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatetext.h"

QString attempt(const QString &plain, const gatehouse::PrivateText &text)
{
#ifdef FORBIDDEN
    return plain + text;
#else
    return plain + QString::number(int(text.isEmpty()));
#endif
}
