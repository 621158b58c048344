// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "livemarks.h"

#include "livereader.h"
#include "privatepane.h"
#include "questionbar.h"

namespace gatehouse
{

LiveMarks::LiveMarks(PrivatePane &pane, const QuestionBar &question, LiveReader &reader)
    : m_pane(pane), m_question(question), m_reader(reader)
{
    connect(&pane, &PrivatePane::textChanged, this, &LiveMarks::read);
    connect(&question, &QuestionBar::questionChanged, this, &LiveMarks::read);
    connect(&reader, &LiveReader::wordsRead, this, &LiveMarks::show);
}

void LiveMarks::read()
{
    if (m_pane.isVisible()) {
        m_reader.read(m_pane.text(), m_question.question());
    }
}

void LiveMarks::show()
{
    m_pane.presentLive(m_reader.text(), m_reader.understanding());
}

} // namespace gatehouse
