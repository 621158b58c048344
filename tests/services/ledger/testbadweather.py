# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""A ledger that cannot be written: nothing is sent, and why is said."""
import os
import shutil
import subprocess
import unittest

from ledgertest import WRITER, LedgerTest, attempts, records

NOBODY = 65534
# Mounts a file system of its own on the folder $1, then runs $2 in it.
SMALL_DISK = 'mount -t tmpfs -o size=64k none "$1" && cd "$1" && eval "$2"'


class BadWeather(LedgerTest):
    def on_small_disk(self, script):
        """Runs script in a folder that holds 64 kB; what it copies to $OUT stays."""
        disk = self.folder / "disk"
        disk.mkdir()
        out = self.folder / "out"
        out.mkdir()
        subprocess.run(["unshare", "-rm", "sh", "-c", SMALL_DISK, "sh", str(disk), script], check=True,
                       env={**os.environ, "WRITER": WRITER, "OUT": str(out)}, timeout=300)
        return lambda name: (out / name).read_bytes()

    def sent(self, marks):
        return [int(line) for line in marks.split()]

    def as_nobody(self, ledger):
        """The sentence of the writer, run by somebody who is not root, who has to fail."""
        program = self.folder / "ledgerwriter"
        shutil.copy(WRITER, program)
        command = [str(program), str(ledger), "1"]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={NOBODY}", "--clear-groups", *command]
        result = subprocess.run(command, capture_output=True, timeout=60, check=False)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        sentence = result.stderr.decode()
        self.assertIn("nothing was sent", sentence)
        return sentence

    def give_away(self):
        """Lets nobody own everything here."""
        if os.geteuid() == 0:
            for path in [self.folder, *self.folder.rglob("*")]:
                os.chown(path, NOBODY, NOBODY)

    def test_a_full_disk_sends_nothing_and_breaks_nothing(self):
        result = self.on_small_disk(
            'head -c 20000 /dev/zero > filler;'
            '"$WRITER" profile/ledger.jsonl 0 > "$OUT/marks" 2> "$OUT/errors"; echo $? > "$OUT/status";'
            'cp profile/ledger.jsonl "$OUT/full"; rm filler;'
            '"$WRITER" profile/ledger.jsonl 2 > "$OUT/more"; cp profile/ledger.jsonl "$OUT/after"')
        self.assertEqual(result("status"), b"1\n")
        errors = result("errors").decode()
        self.assertTrue("has no room" in errors or "could not be recorded" in errors, errors)
        found, torn = records(result("full"))
        self.assertEqual(torn, 0)
        self.assertGreater(len(found), 5)
        self.assertEqual(attempts(found), self.sent(result("marks")))
        # With room again it goes on.
        after, torn = records(result("after"))
        self.assertEqual(torn, 0)
        self.assertEqual(after[:len(found)], found)
        self.assertEqual(attempts(after), self.sent(result("marks") + result("more")))

    def test_a_disk_that_fills_at_any_byte(self):
        # The file system counts whole pages: each size of the filler leaves another rest.
        result = self.on_small_disk(
            'for n in $(seq 1 14); do head -c $((n * 4096)) /dev/zero > filler;'
            '"$WRITER" $n/ledger.jsonl 40 > "$OUT/marks$n" 2> "$OUT/errors$n";'
            'cat $n/ledger.jsonl > "$OUT/ledger$n" 2> "$OUT/none"; rm -rf $n filler; done')
        failed = 0
        for number in range(1, 15):
            found, torn = records(result(f"ledger{number}"))
            self.assertEqual(torn, 0)
            self.assertEqual(attempts(found), self.sent(result(f"marks{number}")))
            failed += b"no room" in result(f"errors{number}")
        self.assertGreater(failed, 3)

    def test_a_disk_that_may_only_be_read(self):
        result = self.on_small_disk(
            '"$WRITER" profile/ledger.jsonl 1 > "$OUT/first"; mount -o remount,ro .;'
            '"$WRITER" profile/ledger.jsonl 1 > "$OUT/marks" 2> "$OUT/errors";'
            'cp profile/ledger.jsonl "$OUT/ledger"')
        self.assertEqual(result("marks"), b"")
        self.assertIn(b"cannot be written, so nothing was sent", result("errors"))
        self.assertEqual(attempts(records(result("ledger"))[0]), self.sent(result("first")))

    def test_a_file_that_may_only_be_read(self):
        self.write(1)
        self.give_away()
        before = self.ledger.read_bytes()
        os.chmod(self.ledger, 0o400)
        self.assertIn("cannot be written", self.as_nobody(self.ledger))
        self.assertEqual(self.ledger.read_bytes(), before)

    def test_a_file_of_somebody_else(self):
        self.write(1)
        before = self.ledger.read_bytes()
        os.chmod(self.folder, 0o755)
        os.chmod(self.ledger.parent, 0o755)
        if os.geteuid() != 0:
            os.chmod(self.ledger, 0)
        self.assertIn("cannot be written", self.as_nobody(self.ledger))
        os.chmod(self.ledger, 0o600)
        self.assertEqual(self.ledger.read_bytes(), before)

    def test_a_folder_that_may_only_be_read(self):
        self.write(1)
        self.give_away()
        before = self.ledger.read_bytes()
        os.chmod(self.ledger.parent, 0o500)
        self.assertIn("cannot be written", self.as_nobody(self.ledger))
        os.chmod(self.ledger.parent, 0o700)
        self.assertEqual(self.ledger.read_bytes(), before)

    def test_a_folder_that_cannot_be_made(self):
        closed = self.folder / "closed"
        closed.mkdir()
        self.give_away()
        os.chmod(closed, 0o500)
        self.assertIn("cannot be written", self.as_nobody(closed / "profile" / "ledger.jsonl"))
        self.assertEqual(list(closed.iterdir()), [])

    def test_a_folder_that_is_a_file(self):
        (self.folder / "profile").write_text("a file")
        self.give_away()
        self.assertIn("folder", self.as_nobody(self.ledger))


if __name__ == "__main__":
    unittest.main()
