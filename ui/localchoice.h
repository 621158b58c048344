// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "localfinder.h"

namespace gatehouse
{

class ChosenLocal;
class LocalLine;
class LocalWindow;
class MessageBar;
class ModelFile;
class Runner;
class WindowMenus;

/// Looks for a model on this machine once the window is there, and lets the person choose one, in a
/// window of its own. What they choose counts, and is kept, at once.
class LocalChoice : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ChosenLocal &local;
        const ModelFile &models;
        Runner &runner;
        WindowMenus &menus;
        LocalLine &line;
        MessageBar &message;
    };

    /// Parts outlive this object, which belongs to \a window.
    LocalChoice(const Parts &parts, QWidget &window);

    void showWindow();

private:
    void takeFound();
    void agreeOnSight(const LocalProbe &probe, LocalSettings settings);
    void complain(const QString &sentence);
    void choose(const LocalSettings &settings);
    void presentLine();

    Parts m_parts;
    QWidget &m_window;
    LocalFinder m_finder;
    LocalWindow *m_shown = nullptr;
};

} // namespace gatehouse
