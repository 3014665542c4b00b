# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a waterfall."""

from __future__ import annotations

import math

import pytest

from plugin.gui.widgets.waterfall_rows import waterfall_rows
from plugin.studies.site_inspection import inspect_site
from tests.gui.few_sites import FAR, NEAR, SMALL, few_scored, sites_layer
from tests.studies.gimhae_sites import EAST, gimhae_plan, gimhae_scored


def test_groups_head_their_criteria_and_the_score_ends_it() -> None:
    found = few_scored(sites_layer())
    rows = waterfall_rows(found, inspect_site(found, FAR, "en", str), None, str)
    assert [row.title for row in rows] == ["Power", "the near", "Land", "the size", "Score"]
    assert math.isnan(rows[0].start)
    assert (rows[1].start, rows[1].end, rows[1].points) == (0.0, pytest.approx(30), "+30.0")
    assert (rows[3].start, rows[3].end) == (pytest.approx(30), pytest.approx(42.5))
    assert (rows[4].end, rows[4].points, rows[4].is_total) == (pytest.approx(42.5), "42.5 (28–62)", True)


def test_what_is_unknown_says_so(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = gimhae_scored(gimhae_plan(tmp_path_factory))
    rows = waterfall_rows(found, inspect_site(found, EAST, "en", str), None, str)
    assert [row.title for row in rows if not row.is_known] == ["Industrial complex (unknown)"]


def test_an_excluded_site_has_no_rows() -> None:
    found = few_scored(sites_layer())
    assert waterfall_rows(found, inspect_site(found, SMALL, "en", str), None, str) == ()
    assert waterfall_rows(found, inspect_site(found, NEAR, "en", str), None, str)
