# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a raster of costs: where cells lie, what is a barrier, other CRSs, and what cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.errors import Cancelled, InputError
from plugin.plan.cost_surface import CostSurface, Window
from plugin.plan.rasters import RasterInput
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, crs
from tests.studies.made_connections import cost_raster, costs_of

COSTS = [[1.0, 2.0, 3.0], [4.0, -9999.0, 6.0], [-1.0, 0.0, np.nan], [7.0, np.inf, 8.0]]
KNOWN = [[1, 2, 3], [4, np.nan, 6], [np.nan, 0, np.nan], [7, np.nan, 8]]


def window(raster: RasterInput, *bounds_km: float, check: Any = lambda: None) -> Window:
    left, bottom, right, top = (1000 * edge + ORIGIN[number % 2] for number, edge in enumerate(bounds_km))
    return CostSurface(raster, crs(KOREA), TRANSFORMS).window((left, bottom, right, top), check)


@pytest.fixture
def costs(tmp_path: Path) -> RasterInput:
    return costs_of(cost_raster(tmp_path / "비용 1.tif", COSTS))


def test_cells_are_costs_or_barriers(costs: RasterInput) -> None:
    np.testing.assert_array_equal(window(costs, 0, -4, 3, 0).cost, KNOWN)


def test_outside_of_the_raster_is_all_barrier(costs: RasterInput) -> None:
    found = window(costs, -1, -1, 1, 1).cost
    np.testing.assert_array_equal(found, [[np.nan, np.nan], [np.nan, 1.0]])
    assert np.isnan(window(costs, 50, 50, 52, 52).cost).all()


@pytest.mark.parametrize("nodata", [None, -9999.0])
def test_negative_cells_are_barriers_whatever_the_nodata_value(nodata: float | None, tmp_path: Path) -> None:
    raster = costs_of(cost_raster(tmp_path / "c.tif", COSTS, nodata=nodata))
    np.testing.assert_array_equal(window(raster, 0, -4, 3, 0).cost, KNOWN)


def test_places_and_cells_belong_to_one_another(costs: RasterInput) -> None:
    part = window(costs, 0, -4, 3, 0)
    places = np.array([[100.0, -100.0], [2900.0, -3900.0], [1500.0, -500.0]]) + ORIGIN
    cells = part.cells(places)
    assert cells.tolist() == [[0, 0], [3, 2], [0, 1]]
    np.testing.assert_allclose(part.centres_m(cells) - ORIGIN, [[500, -500], [2500, -3500], [1500, -500]])
    assert part.cells(part.centres_m(cells)).tolist() == cells.tolist()


def test_another_crs_is_warped_to_cells_of_about_the_same_size(tmp_path: Path) -> None:
    # 0.01 degrees in Gimhae are some 909 m by 1110 m.
    path = cost_raster(
        tmp_path / "c.tif",
        np.where(np.arange(40) < 20, 1.0, 5.0) * np.ones((40, 40)),
        cell_m=0.01,
        corner_m=(128.6 - ORIGIN[0], 35.4 - ORIGIN[1]),
        authid="EPSG:4326",
    )
    part = window(costs_of(path), -5, -5, 5, 5)
    assert part.cell_m == (pytest.approx(1005, abs=10),) * 2
    assert set(np.unique(part.cost)) <= {1.0, 5.0}


def test_a_part_is_made_of_the_rasters_own_cells(costs: RasterInput) -> None:
    part = window(costs, 0.4, -3.7, 2.2, -0.3)
    np.testing.assert_array_equal(part.cost, KNOWN)
    assert (part.left_m - ORIGIN[0], part.top_m - ORIGIN[1]) == (0.0, 0.0)


def test_cells_need_not_be_squares(tmp_path: Path) -> None:
    raster = costs_of(cost_raster(tmp_path / "c.tif", [[1.0, 2.0], [3.0, 4.0]], cell_m=(500.0, 1000.0)))
    part = window(raster, 0, -2, 1, 0)
    np.testing.assert_array_equal(part.cost, [[1, 2], [3, 4]])
    np.testing.assert_allclose(part.centres_m(np.array([[1, 0]])) - ORIGIN, [[250, -1500]])
    assert part.cells(np.array([[700.0, -1200.0]]) + ORIGIN).tolist() == [[1, 1]]


def fits(raster: RasterInput, side_m: float) -> bool:
    x, y = ORIGIN
    return CostSurface(raster, crs(KOREA), TRANSFORMS).fits((x, y - side_m, x + side_m, y))


def test_4000_by_4000_cells_fit_and_more_do_not(costs: RasterInput) -> None:
    assert fits(costs, 4000 * 1000.0)
    assert not fits(costs, 4001 * 1000.0)


def test_a_raster_without_a_crs_is_refused(tmp_path: Path) -> None:
    raster = costs_of(cost_raster(tmp_path / "c.tif", COSTS))._replace(crs=crs(""))
    with pytest.raises(InputError, match=r"no coordinate reference system \(비용\)"):
        window(raster, 0, -1, 1, 0)
    with pytest.raises(InputError, match=r"no coordinate reference system \(비용\)"):
        fits(raster, 1000.0)


def test_a_file_that_is_gone_is_named(costs: RasterInput, tmp_path: Path) -> None:
    (tmp_path / "비용 1.tif").unlink()
    with pytest.raises(InputError, match=r"cannot be read \(비용: "):
        window(costs, 0, -1, 1, 0)


def test_reading_can_be_cancelled(costs: RasterInput) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        window(costs, 0, -4, 3, 0, check=cancel)


def test_what_is_no_file_is_refused(costs: RasterInput) -> None:
    class Elsewhere:
        def name(self) -> str:
            return "wms"

    with pytest.raises(InputError, match="Save it as a GeoTIFF"):
        window(costs._replace(provider=Elsewhere()), 0, -1, 1, 0)
