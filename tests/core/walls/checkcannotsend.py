# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""A program that cannot send: it links no library that could, and imports no call that would."""
import re
import subprocess
import sys

LIBRARIES = r"libQt6(Network|Sql|DBus|Gui|Widgets)|libcurl|libssl|libssh|libkeychain|qt6keychain"
CALLS = {"socket", "connect", "send", "sendto", "sendmsg", "sendmmsg", "getaddrinfo",
         "gethostbyname", "res_query"}


def output(*command):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, check=True).stdout


def needed(program):
    """The libraries that the program itself names; not those that its libraries bring along."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "--dynamic", "--wide", program))


def imported(program):
    lines = output("nm", "--dynamic", "--undefined-only", program).splitlines()
    return {line.split()[-1].split("@")[0] for line in lines if line.strip()}


def main():
    program = sys.argv[1]
    wrong = [name for name in needed(program) if re.search(LIBRARIES, name)]
    wrong += [line.strip() for line in output("ldd", program).splitlines()
              if re.search(LIBRARIES, line)]
    calls = imported(program)
    wrong += sorted(calls & CALLS)
    # A list that cannot be read would pass anything.
    if not calls or not any("libQt6Core" in name for name in needed(program)):
        sys.exit("the lists of libraries and calls cannot be read")
    if wrong:
        sys.exit(program + " could send: " + ", ".join(wrong))


main()
