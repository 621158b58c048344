// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace gatehouse
{

class ChosenCloud;
class CloudWindow;
class ConnectionWindow;
class KeyRing;
class MessageBar;
class ModelFile;
class Runner;
class WindowMenus;
struct ModelSettings;

/// Lets the person choose which model the cloud side asks, in a window of its own that is opened
/// from the menu. What they choose counts, and is kept, at once.
class CloudChoice : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ChosenCloud &cloud;
        KeyRing &keys;
        const ModelFile &models;
        Runner &runner;
        WindowMenus &menus;
        MessageBar &message;
    };

    /// Parts outlive this object, which belongs to \a window.
    CloudChoice(const Parts &parts, QWidget &window);

private:
    void showWindow();
    void choose(const ModelSettings &settings);
    void showTest();
    void layTest();

    Parts m_parts;
    QWidget &m_window;
    CloudWindow *m_shown = nullptr;
    ConnectionWindow *m_test = nullptr;
};

} // namespace gatehouse
