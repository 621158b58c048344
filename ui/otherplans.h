// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gatehouse
{

class LinkButton;
struct RunState;

/// What can be done where no good plan came back: ask for another one, or take the exact solver's
/// own. Not there while neither can be done.
class OtherPlans : public QWidget
{
    Q_OBJECT

public:
    explicit OtherPlans(QWidget *parent);

    void present(const RunState &state);

Q_SIGNALS:
    /// Another plan is wanted, with what was wrong with this one named. It is laid in the middle;
    /// nothing is sent.
    void askAgainRequested();
    void answerHereRequested();

private:
    LinkButton *m_askAgain = nullptr;
    LinkButton *m_answerHere = nullptr;
};

} // namespace gatehouse
