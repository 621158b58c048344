// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "plainform.h"

#include "outboundlines.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace gatehouse
{

namespace
{

/// What a line is about: two lines with one key say the same thing, perhaps in two ways.
using LineKey = std::pair<Form, qint64>;

LineKey keyOf(const OutboundLine &line, const TimeFrame &frame)
{
    const std::vector<LinePart> parts = matchLine(line.tokens, frame);
    if (parts.empty()) {
        return {Form::Note, 0};
    }
    const FormMatch &first = parts.front().match;
    const bool isOneOfMany = first.form == Form::LoadHead || first.form == Form::PriceLine ||
                             first.form == Form::OwnPower;
    return {first.form, isOneOfMany && !first.values.empty() ? first.values.front() : 0};
}

/// The stretch of \a line, which begins at \a offset, that differs from \a plain.
Span difference(QStringView line, QStringView plain, qsizetype offset)
{
    const auto [at, same] = std::mismatch(line.begin(), line.end(), plain.begin(), plain.end());
    const qsizetype head = at - line.begin();
    qsizetype tail = 0;
    while (tail < std::min(line.size(), plain.size()) - head &&
           line.at(line.size() - 1 - tail) == plain.at(plain.size() - 1 - tail)) {
        ++tail;
    }
    Span span{offset + head, offset + line.size() - tail};
    if (span.isEmpty()) {
        // Something is missing: what stands around it is the place.
        span = {std::max(offset, span.from - 1), std::min(offset + line.size(), span.from + 1)};
    }
    return span;
}

/// Holds the lines of a text against those that write() makes of it.
class PlainFormCheck
{
public:
    PlainFormCheck(const QString &text, const ProblemText &read)
        : m_text(text), m_lines(outboundLines(text)), m_frame(timeFrame(m_lines)),
          m_plainText(writtenWithoutNotes(read)), m_plain(outboundLines(m_plainText))
    {
        for (size_t i = 0; i < m_plain.size(); ++i) {
            m_places.insert(wordsOf(m_plainText, m_plain[i].span).toString(), i);
            m_ofKey.emplace(keyOf(m_plain[i], m_frame), i);
        }
    }

    std::vector<PlainFormFault> faults()
    {
        for (const OutboundLine &line : m_lines) {
            line.note ? checkNote(line) : checkLine(line);
        }
        if (!m_lines.empty() && !m_lines.back().note && !m_text.endsWith(u'\n')) {
            const Span last = m_lines.back().span;
            add({last.to - 1, last.to}, {});
        }
        return std::move(m_faults);
    }

private:
    static QString writtenWithoutNotes(ProblemText read)
    {
        read.notes.clear();
        return write(read);
    }

    static QStringView wordsOf(QStringView text, Span span)
    {
        return text.mid(span.from, span.to - span.from);
    }

    void add(Span span, const QString &plain)
    {
        if (!m_faults.empty() && span.from <= m_faults.back().span.to && plain.isEmpty() &&
            m_faults.back().plain.isEmpty()) {
            m_faults.back().span.to = span.to;
        } else {
            m_faults.push_back({span, plain});
        }
    }

    void checkNote(const OutboundLine &line)
    {
        const QString note = wordsOf(m_text, *line.note).toString().simplified();
        const QString plain = fill(Form::Note) + u' ' + note;
        const QStringView own = wordsOf(m_text, line.span);
        if (note.isEmpty()) {
            add(line.span, {});
        } else if (own != plain) {
            add(difference(own, plain, line.span.from), plain);
        }
    }

    void checkLine(const OutboundLine &line)
    {
        const QStringView own = wordsOf(m_text, line.span);
        const auto found = m_places.constFind(own.toString());
        if (found != m_places.constEnd() && *found >= m_next) {
            m_next = *found + 1;
            return;
        }
        if (line.tokens.empty() || found != m_places.constEnd()) {
            // A blank line has its line feed only.
            add({line.span.from, std::max(line.span.to, line.span.from + 1)}, {});
            return;
        }
        const auto counterpart = m_ofKey.find(keyOf(line, m_frame));
        if (counterpart == m_ofKey.end()) {
            add(line.span, {});
            return;
        }
        const QString plain = wordsOf(m_plainText, m_plain[counterpart->second].span).toString();
        m_next = std::max(m_next, counterpart->second + 1);
        add(difference(own, plain, line.span.from), plain);
    }

    const QString &m_text;
    std::vector<OutboundLine> m_lines;
    TimeFrame m_frame;
    QString m_plainText;
    std::vector<OutboundLine> m_plain;
    QHash<QString, size_t> m_places;
    std::map<LineKey, size_t> m_ofKey;
    /// The next line of the plain text that may follow.
    size_t m_next = 0;
    std::vector<PlainFormFault> m_faults;
};

} // namespace

std::vector<PlainFormFault> plainFormFaults(const QString &text, const ProblemText &read)
{
    std::vector<PlainFormFault> faults = PlainFormCheck(text, read).faults();
    if (faults.empty() && !isPlainForm(text, read)) {
        faults.push_back({{0, text.size()}, {}});
    }
    return faults;
}

} // namespace gatehouse
