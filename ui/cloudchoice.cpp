// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudchoice.h"

#include "chosencloud.h"
#include "cloudwindow.h"
#include "connectionwindow.h"
#include "messagebar.h"
#include "modelfile.h"
#include "runner.h"
#include "windowmenus.h"
#include "wording.h"

namespace gatehouse
{

CloudChoice::CloudChoice(const Parts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    m_parts.menus.offerModels();
    connect(&m_parts.menus, &WindowMenus::cloudRequested, this, &CloudChoice::showWindow);
}

/// Made when it is first asked for: start-up does without it.
void CloudChoice::showWindow()
{
    if (m_shown == nullptr) {
        m_shown = new CloudWindow(m_parts.cloud.settings(), m_parts.keys, &m_window);
        connect(m_shown, &CloudWindow::settingsChosen, this, &CloudChoice::choose);
        connect(m_shown, &CloudWindow::testRequested, this, &CloudChoice::showTest);
    } else if (!m_shown->isVisible()) {
        m_shown->present(m_parts.cloud.settings());
    }
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

/// Settings that make no sense fall back to solving here; their window does not let them through.
void CloudChoice::choose(const ModelSettings &settings)
{
    const Result<void> chosen = m_parts.cloud.choose(settings);
    m_parts.runner.readdress();
    if (!chosen) {
        m_parts.message.showMessage(Tone::Warning, wording::sentence(chosen.error()));
    } else if (!m_parts.models.keep(settings)) {
        m_parts.message.showMessage(
            Tone::Warning, tr("These settings could not be kept: they hold until you quit."));
    }
}

/// In front of its settings, which cannot be changed meanwhile.
void CloudChoice::showTest()
{
    if (m_test == nullptr) {
        m_test = new ConnectionWindow(m_parts.cloud.means(), m_shown);
        connect(m_test, &ConnectionWindow::againRequested, this, &CloudChoice::layTest);
    }
    layTest();
    m_test->open();
}

void CloudChoice::layTest()
{
    m_test->lay(m_shown->typed().cloud, m_parts.runner.privateWords());
}

} // namespace gatehouse
