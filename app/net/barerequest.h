// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

class QNetworkRequest;
class QUrl;

namespace gatehouse
{

/// A request to \a url of which everything is turned off that Qt would add, follow, remember or
/// send again by itself. The headers are up to the door.
QNetworkRequest bareRequest(const QUrl &url);

} // namespace gatehouse
