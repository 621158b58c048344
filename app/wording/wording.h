// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "approvalgate.h"
#include "coverage.h"
#include "guard.h"
#include "problempart.h"
#include "reading.h"

#include <QString>

namespace gatehouse
{

class TextPlaces;
struct BackTrace;
struct Undisguised;
struct Replacement;

/// Kinds and values into whole sentences: the one place in `app` that makes text for people.
/// English in the source, translated where a translator is installed.
namespace wording
{

/// What happened, where, and what to do. \a privateText is what the error's place points into (the
/// household text; the question where the line is 0; the outbound text), so that its words can be
/// quoted on this screen; it may be empty.
QString sentence(const Error &error, const PrivateText &privateText = {});

QString sentence(const Notice &notice, const Anonymized &household);
QString sentence(const Difference &difference, const Anonymized &household, const Problem &asked);
/// What the household's words would say of \a difference after an edit was taken over, in few
/// words: "dishwasher: done by 07:00".
QString change(const Difference &difference, const Anonymized &household, const Problem &asked);
QString sentence(const GuardFinding &finding, const QString &outbound);
/// The same where several are told of one text, of which \a places are.
QString sentence(const GuardFinding &finding, const QString &outbound, const TextPlaces &places);
/// What level scaled could not hide of \a household, and which number leaves no room for it.
QString sentence(const Undisguised &undisguised, const Anonymized &household);
QString sentence(GateBlock block);
/// That host, path or deployment hold \a word, a private one.
QString destinationHolds(const QString &word);
/// How much of a line was understood.
enum class Understood
{
    Nothing,
    Partly,
};
/// How much of \a line, which was not understood as a whole, \a reading understood.
Understood understoodOf(const ReadLine &line, const Reading &reading);
/// That line \a line, which says \a words, was not understood, or not all of it.
QString unreadLine(int line, const PrivateText &words, Understood understood);
/// The texts that a replacement points into.
struct ComparedTexts
{
    PrivateText words;
    PrivateText question;
    QString outbound;
};
/// What a fact became and why: "Line 4, “dishwasher”, became load_A: names stay here."
QString sentence(const Replacement &entry, const ComparedTexts &texts);
/// What following the text back to the words found.
QString sentence(const BackTrace &trace);
/// A violation in the household's words ("dishwasher runs past 22:30").
QString sentence(const Violation &violation, const Problem &problem, const Anonymized &household);
/// The same with load ids, for programs.
QString anonymousSentence(const Violation &violation, const Problem &problem);

/// "Later. Start the dishwasher at 20:00; it is done at 21:30."
QString headline(const Answer &answer, const Anonymized &household);
/// The whole answer as plain text, and what of the problem its sentences and lines speak of, in the
/// order of the text.
struct AnswerText
{
    struct Stretch
    {
        Span span;
        std::vector<ProblemPart> about;

        bool operator==(const Stretch &) const = default;
    };

    QString text;
    std::vector<Stretch> stretches;
};
/// One paragraph a part: headline, each load, cost and saving, rules kept, what was not understood.
AnswerText answerText(const Answer &answer, const Anonymized &household);
/// Its text alone.
QString fullAnswer(const Answer &answer, const Anonymized &household);
/// "Proved cheapest: $1.94.", or what else is known of the plan's cost.
QString proof(const Answer &answer, const Anonymized &household);

constexpr int usualPlaces = 2;

/// An amount for people: two decimals, or as many as \a places says, and the household's own
/// currency, a sign in front ("$0.28"), a word behind ("2.80 kr"); "ct" and "p" stand for their
/// main unit.
QString amount(const Rational &value, const PrivateText &currency, int places = usualPlaces);

} // namespace wording

} // namespace gatehouse
