# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# What QGIS, qgis_process and the tests need to find each other. Source it after tools/setup.sh has run:
#   source tools/environment.sh            headless (offscreen)
#   source tools/environment.sh window     for a real window, on the DISPLAY at hand
AIREGION_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [[ ! -f $AIREGION_ROOT/.venv/machine.env ]]; then
    printf 'Run tools/setup.sh first.\n' >&2
    return 1
fi
# shellcheck source=/dev/null
source "$AIREGION_ROOT/.venv/machine.env"

AIREGION_PYTHON=$AIREGION_ROOT/.venv/qgis/bin/python
QGIS_PROCESS=$(command -v qgis_process || command -v qgis_process.bin)
QGIS_DESKTOP=$(command -v qgis || command -v qgis.bin)
export AIREGION_ROOT AIREGION_PYTHON QGIS_PROCESS QGIS_DESKTOP QGIS_VERSION

# The desktop and qgis_process embed the system's Python: only this shows them the environment's shapely 2 and scipy.
PYTHONPATH=$(printf '%s:' "$AIREGION_ROOT"/.venv/qgis/lib/python3*/site-packages)
PYTHONPATH+=${QGIS_EXTRA_PYTHONPATH:+$QGIS_EXTRA_PYTHONPATH:}$QGIS_SHARE/python:$QGIS_SHARE/python/plugins
export PYTHONPATH PYTHONNOUSERSITE=1

# In an environment, pyproj and some GDAL builds look for PROJ's database beside the environment and find none.
if [[ -n $QGIS_PROJ_DATA ]]; then
    export PROJ_DATA=$QGIS_PROJ_DATA
fi

# Qt cannot open files with Korean names under the C locale of a bare machine.
if [[ $(locale charmap 2> /dev/null) != UTF-8 ]]; then
    export LC_ALL=C.UTF-8
fi

export QGIS_CUSTOM_CONFIG_PATH=${QGIS_CUSTOM_CONFIG_PATH:-$AIREGION_ROOT/build/qgis-profile}
export XDG_RUNTIME_DIR=$AIREGION_ROOT/build/runtime
mkdir -p "$QGIS_CUSTOM_CONFIG_PATH" "$XDG_RUNTIME_DIR"
chmod 0700 "$XDG_RUNTIME_DIR"

if [[ ${1:-} == window ]]; then
    unset QT_QPA_PLATFORM
else
    export QT_QPA_PLATFORM=offscreen
fi
