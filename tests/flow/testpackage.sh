#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# usage: testpackage.sh BUILD_DIRECTORY
# The desktop file and the metainfo are valid; the Debian package holds what it should, depends only on
# packages that Debian has, and both programs start from its unpacked files.
set -euo pipefail
build=$1
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$*" >&2
    exit 1
}

desktop-file-validate "$source"/packaging/*.desktop
appstreamcli validate --no-net "$source"/packaging/*.metainfo.xml

(cd "$work" && cpack --config "$build/CPackConfig.cmake" -B "$work" >"$work/cpack.log") ||
    fail "cpack failed: $(cat "$work/cpack.log")"
package=$(ls "$work"/*.deb)
dpkg-deb --extract "$package" "$work/root"

for path in bin/gatehouse bin/gatehouse-cli share/applications/org.gatehouse.Gatehouse.desktop \
    share/metainfo/org.gatehouse.Gatehouse.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.gatehouse.Gatehouse.svg \
    share/icons/hicolor/128x128/apps/org.gatehouse.Gatehouse.png; do
    [ -f "$work/root/usr/$path" ] || fail "the package lacks /usr/$path"
done

depends=$(dpkg-deb --field "$package" Depends)
for name in libqt6svg6 qt6-translations-l10n libqt6widgets6 libqt6core6 libqt6network6 libqt6keychain1; do
    grep -qw "$name" <<<"$depends" || fail "the package does not depend on $name: $depends"
done
grep -qE 'libqt6(sql|qml|quick)' <(dpkg-deb --field "$package" Depends) &&
    fail "the package depends on a library that this program must not need: $depends"

file "$work/root/usr/bin/gatehouse" | grep -q 'pie executable' || fail "gatehouse is not a PIE"
readelf -d "$work/root/usr/bin/gatehouse" | grep -qE 'BIND_NOW|FLAGS.*NOW' || fail "gatehouse lacks -z now"
readelf -lW "$work/root/usr/bin/gatehouse" | grep -q GNU_RELRO || fail "gatehouse lacks relro"

QT_QPA_PLATFORM=offscreen "$work/root/usr/bin/gatehouse" --version | grep -q '^gatehouse [0-9]' ||
    fail "gatehouse does not start"
# From the menu it is started without a file.
exec_line=$(sed -n 's/^Exec=gatehouse//p' "$work/root/usr/share/applications/org.gatehouse.Gatehouse.desktop")
read -ra options <<<"${exec_line//%f/}"
status=0
QT_QPA_PLATFORM=offscreen timeout 3 "$work/root/usr/bin/gatehouse" --profile "$work/profile" \
    "${options[@]}" || status=$?
[ "$status" -eq 124 ] || fail "gatehouse ends at once when it is started from the menu"
"$work/root/usr/bin/gatehouse-cli" --version | grep -q '[0-9]' || fail "gatehouse-cli does not start"
echo "package: $(basename "$package"), $(stat -c %s "$package") bytes, depends on $depends"
