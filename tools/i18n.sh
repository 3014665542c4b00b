#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Collects the texts, compiles the catalogues, and lists what is still to translate.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh qgis
tools/run_in_qgis.sh tools/i18n.py
# Setup compiles every catalogue that is newer than its result.
tools/setup.sh qgis
tools/run_in_qgis.sh tools/i18n.py --check
