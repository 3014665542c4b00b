# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# Installing what is missing on Debian and its relatives. Sourced by setup.sh.

declare -A PACKAGES=(
    [qgis]='qgis python3-qgis'
    [venv]='python3-venv'
    [lrelease]='qttools5-dev-tools'
    [korean_font]='fontconfig fonts-nanum'
    [open_sans_font]='fontconfig fonts-open-sans'
    [display_server]='xvfb libgl1-mesa-dri'
    [xauth]='xauth'
    [xdotool]='xdotool'
    [git]='git'
)
BACKPORTS_FILE=/etc/apt/sources.list.d/ai-region-planner-backports.sources

packages_for_missing() {
    local need
    for need in "${MISSING[@]}"; do
        [[ $need == qgis ]] || printf '%s ' "${PACKAGES[$need]}"
    done
}

quiet_apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -o Acquire::Retries=3 -qq "$@"
}

install_packages() {
    quiet_apt install --yes --no-install-recommends -o Dpkg::Use-Pty=0 "$@" > /dev/null
}

# Prints "version suite" of the newest QGIS that apt knows, if it is new enough.
offered_qgis() {
    local version suite
    read -r version suite < <(apt-cache madison qgis | awk -F ' *[|] *' '{ split($3, place, " "); split(place[2], path, "/"); print $2, path[1] }') || return 1
    dpkg --compare-versions "$version" ge "$MINIMUM_QGIS" || return 1
    printf '%s %s\n' "$version" "$suite"
}

backports_source() {
    local address=$1
    printf '%s\n' 'Types: deb' "URIs: $address" 'Suites: bookworm-backports' 'Components: main' 'Check-Valid-Until: no' \
        'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'
}

# Backports of a release that is no longer kept move from the mirrors to Debian's archive.
add_backports() {
    local address
    for address in http://deb.debian.org/debian http://archive.debian.org/debian; do
        backports_source "$address" > "$BACKPORTS_FILE"
        if quiet_apt update -o Dir::Etc::sourcelist="$BACKPORTS_FILE" -o Dir::Etc::sourceparts=- -o APT::Get::List-Cleanup=0; then
            return 0
        fi
        say "no bookworm-backports at $address"
    done
    rm -f "$BACKPORTS_FILE"
    fail "QGIS $MINIMUM_QGIS for Debian 12 comes from bookworm-backports, which could not be reached"
}

is_bookworm() { grep -qx 'VERSION_CODENAME=bookworm' /etc/os-release; }

install_qgis() {
    local offer
    if ! offer=$(offered_qgis) && is_bookworm; then
        add_backports
        offer=$(offered_qgis) || fail "bookworm-backports offers no QGIS $MINIMUM_QGIS"
    fi
    [[ -n $offer ]] || fail "apt offers no QGIS $MINIMUM_QGIS on this system: please install it by hand, with its Python bindings"
    say "installing QGIS ${offer% *} from ${offer#* } (about 300 MB)"
    # shellcheck disable=SC2086 # a list of package names
    install_packages --target-release "${offer#* }" ${PACKAGES[qgis]}
}

debian_install() {
    local others
    quiet_apt update
    if [[ " ${MISSING[*]} " == *' qgis '* ]]; then
        install_qgis
    fi
    others=$(packages_for_missing)
    if [[ -n $others ]]; then
        # shellcheck disable=SC2086 # a list of package names
        install_packages $others
    fi
}

# What somebody with root's rights has to type, for somebody who has not.
debian_commands() {
    local others
    others=$(packages_for_missing)
    if [[ " ${MISSING[*]} " != *' qgis '* ]]; then
        printf '  sudo apt-get update && sudo apt-get install %s\n' "$others"
    elif is_bookworm; then
        printf '  %s\n' "echo 'deb http://deb.debian.org/debian bookworm-backports main' | sudo tee /etc/apt/sources.list.d/backports.list" \
            "sudo apt-get update && sudo apt-get install -t bookworm-backports ${PACKAGES[qgis]}"
        [[ -z $others ]] || printf '  sudo apt-get install %s\n' "$others"
    else
        printf '  sudo apt-get update && sudo apt-get install %s %s\n' "${PACKAGES[qgis]}" "$others"
    fi
}
