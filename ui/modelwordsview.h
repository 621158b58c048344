// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace gatehouse
{

struct RunState;

/// What a model on this machine tells of an answer, below the answer itself: its sentences where
/// they agree with the plan, and a quiet line that says whose words they are, or why none are
/// shown.
class ModelWordsView : public QWidget
{
    Q_OBJECT

public:
    explicit ModelWordsView(QWidget *parent);

    void present(const RunState &state);

private:
    void showTexts(const QString &words, const QString &note);

    QLabel *m_words = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace gatehouse
