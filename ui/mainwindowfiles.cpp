// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
//
// The part of the window that opens, saves and asks before anything typed would be lost.
#include "mainwindow.h"

#include "messagebar.h"
#include "privateeditor.h"
#include "privatepane.h"
#include "profile.h"
#include "questionbar.h"
#include "runner.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>

namespace gatehouse
{

namespace
{

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::openFile(const QString &path)
{
    const Result<HouseholdFile> household = householddocument::open(path);
    if (!household) {
        showNotOpened(path, household.error());
        return;
    }
    takeHousehold(*household, QFileInfo(path).completeBaseName(), path);
}

void MainWindow::openSample(const QString &title, const QString &path)
{
    const Result<HouseholdFile> household = householddocument::open(path);
    if (!household) {
        showError(household.error());
        return;
    }
    takeHousehold(*household, title, {});
}

void MainWindow::takeHousehold(const HouseholdFile &household, const QString &title,
                               const QString &path)
{
    m_message->clear();
    m_runner.rememberWords(m_private->text());
    m_runner.rememberWords(m_questionBar->question());
    m_questionBar->setQuestion(household.question);
    m_private->editor()->replaceText(household.text.reveal(), GuardedEditor::Undo::Forget);
    m_private->editor()->document()->setModified(false);
    m_title = title;
    m_path = path;
    presentTitle();
    noteWordsChanged();
}

void MainWindow::newHousehold()
{
    if (mayLeave()) {
        takeHousehold({}, {}, {});
    }
}

void MainWindow::askForFile()
{
    if (!mayLeave()) {
        return;
    }
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open household"), QFileInfo(m_path).path(), tr("Texts (*.txt);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::askBeforeOpening(const QString &path)
{
    if (mayLeave()) {
        openFile(path);
    }
}

bool MainWindow::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool MainWindow::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save household"), m_path,
                                                      tr("Texts (*.txt);;All files (*)"));
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    const Result<void> saved = householddocument::save(
        {.question = m_questionBar->question(), .text = m_private->text()}, path, m_newFiles);
    if (!saved) {
        showError(saved.error());
        return false;
    }
    m_private->editor()->document()->setModified(false);
    m_questionBar->setModified(false);
    m_title = QFileInfo(path).completeBaseName();
    m_path = path;
    presentTitle();
    return true;
}

bool MainWindow::isUnsaved() const
{
    return m_private->editor()->document()->isModified() || m_questionBar->isModified();
}

bool MainWindow::mayLeave()
{
    if (!isUnsaved()) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("Unsaved household"),
                    tr("What you typed is not saved yet."), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::presentTitle()
{
    const QString title = m_title.isEmpty() ? tr("New household") : m_title;
    setWindowTitle(title + QStringLiteral("[*] - Gatehouse"));
    setWindowModified(isUnsaved());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_profile.save({.geometry = saveGeometry(),
                    .panes = m_panes->saveState(),
                    .level = m_questionBar->level(),
                    .zoom = m_zoom});
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    askBeforeOpening(localFile(event->mimeData()));
}

} // namespace gatehouse
