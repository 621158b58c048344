# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Scores `gatehouse-cli sanitize` on single lines, each with what it means in one household.

usage: scorelines.py CLI FILE [--exact PERCENT] [--show]

A line of FILE is `SENTENCE | RULES`: "D<22:00" done by, "D>16:00" not before, "D!18:00-20:00" not then
(without an end where none is given), "T@W" after, "*" for all machines, "5000 W" for the house, "-" for
no rule. Exact is what has these rules and no others. What has others must at least be told as not
understood: the test fails for each line that is read wrongly without a word.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HOUSEHOLD = """Should the dishwasher run now or later?
It is 14:00.
{}
Dishwasher: 90 min, 1.2 kWh
Tumble dryer: 60 min, 2 kWh
Washing machine: 75 min, 0.9 kWh
EV charger: 3 h, 14 kWh
All day: $0.30 per kWh
"""
# By how long each runs: a line may give a machine another name.
LETTERS = {90: "D", 60: "T", 75: "W", 180: "E"}
NOW, DAY = 14 * 60, 24 * 60
LINE = 3


def clock(minutes):
    minute = (minutes + NOW) % DAY
    return f"{minute // 60:02d}:{minute % 60:02d}"


def rules_of(answer):
    problem = answer["problem"]
    letters = {load["id"]: LETTERS[load["phases"][0]["minutes"]] for load in problem["loads"]}
    rules = set()
    for load in problem["loads"]:
        letter, end = letters[load["id"]], load.get("finish_by")
        if end is not None:
            rules.add(f"{letter}<{clock(end)}")
        if load.get("earliest"):
            rules.add(f"{letter}>{clock(load['earliest'])}")
        for start, stop in load.get("not_during", []):
            open_end = stop in (end, DAY)
            rules.add(f"{letter}!{clock(start)}-{'' if open_end else clock(stop)}")
        for other in load.get("after", []):
            rules.add(f"{letter}@{letters[other['load']]}")
    if "power_limit_watts" in problem:
        rules.add(f"{problem['power_limit_watts']} W")
    return rules


def rules_meant(meaning):
    if meaning == "-":
        return set()
    if re.fullmatch(r"\d+ W", meaning):
        return {meaning}
    rules = set()
    for rule in meaning.split():
        rules |= {letter + rule[1:] for letter in "DTWE"} if rule[0] == "*" else {rule}
    return rules


def read(cli, sentence):
    """What is read, and whether the line is told as not understood."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(HOUSEHOLD.format(sentence))
        file.flush()
        done = subprocess.run([cli, "sanitize", file.name], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return set(), True
    answer = json.loads(done.stdout)
    return rules_of(answer), LINE in [line["line"] for line in answer["unread"]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--exact", type=float, default=0)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    lines = [line.rsplit(" | ", 1) for line in options.file.read_text(encoding="utf-8").splitlines() if line]
    exact, wrong = 0, []
    for sentence, meaning in lines:
        found, told = read(options.cli, sentence)
        if found == rules_meant(meaning.strip()):
            exact += 1
        elif not told:
            wrong.append(f"{sentence}: {meaning}, read as {' '.join(sorted(found)) or 'nothing'}")
        elif options.show:
            print(f"told: {sentence}: {meaning}, read as {' '.join(sorted(found)) or 'nothing'}")
    rate = 100 * exact / len(lines)
    print(f"lines {len(lines)}  exact {exact} ({rate:.1f} %)  wrong without a word {len(wrong)}", *wrong, sep="\n")
    return 0 if not wrong and rate >= options.exact else 1


if __name__ == "__main__":
    sys.exit(main())
