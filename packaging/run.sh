#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# From a fresh clone to the open window: installs what is missing from Debian's packages, configures,
# builds, and starts Gatehouse. Options go to Gatehouse. Quick when run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/packages.sh

ensure_packages "${build_packages[@]}"
configure release
echo "== Building"
cmake --build --preset release --target gatehouse gatehouse-cli -- --quiet

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== Opening the window"
    exec build/release/bin/gatehouse "$@"
fi
household=resources/households/my-house.txt
echo "== There is no display here, so no window. The same question, answered in this terminal"
echo "   (gatehouse-cli ask $household):"
echo
exec build/release/bin/gatehouse-cli ask "$household"
