// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "approvalgate.h"
#include "builtincloud.h"
#include "builtinlocal.h"
#include "lazyreader.h"
#include "livereader.h"
#include "mainwindow.h"
#include "profile.h"
#include "runner.h"
#include "settableclock.h"

#include <QTemporaryDir>
#include <QTest>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// The real window on the real parts, with a profile of its own and a clock that stands still,
/// found its way about by object name as any script would.
class WindowFixture
{
public:
    /// Opens the household the program starts with and shows the window.
    WindowFixture();
    /// The same with another cloud side.
    explicit WindowFixture(gatehouse::CloudSide &cloud);
    /// The same with another local side.
    WindowFixture(gatehouse::LocalSide &local, gatehouse::CloudSide &cloud);
    ~WindowFixture();

    template<typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    gatehouse::MainWindow &window() { return *m_window; }
    gatehouse::Runner &runner() { return *m_runner; }
    gatehouse::LiveReader &live() { return m_live; }
    SettableClock &clock() { return m_clock; }
    QString profileFolder() const { return m_folder.path(); }

    QPlainTextEdit &editor(const char *name) const;
    QPushButton &button(const char *name) const;
    QString text(const char *name) const;
    QStringList findings() const;
    QString message() const;

    /// Puts \a text in place of the household's words, as typing would.
    void writePrivately(const QString &text);
    /// Writes the facts of the household the program starts with, one plain sentence each.
    void writePlainCase();
    void setQuestion(const QString &question);
    void writeOutbound(const QString &text);
    /// Gives the text \a name the keys and puts its caret before the first of \a words.
    void moveCaret(const char *name, const char *words);
    void press(const char *name);
    /// Presses Sanitize and waits for it to end, well or not.
    void sanitize();
    /// Sanitizes, approves, waits for the answer.
    void ask();

private:
    void open(gatehouse::LocalSide &local, gatehouse::CloudSide &cloud);

    QTemporaryDir m_folder;
    SettableClock m_clock;
    std::shared_ptr<gatehouse::LazyReader> m_reader = std::make_shared<gatehouse::LazyReader>();
    gatehouse::BuiltInLocal m_local{m_reader};
    gatehouse::BuiltInCloud m_cloud;
    gatehouse::ApprovalGate m_gate{m_clock};
    gatehouse::Profile m_profile;
    std::unique_ptr<gatehouse::Runner> m_runner;
    gatehouse::LiveReader m_live{m_reader, m_clock};
    std::unique_ptr<gatehouse::MainWindow> m_window;
};
