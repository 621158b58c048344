// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatetext.h"

QString attempt(const gatehouse::PrivateText &text)
{
#ifdef FORBIDDEN
    QString plain = text;
#else
    QString plain = QString::number(int(text.isEmpty()));
#endif
    return plain;
}
