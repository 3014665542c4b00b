#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Opens the QGIS desktop with this working copy as the plugin and a sample plan as the project, in a profile of its
# own: your own QGIS settings and plugins are neither used nor touched.
#   tools/run_desktop.sh ulsan_ai_hub
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
plan=${1:-gimhae_gaya_valley}
if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    printf 'QGIS needs a display to open its window, and there is none (DISPLAY is not set).\n' >&2
    exit 1
fi
tools/setup.sh qgis

desktop=$PWD/build/desktop
mkdir -p "$desktop/plugins" "$desktop/profile/profiles/default/QGIS"
# QGIS imports a plugin by its folder's name, and that of a clone may not even be a Python name.
ln -sfn "$PWD" "$desktop/plugins/ai_region_planner"
settings=$desktop/profile/profiles/default/QGIS/QGIS3.ini
if [[ ! -f $settings ]]; then
    printf '%s\n' '[PythonPlugins]' 'ai_region_planner=true' '[qgis]' 'checkVersion=false' > "$settings"
fi
export QGIS_PLUGINPATH=$desktop/plugins QGIS_CUSTOM_CONFIG_PATH=$desktop/profile

file=$desktop/$plan.gpkg
if [[ ! -f $file ]]; then
    tools/run_in_qgis.sh qgis_process run airegion:opensampleplan --SAMPLE="$plan" --OUTPUT="$file"
fi
source tools/environment.sh window
exec "$QGIS_DESKTOP" --nologo --noversioncheck --project "geopackage:$file?projectName=plan"
