# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Drives the real gatehouse-cli, whose path the environment names in GATEHOUSE_CLI."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

CLI = os.environ["GATEHOUSE_CLI"]

DONE, BAD_USAGE, BAD_INPUT, NO = range(4)

# Where no figure of it matters, tests change one line of this household.
CASE = """\
Should we run the dishwasher now or later?

Right now it is 18:30.

About us:
- The children eat at about 06:30, so the dishwasher must be finished by then.
- The dishwasher must not run after about 22:30, since Maya is a light sleeper and her room is next door.
- The EV charger has to be done by 07:00, because Mark leaves for work.
- The robot vacuum did its last pass at 16:10, and its battery is at 78 %.

Machines:
- Dishwasher: about 90 minutes, about 1.2 kWh
- EV charger: about 120 minutes, about 14 kWh

Prices:
- 17:00 to 20:00: $0.45 per kWh
- 20:00 to 00:00: $0.22 per kWh
- 00:00 to 06:00: $0.12 per kWh
- 06:00 to 17:00: $0.25 per kWh
"""

OUTBOUND = """\
Horizon: +24:00
Answer first: load_A
load_A: 90 min 1.2 kWh; finish by +12:00; not during +4:00 to +12:00
load_B: 120 min 14 kWh; finish by +12:30
Price +0:00 to +1:30: 0.45 per kWh
Price +1:30 to +5:30: 0.22 per kWh
Price +5:30 to +11:30: 0.12 per kWh
Price +11:30 to +22:30: 0.25 per kWh
Price +22:30 to +24:00: 0.45 per kWh
"""

PROBLEM = {
    "now": 0, "horizon": 1440, "target": "load_A",
    "loads": [{"id": "load_A", "phases": [{"minutes": 90, "wh": 1200}], "finish_by": 720, "not_during": [[240, 720]]},
              {"id": "load_B", "phases": [{"minutes": 120, "wh": 14000}], "finish_by": 750}],
    "prices": [{"from": 0, "to": 90, "per_kwh": "0.45"}, {"from": 90, "to": 330, "per_kwh": "0.22"},
               {"from": 330, "to": 690, "per_kwh": "0.12"}, {"from": 690, "to": 1350, "per_kwh": "0.25"},
               {"from": 1350, "to": 1440, "per_kwh": "0.45"}],
}

RUNS = [{"load": "load_A", "from": 90, "to": 180}, {"load": "load_B", "from": 330, "to": 450}]


class CliTest(unittest.TestCase):
    """A folder of its own for each test, and calls with what they must leave behind."""

    maxDiff = None

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = Path(self._folder.name)

    def file(self, content, name="house.txt"):
        path = self.folder / name
        if isinstance(content, str):
            content = content.encode("utf-8")
        path.write_bytes(content)
        return str(path)

    def call(self, *arguments, stdin=b"", environment=None):
        if isinstance(stdin, str):
            stdin = stdin.encode("utf-8")
        return subprocess.run([CLI, *arguments], input=stdin, capture_output=True, timeout=60, check=False,
                              env={**os.environ, **(environment or {})})

    def done(self, *arguments, stdin=b"", status=DONE):
        """The standard output of a call that has to end with status."""
        result = self.call(*arguments, stdin=stdin)
        self.assertEqual(result.returncode, status, result.stderr.decode("utf-8"))
        return result.stdout.decode("utf-8")

    def json(self, *arguments, stdin=b"", status=DONE):
        return json.loads(self.done(*arguments, stdin=stdin, status=status))

    def refused(self, *arguments, stdin=b"", status=BAD_INPUT, says=()):
        """A call that has to fail with one line on standard error, which says each of says."""
        result = self.call(*arguments, stdin=stdin)
        errors = result.stderr.decode("utf-8")
        self.assertEqual((result.returncode, result.stdout), (status, b""), errors)
        self.assertTrue(errors.startswith("gatehouse-cli: "), errors)
        self.assertTrue(errors.endswith(".\n"), errors)
        self.assertEqual(errors.count("\n"), 1, errors)
        for part in says:
            self.assertIn(part.lower(), errors.lower())
        return errors


def without(text, part):
    """text without its lines that hold part."""
    kept = [line for line in text.splitlines(keepends=True) if part not in line]
    assert len(kept) < text.count("\n"), part
    return "".join(kept)


def replaced(text, old, new):
    """text with old, which it holds, as new."""
    assert old in text, old
    return text.replace(old, new)
