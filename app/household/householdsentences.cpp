// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "householdsentences.h"

#include <QFile>

namespace gatehouse
{

namespace
{

QString nameOf(Saying what)
{
    switch (what) {
    case Saying::Machine:
        return QStringLiteral("MACHINE");
    case Saying::FinishBy:
        return QStringLiteral("FINISH_BY");
    case Saying::StartFrom:
        return QStringLiteral("START_FROM");
    case Saying::QuietTime:
        return QStringLiteral("QUIET_TIME");
    case Saying::RunsAfter:
        return QStringLiteral("RUNS_AFTER");
    case Saying::RunsAfterWithin:
        return QStringLiteral("RUNS_AFTER_WITHIN");
    case Saying::PowerLimit:
        return QStringLiteral("POWER_LIMIT");
    case Saying::NotWith:
        return QStringLiteral("NOT_WITH");
    case Saying::Pausable:
        return QStringLiteral("PAUSABLE");
    case Saying::PausableInPieces:
        return QStringLiteral("PAUSABLE_IN_PIECES");
    case Saying::MayStayOut:
        return QStringLiteral("MAY_STAY_OUT");
    case Saying::OwnPower:
        return QStringLiteral("OWN_POWER");
    case Saying::FeedIn:
        return QStringLiteral("FEED_IN");
    case Saying::Until:
        return QStringLiteral("UNTIL");
    case Saying::MinuteCount:
        return QStringLiteral("MINUTES");
    case Saying::KilowattHourCount:
        return QStringLiteral("KWH");
    case Saying::WattCount:
        return QStringLiteral("W");
    case Saying::KilowattCount:
        return QStringLiteral("KW");
    case Saying::Tomorrow:
        return QStringLiteral("TOMORROW");
    case Saying::OnDay:
        return QStringLiteral("ON_DAY");
    }
    return {};
}

QStringList listIn(const QString &words)
{
    QStringList entries;
    for (const QString &entry : words.split(u';')) {
        entries << entry.trimmed();
    }
    return entries;
}

} // namespace

HouseholdSentences::HouseholdSentences(const QString &language)
{
    QFile file(QStringLiteral(":/gatehouse/grammar/%1.sentences").arg(language));
    // Without the file nothing can be said, and whoever asks sees that no sentence reads back.
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && !line.startsWith(u'#')) {
            m_sayings.insert(line.left(colon), line.mid(colon + 1).trimmed());
        }
    }
    m_weekdays = listIn(m_sayings.take(QStringLiteral("WEEKDAYS")));
    m_newMachines = listIn(m_sayings.take(QStringLiteral("NEW_MACHINES")));
    for (const QString &pair : listIn(m_sayings.take(QStringLiteral("HALVES")))) {
        const QStringList halves = pair.split(u' ');
        m_halfDays.push_back({halves.value(0), halves.value(1)});
    }
}

QString HouseholdSentences::say(Saying what, const QStringList &parts) const
{
    // All at once: a name may hold a "%2" of its own.
    QString said;
    const QString pattern = m_sayings.value(nameOf(what));
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern.at(at) == u'%' && at + 1 < pattern.size();
        if (isPlace) {
            said += parts.value(pattern.at(++at).digitValue() - 1);
        } else {
            said += pattern.at(at);
        }
    }
    return said;
}

} // namespace gatehouse
