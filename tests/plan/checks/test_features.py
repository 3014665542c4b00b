# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows as a check sees them: what a finding says about a row, and where values are of which kind."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
import shapely

from plugin.plan.checks.features import (
    features_of,
    is_blank,
    is_in,
    is_missing,
    is_of,
    joined,
    number_types,
    numbers_in,
    texts_in,
)
from plugin.plan.checks.findings import ERROR, WARNING
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import BUSAN, objects, rows

MIXED = objects(
    [None, "", " ", "a", "2", 1, 2.5, float("nan"), True, b"x", np.float64(3), datetime.date(2020, 1, 1)]
)


def test_a_finding_names_its_row_its_feature_its_place_and_its_own_values() -> None:
    features = rows("campus", 3, name="A", name_ko="가")
    (found,) = features.found(
        np.array([False, True, False]),
        "{value} of {whole}",
        "Do it.",
        WARNING,
        value=np.array([1.0, 2.0, 3.0]),
        whole="all",
    )
    assert (found.layer, found.feature_id, found.row, found.fid) == ("campus", "campus_1", 1, None)
    assert (found.name, found.name_ko, found.place) == ("A", "가", BUSAN)
    assert (found.what, found.remedy, found.severity) == ("{value} of {whole}", "Do it.", WARNING)
    assert found.values == {"value": 2.0, "whole": "all"}


def test_a_finding_is_an_error_unless_told_otherwise_and_has_no_place_where_there_is_none() -> None:
    (found,) = rows("campus", geometry=None).found(np.array([True]), "x", "y")
    assert (found.severity, found.place) == (ERROR, None)


def test_a_finding_may_have_a_place_within_the_feature() -> None:
    (found,) = rows("campus").found(np.array([True]), "x", "y", places={0: (1.0, 2.0)})
    assert found.place == (1.0, 2.0)


def test_a_feature_without_identifier_is_called_by_its_number() -> None:
    spec = LAYERS["proposal"]
    columns = {"id": objects([None, ""])}
    stored = features_of(spec, columns, None, np.array([7, 9]), first_row=100)
    assert [stored.label(0), stored.label(1)] == ["fid 7", "fid 9"]
    (_, second) = stored.found(np.array([True, True]), "x", "y")
    assert (second.row, second.fid) == (101, 9)
    assert features_of(spec, columns, None).label(1) == "row 2"


def test_blocks_become_one_with_only_what_is_compared() -> None:
    first, second = rows("campus", 2), rows("campus", 1, geometry=None)
    whole = joined([first.for_comparison(), second.for_comparison()])
    assert whole.columns["id"].tolist() == ["campus_0", "campus_1", "campus_0"]
    assert "notes" not in whole.columns
    assert whole.geometries is None
    assert whole.centres[:2].tolist() == [list(BUSAN)] * 2
    assert np.isnan(whole.centres[2]).all()
    assert whole.fids is None


def test_blocks_of_a_stored_layer_keep_their_fids() -> None:
    block = features_of(LAYERS["proposal"], {"id": objects(["a"])}, None, np.array([4]), 3)
    assert joined([block, block]).fids.tolist() == [4, 4]
    assert joined([block]).first_row == 3


def test_the_number_of_rows_is_known_without_columns_or_geometries() -> None:
    spec = LAYERS["campus"]
    assert features_of(spec, {}, objects([None, shapely.Point(0, 0)])).count == 2
    assert features_of(spec, {"id": objects(["a"])}, None).count == 1
    assert features_of(spec, {}, None).count == 0


def test_values_are_told_apart_by_what_they_are() -> None:
    assert np.flatnonzero(is_missing(MIXED)).tolist() == [0]
    assert np.flatnonzero(is_blank(MIXED)).tolist() == [0, 1, 2]
    assert np.flatnonzero(is_of(MIXED, {bool, bytes})).tolist() == [8, 9]
    assert np.flatnonzero(is_in(MIXED, {"a", 2.5})).tolist() == [3, 6]
    assert not is_in(MIXED, set()).any()
    assert texts_in(MIXED) == {"", " ", "a", "2"}


def test_numbers_are_numbers_only_and_true_is_none() -> None:
    assert number_types(MIXED) == {int, float, np.float64}
    numbers = numbers_in(MIXED)
    assert numbers[[5, 6, 10]].tolist() == [1.0, 2.5, 3.0]
    assert np.isnan(np.delete(numbers, [5, 6, 10])).all()


@pytest.mark.parametrize("check", [is_missing, is_blank, numbers_in, texts_in])
def test_no_row_is_no_problem(check: object) -> None:
    assert len(check(objects([]))) == 0  # type: ignore[operator]
