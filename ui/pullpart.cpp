// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pullpart.h"

#include "localtext.h"
#include "localwording.h"
#include "ollamaclient.h"
#include "quietlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

constexpr int thousand = 1000;

} // namespace

PullPart::PullPart(QWidget *parent) : QWidget(parent)
{
    build();
}

PullPart::~PullPart() = default;

void PullPart::build()
{
    m_from = new QuietLabel(this);
    m_from->setObjectName(QStringLiteral("pullFrom"));
    m_from->setWordWrap(true);
    m_fetch = new QPushButton(this);
    m_fetch->setObjectName(QStringLiteral("pullFetch"));
    m_fetch->setAutoDefault(false);
    m_stop = new QPushButton(tr("S&top fetching"), this);
    m_stop->setObjectName(QStringLiteral("pullStop"));
    m_stop->setAutoDefault(false);
    m_stop->hide();
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("pullBar"));
    m_bar->setAccessibleName(tr("How much of the model is fetched"));
    m_bar->setRange(0, thousand);
    m_bar->hide();
    m_said = new QuietLabel(this);
    m_said->setObjectName(QStringLiteral("pullSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::smallGap);
    row->addWidget(m_fetch);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::smallGap);
    column->addWidget(m_from);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_fetch, &QPushButton::clicked, this, &PullPart::fetch);
    connect(m_stop, &QPushButton::clicked, this, &PullPart::stop);
}

void PullPart::offer(const QString &model, const LoopbackAddress &address)
{
    if (isFetching()) {
        return;
    }
    m_model = model;
    m_address = address;
    //: %1 is the name of a model.
    m_fetch->setText(tr("&Fetch %1").arg(model));
    //: %1 is the name of a model.
    m_from->setText(tr("%1 is not on this machine yet. Ollama fetches it from registry.ollama.ai, "
                       "several gigabytes; nothing of your household has a part in it.")
                        .arg(model));
}

void PullPart::fetch()
{
    m_fetch->hide();
    m_stop->show();
    m_bar->setValue(0);
    m_bar->show();
    m_said->show();
    present({});
    m_request =
        OllamaClient(*m_address)
            .pull(m_model, {.progress = [this](const PullState &state) { present(state); },
                            .done =
                                [this](const Result<void, LocalFault> &result) {
                                    end(result ? QString() : wording::sentence(result.error()));
                                    if (result) {
                                        Q_EMIT fetched(m_model);
                                    }
                                }});
    m_stop->setFocus();
}

void PullPart::present(const PullState &state)
{
    m_bar->setValue(state.thousandths);
    m_said->setText(pullText(state));
}

void PullPart::stop()
{
    end(tr("Stopped. What came stays; fetching goes on from there."));
}

void PullPart::end(const QString &sentence)
{
    m_request.reset();
    m_stop->hide();
    m_bar->hide();
    m_fetch->show();
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace gatehouse
