# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# One interface target that every target of the project links: language level, warnings, Qt's
# strictness switches, and the flags of the chosen preset.
add_library(gatehouse_settings INTERFACE)
target_compile_features(gatehouse_settings INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

# Members left out of a designated initializer take their default, which is what it is for; g++ 12
# warns all the same, hence -Wno-missing-field-initializers. With
# optimization it also takes the small-number storage of Boost.Multiprecision for uninitialized.
target_compile_options(gatehouse_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wcast-align -Wformat=2
    -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    # Sources that are compiled together may use a name twice.
    $<$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>:-Wno-shadow>
    $<$<AND:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
    -Wno-missing-field-initializers $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${GATEHOUSE_WARNINGS_AS_ERRORS}>:-Werror>)

target_compile_definitions(gatehouse_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(GATEHOUSE_HARDENED)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(gatehouse_settings INTERFACE
        -O2 -fstack-protector-strong -fstack-clash-protection -fcf-protection
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(gatehouse_settings INTERFACE -pie -Wl,-z,relro -Wl,-z,now)
endif()

if(GATEHOUSE_SANITIZED)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_compile_options(gatehouse_settings INTERFACE
        -O1 -g1 -fno-omit-frame-pointer ${sanitizers} -fsanitize=fuzzer-no-link)
    target_link_options(gatehouse_settings INTERFACE ${sanitizers})

    # Several sources at once take a third of the time. That each compiles alone, and that none hides a
    # name of its own, is seen in the other trees.
    set(CMAKE_UNITY_BUILD ON)
    set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)
endif()
