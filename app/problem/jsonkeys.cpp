// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace gatehouse
{

namespace
{

/// Walks through a document and keeps in mind which objects and arrays it is in.
class KeyWalk
{
public:
    explicit KeyWalk(const QByteArray &json) : m_json(json) {}

    std::optional<RepeatedKey> firstRepeated()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            switch (m_json.at(m_at)) {
            case '{':
            case '[':
                m_levels.push_back({.isObject = m_json.at(m_at) == '{'});
                break;
            case '}':
            case ']':
                m_levels.pop_back();
                break;
            case ',':
                m_levels.back().awaitsKey = true;
                ++m_levels.back().index;
                break;
            case '"':
                if (std::optional<RepeatedKey> repeated = takeString()) {
                    return repeated;
                }
                break;
            default:
                break;
            }
        }
        return std::nullopt;
    }

private:
    struct Level
    {
        bool isObject = false;
        bool awaitsKey = true;
        int index = 0;
        QString key = {};
        QSet<QString> keys = {};
    };

    /// Goes to the last quotation mark of the string that begins here, which may be a key.
    std::optional<RepeatedKey> takeString()
    {
        const qsizetype from = m_at;
        for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at) {
            m_at += m_json.at(m_at) == '\\' ? 1 : 0;
        }
        if (m_levels.empty() || !m_levels.back().isObject || !m_levels.back().awaitsKey) {
            return std::nullopt;
        }
        Level &level = m_levels.back();
        level.awaitsKey = false;
        const QByteArray quoted = m_json.mid(from, m_at + 1 - from);
        level.key = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
        if (level.keys.contains(level.key)) {
            return RepeatedKey{.key = level.key, .path = pathOfObject()};
        }
        level.keys.insert(level.key);
        return std::nullopt;
    }

    /// The way to the innermost object.
    QString pathOfObject() const
    {
        QString path;
        for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
            const Level &level = m_levels[i];
            if (!level.isObject) {
                path += QStringLiteral("[%1]").arg(level.index);
            } else {
                path += path.isEmpty() ? level.key : u'.' + level.key;
            }
        }
        return path;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray &json)
{
    return KeyWalk(json).firstRepeated();
}

} // namespace gatehouse
