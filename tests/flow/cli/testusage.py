# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""How gatehouse-cli is called."""
import re
import unittest

from clitest import BAD_USAGE, CASE, CliTest

CALLS = ("ask", "guard", "ledger", "sanitize", "solve", "verify")


class Usage(CliTest):
    def test_help_names_each_call_and_nothing_that_is_not_there(self):
        text = self.done("--help")
        for call in CALLS:
            self.assertRegex(text, rf"(?m)^  {call}\b")
        self.assertIn("names|shifted|scaled", text)
        for later in ("compare", "tariff"):
            self.assertNotIn(later, text)

    def test_help_may_stand_behind_a_call(self):
        self.assertEqual(self.done("sanitize", "--help"), self.done("--help"))

    def test_the_version_is_a_number(self):
        self.assertTrue(re.fullmatch(r"gatehouse-cli \d+\.\d+\.\d+\n", self.done("--version")))

    def test_no_call_is_wrong(self):
        self.refused(status=BAD_USAGE, says=["--help"])

    def test_a_call_nobody_knows_is_wrong(self):
        for call in ("compare", "ledger", "tariff", "Solve", "", "x\ny", "--verbose", "-h"):
            with self.subTest(call):
                self.refused(call, status=BAD_USAGE)

    def test_an_option_nobody_knows_is_wrong(self):
        for call in CALLS:
            with self.subTest(call):
                self.refused(call, "--verbose", status=BAD_USAGE, says=["--verbose"])

    def test_a_missing_file_name_is_wrong(self):
        for call in ("ask", "sanitize"):
            self.refused(call, status=BAD_USAGE, says=["file"])
            self.refused(call, "", status=BAD_USAGE, says=["file"])

    def test_a_word_too_many_is_wrong(self):
        file = self.file(CASE)
        for call in ("ask", "sanitize"):
            self.refused(call, file, "another", status=BAD_USAGE, says=["another"])
        for call in ("guard", "solve", "verify"):
            self.refused(call, "another", status=BAD_USAGE, says=["another"])

    def test_a_level_nobody_knows_is_wrong(self):
        file = self.file(CASE)
        self.refused("sanitize", file, "--level", "none", status=BAD_USAGE, says=["none", "names"])
        self.refused("sanitize", file, "--level", status=BAD_USAGE, says=["--level"])
        self.refused("sanitize", file, "--level=", status=BAD_USAGE, says=["--level"])
        self.refused("sanitize", file, "--level", "names", "--level", "names", status=BAD_USAGE, says=["twice"])

    def test_a_wrong_call_reads_nothing(self):
        self.refused("sanitize", "/dev/stdin", "--level", "none", stdin=b"\x00", status=BAD_USAGE)


if __name__ == "__main__":
    unittest.main()
