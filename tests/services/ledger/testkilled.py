# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""A program that is killed at any moment never has sent what its ledger does not hold."""
import random
import shutil
import subprocess
import time
import unittest

from ledgertest import WRITER, LedgerTest, attempts

ROUNDS = 240
# A ledger is read from its beginning by each new program: short ones keep the rounds short.
ROUNDS_A_LEDGER = 20


class Killed(LedgerTest):
    def killed(self, chance):
        """What the writer sent until it was killed, after a few records and then any moment."""
        # Unbuffered: what a buffer had read ahead would be missing from communicate().
        with subprocess.Popen([WRITER, str(self.ledger), "0"], bufsize=0, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as writer:
            sent = [int(writer.stdout.readline()) for _ in range(chance.randrange(5))]
            time.sleep(chance.random() * 0.03)
            writer.kill()
            rest, errors = writer.communicate()
            self.assertEqual(errors, b"")
            # The mark itself may be cut off: only whole ones count.
            whole = rest[:rest.rfind(b"\n") + 1]
            return sent + [int(line) for line in whole.split()]

    def test_each_that_was_sent_is_in_the_ledger(self):
        chance = random.Random(3)
        sent = []
        for number in range(ROUNDS):
            if number % ROUNDS_A_LEDGER == 0:
                shutil.rmtree(self.ledger.parent, ignore_errors=True)
                sent = []
            sent += self.killed(chance)
            if not self.ledger.exists():
                self.assertEqual(sent, [])
                continue
            found, torn = self.read()
            self.assertLessEqual(set(sent), set(attempts(found)))
            # At most the last of each program was written and not sent.
            self.assertLessEqual(len(attempts(found)) - len(sent), number % ROUNDS_A_LEDGER + 1)
            self.assertLess(torn, 2000)
        self.write(1)
        self.assertEqual(self.read()[1], 0)


if __name__ == "__main__":
    unittest.main()
