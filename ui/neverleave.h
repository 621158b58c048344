// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "privatetext.h"

#include <QObject>

namespace gatehouse
{

class GuardedEditor;
class MessageBar;
class OwnWords;
class Runner;
class WindowMenus;
class WordsWindow;
struct WordListFault;

/// Lets the person say which words never leave: in a window of their own, opened from the menu, and
/// for words chosen in an editor.
class NeverLeave : public QObject
{
    Q_OBJECT

public:
    /// Where words are chosen, and where is said what came of it.
    struct Parts
    {
        WindowMenus &menus;
        GuardedEditor &words;
        GuardedEditor &outbound;
        MessageBar &message;
    };

    /// The list is in the file \a path. Parts and \a runner outlive this object, which belongs to
    /// \a window.
    NeverLeave(const QString &path, Runner &runner, const Parts &parts, QWidget &window);

private:
    void showWindow();
    void add(const PrivateText &words);
    QString refusal(const WordListFault &fault) const;

    QWidget &m_window;
    MessageBar &m_message;
    OwnWords *m_words = nullptr;
    WordsWindow *m_shown = nullptr;
};

} // namespace gatehouse
