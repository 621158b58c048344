#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Prints what it costs to open the window, against a bare Qt window with three text editors.

usage: startup.py BUILD_DIRECTORY HOUSEHOLD [RUNS]     (needs a display: xvfb-run -a startup.py ...)

Interleaved runs; medians of: milliseconds from exec to the first painted frame of all three panes,
and PSS (proportional set size) one second later.
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time


def measure(command, plugins, profile):
    environment = dict(os.environ, QT_PLUGIN_PATH=plugins, QT_QPA_GENERIC_PLUGINS="firstframe",
                       QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", XDG_CONFIG_HOME=profile,
                       XDG_DATA_HOME=profile, XDG_CACHE_HOME=profile)
    started = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE,
                               stdout=subprocess.DEVNULL, text=True)
    try:
        for line in process.stderr:
            found = re.match(r"first frame (\d+)", line)
            if found:
                milliseconds = (int(found.group(1)) - started) / 1e6
                time.sleep(1)
                return milliseconds, pss(process.pid)
        raise SystemExit(f"{command[0]} ended before its first frame")
    finally:
        process.kill()
        process.wait()


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return int(re.search(r"^Pss:\s+(\d+) kB", file.read(), re.M).group(1)) / 1024


def main():
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__)
    build, household = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) == 4 else 15
    plugins = f"{build}/bin/plugins"
    with tempfile.TemporaryDirectory() as profile:
        programs = {
            "bare window": [f"{build}/bin/barewindow", household],
            "gatehouse": [f"{build}/bin/gatehouse", "--built-in", "--profile", f"{profile}/p",
                          "--household", household],
        }
        figures = {name: [] for name in programs}
        for run in range(runs + 1):
            for name, command in programs.items():
                figure = measure(command, plugins, profile)
                if run > 0:
                    figures[name].append(figure)
    medians = {}
    for name, rows in figures.items():
        times, sizes = zip(*rows)
        medians[name] = statistics.median(times), statistics.median(sizes)
        print(f"{name:12}  first frame {medians[name][0]:7.1f} ms "
              f"({min(times):.1f} to {max(times):.1f})   PSS {medians[name][1]:6.1f} MB")
    bare, ours = medians["bare window"], medians["gatehouse"]
    print(f"ratio         first frame {ours[0] / bare[0]:7.2f}      PSS {ours[1] / bare[1]:6.2f}"
          f"      (median of {runs} interleaved runs)")


main()
