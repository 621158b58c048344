// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace gatehouse
{

enum class Tone;

/// "What left this machine": the records of the ledger, newest first, the very bytes of the chosen
/// one, and whether the chain holds. Looking makes no file; the ledger is read again when the
/// window is shown and when a person asks for it.
class LedgerWindow : public QDialog
{
    Q_OBJECT

public:
    /// The ledger in the file \a path; \a clock must outlive the window. \a newFiles are the
    /// permissions of copies under a new name.
    LedgerWindow(const QString &path, const Clock &clock, QFileDevice::Permissions newFiles,
                 QWidget *parent);

    /// Reads the ledger again.
    void refresh();
    /// Shows those records only that hold \a words; all where it is empty.
    void search(const QString &words);

private:
    void build();
    QWidget *buildButtons();
    void connectParts();
    void present(const LedgerContents &contents);
    void addRecord(const LedgerRecord &record, bool isIntact,
                   const std::optional<LedgerOutcome> &outcome);
    void presentState(const QString &sentence, std::optional<Tone> tone);
    void filter();
    void chooseOneInView();
    void showChosen();
    void exportCopy();
    void eraseAll();
    void say(const QString &sentence);

    Ledger m_ledger;
    QFileDevice::Permissions m_newFiles;
    LedgerContents m_contents;
    QLabel *m_sign = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_said = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_bytes = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace gatehouse
