// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#ifdef FORBIDDEN
#include <QWidget>
#else
#include <QObject>
#endif

const QObject *attempt(const QObject &object)
{
    return &object;
}
