// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <map>

namespace gatehouse
{

class GuardedEditor;

/// Watches which characters of a text have been in view since it last changed. A text that fits
/// has been in view at once; a longer one when all of it has been scrolled past.
class SeenWatch : public QObject
{
    Q_OBJECT

public:
    explicit SeenWatch(GuardedEditor &editor);

    /// Forgets what was seen.
    void restart();
    bool isAllSeen() const;

Q_SIGNALS:
    void allSeen();

private:
    void look();
    void addSeen(int from, int to);

    GuardedEditor &m_editor;
    /// Ranges of positions, apart and sorted: start to end.
    std::map<int, int> m_seen;
};

} // namespace gatehouse
