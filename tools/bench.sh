#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [[ ! -d tests/benchmarks || -z $(find tests/benchmarks -name 'test_*.py' -print -quit) ]]; then
    printf 'There are no benchmarks yet: tests/benchmarks/ holds none, so nothing was measured.\n'
    exit 0
fi
tools/setup.sh qgis
source tools/environment.sh
exec "$AIREGION_PYTHON" -m pytest -s --durations=0 "$@" tests/benchmarks
