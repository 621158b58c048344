// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace gatehouse
{

/// Cuts a stream of newline-delimited JSON into its lines, wherever the network split it. A line is
/// bytes until it is whole, since a letter of several bytes may be split as well. Blank lines are
/// passed over.
class NdjsonLines
{
public:
    /// What the program that writes such streams takes as one line at most.
    static constexpr qsizetype longestLine = 8'000'000;

    /// The lines that \a bytes, the next of the stream, complete.
    std::vector<QByteArray> take(QByteArrayView bytes);
    /// No more bytes come: the last line, where no line feed ended it.
    std::optional<QByteArray> finish();

    /// A line was too long. Nothing from there on is handed out.
    bool isTooLong() const { return m_isTooLong; }

private:
    QByteArray m_line;
    bool m_isTooLong = false;
};

} // namespace gatehouse
