# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Points become circles that say what they are, or are refused; what is drawn already stays."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import shapely

from plugin.plan.importing.report import CHANGED, NOTE, REJECTED, Ledger
from plugin.studies.import_circles import (
    CIRCLE_OF_ACCURACY,
    CIRCLE_OF_AREA,
    NO_OUTLINE,
    NO_SIZE,
    OUTLINE_STAYS,
    draw_circles,
)
from plugin.studies.import_rows import Columns

AREA_M2 = 1_000_000.0
AT = shapely.Point(1_160_000.0, 1_720_000.0)


def column(*values: Any) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


class Drawn:
    """Rows of clusters, each (basis, area_m2, position_accuracy_m), after the circles were drawn."""

    def __init__(
        self, *rows: tuple[Any, Any, Any], at: Any = AT, new: bool = True, with_area: bool = True
    ) -> None:
        basis, area, accuracy = zip(*rows, strict=True)
        self.columns: Columns = {
            "geometry_basis": column(*basis),
            "position_accuracy_m": column(*accuracy),
        }
        if with_area:
            self.columns["area_m2"] = column(*area)
        self.geometries = column(*(at for _ in rows))
        self.ledger = Ledger(len(rows))
        draw_circles(self.columns, self.geometries, self.ledger, np.full(len(rows), new))

    def told(self, action: str) -> list[str]:
        return [entry.reason for entry in self.ledger.entries if entry.action == action]


def test_a_point_with_an_area_is_a_circle_of_that_area_and_called_indicative() -> None:
    drawn = Drawn((None, AREA_M2, 500.0))
    (circle,) = drawn.geometries
    assert circle.geom_type == "MultiPolygon"
    assert circle.area == pytest.approx(AREA_M2, rel=0.002)
    assert circle.centroid.distance(AT) < 1e-3
    assert drawn.columns["geometry_basis"].tolist() == ["indicative"]
    assert drawn.columns["area_m2"].tolist() == [AREA_M2]
    assert drawn.told(CHANGED) == [CIRCLE_OF_AREA]
    assert drawn.ledger.changed.all()


@pytest.mark.parametrize("area_m2", [None, 0.0, -5.0])
def test_a_point_without_an_area_is_a_circle_of_its_accuracy_and_called_a_position(area_m2: Any) -> None:
    drawn = Drawn((None, area_m2, 800.0))
    assert drawn.geometries[0].area == pytest.approx(math.pi * 800.0**2, rel=0.002)
    assert drawn.columns["geometry_basis"].tolist() == ["position_only"]
    assert drawn.told(CHANGED) == [CIRCLE_OF_ACCURACY]


def test_a_layer_without_areas_has_positions_only() -> None:
    assert Drawn((None, None, 800.0), with_area=False).columns["geometry_basis"].tolist() == ["position_only"]


def test_data_that_calls_it_a_position_is_believed_and_data_that_calls_it_surveyed_is_not() -> None:
    drawn = Drawn(
        ("position_only", AREA_M2, 800.0), ("position_only", AREA_M2, None), ("surveyed", AREA_M2, None)
    )
    assert drawn.columns["geometry_basis"].tolist() == ["position_only", "indicative", "indicative"]
    assert drawn.told(CHANGED).count(NO_OUTLINE) == 2


def test_a_point_without_any_size_is_refused_and_says_which_columns_give_one() -> None:
    drawn = Drawn((None, None, None), (None, None, 0.0))
    assert drawn.geometries.tolist() == [None, None]
    assert drawn.told(REJECTED) == [NO_SIZE, NO_SIZE]
    assert "area_m2" in NO_SIZE
    assert "position_accuracy_m" in NO_SIZE


def test_no_circle_takes_the_place_of_what_the_plan_has_drawn() -> None:
    drawn = Drawn((None, AREA_M2, None), new=False)
    assert drawn.geometries.tolist() == [None]
    assert drawn.columns["geometry_basis"].tolist() == [None]
    assert drawn.told(NOTE) == [OUTLINE_STAYS]


def test_outlines_and_rows_without_a_place_stay_as_they_are() -> None:
    outline = shapely.multipolygons([shapely.box(0, 0, 1, 1)])
    assert Drawn(("surveyed", 1.0, None), at=outline).geometries.tolist() == [outline]
    nowhere = Drawn((None, AREA_M2, None), at=None)
    assert (nowhere.geometries.tolist(), nowhere.ledger.entries) == ([None], [])
