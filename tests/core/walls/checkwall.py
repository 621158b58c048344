# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""One wall: the program compiles as it stands, and with FORBIDDEN it fails for the stated reason."""
import os
import re
import subprocess
import sys
import tempfile

import compiling


def compiled(options, folder, *definitions):
    if options.moc:
        name = os.path.splitext(os.path.basename(options.source))[0] + ".moc"
        subprocess.run([options.moc, *definitions, "-o", os.path.join(folder, name),
                        options.source], check=True)
    return compiling.compile_source(options, options.source, "-I" + folder, *definitions)


def main():
    parser = compiling.arguments(__doc__)
    parser.add_argument("--moc", default="", help="runs first where it is given")
    parser.add_argument("--reason", required=True)
    parser.add_argument("source")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        allowed, messages = compiled(options, folder)
        if not allowed:
            sys.exit("the allowed program does not compile:\n" + messages)
        allowed, messages = compiled(options, folder, "-DFORBIDDEN")
    if allowed:
        sys.exit("the wall is gone: the forbidden program compiles")
    errors = [line for line in messages.splitlines() if "error: " in line]
    if not any(re.search(options.reason, line) for line in errors):
        sys.exit("the forbidden program fails for another reason:\n" + messages)
    print("\n".join(errors[:1]))


main()
