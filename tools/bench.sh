#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Measures how long things take, compared with other ways of doing the same:
#   tools/bench.sh                        all benchmarks, about half an hour
#   tools/bench.sh candidates startup     these
#   tools/bench.sh --show                 the table of the last runs
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh qgis pure
source tools/environment.sh
exec "$AIREGION_PYTHON" tests/benchmarks/report.py "$@"
