// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "answerlinks.h"

#include "answerview.h"
#include "belonging.h"
#include "timelineview.h"

#include <QTextCursor>

#include <algorithm>

namespace gatehouse
{

namespace
{

/// What stands for \a parts in the answer itself: a machine, not whatever else has its prices.
std::vector<ProblemPart> withoutPrices(std::vector<ProblemPart> parts)
{
    const auto isPrice = [](const ProblemPart &part) {
        return part.what == ProblemPart::What::Price;
    };
    if (!std::all_of(parts.begin(), parts.end(), isPrice)) {
        std::erase_if(parts, isPrice);
    }
    return parts;
}

} // namespace

AnswerLinks::AnswerLinks(AnswerView &text, TimelineView &picture, QObject *parent)
    : QObject(parent), m_text(text), m_picture(picture)
{
    connectText();
    connect(&m_picture, &TimelineView::pointed, this, &AnswerLinks::report);
}

void AnswerLinks::connectText()
{
    const auto reportAt = [this](int position) {
        const bool hasCaret = m_text.window()->focusWidget() == &m_text;
        const int caret = hasCaret ? m_text.textCursor().selectionStart() : -1;
        std::vector<ProblemPart> parts = partsAt(position);
        report(parts.empty() ? partsAt(caret) : parts);
    };
    connect(&m_text, &AnswerView::pointed, this, reportAt);
    connect(&m_text, &QTextEdit::cursorPositionChanged, this, [reportAt] { reportAt(-1); });
    connect(&m_text, &AnswerView::rewritten, this, &AnswerLinks::answerChanged);
}

std::vector<ProblemPart> AnswerLinks::partsAt(int position) const
{
    for (const wording::AnswerText::Stretch &stretch : m_text.stretches()) {
        if (stretch.span.from <= position && position < stretch.span.to) {
            return stretch.about;
        }
    }
    return {};
}

void AnswerLinks::report(const std::vector<ProblemPart> &parts)
{
    std::vector<int> facts;
    for (size_t i = 0; i < m_facts.size(); ++i) {
        if (belongsTo(m_facts.at(i), parts)) {
            facts.push_back(static_cast<int>(i));
        }
    }
    m_from = withoutPrices(parts);
    Q_EMIT pointed(facts);
    m_from.clear();
}

void AnswerLinks::setFacts(std::vector<std::vector<ProblemPart>> facts)
{
    m_facts = std::move(facts);
}

void AnswerLinks::light(const std::vector<int> &facts)
{
    std::vector<ProblemPart> parts = m_from;
    if (parts.empty()) {
        for (const int fact : facts) {
            const std::vector<ProblemPart> &more = m_facts.at(static_cast<size_t>(fact));
            parts.insert(parts.end(), more.begin(), more.end());
        }
    }
    std::vector<Span> spans;
    for (const wording::AnswerText::Stretch &stretch : m_text.stretches()) {
        if (belongsTo(parts, stretch.about)) {
            spans.push_back(stretch.span);
        }
    }
    m_text.setFramed(std::move(spans));
    m_picture.setLit(std::move(parts));
}

void AnswerLinks::bringIntoView()
{
    if (!m_text.framed().empty()) {
        m_text.bringIntoView(m_text.framed().front());
    }
}

QStringList AnswerLinks::said(int fact) const
{
    if (m_text.stretches().empty()) {
        return {};
    }
    const QString text = m_text.toPlainText();
    QStringList words;
    for (const wording::AnswerText::Stretch &stretch : m_text.stretches()) {
        if (belongsTo(m_facts.at(static_cast<size_t>(fact)), stretch.about)) {
            words << text.mid(stretch.span.from, stretch.span.to - stretch.span.from);
        }
    }
    return words;
}

} // namespace gatehouse
