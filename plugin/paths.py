# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the plugin's own files are."""

from __future__ import annotations

from pathlib import Path

PACKAGE = "ai_region_planner"
ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
ICONS = RESOURCES / "icons"
SAMPLES = RESOURCES / "samples"
SITING_MODELS = RESOURCES / "siting_models"
RULES = RESOURCES / "rules"
IMPACT_RULES = RULES / "grid_impact"
HELP = RESOURCES / "help"
TRANSLATIONS = ROOT / "i18n"
