# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""gatehouse-cli ask: private text to grounded answer."""
import unittest

from clitest import CASE, DONE, NO, CliTest, replaced, without


class Ask(CliTest):
    def test_the_case_is_answered(self):
        answer = self.done("ask", self.file(CASE))
        for part in ("Later. Start the dishwasher at 20:00; it is done at 21:30.",
                     "before 22:30",
                     "$0.28 cheaper than now: $0.26 instead of $0.54.",
                     "- EV charger: midnight to 02:00, for $1.68.",
                     "Proved cheapest: $1.94.",
                     "- Dishwasher: done by tomorrow 06:30.",
                     "- Dishwasher: not from 22:30 to 06:30.",
                     "- EV charger: done by tomorrow 07:00."):
            self.assertIn(part, answer)

    def test_a_lost_rule_would_move_the_dishwasher_to_midnight(self):
        answer = self.done("ask", self.file(without(CASE, "22:30")))
        self.assertIn("Start the dishwasher at midnight", answer)

    def test_now_is_answered_where_now_is_cheapest(self):
        answer = self.done("ask", self.file(replaced(CASE, "$0.45", "$0.02")))
        self.assertIn("Now. Start the dishwasher right away; it is done at 20:00.", answer)

    def test_a_line_that_is_not_understood_limits_the_proof_and_is_shown(self):
        line = "- The dishwasher should not run whenever the moon is in the window"
        answer = self.done("ask", self.file(replaced(CASE, "Machines:", line + "\n\nMachines:")))
        self.assertIn("cheapest for what was understood; 1 line was not.", answer)
        self.assertIn("whenever the moon", answer)
        self.assertNotIn("Proved cheapest: ", answer)

    def test_where_no_plan_keeps_all_rules_they_are_named(self):
        text = replaced(CASE, "at about 06:30", "at about 19:30")
        answer = self.done("ask", self.file(text), status=NO)
        self.assertIn("No plan can keep all of your rules.", answer)
        self.assertIn("Dishwasher, which runs for 90 minutes: done by 19:30.", answer)
        self.assertNotIn("Start the", answer)
        self.assertNotIn("heapest", answer)

    def test_a_power_limit_that_cannot_be_kept_is_named(self):
        # The charger alone draws 7 kW, whenever it runs.
        limit = "- The house must not draw more than 6 kW at once.\n\nMachines:"
        answer = self.done("ask", self.file(replaced(CASE, "\nMachines:", limit)), status=NO)
        self.assertIn("No plan can keep all of your rules.", answer)
        self.assertIn("The house: all machines together at most 6000 W.", answer)
        self.assertNotIn("Start the", answer)
        self.assertNotIn("heapest", answer)

    def test_a_power_limit_that_can_be_kept_is_kept(self):
        limit = "- The house must not draw more than 7 kW at once.\n\nMachines:"
        answer = self.done("ask", self.file(replaced(CASE, "\nMachines:", limit)))
        self.assertIn("Start the dishwasher at 20:00", answer)
        self.assertIn("- All machines together at most 7000 W.", answer)

    def test_the_currency_is_the_households(self):
        for written, said in (("€", "€1.94"), ("£", "£1.94")):
            self.assertIn(said, self.done("ask", self.file(replaced(CASE, "$", written))))

    def test_the_clock_serves_where_the_text_states_no_now(self):
        text = without(without(without(CASE, "Right now"), "22:30"), "07:00")
        text = without(text, "06:30")
        result = self.call("ask", self.file(text))
        self.assertEqual(result.returncode, DONE, result.stderr)
        self.assertIn("Proved cheapest", result.stdout.decode())

    def test_nothing_is_claimed_to_have_been_switched_on(self):
        answer = self.done("ask", self.file(CASE)).lower()
        for claim in ("have started", "has started", "was started", "switched", "turned on", "is now running"):
            self.assertNotIn(claim, answer)

    def test_escape_sequences_of_a_text_do_not_reach_the_terminal(self):
        line = "- The dishwasher \x1b[2J\x1b[1;31m should never ever be disturbed"
        for text in (replaced(CASE, "Machines:", line + "\n\nMachines:"),
                     replaced(CASE, "dishwasher", "dish\x1b[2Jwasher").replace("Dishwasher", "dish\x1b[2Jwasher")):
            result = self.call("ask", self.file(text))
            self.assertNotIn(b"\x1b", result.stdout + result.stderr)

    def test_the_text_may_come_from_standard_input(self):
        self.assertEqual(self.done("ask", "-", stdin=CASE), self.done("ask", self.file(CASE)))


if __name__ == "__main__":
    unittest.main()
