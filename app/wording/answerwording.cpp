// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "addingup.h"
#include "allowedstart.h"
#include "answerparts.h"
#include "belonging.h"
#include "phrases.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse::wording
{

namespace
{

using Lines = std::vector<Said>;

/// Writes an answer paragraph by paragraph.
class AnswerWriter
{
public:
    /// A paragraph of sentences; nothing where there are none.
    void addSentences(const Lines &sentences)
    {
        bool isFirst = true;
        for (const Said &sentence : sentences) {
            if (sentence.words.isEmpty()) {
                continue;
            }
            if (isFirst) {
                beginParagraph();
            } else {
                m_answer.text += u' ';
            }
            say(sentence);
            isFirst = false;
        }
    }

    /// A heading and its lines; nothing where there are no lines.
    void addList(const QString &heading, const Lines &lines)
    {
        if (lines.empty()) {
            return;
        }
        beginParagraph();
        m_answer.text += heading;
        for (const Said &line : lines) {
            m_answer.text += QStringLiteral("\n- ");
            say(line);
        }
    }

    AnswerText finish()
    {
        m_answer.text += u'\n';
        return std::move(m_answer);
    }

private:
    void beginParagraph()
    {
        if (!m_answer.text.isEmpty()) {
            m_answer.text += QStringLiteral("\n\n");
        }
    }

    void say(const Said &said)
    {
        const qsizetype from = m_answer.text.size();
        m_answer.text += said.words;
        if (!said.about.empty()) {
            m_answer.stretches.push_back({{from, m_answer.text.size()}, said.about});
        }
    }

    AnswerText m_answer;
};

/// Whether \a load has room whatever the others do.
bool hasRoom(const Problem &problem, const Load &load)
{
    const bool isHeld =
        problem.powerLimit || !load.notWith.empty() ||
        std::any_of(problem.loads.begin(), problem.loads.end(), [&load](const Load &other) {
            return std::find(other.notWith.begin(), other.notWith.end(), load.id) !=
                       other.notWith.end() ||
                   std::any_of(other.after.begin(), other.after.end(),
                               [&load](const After &after) { return after.load == load.id; });
        });
    return !isHeld && firstAllowedStart(problem, load);
}

/// Of a load that does not run. Where the plan is proved cheapest and there is room, money is why.
QString leftOutLine(const LoadAnswer &load, const Answer &answer, const Anonymized &household)
{
    const QString name = atHead(nameOf(load.load, household));
    const Load *left = find(household.problem, load.load);
    if (answer.isProvedCheapest() && left && hasRoom(household.problem, *left)) {
        //: %1 is a machine.
        return translate("wording", "%1: leave it out, it would cost more than it is worth.")
            .arg(name);
    }
    //: %1 is a machine.
    return translate("wording", "%1: stays off.").arg(name);
}

QString loadLine(const LoadAnswer &load, int places, const Anonymized &household)
{
    const QString name = atHead(nameOf(load.load, household));
    QStringList stretches;
    for (const HouseholdRun &run : load.runs) {
        stretches << stretch(run.start, run.end, household.now);
    }
    //: %1 is a machine, %2 a stretch of time: "20:00 to 21:30", %3 an amount of money.
    return translate("wording", "%1: %2, for %3.")
        .arg(name, stretches.join(QStringLiteral(", ")),
             amount(load.cost, household.currency, places));
}

Lines keptLines(const Answer &answer, const Anonymized &household)
{
    const Problem &problem = household.problem;
    Lines lines;
    for (const LoadAnswer &answered : answer.loads) {
        const Load *load = find(problem, answered.load);
        for (const Rule rule : answered.keptRules) {
            const QStringList phrases = rulePhrases(rule, load, problem, household);
            const std::vector<ProblemPart> parts = ruleParts(rule, load, problem);
            const bool isOneEach = parts.size() == static_cast<size_t>(phrases.size());
            for (qsizetype i = 0; i < phrases.size(); ++i) {
                //: %1 is a machine, %2 a rule: "done by 06:30".
                const QString line =
                    translate("wording", "%1: %2.")
                        .arg(atHead(nameOf(answered.load, household)), phrases.at(i));
                lines.push_back(
                    {line, isOneEach ? std::vector{parts.at(static_cast<size_t>(i))} : parts});
            }
        }
    }
    if (answer.keepsPowerLimit) {
        const QStringList phrases = rulePhrases(Rule::PowerLimit, nullptr, problem, household);
        lines.push_back({atHead(phrases.join(QString())) + u'.',
                         ruleParts(Rule::PowerLimit, nullptr, problem)});
    }
    return lines;
}

Lines conflictLines(const Answer &answer, const Anonymized &household)
{
    const Problem &problem = household.problem;
    Lines lines;
    for (const ConflictPart &part : answer.conflict) {
        const Load *load = part.load ? find(problem, *part.load) : nullptr;
        QStringList phrases;
        std::vector<ProblemPart> about;
        for (const Rule rule : part.rules) {
            phrases += rulePhrases(rule, load, problem, household);
            const std::vector<ProblemPart> more = ruleParts(rule, load, problem);
            about.insert(about.end(), more.begin(), more.end());
        }
        const QString all = phrases.join(QStringLiteral("; "));
        if (!load) {
            //: %1 is a rule of the house: "all machines together at most 3000 W".
            lines.push_back({translate("wording", "The house: %1.").arg(all), about});
        } else {
            //: %1 is a machine, %2 a length of time, %3 rules: "done by 06:30".
            const QString line =
                translate("wording", "%1, which runs for %2: %3.")
                    .arg(atHead(nameOf(load->id, household)), minutes(duration(*load)), all);
            lines.push_back({line, about});
        }
    }
    return lines;
}

Lines violationLines(const Answer &answer, const Anonymized &household)
{
    Lines lines;
    for (const Violation &violation : answer.violations) {
        lines.push_back({sentence(violation, household.problem, household),
                         ruleParts(violation, household.problem)});
    }
    return lines;
}

std::vector<ProblemPart> noticeParts(const Notice &notice)
{
    const Minutes end = notice.window.to;
    switch (notice.kind) {
    case Notice::Kind::QuietTimeWithoutEnd:
        return {
            {.what = ProblemPart::What::NotDuring, .load = notice.load, .window = notice.window}};
    case Notice::Kind::DeadlineCut:
    case Notice::Kind::DeadlineTooEarly:
        return {{.what = ProblemPart::What::FinishBy, .load = notice.load, .window = {end, end}}};
    case Notice::Kind::NowOffTheClock:
        return {{.what = ProblemPart::What::Now}};
    case Notice::Kind::PlanningDayCut:
        break;
    }
    return {};
}

Lines noticeLines(const Anonymized &household)
{
    Lines lines;
    for (const Notice &notice : household.notices) {
        lines.push_back({sentence(notice, household), noticeParts(notice)});
    }
    return lines;
}

/// What was not understood, where proof() has not said it.
QString notUnderstood(int lines)
{
    if (lines == 0) {
        return {};
    }
    if (lines == 1) {
        return translate("wording", "1 line of your text was not understood, so this holds only "
                                    "for the rest of it.");
    }
    return translate("wording",
                     "%n lines of your text were not understood, so this holds only for "
                     "the rest of it.",
                     nullptr, lines);
}

/// That the plan breaks rules which the household does not have, but the text that was asked.
QString onlyAsked(const Answer &answer)
{
    if (answer.askedViolations.empty()) {
        return {};
    }
    return translate("wording", "The text that was asked has rules that your household does not "
                                "have, and the plan breaks some of those.");
}

void addGoodAnswer(AnswerWriter &writer, const Answer &answer, const Anonymized &household)
{
    writer.addSentences({inTime(answer, household), savingText(answer, household)});
    const Rounding rounding = roundingFor(answer);
    Lines lines;
    for (const LoadAnswer &load : answer.loads) {
        const QString line = load.runs.empty() ? leftOutLine(load, answer, household)
                                               : loadLine(load, rounding.places, household);
        lines.push_back({line, planParts(load, household.now)});
    }
    writer.addList(translate("wording", "The plan:"), lines);
    writer.addSentences({{proof(answer, household)}});
    if (!rounding.addsUp) {
        writer.addSentences({{translate("wording", "Each amount is rounded on its own, so they may "
                                                   "not add up to the last digit.")}});
    }
    writer.addList(translate("wording", "Rules it keeps:"), keptLines(answer, household));
    writer.addSentences({{onlyAsked(answer)}});
    if (!answer.isProvedCheapest()) {
        writer.addSentences({{notUnderstood(answer.unreadLines)}});
    }
}

void addBrokenAnswer(AnswerWriter &writer, const Answer &answer, const Anonymized &household)
{
    writer.addList(translate("wording", "What is wrong with it:"),
                   violationLines(answer, household));
    writer.addList(
        translate("wording", "These rules cannot hold together, so no plan can be good:"),
        conflictLines(answer, household));
    if (answer.optimum) {
        //: %1 is an amount of money.
        writer.addSentences(
            {{translate("wording", "There is a plan that keeps all rules; the cheapest one "
                                   "costs %1. Ask again, or let the built-in solver plan.")
                  .arg(amount(*answer.optimum, household.currency))}});
    }
    writer.addSentences({{notUnderstood(answer.unreadLines)}});
}

void addInfeasibleAnswer(AnswerWriter &writer, const Answer &answer, const Anonymized &household)
{
    writer.addList(translate("wording", "These cannot hold together:"),
                   conflictLines(answer, household));
    if (!answer.conflict.empty()) {
        writer.addSentences(
            {{translate("wording", "Change one of them or take it away, and ask again.")}});
    }
    writer.addSentences({{notUnderstood(answer.unreadLines)}});
}

void addNoPlanAnswer(AnswerWriter &writer, const Answer &answer, const Anonymized &household)
{
    if (answer.optimum) {
        //: %1 is an amount of money.
        writer.addSentences(
            {{translate("wording", "There is one, and the cheapest costs %1. Ask again, or "
                                   "let the built-in solver plan.")
                  .arg(amount(*answer.optimum, household.currency))}});
    }
    writer.addSentences({{notUnderstood(answer.unreadLines)}});
}

void addBody(AnswerWriter &writer, const Answer &answer, const Anonymized &household)
{
    switch (answer.kind) {
    case AnswerKind::Good:
        addGoodAnswer(writer, answer, household);
        break;
    case AnswerKind::Broken:
        addBrokenAnswer(writer, answer, household);
        break;
    case AnswerKind::Infeasible:
        addInfeasibleAnswer(writer, answer, household);
        break;
    case AnswerKind::NoPlan:
        addNoPlanAnswer(writer, answer, household);
        break;
    }
}

} // namespace

AnswerText answerText(const Answer &answer, const Anonymized &household)
{
    AnswerWriter writer;
    writer.addSentences({{headline(answer, household),
                          {{.what = ProblemPart::What::Question, .load = answer.target}}}});
    addBody(writer, answer, household);
    writer.addList(translate("wording", "Please look at this:"), noticeLines(household));
    return writer.finish();
}

QString fullAnswer(const Answer &answer, const Anonymized &household)
{
    return answerText(answer, household).text;
}

} // namespace gatehouse::wording
