// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"

#include <QTextBlock>

#include <vector>

class QTextDocument;

namespace gatehouse
{

/// What the reader made of one line. It hangs on the line itself, so it moves with it while other
/// lines are edited, and counts no longer once the line's own words change.
class LineMark : public QTextBlockUserData
{
public:
    /// A fact; positions count from the start of the line.
    struct Stretch
    {
        int from = 0;
        int to = 0;
        FactKind kind = FactKind::Now;

        bool operator==(const Stretch &) const = default;
    };

    LineMark(LineState state, const QString &line) : m_state(state), m_line(line) {}

    LineState state() const { return m_state; }
    const std::vector<Stretch> &stretches() const { return m_stretches; }
    /// Sanitizing failed because of this line.
    bool isWrong() const { return m_isWrong; }
    /// Whether it was made for these words.
    bool isOf(QStringView line) const { return m_line == line; }

    void add(const Stretch &stretch) { m_stretches.push_back(stretch); }
    void setWrong() { m_isWrong = true; }

    bool operator==(const LineMark &other) const;

    /// The mark of \a block, or nullptr where there is none or the words have changed since.
    static const LineMark *of(const QTextBlock &block);
    /// The same, but also where the words have changed since: what is in view until they were read
    /// again.
    static const LineMark *lastOf(const QTextBlock &block);
    /// Where the stretches are in \a line, which these words became by an edit.
    std::vector<Stretch> stretchesIn(QStringView line) const;

private:
    LineState m_state;
    QString m_line;
    bool m_isWrong = false;
    std::vector<Stretch> m_stretches;
};

/// Whether \a line is a heading, which says nothing by itself: "Machines:", or "Machines" where a
/// list begins on the \a next line.
bool isHeading(QStringView line, QStringView next);

/// What is known of the lines of a text.
struct KnownLines
{
    QStringView text;
    const std::vector<ReadLine> &lines;
    const std::vector<MarkedFact> &facts;
};

/// Puts the marks of \a known on the lines of \a document, which holds the very text that was read,
/// in place of all earlier ones; a wrong line whose words are the same stays wrong. Returns the
/// lines whose look has changed.
std::vector<QTextBlock> markLines(QTextDocument &document, const KnownLines &known);

/// The same, and the lines that are to blame for \a error, no others, are wrong.
std::vector<QTextBlock> markLines(QTextDocument &document, const KnownLines &known,
                                  const Error &error);

} // namespace gatehouse
