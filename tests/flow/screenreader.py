#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Drives the window from outside, over the accessibility bus alone: opens a household, sanitizes,
reads what would leave, approves, reads the answer. Usage: screenreader.py GATEHOUSE PROFILE."""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 60.0

HOUSEHOLD = """Should the dishwasher run now or later?

It is 18:30 now.
Dishwasher: about 90 minutes, about 1.2 kWh.
The dishwasher must be done by 06:30.
The dishwasher must not run from 22:30 to 06:30.
Electricity: 17:00 to 20:00 $0.45 per kWh, 20:00 to 17:00 $0.22 per kWh.
"""


def wait_for(what, look):
    """The first true value of look(), asked for again and again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            value = look()
        except Exception:  # the tree changes while it is walked; what matters is what it settles to
            value = None
        if value:
            return value
        time.sleep(0.1)
    raise SystemExit(f"waited {PATIENCE:.0f} s for {what}")


def children(node):
    return [node.getChildAtIndex(i) for i in range(node.childCount)]


def all_below(node):
    yield node
    for child in children(node):
        if child is not None:
            yield from all_below(child)


def program(process):
    for application in children(pyatspi.Registry.getDesktop(0)):
        if application is not None and application.get_process_id() == process.pid:
            return application
    return None


class Window:
    def __init__(self, process):
        self.application = wait_for("the program on the bus", lambda: program(process))

    def named(self, name):
        found = [node for node in all_below(self.application) if node.name == name]
        if len(found) > 1:
            raise SystemExit(f"{len(found)} objects are called {name!r}")
        return found[0] if found else None

    def get(self, name):
        return wait_for(f"an object called {name!r}", lambda: self.named(name))

    def text(self, name):
        return self.get(name).queryText().getText(0, -1)

    def press(self, name):
        def ready():
            node = self.get(name)
            node.clear_cache()
            states = node.getState()
            return node if states.contains(pyatspi.STATE_SENSITIVE) else None

        action = wait_for(f"{name!r} to take a press", ready).queryAction()
        presses = [i for i in range(action.nActions) if action.getName(i).lower() == "press"]
        if not presses:
            raise SystemExit(f"{name!r} cannot be pressed")
        action.doAction(presses[0])

    def read(self, name, *parts):
        def complete():
            text = self.text(name)
            return text if all(part.lower() in text.lower() for part in parts) else None

        return wait_for(f"{name!r} to say {', '.join(parts)}", complete)


    def find(self, words):
        def holds():
            return [node for node in all_below(self.application) if words in node.name]

        return wait_for(f"something that says {words!r}", holds)[0]


def check(condition, complaint):
    if not condition:
        raise SystemExit(complaint)


def run(window):
    check("dishwasher" in window.text("Question"), "the question is not in its field")
    window.read("Private input", "1.2 kWh")
    check(window.text("Leaves this machine") == "", "something is in the middle already")

    window.press("Sanitize")
    outbound = window.read("Leaves this machine", "Answer first: load_A", "finish by +12:00")
    check("dishwasher" not in outbound.lower(), "a private word is in what leaves")
    window.get("Nothing private found")

    window.press("Solve here")
    answer = window.read("Answer", "later", "dishwasher", "20:00", "21:30", "cheapest")
    check("load_" not in answer, "the answer is not in the household's words")
    plan = window.get("Plan")
    check("20:00 to 21:30" in plan.description, "the picture does not say the plan")
    for name in ("Exact request", "Findings", "Pattern", "Privacy level", "Stop"):
        window.get(name)


def refuse_address(window):
    """An address that nothing may be sent to is said, and plans are made here."""
    window.find("has to begin with “https://”")
    window.get("Solve here")


def drive(command, steps):
    process = subprocess.Popen(command)
    try:
        steps(Window(process))
        check(process.poll() is None, "the program has ended by itself")
    finally:
        process.terminate()
        process.wait(timeout=30)


def main():
    executable, profile = sys.argv[1:3]
    household = profile + ".txt"
    with open(household, "w", encoding="utf-8") as file:
        file.write(HOUSEHOLD)
    command = [executable, "--profile", profile, "--household", household, "--lang", "en"]
    drive(command, run)
    print("read by name, sanitized, approved, answered")
    drive([*command, "--cloud-endpoint", "http://example.com"], refuse_address)
    print("an address without encryption refused")


if __name__ == "__main__":
    main()
