# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Reads the meaning of a hand-written text, which a person wrote down beside it in NAME.meaning.

One statement a line, its parts separated by bars; behind @ stand words of the line that states it:
now 18:30 @ It is            target dishwasher @ Should          load dishwasher | 90 | 1200 | dishes @ about 90
by dishwasher | 06:30 @ ..   from car | 19:00 @ ..               not * | 22:00-06:00 @ ..      quiet oven | 22:30 @ ..
once oven | 1110-1230 @ ..   after dryer | washer @ ..           limit 7400 @ ..               price 17:00-20:00 | 0.45 @ ..
unread @ ..   either @ ..    private Maya, Mark                  apart dishwasher | dryer @ ..
own 11:00-15:00 | 2000 | 0.08 @ ..    own power in watts, and what it earns else
conditional dishwasher | 06:30 @ ..   the line must be listed, and this deadline (or, left out, any rule) may be kept besides
started dryer | 21:00 @ ..            a latest start: listed, or kept as this deadline
A time may be minutes after now, written as +1530; * is every machine; price all | 0.30 is one price.
"""
from decimal import Decimal

from .truth import Fact, Load, build, cheapest, first_after

KINDS = {"by": "finish_by", "from": "earliest", "not": "not_during", "once": "not_during", "quiet": "not_after"}


def clock(text):
    hour, minute = text.split(":")
    return int(hour) % 24 * 60 + int(minute)


class Meaning:
    def __init__(self, text, meaning):
        self.lines = text.rstrip("\n").split("\n")
        self.now, self.target = 0, ""
        self.loads, self.facts, self.caution, self.private = [], [], [], []
        self.places = {}
        for row in meaning.strip().split("\n"):
            self.statement(row)

    def statement(self, row):
        body, _, words = row.partition("@")
        verb, _, rest = body.strip().partition(" ")
        parts = [p.strip() for p in rest.split("|")]
        where = [i for i, line in enumerate(self.lines, 1) if words.strip() in line] if words else []
        if not where and verb not in ("private",):
            raise ValueError(f"no line holds the words of: {row}")
        if verb == "private":
            self.private = [p.strip() for p in rest.split(",")]
        elif verb in ("unread", "either", "conditional", "started"):
            self.careful(verb, parts, where)
        else:
            self.add(self.fact(verb, parts), where)

    def careful(self, verb, parts, where):
        for number in where:
            entry = {"lines": [number], "lists": ["unread", "unneeded"] if verb == "either" else ["unread"]}
            if verb in ("conditional", "started"):
                entry["tolerated"] = {"load": parts[0]} | ({"finish_by": self.point(parts[1])} if len(parts) > 1 else {})
                entry["enough"] = verb == "started"
            self.caution.append(entry)

    def point(self, text):
        return int(text[1:]) if text.startswith("+") else first_after(self.now, clock(text))

    def fact(self, verb, parts):
        load = None if parts[0] == "*" else parts[0]
        if verb == "now":
            self.now = clock(parts[0])
            return Fact("now")
        if verb == "target":
            self.target = load
            return Fact("target", load)
        if verb == "load":
            self.loads.append(Load(load, int(parts[1]), int(parts[2]), [p.strip() for p in ",".join(parts[3:]).split(",") if p.strip()]))
            return Fact("run", load)
        if verb in ("by", "from"):
            return Fact(KINDS[verb], load, end=self.point(parts[1]))
        if verb == "quiet":
            return Fact("not_after", load, start=clock(parts[1]))
        if verb in ("after", "apart"):
            return Fact("after" if verb == "after" else "not_with", load, value=parts[1])
        if verb == "limit":
            return Fact("power_limit", value=int(parts[0]))
        if verb == "price":
            start, end = (0, 0) if parts[0] == "all" else [clock(p) for p in parts[0].split("-")]
            return Fact("price", None, start, end, Decimal(parts[1]))
        if verb == "own":
            start, end = [clock(p) for p in parts[0].split("-")]
            return Fact("surplus", None, start, end, (int(parts[1]), Decimal(parts[2])))
        start, end = parts[1].split("-")
        if verb == "once":
            return Fact("not_during", load, int(start), int(end), dated=True)
        if verb == "not":
            return Fact("not_during", load, clock(start), clock(end))
        raise ValueError(verb)

    def add(self, fact, where):
        fact.said = self.lines[where[0] - 1]
        self.places[id(fact)] = where
        self.facts.append(fact)

    def truth(self):
        problem, mapping, aliases = build(self.now, self.target, self.loads, self.facts)
        ids = {name: load for load, name in mapping.items()}
        for entry in self.caution:
            if "tolerated" in entry:
                entry["tolerated"]["load"] = ids[entry["tolerated"]["load"]]
        used = {n for where in self.places.values() for n in where} | {n for c in self.caution for n in c["lines"]}
        private = self.private + [l.name for l in self.loads]
        return {"problem": problem, "mapping": mapping, "aliases": aliases, "private": private, "best": cheapest(problem),
                "now": self.now, "facts": [self.entry(f, ids) for f in self.facts], "caution": self.caution,
                "idle": [n for n in range(1, len(self.lines) + 1) if n not in used]}

    def entry(self, fact, ids):
        return entry(fact, ids, self.places[id(fact)], self.now)


def entry(fact, ids, lines, now):
    """One fact as the truth file states it."""
    out = {"kind": fact.kind, "lines": lines, "said": fact.said}
    if fact.load:
        out["load"] = ids[fact.load]
    if fact.kind in ("finish_by", "earliest"):
        out["at"] = fact.end
    elif fact.dated:
        out["pieces"] = [[fact.start, fact.end]]
    elif fact.kind in ("not_during", "price", "surplus"):
        out["clock"] = [fact.start, fact.end]
    elif fact.kind == "not_after":
        out["from"] = first_after(now, fact.start)
    elif fact.kind in ("after", "not_with"):
        out["other"] = ids[fact.value]
    elif fact.kind == "power_limit":
        out["watts"] = fact.value
    return out
