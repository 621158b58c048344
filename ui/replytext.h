// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace gatehouse
{

struct ReplyProgress;
struct ReplyUse;

/// How far the reply of another host is, in a sentence; empty where nothing is to be said.
QString replyText(const ReplyProgress &progress);

/// What the reply used, in a sentence or two: tokens, attempts, cost; empty where nothing is known.
QString useText(const ReplyUse &use);

} // namespace gatehouse
