# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Each rule of the house lets good sources pass and finds bad ones."""
import unittest

import houserules as rules

SCREEN = {"QWidget", "QColor"}
WIRE = {"QNetworkAccessManager"}


def function(lines, head="int count(int from)"):
    return head + "\n{\n" + "    ++from;\n" * lines + "}\n"


class HouseRules(unittest.TestCase):
    def test_a_source_without_licence_is_found(self):
        good = "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: MIT\n"
        self.assertEqual(rules.check_licence("a.cpp", good), [])
        self.assertTrue(rules.check_licence("a.cpp", good.splitlines()[0]))
        self.assertTrue(rules.check_licence("a.cpp", "\n" * 9 + good))

    def test_long_files_are_found(self):
        self.assertEqual(rules.check_size("a.cpp", "x\n" * 600), [])
        self.assertTrue(rules.check_size("a.cpp", "x\n" * 601))
        self.assertEqual(rules.check_size("a.h", "x\n" * 120), [])
        self.assertTrue(rules.check_size("a.h", "x\n" * 121))

    def test_long_functions_are_found(self):
        self.assertEqual(rules.check_functions("a.cpp", function(60)), [])
        self.assertEqual(len(rules.check_functions("a.cpp", function(61))), 1)
        wrapped = function(61, "int count(int from,\n          int to)")
        self.assertEqual(len(rules.check_functions("a.cpp", wrapped)), 1)

    def test_long_members_are_found_and_long_types_are_not(self):
        inner = "".join("    " + line + "\n" for line in function(61).splitlines())
        kind = "class Counter : public Base\n{\npublic:\n" + inner + "};\n"
        self.assertEqual(len(rules.check_functions("a.cpp", kind)), 1)
        fields = "struct Table\n{\n" + "    int x = f(1);\n" * 80 + "};\n"
        self.assertEqual(rules.check_functions("a.cpp", fields), [])
        space = "namespace gatehouse\n{\n" + function(3) * 30 + "}\n"
        self.assertEqual(rules.check_functions("a.cpp", space), [])

    def test_tables_may_be_long(self):
        cases = "".join(f'    case Kind::K{i}:\n        return "text; {i}";\n' for i in range(50))
        table = "QString name(Kind kind)\n{\n    switch (kind) {\n" + cases + "    }\n    return {};\n}\n"
        self.assertEqual(rules.check_functions("a.cpp", table), [])
        busy = table.replace("        return \"text; 7\";", "        count(kind);\n        break;")
        self.assertEqual(len(rules.check_functions("a.cpp", busy)), 1)

    def test_forbidden_includes_are_found(self):
        def check(path, line):
            return rules.check_includes(path, line + "\n", SCREEN, WIRE)
        self.assertEqual(check("app/gate/a.cpp", "#include <QString>"), [])
        self.assertTrue(check("app/gate/a.cpp", "#include <QWidget>"))
        self.assertTrue(check("app/gate/a.cpp", "#  include <QColor>"))
        self.assertTrue(check("app/gate/a.cpp", "#include <QtCore/QString>"))
        self.assertTrue(check("ui/a.cpp", "#include <QtWidgets/QWidget>"))
        self.assertTrue(check("app/gate/a.cpp", '#include "../household/household.h"'))
        self.assertTrue(check("app/gate/a.cpp", "#include <QNetworkAccessManager>"))
        self.assertEqual(check("app/net/a.cpp", "#include <QNetworkAccessManager>"), [])
        self.assertEqual(check("ui/a.cpp", "#include <QWidget>"), [])
        self.assertEqual(check("app/gate/a.cpp", "// #include <QWidget>"), [])

    def test_a_header_without_guard_is_found(self):
        self.assertEqual(rules.check_header_form("a.h", "// x\n#pragma once\n"), [])
        self.assertTrue(rules.check_header_form("a.h", "// #pragma once\n"))

    def test_another_header_first_is_found(self):
        own = '#include "a.h"\n#include "b.h"\n'
        other = '#include "b.h"\n#include "a.h"\n'
        self.assertEqual(rules.check_own_header_first("x/a.cpp", own, True), [])
        self.assertTrue(rules.check_own_header_first("x/a.cpp", other, True))
        self.assertEqual(rules.check_own_header_first("x/a.cpp", other, False), [])

    def test_floating_point_in_exact_rooms_is_found(self):
        self.assertTrue(rules.check_exact("app/schedule/a.cpp", "double x = 1;"))
        self.assertTrue(rules.check_exact("app/privacy/a.h", "text.toDouble();"))
        self.assertEqual(rules.check_exact("app/schedule/a.cpp", "// double\nint doubled;"), [])
        self.assertEqual(rules.check_exact("app/schedule/a.cpp", 'f("double");'), [])
        self.assertEqual(rules.check_exact("app/wording/a.cpp", "double x = 1;"), [])

    def test_words_of_a_language_in_the_reader_are_found(self):
        def check(line):
            return rules.check_no_words("app/household/a.cpp", line)
        self.assertTrue(check('if (word == u"before") {'))
        self.assertTrue(check('QStringLiteral("Now")'))
        self.assertTrue(check('QStringLiteral("at")'))
        self.assertTrue(check('url("http://x"); u"until"'))
        self.assertEqual(check('{u"FINISH_BY", Kind::FinishBy},'), [])
        self.assertEqual(check('QStringLiteral(":/gatehouse/grammar/%1.grammar")'), [])
        self.assertEqual(check('return failure(ErrorKind::OverCap, place, QStringLiteral("wh"));'), [])
        self.assertEqual(check('// "until" and "before"'), [])
        self.assertEqual(check('#include "grammar.h"'), [])
        self.assertEqual(rules.check_no_words("app/wording/a.cpp", 'u"before"'), [])

    def test_forbidden_links_are_found(self):
        def room(links):
            return "gatehouse_room(x\n    SOURCES\n        a.cpp a.h\n    " + links + ")\n"
        self.assertEqual(rules.check_links("schedule", room("PUBLIC gatehouse_problem")), [])
        self.assertTrue(rules.check_links("schedule", room("PUBLIC gatehouse_household")))
        self.assertTrue(rules.check_links("gate", room("PRIVATE gatehouse_household")))
        self.assertTrue(rules.check_links("gate", room("PUBLIC gatehouse_privacy")))
        self.assertEqual(rules.check_links("gate", room("PRIVATE gatehouse_privacy")), [])
        self.assertTrue(rules.check_links("privacy", room("PUBLIC gatehouse_household")))
        self.assertTrue(rules.check_links("base", room("PUBLIC Qt6::Widgets")))
        self.assertTrue(rules.check_links("cellar", room("PUBLIC gatehouse_base")))
        program = "target_link_libraries(gatehouse-cli PRIVATE gatehouse_settings gatehouse_net)"
        self.assertTrue(rules.check_links("cli", program))

    def test_a_name_used_twice_is_found(self):
        self.assertEqual(rules.check_unique(["app/a/x.h", "app/b/y.h"]), [])
        self.assertTrue(rules.check_unique(["app/a/x.h", "app/b/x.h"]))

    def test_a_type_of_two_rooms_is_found(self):
        def check(*texts):
            return rules.check_unique_types([(f"app/{i}/a.h", text) for i, text in enumerate(texts)])
        token = "namespace gatehouse\n{\nstruct Token\n{\n    int at = 0;\n};\n}\n"
        self.assertEqual(check(token, token.replace("Token", "Sign")), [])
        self.assertEqual(len(check(token, token)), 1)
        self.assertEqual(len(check(token, token.replace("struct", "class").replace("Token", "Token final : Base"))), 1)
        self.assertEqual(len(check(token, token.replace("struct Token", "enum class Token : int"))), 1)
        self.assertEqual(len(check(token, token.replace("struct Token", "template<typename T>\nstruct Token"))), 1)
        behind = "QString brace()\n{\n    return u\"{\"; // {\n}\n"
        self.assertEqual(len(check(token, token.replace("struct", behind + "struct"))), 1)
        self.assertEqual(len(check(token, token.replace("gatehouse", "gatehouse::wording"))), 0)
        hidden = token.replace("struct", "namespace\n{\nstruct").replace("};\n", "};\n}\n")
        self.assertEqual(check(token, hidden), [])
        inner = token.replace("struct Token", "class Lexer\n{\n    struct Token").replace("};\n", "};\n};\n")
        self.assertEqual(check(token, inner), [])
        outer = token.replace("struct Token", "struct Token::Part")
        self.assertEqual(check(token, outer), [])
        macro = token.replace("struct", "#define X(a) \\\n    a\nstruct")
        self.assertEqual(len(check(token, macro)), 1)
        self.assertEqual(check(token, token.replace("struct Token\n{\n    int at = 0;\n}", "struct Token")), [])


if __name__ == "__main__":
    unittest.main()
