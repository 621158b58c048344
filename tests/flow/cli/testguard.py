# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""gatehouse-cli guard: what of an outbound text may not leave."""
import json
import unittest

from clitest import BAD_USAGE, CASE, DONE, NO, OUTBOUND, CliTest


class Guard(CliTest):
    def guard(self, outbound, status=NO, private=CASE):
        return self.json("guard", "--private", self.file(private), stdin=outbound, status=status)

    def test_what_the_program_wrote_is_clean(self):
        self.assertEqual(self.guard(OUTBOUND, DONE), {"blocked": False, "findings": []})

    def test_a_private_word_is_blocked_at_its_place(self):
        answer = self.guard(OUTBOUND + "Maya\n")
        self.assertTrue(answer["blocked"])
        self.assertEqual([(f["kind"], f["from"], f["to"], f["text"]) for f in answer["findings"]],
                         [("private", len(OUTBOUND), len(OUTBOUND) + 4, "Maya")])
        self.assertEqual(list(answer["findings"][0]), ["kind", "from", "to", "text", "reason"])

    def test_offsets_count_code_points(self):
        answer = self.guard("\U0001F9FA\U0001F50C " + "Maya\n")
        found = [f for f in answer["findings"] if f["text"] == "Maya"]
        self.assertEqual([(f["from"], f["to"]) for f in found], [(3, 7)])

    def test_every_finding_is_where_it_says(self):
        outbound = "\ufeffHorizon: +24:00\r\nlöad_A: 90 min 1.2 kWh; \U0001F600 for Maya, dishwasher\r\n"
        for finding in self.guard(outbound)["findings"]:
            self.assertEqual(outbound[finding["from"]:finding["to"]], finding["text"])

    def test_bytes_the_fixed_form_does_not_have_are_found(self):
        for outbound in ("\ufeff" + OUTBOUND, OUTBOUND.replace("\n", "\r\n"), OUTBOUND + "\u200b\n", OUTBOUND + "\u202e\n",
                         OUTBOUND.replace(" ", "\u00a0", 1)):
            with self.subTest(outbound[:4] + outbound[-3:]):
                self.assertNotEqual(self.guard(outbound)["findings"], [])

    def test_a_word_nobody_knows_is_a_finding_too(self):
        answer = self.guard(OUTBOUND + "whatnot\n")
        self.assertNotEqual(answer["findings"], [])
        self.assertEqual({f["kind"] for f in answer["findings"]}, {"unknown"})

    def test_words_of_every_private_file_count(self):
        house = self.file(CASE)
        other = self.file("Grandma Edith has the spare key.", "other.txt")
        answer = self.json("guard", "--private", house, "--private", other, stdin=OUTBOUND + "Edith Maya\n", status=NO)
        self.assertEqual({f["text"] for f in answer["findings"] if f["kind"] == "private"}, {"Edith", "Maya"})

    def test_words_in_other_letter_case_are_found(self):
        self.assertTrue(self.guard(OUTBOUND + "mAYA\n")["blocked"])

    def test_an_empty_text_has_nothing_private_in_it(self):
        self.assertFalse(self.json("guard", "--private", self.file(CASE), stdin="")["blocked"])

    def test_a_private_file_that_cannot_be_read_stops_it(self):
        self.refused("guard", "--private", str(self.folder / "none.txt"), stdin=OUTBOUND, says=["none.txt: "])
        self.refused("guard", "--private", self.file(CASE), "--private", str(self.folder), stdin=OUTBOUND)

    def test_bytes_that_are_no_text_are_refused(self):
        for stdin in (b"\x00", b"a\xffb", b"x" * 10001):
            self.refused("guard", "--private", self.file(CASE), stdin=stdin, says=["standard input: "])

    def test_private_text_has_to_be_named_and_not_from_standard_input(self):
        self.refused("guard", stdin=OUTBOUND, status=BAD_USAGE, says=["--private FILE"])
        self.refused("guard", "--private", stdin=OUTBOUND, status=BAD_USAGE)
        self.refused("guard", "--private", "-", stdin=OUTBOUND, status=BAD_USAGE)

    def test_the_answer_is_one_json_document(self):
        text = self.done("guard", "--private", self.file(CASE), stdin=OUTBOUND + 'Maya "\\\n', status=NO)
        self.assertTrue(json.loads(text)["blocked"])


if __name__ == "__main__":
    unittest.main()
