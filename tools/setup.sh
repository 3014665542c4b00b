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

# A different QGIS, interpreter, pin or place makes the environment be built anew: an environment knows its own path.
environment_key() {
    { cat "requirements/$1.txt"; printf '%s\n' "$ROOT" "$QGIS_VERSION" "$QGIS_PYTHON" "$PYTHON_VERSION"; } | sha256sum | cut -d ' ' -f 1
}

build_environment() {
    local name=$1 folder=.venv/$1 key
    key=$(environment_key "$name")
    if [[ -f $folder/.ready && $(<"$folder/.ready") == "$key" ]]; then
        return
    fi
    say "building the Python environment '$name'"
    rm -rf "$folder"
    local options=() constraint=.venv/$name.constraint
    : > "$constraint"
    if [[ $name == qgis ]]; then
        options+=(--system-site-packages)
        # A newer numpy would shadow the one that QGIS's GDAL bindings were compiled for and break gdal_array.
        printf 'numpy==%s\n' "$NUMPY_VERSION" > "$constraint"
    fi
    PYTHONPATH='' "$QGIS_PYTHON" -m venv "${options[@]}" "$folder"
    PYTHONPATH='' PYTHONNOUSERSITE=1 "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        --only-binary :all: --constraint "$constraint" --requirement "requirements/$name.txt"
    printf '%s\n' "$key" > "$folder/.ready"
}

compile_translations() {
    local source
    for source in i18n/*.ts; do
        [[ -e $source ]] || continue
        if [[ ! -e ${source%.ts}.qm || $source -nt ${source%.ts}.qm ]]; then
            "$LRELEASE" -silent "$source" -qm "${source%.ts}.qm"
        fi
    done
}

mkdir -p .venv
exec 9> .venv/.lock
flock 9

prepare_machine
write_machine_facts .venv/machine.env
environments=("$@")
[[ ${#environments[@]} -gt 0 ]] || environments=(qgis pure tools)
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
