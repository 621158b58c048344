// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "wordlistfile.h"

#include "textdoor.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <map>

#include <sys/stat.h>

namespace gatehouse::wordlistfile
{

namespace
{

using Kind = WordListFault::Kind;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Whether there is nothing at \a path. A folder that may not be looked into is no proof of that,
/// nor is a link to what is not there: a list on a drive that is not mounted.
bool isMissing(const QString &path)
{
    struct stat state = {};
    return ::lstat(QFile::encodeName(path).constData(), &state) == -1 &&
           (errno == ENOENT || errno == ENOTDIR);
}

/// What \a error of the door means for a list.
WordListFault asFault(const Error &error)
{
    static const std::map<ErrorKind, Kind> kinds = {
        {ErrorKind::BinaryFile, Kind::NotAList},
        {ErrorKind::InvalidUtf8, Kind::NotUtf8},
        {ErrorKind::TextTooLarge, Kind::ListTooLong},
        {ErrorKind::LineTooLong, Kind::TooLong},
    };
    const auto kind = kinds.find(error.kind);
    return {.kind = kind == kinds.end() ? Kind::Unreadable : kind->second,
            .line = error.place.line};
}

bool makeFolder(const QString &folder)
{
    return QDir().exists(folder) ||
           (QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner));
}

} // namespace

Result<WordList, WordListFault> load(const QString &path)
{
    if (isMissing(path)) {
        return WordList();
    }
    // A pipe would keep whoever opens it waiting.
    if (!QFileInfo(path).isFile()) {
        return Unexpected{WordListFault{.kind = Kind::Unreadable}};
    }
    const Result<QString> text = textdoor::admitFile(path);
    if (!text) {
        return Unexpected{asFault(text.error())};
    }
    return WordList::parse(*text);
}

Result<void, WordListFault> save(const WordList &list, const QString &path)
{
    const bool isOther = QFileInfo::exists(path) && !QFileInfo(path).isFile();
    if (isOther || !makeFolder(QFileInfo(path).path())) {
        return Unexpected{WordListFault{.kind = Kind::NotWritable}};
    }
    // Without flush() nobody hears that what waits to be written does not fit on the disk.
    QSaveFile file(path);
    const QByteArray bytes = list.text().reveal().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return Unexpected{WordListFault{.kind = Kind::NotWritable}};
    }
    return {};
}

} // namespace gatehouse::wordlistfile
