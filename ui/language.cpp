// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace gatehouse
{

namespace
{

std::unique_ptr<QTranslator> load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        return nullptr;
    }
    return translator;
}

} // namespace

Language::Language(const std::optional<QString> &code)
{
    const QLocale locale = code ? QLocale(*code) : QLocale::system();
    if (code) {
        m_isSpoken = locale.language() != QLocale::C;
        QLocale::setDefault(m_isSpoken ? locale : QLocale(QLocale::English));
    }
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
        return;
    }
    auto own = load(locale, QStringLiteral("gatehouse"), QStringLiteral(":/i18n"));
    if (!own) {
        m_isSpoken = !code;
        return;
    }
    m_translators.push_back(std::move(own));
    if (auto qt = load(locale, QStringLiteral("qtbase"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        m_translators.push_back(std::move(qt));
    }
    for (const auto &translator : m_translators) {
        QCoreApplication::installTranslator(translator.get());
    }
}

Language::~Language() = default;

} // namespace gatehouse
