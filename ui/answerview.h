// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pointedcharacter.h"
#include "wording.h"

#include <QTextEdit>

namespace gatehouse
{

/// The answer to read: its first sentence large, lists with hanging lines, what was proved set off.
/// It shows plain text only, and as tall as it is where there is room.
class AnswerView : public QTextEdit
{
    Q_OBJECT

public:
    struct Words
    {
        /// The whole answer: paragraphs with an empty line between, list lines begin with "- ".
        QString text;
        /// The line of it that says what was proved; set off where \a isProved.
        QString proof;
        bool isProved = false;
        /// It is no longer an answer to what stands beside it.
        bool isOld = false;
        /// What its sentences and lines speak of, in the order of the text.
        std::vector<wording::AnswerText::Stretch> stretches = {};

        bool operator==(const Words &) const = default;
    };

    explicit AnswerView(QWidget *parent = nullptr);

    void present(const Words &words);
    /// What the answer speaks of where; none while it is no answer to what stands beside it.
    const std::vector<wording::AnswerText::Stretch> &stretches() const;

    /// Draws a frame around each of \a spans, in place of all earlier ones.
    void setFramed(std::vector<Span> spans);
    const std::vector<Span> &framed() const { return m_framed; }
    /// Scrolls to \a span where it is out of view.
    void bringIntoView(const Span &span);
    /// Makes the text larger by \a steps; negative steps make it smaller.
    void zoom(int steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another answer, or none, stands here.
    void rewritten();
    /// The pointer is at this place of the text; -1 where it is at none.
    void pointed(int position);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void write();
    void writeLine(QTextCursor &cursor, const QString &line, bool isFirst);
    QTextBlockFormat blockFormat(const QString &line) const;
    QTextCharFormat charFormat(const QString &line, bool isFirst) const;

    QPoint scrolledBy() const;
    int positionAt(const QPoint &point) const;

    Words m_words;
    std::vector<Span> m_framed;
    PointedCharacter m_pointed;
};

} // namespace gatehouse
