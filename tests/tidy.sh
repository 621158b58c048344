#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# clang-format on all sources; clang-tidy on the sources that changed in the last 30 commits, or with
# --all on all of them. Needs the asan tree, whose compile commands are clang's.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h' |
    xargs -r clang-format --dry-run --Werror

if [ "${1:-}" = --all ] || ! base=$(git rev-parse --verify --quiet HEAD~30); then
    files=$(git ls-files 'app/*.cpp' 'ui/*.cpp')
else
    files=$(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp')
fi
if [ -z "$files" ]; then
    echo "no source changed"
    exit 0
fi
echo "clang-tidy: $(wc -w <<<"$files") files"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p build/asan <<<"$files" >"$log" 2>&1; then
    grep -vE 'warnings? generated|^Suppressed|^Use -header-filter' "$log"
    exit 1
fi
