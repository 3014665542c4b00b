# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What computes: arrays and dataclasses in, arrays and dataclasses out; no QGIS, no Qt."""
