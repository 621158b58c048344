// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ownwords.h"

#include "runner.h"
#include "wordlistfile.h"

namespace gatehouse
{

using Kind = WordListFault::Kind;

OwnWords::OwnWords(QString path, Runner &runner, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_runner(runner), m_list(WordList())
{
    refresh();
}

void OwnWords::refresh()
{
    take(wordlistfile::load(m_path));
}

Result<void, WordListFault> OwnWords::add(const std::vector<PrivateText> &entries)
{
    refresh();
    if (!m_list) {
        return Unexpected{m_list.error()};
    }
    WordList list = *m_list;
    int place = 0;
    for (const PrivateText &entry : entries) {
        ++place;
        const Result<void, WordListFault> added = list.add(entry);
        if (!added && added.error().kind != Kind::ListedAlready) {
            const bool isOfOne = entries.size() > 1 && added.error().kind != Kind::ListTooLong;
            return Unexpected{
                WordListFault{.kind = added.error().kind, .line = isOfOne ? place : 0}};
        }
    }
    if (list == *m_list) {
        return Unexpected{WordListFault{.kind = Kind::ListedAlready}};
    }
    return keep(list);
}

Result<void, WordListFault> OwnWords::remove(const std::vector<PrivateText> &entries)
{
    refresh();
    if (!m_list) {
        return Unexpected{m_list.error()};
    }
    WordList list = *m_list;
    list.remove(entries);
    return keep(list);
}

Result<void, WordListFault> OwnWords::keep(const WordList &list)
{
    Result<void, WordListFault> saved = wordlistfile::save(list, m_path);
    if (saved) {
        take(list);
    }
    return saved;
}

void OwnWords::take(Result<WordList, WordListFault> list)
{
    const bool isSame = list && m_list && *list == *m_list;
    const bool wasRead = m_list.has_value();
    m_list = std::move(list);
    if (isSame || (!m_list && !wasRead)) {
        return;
    }
    if (m_list) {
        m_runner.setWordList(*m_list);
    } else {
        m_runner.loseWordList();
    }
    Q_EMIT changed();
}

} // namespace gatehouse
