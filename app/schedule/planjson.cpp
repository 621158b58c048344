// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "planjson.h"

#include "jsonreading.h"
#include "jsonwriter.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int moneyPlaces = 6;
/// Far outside any horizon, and far from where adding minutes overflows.
constexpr qint64 farthestMinute = 1'000'000;

QString statusName(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Proved:
        return QStringLiteral("proved");
    case PlanStatus::Feasible:
        return QStringLiteral("feasible");
    case PlanStatus::Infeasible:
        return QStringLiteral("infeasible");
    }
    return {};
}

void writeMoney(JsonWriter &json, const std::optional<Rational> &amount)
{
    if (amount) {
        json.string(toDecimal(*amount, moneyPlaces));
    } else {
        json.null();
    }
}

void writeRuns(JsonWriter &json, const std::vector<Run> &runs)
{
    json.beginArray();
    for (const Run &run : runs) {
        json.beginObject();
        json.key("load").string(toString(run.load));
        json.key("from").number(run.window.from.count());
        json.key("to").number(run.window.to.count());
        json.endObject();
    }
    json.endArray();
}

void writeConflict(JsonWriter &json, const std::vector<ConflictPart> &conflict)
{
    json.beginArray();
    for (const ConflictPart &part : conflict) {
        json.beginObject().key("load");
        if (part.load) {
            json.string(toString(*part.load));
        } else {
            json.null();
        }
        json.key("rules").beginArray();
        for (const Rule rule : part.rules) {
            json.string(ruleName(rule));
        }
        json.endArray().endObject();
    }
    json.endArray();
}

LoadId readLoad(const JsonNode &node)
{
    const std::optional<LoadId> id = LoadId::parse(node.string(ExpectedValue::LoadId));
    if (node.isPresent() && !id) {
        node.fail(ErrorKind::WrongType, ExpectedValue::LoadId);
    }
    return id.value_or(LoadId());
}

Run readRun(const JsonNode &node)
{
    node.allowOnly({"load", "from", "to"});
    const LoadId load = readLoad(node.required("load"));
    const Minutes from(node.required("from").integer(-farthestMinute, farthestMinute));
    const Minutes to(node.required("to").integer(-farthestMinute, farthestMinute));
    return {.load = load, .window = {from, to}};
}

} // namespace

QByteArray toJson(const Plan &plan)
{
    JsonWriter json;
    json.beginObject();
    json.key("status").string(statusName(plan.status));
    writeMoney(json.key("cost"), plan.cost);
    writeMoney(json.key("objective"), plan.objective);
    writeMoney(json.key("bound"), plan.bound);
    writeRuns(json.key("runs"), plan.runs);
    json.key("left_out").beginArray();
    for (const LoadId id : plan.leftOut) {
        json.string(toString(id));
    }
    json.endArray();
    writeConflict(json.key("conflict"), plan.conflict);
    json.endObject();
    return json.document();
}

Result<std::vector<Run>> runsFromJson(const QByteArray &json)
{
    JsonErrors errors(JsonOrigin::Household);
    const JsonNode root = JsonNode::parse(json, errors);
    std::vector<Run> runs;
    for (const JsonNode &item : root.required("runs").items()) {
        runs.push_back(readRun(item));
    }
    for (const JsonNode &item : root.optional("left_out").items()) {
        const LoadId id = readLoad(item);
        const bool runsToo =
            std::any_of(runs.begin(), runs.end(), [id](const Run &run) { return run.load == id; });
        if (runsToo) {
            errors.add({.kind = ErrorKind::LeftOutButRuns, .subject = toString(id)});
        }
    }
    if (errors.first()) {
        return Unexpected{*errors.first()};
    }
    return runs;
}

} // namespace gatehouse
