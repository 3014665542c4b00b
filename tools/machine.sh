# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# What this machine has, and what it lacks. Sourced by setup.sh.

# Programs by what they do, not by package, so that any distribution passes: the key names a need of debian.sh.
MISSING=()

probe() {
    local python=$1 extra=$2
    PYTHONPATH=$extra PYTHONNOUSERSITE=1 "$python" tools/probe_qgis.py 2> /dev/null
}

# The first python3 in PATH is often one (pyenv, conda) that does not know QGIS.
find_qgis() {
    local python extra facts
    while read -r python; do
        for extra in '' /usr/share/qgis/python /usr/local/share/qgis/python; do
            [[ -z $extra || -d $extra/qgis ]] || continue
            if facts=$(probe "$python" "$extra"); then
                eval "$facts"
                QGIS_EXTRA_PYTHONPATH=$extra
                return 0
            fi
        done
    done < <({ printf '%s\n' /usr/bin/python3; type -ap python3; } | awk '!seen[$0]++')
    return 1
}

is_at_least() {
    local minimum=$1 version=$2
    [[ $(printf '%s\n' "$minimum" "$version" | sort --version-sort | head -n 1) == "$minimum" ]]
}

qgis_is_new_enough() { find_qgis && is_at_least "$MINIMUM_QGIS" "$QGIS_VERSION"; }

# /usr/bin/lrelease may be a chooser without a Qt behind it, so each candidate is asked for its version.
find_lrelease() {
    local candidate
    for candidate in lrelease lrelease-qt5 lrelease6 lrelease-qt6 /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease; do
        if "$candidate" -version > /dev/null 2>&1; then
            LRELEASE=$(command -v "$candidate")
            return 0
        fi
    done
    return 1
}

has_korean_font() { command -v fc-list > /dev/null && [[ -n $(fc-list :lang=ko family) ]]; }
# Without it QGIS opens with a warning across its window, and tries to fetch the font from the network.
has_open_sans_font() { command -v fc-list > /dev/null && [[ -n $(fc-list 'Open Sans' family) ]]; }
has_display_server() { command -v Xvfb > /dev/null && command -v xvfb-run > /dev/null; }
has_venv() { [[ -n ${QGIS_PYTHON:-} ]] && "$QGIS_PYTHON" -c 'import ensurepip, venv' 2> /dev/null; }

# What only a window or the tests need is not asked of a machine on which nothing but a plan is to be built.
find_missing() {
    MISSING=()
    qgis_is_new_enough || MISSING+=(qgis)
    has_venv || MISSING+=(venv)
    find_lrelease || MISSING+=(lrelease)
    has_korean_font || MISSING+=(korean_font)
    [[ " $* " == *' pure '* || " $* " == *' tools '* ]] || return 0
    has_open_sans_font || MISSING+=(open_sans_font)
    has_display_server || MISSING+=(display_server)
    command -v xauth > /dev/null || MISSING+=(xauth)
    command -v xdotool > /dev/null || MISSING+=(xdotool)
    command -v git > /dev/null || MISSING+=(git)
    return 0
}

prepare_machine() {
    find_missing "$@"
    [[ ${#MISSING[@]} -gt 0 ]] || return 0
    if ! command -v apt-get > /dev/null; then
        fail "please install: ${MISSING[*]} (QGIS $MINIMUM_QGIS or newer with its Python bindings), then run this again"
    fi
    if [[ $(id -u) -ne 0 ]]; then
        say "this machine lacks: ${MISSING[*]}. Run this as root, or first run:"
        debian_commands >&2
        exit 1
    fi
    say "installing: ${MISSING[*]}"
    debian_install
    find_missing "$@"
    [[ ${#MISSING[@]} -eq 0 ]] || fail "installed what apt offers, but this is still missing: ${MISSING[*]}"
}

write_machine_facts() {
    local name
    for name in QGIS_VERSION QGIS_PYTHON PYTHON_VERSION QGIS_EXTRA_PYTHONPATH QGIS_SHARE QGIS_PROJ_DATA NUMPY_VERSION \
        GEOS_VERSION SYSTEM_SHAPELY LRELEASE; do
        printf '%s=%q\n' "$name" "${!name}"
    done > "$1.new"
    mv "$1.new" "$1"
}
