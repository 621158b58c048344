# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# Precompiled headers: what Qt, Boost and the standard bring takes more time to compile than most of our
# sources. They open no wall, since whoever uses one may use all that is in it; that each header of ours
# compiles alone is tested without them.
set(precompiled_core
    <QByteArray> <QDateTime> <QString> <QStringList>
    <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>
    <boost/multiprecision/cpp_int.hpp>)
set(precompiled_widgets
    <QBoxLayout> <QDialog> <QLabel> <QListWidget> <QPainter> <QPlainTextEdit> <QPushButton> <QTimer>)

file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")
function(gatehouse_precompile name)
    cmake_parse_arguments(PRECOMPILE "" "" "HEADERS;LINKS" ${ARGN})
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(${name} PRIVATE gatehouse_settings Qt6::Core Boost::headers ${PRECOMPILE_LINKS})
    target_precompile_headers(${name} PRIVATE ${PRECOMPILE_HEADERS})
endfunction()
gatehouse_precompile(gatehouse_precompiled HEADERS ${precompiled_core})
gatehouse_precompile(gatehouse_precompiled_widgets HEADERS ${precompiled_core} ${precompiled_widgets}
    LINKS Qt6::Widgets)
