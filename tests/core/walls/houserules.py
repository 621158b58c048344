# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""The rules of the house that a compiler does not hold. Each rule takes sources and returns what
breaks it, one sentence each; checkrules.py runs them on the tree, testhouserules.py shows that each
can fail."""
import re

SPDX = "SPDX-License-Identifier: MIT"
LONGEST_SOURCE = 600
LONGEST_HEADER = 120
LONGEST_FUNCTION = 60

# What each room may link, whether for its headers or for itself. Whatever a room is built with
# besides (settings) is no library.
LINKS = {
    "base": {"Qt6::Core", "Boost::headers"},
    "household": {"gatehouse_base", "gatehouse_data"},
    "problem": {"gatehouse_base"},
    "privacy": {"gatehouse_problem", "gatehouse_household", "gatehouse_data", "ICU::uc", "ICU::i18n"},
    "schedule": {"gatehouse_problem"},
    "gate": {"gatehouse_base", "gatehouse_problem", "gatehouse_privacy"},
    "answer": {"gatehouse_schedule", "gatehouse_privacy", "PkgConfig::libical"},
    "net": {"gatehouse_base", "gatehouse_gate", "Qt6::Network"},
    "local": {"gatehouse_base", "gatehouse_problem", "gatehouse_net", "gatehouse_prompts"},
    "cloud": {"gatehouse_base", "gatehouse_problem", "gatehouse_gate", "gatehouse_net", "gatehouse_prompts"},
    "secrets": {"gatehouse_base", "Qt6Keychain::Qt6Keychain"},
}
CORE_ROOMS = {"gatehouse_" + room for room in
              ("base", "household", "problem", "privacy", "schedule", "gate", "answer", "data")}
# The wording speaks of what the answer and the gate hold, and of the findings behind them.
LINKS["wording"] = CORE_ROOMS - {"gatehouse_data"}
LINKS["patterns"] = CORE_ROOMS - {"gatehouse_data"} | {"gatehouse_wording"}
LINKS["cli"] = LINKS["patterns"] | {"gatehouse_patterns"}
LINKS["session"] = LINKS["cli"] | {"gatehouse_" + room for room in
                                   ("net", "local", "cloud", "secrets")} | {"Qt6::Sql"}
# Only household may be hidden from those who link privacy; only privacy from those who link gate.
PRIVATE_ONLY = {("privacy", "gatehouse_household"), ("gate", "gatehouse_privacy")}

# Rooms that read JSON numbers, which are binary by nature, before they become decimals.
FLOAT_FREE = ("app/problem/", "app/privacy/", "app/schedule/")
FLOAT_ALLOWED = ("app/problem/jsonreading.",)


def without_comments(text):
    """`text` with comments blanked, string literals and line numbers kept."""
    pattern = r'R"([^(\s]*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?:.|\n)*?\*/'

    def blank(found):
        taken = found.group(0)
        return re.sub(r"[^\n]", " ", taken) if taken.startswith("/") else taken
    return re.sub(pattern, blank, text)


def without_literals(text):
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def includes(text):
    return re.findall(r'^\s*#\s*include\s*(["<])([^">]+)[">]', text, re.MULTILINE)


def check_licence(path, text):
    head = "\n".join(text.splitlines()[:4])
    if SPDX not in head or "SPDX-FileCopyrightText:" not in head:
        return [f"{path}: the two SPDX lines are missing"]
    return []


def check_size(path, text):
    most = LONGEST_HEADER if path.endswith(".h") else LONGEST_SOURCE
    count = len(text.splitlines())
    return [f"{path}: {count} lines, at most {most}"] if count > most else []


def function_head(lines, at):
    """The statement that ends before the brace on line `at`."""
    head = []
    while at > 0:
        at -= 1
        line = lines[at].strip()
        if not line or line[-1] in ";{}" or line.endswith(("public:", "private:", "protected:",
                                                           "Q_SLOTS:", "Q_SIGNALS:")):
            break
        head.insert(0, line)
    return " ".join(head)


def is_table(body):
    """A switch that gives one value for each case is a table in the form of a function."""
    code = re.sub(r"\s+", " ", without_literals(" ".join(body))).strip()
    value = r"(case [\w:]+: |default: |return [^;{}]*; )"
    last = r"(return [^;]*;|Q_UNREACHABLE\(\);)?"
    return re.fullmatch(r"switch \(\w+\) \{ " + value + r"+\} ?" + last, code) is not None


def check_functions(path, text):
    """Functions have their braces on lines of their own, at the same depth: so clang-format lays
    them. Tables may be longer."""
    lines = without_comments(text).splitlines()
    found = []
    for at, line in enumerate(lines):
        opening = re.fullmatch(r"( *)\{", line)
        head = function_head(lines, at) if opening else ""
        is_type = re.match(r"(template<.*> )?(class|struct|enum|union|namespace|extern)\b", head)
        if not opening or "(" not in head or is_type:
            continue
        closing = re.compile(re.escape(opening.group(1)) + r"\}[;)]?")
        end = next((i for i in range(at, len(lines)) if closing.fullmatch(lines[i])), len(lines))
        if end - at - 1 > LONGEST_FUNCTION and not is_table(lines[at + 1:end]):
            found.append(f"{path}:{at + 1}: a function of {end - at - 1} lines, at most "
                         f"{LONGEST_FUNCTION}")
    return found


def check_includes(path, text, screen, wire):
    """`screen` and `wire` are the names of the headers of Qt Gui and Widgets, and of Network, Sql
    and DBus."""
    found = []
    for bracket, name in includes(without_comments(text)):
        room = path.split("/")[1] if path.startswith("app/") else ""
        if bracket == "<" and re.match(r"Qt\w*/", name):
            found.append(f"{path}: <{name}> names its module, which slips through the wall")
        if "/" in name and bracket == '"':
            found.append(f'{path}: "{name}" reaches into a folder')
        if room and name in screen:
            found.append(f"{path}: <{name}> is of Qt Gui or Widgets")
        if room and name in wire and room not in ("net", "local", "cloud", "session"):
            found.append(f"{path}: <{name}> is of Qt Network, Sql or DBus")
    return found


def check_header_form(path, text):
    return [] if re.search(r"^#pragma once$", text, re.MULTILINE) else [f"{path}: no #pragma once"]


def check_own_header_first(path, text, has_header):
    own = re.sub(r"\.cpp$", ".h", path.split("/")[-1])
    first = includes(text)[:1]
    if has_header and first and first[0][1] != own:
        return [f"{path}: does not include {own} first"]
    return []


def check_exact(path, text):
    if not path.startswith(FLOAT_FREE) or path.startswith(FLOAT_ALLOWED):
        return []
    code = without_literals(without_comments(text))
    return [f"{path}: {word} in a room that is exact"
            for word in sorted(set(re.findall(r"\b(?:float|double|qreal|toDouble)\b", code)))]


def check_no_words(path, text):
    """The reader's grammar is data: names of classes (capitals), resource paths and the names of
    fields in errors may stand in its code, words of a language not."""
    if not path.startswith("app/household/"):
        return []
    found = []
    for number, line in enumerate(without_comments(text).splitlines(), 1):
        if line.lstrip().startswith("#include") or ".subject =" in line or "failure(" in line:
            continue
        for literal in re.findall(r'"((?:\\.|[^"\\])*)"', line):
            if not literal.startswith(":/") and re.search(r"[^\W\d_]*[a-z][^\W\d_]+", literal):
                if literal not in ("en",):
                    found.append(f'{path}:{number}: "{literal}" belongs into the grammar')
    return found


def links_of(text):
    """Pairs of visibility and library that a room's CMakeLists.txt names."""
    code = re.sub(r"#[^\n]*", "", text)
    found = []
    for call in re.findall(r"(?:gatehouse_room|target_link_libraries)\s*\(([^)]*)\)", code):
        visibility = None
        for word in call.split()[1:]:
            if word in ("PUBLIC", "PRIVATE", "INTERFACE"):
                visibility = word
            elif word in ("SOURCES", "MOC"):
                visibility = None
            elif visibility and word != "gatehouse_settings":
                found.append((visibility, word))
    return found


def check_links(room, text):
    if room not in LINKS:
        return [f"app/{room}: no room of the house"]
    found = []
    for visibility, library in links_of(text):
        if library not in LINKS[room]:
            found.append(f"app/{room} must not link {library}")
        if (room, library) in PRIVATE_ONLY and visibility != "PRIVATE":
            found.append(f"app/{room} must hide {library}")
    return found


def check_unique(paths):
    """A room's headers are included bare, so two of one name would hide each other."""
    seen = {}
    found = []
    for path in paths:
        name = path.split("/")[-1]
        if name in seen:
            found.append(f"{path} has the name of {seen[name]}")
        seen[name] = path
    return found


def without_strings(text):
    """`text` with comments and what stands in quotes blanked: braces in them open nothing."""
    code = without_comments(text)
    return re.sub(r'R"([^(\s]*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', '""', code)


def type_names(text):
    """The qualified names of the types that `text` defines where a linker sees them: in namespaces
    that have a name, and not within another type or a function."""
    code = re.sub(r"^\s*#(?:\\\n|[^\n])*", "", without_strings(text), flags=re.MULTILINE)
    scopes = []
    found = []
    statement = ""
    for piece in re.findall(r"[{};]|[^{};]+", code):
        if piece == "{":
            head = " ".join(re.sub(r"\[\[.*?\]\]", " ", statement).split())
            space = re.fullmatch(r"(?:inline )?namespace ?([\w:]*)", head)
            kind = re.fullmatch(r"(?:template ?<.*> )?(?:class|struct|union|enum(?: class| struct)?) (\w+)"
                                r"(?: final)?(?: ?:(?!:).*)?", head)
            if kind and None not in scopes:
                found.append("::".join(scopes + [kind.group(1)]))
            scopes.append((space.group(1) or None) if space else None)
        elif piece == "}" and scopes:
            scopes.pop()
        statement = "" if piece in "{};" else statement + piece
    return found


def check_unique_types(sources):
    """`sources` are pairs of path and text. Two types of one name in two rooms compile, and the
    linker merges their functions: one room then runs the code of the other."""
    seen = {}
    found = []
    for path, text in sources:
        for name in type_names(text):
            if name in seen:
                found.append(f"{path}: the type {name} is also in {seen[name]}")
            seen[name] = path
    return found
