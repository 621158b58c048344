// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

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

        bool operator==(const Words &) const = default;
    };

    explicit AnswerView(QWidget *parent = nullptr);

    void present(const Words &words);
    /// Makes the text larger by \a steps; negative steps make it smaller.
    void zoom(int steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeLine(QTextCursor &cursor, const QString &line, bool isFirst);
    QTextBlockFormat blockFormat(const QString &line) const;
    QTextCharFormat charFormat(const QString &line, bool isFirst) const;

    Words m_words;
};

} // namespace gatehouse
