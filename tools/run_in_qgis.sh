#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs a headless command with QGIS and the plugin's libraries at hand:
#   tools/run_in_qgis.sh demo/demo.py ulsan_ai_hub         a Python script
#   tools/run_in_qgis.sh -m pytest tests/plan              any arguments of python
#   tools/run_in_qgis.sh qgis_process list                 QGIS's own command line
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
if [[ ${1:-} == qgis_process ]]; then
    shift
    exec "$QGIS_PROCESS" "$@"
fi
exec "$AIREGION_PYTHON" "$@"
