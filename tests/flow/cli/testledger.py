# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""ledger check: whether the record of what left is as it was written, from outside."""
import json
import os
import subprocess
import unittest

from clitest import BAD_INPUT, BAD_USAGE, CLI, NO, CliTest

WRITER = os.environ["LEDGERWRITER"]


class LedgerCheck(CliTest):
    def setUp(self):
        super().setUp()
        self.ledger = self.folder / "profile" / "ledger.jsonl"
        subprocess.run([WRITER, str(self.ledger), "2"], check=True, capture_output=True, timeout=60)
        self.bytes = self.ledger.read_bytes()
        self.count = self.bytes.count(b"\n")

    def check(self, content=None, status=0, name="copy.jsonl"):
        path = str(self.ledger) if content is None else self.file(content, name)
        return self.json("ledger", "check", path, status=status)

    def piped(self, content, status=0):
        return self.json("ledger", "check", "-", stdin=content, status=status)

    def test_an_intact_ledger(self):
        result = self.check()
        last = json.loads(self.bytes.splitlines()[-1])
        self.assertEqual(result.pop("text"), f"All is as it was written (records: {self.count}).")
        self.assertEqual(result, {"intact": True, "state": "intact", "records": self.count, "last_hash": last["hash"],
                                  "first_broken": None, "torn_bytes": 0, "missing_records": 0, "witnessed": True})

    def test_a_copy_has_no_witness(self):
        self.assertFalse(self.check(self.bytes)["witnessed"])

    def test_any_changed_byte_is_answered_with_no(self):
        for at in range(0, len(self.bytes), 7):
            changed = bytearray(self.bytes)
            changed[at] ^= 1
            result = self.check(bytes(changed), NO)
            self.assertFalse(result["intact"])
            if changed[at] != ord("\n") and self.bytes[at] != ord("\n"):
                self.assertEqual(result["first_broken"], self.bytes[:at].count(b"\n") + 1)

    def test_the_first_broken_record_is_named(self):
        lines = self.bytes.splitlines(keepends=True)
        for number in range(len(lines)):
            result = self.check(b"".join(lines[:number] + [b"hello\n"] + lines[number + 1:]), NO)
            self.assertEqual((result["state"], result["first_broken"]), ("broken", number + 1))
            self.assertIn(f"Record {number + 1} ", result["text"])

    def test_a_torn_last_line(self):
        result = self.check(self.bytes + b'{"record"', NO)
        self.assertEqual((result["state"], result["torn_bytes"], result["records"]), ("torn", 9, self.count))

    def test_a_shorter_file_is_cut_where_the_witness_lies_beside_it(self):
        lines = self.bytes.splitlines(keepends=True)
        self.ledger.write_bytes(b"".join(lines[:2]))
        result = self.check(status=NO)
        self.assertEqual((result["state"], result["missing_records"]), ("cut", self.count - 2))

    def test_another_ledger_in_its_place(self):
        other = self.folder / "other" / "ledger.jsonl"
        subprocess.run([WRITER, str(other), "2"], check=True, capture_output=True, timeout=60)
        self.ledger.write_bytes(other.read_bytes())
        self.assertEqual(self.check(status=NO)["state"], "replaced")

    def test_standard_input_is_checked_like_a_file(self):
        for content, status in ((self.bytes, 0), (self.bytes + b'{"record"', NO), (b"Dear diary\n", NO),
                                (self.bytes.replace(b"record", b"recorb", 2), NO)):
            self.assertEqual(self.piped(content, status), self.check(content, status))

    def test_standard_input_has_no_witness(self):
        # The witness beside some other file says nothing about these bytes.
        result = self.piped(b"".join(self.bytes.splitlines(keepends=True)[:2]))
        self.assertEqual((result["state"], result["records"], result["witnessed"]), ("intact", 2, False))

    def test_a_ledger_of_any_size_comes_in_on_standard_input(self):
        lines = self.bytes.splitlines(keepends=True)
        result = self.piped(self.bytes + lines[-1] * (3_000_000 // len(lines[-1])), NO)
        self.assertEqual((result["state"], result["first_broken"]), ("broken", self.count + 1))

    def test_standard_input_without_an_end_is_not_read_forever(self):
        with open("/dev/zero", "rb") as zeros:
            call = subprocess.run([CLI, "ledger", "check", "-"], stdin=zeros, capture_output=True, timeout=60)
        self.assertEqual(call.returncode, NO)
        self.assertEqual(json.loads(call.stdout)["first_broken"], 1)

    def test_nothing_on_standard_input(self):
        self.refused("ledger", "check", "-", stdin=b"", status=BAD_INPUT, says=["standard input: ", "nothing in it"])

    def test_a_file_of_that_name(self):
        (self.folder / "-").write_bytes(self.bytes)
        result = self.json("ledger", "check", str(self.folder / "-"))
        self.assertEqual(result["records"], self.count)

    def test_checking_changes_nothing(self):
        names = sorted(path.name for path in self.ledger.parent.iterdir())
        self.check()
        self.assertEqual(sorted(path.name for path in self.ledger.parent.iterdir()), names)
        self.assertEqual(self.ledger.read_bytes(), self.bytes)

    def test_what_cannot_be_read(self):
        self.refused("ledger", "check", str(self.folder / "none"), status=BAD_INPUT, says=["no such file"])
        self.refused("ledger", "check", str(self.folder), status=BAD_INPUT, says=["cannot be read"])
        self.refused("ledger", "check", "/dev/zero", status=BAD_INPUT, says=["cannot be read"])
        self.refused("ledger", "check", self.file(b""), status=BAD_INPUT, says=["nothing in it"])

    def test_wrong_calls(self):
        self.refused("ledger", status=BAD_USAGE, says=["ledger check FILE"])
        self.refused("ledger", "mend", "x", status=BAD_USAGE, says=["no “ledger mend”"])
        self.refused("ledger", "--all", status=BAD_USAGE, says=["no option"])
        self.refused("ledger", "check", status=BAD_USAGE, says=["name the file"])
        self.refused("ledger", "check", "a", "b", status=BAD_USAGE, says=["one word too many"])

    def test_a_text_that_is_no_ledger(self):
        self.assertEqual(self.check(b"Dear diary\n", NO)["first_broken"], 1)
        self.assertEqual(self.check(b"\xff\x00\n", NO)["first_broken"], 1)


if __name__ == "__main__":
    unittest.main()
