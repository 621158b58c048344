// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "withoutproxies.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    withoutproxies::forget();
    const QCoreApplication application(argc, argv);
    return testregistry::run(argc, argv);
}
