// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "ageline.h"

#include "linkbutton.h"
#include "quietlabel.h"

#include <QHBoxLayout>

namespace gatehouse
{

AgeLine::AgeLine(QWidget *parent) : QWidget(parent)
{
    m_label = new QuietLabel(this);
    m_label->setObjectName(QStringLiteral("age"));
    m_label->setWordWrap(true);
    auto *renew = new LinkButton(tr("Renew"), Accent::Leaving, this);
    renew->setObjectName(QStringLiteral("renew"));
    renew->setAccessibleName(tr("Renew: work the text out again as of now"));
    renew->setToolTip(tr("Works it out again from the words on the left, as of now. Where the time "
                         "has moved on, edits in the middle go; Ctrl+Z there brings them back."));
    connect(renew, &QPushButton::clicked, this, &AgeLine::renewRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(renew, 0, Qt::AlignTop);
    hide();
}

void AgeLine::present(int minutes)
{
    if (minutes > 0) {
        m_label->setText(tr("Worked out %n minutes ago.", nullptr, minutes));
    }
    setVisible(minutes > 0);
}

} // namespace gatehouse
