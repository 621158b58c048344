#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Scores `gatehouse-cli sanitize` on household texts that come with their truth (NAME.txt and NAME.json).

usage: scorehouseholds.py CLI FOLDER... [--truth FOLDER] [--exact PERCENT] [--silent COUNT] [--wrong COUNT] [--leak COUNT]
                          [--show] [--rates]

exact       the problem, the mapping and the order of the loads are what the text means, and each careful line is listed
silent      texts with a stated fact that the problem does not enforce and that stands in no line listed as unread
wrong       texts whose problem states something that the household did not
leaking     texts whose outbound form holds a word outside the vocabulary, a private word or number, or a clock time
unreadable  texts that got no answer; nothing is lost then, but nothing is read either
false alarms  lines that state nothing and are listed as not understood all the same
needless    lines listed as not understood although all that they state is in the problem

Exit 1 when a threshold is missed. --show names the texts and what is amiss, --rates never names one.
"""
import argparse
import json
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

VOCABULARY = {"now", "horizon", "answer", "first", "min", "kwh", "earliest", "finish", "by", "not", "during", "to", "after", "within",
              "with", "pausable", "pieces", "of", "or", "more", "optional", "worth", "then", "price", "per", "own", "power", "w",
              "else", "earns", "limit"}


class Case:
    """One text, its truth, and what the program made of it."""

    def __init__(self, path, truth, answer):
        self.path = path
        self.truth = json.loads((truth / path.name).with_suffix(".json").read_text(encoding="utf-8"))
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.answer = answer
        self.silent, self.wrong, self.leaks, self.amiss, self.alarms, self.needless = [], [], [], [], [], []

    def judge(self):
        self.problem = self.answer["problem"]
        self.horizon = self.problem["horizon"]
        self.match_loads()
        self.unread = [(u["line"], plain(u["text"])) for u in self.answer["unread"]]
        self.unneeded = [(u["line"], plain(u["text"])) for u in self.answer["unneeded"]]
        self.find_silent()
        self.find_wrong()
        self.find_leaks()
        self.find_amiss()
        quiet = set(self.truth["idle"])
        self.alarms = sorted({line for line, _ in self.unread if line in quiet})
        careful = {line for note in self.truth["caution"] for line in note["lines"]}
        stated = {line: [f for f in self.truth["facts"] if line in f["lines"]] for line, _ in self.unread}
        self.needless = sorted(line for line, facts in stated.items() if facts and line not in careful and all(map(self.enforced, facts)))

    def match_loads(self):
        """Ours and theirs by name. A load is called what the line with its duration and energy calls it; another word of the text, or
        none of them, is amiss."""
        ours = {load["id"]: load for load in self.truth["problem"]["loads"]}
        theirs = {load["id"]: load for load in self.problem["loads"]}
        self.ours, self.theirs, self.extra = ours, {}, dict(theirs)
        for mine in ours:
            names = {norm(self.truth["mapping"][mine]), *map(norm, self.truth["aliases"].get(mine, []))}
            hit = next((t for t in self.extra if norm(self.answer["mapping"].get(t, "")) in names), None)
            if hit is None:
                hit = next((t for t in self.extra if phases(theirs[t]) == phases(ours[mine])), None)
            if hit is not None:
                if norm(self.answer["mapping"].get(hit, "")) != norm(self.truth["mapping"][mine]):
                    self.amiss.append(f"{self.truth['mapping'][mine]} is called {self.answer['mapping'].get(hit)}")
                self.theirs[mine] = self.extra.pop(hit)
        self.back = {load["id"]: mine for mine, load in self.theirs.items()}

    # What was lost.

    def find_silent(self):
        missing_runs = {f["load"] for f in self.truth["facts"] if f["kind"] == "run" and f["load"] not in self.theirs and self.told(f)}
        for fact in self.truth["facts"]:
            if self.enforced(fact) or self.told(fact) or fact.get("load") in missing_runs:
                continue
            self.silent.append(f"{fact['kind']} {self.truth['mapping'].get(fact.get('load'), '')}: {fact['said'].strip()}")
        for note in self.truth["caution"]:
            mine = note.get("tolerated", {}).get("load")
            if note.get("enough") and mine in self.theirs and self.kept_careful(mine, self.theirs[mine]):
                continue
            if not any(self.listed(line, self.lines[line - 1], note["lists"]) for line in note["lines"]):
                said = " ".join(self.lines[line - 1].strip() for line in note["lines"])
                self.silent.append(f"not listed as {' or '.join(note['lists'])}: {said}")

    def told(self, fact):
        """True when the person is told of the very words that state this fact."""
        return any(self.listed(line, fact["said"] if self.has(line, fact["said"]) else self.lines[line - 1], ["unread"])
                   for line in fact["lines"])

    def has(self, line, said):
        return plain(said) in plain(self.lines[line - 1])

    def listed(self, line, said, lists):
        said = plain(said)
        entries = (self.unread if "unread" in lists else []) + (self.unneeded if "unneeded" in lists else [])
        return any(number == line and alike(text, said) for number, text in entries)

    def enforced(self, fact):
        kind, mine = fact["kind"], fact.get("load")
        if kind == "now":
            return True
        if kind == "price":
            return all(self.price_at(self.problem, m) == self.price_at(self.truth["problem"], m) for m in self.price_minutes(fact))
        if kind == "power_limit":
            return self.problem.get("power_limit_watts", 10**9) <= fact["watts"]
        if kind == "surplus":
            return own_power(self.problem) == own_power(self.truth["problem"])
        if kind == "target":
            return mine in self.theirs and self.problem.get("target") == self.theirs[mine]["id"]
        return all(self.load_keeps(load, fact) for load in ([mine] if mine else self.ours))

    def load_keeps(self, mine, fact):
        if mine not in self.theirs:
            return False
        load, truth = self.theirs[mine], self.ours[mine]
        if fact["kind"] == "run":
            return phases(load) == phases(truth)
        if fact["kind"] == "finish_by":
            return load.get("finish_by", self.horizon) <= fact["at"]
        if fact["kind"] == "earliest":
            return load.get("earliest", 0) >= fact["at"]
        if fact["kind"] == "after":
            return fact["other"] in [self.back.get(link["load"]) for link in load.get("after", [])]
        if fact["kind"] == "not_with":
            other = self.theirs.get(fact["other"], {})
            return other.get("id") in load.get("not_with", []) or load["id"] in other.get("not_with", [])
        return self.window_minutes(fact, truth) <= blocked(load, self.horizon)

    def window_minutes(self, fact, truth):
        """The minutes that this window takes from the load, as far as nothing else of the truth takes them."""
        if "pieces" in fact:
            pieces = fact["pieces"]
        elif fact["kind"] == "not_after":
            pieces = [[fact["from"], truth["finish_by"]]]
        else:
            pieces = self.clock_pieces(fact["clock"])
        return {m for a, b in pieces for m in range(a, min(b, truth["finish_by"]))} - set(range(truth["earliest"]))

    def clock_pieces(self, clock):
        start, end = clock
        length = (end - start) % 1440 or 1440
        first = (start - self.truth["now"]) % 1440
        return [(max(b, 0), min(b + length, self.horizon)) for b in range(first - 1440, self.horizon, 1440)]

    def price_minutes(self, fact):
        return [m for a, b in self.clock_pieces(fact["clock"]) for m in range(a, b)]

    @staticmethod
    def price_at(problem, minute):
        if "_prices" not in problem:
            problem["_prices"] = {m: Decimal(p["per_kwh"]) for p in problem["prices"] for m in range(p["from"], p["to"])}
        return problem["_prices"].get(minute)

    # What was made up.

    def find_wrong(self):
        for load in self.extra:
            self.wrong.append(f"a load nobody has: {self.answer['mapping'].get(load)}")
        for mine, load in self.theirs.items():
            truth, name = self.ours[mine], self.truth["mapping"][mine]
            if phases(load) != phases(truth):
                self.wrong.append(f"{name} runs {phases(load)} instead of {phases(truth)}")
            if not self.kept_careful(mine, load):
                more = blocked(load, self.horizon) - blocked(truth, self.horizon)
                if more:
                    self.wrong.append(f"{name} is kept from {min(more)} to {max(more) + 1} for no reason")
            known = {link["load"] for link in truth["after"]}
            for link in load.get("after", []):
                if self.back.get(link["load"]) not in known or "within" in link:
                    self.wrong.append(f"{name} waits for {self.answer['mapping'].get(link['load'])}")
            if {self.back.get(i) for i in load.get("not_with", [])} - apart(self.truth["problem"], mine):
                self.wrong.append(f"{name} is kept apart")
            for field in ("pausable", "optional", "worth"):
                if load.get(field) not in (None, [], False, "0"):
                    self.wrong.append(f"{name} has {field}")
        if self.horizon > self.truth["problem"]["horizon"]:
            self.wrong.append(f"the horizon is {self.horizon}")
        limit, true_limit = (p.get("power_limit_watts", 10**9) for p in (self.problem, self.truth["problem"]))
        if limit < true_limit:
            self.wrong.append(f"the house may draw {limit} W")
        if self.problem.get("surplus") and own_power(self.problem) != own_power(self.truth["problem"]):
            self.wrong.append("own power")
        if any(self.price_at(self.problem, m) != self.price_at(self.truth["problem"], m)
               for m in range(min(self.horizon, self.truth["problem"]["horizon"]))):
            self.wrong.append("prices")

    def kept_careful(self, mine, load):
        """True when a rule that was stated under a condition was kept, which is the careful side."""
        finish = load.get("finish_by", self.horizon)
        rules = [n["tolerated"] for n in self.truth["caution"] if n.get("tolerated", {}).get("load") == mine]
        return any(rule.get("finish_by", finish) == finish for rule in rules)

    # What leaves.

    def find_leaks(self):
        outbound = self.answer["outbound"]
        rest = re.sub(r"\bload_[A-Z]+\b", " ", outbound)
        words = set(re.findall(r"[^\W\d_]+", rest))
        self.leaks += sorted(w for w in words if w.lower() not in VOCABULARY)
        numbers = set(re.findall(r"\d+", rest))
        self.leaks += sorted(n for word in self.truth["private"] for n in re.findall(r"\d{4,}", word) if n in numbers)
        if re.search(r"(?<![+\d])\d{1,2}:\d\d", rest):
            self.leaks.append("a clock time")
        names = {p for word in self.truth["private"] for p in re.findall(r"[^\W\d_]{3,}", word.lower())}
        self.leaks += sorted(names & {w.lower() for w in words})

    def find_amiss(self):
        """What keeps a case from being exact besides loss and invention."""
        if self.horizon < self.truth["problem"]["horizon"]:
            self.amiss.append(f"the horizon is {self.horizon}")
        order = [self.back.get(load["id"]) for load in self.problem["loads"]]
        if order != list(self.ours):
            self.amiss.append("the loads are in another order")
        if self.problem.get("now") != 0 or self.problem.get("target") != "load_A":
            self.amiss.append("now or target")
        open_ended = {f.get("load") for f in self.truth["facts"] if f["kind"] == "not_after"}
        for mine, load in self.theirs.items():
            truth = self.ours[mine]
            loose = mine in open_ended or None in open_ended
            if self.kept_careful(mine, load):
                continue
            for field, default in (("earliest", 0), ("finish_by", self.horizon)):
                if load.get(field, default) != truth[field] and not loose:
                    self.amiss.append(f"{self.truth['mapping'][mine]}: {field} {load.get(field, default)} instead of {truth[field]}")
            if blocked(load, self.horizon) != blocked(truth, self.horizon):
                self.amiss.append(f"{self.truth['mapping'][mine]}: other free minutes")
            if loose and load.get("finish_by", self.horizon) > truth["finish_by"]:
                self.amiss.append(f"{self.truth['mapping'][mine]}: later deadline")

    def exact(self):
        return not (self.silent or self.wrong or self.leaks or self.amiss) and len(self.theirs) == len(self.ours) and self.facts_hold()

    def facts_hold(self):
        return all(self.enforced(fact) for fact in self.truth["facts"])


def phases(load):
    return [(p["minutes"], p["wh"]) for p in load["phases"]]


def blocked(load, horizon):
    """The minutes of the horizon in which the load cannot run."""
    out = set(range(load.get("earliest", 0))) | set(range(load.get("finish_by", horizon), horizon))
    for a, b in load.get("not_during", []):
        out |= set(range(a, min(b, horizon)))
    return out


def own_power(problem):
    """Own power, stretch by stretch, as numbers."""
    return sorted((s["from"], s["to"], s["watts"], Decimal(s.get("per_kwh", "0"))) for s in problem.get("surplus", []))


def apart(problem, mine):
    """The loads that may not run together with this one, whichever of the two says so."""
    said = {load["id"]: load.get("not_with", []) for load in problem["loads"]}
    return set(said[mine]) | {other for other, names in said.items() if mine in names}


def norm(name):
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^(the|our|my|a) ", "", name.lower()))


def plain(text):
    """Letters and digits only, so that bullets, bars and spaces do not matter."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def alike(listed, said):
    """True when one holds the other, or they share most of the shorter one's words."""
    if not listed or not said:
        return listed == said
    if listed in said or said in listed:
        return True
    a, b = set(listed.split()), set(said.split())
    return len(a & b) >= 0.7 * min(len(a), len(b))


def sanitize(cli, path):
    done = subprocess.run([cli, "sanitize", str(path)], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        return None, f"exit {done.returncode}: {done.stderr.strip()[:200]}"
    try:
        return json.loads(done.stdout), ""
    except ValueError:
        return None, "no JSON"


def options():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("cli")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--exact", type=float, default=0)
    for name in ("silent", "wrong", "leak"):
        parser.add_argument("--" + name, type=int)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--rates", action="store_true")
    return parser.parse_args()


def show(case, failure):
    print(case.path.name)
    for title, rows in (("unreadable", [failure] if failure else []), ("SILENT", case.silent), ("WRONG", case.wrong), ("LEAK", case.leaks),
                        ("amiss", case.amiss), ("alarm", [case.lines[n - 1].strip() for n in case.alarms]),
                        ("needless", [case.lines[n - 1].strip() for n in case.needless])):
        for row in rows:
            print(f"    {title}: {row}")


def main():
    args = options()
    paths = sorted(p for folder in args.folders for p in folder.glob("*.txt"))
    if not paths:
        sys.exit("no texts found")
    count = {k: 0 for k in ("exact", "silent", "wrong", "leaking", "unreadable", "false alarms", "needless")}
    for path in paths:
        answer, failure = sanitize(args.cli, path)
        case = Case(path, args.truth or path.parent, answer)
        if answer is None:
            count["unreadable"] += 1
        else:
            case.judge()
            for key, rows in (("silent", case.silent), ("wrong", case.wrong), ("leaking", case.leaks)):
                count[key] += bool(rows)
            count["exact"] += case.exact()
            count["false alarms"] += len(case.alarms)
            count["needless"] += len(case.needless)
        if args.show and not args.rates and (answer is None or not case.exact() or case.alarms or case.needless):
            show(case, failure)
    share = 100 * count["exact"] / len(paths)
    print(f"texts {len(paths)}  exact {count['exact']} ({share:.1f} %)  silent {count['silent']}  wrong {count['wrong']}  "
          f"leaking {count['leaking']}  unreadable {count['unreadable']}  false alarms {count['false alarms']}  "
          f"needless {count['needless']}")
    over = [k for k, limit in (("silent", args.silent), ("wrong", args.wrong), ("leaking", args.leak)) if limit is not None and count[k] > limit]
    return 1 if over or share < args.exact else 0


if __name__ == "__main__":
    sys.exit(main())
