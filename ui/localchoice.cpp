// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localchoice.h"

#include "chosenlocal.h"
#include "localline.h"
#include "localtext.h"
#include "localwindow.h"
#include "localwording.h"
#include "messagebar.h"
#include "modelfile.h"
#include "runner.h"
#include "windowmenus.h"

#include <QTimer>

namespace gatehouse
{

namespace
{

/// After the window is shown, which comes first.
constexpr std::chrono::milliseconds beforeLooking{300};

/// The one that is called \a wanted, else the first; none of another machine.
const InstalledModel *modelOnSight(const LocalProbe &probe, const QString &wanted)
{
    const InstalledModel *first = nullptr;
    for (const InstalledModel &model : probe.models) {
        if (model.isRemote) {
            continue;
        }
        if (model.name == wanted) {
            return &model;
        }
        first = first == nullptr ? &model : first;
    }
    return first;
}

} // namespace

LocalChoice::LocalChoice(const Parts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    m_parts.menus.offerLocalModel();
    connect(&m_parts.menus, &WindowMenus::localRequested, this, &LocalChoice::showWindow);
    connect(&m_parts.line, &LocalLine::setUpRequested, this, &LocalChoice::showWindow);
    connect(&m_finder, &LocalFinder::changed, this, &LocalChoice::takeFound);
    presentLine();
    QTimer::singleShot(beforeLooking, this, [this] { m_finder.look(m_parts.local.settings()); });
}

/// An address on the command line is the yes to whatever stands there: the model of the settings
/// where that is installed, else the first that is of this machine.
void LocalChoice::takeFound()
{
    LocalSettings settings = m_parts.local.settings();
    const auto &found = m_finder.found();
    const auto address = addressOf(settings);
    if (settings.isAgreedOnSight && !settings.agreed && !address) {
        complain(addressText(address.error()));
    } else if (settings.isAgreedOnSight && !settings.agreed && found &&
               m_finder.origin() == address->origin()) {
        if (*found) {
            agreeOnSight(**found, settings);
        } else {
            complain(wording::sentence(found->error()));
        }
    }
    presentLine();
}

void LocalChoice::agreeOnSight(const LocalProbe &probe, LocalSettings settings)
{
    if (const auto *model = modelOnSight(probe, settings.model)) {
        settings.agreed = serverFor(probe, model->name);
        settings.model = model->name;
        choose(settings);
        if (m_shown != nullptr) {
            m_shown->present(m_parts.local.settings(), m_parts.local.rates());
        }
    }
}

/// Whoever named the address expects a model there.
void LocalChoice::complain(const QString &sentence)
{
    //: %1 is a whole sentence.
    m_parts.message.showMessage(Tone::Warning,
                                tr("The built-in reader reads alone. %1").arg(sentence));
}

/// Made when it is first asked for: start-up does without it.
void LocalChoice::showWindow()
{
    if (m_shown == nullptr) {
        m_shown = new LocalWindow(m_finder, &m_window);
        connect(m_shown, &LocalWindow::settingsChosen, this, &LocalChoice::choose);
    }
    if (!m_shown->isVisible()) {
        m_shown->present(m_parts.local.settings(), m_parts.local.rates());
    }
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

void LocalChoice::choose(const LocalSettings &settings)
{
    const RunState &state = m_parts.runner.state();
    if (state.phase == RunPhase::Sanitizing || state.telling.work != 0) {
        // Whoever reads or writes now is no longer the one.
        m_parts.runner.stop();
    }
    m_parts.local.choose(settings);
    if (!m_parts.models.keep(settings)) {
        m_parts.message.showMessage(
            Tone::Warning, tr("These settings could not be kept: they hold until you quit."));
    }
    presentLine();
}

void LocalChoice::presentLine()
{
    const LocalSettings &settings = m_parts.local.settings();
    const auto &found = m_finder.found();
    const bool isThere = found && *found && !(*found)->models.empty();
    LocalLine::Models models;
    if (m_parts.local.asksModel()) {
        models.asked = settings.agreed->model;
        models.mayForward = settings.program == LocalProgram::OpenAiCompatible;
    } else if (isThere) {
        models.found = settings.program == LocalProgram::Ollama ? QStringLiteral("Ollama")
                                                                : tr("A program for models");
    }
    m_parts.line.offer(models);
    m_parts.line.present(m_parts.runner.state());
}

} // namespace gatehouse
