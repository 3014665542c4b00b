# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate cells."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
import pytest
import shapely

from plugin.core.siting import candidates
from plugin.core.siting.candidates import SHAPES, candidate_cells
from plugin.errors import InputError

# A Korean place in EPSG:5179, where coordinates are large.
X, Y = 1_150_000.0, 1_690_000.0
AREA = shapely.box(X, Y, X + 5_000, Y + 4_000) | shapely.Point(X + 5_000, Y + 2_000).buffer(1_500)
LAKE = shapely.Point(X + 2_000, Y + 2_000).buffer(700)
ROAD = shapely.LineString([(X, Y), (X + 3_000, Y + 3_900)]).buffer(60)
WHOLE = {"hexagon": math.sqrt(3) / 2, "square": 1.0}


def geometries(*found: Any) -> Any:
    return np.array([*found, None], dtype=object)[:-1]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    # So that even small areas have seams between blocks.
    monkeypatch.setattr(candidates, "_BLOCK_SIDE", 7)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_whole_cell_has_the_exact_area_and_width(shape: str) -> None:
    cells = candidate_cells(AREA, shape, 300.0, min_area_m2=WHOLE[shape] * 300.0**2)
    assert len(cells.ids) > 50
    np.testing.assert_allclose(shapely.area(cells.geometry), WHOLE[shape] * 300.0**2, rtol=1e-9)
    np.testing.assert_array_equal(cells.area_m2, WHOLE[shape] * 300.0**2)
    assert shapely.covers(AREA, cells.geometry).all()
    x_min, y_min, x_max, y_max = shapely.bounds(cells.geometry).T
    np.testing.assert_allclose(y_max - y_min, 300.0)
    np.testing.assert_allclose(x_max - x_min, 300.0 if shape == "square" else 600 / math.sqrt(3))


@pytest.mark.parametrize("shape", SHAPES)
def test_cells_tile_the_area_without_overlap(shape: str) -> None:
    cells = candidate_cells(AREA, shape, 300.0)
    assert shapely.area(cells.geometry).sum() == pytest.approx(AREA.area, rel=1e-9)
    assert shapely.union_all(cells.geometry).symmetric_difference(AREA).area < 1e-3
    np.testing.assert_allclose(cells.area_m2, shapely.area(cells.geometry), rtol=1e-9)
    assert shapely.is_valid(cells.geometry).all()


@pytest.mark.parametrize("shape", SHAPES)
def test_neighbours_share_their_corners_to_the_last_bit(shape: str) -> None:
    cells = candidate_cells(AREA, shape, 333.3, min_area_m2=WHOLE[shape] * 333.3**2)
    corners = shapely.get_coordinates(cells.geometry)
    exact, rounded = np.unique(corners, axis=0), np.unique(corners.round(3), axis=0)
    assert len(exact) == len(rounded)


@pytest.mark.parametrize("shape", SHAPES)
def test_exclusions_are_taken_away(shape: str) -> None:
    cells = candidate_cells(AREA, shape, 300.0, geometries(LAKE, ROAD, None, shapely.Point(X, Y)))
    free = AREA - LAKE - ROAD
    assert shapely.area(cells.geometry).sum() == pytest.approx(free.area, rel=1e-9)
    assert shapely.area(shapely.intersection(cells.geometry, LAKE | ROAD)).max() < 1e-6
    # A cell cut in two by the road is one candidate.
    assert (shapely.get_type_id(cells.geometry) == 6).any()
    assert set(shapely.get_type_id(cells.geometry)) == {3, 6}


def test_without_clip_cells_stay_whole_and_say_what_counts_of_them() -> None:
    cut = candidate_cells(AREA, "hexagon", 300.0, geometries(LAKE))
    whole = candidate_cells(AREA, "hexagon", 300.0, geometries(LAKE), clip=False)
    assert whole.ids == cut.ids
    np.testing.assert_array_equal(whole.area_m2, cut.area_m2)
    np.testing.assert_allclose(shapely.area(whole.geometry), WHOLE["hexagon"] * 300.0**2, rtol=1e-9)


def test_cells_below_the_least_area_are_left_out() -> None:
    every = candidate_cells(AREA, "hexagon", 300.0, geometries(LAKE))
    large = candidate_cells(AREA, "hexagon", 300.0, geometries(LAKE), min_area_m2=20_000)
    assert large.area_m2.min() >= 20_000
    assert set(every.ids) - set(large.ids) == {
        name for name, area in zip(every.ids, every.area_m2, strict=True) if area < 20_000
    }


@pytest.mark.parametrize("shape", SHAPES)
def test_neighbouring_areas_fit_and_share_ids(shape: str) -> None:
    west, east = shapely.box(X, Y, X + 2_000, Y + 3_000), shapely.box(X + 2_000, Y, X + 5_000, Y + 3_000)
    both = candidate_cells(west | east, shape, 300.0)
    parts: dict[str, float] = {}
    for cells in (candidate_cells(west, shape, 300.0), candidate_cells(east, shape, 300.0)):
        for name, area in zip(cells.ids, cells.area_m2, strict=True):
            parts[name] = parts.get(name, 0.0) + area
    assert parts.keys() == set(both.ids)
    np.testing.assert_allclose([parts[name] for name in both.ids], both.area_m2, rtol=1e-6)


def test_the_grid_has_its_origin_at_0_0() -> None:
    around = shapely.box(-250, -250, 250, 250)
    squares = candidate_cells(around, "square", 100.0)
    assert squares.geometry[squares.ids.index("s_0_0")].equals(shapely.box(0, 0, 100, 100))
    assert squares.geometry[squares.ids.index("s_-1_1")].equals(shapely.box(-100, 100, 0, 200))
    hexagons = candidate_cells(around, "hexagon", 100.0)
    for name, centre in {"h_0_0": (0, 0), "h_0_1": (0, 100), "h_1_0": (50 * math.sqrt(3), 50)}.items():
        found = hexagons.geometry[hexagons.ids.index(name)].centroid
        assert (found.x, found.y) == (pytest.approx(centre[0], abs=1e-9), pytest.approx(centre[1], abs=1e-9))


def test_ids_are_unique_and_sorted_by_column_and_row() -> None:
    cells = candidate_cells(AREA, "hexagon", 300.0)
    places = [tuple(map(int, name.split("_")[1:])) for name in cells.ids]
    assert places == sorted(set(places))
    assert all(re.fullmatch(r"h_-?\d+_-?\d+", name) for name in cells.ids)
    assert isinstance(cells.ids[0], str)


def test_blocks_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    small = candidate_cells(AREA, "hexagon", 300.0, geometries(LAKE, ROAD))
    monkeypatch.setattr(candidates, "_BLOCK_SIDE", 1000)
    large = candidate_cells(AREA, "hexagon", 300.0, geometries(LAKE, ROAD))
    assert small.ids == large.ids
    np.testing.assert_allclose(small.area_m2, large.area_m2, rtol=1e-9, atol=1e-3)


def test_an_area_along_the_grid_keeps_its_cells_whole() -> None:
    cells = candidate_cells(shapely.box(0, 0, 900, 600), "square", 300.0)
    assert cells.ids == ("s_0_0", "s_0_1", "s_1_0", "s_1_1", "s_2_0", "s_2_1")
    np.testing.assert_array_equal(cells.area_m2, 90_000.0)
    np.testing.assert_array_equal(shapely.get_num_coordinates(cells.geometry), 5)


def test_an_area_that_is_all_excluded_or_empty_has_no_cells() -> None:
    for area, exclusions in ((LAKE, geometries(AREA)), (shapely.Polygon(), None)):
        cells = candidate_cells(area, "hexagon", 300.0, exclusions)
        assert (len(cells.geometry), cells.ids, len(cells.area_m2)) == (0, (), 0)


def test_broken_polygons_are_repaired() -> None:
    bow_tie = shapely.Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    assert candidate_cells(bow_tie, "square", 100.0).area_m2.sum() == pytest.approx(500_000)
    left = candidate_cells(shapely.box(0, 0, 1000, 1000), "square", 100.0, geometries(bow_tie))
    assert left.area_m2.sum() == pytest.approx(500_000)


def test_progress_rises_to_1_and_may_stop_the_work() -> None:
    told: list[float] = []
    candidate_cells(AREA, "hexagon", 300.0, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    class StoppedError(Exception):
        pass

    def stop(_: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        candidate_cells(AREA, "hexagon", 300.0, progress=stop)


def test_progress_is_told_at_least_every_50000_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert candidates._BLOCK_SIDE**2 <= 50_000


@pytest.mark.parametrize(
    ("shape", "size_m"),
    [("triangle", 100.0), ("square", 0.0), ("square", -1.0), ("square", math.nan), ("square", 0.01)],
)
def test_grids_that_cannot_be_are_refused(shape: str, size_m: float) -> None:
    with pytest.raises(InputError):
        candidate_cells(AREA, shape, size_m)
