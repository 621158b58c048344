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

# Most of the time goes into the headers, so the files of a room are read together, at most 12 at once,
# with the compile command of their room. A file that has a command of its own is read alone.
alone=()
together=()
while read -r file; do
    if grep -qF "\"$PWD/$file\"" build/asan/compile_commands.json; then
        alone+=("$file")
        continue
    fi
    for ((part = 0; ; ++part)); do
        unit="build/asan/$(dirname "$file")/tidy$part.cpp"
        [[ " ${together[*]} " == *" $unit "* ]] || { together+=("$unit") && : >"$unit"; }
        [ "$(wc -l <"$unit")" -ge 12 ] || break
    done
    echo "#include \"$PWD/$file\" // NOLINT" >>"$unit"
done <<<"$files"

log=$(mktemp)
trap 'rm -f "$log" "${together[@]}"' EXIT
mkdir -p build/asan/tidy
python3 - "$PWD" "${together[@]}" <<'COMMANDS'
import json, os, sys
root, units = sys.argv[1], [os.path.join(sys.argv[1], unit) for unit in sys.argv[2:]]
with open(f"{root}/build/asan/compile_commands.json") as file:
    commands = json.load(file)
for unit in units:
    room = os.path.dirname(unit) + "/CMakeFiles/"
    beside = next(command for command in commands if command["file"].startswith(room))
    commands.append({**beside, "file": unit, "command": beside["command"].replace(beside["file"], unit)})
with open(f"{root}/build/asan/tidy/compile_commands.json", "w") as file:
    json.dump(commands, file)
COMMANDS
if ! printf '%s\n' "${alone[@]}" "${together[@]}" |
    xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p build/asan/tidy >"$log" 2>&1; then
    grep -vE 'warnings? generated|^Suppressed|^Use -header-filter' "$log"
    exit 1
fi
