// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "schedulereply.h"

#include "jsonreading.h"
#include "jsonwriter.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr QLatin1String runNow("run_now");
constexpr QLatin1String runLater("run_later");

/// The load that is asked about; a text at level scaled names none, there it is the first.
LoadId targetOf(const ProblemText &asked)
{
    return asked.problem.target.value_or(LoadId());
}

bool startsNow(const std::vector<Run> &runs, LoadId target)
{
    return std::any_of(runs.begin(), runs.end(), [target](const Run &run) {
        return run.load == target && run.window.from == Minutes(0);
    });
}

QString reasonFor(PlanStatus status)
{
    return status == PlanStatus::Proved
               ? QStringLiteral("Keeps all rules at the lowest total cost.")
               : QStringLiteral("Keeps all rules.");
}

QString reasoningFor(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Proved:
        return QStringLiteral("Exact search: no plan that keeps all rules costs less.");
    case PlanStatus::Feasible:
        return QStringLiteral("Exact search, stopped early: the cheapest plan found so far.");
    case PlanStatus::Infeasible:
        return QStringLiteral("Exact search: no plan keeps all rules.");
    }
    return {};
}

bool readRecommendation(const JsonNode &node)
{
    const QString text = node.string();
    if (node.isPresent() && text != runNow && text != runLater) {
        node.fail(ErrorKind::NotASchedule);
    }
    return text == runNow;
}

LoadId readLoadId(const JsonNode &node)
{
    const std::optional<LoadId> id = LoadId::parse(node.string());
    if (node.isPresent() && !id) {
        node.fail(ErrorKind::NotASchedule);
    }
    return id.value_or(LoadId());
}

Minutes readTime(const JsonNode &node, const ProblemText &asked)
{
    const std::optional<Minutes> moment = readMoment(node.string(), asked.notation, asked.now);
    if (node.isPresent() && !moment) {
        node.fail(ErrorKind::NotASchedule);
    }
    return moment.value_or(Minutes(0));
}

Run readEntry(const JsonNode &node, const ProblemText &asked)
{
    node.allowOnly({"load_id", "start", "end", "reason"});
    Run run{.load = readLoadId(node.required("load_id"))};
    run.window.from = readTime(node.required("start"), asked);
    run.window.to = readTime(node.required("end"), asked);
    static_cast<void>(node.required("reason").string());
    return run;
}

} // namespace

QByteArray writeReply(const Plan &plan, const ProblemText &asked)
{
    const auto moment = [&asked](Minutes minutes) {
        return writeMoment(minutes, asked.notation, asked.now);
    };
    JsonWriter json;
    json.beginObject();
    const bool now = startsNow(plan.runs, targetOf(asked));
    json.key("recommendation").string(QString(now ? runNow : runLater));
    json.key("proposed_schedule").beginArray();
    for (const Run &run : plan.runs) {
        json.beginObject();
        json.key("load_id").string(toString(run.load));
        json.key("start").string(moment(run.window.from));
        json.key("end").string(moment(run.window.to));
        json.key("reason").string(reasonFor(plan.status));
        json.endObject();
    }
    json.endArray();
    json.key("reasoning").string(reasoningFor(plan.status));
    json.endObject();
    return json.document();
}

Result<ScheduleReply> readReply(const QByteArray &json, const ProblemText &asked)
{
    JsonErrors errors(JsonOrigin::Reply);
    const JsonNode root = JsonNode::parse(json, errors);
    root.allowOnly({"recommendation", "proposed_schedule", "reasoning"});
    ScheduleReply reply;
    reply.recommendsNow = readRecommendation(root.required("recommendation"));
    for (const JsonNode &item : root.required("proposed_schedule").items()) {
        reply.runs.push_back(readEntry(item, asked));
    }
    reply.reasoning = root.required("reasoning").string();
    if (errors.first()) {
        Error error = *errors.first();
        error.kind = ErrorKind::NotASchedule;
        return Unexpected{error};
    }
    return reply;
}

} // namespace gatehouse
