// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "plainform.h"

#include "cuttext.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace gatehouse
{

namespace
{

/// What a line is about: two lines with one key say the same thing, perhaps in two ways.
using LineKey = std::pair<Form, qint64>;

LineKey keyOf(const std::vector<LinePart> &parts)
{
    if (parts.empty()) {
        return {Form::Note, 0};
    }
    const FormMatch &first = parts.front().match;
    const bool isOneOfMany = first.form == Form::LoadHead || first.form == Form::PriceLine ||
                             first.form == Form::OwnPower || first.form == Form::RefusedRun ||
                             first.form == Form::BrokenRule;
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

QString plainNote(const QString &note)
{
    return fill(Form::Note) + u' ' + note;
}

/// Whether the notes of \a text stand there as they are written.
bool notesArePlain(const CutText &text)
{
    return std::all_of(text.lines().begin(), text.lines().end(), [&text](const OutboundLine &line) {
        const QString note =
            line.note ? text.wordsOf(*line.note).toString().simplified() : QString();
        return !line.note || (!note.isEmpty() && text.wordsOf(line.span) == plainNote(note));
    });
}

/// Holds the lines of a text against those that write() makes of it.
class PlainFormCheck
{
public:
    PlainFormCheck(const CutText &text, const ProblemText &read)
        : m_text(text), m_plainText(writtenWithoutNotes(read)), m_plain(m_plainText)
    {
        for (size_t i = 0; i < m_plain.lines().size(); ++i) {
            m_places.insert(m_plain.wordsOf(m_plain.lines()[i].span).toString(), i);
            m_ofKey.emplace(keyOf(m_plain.parts(i)), i);
        }
    }

    std::vector<PlainFormFault> faults()
    {
        const std::vector<OutboundLine> &lines = m_text.lines();
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].note ? checkNote(lines[i]) : checkLine(lines[i], m_text.parts(i));
        }
        if (!lines.empty() && !lines.back().note && !m_text.text().endsWith(u'\n')) {
            const Span last = lines.back().span;
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
        const QString note = m_text.wordsOf(*line.note).toString().simplified();
        const QString plain = plainNote(note);
        const QStringView own = m_text.wordsOf(line.span);
        if (note.isEmpty()) {
            add(line.span, {});
        } else if (own != plain) {
            add(difference(own, plain, line.span.from), plain);
        }
    }

    void checkLine(const OutboundLine &line, const std::vector<LinePart> &parts)
    {
        const QStringView own = m_text.wordsOf(line.span);
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
        const auto counterpart = m_ofKey.find(keyOf(parts));
        if (counterpart == m_ofKey.end()) {
            add(line.span, {});
            return;
        }
        const QString plain = m_plain.wordsOf(m_plain.lines()[counterpart->second].span).toString();
        m_next = std::max(m_next, counterpart->second + 1);
        add(difference(own, plain, line.span.from), plain);
    }

    const CutText &m_text;
    QString m_plainText;
    CutText m_plain;
    QHash<QString, size_t> m_places;
    std::map<LineKey, size_t> m_ofKey;
    /// The next line of the plain text that may follow.
    size_t m_next = 0;
    std::vector<PlainFormFault> m_faults;
};

} // namespace

std::vector<PlainFormFault> plainFormFaults(const QString &text, const ProblemText &read)
{
    return plainFormFaults(CutText(text), read);
}

std::vector<PlainFormFault> plainFormFaults(const CutText &text, const ProblemText &read)
{
    const bool isPlain = isPlainForm(text, read);
    if (isPlain && notesArePlain(text)) {
        return {};
    }
    std::vector<PlainFormFault> faults = PlainFormCheck(text, read).faults();
    if (faults.empty() && !isPlain) {
        faults.push_back({{0, text.text().size()}, {}});
    }
    return faults;
}

} // namespace gatehouse
