// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "theme.h"
#include "wordlist.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace gatehouse
{

class MessageBar;
class OwnWords;
class QuietLabel;

/// "Words that never leave": the user's own list, with what it takes to add to it and to take out
/// of it. Each change counts, and is kept, at once.
class WordsWindow : public QDialog
{
    Q_OBJECT

public:
    /// \a words outlive the window.
    WordsWindow(OwnWords &words, QWidget *parent);

    /// Reads the list again.
    void refresh();

private:
    void build();
    void buildList();
    QWidget *buildEntry();
    QWidget *buildButtons();
    void connectParts();
    void present();
    void add();
    void remove();
    void putBack();
    void tellChange(const Result<void, WordListFault> &changed, const QString &done);
    void offerBack(std::vector<PrivateText> entries);
    void choose(const std::vector<PrivateText> &entries);
    std::vector<PrivateText> chosen() const;
    void enableButtons();
    OwnWords &m_words;
    QLineEdit *m_entry = nullptr;
    QListWidget *m_list = nullptr;
    QuietLabel *m_empty = nullptr;
    MessageBar *m_said = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_readAgain = nullptr;
    /// What was taken out last and can be put back.
    std::vector<PrivateText> m_takenOut;
};

} // namespace gatehouse
