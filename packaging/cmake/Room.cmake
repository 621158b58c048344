# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# gatehouse_room(NAME SOURCES ... [PUBLIC ...] [PRIVATE ...] [MOC])
#
# A room is one static library, gatehouse_NAME, whose include directory is its own folder and nothing
# else. What it does not link it cannot include, so the list of links is the wall. MOC is for rooms with
# signals and slots.
function(gatehouse_room name)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    if(ROOM_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "gatehouse_room(${name}): unknown words: ${ROOM_UNPARSED_ARGUMENTS}")
    endif()
    add_library(gatehouse_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(gatehouse_${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ${ROOM_MOC})
    target_include_directories(gatehouse_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(gatehouse_${name} PUBLIC ${ROOM_PUBLIC}
                                            PRIVATE gatehouse_settings ${ROOM_PRIVATE})
    target_precompile_headers(gatehouse_${name} REUSE_FROM gatehouse_precompiled)
endfunction()
