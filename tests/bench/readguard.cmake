# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# benchreadguard prints how long reading and guarding take; run it from a release build.
add_executable(benchreadguard "${CMAKE_CURRENT_LIST_DIR}/benchreadguard.cpp")
target_link_libraries(benchreadguard PRIVATE
    gatehouse_settings gatehouse_household gatehouse_privacy)
