// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "groundfacts.h"

#include "ground.h"
#include "localprompts.h"
#include "wording.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

using FactValues = QHash<QString, PrivateText>;

PrivateText clockText(const QDateTime &moment)
{
    return PrivateText(moment.toString(QStringLiteral("HH:mm")));
}

/// The facts of one answer, line by line.
class FactWriter
{
public:
    FactWriter(const Answer &answer, const Anonymized &household)
        : m_answer(answer), m_household(household)
    {}

    PrivateText write()
    {
        for (const LoadAnswer &load : m_answer.loads) {
            if (load.load == m_answer.target) {
                addAdvice(load);
            }
        }
        for (const LoadAnswer &load : m_answer.loads) {
            addRuns(load);
        }
        addAmounts();
        for (const LoadAnswer &load : m_answer.loads) {
            addRules(load);
        }
        return PrivateText(m_lines.join(u'\n'));
    }

private:
    void add(const char *key, const FactValues &values)
    {
        m_lines << localprompts::fact(QString::fromLatin1(key), values).reveal();
    }
    static PrivateText nameOf(const LoadAnswer &load)
    {
        return PrivateText(load.name.reveal().simplified());
    }
    PrivateText amountOf(const Rational &value) const
    {
        return PrivateText(wording::amount(value, m_household.currency));
    }

    void addAdvice(const LoadAnswer &target)
    {
        if (target.runs.empty()) {
            add("off", {{QStringLiteral("machine"), nameOf(target)}});
        } else {
            add(m_answer.targetRunsNow ? "now" : "later", {});
        }
    }

    void addRuns(const LoadAnswer &load)
    {
        const FactValues name = {{QStringLiteral("machine"), nameOf(load)}};
        if (load.runs.empty()) {
            add("stays_off", name);
            return;
        }
        QStringList times;
        for (const HouseholdRun &run : load.runs) {
            times << clockText(run.start).reveal() + QStringLiteral(" to ") +
                         clockText(run.end).reveal();
        }
        FactValues values = name;
        values.insert(QStringLiteral("times"), PrivateText(times.join(QStringLiteral(", "))));
        values.insert(QStringLiteral("amount"), amountOf(load.cost));
        add("run", values);
    }

    void addAmounts()
    {
        const std::optional<Saving> &saving = m_answer.saving;
        if (saving && saving->amount > 0 && saving->comparedStart == Minutes(0)) {
            add("saving",
                {{QStringLiteral("machine"),
                  PrivateText(m_household.mapping.nameOf(m_answer.target).reveal().simplified())},
                 {QStringLiteral("amount"), amountOf(saving->amount)}});
        }
        if (m_answer.loads.size() > 1) {
            add("total", {{QStringLiteral("amount"), amountOf(m_answer.cost)}});
        }
    }

    void addRules(const LoadAnswer &answered)
    {
        const Load *load = find(m_household.problem, answered.load);
        if (!load) {
            return;
        }
        for (const Rule rule : answered.keptRules) {
            if (rule == Rule::FinishBy) {
                addRule("finish_by", answered, {*load->finishBy, *load->finishBy});
            } else if (rule == Rule::Earliest) {
                addRule("earliest", answered, {load->earliest, load->earliest});
            } else if (rule == Rule::NotDuring) {
                for (const Window &quiet : load->notDuring) {
                    addRule("not_during", answered, quiet);
                }
            }
        }
    }

    void addRule(const char *key, const LoadAnswer &load, Window window)
    {
        add(key, {{QStringLiteral("machine"), nameOf(load)},
                  {QStringLiteral("from"), clockText(atMinute(m_household, window.from))},
                  {QStringLiteral("to"), clockText(atMinute(m_household, window.to))}});
    }

    const Answer &m_answer;
    const Anonymized &m_household;
    QStringList m_lines;
};

} // namespace

PrivateText groundFacts(const Answer &answer, const Anonymized &household)
{
    return FactWriter(answer, household).write();
}

} // namespace gatehouse
