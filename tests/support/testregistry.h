// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

/// Test classes of one program, by the name of their source file without "test" and ".cpp".
namespace testregistry
{

using Factory = std::function<std::unique_ptr<QObject>()>;

bool add(const char *sourceFile, Factory factory);

/// Runs the class named by the first argument, or all of them where there is none; further
/// arguments go to Qt Test. An unknown name, or no class at all, is a failure.
int run(int argc, char **argv);

} // namespace testregistry

/// Once in each test source, after the class.
#define REGISTER_TEST(Class)                                                                       \
    static const bool registered##Class =                                                          \
        testregistry::add(__FILE__, [] { return std::make_unique<Class>(); });
