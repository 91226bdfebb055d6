# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'eusebius: %s\n' "$*" >&2; }

# The packages of packaging/deps that are not installed, one a line.
missing_packages() {
    local package
    while read -r package; do
        case "$package" in '' | '#'*) continue ;; esac
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done <"$root/packaging/deps"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        say "this is not a Debian system: install what packaging/deps lists by your own package manager. Going on."
        return 0
    fi
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # one word a package is what is wanted
    set -- $missing
    say "installing $# packages: $*"
    if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2; }; then
        say "could not install them. As root, run: apt-get install $*"
        return 1
    fi
}

# build TARGET…: configures build/release, then builds. Where CI is set, a warning is an error.
build() {
    cd "$root" || return 1
    cmake --preset release ${CI:+-DEUSEBIUS_WERROR=ON} >&2 && cmake --build --preset release --target "$@" >&2
}
