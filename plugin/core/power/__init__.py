# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Power: whether the grid can feed a load, from where, at what cost, and when."""
