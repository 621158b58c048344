// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"

#include <QCoreApplication>
#include <QDateTime>

/// The parts that wording fills into its sentences: names, moments, stretches, rules. Each is
/// translated as a whole.
namespace gatehouse::wording
{

/// Short for QCoreApplication::translate, under a name that lupdate knows.
inline QString translate(const char *context, const char *text, const char *note = nullptr,
                         int n = -1)
{
    return QCoreApplication::translate(context, text, note, n);
}

/// \a words on one line and short enough for a sentence: what does not print (line feeds, escape
/// and bidi characters) becomes a space, and the rest is cut after 60 characters.
QString quotable(const QString &words);

/// The household's name of \a load, or its id where it has none.
QString nameOf(LoadId load, const Anonymized &household);

/// \a name as it stands at the head of a line: "Dishwasher".
QString atHead(const QString &name);

/// "20:00", "midnight", "tomorrow 06:30", "Tuesday 06:30", seen from \a now: what follows "by",
/// "from", "to", "before".
QString moment(const QDateTime &when, const QDateTime &now);

/// "at 20:00", "at midnight", "tomorrow at 06:30", "on Tuesday at 06:30".
QString atMoment(const QDateTime &when, const QDateTime &now);

/// "20:00 to 21:30", "tomorrow 02:00 to 04:00".
QString stretch(const QDateTime &from, const QDateTime &to, const QDateTime &now);

/// \a minute of the household's plan as a moment.
QString moment(Minutes minute, const Anonymized &household);
QString stretch(const Window &window, const Anonymized &household);

/// "1 minute", "90 minutes".
QString minutes(Minutes length);

/// What \a rule says of \a load, one phrase an entry: "done by tomorrow 06:30", "not from 22:30 to
/// 06:30". The house's own rules have no \a load.
QStringList rulePhrases(Rule rule, const Load *load, const Problem &problem,
                        const Anonymized &household);

} // namespace gatehouse::wording
