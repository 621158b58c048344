// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "level.h"
#include "replacements.h"
#include "spanindex.h"

#include <QObject>

#include <memory>

class QLabel;

namespace gatehouse
{

class AnswerLinks;
class AnswerView;
class GuardedEditor;
class ReplacementList;
class TimelineView;
struct RunState;
struct Sanitized;

/// Links the private words with the outbound text and both with the answer: the fact under the
/// pointer or the caret is framed on both sides, and so is what it stands behind in the answer.
/// After an edit the links of what was changed fall away.
class Comparison : public QObject
{
    Q_OBJECT

public:
    /// What it links and where it says so.
    struct Parts
    {
        GuardedEditor &words;
        GuardedEditor &outbound;
        ReplacementList &list;
        QLabel &check;
        AnswerView &answer;
        TimelineView &picture;
    };

    /// The parts outlive it.
    Comparison(const Parts &parts, QObject *parent);

    void present(const RunState &state);
    /// Frames the next fact in the order of the outbound text, or the one before (-1), and brings
    /// it into view on both sides; after the last comes the first.
    void walk(int direction);

private:
    void connectSide(GuardedEditor &editor, const SpanIndex &index);
    void link(const RunState &state);
    void describe(const RunState &state);
    /// Says with each fact of the list what it stands behind in the answer.
    void describeAnswer();
    void explainAnswer();
    void light(const std::vector<int> &owners);
    void choose(int row);
    void clearLinks();

    Parts m_parts;
    AnswerLinks *m_answer = nullptr;
    /// What the links were made from.
    std::weak_ptr<const Sanitized> m_sanitized;
    Level m_level = Level::Shifted;
    Replacements m_written;
    QString m_text;
    std::vector<Replacement> m_list;
    SpanIndex m_inWords;
    SpanIndex m_inOutbound;
    std::vector<int> m_lit;
    /// Where the walk is; -1 before it has begun.
    int m_at = -1;
    bool m_isLinked = false;
    bool m_isMoving = false;
};

} // namespace gatehouse
