// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "notefindings.h"

#include "noteconsents.h"
#include "textplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse
{

namespace
{

struct NotesText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// Whether nothing but spaces and signs stands in \a between, all in one line.
bool isGap(QStringView between)
{
    return std::none_of(between.begin(), between.end(),
                        [](QChar c) { return c.isLetterOrNumber() || c == u'\n'; });
}

/// \a findings that may be agreed to, those beside each other joined.
std::vector<Span> runsOf(const QString &text, const std::vector<GuardFinding> &findings)
{
    std::vector<Span> runs;
    for (const GuardFinding &finding : findings) {
        if (!mayBeAgreedTo(text, finding)) {
            continue;
        }
        const bool joins =
            !runs.empty() && runs.back().to <= finding.span.from &&
            isGap(QStringView(text).mid(runs.back().to, finding.span.from - runs.back().to));
        if (joins) {
            runs.back().to = finding.span.to;
        } else {
            runs.push_back(finding.span);
        }
    }
    return runs;
}

Finding findingAt(const TextPlaces &places, Span span)
{
    return {.where = Finding::Where::OutboundText,
            .place = {.line = places.lineAt(span.from), .span = span}};
}

} // namespace

std::vector<Finding> noteFindings(const QString &text, const GuardReport &report)
{
    const TextPlaces places(text);
    std::vector<Finding> list;
    for (const Span &span : runsOf(text, report.findings)) {
        const QString words = text.mid(span.from, span.to - span.from);
        Finding finding = findingAt(places, span);
        finding.weight = Finding::Weight::Blocked;
        //: %1 is a line number, %2 are words of a note.
        finding.text = NotesText::tr("Line %1: nobody has checked “%2”.")
                           .arg(QString::number(finding.place.line), words);
        finding.action = Finding::Action::LetOut;
        finding.actionText = NotesText::tr("Let out");
        //: %1 are words of a note.
        finding.actionName = NotesText::tr("Let out of this machine: %1").arg(words);
        list.push_back(std::move(finding));
    }
    for (const Span &span : runsOf(text, report.agreed)) {
        Finding finding = findingAt(places, span);
        //: %1 is a line number, %2 are words of a note.
        finding.text =
            NotesText::tr("Line %1: you let “%2” out.")
                .arg(QString::number(finding.place.line), text.mid(span.from, span.to - span.from));
        list.push_back(std::move(finding));
    }
    return list;
}

} // namespace gatehouse
