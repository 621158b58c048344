# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Drives the program that LEDGERWRITER names, and follows the chain of what it wrote by itself: nothing of
the program's own code has a say here."""
import hashlib
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

WRITER = os.environ["LEDGERWRITER"]
HASH = b', "hash": "'


def records(data):
    """The records of a ledger's bytes, up to a torn last line, and how many bytes of that there are."""
    lines = data.split(b"\n")
    previous = "0" * 64
    found = []
    for number, line in enumerate(lines[:-1], 1):
        record = json.loads(line)
        assert record["record"] == number, number
        assert record["previous"] == previous, number
        assert record["hash"] == hashlib.sha256(line[:line.rindex(HASH)]).hexdigest(), number
        if record["kind"] == "attempt":
            assert record["sha256"] == hashlib.sha256(record["body"].encode()).hexdigest(), number
        previous = record["hash"]
        found.append(record)
    return found, len(lines[-1])


def attempts(found):
    return [record["record"] for record in found if record["kind"] == "attempt"]


class LedgerTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = Path(self._folder.name)
        self.ledger = self.folder / "profile" / "ledger.jsonl"

    def write(self, count, ledger=None):
        """The numbers that the writer sent, once it has ended well."""
        result = subprocess.run([WRITER, str(ledger or self.ledger), str(count)], capture_output=True,
                                timeout=300, check=False)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return [int(line) for line in result.stdout.split()]

    def read(self):
        return records(self.ledger.read_bytes())
