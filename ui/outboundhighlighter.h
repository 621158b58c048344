// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "escapinghighlighter.h"

#include <QColor>
#include <QHash>

namespace gatehouse
{

/// Sets the load ids of the outbound text off, and underlines what keeps it from being approved.
class OutboundHighlighter : public EscapingHighlighter
{
    Q_OBJECT

public:
    /// What is wrong on one line; positions count from its start, and nothing means all of it.
    struct Wrong
    {
        int from = 0;
        int length = 0;

        bool operator==(const Wrong &) const = default;
    };
    /// By line, counted from 1.
    using WrongPlaces = QHash<int, QList<Wrong>>;

    struct Colors
    {
        QColor id;
        QColor wrong;

        bool operator==(const Colors &) const = default;
    };

    OutboundHighlighter(QTextDocument *document, const Colors &colors);

    void setColors(const Colors &colors);
    void mark(const WrongPlaces &wrong);

protected:
    void markLine(const QString &text) override;

private:
    Colors m_colors;
    WrongPlaces m_wrong;
};

} // namespace gatehouse
