# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is looked at when a plan or rows for a plan are checked; ``plan/check.py`` puts it together."""
