// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "windowmenus.h"

#include "samples.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace gatehouse
{

WindowMenus::WindowMenus(QMainWindow &window) : QObject(&window), m_window(window)
{
    addFileMenu();
    addEditMenu();
    addViewMenu();
    addSettingsMenu();
    addHelpMenu();
}

void WindowMenus::addFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New household"), QKeySequence::New, this, &WindowMenus::newRequested);
    menu->addAction(tr("&Open household …"), QKeySequence::Open, this, &WindowMenus::openRequested);
    QMenu *samples = menu->addMenu(tr("Sa&mple households"));
    connect(samples, &QMenu::aboutToShow, this, [this, samples] { fillSamples(*samples); });
    menu->addSeparator();
    menu->addAction(tr("&Save household"), QKeySequence::Save, this, &WindowMenus::saveRequested);
    menu->addAction(tr("Save household &as …"), QKeySequence::SaveAs, this,
                    &WindowMenus::saveAsRequested);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

/// Filled when it is first opened: start-up does without it.
void WindowMenus::fillSamples(QMenu &menu)
{
    if (!menu.isEmpty()) {
        return;
    }
    for (const SampleHousehold &sample : sampleHouseholds()) {
        menu.addAction(sample.title, this,
                       [this, sample] { Q_EMIT sampleRequested(sample.title, sample.path); });
    }
}

void WindowMenus::addEditAction(QMenu &menu, const QString &text, int standardKey, const char *slot)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(static_cast<QKeySequence::StandardKey>(standardKey));
    // The editor with the focus knows the key itself; here it only shows it.
    action->setShortcutContext(Qt::WidgetShortcut);
    connectToFocus(*action, slot);
}

/// Lets \a action call \a slot of what has the focus, where that has such a one.
void WindowMenus::connectToFocus(const QAction &action, const char *slot)
{
    connect(&action, &QAction::triggered, this, [slot] {
        if (QWidget *focus = QApplication::focusWidget();
            focus != nullptr && focus->metaObject()->indexOfSlot(slot) >= 0) {
            QMetaObject::invokeMethod(focus, QByteArray(slot).chopped(2).constData());
        }
    });
}

void WindowMenus::addEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    addEditAction(*menu, tr("&Undo"), QKeySequence::Undo, "undo()");
    addEditAction(*menu, tr("&Redo"), QKeySequence::Redo, "redo()");
    menu->addSeparator();
    addEditAction(*menu, tr("Cu&t"), QKeySequence::Cut, "cut()");
    addEditAction(*menu, tr("&Copy"), QKeySequence::Copy, "copy()");
    addEditAction(*menu, tr("&Paste"), QKeySequence::Paste, "paste()");
    menu->addSeparator();
    addEditAction(*menu, tr("Select &all"), QKeySequence::SelectAll, "selectAll()");
    menu->addSeparator();
    connectToFocus(*menu->addAction(tr("Never &let this leave")), "keepChosenWords()");
}

void WindowMenus::addViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    const auto add = [this, menu](const QString &text, const QKeySequence &key, int direction) {
        menu->addAction(text, key, this, [this, direction] { Q_EMIT zoomRequested(direction); });
    };
    add(tr("&Larger text"), QKeySequence::ZoomIn, 1);
    add(tr("&Smaller text"), QKeySequence::ZoomOut, -1);
    add(tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0), 0);
    menu->addSeparator();
    const auto addWalk = [this, menu](const QString &text, const QKeySequence &key, int direction) {
        menu->addAction(text, key, this, [this, direction] { Q_EMIT walkRequested(direction); });
    };
    addWalk(tr("&Next replacement"), QKeySequence(Qt::Key_F8), 1);
    addWalk(tr("&Previous replacement"), QKeySequence(Qt::SHIFT | Qt::Key_F8), -1);
    menu->addSeparator();
    menu->addAction(tr("&What left this machine …"), this, &WindowMenus::ledgerRequested);
}

void WindowMenus::addSettingsMenu()
{
    m_settings = m_window.menuBar()->addMenu(tr("Settin&gs"));
    m_settings->addAction(tr("&Words that never leave …"), this, &WindowMenus::ownWordsRequested);
}

void WindowMenus::offerModels()
{
    m_settings->addAction(tr("&Cloud model …"), this, &WindowMenus::cloudRequested);
}

void WindowMenus::offerLocalModel()
{
    m_settings->addAction(tr("&Local model …"), this, &WindowMenus::localRequested);
}

void WindowMenus::addHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&How it works"), QKeySequence::HelpContents, this,
                    &WindowMenus::helpRequested);
    QAction *about = menu->addAction(tr("&About Gatehouse"), this, &WindowMenus::aboutRequested);
    about->setMenuRole(QAction::AboutRole);
}

} // namespace gatehouse
