// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace gatehouse
{

/// What words of one class carry as their value where the reader tells them apart, as the grammar
/// file numbers them. Those of EXCEPTION, MUST, REASON and HABIT are in conditions.h.
namespace wordvalue
{
/// UNKNOWN: "leave".
constexpr qint64 leave = 1;
/// UNKNOWN: "shirts", which machines have in them.
constexpr qint64 contents = 2;
/// FILLER: the "on" of "put on".
constexpr qint64 on = 1;
/// FILLER: "please".
constexpr qint64 please = 2;
/// FILLER: the "come" of "come ten o'clock".
constexpr qint64 come = 3;
/// FILLER: "that goes for", behind which stands whom a rule is for.
constexpr qint64 goesFor = 4;
/// PERSON: "they".
constexpr qint64 they = 1;
/// QUESTION: "can the", which may ask for a favour.
constexpr qint64 asksLeave = 1;
/// QUESTION: "wants to know when", which asks wherever it stands.
constexpr qint64 wantsToKnow = 3;
/// QUESTION: "now or later".
constexpr qint64 nowOrLater = 2;
/// START: holds its pronoun, as "put it on" does.
constexpr qint64 startsIt = 2;
/// ATMOST: "good for", which tells of a machine how long it runs.
constexpr qint64 goodFor = 1;
/// NOW: "kitchen clock", which shows the time.
constexpr qint64 clock = 1;
/// NOW: "hour:", where it opens a line or follows a sign.
constexpr qint64 label = 4;
/// NOW: "we have".
constexpr qint64 weHave = 2;
/// FINISH: "dry", which things are when a machine has done its work.
constexpr qint64 result = 5;
/// FINISH: "set", "ready".
constexpr qint64 set = 4;
/// OR: "and not".
constexpr qint64 andNot = 1;
/// NOT: "nothing from", which a time may follow.
constexpr qint64 nothingFrom = 1;
/// NEED: "needed for".
constexpr qint64 neededFor = 1;
/// FROM: "as of".
constexpr qint64 asOf = 2;
/// IN: "from now", behind how long it is until then.
constexpr qint64 fromNow = 2;
/// NOT: "without".
constexpr qint64 without = 2;
/// AT: "for".
constexpr qint64 forIt = 2;
/// ALL: "the house".
constexpr qint64 house = -1;
/// ALL: "machine", which may end a name.
constexpr qint64 machine = -3;
/// UNKNOWN: "go".
constexpr qint64 go = 3;
/// UNKNOWN: "job".
constexpr qint64 job = 4;
/// UNKNOWN: "sooner".
constexpr qint64 sooner = 5;
/// ATMOST: "trip".
constexpr qint64 trip = 2;
/// ALL: "all of it", which is one machine's.
constexpr qint64 allOfIt = -2;
/// ALL: "the others"; less than that by how many the words say ("the other two").
constexpr qint64 others = -10;
/// OTHER: "the rest", which may be machines.
constexpr qint64 theRest = 1;
/// AFTER, ONCE, FOLLOWS: "right after", "as soon as": not any time after.
constexpr qint64 atOnce = 2;
/// RUN: "be switched on", which is its start.
constexpr qint64 switchedOn = 1;
/// RUN: "ran", which tells of what was, but in "it would wake Luca if the dryer ran".
constexpr qint64 ran = 2;
/// FREE: "ready to start".
constexpr qint64 readyToStart = 1;
/// HOUSEPOWER: "circuit", of which a house has many.
constexpr qint64 circuit = 1;
/// DETERMINER: "another", which adds what it counts.
constexpr qint64 another = 1;
/// DELAY: "more".
constexpr qint64 more = 1;
/// KWH: "MWh".
constexpr qint64 megawattHour = 1;
/// LIST: "standing charge".
constexpr qint64 standingCharge = 1;
/// LIST: "one thing at a time", a saying behind an order.
constexpr qint64 oneAtATime = 2;
/// TARIFF: "VAT".
constexpr qint64 tax = 1;
/// TARIFF: "cheaper" and "dearer", by which a price is told by another one.
constexpr qint64 cheaper = 2;
constexpr qint64 dearer = 3;
/// CHANGE: what it does to a price: "are added", "less", "free of charge", "half that", "double",
/// "three times that".
constexpr qint64 addsToPrice = 1;
constexpr qint64 takesOffPrice = 2;
constexpr qint64 costsNothing = 3;
constexpr qint64 half = 4;
constexpr qint64 twice = 5;
constexpr qint64 threeTimes = 6;
} // namespace wordvalue

} // namespace gatehouse
