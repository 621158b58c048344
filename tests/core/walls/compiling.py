# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Compiles a source without writing anything, with the include directories of one room."""
import argparse
import os
import subprocess


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--includes", required=True, help="directories, parted by colons")
    parser.add_argument("--definitions", default="", help="macros, parted by colons")
    return parser


def flags(options):
    """The compiler's arguments for `options`; headers of libraries give no warnings."""
    given = ["-std=c++20", "-fPIC", "-fsyntax-only", "-Wall", "-Werror"]
    for folder in dict.fromkeys(options.includes.split(":")):
        # The compiler finds its own folder in its own order.
        if folder and folder.rstrip("/") != "/usr/include":
            ours = os.sep + "app" + os.sep in folder
            given += ["-I" + folder] if ours else ["-isystem", folder]
    return given + ["-D" + name for name in options.definitions.split(":") if name]


def compile_source(options, source, *more):
    """True and the messages where `source` compiles, False and the messages where it does not."""
    done = subprocess.run([options.compiler, *flags(options), *more, source], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode == 0, done.stdout
