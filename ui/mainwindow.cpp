// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "accessibility.h"
#include "agewatch.h"
#include "answerpane.h"
#include "cloudchoice.h"
#include "comparison.h"
#include "earlierwatch.h"
#include "helpboxes.h"
#include "householdnames.h"
#include "ledgerwindow.h"
#include "livemarks.h"
#include "localchoice.h"
#include "localline.h"
#include "messagebar.h"
#include "neverleave.h"
#include "otherplans.h"
#include "outboundeditor.h"
#include "outboundpane.h"
#include "privateeditor.h"
#include "privatepane.h"
#include "profile.h"
#include "questionbar.h"
#include "runner.h"
#include "screenroom.h"
#include "sending.h"
#include "stepstrip.h"
#include "textdoor.h"
#include "windowmenus.h"
#include "wordedits.h"
#include "wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

/// While the words on the left change, only that they do is said; what they are, once keys rest.
constexpr int restBeforeStoring = 250;
constexpr int mostZoom = 12;

} // namespace

MainWindow::MainWindow(Runner &runner, const Profile &profile, QFileDevice::Permissions newFiles)
    : m_runner(runner), m_profile(profile), m_newFiles(newFiles)
{
    build();
    connectParts();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    installAccessibility();
    setAcceptDrops(true);
    m_menus = new WindowMenus(*this);
    auto *center = new QWidget(this);
    m_questionBar = new QuestionBar(center);
    m_message = new MessageBar(center, MessageBar::Kind::Dismissable);
    m_message->setLabelName(QStringLiteral("message"));
    m_panes = new QSplitter(Qt::Horizontal, center);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(theme::gap - 2);
    m_private = new PrivatePane(m_panes);
    m_outbound = new OutboundPane(m_panes);
    m_answer = new AnswerPane(m_panes);
    for (int i = 0; i < m_panes->count(); ++i) {
        m_panes->setStretchFactor(i, 1);
    }
    m_steps = new StepStrip(center);
    m_comparison =
        new Comparison({*m_private->editor(), *m_outbound->editor(), *m_private->replacements(),
                        *m_private->check(), *m_answer->text(), *m_answer->timeline()},
                       this);
    m_rest = new QTimer(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restBeforeStoring);

    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap - 2);
    column->setSpacing(theme::gap - 2);
    column->addWidget(m_questionBar);
    column->addWidget(m_message);
    column->addWidget(m_panes, 1);
    column->addWidget(m_steps);
    setCentralWidget(center);
}

void MainWindow::connectParts()
{
    connectMenus();
    connectPanes();
    connectEdits();
    connect(&m_runner, &Runner::stateChanged, this, &MainWindow::present);
    connect(m_questionBar, &QuestionBar::sanitizeRequested, this, &MainWindow::sanitize);
    connect(m_questionBar, &QuestionBar::questionChanged, this, &MainWindow::noteWordsChanged);
    connect(m_questionBar, &QuestionBar::levelChosen, &m_runner, &Runner::chooseLevel);
    connect(m_questionBar, &QuestionBar::questionTooLong, this, [this](int longest) {
        m_message->showMessage(Tone::Warning,
                               tr("The question can have %1 characters at most; the rest was not "
                                  "taken over. Put what the house knows into the left pane.")
                                   .arg(longest));
    });
    connect(m_steps, &StepStrip::stopRequested, &m_runner, &Runner::stop);
    connect(m_rest, &QTimer::timeout, this, &MainWindow::reportWords);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::newRequested, this, &MainWindow::newHousehold);
    connect(m_menus, &WindowMenus::openRequested, this, &MainWindow::askForFile);
    connect(m_menus, &WindowMenus::saveRequested, this, &MainWindow::save);
    connect(m_menus, &WindowMenus::saveAsRequested, this, &MainWindow::saveAs);
    connect(m_menus, &WindowMenus::zoomRequested, this, &MainWindow::zoom);
    connect(m_menus, &WindowMenus::walkRequested, m_comparison, &Comparison::walk);
    connect(m_menus, &WindowMenus::ledgerRequested, this, [this] { showLedger({}); });
    connect(m_menus, &WindowMenus::helpRequested, this, [this] { showHelp(this); });
    connect(m_menus, &WindowMenus::aboutRequested, this, [this] { showAbout(this); });
    new NeverLeave(m_profile.wordsFile(), m_runner,
                   {*m_menus, *m_private->editor(), *m_outbound->editor(), *m_message}, *this);
    connect(m_menus, &WindowMenus::sampleRequested, this,
            [this](const QString &title, const QString &path) {
                if (mayLeave()) {
                    openSample(title, path);
                }
            });
}

void MainWindow::connectPanes()
{
    connect(m_private, &PrivatePane::textChanged, this, &MainWindow::noteWordsChanged);
    connect(m_private, &PrivatePane::refused, this, &MainWindow::showError);
    connect(m_private, &PrivatePane::fileDropped, this, &MainWindow::askBeforeOpening);
    connect(m_outbound, &OutboundPane::refused, this, &MainWindow::showError);
    connect(m_outbound, &OutboundPane::touched, &m_runner, &Runner::touchOutbound);
    connect(m_outbound, &OutboundPane::edited, &m_runner, &Runner::editOutbound);
    connect(m_outbound, &OutboundPane::seen, &m_runner, &Runner::markSeen);
    connect(m_outbound, &OutboundPane::agreed, &m_runner, &Runner::agreeToWords);
    connect(m_outbound, &OutboundPane::approved, &m_runner, &Runner::approve);
    connect(m_outbound, &OutboundPane::recordRequested, this, &MainWindow::showLedger);
    connect(m_outbound, &OutboundPane::tidyRequested, &m_runner, &Runner::tidyOutbound);
    connect(m_outbound, &OutboundPane::privatePlaceChosen, m_private, &PrivatePane::goTo);
    connect(m_answer->otherPlans(), &OtherPlans::askAgainRequested, &m_runner, &Runner::askAgain);
    connect(m_answer->otherPlans(), &OtherPlans::answerHereRequested, &m_runner,
            &Runner::answerHere);
}

void MainWindow::connectEdits()
{
    m_edits = new WordEdits(m_runner, *m_private, this);
    connect(m_outbound, &OutboundPane::actionRequested, m_edits, &WordEdits::act);
    connect(m_outbound, &OutboundPane::renewRequested, this, &MainWindow::renew);
    connect(m_edits, &WordEdits::nowRestated, this, &MainWindow::sanitize);
    connect(m_edits, &WordEdits::refused, this, [this](const QString &sentence) {
        m_message->showMessage(Tone::Warning, sentence);
        m_showsFailure = false;
    });
}

void MainWindow::restore()
{
    const WindowSettings settings = m_profile.load();
    if (!restoreGeometry(settings.geometry)) {
        resize(sizeInScreen(*this, 170, 48));
    }
    if (!m_panes->restoreState(settings.panes)) {
        // The middle holds the longest lines that must not wrap.
        m_panes->setSizes({950, 1020, 1030});
    }
    if (settings.level) {
        m_questionBar->setLevel(*settings.level);
    }
    m_runner.chooseLevel(m_questionBar->level());
    for (int i = 0; i < std::abs(std::clamp(settings.zoom, -mostZoom, mostZoom)); ++i) {
        zoom(settings.zoom > 0 ? 1 : -1);
    }
    presentTitle();
    present();
    // Behind the panes, so that it looks at what they show.
    new AgeWatch(m_runner, *m_outbound, *m_answer, *this);
    watchEarlier();
}

/// Behind the panes as well.
void MainWindow::watchEarlier()
{
    auto *watch = new EarlierWatch(
        m_runner, m_profile.ledgerFile(),
        [this] { return HouseholdNames(m_profile.householdNamesFile()).nameOf(m_path); }, this);
    connect(watch, &EarlierWatch::told, m_outbound, &OutboundPane::presentEarlier);
    connect(watch, &EarlierWatch::told, m_questionBar, &QuestionBar::presentEarlier);
    watch->look();
}

void MainWindow::follow(LiveReader &reader)
{
    m_liveMarks = std::make_unique<LiveMarks>(*m_private, *m_questionBar, reader);
}

void MainWindow::offerModels(ChosenCloud &cloud, KeyRing &keys, const ModelFile &models)
{
    new CloudChoice({cloud, keys, models, m_runner, *m_menus, *m_message}, *this);
}

void MainWindow::offerLocalModel(ChosenLocal &local, const ModelFile &models)
{
    auto *choice = new LocalChoice(
        {local, models, m_runner, *m_menus, *m_private->localLine(), *m_message}, *this);
    connect(m_private->localLine(), &LocalLine::skipRequested, &m_runner, &Runner::skipModel);
    connect(m_outbound, &OutboundPane::actionRequested, choice, [choice](const Finding &finding) {
        if (finding.action == Finding::Action::ShowModels) {
            choice->showWindow();
        }
    });
}

SendingNote MainWindow::sendingNote() const
{
    // Without a name it counts as every household's, which errs on the safe side.
    const Result<QString> name = HouseholdNames(m_profile.householdNamesFile()).give(m_path);
    return {.household = name ? *name : QString(), .level = levelName(m_runner.state().level)};
}

void MainWindow::present()
{
    const RunState &state = m_runner.state();
    m_questionBar->present(state);
    m_private->present(state);
    m_outbound->present(state, m_runner.gate());
    m_answer->present(state);
    m_comparison->present(state);
    m_steps->present(state);
    presentFailure();
}

void MainWindow::presentFailure()
{
    const RunState &state = m_runner.state();
    if (state.failure) {
        const Error &error = state.failure->error;
        const bool isAboutQuestion = error.place.line == 0;
        m_message->showMessage(
            Tone::Warning,
            wording::sentence(error, isAboutQuestion ? state.readQuestion : state.readText));
        m_showsFailure = true;
    } else if (m_showsFailure) {
        m_message->clear();
        m_showsFailure = false;
    }
}

void MainWindow::sanitize()
{
    m_rest->stop();
    m_message->clear();
    // What was typed key by key has not come through the door yet.
    const Result<QString> text = textdoor::admit(m_private->text().reveal());
    if (!text) {
        showError(text.error());
        return;
    }
    m_runner.sanitize(m_private->text(), m_questionBar->question());
}

/// Where the words are those of the text in the middle, that stays as far as it may.
void MainWindow::renew()
{
    if (m_runner.state().reviewIsOld) {
        sanitize();
        return;
    }
    m_message->clear();
    m_runner.renew();
}

void MainWindow::noteWordsChanged()
{
    m_runner.touchPrivateWords();
    m_rest->start();
    setWindowModified(isUnsaved());
}

void MainWindow::reportWords()
{
    // What undo could bring back is as private as what is there.
    m_runner.rememberWords(m_private->settledText());
    m_runner.rememberWords(m_questionBar->settledQuestion());
    m_runner.setPrivateWords(m_private->text(), m_questionBar->question());
}

void MainWindow::showError(const Error &error)
{
    m_message->showMessage(Tone::Warning, wording::sentence(error));
    m_showsFailure = false;
}

void MainWindow::showNotOpened(const QString &path, const Error &error)
{
    //: %1 is the name of a file, %2 says why.
    m_message->showMessage(
        Tone::Warning,
        tr("“%1” was not opened. %2").arg(QFileInfo(path).fileName(), wording::sentence(error)));
    m_showsFailure = false;
}

void MainWindow::zoom(int direction)
{
    const int wished = direction == 0 ? 0 : std::clamp(m_zoom + direction, -mostZoom, mostZoom);
    m_private->zoom(wished - m_zoom);
    m_outbound->zoom(wished - m_zoom);
    m_answer->zoom(wished - m_zoom);
    m_zoom = wished;
}

/// Made when it is first asked for: start-up does without it. Shows what holds \a words.
void MainWindow::showLedger(const QString &words)
{
    if (m_ledger == nullptr) {
        m_ledger = new LedgerWindow(m_profile.ledgerFile(), m_runner.clock(), m_newFiles, this);
    } else {
        m_ledger->refresh();
    }
    m_ledger->search(words);
    m_ledger->show();
    m_ledger->raise();
    m_ledger->activateWindow();
}

} // namespace gatehouse
