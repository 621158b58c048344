// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problempart.h"

#include <QObject>

#include <vector>

namespace gatehouse
{

class AnswerView;
class TimelineView;

/// The answer's side of what belongs together: frames what a fact stands behind, in the words and
/// in the picture, and says which facts stand behind what is pointed at there.
class AnswerLinks : public QObject
{
    Q_OBJECT

public:
    /// The views outlive it.
    AnswerLinks(AnswerView &text, TimelineView &picture, QObject *parent);

    /// The facts that there are, each by what it says of the problem.
    void setFacts(std::vector<std::vector<ProblemPart>> facts);
    /// Frames what these facts stand behind, in place of what was framed before.
    void light(const std::vector<int> &facts);
    /// Scrolls the answer to what is framed first.
    void bringIntoView();

    /// The sentences and lines of the answer that \a fact stands behind.
    QStringList said(int fact) const;

Q_SIGNALS:
    /// These facts stand behind what the pointer, the caret or the keys are at.
    void pointed(const std::vector<int> &facts);
    /// Another answer, or none, is there.
    void answerChanged();

private:
    void connectText();
    /// What the answer speaks of at \a position.
    std::vector<ProblemPart> partsAt(int position) const;
    void report(const std::vector<ProblemPart> &parts);

    AnswerView &m_text;
    TimelineView &m_picture;
    std::vector<std::vector<ProblemPart>> m_facts;
    /// What is pointed at in the answer, while that is being reported.
    std::vector<ProblemPart> m_from;
};

} // namespace gatehouse
