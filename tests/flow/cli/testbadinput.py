# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Household texts that cannot be answered: one sentence that says what and where, and nothing on standard output."""
import os
import subprocess
import unittest

from clitest import BAD_INPUT, CASE, CLI, CliTest, replaced, without


def line_of(text, part):
    return next(i for i, line in enumerate(text.splitlines(), 1) if part in line)


class BadInput(CliTest):
    def both_refuse(self, file, *says):
        """sanitize and ask name the file and say each of says, in the same words."""
        errors = {self.refused(call, file, status=BAD_INPUT, says=says) for call in ("sanitize", "ask")}
        self.assertEqual(len(errors), 1)
        name = "standard input" if file == "-" else file
        self.assertTrue(errors.pop().startswith(f"gatehouse-cli: {name}: "))

    def test_a_file_that_is_not_there(self):
        self.both_refuse(str(self.folder / "none.txt"), "no such file")

    def test_a_folder(self):
        self.both_refuse(str(self.folder), "not a folder")

    def test_a_file_nobody_may_read(self):
        file = self.file(CASE)
        os.chmod(file, 0)
        if os.access(file, os.R_OK):
            file = "/proc/self/mem"
        self.both_refuse(file)

    def test_a_binary_file(self):
        self.both_refuse(self.file(b"\x7fELF\x00\x00\x01" + CASE.encode()), "not a text file")

    def test_letters_that_are_not_utf_8(self):
        good = "Should the dishwasher run?\nIt is 18:30.\n".encode()
        self.both_refuse(self.file(good + b"caf\xe9\n"), "Line 3: ", "UTF-8")

    def test_a_text_over_the_size_of_the_door(self):
        self.both_refuse(self.file(b"hello world\n" * 200_000), "larger than 2 MB")

    def test_a_device_that_never_ends(self):
        self.both_refuse("/dev/zero", "larger than 2 MB")

    def test_an_endless_line(self):
        self.both_refuse(self.file(CASE + "x" * 10_001), f"Line {CASE.count(chr(10)) + 1}: ", "10000")

    def test_an_empty_text(self):
        for text in ("", "\n\n  \n\t\n"):
            self.both_refuse(self.file(text), "no text")

    def test_no_question(self):
        self.both_refuse(self.file(without(CASE, "Should we")), "no question")

    def test_no_prices(self):
        self.both_refuse(self.file(CASE[:CASE.index("Prices:")]), "no price")

    def test_prices_with_a_gap(self):
        text = replaced(CASE, "00:00 to 06:00", "00:00 to 05:00")
        night, morning = line_of(text, "00:00 to 05:00"), line_of(text, "06:00 to 17:00")
        self.both_refuse(self.file(text), f"Line {night} and line {morning}: no price is given from 05:00 to 06:00.")

    def test_prices_that_overlap(self):
        text = replaced(CASE, "00:00 to 06:00", "00:00 to 07:00")
        night, morning = line_of(text, "00:00 to 07:00"), line_of(text, "06:00 to 17:00")
        self.both_refuse(self.file(text), f"Line {night} and line {morning}: two prices are given from 06:00 to 07:00.")

    def test_a_question_about_a_machine_that_is_not_there(self):
        text = replaced(CASE, "run the dishwasher now", "run the sauna now")
        self.both_refuse(self.file(text), f"Line {line_of(text, 'sauna')}: ", "“sauna”")

    def test_a_target_without_duration(self):
        text = replaced(CASE, "about 90 minutes, ", "")
        self.both_refuse(self.file(text), "how long", "dishwasher")

    def test_a_target_without_energy(self):
        text = replaced(CASE, ", about 1.2 kWh", "")
        self.both_refuse(self.file(text), "how much", "dishwasher")

    def test_numbers_that_cannot_be(self):
        for old, new, says in (("90 minutes", "0 minutes", "at least 1 minute"), ("90 minutes", "90000 minutes", "at most 4320"),
                               ("1.2 kWh", "1200 kWh", "at most 200 kWh")):
            text = replaced(CASE, old, new)
            with self.subTest(new):
                self.both_refuse(self.file(text), f"Line {line_of(text, new)}: ", says)

    def test_a_name_with_a_line_feed_stays_one_line(self):
        self.refused("ask", str(self.folder / "two\nlines"), says=["two?lines"])

    def test_the_output_that_cannot_be_written_is_no_success(self):
        file = self.file(CASE)
        with open("/dev/full", "wb") as full:
            result = subprocess.run([CLI, "ask", file], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
        self.assertEqual(result.returncode, BAD_INPUT)
        self.assertIn(b"standard output: ", result.stderr)


if __name__ == "__main__":
    unittest.main()
