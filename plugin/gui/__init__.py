# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people see and touch in the QGIS window: docks, their widgets and models, map tools."""
