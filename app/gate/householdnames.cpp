// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdnames.h"

#include "ledgerline.h"
#include "ledgerstorage.h"
#include "preparedfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace gatehouse
{

using namespace ledgerstorage;

namespace
{

/// Far over what the names of all households of a person take.
constexpr qsizetype largestFile = 4L * 1024 * 1024;

QString saltKey()
{
    return QStringLiteral("salt");
}
QString namesKey()
{
    return QStringLiteral("names");
}

/// One form for the ways that lead to the same file.
QString plainPlace(const QString &place)
{
    const QFileInfo file(place);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

} // namespace

QString HouseholdNames::Kept::keyOf(const QString &place) const
{
    return QString::fromLatin1(ledgerline::sha256((salt + plainPlace(place)).toUtf8()));
}

HouseholdNames::HouseholdNames(QString path, QRandomGenerator &random)
    : m_path(std::move(path)), m_random(random)
{}

QString HouseholdNames::nameOf(const QString &place) const
{
    if (place.isEmpty()) {
        return {};
    }
    const Result<Kept> kept = load();
    return kept ? kept->names.value(kept->keyOf(place)) : QString();
}

Result<QString> HouseholdNames::give(const QString &place)
{
    if (place.isEmpty()) {
        return QString();
    }
    if (const Result<void> made = makeFolder(QFileInfo(m_path).absolutePath()); !made) {
        return Unexpected{made.error()};
    }
    const Result<File> lock =
        ledgerstorage::lock(m_path + QStringLiteral(".lock"), Lock::Exclusive);
    if (!lock) {
        return Unexpected{lock.error()};
    }
    Result<Kept> kept = load();
    if (!kept) {
        return Unexpected{kept.error()};
    }
    if (kept->salt.isEmpty()) {
        *kept = Kept{.salt = draw(), .names = {}};
    }
    QString &name = kept->names[kept->keyOf(place)];
    if (name.isEmpty()) {
        name = draw();
        if (const Result<void> done = keep(*kept); !done) {
            return Unexpected{done.error()};
        }
    }
    return name;
}

Result<HouseholdNames::Kept> HouseholdNames::load() const
{
    const Result<File> file = openFile(m_path, Access::Read);
    if (!file) {
        return Unexpected{file.error()};
    }
    QByteArray bytes;
    if (file->isOpen()) {
        const Result<void> read = readAll(*file, [&bytes](QByteArrayView piece) {
            bytes.append(piece.first(std::min(piece.size(), largestFile - bytes.size())));
        });
        if (!read) {
            return Unexpected{read.error()};
        }
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Kept kept{.salt = json.value(saltKey()).toString(), .names = {}};
    const QJsonObject names = json.value(namesKey()).toObject();
    for (auto it = names.begin(); it != names.end(); ++it) {
        kept.names.insert(it.key(), it.value().toString());
    }
    return kept;
}

Result<void> HouseholdNames::keep(const Kept &kept) const
{
    QJsonObject names;
    for (auto it = kept.names.begin(); it != kept.names.end(); ++it) {
        names.insert(it.key(), it.value());
    }
    const QJsonObject json{{saltKey(), kept.salt}, {namesKey(), names}};
    Result<PreparedFile> prepared = PreparedFile::make(m_path, [&json](const File &file) {
        return writeAll(file, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    });
    return prepared ? prepared->commit() : Result<void>(Unexpected{prepared.error()});
}

/// 128 bits, as hexadecimal digits.
QString HouseholdNames::draw() const
{
    std::array<quint32, 4> bits{};
    m_random.fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const auto size = static_cast<qsizetype>(sizeof bits);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bits.data()), size).toHex());
}

} // namespace gatehouse
