// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cuttext.h"
#include "replacements.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gatehouse
{

namespace
{

/// What a piece reads like, and on whose line.
using Reads = std::tuple<std::optional<LoadId>, Form, QString>;

/// Where each piece stands in an edited text.
class EditedPieces
{
public:
    explicit EditedPieces(const QString &text) : m_cut(text)
    {
        for (size_t i = 0; i < m_cut.lines().size(); ++i) {
            m_load.reset();
            for (const LinePart &part : m_cut.parts(i)) {
                take(part);
            }
        }
    }

    const std::vector<qsizetype> &startsOf(const Reads &piece) const
    {
        static const std::vector<qsizetype> nowhere;
        const auto found = m_starts.find(piece);
        return found == m_starts.end() ? nowhere : found->second;
    }

private:
    void take(const LinePart &part)
    {
        if (!part.fits() || part.tokens.empty()) {
            return;
        }
        if (part.match.form == Form::LoadHead) {
            m_load = LoadId{static_cast<int>(part.match.values.front())};
        }
        // The comma in front of a phase is none of its words.
        const size_t first = part.match.form == Form::NextPhase ? 1 : 0;
        const Span span{part.tokens[first].from, part.tokens.back().to()};
        m_starts[{m_load, part.match.form, m_cut.wordsOf(span).toString()}].push_back(span.from);
    }

    CutText m_cut;
    std::optional<LoadId> m_load;
    std::map<Reads, std::vector<qsizetype>> m_starts;
};

/// The places in the edited text of what stood at \a span of \a written.
std::vector<Span> movedTo(const WrittenText &written, const EditedPieces &edited, const Span &span)
{
    const auto behind = std::upper_bound(
        written.pieces.begin(), written.pieces.end(), span.from,
        [](qsizetype at, const WrittenPiece &piece) { return at < piece.span.from; });
    const WrittenPiece &piece = *std::prev(behind);
    const QString words = written.text.mid(piece.span.from, piece.span.to - piece.span.from);
    std::vector<Span> spans;
    for (const qsizetype start : edited.startsOf({piece.load, piece.form, words})) {
        const qsizetype shift = start - piece.span.from;
        spans.push_back({span.from + shift, span.to + shift});
    }
    return spans;
}

} // namespace

std::vector<Replacement> heldAgainst(const Replacements &written, const QString &edited)
{
    if (edited == written.written.text) {
        return written.list;
    }
    const EditedPieces pieces(edited);
    std::vector<Replacement> list = written.list;
    for (Replacement &replacement : list) {
        const std::vector<Span> before = std::move(replacement.outbound);
        replacement.outbound.clear();
        for (const Span &span : before) {
            const std::vector<Span> moved = movedTo(written.written, pieces, span);
            replacement.outbound.insert(replacement.outbound.end(), moved.begin(), moved.end());
        }
        std::sort(replacement.outbound.begin(), replacement.outbound.end());
        if (!before.empty() && replacement.outbound.empty()) {
            replacement.how = Replacement::How::EditedAway;
        }
    }
    return list;
}

} // namespace gatehouse
