# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites are placed in provinces and metropolitan cities, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from plugin.errors import InputError
from plugin.plan.arrays import vector_input
from plugin.studies.site_regions import regions_of
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, Row, crs, layer


def square(code: Any, x: int, size: int = 10, **more: Any) -> Row:
    corners = ((x, 0), (x + size, 0), (x + size, size), (x, size), (x, 0))
    return f"Polygon (({', '.join(f'{a * 1000} {b * 1000}' for a, b in corners)}))", {"code": code, **more}


def regions(*rows: Row, code: type = str, authid: str = KOREA) -> QgsVectorLayer:
    return layer("Polygon", rows, fields={"code": code, "level": str}, name="지역", authid=authid)


def found(given: QgsVectorLayer, *places_km: tuple[float, float]) -> Sequence[str]:
    xy = np.array(places_km, dtype=float) * 1000 + ORIGIN
    return regions_of(vector_input(given), xy, crs(KOREA), TRANSFORMS, lambda: None).tolist()


@pytest.mark.parametrize("authid", [KOREA, "EPSG:4326"])
def test_a_site_has_the_code_of_the_region_it_is_in(authid: str) -> None:
    given = regions(square("26", 0, level="sido"), square("48", 10, level="sido", size=10), authid=authid)
    assert found(given, (5, 5), (15, 5), (5, 50)) == ["26", "48", ""]


def test_a_site_without_a_place_is_nowhere() -> None:
    assert found(regions(square("26", 0)), (np.nan, np.nan), (5, 5)) == ["", "26"]


@pytest.mark.parametrize("turned", [False, True])
def test_the_larger_region_decides_whatever_the_order(*, turned: bool) -> None:
    rows = [square("48250", 0, level="sigungu"), square("26", 0, level="sido")]
    assert found(regions(*(reversed(rows) if turned else rows)), (5, 5)) == ["26"]


def test_a_smaller_region_tells_which_it_is_part_of() -> None:
    assert found(regions(square("48250", 0, level="sigungu")), (5, 5)) == ["48"]


@pytest.mark.parametrize(
    ("kind", "code", "expected"),
    [(int, 48, "48"), (float, 48.0, "48"), (str, "4", ""), (str, "KR", ""), (str, None, "")],
)
def test_codes_may_be_numbers_and_others_are_none(kind: type, code: Any, expected: str) -> None:
    assert found(regions(square(code, 0), code=kind), (5, 5)) == [expected]


def test_regions_without_outline_are_passed_over() -> None:
    assert found(regions((None, {"code": "11"}), square("26", 0)), (5, 5)) == ["26"]
    assert found(regions((None, {"code": "11"})), (5, 5)) == [""]


def test_levels_may_be_missing_and_codes_may_not() -> None:
    without_level = layer("Polygon", [square("26", 0)], fields={"code": str})
    assert found(without_level, (5, 5)) == ["26"]
    without_code = layer("Polygon", [("Polygon ((0 0, 1 0, 1 1, 0 0))", {"이름": "가"})], name="지역")
    with pytest.raises(InputError, match=r"no field code \(지역\)"):
        found(without_code, (5, 5))
