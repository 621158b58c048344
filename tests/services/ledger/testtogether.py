# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Several programs write one ledger at once: one chain, nothing lost, nothing in between."""
import subprocess
import unittest

from ledgertest import WRITER, LedgerTest, attempts

PROGRAMS = 3
COUNT = 60


class Together(LedgerTest):
    def test_one_chain_holds_what_all_of_them_sent(self):
        writers = [subprocess.Popen([WRITER, str(self.ledger), str(COUNT)], stdout=subprocess.PIPE,
                                    stderr=subprocess.PIPE) for _ in range(PROGRAMS)]
        sent = []
        for writer in writers:
            output, errors = writer.communicate(timeout=300)
            self.assertEqual((writer.returncode, errors), (0, b""))
            sent += [int(line) for line in output.split()]
        found, torn = self.read()
        self.assertEqual(torn, 0)
        self.assertEqual(sorted(sent), attempts(found))
        self.assertEqual(len(sent), PROGRAMS * COUNT)
        self.assertEqual(len(found), 1 + PROGRAMS * (COUNT + COUNT // 2))
        outcomes = [record["attempt"] for record in found if record["kind"] == "outcome"]
        self.assertEqual(len(outcomes), len(set(outcomes)))

    def test_a_killed_program_leaves_no_lock_behind(self):
        with subprocess.Popen([WRITER, str(self.ledger), "0"], stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            writer.kill()
        self.assertEqual(len(self.write(1)), 1)


if __name__ == "__main__":
    unittest.main()
