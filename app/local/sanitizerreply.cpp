// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "sanitizerreply.h"

#include "problemtext.h"
#include "replylines.h"
#include "replyproblem.h"
#include "tolerantjson.h"

#include <algorithm>

namespace gatehouse
{

namespace
{

const LooseValue *targetIn(const LooseValue &object)
{
    return object.field({"targetloadid", "targetload", "target"});
}

const LooseValue *problemIn(const LooseValue &object)
{
    return object.field({"schedulingproblem", "anonymousproblem", "anonymizedproblem", "problem"});
}

const LooseValue *mappingIn(const LooseValue &object)
{
    return object.field({"localmapping", "mapping", "loadmapping"});
}

bool isAnswer(const LooseValue &object)
{
    return problemIn(object) != nullptr || object.field({"loads"}) != nullptr ||
           (targetIn(object) != nullptr && mappingIn(object) != nullptr);
}

/// The answer among \a objects, or in an object around it; nullptr where there is none.
const LooseValue *answerAmong(const std::vector<LooseValue> &objects)
{
    for (const LooseValue &object : objects) {
        if (isAnswer(object)) {
            return &object;
        }
    }
    for (const LooseValue &object : objects) {
        for (const auto &[name, held] : object.fields) {
            if (isAnswer(held)) {
                return &held;
            }
        }
    }
    return nullptr;
}

/// Where a name stands in \a value: itself, or the field of an object.
QString nameIn(const LooseValue &value)
{
    if (!value.isObject()) {
        return value.text;
    }
    const LooseValue *name = value.field({"name", "machine", "device", "appliance", "description"});
    return name ? name->text : QString();
}

/// All words in \a value, part by part.
QString wordsIn(const LooseValue &value)
{
    QStringList words{value.text};
    for (const LooseValue &item : value.items) {
        words << wordsIn(item);
    }
    for (const auto &[name, held] : value.fields) {
        words << name << wordsIn(held);
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

QString joined(const LooseValue &list)
{
    QStringList lines;
    for (const LooseValue &item : list.items) {
        lines << item.text;
    }
    return lines.join(u'\n');
}

class SanitizerReplyReader
{
public:
    explicit SanitizerReplyReader(QTime now) : m_now(now) {}

    SanitizerReading read(QStringView answer)
    {
        const auto objects = looseObjects(answer);
        const LooseValue *object = objects ? answerAmong(*objects) : nullptr;
        if (!object) {
            add(objects ? ReplyFlaw::NoProblem : ReplyFlaw::NoObject);
            return std::move(m_reading);
        }
        if (const LooseValue *mapping = mappingIn(*object)) {
            takeMapping(*mapping);
        }
        const LooseValue *problem = problemIn(*object);
        if (problem) {
            m_reading.written = PrivateText(wordsIn(*problem));
        }
        takeProblem(problem ? *problem : *object);
        takeTarget(targetIn(*object));
        checkMapping();
        return std::move(m_reading);
    }

private:
    void takeProblem(const LooseValue &value)
    {
        if (value.isObject()) {
            takeObject(value);
            return;
        }
        const bool isLines =
            value.isList() && std::none_of(value.items.begin(), value.items.end(),
                                           [](const LooseValue &item) { return item.isObject(); });
        if (isLines) {
            takeText(joined(value));
        } else if (value.isList()) {
            takeObject({.kind = LooseValue::Kind::Object,
                        .text = {},
                        .items = {},
                        .fields = {{nameOf(ReplyField::Loads), value}}});
        } else {
            takeText(value.text);
        }
    }

    void takeText(const QString &text)
    {
        // JSON as a text within JSON.
        if (const auto inner = looseObjects(text); inner && !inner->front().fields.empty()) {
            takeObject(inner->front());
            return;
        }
        const Result<ProblemText> read = readProblemText(text);
        // What counts from another moment than the household's text does is counted anew.
        if (read && (!read->now.isValid() || read->now == m_now)) {
            m_reading.problem = read->problem;
            return;
        }
        takeObject(problemOfLines(text));
    }

    void takeObject(const LooseValue &value)
    {
        ReplyProblem reader(m_now);
        m_reading.problem = reader.read(value);
        const ReplyErrors &errors = reader.errors();
        m_reading.errors.insert(m_reading.errors.end(), errors.begin(), errors.end());
    }

    void takeMapping(const LooseValue &value)
    {
        for (const auto &[name, held] : value.fields) {
            if (const std::optional<LoadId> id = looseLoadId(name)) {
                addName(*id, nameIn(held));
            } else if (const std::optional<LoadId> turned = looseLoadId(held.text)) {
                addName(*turned, name);
            }
        }
        for (const LooseValue &item : value.items) {
            const LooseValue *id = item.field({"loadid", "id", "load"});
            if (const std::optional<LoadId> read = id ? looseLoadId(id->text) : std::nullopt) {
                addName(*read, nameIn(item));
            }
        }
    }

    void addName(LoadId load, const QString &name)
    {
        const bool isKnown =
            std::any_of(m_reading.mapping.begin(), m_reading.mapping.end(),
                        [load](const MappedName &one) { return one.load == load; });
        if (!isKnown && !name.trimmed().isEmpty()) {
            m_reading.mapping.push_back({load, PrivateText(name.trimmed())});
        }
    }

    void takeTarget(const LooseValue *value)
    {
        if (!m_reading.problem) {
            return;
        }
        std::optional<LoadId> target = m_reading.problem->target;
        if (value && !saysNothing(*value)) {
            target = targetOf(value->text);
            if (!target) {
                failWithout(ReplyFlaw::UnknownTarget);
                return;
            }
        }
        if (!target) {
            failWithout(ReplyFlaw::NoTarget);
        } else if (!find(*m_reading.problem, *target)) {
            failWithout(ReplyFlaw::UnknownTarget);
        } else {
            m_reading.problem->target = target;
        }
    }

    /// An id, or the name of what is mapped.
    std::optional<LoadId> targetOf(const QString &text) const
    {
        if (const std::optional<LoadId> id = looseLoadId(text)) {
            return id;
        }
        const auto named = std::find_if(m_reading.mapping.begin(), m_reading.mapping.end(),
                                        [&text](const MappedName &one) {
                                            return looseName(one.name.reveal()) == looseName(text);
                                        });
        return named == m_reading.mapping.end() ? std::nullopt : std::optional(named->load);
    }

    void checkMapping()
    {
        if (!m_reading.problem) {
            return;
        }
        for (const MappedName &one : m_reading.mapping) {
            if (!find(*m_reading.problem, one.load)) {
                add(ReplyFlaw::NameOfNoLoad, one.load);
            }
        }
        for (const Load &load : m_reading.problem->loads) {
            const bool isNamed =
                std::any_of(m_reading.mapping.begin(), m_reading.mapping.end(),
                            [&load](const MappedName &one) { return one.load == load.id; });
            if (!isNamed) {
                add(ReplyFlaw::NoName, load.id);
            }
        }
        std::sort(m_reading.mapping.begin(), m_reading.mapping.end(),
                  [](const MappedName &a, const MappedName &b) { return a.load < b.load; });
    }

    void failWithout(ReplyFlaw flaw)
    {
        m_reading.problem.reset();
        add(flaw);
    }

    void add(ReplyFlaw flaw, std::optional<LoadId> load = std::nullopt)
    {
        m_reading.errors.push_back({flaw, load, ReplyField::Unknown});
    }

    QTime m_now;
    SanitizerReading m_reading;
};

} // namespace

SanitizerReading readSanitizerReply(const PrivateText &answer, QTime now)
{
    return SanitizerReplyReader(now).read(answer.reveal());
}

} // namespace gatehouse
