# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# One precompiled header for all rooms: the headers of Qt Core and Boost.Multiprecision take more time
# to compile than most of our sources. It opens no wall, since every room may use both; that each
# header of ours compiles alone is tested without it.
file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")
add_library(gatehouse_precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
target_link_libraries(gatehouse_precompiled PRIVATE gatehouse_settings Qt6::Core Boost::headers)
target_precompile_headers(gatehouse_precompiled PRIVATE
    <QByteArray> <QDateTime> <QString> <QStringList>
    <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>
    <boost/multiprecision/cpp_int.hpp>)
