// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "levelnote.h"

#include "disclosurebutton.h"
#include "quietlabel.h"
#include "runstate.h"
#include "textroom.h"
#include "theme.h"

#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

QString tells(Level level)
{
    switch (level) {
    case Level::Names:
        return LevelNote::tr("Clock times, durations, energies, prices and how many machines there "
                             "are: so bedtimes, your tariff, often the kind of machine.");
    case Level::Shifted:
        return LevelNote::tr("Durations, energies, prices and how many machines there are: so your "
                             "tariff, often the kind of machine. No clock is written, but whoever "
                             "knows when the text came can work it out.");
    case Level::Scaled:
        return LevelNote::tr("Durations, how long each price holds, and how energies, and prices, "
                             "compare with each other. The amounts are disguised, and made-up "
                             "machines stand among yours where your rules allow it.");
    }
    return {};
}

QString tellsWhateverTheText()
{
    return LevelNote::tr("A provider that it is sent to also knows your account, your address, "
                         "when you ask and how often. Only the text is anonymous.");
}

QuietLabel *makeLabel(QWidget *parent, const char *name)
{
    auto *label = new QuietLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, theme::gap, 0);
    return label;
}

} // namespace

LevelNote::LevelNote(QWidget *parent) : QWidget(parent)
{
    build();
    connect(m_button, &QPushButton::toggled, m_room, &QWidget::setVisible);
}

void LevelNote::build()
{
    m_button = new DisclosureButton(tr("What the text &still tells"), this);
    m_button->setObjectName(QStringLiteral("showWhatItTells"));
    m_button->setAccessibleName(tr("Show or hide what the text still tells"));
    m_button->setToolTip(tr("Shows what whoever receives the text can learn at this level."));
    m_room = new TextRoom(this);
    m_room->setObjectName(QStringLiteral("roomForWhatItTells"));
    m_tells = makeLabel(m_room, "whatItTells");
    m_room->hold(m_tells);
    m_hint = makeLabel(this, "changeOnTheLeft");
    m_hint->hide();
    m_hint->setText(tr("This text is disguised: change facts on the left."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::smallGap);
    column->setSpacing(2);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(theme::smallGap, 0, 0, 0);
    words->setSpacing(theme::smallGap);
    words->addWidget(m_room);
    words->addWidget(m_hint);
    column->addLayout(words);
    showTells();
}

void LevelNote::showTells()
{
    m_tells->setText(tells(m_level) + QStringLiteral("\n\n") + tellsWhateverTheText());
}

void LevelNote::present(const RunState &state)
{
    m_hint->setVisible(state.review && state.level == Level::Scaled);
    if (state.level != m_level) {
        m_level = state.level;
        showTells();
    }
}

} // namespace gatehouse
