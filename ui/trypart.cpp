// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "trypart.h"

#include "chosenlocal.h"
#include "localwording.h"
#include "quietlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace gatehouse
{

namespace
{

/// Of an answer that is shown.
constexpr int longestShown = 60;

/// Not translated: models are best at this language.
ChatRequest question(const QString &model)
{
    return {.model = model,
            .messages = {{ChatMessage::Role::User,
                          PrivateText(QStringLiteral("What is 7 times 6? Answer with the number "
                                                     "and nothing else."))}},
            .thinking = Thinking::Off};
}

} // namespace

TryPart::TryPart(QWidget *parent) : QWidget(parent)
{
    m_ask = new QPushButton(tr("&Test question"), this);
    m_ask->setObjectName(QStringLiteral("localTry"));
    m_ask->setAutoDefault(false);
    m_ask->setToolTip(tr("Asks the model what 7 times 6 is. Nothing of your household is in it."));
    m_said = new QuietLabel(this);
    m_said->setObjectName(QStringLiteral("localTrySaid"));
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::smallGap);
    row->addWidget(m_ask, 0, Qt::AlignTop);
    row->addWidget(m_said, 1);
    connect(m_ask, &QPushButton::clicked, this, [this] { m_request ? stop() : ask(); });
}

TryPart::~TryPart() = default;

void TryPart::offer(const LocalServer &server, const LoopbackAddress &address)
{
    if (m_server == server) {
        return;
    }
    stop();
    m_said->clear();
    m_server = server;
    m_address = address;
}

void TryPart::ask()
{
    m_timer.start();
    m_model = localModelAt(m_server->program, *m_address);
    m_request = m_model->chat(
        question(m_server->model), *m_server,
        {.progress = {}, .done = [this](const AnswerEnding &ending) { take(ending); }});
    m_ask->setText(tr("&Stop"));
    say(tr("Asked. Loading the model can take a while …"));
}

void TryPart::stop()
{
    m_request.reset();
    m_ask->setText(tr("&Test question"));
    say({});
}

void TryPart::take(const AnswerEnding &ending)
{
    stop();
    if (!ending.text) {
        say(wording::sentence(ending.text.error()));
        return;
    }
    constexpr double thousand = 1000.0;
    const QString seconds =
        QLocale().toString(static_cast<double>(m_timer.elapsed()) / thousand, 'f', 1);
    //: %1 is the answer of a model, %2 a number.
    say(tr("It answered “%1” after %2 s.")
            .arg(ending.text->reveal().simplified().left(longestShown), seconds));
}

void TryPart::say(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace gatehouse
