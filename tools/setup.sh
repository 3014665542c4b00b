#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Makes this machine able to run, test and package the plugin. Safe to run again: it does only what is missing.
#   tools/setup.sh                 everything
#   tools/setup.sh qgis            only the named environments (qgis, pure, tools)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

ROOT=$PWD
MINIMUM_QGIS=3.40
say() { printf 'setup: %s\n' "$*" >&2; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# shellcheck source=tools/machine.sh
source tools/machine.sh
# shellcheck source=tools/debian.sh
source tools/debian.sh

# Inside the desktop and qgis_process, shapely runs on the GEOS that QGIS has loaded, whatever its wheel brought along:
# built for a newer one, it mixes the two and gives wrong coordinates. A distribution's own shapely fits by itself.
shapely_requirements() {
    # Debian builds shapely 2.2 without its history, and so without its version.
    if is_at_least 2.0 "${SYSTEM_SHAPELY:-0}" || [[ ${SYSTEM_SHAPELY:-} == 0+unknown ]]; then
        return 0
    elif is_at_least 3.13 "$GEOS_VERSION"; then
        printf 'requirements/qgis-shapely-geos-3.13.txt\n'
    else
        printf 'requirements/qgis-shapely-geos-3.11.txt\n'
    fi
}

requirement_files() {
    printf 'requirements/%s.txt\n' "$1"
    [[ $1 != qgis ]] || shapely_requirements
}

# A different interpreter, pin or place makes an environment be built anew, as it knows its own path; and that of QGIS
# stands on QGIS's libraries.
environment_key() {
    local files facts=("$ROOT" "$QGIS_PYTHON" "$PYTHON_VERSION")
    mapfile -t files < <(requirement_files "$1")
    [[ $1 != qgis ]] || facts+=("$QGIS_VERSION" "$GEOS_VERSION" "$NUMPY_VERSION")
    { cat "${files[@]}"; printf '%s\n' "${facts[@]}"; } | sha256sum | cut -d ' ' -f 1
}

build_environment() {
    local name=$1 folder=.venv/$1 key
    key=$(environment_key "$name")
    if [[ -f $folder/.ready && $(<"$folder/.ready") == "$key" ]]; then
        return
    fi
    say "building the Python environment '$name'"
    rm -rf "$folder"
    local options=() files constraint=.venv/$name.constraint
    mapfile -t files < <(requirement_files "$name")
    : > "$constraint"
    if [[ $name == qgis ]]; then
        options+=(--system-site-packages)
        # A newer numpy would shadow the one that QGIS's GDAL bindings were compiled for and break gdal_array.
        printf 'numpy==%s\n' "$NUMPY_VERSION" > "$constraint"
    fi
    PYTHONPATH='' "$QGIS_PYTHON" -m venv "${options[@]}" "$folder"
    PYTHONPATH='' PYTHONNOUSERSITE=1 "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        --only-binary :all: --constraint "$constraint" "${files[@]/#/--requirement=}"
    printf '%s\n' "$key" > "$folder/.ready"
}

compile_translations() {
    local source
    for source in i18n/*.ts; do
        [[ -e $source ]] || continue
        if [[ ! -e ${source%.ts}.qm || $source -nt ${source%.ts}.qm ]]; then
            # Beside, then moved: a running QGIS has the catalogue in its memory and crashes when it changes there.
            "$LRELEASE" -silent "$source" -qm "${source%.ts}.qm.new"
            mv "${source%.ts}.qm.new" "${source%.ts}.qm"
        fi
    done
}

mkdir -p .venv
exec 9> .venv/.lock
flock 9

environments=("$@")
[[ ${#environments[@]} -gt 0 ]] || environments=(qgis pure tools)
prepare_machine "${environments[@]}"
write_machine_facts .venv/machine.env
builders=()
for name in "${environments[@]}"; do
    [[ -f requirements/$name.txt ]] || fail "there is no environment '$name': choose from qgis, pure, tools"
    build_environment "$name" &
    builders+=("$!")
done
for builder in "${builders[@]}"; do
    wait "$builder"
done
compile_translations
