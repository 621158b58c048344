// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "modelwordsview.h"

#include "localwording.h"
#include "quietlabel.h"
#include "runstate.h"
#include "theme.h"

#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

QString flawText(ProseFlaw flaw)
{
    switch (flaw) {
    case ProseFlaw::Form:
        return ModelWordsView::tr("They are not a few plain sentences.");
    case ProseFlaw::Word:
        return ModelWordsView::tr("They have a name or another word that cannot be checked "
                                  "against the plan.");
    case ProseFlaw::Machine:
        return ModelWordsView::tr("What they say of a machine does not agree with the plan.");
    case ProseFlaw::Time:
        return ModelWordsView::tr("A time in them does not agree with the plan.");
    case ProseFlaw::Length:
        return ModelWordsView::tr("A length of time in them does not agree with the plan.");
    case ProseFlaw::Amount:
        return ModelWordsView::tr("An amount in them does not agree with the plan.");
    case ProseFlaw::Number:
        return ModelWordsView::tr("A number in them does not agree with the plan.");
    case ProseFlaw::Advice:
        return ModelWordsView::tr("When they would start a machine does not agree with the plan.");
    case ProseFlaw::Claim:
        return ModelWordsView::tr("They claim that a machine is running; nobody switched one on.");
    }
    return {};
}

QString whoseWords(const QString &model)
{
    //: %1 is the name of a model.
    return ModelWordsView::tr("Told by %1, and checked against the plan:").arg(model);
}

/// Why nothing of what the model wrote is shown.
QString whyNone(const ToldAnswer &told)
{
    const ToldFlaw &flaw = told.words.error();
    const auto *prose = std::get_if<ProseFlaw>(&flaw);
    const QString why = prose ? flawText(*prose) : wording::sentence(std::get<LocalFault>(flaw));
    //: %1 is the name of a model, %2 a sentence that says why.
    return ModelWordsView::tr("The sentences of %1, the local model, are not shown. %2")
        .arg(told.model, why);
}

} // namespace

ModelWordsView::ModelWordsView(QWidget *parent) : QWidget(parent)
{
    m_words = new WrappedLabel(this);
    m_words->setObjectName(QStringLiteral("modelWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note = new QuietLabel(this);
    m_note->setObjectName(QStringLiteral("modelWordsNote"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::textMargin, theme::smallGap, theme::gap, theme::smallGap);
    column->setSpacing(theme::smallGap);
    column->addWidget(m_note);
    column->addWidget(m_words);
    showTexts({}, {});
}

void ModelWordsView::present(const RunState &state)
{
    const std::optional<ToldAnswer> &told = state.telling.told;
    const bool isOld = state.answerIsOld || state.reviewIsOld;
    if (!state.answer || isOld) {
        showTexts({}, {});
    } else if (!told) {
        const bool isWriting = state.telling.isUnderWay;
        showTexts({}, isWriting ? tr("The local model is writing what this means …") : QString());
    } else if (told->words) {
        showTexts(told->words->reveal(), whoseWords(told->model));
    } else {
        showTexts({}, whyNone(*told));
    }
}

void ModelWordsView::showTexts(const QString &words, const QString &note)
{
    if (m_words->text() != words) {
        m_words->setText(words);
    }
    if (m_note->text() != note) {
        m_note->setText(note);
    }
    m_words->setVisible(!words.isEmpty());
    m_note->setVisible(!note.isEmpty());
    setVisible(!note.isEmpty());
}

} // namespace gatehouse
