// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "replyload.h"

namespace gatehouse
{

namespace
{

/// "1.5" under "duration_hours" is said in the name.
QString withUnitOf(QStringView name, const LooseValue &value)
{
    const bool isHours =
        value.kind == LooseValue::Kind::Number && name.contains(u"hour", Qt::CaseInsensitive);
    return isHours ? value.text + QStringLiteral(" hours") : value.text;
}

EnergyUnit unitIn(QStringView name)
{
    const QString plain = looseName(name);
    if (plain.contains(u"kwh") || plain.contains(u"kilowatt")) {
        return EnergyUnit::KilowattHours;
    }
    return plain.endsWith(u"wh") || plain.contains(u"watth") ? EnergyUnit::WattHours
                                                             : EnergyUnit::Unsaid;
}

class ReplyLoadReader
{
public:
    ReplyLoadReader(LoadId id, ReplyErrors &errors) : m_errors(errors) { m_load.id = id; }

    ReplyLoad read(const LooseValue &value)
    {
        for (const auto &[name, held] : value.fields) {
            if (!saysNothing(held)) {
                takeField(name, held);
            }
        }
        if (m_load.phases.empty()) {
            m_load.phases.emplace_back();
        }
        // A flaw in the field itself is told already.
        if (m_load.phases.front().duration <= Minutes{0}) {
            addOnce({ReplyFlaw::NoDuration, m_load.id}, ReplyField::Duration);
        }
        if (!m_hasEnergy) {
            addOnce({ReplyFlaw::NoEnergy, m_load.id}, ReplyField::Energy);
        }
        return std::move(m_load);
    }

private:
    void takeField(QStringView name, const LooseValue &value)
    {
        const ReplyField field = fieldOfLoad(name);
        switch (field) {
        case ReplyField::Duration:
            set(firstPhase().duration, looseDuration(withUnitOf(name, value)), field);
            break;
        case ReplyField::Energy:
            m_hasEnergy = set(firstPhase().energy, looseEnergy(value.text, unitIn(name)), field);
            break;
        case ReplyField::Phases:
            takePhases(value);
            break;
        case ReplyField::Earliest:
            set(m_load.earliest, looseMoment(value.text), field);
            break;
        case ReplyField::FinishBy:
            set(m_load.finishBy, looseMoment(value.text), field);
            break;
        case ReplyField::NotDuring:
            takeRanges(value);
            break;
        default:
            takeChoice(field, value);
        }
    }

    void takeChoice(ReplyField field, const LooseValue &value)
    {
        switch (field) {
        case ReplyField::After:
        case ReplyField::NotWith:
            takeLinks(field, value);
            break;
        case ReplyField::Within:
            if (!m_load.after.empty()) {
                set(m_load.after.back().within, looseDuration(value.text), field);
            }
            break;
        case ReplyField::Pausable:
            set(m_load.pausable, looseFlag(value), field);
            break;
        case ReplyField::MinRun:
            set(m_load.minRun, looseDuration(value.text), field);
            break;
        case ReplyField::Optional:
            set(m_load.optional, looseFlag(value), field);
            break;
        case ReplyField::Worth:
            set(m_load.worth, loosePrice(value.text), field);
            break;
        default:
            break;
        }
    }

    Phase &firstPhase()
    {
        if (m_load.phases.empty()) {
            m_load.phases.emplace_back();
        }
        return m_load.phases.front();
    }

    void takePhases(const LooseValue &value)
    {
        if (!value.isList()) {
            addOnce({ReplyFlaw::Unreadable, m_load.id, ReplyField::Phases}, ReplyField::Phases);
            return;
        }
        m_load.phases.clear();
        for (const LooseValue &item : value.items) {
            m_load.phases.emplace_back();
            for (const auto &[name, held] : item.fields) {
                const ReplyField field = fieldOfLoad(name);
                if (field == ReplyField::Duration) {
                    set(m_load.phases.back().duration, looseDuration(withUnitOf(name, held)),
                        field);
                } else if (field == ReplyField::Energy) {
                    m_hasEnergy = set(m_load.phases.back().energy,
                                      looseEnergy(held.text, unitIn(name)), field);
                }
            }
        }
    }

    void takeRanges(const LooseValue &value)
    {
        for (const std::optional<LooseRange> &range : looseRanges(value)) {
            if (range) {
                m_load.notDuring.push_back(*range);
            } else {
                addOnce({ReplyFlaw::Unreadable, m_load.id, ReplyField::NotDuring},
                        ReplyField::NotDuring);
            }
        }
    }

    void takeLinks(ReplyField field, const LooseValue &value)
    {
        for (const std::optional<LooseLink> &link : looseLinks(value)) {
            if (!link) {
                addOnce({ReplyFlaw::Unreadable, m_load.id, field}, field);
            } else if (field == ReplyField::After) {
                m_load.after.push_back({link->load, link->within});
            } else {
                m_load.notWith.push_back(link->load);
            }
        }
    }

    /// Whether there is a value; else the field is told to be unreadable.
    template<typename Target, typename Value>
    bool set(Target &target, const std::optional<Value> &value, ReplyField field)
    {
        if (value) {
            target = *value;
        } else {
            addOnce({ReplyFlaw::Unreadable, m_load.id, field}, field);
        }
        return value.has_value();
    }

    /// One flaw a field is enough.
    void addOnce(ReplyError error, ReplyField field)
    {
        for (const ReplyError &known : m_errors) {
            if (known.load == error.load && known.field == field) {
                return;
            }
        }
        error.field = field;
        m_errors.push_back(error);
    }

    ReplyErrors &m_errors;
    ReplyLoad m_load;
    bool m_hasEnergy = false;
};

} // namespace

ReplyLoad readReplyLoad(LoadId id, const LooseValue &value, ReplyErrors &errors)
{
    return ReplyLoadReader(id, errors).read(value);
}

} // namespace gatehouse
