# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# Sourced by run.sh and tests/run.sh: which Debian packages the project needs, and the one function
# that installs what is missing. Nothing else is downloaded, ever, but for the vendors' clients that
# tests/run.sh has npm install.

# To build and to start the window.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev            # Core, Gui, Widgets, Test
    qt6-base-dev-tools      # moc, rcc
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools   # lupdate, lrelease
    qt6-translations-l10n   # Qt's own buttons in other languages
    libgl1-mesa-dev         # Qt6Gui's CMake files look for it
    libboost-dev            # Multiprecision, header only
    qtkeychain-qt6-dev      # the desktop's keychain
    libicu-dev              # Unicode's tables of look-alikes and forms of letters
    python3                 # configuring looks for it: several tests are scripts
)

# Besides, to run all tests.
test_packages=(
    clang clang-tidy clang-format libclang-rt-14-dev lld
    xvfb xauth imagemagick x11-utils
    dbus at-spi2-core python3 python3-pyatspi
    appstream desktop-file-utils
    dpkg-dev file binutils
    gnome-keyring libsecret-tools
    fonts-dejavu-core
    qt6-gtk-platformtheme gnome-themes-extra
)

# Node and npm, for the vendors' own clients (tests/services/vendors), unless they are here from
# somewhere else than Debian.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

# ensure_packages NAME...: installs those that are not there; asks for root only if some are not.
ensure_packages() {
    local name missing=()
    for name in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" != installed ]; then
            missing+=("$name")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing: ${missing[*]}" >&2
            echo "Install them as root (apt-get install ${missing[*]}), then start this again." >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "== Installing from Debian: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# configure PRESET: configures once; CMake itself notices later changes while building.
configure() {
    if [ ! -f "build/$1/build.ninja" ]; then
        echo "== Configuring ($1)"
        cmake --preset "$1" >/dev/null
    fi
}
