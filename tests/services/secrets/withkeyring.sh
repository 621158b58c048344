#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# withkeyring.sh open|locked|none COMMAND ...
#
# Runs a command on a bus of its own, with a keyring that is open, one that is locked and that nobody
# can unlock, or none. Nothing of the user's own keyrings is touched.
set -euo pipefail
kind=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

case $kind in
open)
    dbus-run-session -- sh -c '
        printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$@"' sh "$@"
    ;;
locked)
    # Made in a session of its own: what a new session finds has to be unlocked first.
    dbus-run-session -- sh -c '
        printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        printf kept | secret-tool store --label="kept before" server other user other' >/dev/null
    dbus-run-session -- sh -c '
        gnome-keyring-daemon --start --components=secrets >/dev/null
        exec "$@"' sh "$@"
    ;;
none)
    cat >"$home/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
    ;;
esac
