#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The linters alone; `make test` runs the same ones among the house rules.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh pure tools
exec env -u PYTHONPATH .venv/pure/bin/python -m pytest -q tests/house/test_linters.py "$@"
