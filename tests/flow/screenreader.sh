#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# screenreader.sh GATEHOUSE: drives the window as a screen reader would, on a display, a session bus
# and an accessibility bus of its own. Leaves nothing behind.
set -eu

program=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
display_pid=
bus_pid=

tidy() {
    if [ -n "$bus_pid" ]; then kill "$bus_pid" 2>/dev/null || true; fi
    if [ -n "$display_pid" ]; then kill "$display_pid" 2>/dev/null || true; fi
    rm -rf "$work"
}

if [ "${2-}" != inside ]; then
    trap 'rm -rf "$work"' EXIT
    dbus-run-session -- "$0" "$program" inside
    exit
fi

trap tidy EXIT
export HOME="$work" XDG_RUNTIME_DIR="$work" XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work"
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
chmod 700 "$work"

# The server picks a free number itself and says so once it takes connections.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -noreset -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
display_pid=$!
read -r number <"$work/display"
export DISPLAY=":$number"

for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$launcher" ]; then
        "$launcher" --launch-immediately &
        bus_pid=$!
        break
    fi
done

# Not exec: the trap has to run.
/usr/bin/python3 "$here/screenreader.py" "$program" "$work/profile"
