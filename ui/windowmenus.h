// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace gatehouse
{

/// The menu bar. What it cannot do by itself it says in signals.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow &window);

    /// Adds what there is to set about models.
    void offerModels();
    void offerLocalModel();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested(const QString &title, const QString &path);
    void saveRequested();
    void saveAsRequested();
    /// Larger (1), smaller (-1) or the usual size (0).
    void zoomRequested(int direction);
    /// To the next replacement (1) or the one before (-1).
    void walkRequested(int direction);
    void ledgerRequested();
    void ownWordsRequested();
    void cloudRequested();
    void localRequested();
    void helpRequested();
    void aboutRequested();

private:
    void addFileMenu();
    void addEditMenu();
    void addViewMenu();
    void addSettingsMenu();
    void addHelpMenu();
    void fillSamples(QMenu &menu);
    void connectToFocus(const QAction &action, const char *slot);
    void addEditAction(QMenu &menu, const QString &text, int standardKey, const char *slot);

    QMainWindow &m_window;
    QMenu *m_settings = nullptr;
};

} // namespace gatehouse
