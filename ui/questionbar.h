// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "level.h"
#include "privatetext.h"

#include <QWidget>

class QGridLayout;

namespace gatehouse
{

class Chooser;
struct EarlierView;
class PrimaryButton;
class QuestionField;
struct RunState;

/// The question, what is to be done about it, and how much may be told.
class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    PrivateText question() const;
    /// The same without the word at the caret, which may be half written.
    PrivateText settledQuestion() const;
    /// Replaces the question without questionChanged().
    void setQuestion(const PrivateText &question);
    bool isModified() const;
    void setModified(bool isModified);

    Level level() const;
    void setLevel(Level level);

    /// Sanitize stands out while it is what comes next.
    void present(const RunState &state);
    /// Levels that would undo what was hidden from the host before say so.
    void presentEarlier(const EarlierView &view);

Q_SIGNALS:
    void sanitizeRequested();
    void questionChanged();
    void levelChosen(gatehouse::Level level);
    /// A paste was longer than a question may be; it was not taken over.
    void questionTooLong(int longest);

private:
    void build();
    void buildQuestionRow(QGridLayout &grid);
    void buildChoices(QGridLayout &grid);
    void connectParts();

    QuestionField *m_question = nullptr;
    PrimaryButton *m_sanitize = nullptr;
    Chooser *m_pattern = nullptr;
    Chooser *m_level = nullptr;
};

} // namespace gatehouse
