// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wordlist.h"

#include <QObject>

namespace gatehouse
{

class Runner;

/// The user's own list of words that never leave, kept in a file and held against what lies before
/// the gate. A file that cannot be read is never written over.
class OwnWords : public QObject
{
    Q_OBJECT

public:
    /// Reads the list in the file \a path. \a runner outlives this object.
    OwnWords(QString path, Runner &runner, QObject *parent);

    const QString &path() const { return m_path; }
    /// The list as it was last read, or why it could not be; see wordlistfile::load().
    const Result<WordList, WordListFault> &list() const { return m_list; }

    /// Reads the file again: others may write it, too.
    void refresh();
    /// Adds each of \a entries to what the file holds by now, all or none; those that are there
    /// already are passed over beside others. Faults: those of WordList::add(), the line being the
    /// place among several entries, and those of wordlistfile. After one the file is as it was.
    Result<void, WordListFault> add(const std::vector<PrivateText> &entries);
    /// Takes \a entries out of what the file holds by now. Faults: those of wordlistfile.
    Result<void, WordListFault> remove(const std::vector<PrivateText> &entries);

Q_SIGNALS:
    /// The list is another one, or it can no longer be read.
    void changed();

private:
    Result<void, WordListFault> keep(const WordList &list);
    void take(Result<WordList, WordListFault> list);

    QString m_path;
    Runner &m_runner;
    Result<WordList, WordListFault> m_list;
};

} // namespace gatehouse
