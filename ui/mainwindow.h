// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "householddocument.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QTimer;

namespace gatehouse
{

class AnswerPane;
class ChosenCloud;
class ChosenLocal;
class Comparison;
class KeyRing;
class LiveMarks;
class LiveReader;
class LedgerWindow;
class MessageBar;
class ModelFile;
class OutboundPane;
class PrivatePane;
class Profile;
struct SendingNote;
class QuestionBar;
class Runner;
class StepStrip;
class WindowMenus;
class WordEdits;

/// The window: the question above, the three panes side by side, the steps below.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a runner and \a profile outlive it; \a newFiles are the permissions of files that are new.
    MainWindow(Runner &runner, const Profile &profile, QFileDevice::Permissions newFiles);
    ~MainWindow() override;

    /// Opens the file at \a path in place of what is there; where that fails, says why and leaves
    /// everything as it was.
    void openFile(const QString &path);
    /// Shows the household that ships with the program at \a path; it has no file of its own.
    void openSample(const QString &title, const QString &path);
    /// Says what is wrong, in place.
    void showError(const Error &error);
    /// Lets \a reader, which outlives the window, read along while words are written.
    void follow(LiveReader &reader);
    /// Let the person choose whom \a cloud asks, and \a local. All of it outlives the window.
    void offerModels(ChosenCloud &cloud, KeyRing &keys, const ModelFile &models);
    void offerLocalModel(ChosenLocal &local, const ModelFile &models);
    /// What the ledger keeps of a request besides its bytes. The household gets its name there when
    /// the first one is sent.
    SendingNote sendingNote() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectMenus();
    void connectPanes();
    void connectEdits();
    void restore();
    void watchEarlier();
    void present();
    void presentFailure();
    void sanitize();
    void renew();
    void noteWordsChanged();
    void reportWords();
    void showNotOpened(const QString &path, const Error &error);
    void takeHousehold(const HouseholdFile &household, const QString &title, const QString &path);
    void newHousehold();
    void askForFile();
    void askBeforeOpening(const QString &path);
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    /// False where the person would rather stay.
    bool mayLeave();
    bool isUnsaved() const;
    void presentTitle();
    void zoom(int direction);
    void showLedger(const QString &words);
    Runner &m_runner;
    const Profile &m_profile;
    QFileDevice::Permissions m_newFiles;
    QuestionBar *m_questionBar = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_panes = nullptr;
    PrivatePane *m_private = nullptr;
    OutboundPane *m_outbound = nullptr;
    AnswerPane *m_answer = nullptr;
    StepStrip *m_steps = nullptr;
    Comparison *m_comparison = nullptr;
    WindowMenus *m_menus = nullptr;
    LedgerWindow *m_ledger = nullptr;
    WordEdits *m_edits = nullptr;
    QTimer *m_rest = nullptr;
    std::unique_ptr<LiveMarks> m_liveMarks;
    QString m_title;
    QString m_path;
    int m_zoom = 0;
    /// The message is about this run's failure and goes when it does.
    bool m_showsFailure = false;
};

} // namespace gatehouse
