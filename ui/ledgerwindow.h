// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backgroundwork.h"
#include "ledger.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatehouse
{

enum class Tone;
struct LedgerRow;
struct LedgerRows;

/// "What left this machine": the records of the ledger, newest first, the very bytes of the chosen
/// one, and whether the chain holds. Looking makes no file; the ledger is read again when the
/// window is shown and when a person asks for it, on another thread: one of any size holds up
/// nobody.
class LedgerWindow : public QDialog
{
    Q_OBJECT

public:
    /// The ledger in the file \a path; \a clock must outlive the window. \a newFiles are the
    /// permissions of copies under a new name.
    LedgerWindow(const QString &path, const Clock &clock, QFileDevice::Permissions newFiles,
                 QWidget *parent);
    ~LedgerWindow() override;

    /// Reads the ledger again. What is shown stays until that is done.
    void refresh();
    /// Whether it is being read.
    bool isReading() const { return m_request != nullptr; }
    /// Shows those records only that hold \a words; all where it is empty.
    void search(const QString &words);

private:
    void build();
    QWidget *buildButtons();
    void connectParts();
    void present(const std::shared_ptr<const LedgerRows> &read);
    void presentRows();
    QTreeWidgetItem *lineOf(const LedgerRow &row) const;
    const LedgerRow &rowOf(const QTreeWidgetItem &line) const;
    void presentState(const QString &sentence, std::optional<Tone> tone);
    void filter();
    void chooseOneInView();
    void showChosen();
    void exportCopy();
    void eraseAll();
    void say(const QString &sentence);

    Ledger m_ledger;
    const Clock &m_clock;
    QFileDevice::Permissions m_newFiles;
    /// What is shown.
    std::shared_ptr<const LedgerRows> m_read;
    QLabel *m_sign = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_said = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_bytes = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_erase = nullptr;
    BackgroundWork m_work;
    std::unique_ptr<Request> m_request;
};

} // namespace gatehouse
