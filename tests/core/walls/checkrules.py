# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Holds every source of the tree against the rules of the house."""
import argparse
import os
import sys

import houserules as rules

SOURCES = (".cpp", ".h")
LICENSED = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")


def files(root, *folders):
    for folder in folders:
        for place, inner, names in os.walk(os.path.join(root, folder)):
            inner[:] = sorted(name for name in inner if name not in ("__pycache__", "node_modules"))
            for name in sorted(names):
                yield os.path.relpath(os.path.join(place, name), root).replace(os.sep, "/")


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def module_headers(folders, *modules):
    """The names of the public headers of Qt's `modules`."""
    names = set()
    for folder in folders:
        for module in modules:
            place = os.path.join(folder, module)
            if os.path.isdir(place):
                names.update(os.listdir(place))
    return names


def sizes(root, sources):
    found = []
    for path in sources:
        text = read(root, path)
        found += rules.check_size(path, text)
        found += rules.check_functions(path, text)
    return found


def forms(root, everything, sources, rooms, screen, wire):
    found = []
    for path in everything:
        if path.endswith(LICENSED):
            found += rules.check_licence(path, read(root, path))
    for path in sources:
        text = read(root, path)
        found += rules.check_includes(path, text, screen, wire)
        found += rules.check_exact(path, text)
        found += rules.check_no_words(path, text)
        if path.endswith(".h"):
            found += rules.check_header_form(path, text)
        else:
            header = path[:-len(".cpp")] + ".h"
            found += rules.check_own_header_first(path, text, header in sources)
    found += rules.check_unique([path for path in sources if path.startswith("app/")
                                 and path.endswith(".h")])
    found += rules.check_unique_types([(path, read(root, path)) for path in sources
                                       if path.startswith(("app/", "ui/"))])
    for path in rooms:
        found += rules.check_links(path.split("/")[1], read(root, path))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["sizes", "forms"], required=True)
    parser.add_argument("--qt", required=True, help="Qt's include directories, parted by colons")
    parser.add_argument("root")
    options = parser.parse_args()
    qt = options.qt.split(":")
    core = module_headers(qt, "QtCore")
    screen = module_headers(qt, "QtGui", "QtWidgets") - core
    if "QWidget" not in screen:
        sys.exit("the headers of Qt Widgets are not where they were expected: " + options.qt)
    # Not every machine that builds has these.
    wire = module_headers(qt, "QtNetwork", "QtSql", "QtDBus") - core - screen
    wire |= {"QNetworkAccessManager", "QTcpSocket", "QUdpSocket", "QSqlDatabase", "QDBusConnection"}

    everything = list(files(options.root, "app", "ui", "tests", "packaging", "prompts", "resources"))
    sources = [path for path in everything if path.endswith(SOURCES)]
    rooms = [path for path in everything if path.startswith("app/")
             and path.count("/") == 2 and path.endswith("/CMakeLists.txt")]
    if options.only == "sizes":
        found = sizes(options.root, sources)
    else:
        found = forms(options.root, everything, sources, rooms, screen, wire)
    if len(sources) < 50 or len(rooms) < 9:
        sys.exit(f"only {len(sources)} sources and {len(rooms)} rooms found")
    print(f"{len(sources)} sources, {len(rooms)} rooms")
    if found:
        sys.exit("\n".join(found))


main()
