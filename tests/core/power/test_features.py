# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of substations, lines and plants: as long as they have rows."""

from __future__ import annotations

from tests.core.power.rows import lines, plants, substations


def test_columns_are_as_long_as_there_are_rows() -> None:
    assert (len(substations({}, {})), len(lines({})), len(plants())) == (2, 1, 0)
