# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The groups of the toolbox."""

from __future__ import annotations

from ..errors import mark

PLAN_GROUP_ID, PLAN_GROUP = "plan", mark("Plan")
SITING_GROUP_ID, SITING_GROUP = "siting", mark("Siting")
POWER_GROUP_ID, POWER_GROUP = "power", mark("Power")
