# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""gatehouse-cli solve and verify: problem to plan, and a plan held against a problem."""
import copy
import json
import unittest

from clitest import BAD_INPUT, BAD_USAGE, CASE, NO, OUTBOUND, PROBLEM, RUNS, CliTest, replaced


def changed(**fields):
    """The case's problem with fields of its first load set."""
    problem = copy.deepcopy(PROBLEM)
    problem["loads"][0].update(fields)
    return problem


class Solve(CliTest):
    def solve(self, problem, **options):
        return self.json("solve", stdin=problem if isinstance(problem, str) else json.dumps(problem), **options)

    def test_the_case_is_solved_and_proved(self):
        plan = self.solve(PROBLEM)
        self.assertEqual(plan, {"status": "proved", "cost": "1.944000", "objective": "1.944000", "bound": "1.944000",
                                "runs": RUNS, "left_out": [], "conflict": []})

    def test_keys_come_in_the_order_of_the_interface(self):
        text = self.done("solve", stdin=json.dumps(PROBLEM))
        self.assertEqual([key for key, _ in json.loads(text, object_pairs_hook=list)],
                         ["status", "cost", "objective", "bound", "runs", "left_out", "conflict"])

    def test_outbound_text_is_solved_at_either_level(self):
        file = self.file(CASE)
        for level in ("names", "shifted"):
            outbound = self.json("sanitize", file, "--level", level)["outbound"]
            self.assertEqual(self.solve(outbound), self.solve(PROBLEM))

    def test_outbound_text_may_be_untidy(self):
        untidy = replaced(OUTBOUND, "90 min", "  090  MIN ").replace("\n", "\r\n")
        self.assertEqual(self.solve(untidy), self.solve(PROBLEM))

    def test_json_may_begin_with_a_byte_order_mark_or_space(self):
        text = json.dumps(PROBLEM, indent=1)
        self.assertEqual(self.solve("\n \t" + text), self.solve(PROBLEM))
        self.assertEqual(self.solve("\ufeff" + text), self.solve(PROBLEM))

    def test_a_long_line_of_json_is_no_endless_line(self):
        problem = copy.deepcopy(PROBLEM)
        problem["prices"] = [{"from": i, "to": i + 1, "per_kwh": f"0.{i % 90 + 10}"} for i in range(1440)]
        self.assertEqual(self.solve(problem)["status"], "proved")

    def test_an_infeasible_problem_is_answered_with_no_and_why(self):
        plan = self.solve(changed(finish_by=60), status=NO)
        self.assertEqual((plan["status"], plan["cost"], plan["objective"], plan["bound"], plan["runs"]),
                         ("infeasible", None, None, None, []))
        self.assertEqual(plan["conflict"], [{"load": "load_A", "rules": ["finish_by"]}])

    def test_what_is_no_problem_is_refused(self):
        for text, says in (("", "nothing in it"), ("   \n", "nothing in it"), ("{", "not JSON"), ("[]", "not an object"),
                           ("null", ""), ('{"loads": 3}', ""), ("[" * 2000 + "]" * 2000, "far deeper"),
                           ('{"now": 0, "now": 0}', "the field now is written twice"), ("hello there", "hello"),
                           (json.dumps({**PROBLEM, "loads": []}), ""),
                           (json.dumps({**PROBLEM, "speed": 3}), "the field speed is not known"),
                           (json.dumps({k: v for k, v in PROBLEM.items() if k != "prices"}), "prices"),
                           (json.dumps(changed(phases=[{"minutes": 0, "wh": 1}])), "minutes"),
                           (json.dumps(changed(after=[{"load": "load_Z"}])), "load_Z"),
                           (json.dumps(changed(after=[{"load": "load_A"}])), ""),
                           (json.dumps({**PROBLEM, "prices": PROBLEM["prices"][1:]}), "+0:00 to +1:30"),
                           (json.dumps({**PROBLEM, "prices": PROBLEM["prices"] + PROBLEM["prices"][:1]}), "two prices"),
                           (json.dumps(changed(id="LOAD_A")), "“load_A”"),
                           *((json.dumps({**PROBLEM, "prices": [{"from": 0, "to": 1440, "per_kwh": price}]}), "such as “0.22”")
                             for price in ("0,22", ".5", "+0.22")),
                           (OUTBOUND + "load_C: maybe\n", "Line 10"),
                           (replaced(OUTBOUND, "finish by +12:30", "finish by 01:00"), "Line 4: the time of day “01:00”"),
                           (replaced(OUTBOUND, "0.22", "cheap"), "Line 6")):
            with self.subTest(text[:60]):
                self.refused("solve", stdin=text, status=BAD_INPUT, says=["standard input: ", says])

    def test_bytes_that_are_no_text_are_refused(self):
        for stdin, says in ((b"\x00\x01\x02", "not a text"), (b"Horizon: \xff\n", "Line 1"), (b"{\xff}", "UTF-8"),
                            (b"x" * (2 * 1024 * 1024 + 1), "larger than 2 MB"), (b"{" + b" " * (2 * 1024 * 1024), "larger than 2 MB"),
                            (b"Horizon: +24:00\n" + b"x" * 10001, "Line 2")):
            with self.subTest(stdin[:20]):
                self.refused("solve", stdin=stdin, status=BAD_INPUT, says=["standard input: ", says])

    def test_a_field_that_the_solver_does_not_know_yet_is_named(self):
        problem = changed(pausable=True, min_run=30)
        result = self.call("solve", stdin=json.dumps(problem))
        if result.returncode != 0:
            self.refused("solve", stdin=json.dumps(problem), status=BAD_INPUT, says=["pausable"])

    def test_forty_loads_under_a_limit_are_answered(self):
        ids = [f"load_{chr(65 + i)}" for i in range(26)] + [f"load_A{chr(65 + i)}" for i in range(14)]
        problem = {"now": 0, "horizon": 1440, "power_limit_watts": 5000,
                   "loads": [{"id": name, "phases": [{"minutes": 30 + i, "wh": 1000}]} for i, name in enumerate(ids)],
                   "prices": [{"from": 15 * i, "to": 15 * i + 15, "per_kwh": f"0.{i * 37 % 53 + 10}"} for i in range(96)]}
        plan = self.solve(problem)
        self.assertEqual(plan["status"], "feasible")
        self.assertLess(float(plan["bound"]), float(plan["cost"]))
        answer = self.json("verify", "--problem", self.file(json.dumps(problem)), stdin=json.dumps(plan))
        self.assertEqual((answer["feasible"], answer["cost"], answer["optimal_cost"]), (True, plan["cost"], None))

    def test_a_file_is_not_taken(self):
        self.refused("solve", self.file(json.dumps(PROBLEM)), status=BAD_USAGE, says=["house.txt"])


class Verify(CliTest):
    def verify(self, runs, problem=None, status=0):
        text = problem if isinstance(problem, str) else json.dumps(problem or PROBLEM)
        return self.json("verify", "--problem", self.file(text, "problem.json"), stdin=json.dumps({"runs": runs}), status=status)

    def test_the_plan_of_the_case_is_feasible_and_cheapest(self):
        self.assertEqual(self.verify(RUNS), {"feasible": True, "violations": [], "cost": "1.944000", "optimal_cost": "1.944000"})

    def test_keys_come_in_the_order_of_the_interface(self):
        text = self.done("verify", "--problem", self.file(json.dumps(PROBLEM)), stdin=json.dumps({"runs": RUNS}))
        self.assertEqual([key for key, _ in json.loads(text, object_pairs_hook=list)],
                         ["feasible", "violations", "cost", "optimal_cost"])

    def test_a_plan_of_solve_passes_as_it_is(self):
        plan = self.done("solve", stdin=json.dumps(PROBLEM))
        self.assertTrue(self.json("verify", "--problem", self.file(OUTBOUND), stdin=plan)["feasible"])

    def test_a_dearer_plan_is_feasible_with_both_costs(self):
        answer = self.verify([{"load": "load_A", "from": 0, "to": 90}, RUNS[1]])
        self.assertEqual((answer["feasible"], answer["cost"], answer["optimal_cost"]), (True, "2.220000", "1.944000"))

    def test_each_broken_rule_is_named_with_its_load(self):
        rows = (([{"load": "load_A", "from": 200, "to": 290}, RUNS[1]], "not_during", "load_A"),
                ([RUNS[0], {"load": "load_B", "from": 700, "to": 820}], "finish_by", "load_B"),
                ([RUNS[0]], "missing", "load_B"),
                ([], "missing", "load_A"),
                (RUNS + [{"load": "load_X", "from": 0, "to": 10}], "unknown_load", "load_X"),
                ([{"load": "load_A", "from": 90, "to": 179}, RUNS[1]], "duration", "load_A"),
                ([RUNS[0], {"load": "load_B", "from": 1400, "to": 1520}], "horizon", "load_B"))
        for runs, rule, load in rows:
            with self.subTest(rule):
                answer = self.verify(runs, status=NO)
                self.assertFalse(answer["feasible"])
                self.assertIn((rule, load), [(v["rule"], v["load"]) for v in answer["violations"]])
                for violation in answer["violations"]:
                    self.assertTrue(violation["text"].endswith("."))
                    self.assertEqual(list(violation), ["rule", "load", "text"])

    def test_the_houses_rule_has_no_load(self):
        answer = self.verify(RUNS, {**PROBLEM, "power_limit_watts": 5000}, status=NO)
        self.assertEqual([(v["rule"], v["load"]) for v in answer["violations"]], [("power_limit", None)])
        self.assertIsNone(answer["optimal_cost"])

    def test_what_is_no_plan_is_refused(self):
        problem = self.file(json.dumps(PROBLEM), "problem.json")
        both = json.dumps({"runs": RUNS, "left_out": ["load_A"]})
        for text, says in (("", "nothing in it"), ("{", "not JSON"), ("[]", "not an object"), ("null", "not an object"),
                           ("[" * 2000 + "]" * 2000, "far deeper"), (b"{\xff}", "UTF-8"), (b"{}\x00", "not a text file"),
                           ('{"runs": []}'.encode("utf-16"), "not a text file"),
                           ("{}", "runs"), ('{"runs": 3}', "a list"), ('{"runs": [{"load": "load_A"}]}', "runs[0].from"),
                           (both, "load_A is left out and runs"),
                           ('{"runs": [{"load": "load_A", "from": 0, "from": 90, "to": 180}]}', "runs[0].from is written twice"),
                           ('{"runs": [{"load": "LOAD_A", "from": 0, "to": 90}]}', "“load_A”"),
                           ('{"runs": [{"load": "dishwasher", "from": 0, "to": 90}]}', "“load_A”"),
                           ('{"runs": [{"load": "load_A", "from": "now", "to": 90}]}', "whole number"),
                           ('{"runs": [{"load": "load_A", "from": 0.5, "to": 90}]}', "whole number"),
                           ('{"runs": [{"load": "load_A", "from": 1e300, "to": 90}]}', "runs[0].from")):
            with self.subTest(text[:60]):
                self.refused("verify", "--problem", problem, stdin=text, status=BAD_INPUT, says=["standard input: ", says])

    def test_a_run_of_no_length_is_no_run(self):
        for moment in (500, -5, 1440, 9000):
            with self.subTest(moment):
                answer = self.verify(RUNS + [{"load": "load_A", "from": moment, "to": moment}], status=NO)
                self.assertEqual([(v["rule"], v["load"]) for v in answer["violations"]], [("duration", "load_A")])
                self.assertIn("no time at all", answer["violations"][0]["text"])

    def test_impossible_times_are_no_reason_to_fail(self):
        for start, end in ((-90, 0), (90, 0), (10 ** 9, 10 ** 9 + 90), (-10 ** 15, 10 ** 15)):
            with self.subTest(start):
                result = self.call("verify", "--problem", self.file(json.dumps(PROBLEM)),
                                   stdin=json.dumps({"runs": [{"load": "load_A", "from": start, "to": end}]}))
                self.assertIn(result.returncode, (BAD_INPUT, NO))
                self.assertNotIn(b"+-", result.stdout)

    def test_a_problem_that_cannot_be_read_is_named(self):
        for text, says in (("{", "problem.json: "), ("nonsense", "problem.json: Line 1: ")):
            with self.subTest(text):
                self.refused("verify", "--problem", self.file(text, "problem.json"), stdin=json.dumps({"runs": RUNS}), says=[says])
        self.refused("verify", "--problem", str(self.folder / "none.json"), says=["none.json: ", "no such file"])

    def test_the_problem_has_to_be_named_once_and_not_from_standard_input(self):
        self.refused("verify", status=BAD_USAGE, says=["--problem FILE"])
        self.refused("verify", "--problem", status=BAD_USAGE, says=["--problem"])
        self.refused("verify", "--problem", "-", status=BAD_USAGE)
        self.refused("verify", "--problem", "a", "--problem", "b", status=BAD_USAGE, says=["twice"])


if __name__ == "__main__":
    unittest.main()
