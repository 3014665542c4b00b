# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Use cases: each prepares on the main thread, computes anywhere, and returns a result."""
