#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# Installs the vendors' own clients beside this file, as package-lock.json has them; does nothing where
# they are there. From whichever registry npm is set up for.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v npm >/dev/null; then
    echo "npm is missing: install Debian's packages nodejs and npm, or start tests/run.sh." >&2
    exit 1
fi
installed=node_modules/installed.lock
if cmp -s package-lock.json "$installed"; then
    exit 0
fi
echo "== Installing the vendors' clients for the tests with npm"
if ! npm ci --ignore-scripts --no-audit --no-fund --loglevel=error; then
    echo "npm could not install the vendors' clients, without which the test servers cannot be tried." >&2
    exit 1
fi
cp package-lock.json "$installed"
