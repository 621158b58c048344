#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Judges the judge: the truth in minutes against cases worked out by hand, and the scorer against answers that are spoilt on purpose."""
import copy
import json
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSEHOLDS = HERE.parent / "data" / "households"
sys.path[:0] = [str(HERE), str(HOUSEHOLDS)]
import scorehouseholds  # noqa: E402
from generator import truth  # noqa: E402
from generator.written import Meaning  # noqa: E402

TEXT = """Should the dishwasher run now or later?
It is 18:30.
Dishwasher: 90 min, 1.2 kWh
Dryer: 60 min, 2 kWh
The dishwasher must be done by 06:30.
The dishwasher must not run from 22:30 to 06:00.
The dryer has to wait for the dishwasher.
The dryer can't start before 19:00.
All together at most 5 kW.
The dryer should be done soon.
17:00-20:00 $0.40
20:00-17:00 $0.20
The panels give 2 kW from 11:00 to 15:00, else we earn $0.08.
"""
MEANING = """now 18:30 @ It is
target dishwasher @ Should
load dishwasher | 90 | 1200 @ 90 min
load dryer | 60 | 2000 @ 60 min
by dishwasher | 06:30 @ 06:30
not dishwasher | 22:30-06:00 @ 22:30
after dryer | dishwasher @ wait
from dryer | 19:00 @ 19:00
limit 5000 @ 5 kW
unread @ soon
price 17:00-20:00 | 0.40 @ 0.40
price 20:00-17:00 | 0.20 @ 0.20
own 11:00-15:00 | 2000 | 0.08 @ panels
"""


class Truth(unittest.TestCase):
    def test_a_time_equal_to_now_is_a_day_later_where_something_ends(self):
        self.assertEqual(truth.first_after(600, 600), 1440)
        self.assertEqual(truth.first_after(600, 601), 1)
        self.assertEqual(truth.first_after(600, 599), 1439)

    def test_a_window_that_has_begun_counts_from_now_and_comes_again(self):
        self.assertEqual(truth.daily(22 * 60 + 55, 22 * 60 + 30, 5 * 60, 1440), [[0, 365], [1415, 1440]])

    def test_a_window_that_begins_now_counts_once(self):
        self.assertEqual(truth.daily(600, 600, 660, 1440), [[0, 60]])

    def test_windows_that_touch_are_one(self):
        self.assertEqual(truth.merged([[60, 120], [0, 60], [200, 300], [250, 260]]), [[0, 120], [200, 300]])

    def test_bands_with_a_gap_are_refused(self):
        with self.assertRaises(ValueError):
            truth.price_pieces(0, [(0, 600, "0.1"), (660, 0, "0.2")], 1440)

    def test_the_case_costs_what_its_description_says(self):
        shown = json.loads((HOUSEHOLDS / "shown" / "my-house.json").read_text(encoding="utf-8"))
        self.assertEqual(shown["best"], {"cost": "1.944000", "starts": {"load_A": 90, "load_B": 330}})

    def test_every_truth_has_its_text_and_every_hand_written_one_its_meaning(self):
        for folder in ("open", "held", "written", "sly"):
            texts = {p.stem for p in (HOUSEHOLDS / folder).glob("*.txt")}
            self.assertTrue(texts)
            self.assertEqual(texts, {p.stem for p in (HOUSEHOLDS / folder).glob("*.json")})
        for folder, texts in (("held", "held"), ("written", "written"), ("sly", "sly"), ("shown", "../../../resources/households")):
            for meaning in (HOUSEHOLDS / folder).glob("*.meaning"):
                text = (HOUSEHOLDS / texts / meaning.name).with_suffix(".txt").read_text(encoding="utf-8")
                made = Meaning(text, meaning.read_text(encoding="utf-8")).truth()
                self.assertEqual(json.loads(meaning.with_suffix(".json").read_text(encoding="utf-8")), json.loads(json.dumps(made)))


class Scorer(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "case.txt"
        self.path.write_text(TEXT, encoding="utf-8")
        self.truth = Meaning(TEXT, MEANING).truth()
        self.truth["private"] = ["Maya", "4711"]
        self.path.with_suffix(".json").write_text(json.dumps(self.truth), encoding="utf-8")

    def tearDown(self):
        self.folder.cleanup()

    def judged(self, spoil):
        answer = {"outbound": "Horizon: +24:00\nload_A: 90 min 1.2 kWh; finish by +12:00", "problem": copy.deepcopy(self.truth["problem"]),
                  "mapping": dict(self.truth["mapping"]), "unread": [{"line": 10, "text": "The dryer should be done soon."}], "unneeded": []}
        spoil(answer)
        case = scorehouseholds.Case(self.path, self.path.parent, answer)
        case.judge()
        return case

    def test_the_truth_is_exact(self):
        case = self.judged(lambda a: None)
        self.assertEqual((case.silent, case.wrong, case.leaks, case.amiss), ([], [], [], []))
        self.assertTrue(case.exact())

    def test_each_dropped_fact_is_a_silent_loss(self):
        drops = {"finish_by": lambda a: a["problem"]["loads"][0].update(finish_by=1440),
                 "not_during": lambda a: a["problem"]["loads"][0].update(not_during=[]),
                 "after": lambda a: a["problem"]["loads"][1].update(after=[]),
                 "earliest": lambda a: a["problem"]["loads"][1].update(earliest=0),
                 "power_limit": lambda a: a["problem"].pop("power_limit_watts"),
                 "surplus": lambda a: a["problem"].pop("surplus"),
                 "run": lambda a: a["problem"]["loads"].pop(),
                 "target": lambda a: a["problem"].update(target="load_B"),
                 "not listed": lambda a: a["unread"].clear()}
        for kind, drop in drops.items():
            with self.subTest(kind):
                case = self.judged(drop)
                self.assertTrue(any(row.startswith(kind) for row in case.silent), case.silent)
                self.assertFalse(case.exact())

    def test_a_loss_that_is_told_is_not_silent_and_not_exact(self):
        def spoil(answer):
            answer["problem"]["loads"][0]["finish_by"] = 1440
            answer["unread"].append({"line": 5, "text": "The dishwasher must be done by 06:30."})
        case = self.judged(spoil)
        self.assertEqual(case.silent, [])
        self.assertFalse(case.exact())

    def test_another_line_does_not_tell_of_a_loss(self):
        def spoil(answer):
            answer["problem"]["loads"][0]["finish_by"] = 1440
            answer["unread"].append({"line": 6, "text": "The dishwasher must not run from 22:30 to 06:00."})
        self.assertTrue(self.judged(spoil).silent)

    def test_each_invention_is_wrong(self):
        inventions = [lambda a: a["problem"]["surplus"][0].update(watts=3000),
                      lambda a: a["problem"]["loads"][1].update(finish_by=600),
                      lambda a: a["problem"]["loads"][0].update(not_during=[[200, 700]]),
                      lambda a: a["problem"]["loads"][0].update(earliest=60),
                      lambda a: a["problem"]["loads"][0].update(after=[{"load": "load_B"}]),
                      lambda a: a["problem"]["loads"][0].update(phases=[{"minutes": 91, "wh": 1200}]),
                      lambda a: a["problem"].update(power_limit_watts=4000),
                      lambda a: a["problem"]["prices"][0].update(per_kwh="0.41"),
                      lambda a: a["problem"]["loads"].append({"id": "load_C", "phases": [{"minutes": 5, "wh": 5}]})]
        for number, invent in enumerate(inventions):
            with self.subTest(number):
                self.assertTrue(self.judged(invent).wrong)

    def test_words_numbers_and_clock_times_that_leave_are_leaks(self):
        for text in ("load_A: 90 min 1.2 kWh Maya", "Note: 4711", "load_A: finish by 06:30", "load_A: dishwasher"):
            with self.subTest(text):
                self.assertTrue(self.judged(lambda a: a.update(outbound=text)).leaks)

    def test_loads_in_another_order_are_not_exact(self):
        def turn(answer):
            answer["problem"]["loads"].reverse()
        case = self.judged(turn)
        self.assertEqual((case.silent, case.wrong), ([], []))
        self.assertFalse(case.exact())


if __name__ == "__main__":
    unittest.main()
