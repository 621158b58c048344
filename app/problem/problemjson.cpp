// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "problemjson.h"

#include "jsonreading.h"
#include "jsonwriter.h"

namespace gatehouse
{

namespace
{

constexpr qint64 longest = Problem::longestHorizon.count();

void writeFromTo(JsonWriter &json, Window window)
{
    json.key("from").number(window.from.count());
    json.key("to").number(window.to.count());
}

void writePhases(JsonWriter &json, const std::vector<Phase> &phases)
{
    json.key("phases").beginArray();
    for (const Phase &phase : phases) {
        json.beginObject();
        json.key("minutes").number(phase.duration.count());
        json.key("wh").number(phase.energy.value);
        json.endObject();
    }
    json.endArray();
}

void writeNotDuring(JsonWriter &json, const std::vector<Window> &windows)
{
    if (windows.empty()) {
        return;
    }
    json.key("not_during").beginArray();
    for (const Window &window : windows) {
        json.beginArray().number(window.from.count()).number(window.to.count()).endArray();
    }
    json.endArray();
}

void writeLinks(JsonWriter &json, const Load &load)
{
    if (!load.after.empty()) {
        json.key("after").beginArray();
        for (const After &after : load.after) {
            json.beginObject().key("load").string(toString(after.load));
            if (after.within) {
                json.key("within").number(after.within->count());
            }
            json.endObject();
        }
        json.endArray();
    }
    if (!load.notWith.empty()) {
        json.key("not_with").beginArray();
        for (const LoadId other : load.notWith) {
            json.string(toString(other));
        }
        json.endArray();
    }
}

void writeLoad(JsonWriter &json, const Load &load)
{
    json.beginObject().key("id").string(toString(load.id));
    writePhases(json, load.phases);
    if (load.earliest > Minutes(0)) {
        json.key("earliest").number(load.earliest.count());
    }
    if (load.finishBy) {
        json.key("finish_by").number(load.finishBy->count());
    }
    writeNotDuring(json, load.notDuring);
    writeLinks(json, load);
    if (load.pausable) {
        json.key("pausable").boolean(true);
    }
    if (load.minRun > Minutes(1)) {
        json.key("min_run").number(load.minRun.count());
    }
    if (load.optional) {
        json.key("optional").boolean(true);
    }
    if (load.worth != Price()) {
        json.key("worth").string(toString(load.worth));
    }
    json.endObject();
}

void writeBands(JsonWriter &json, const Problem &problem)
{
    json.key("prices").beginArray();
    for (const PriceBand &band : problem.prices) {
        json.beginObject();
        writeFromTo(json, band.window);
        json.key("per_kwh").string(toString(band.price));
        json.endObject();
    }
    json.endArray();
    if (problem.surplus.empty()) {
        return;
    }
    json.key("surplus").beginArray();
    for (const Surplus &surplus : problem.surplus) {
        json.beginObject();
        writeFromTo(json, surplus.window);
        json.key("watts").number(surplus.power.value);
        json.key("per_kwh").string(toString(surplus.earns));
        json.endObject();
    }
    json.endArray();
}

Minutes readMinutes(const JsonNode &node, qint64 least)
{
    return Minutes(node.integer(least, longest));
}

/// A window whose end does not lie behind its start is reported as its second number.
Window readWindow(const JsonNode &from, const JsonNode &to)
{
    const Window window{readMinutes(from, 0), readMinutes(to, 0)};
    if (from.isPresent() && to.isPresent() && isEmpty(window)) {
        to.fail(ErrorKind::OutOfRange);
    }
    return window;
}

Price readPrice(const JsonNode &node)
{
    const QString text = node.decimal();
    if (!node.isPresent()) {
        return {};
    }
    const Result<Price> price = parsePrice(text);
    if (!price) {
        node.fail(price.error().kind, ExpectedValue::Price);
        return {};
    }
    return *price;
}

LoadId readLoadId(const JsonNode &node)
{
    const std::optional<LoadId> id = LoadId::parse(node.string(ExpectedValue::LoadId));
    if (node.isPresent() && !id) {
        node.fail(ErrorKind::WrongType, ExpectedValue::LoadId);
    }
    return id.value_or(LoadId());
}

std::vector<Phase> readPhases(const JsonNode &node)
{
    std::vector<Phase> phases;
    for (const JsonNode &item : node.items()) {
        item.allowOnly({"minutes", "wh"});
        phases.push_back(
            {.duration = readMinutes(item.required("minutes"), 1),
             .energy = {item.required("wh").integer(0, Problem::largestLoadWattHours)}});
    }
    return phases;
}

std::vector<Window> readNotDuring(const JsonNode &node)
{
    std::vector<Window> windows;
    for (const JsonNode &item : node.items()) {
        const std::vector<JsonNode> ends = item.items();
        if (ends.size() == 2) {
            windows.push_back(readWindow(ends.front(), ends.back()));
        } else {
            item.fail(ErrorKind::WrongType, ExpectedValue::TwoMinutes);
        }
    }
    return windows;
}

void readLinks(const JsonNode &node, Load &load)
{
    for (const JsonNode &item : node.optional("after").items()) {
        item.allowOnly({"load", "within"});
        After after{.load = readLoadId(item.required("load"))};
        if (const JsonNode within = item.optional("within"); within.isPresent()) {
            after.within = readMinutes(within, 0);
        }
        load.after.push_back(after);
    }
    for (const JsonNode &item : node.optional("not_with").items()) {
        load.notWith.push_back(readLoadId(item));
    }
}

Load readLoad(const JsonNode &node)
{
    node.allowOnly({"id", "phases", "earliest", "finish_by", "not_during", "after", "not_with",
                    "pausable", "min_run", "optional", "worth"});
    Load load;
    load.id = readLoadId(node.required("id"));
    load.phases = readPhases(node.required("phases"));
    load.earliest = readMinutes(node.optional("earliest"), 0);
    if (const JsonNode finishBy = node.optional("finish_by"); finishBy.isPresent()) {
        load.finishBy = readMinutes(finishBy, 0);
    }
    load.notDuring = readNotDuring(node.optional("not_during"));
    readLinks(node, load);
    load.pausable = node.optional("pausable").boolean();
    load.minRun = readMinutes(node.optional("min_run"), 1);
    load.optional = node.optional("optional").boolean();
    load.worth = readPrice(node.optional("worth"));
    return load;
}

void readBands(const JsonNode &root, Problem &problem)
{
    for (const JsonNode &item : root.required("prices").items()) {
        item.allowOnly({"from", "to", "per_kwh"});
        problem.prices.push_back({.window = readWindow(item.required("from"), item.required("to")),
                                  .price = readPrice(item.required("per_kwh"))});
    }
    for (const JsonNode &item : root.optional("surplus").items()) {
        item.allowOnly({"from", "to", "watts", "per_kwh"});
        problem.surplus.push_back(
            {.window = readWindow(item.required("from"), item.required("to")),
             .power = {item.required("watts").integer(0, Problem::largestWatts)},
             .earns = readPrice(item.required("per_kwh"))});
    }
}

Problem readProblem(const JsonNode &root)
{
    root.allowOnly({"now", "horizon", "target", "loads", "prices", "surplus", "power_limit_watts"});
    Problem problem;
    root.optional("now").integer(0, 0);
    problem.horizon = readMinutes(root.required("horizon"), 1);
    if (const JsonNode target = root.optional("target"); target.isPresent()) {
        problem.target = readLoadId(target);
    }
    for (const JsonNode &item : root.required("loads").items()) {
        problem.loads.push_back(readLoad(item));
    }
    readBands(root, problem);
    if (const JsonNode limit = root.optional("power_limit_watts"); limit.isPresent()) {
        problem.powerLimit = Watts{limit.integer(0, Problem::largestWatts)};
    }
    return problem;
}

} // namespace

QByteArray toJson(const Problem &problem)
{
    JsonWriter json;
    json.beginObject();
    json.key("now").number(0);
    json.key("horizon").number(problem.horizon.count());
    if (problem.target) {
        json.key("target").string(toString(*problem.target));
    }
    json.key("loads").beginArray();
    for (const Load &load : problem.loads) {
        writeLoad(json, load);
    }
    json.endArray();
    writeBands(json, problem);
    if (problem.powerLimit) {
        json.key("power_limit_watts").number(problem.powerLimit->value);
    }
    json.endObject();
    return json.document();
}

Result<Problem> problemFromJson(const QByteArray &json)
{
    JsonErrors errors(JsonOrigin::Household);
    Problem problem = readProblem(JsonNode::parse(json, errors));
    if (errors.first()) {
        return Unexpected{*errors.first()};
    }
    arrange(problem);
    if (const Result<void> result = check(problem); !result) {
        return Unexpected{result.error()};
    }
    return problem;
}

} // namespace gatehouse
