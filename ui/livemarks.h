// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace gatehouse
{

class LiveReader;
class PrivatePane;
class QuestionBar;

/// Has the private words read while they are written, and marks what was understood. Nothing else
/// comes of it: what stands in the middle waits for Sanitize. Words that are there before the
/// window is shown are not read, so that it is there at once; the first key does.
class LiveMarks : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    LiveMarks(PrivatePane &pane, const QuestionBar &question, LiveReader &reader);

private:
    void read();
    void show();

    PrivatePane &m_pane;
    const QuestionBar &m_question;
    LiveReader &m_reader;
};

} // namespace gatehouse
