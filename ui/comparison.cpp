// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "comparison.h"

#include "anonymoustext.h"
#include "answerlinks.h"
#include "answerview.h"
#include "backtrace.h"
#include "guardededitor.h"
#include "replacementlist.h"
#include "runstate.h"
#include "wording.h"

#include <QLabel>

#include <algorithm>

namespace gatehouse
{

namespace
{

/// The spans of the places that lie in the text, not in the question.
std::vector<Span> inText(const std::vector<Place> &places)
{
    std::vector<Span> spans;
    for (const Place &place : places) {
        if (place.line > 0) {
            spans.push_back(place.span);
        }
    }
    return spans;
}

} // namespace

Comparison::Comparison(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connectSide(m_parts.words, m_inWords);
    connectSide(m_parts.outbound, m_inOutbound);
    connect(&m_parts.list, &ReplacementList::chosen, this, &Comparison::choose);
    m_answer = new AnswerLinks(m_parts.answer, m_parts.picture, this);
    connect(m_answer, &AnswerLinks::pointed, this, &Comparison::light);
    connect(m_answer, &AnswerLinks::answerChanged, this, &Comparison::describeAnswer);
}

void Comparison::connectSide(GuardedEditor &editor, const SpanIndex &index)
{
    const auto lightAt = [this, &editor, &index](int pointed) {
        if (m_isMoving) {
            return;
        }
        const int caret =
            editor.window()->focusWidget() == &editor ? editor.textCursor().selectionStart() : -1;
        std::vector<int> owners = index.ownersAt(pointed);
        light(owners.empty() ? index.ownersAt(caret) : owners);
    };
    connect(&editor, &GuardedEditor::pointed, this, lightAt);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [lightAt] { lightAt(-1); });
}

void Comparison::present(const RunState &state)
{
    const bool reads = state.sanitized && state.review && !state.reviewIsOld &&
                       state.phase != RunPhase::Sanitizing &&
                       m_parts.outbound.words() == state.review->text;
    if (!reads) {
        clearLinks();
        return;
    }
    const bool isSame = m_isLinked && m_sanitized.lock() == state.sanitized &&
                        m_level == state.level && m_text == state.review->text;
    if (!isSame) {
        link(state);
    }
}

void Comparison::link(const RunState &state)
{
    const bool isNew = m_sanitized.lock() != state.sanitized || m_level != state.level;
    if (isNew) {
        m_sanitized = state.sanitized;
        m_level = state.level;
        const Anonymized &household = state.sanitized->anonymized;
        m_written = replacements(state.sanitized->reading, household,
                                 writeAnonymously(household, state.level));
    }
    m_text = state.review->text;
    m_list = heldAgainst(m_written, m_text);
    m_isLinked = true;
    m_at = -1;
    std::vector<SpanIndex::Entry> words;
    std::vector<SpanIndex::Entry> outbound;
    for (size_t i = 0; i < m_list.size(); ++i) {
        for (const Span &span : inText(m_list.at(i).places)) {
            words.push_back({span, static_cast<int>(i)});
        }
        for (const Span &span : m_list.at(i).outbound) {
            outbound.push_back({span, static_cast<int>(i)});
        }
    }
    m_inWords = SpanIndex(std::move(words));
    m_inOutbound = SpanIndex(std::move(outbound));
    std::vector<std::vector<ProblemPart>> facts;
    for (const Replacement &entry : m_list) {
        facts.push_back(entry.about);
    }
    light({});
    m_answer->setFacts(std::move(facts));
    describe(state);
}

void Comparison::describe(const RunState &state)
{
    const wording::ComparedTexts texts{state.input.text, state.input.question, m_text};
    QStringList sentences;
    const size_t shown = std::min(m_list.size(), ReplacementList::mostShown);
    for (size_t i = 0; i < shown; ++i) {
        sentences << wording::sentence(m_list.at(i), texts);
    }
    m_parts.list.present(sentences, static_cast<int>(m_list.size() - shown));
    const Sanitized &sanitized = *state.sanitized;
    m_parts.check.setText(wording::sentence(
        traceBack(m_text, sanitized.reading.household, sanitized.anonymized, m_level)));
    describeAnswer();
}

void Comparison::describeAnswer()
{
    const size_t shown = std::min(m_list.size(), ReplacementList::mostShown);
    for (int i = 0; i < static_cast<int>(shown); ++i) {
        const QStringList said = m_answer->said(i);
        //: %1 are sentences of the answer.
        m_parts.list.explain(i, said.isEmpty() ? QString()
                                               : tr("In the answer: %1").arg(said.join(u' ')));
    }
    m_answer->light(m_lit);
}

/// What is framed in the answer, for who cannot see the frames on the other sides.
void Comparison::explainAnswer()
{
    constexpr size_t mostSaid = 8;
    QStringList sentences;
    for (size_t i = 0; i < std::min(m_lit.size(), mostSaid); ++i) {
        if (const QListWidgetItem *item = m_parts.list.item(m_lit.at(i))) {
            sentences << item->text();
        }
    }
    m_parts.answer.setAccessibleDescription(sentences.join(u' '));
}

void Comparison::clearLinks()
{
    if (!m_isLinked) {
        return;
    }
    m_isLinked = false;
    m_list.clear();
    m_inWords = SpanIndex();
    m_inOutbound = SpanIndex();
    m_at = -1;
    light({});
    m_answer->setFacts({});
    m_parts.list.present({}, 0);
    m_parts.check.clear();
}

void Comparison::light(const std::vector<int> &owners)
{
    m_answer->light(owners);
    if (owners == m_lit) {
        return;
    }
    m_lit = owners;
    std::vector<Span> words;
    std::vector<Span> outbound;
    for (const int owner : owners) {
        const Replacement &entry = m_list.at(static_cast<size_t>(owner));
        const std::vector<Span> places = inText(entry.places);
        words.insert(words.end(), places.begin(), places.end());
        outbound.insert(outbound.end(), entry.outbound.begin(), entry.outbound.end());
    }
    m_parts.words.setFramed(std::move(words));
    m_parts.outbound.setFramed(std::move(outbound));
    if (!owners.empty()) {
        m_at = owners.front();
    }
    m_parts.list.setCurrent(owners.empty() ? -1 : owners.front());
    explainAnswer();
}

void Comparison::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_list.size())) {
        return;
    }
    const Replacement &entry = m_list.at(static_cast<size_t>(row));
    // Where the carets go is no choice of its own.
    m_isMoving = true;
    if (!entry.outbound.empty()) {
        m_parts.outbound.bringIntoView(entry.outbound.front());
    }
    if (const std::vector<Span> places = inText(entry.places); !places.empty()) {
        m_parts.words.bringIntoView(places.front());
    }
    m_isMoving = false;
    light({row});
    m_answer->bringIntoView();
}

void Comparison::walk(int direction)
{
    const int count = static_cast<int>(m_list.size());
    if (count == 0) {
        return;
    }
    const int before = m_at < 0 && direction < 0 ? 0 : m_at;
    choose((before + direction + count) % count);
}

} // namespace gatehouse
