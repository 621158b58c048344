// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "anonymoustext.h"

using namespace gatehouse;

AnonymousText attempt(const Anonymized &household)
{
#ifdef FORBIDDEN
    return AnonymousText({.text = household.mapping.nameOf({0}).reveal()}, Level::Shifted);
#else
    return writeAnonymously(household, Level::Shifted);
#endif
}
