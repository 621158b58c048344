// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"

#include <QFileInfo>
#include <QMap>
#include <QTest>

namespace testregistry
{

namespace
{

QMap<QString, Factory> &factories()
{
    static QMap<QString, Factory> all;
    return all;
}

} // namespace

bool add(const char *sourceFile, Factory factory)
{
    const QString name = QFileInfo(QString::fromUtf8(sourceFile)).completeBaseName().mid(4);
    factories().insert(name, std::move(factory));
    return true;
}

int run(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    QStringList names = factories().keys();
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-')) {
        names = {arguments.takeAt(1)};
    }
    int failures = names.isEmpty() ? 1 : 0;
    for (const QString &name : names) {
        const Factory factory = factories().value(name);
        if (!factory) {
            qCritical("no test class named %s", qUtf8Printable(name));
            ++failures;
            continue;
        }
        const std::unique_ptr<QObject> test = factory();
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}

} // namespace testregistry
