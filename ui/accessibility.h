// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gatehouse
{

/// Tells assistive programs of the window's own kinds of widgets. A plain combo box gives its
/// current text as its name; here the name is the accessible name and the value the current text.
/// May be called more than once.
void installAccessibility();

} // namespace gatehouse
