#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# From a fresh clone to the open window: installs what is missing from Debian's packages, configures,
# builds, and starts Gatehouse. Options go to Gatehouse. Quick when run again.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/packaging/packages.sh"

ensure_packages "${build_packages[@]}"
(
    cd "$root"
    configure release
    echo "== Building"
    cmake --build --preset release --target gatehouse gatehouse-cli -- --quiet
)

if [ -n "${DISPLAY:-}" ]; then
    echo "== Opening the window"
    exec "$root/build/release/bin/gatehouse" "$@"
fi
household=$root/resources/households/my-house.txt
while [ $# -gt 0 ]; do
    if [ "$1" = --household ] && [ $# -gt 1 ]; then
        household=$2
        shift
    fi
    shift
done
echo "== There is no display here, so no window. The answer for $household in this terminal:"
echo
exec "$root/build/release/bin/gatehouse-cli" ask "$household"
