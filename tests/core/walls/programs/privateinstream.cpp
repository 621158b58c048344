// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "privatetext.h"

#include <QTextStream>

void attempt(QTextStream &stream, const gatehouse::PrivateText &text)
{
#ifdef FORBIDDEN
    stream << text;
#else
    stream << int(text.isEmpty());
#endif
}
