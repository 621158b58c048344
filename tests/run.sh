#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# Everything that must hold, from a fresh clone: installs what is missing from Debian's packages and, with
# npm, the vendors' clients that try the test servers; builds two trees (release with warnings as errors,
# asan with sanitizers), looks at recently changed files with clang-tidy, and runs every test in both
# trees. Quick when run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

ensure_packages "${build_packages[@]}" "${test_packages[@]}"
tests/services/vendors/install.sh

for preset in release asan; do
    configure "$preset"
    echo "== Building ($preset)"
    cmake --build --preset "$preset" -- --quiet
done

echo "== Form and clang-tidy"
tests/tidy.sh

for preset in release asan; do
    echo "== Testing ($preset)"
    ctest --preset "$preset"
done
