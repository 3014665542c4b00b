# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Foreign data on its way into a plan: read as it is, understood, checked, reported."""
