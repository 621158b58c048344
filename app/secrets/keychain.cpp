// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "keychain.h"

namespace gatehouse
{

KeyRequest::~KeyRequest() = default;

Keychain::~Keychain() = default;

} // namespace gatehouse
