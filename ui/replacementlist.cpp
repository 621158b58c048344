// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replacementlist.h"

#include <QSignalBlocker>

namespace gatehouse
{

namespace
{

constexpr int linesInView = 9;
/// Around each sentence: together with it the sentences line up with the text above.
constexpr int spaceBetween = 3;

} // namespace

ReplacementList::ReplacementList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("replacements"));
    setAccessibleName(tr("Replacements"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSpacing(spaceBetween);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentRowChanged, this, &ReplacementList::chosen);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(row(item)); });
}

void ReplacementList::present(const QStringList &sentences, int more)
{
    const QSignalBlocker quiet(this);
    clear();
    addItems(sentences);
    if (more > 0) {
        addItem(tr("and %n more", nullptr, more));
    }
}

void ReplacementList::explain(int row, const QString &words)
{
    item(row)->setData(Qt::AccessibleDescriptionRole, words);
}

void ReplacementList::setCurrent(int row)
{
    const QSignalBlocker quiet(this);
    if (row < 0 || row >= count()) {
        clearSelection();
        return;
    }
    setCurrentRow(row);
}

QSize ReplacementList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), linesInView * fontMetrics().lineSpacing()};
}

} // namespace gatehouse
