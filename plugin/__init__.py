# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin: pure ``core``, the plan store, studies, and the faces people use."""
