// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace gatehouse
{

/// Every fact and what it became, a sentence each, for those who would rather read than point.
class ReplacementList : public QListWidget
{
    Q_OBJECT

public:
    explicit ReplacementList(QWidget *parent = nullptr);

    /// Wrapped lines are laid out one by one, so the list ends here; the walk goes through them
    /// all.
    static constexpr size_t mostShown = 500;

    /// The first sentences, in the order in which the facts are walked through, and how many more
    /// there are.
    void present(const QStringList &sentences, int more);
    /// What a screen reader says of \a row besides its sentence.
    void explain(int row, const QString &words);
    /// Marks \a row, without saying that it was chosen; -1 for none.
    void setCurrent(int row);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int row);
};

} // namespace gatehouse
