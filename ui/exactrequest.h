// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "destination.h"

#include <QPlainTextEdit>

namespace gatehouse
{

/// A read-only view of the very bytes of a request, and of where they would go.
class ExactRequest : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExactRequest(QWidget *parent = nullptr);

    void present(const QByteArray &bytes, const Destination &destination);
};

} // namespace gatehouse
