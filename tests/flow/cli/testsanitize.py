# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""gatehouse-cli sanitize: private text to anonymous problem."""
import json
import re
import unittest

from clitest import BAD_USAGE, CASE, DONE, OUTBOUND, PROBLEM, CliTest, replaced

# Lower-case letter words that an outbound text may hold.
VOCABULARY = set("now horizon answer first load min kwh earliest finish by not during to after within with pausable pieces of or more "
                 "optional worth then price per own power w else earns limit a b c d".split())


def words(text):
    return set(re.findall(r"[^\W\d_]+", text.lower()))


class Sanitize(CliTest):
    def test_the_case_becomes_the_anonymous_problem(self):
        answer = self.json("sanitize", self.file(CASE))
        self.assertEqual(answer["outbound"], OUTBOUND)
        self.assertEqual(answer["problem"], PROBLEM)
        self.assertEqual(answer["mapping"], {"load_A": "dishwasher", "load_B": "EV charger"})
        self.assertEqual(answer["unread"], [])

    def test_the_line_about_the_vacuum_is_understood_and_not_needed(self):
        answer = self.json("sanitize", self.file(CASE))
        line = next(i for i, text in enumerate(CASE.splitlines(), 1) if "vacuum" in text)
        self.assertIn({"line": line, "text": CASE.splitlines()[line - 1]}, answer["unneeded"])

    def test_keys_come_in_the_order_of_the_interface(self):
        text = self.done("sanitize", self.file(CASE))
        keys = [key for key, _ in json.loads(text, object_pairs_hook=list)]
        self.assertEqual(keys, ["outbound", "problem", "mapping", "unread", "unneeded"])
        problem = dict(json.loads(text, object_pairs_hook=list))["problem"]
        self.assertEqual([key for key, _ in problem], ["now", "horizon", "target", "loads", "prices"])

    def test_shifted_is_the_default_level(self):
        file = self.file(CASE)
        self.assertEqual(self.done("sanitize", file), self.done("sanitize", file, "--level", "shifted"))
        self.assertEqual(self.done("sanitize", file), self.done("sanitize", "--level=shifted", file))

    def test_level_names_keeps_clock_times_and_the_same_problem(self):
        answer = self.json("sanitize", "--level", "names", self.file(CASE))
        self.assertEqual(answer["problem"], PROBLEM)
        lines = answer["outbound"].splitlines()
        self.assertEqual(lines[0], "Now: 18:30")
        self.assertIn("load_A: 90 min 1.2 kWh; finish by 06:30 (+1); not during 22:30 to 06:30 (+1)", lines)

    def test_an_unknown_level_is_refused_with_those_there_are(self):
        self.refused("sanitize", self.file(CASE), "--level", "deep", status=BAD_USAGE, says=["deep", "names, shifted and scaled"])

    def test_level_scaled_hides_numbers_and_leaves_problem_and_mapping_as_they_are(self):
        answer = self.json("sanitize", "--level", "scaled", self.file(CASE))
        plain = self.json("sanitize", self.file(CASE))
        self.assertEqual({**answer, "outbound": None}, {**plain, "outbound": None})
        outbound = answer["outbound"]
        self.assertEqual(words(outbound) - VOCABULARY - set("ef"), set())
        for line in ("Answer first", "Now:", " 1.2 kWh", " 14 kWh", ": 0.45 ", ": 0.22 ", ": 0.12 ", ": 0.25 "):
            self.assertNotIn(line, outbound)
        bands = [line.split(":")[0:3] for line in outbound.splitlines() if line.startswith("Price ")]
        self.assertEqual(len(bands), 4)

    def test_each_call_draws_another_disguise(self):
        file = self.file(CASE)
        texts = {self.json("sanitize", file, "--level", "scaled")["outbound"] for _ in range(5)}
        self.assertEqual(len(texts), 5)

    def test_the_plan_of_a_disguised_problem_is_the_household_s_own(self):
        file = self.file(CASE)
        for _ in range(10):
            outbound = self.json("sanitize", file, "--level", "scaled")["outbound"]
            plan = self.json("solve", stdin=outbound)
            self.assertEqual(plan["status"], "proved")
            runs = {run["load"]: (run["from"], run["to"]) for run in plan["runs"]}
            own = [r"(load_[A-F]): 90 min \S+ kWh; finish by \+12:00; not during \+4:00 to \+12:00$",
                   r"(load_[A-F]): 120 min \S+ kWh; finish by \+12:30$"]
            for pattern, run in zip(own, ((90, 180), (330, 450))):
                self.assertIn(run, [runs[load] for load in re.findall(pattern, outbound, re.MULTILINE)])

    def test_a_line_that_is_not_understood_is_listed_with_its_words(self):
        line = "- The dishwasher should not run whenever the moon is in the window"
        text = replaced(CASE, "Machines:", line + "\n\nMachines:")
        answer = self.json("sanitize", self.file(text))
        self.assertIn({"line": text.splitlines().index(line) + 1, "text": line}, answer["unread"])

    def test_no_word_of_the_household_is_in_what_would_leave(self):
        for level in ("names", "shifted"):
            answer = self.json("sanitize", "--level", level, self.file(CASE))
            self.assertEqual(words(answer["outbound"]) - VOCABULARY, set())

    def test_words_in_hostile_places_stay(self):
        hostile = [
            replaced(CASE, "Dishwasher:", "Maya:").replace("dishwasher", "Maya"),
            replaced(CASE, "Dishwasher:", "load_Maya:").replace("dishwasher", "load_Maya"),
            replaced(CASE, "EV charger:", "Note: Maya:").replace("EV charger", "Note: Maya"),
            replaced(CASE, "$", "Maya "),
            replaced(CASE, "kWh\n", "kWh (Maya's secret 4711)\n"),
            replaced(CASE, "Prices:", "Note: Maya sleeps at 22:30\nPrice Maya: 0.45 per kWh\n\nPrices:"),
            replaced(CASE, "Machines:", "Answer first: Maya\nPower limit: 4711 W Maya\n\nMachines:"),
            replaced(CASE, "\n", "\u2028Maya\n"),
            replaced(CASE, "dishwasher", "dish\u200bwasher Maya").replace("Dishwasher", "dish\u200bwasher Maya"),
        ]
        for text in hostile:
            result = self.call("sanitize", self.file(text))
            if result.returncode == DONE:
                outbound = json.loads(result.stdout)["outbound"]
                self.assertEqual(words(outbound) - VOCABULARY, set(), text)
                self.assertEqual(outbound.isascii(), True)
            else:
                self.assertEqual(result.stdout, b"")

    def test_a_name_with_quotes_and_braces_is_json_all_the_same(self):
        text = replaced(CASE, "robot vacuum", 'robot "vacuum" \\ {}\t')
        answer = self.json("sanitize", self.file(text))
        self.assertEqual(answer["outbound"], OUTBOUND)

    def test_what_was_written_passes_the_guard_of_the_same_household(self):
        file = self.file(CASE)
        for level in ("names", "shifted", "scaled"):
            outbound = self.json("sanitize", file, "--level", level)["outbound"]
            report = self.json("guard", "--private", file, stdin=outbound)
            self.assertEqual(report, {"blocked": False, "findings": []})

    def test_windows_line_ends_and_a_byte_order_mark_change_nothing(self):
        plain = self.json("sanitize", self.file(CASE))
        windows = self.json("sanitize", self.file("\ufeff" + replaced(CASE, "\n", "\r\n")))
        self.assertEqual(windows, plain)

    def test_the_text_may_come_from_standard_input(self):
        self.assertEqual(self.json("sanitize", "-", stdin=CASE), self.json("sanitize", self.file(CASE)))

    def test_a_file_whose_name_looks_like_an_option_is_read(self):
        path = self.file(CASE, "--house")
        result = self.call("sanitize", "--", path)
        self.assertEqual(result.returncode, DONE)

    def test_what_was_assumed_is_said_beside_the_result(self):
        result = self.call("sanitize", self.file(CASE))
        line = next(i for i, text in enumerate(CASE.splitlines(), 1) if "22:30" in text)
        self.assertIn(f"Line {line}: the quiet time of the dishwasher has no end", result.stderr.decode())

    def test_the_locale_changes_nothing(self):
        file = self.file(CASE)
        plain = self.call("sanitize", file)
        for locale in ("C", "de_DE.UTF-8", "POSIX"):
            other = self.call("sanitize", file, environment={"LC_ALL": locale, "LANG": locale})
            self.assertEqual((other.returncode, other.stdout, other.stderr), (DONE, plain.stdout, plain.stderr))


if __name__ == "__main__":
    unittest.main()
