# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the grid as columns: a plan's, others with mapped fields, what exists, and what will."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from plugin.core.power.features import LINE, PLANT, SUBSTATION
from plugin.errors import InputError
from plugin.plan.arrays import vector_input
from plugin.plan.power_layers import (
    PowerRows,
    PowerSource,
    in_service,
    lines_of,
    no_rows,
    plants_of,
    read_rows,
    substations_of,
)
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, Row, crs, layer

STATIONS: tuple[Row, ...] = (
    ("Point (0 0)", {"id": "a", "name": "A", "name_ko": "가", "status": "existing", "voltage_kv": 345.0}),
    ("Point (1000 0)", {"id": "b", "name": "B", "status": "planned", "opened": "2028-06-01"}),
    (None, {"id": None, "status": "existing", "closed": "2027-01-01"}),
    ("Point (2000 0)", {"id": "d", "status": "cancelled", "opened": "2020-01-01"}),
    ("Point (3000 0)", {"id": "e", "status": "planned"}),
    ("Point (4000 0)", {"id": "f", "status": None, "peak_load_mw": "no number"}),
)
FIELDS = {
    **dict.fromkeys(("id", "name", "name_ko", "status", "opened", "closed", "peak_load_mw"), str),
    "voltage_kv": float,
}


def rows_of(
    kind: str, rows: Sequence[Row], plan_layer: str, names: dict[str, str] | None = None, **more: object
) -> PowerRows:
    source = PowerSource(vector_input(layer(kind, rows, **more)), names)
    return read_rows(source, plan_layer, crs(KOREA), TRANSFORMS)


def stations() -> PowerRows:
    return rows_of("Point", STATIONS, SUBSTATION, fields=FIELDS)


def test_a_column_the_layer_lacks_is_unknown_throughout() -> None:
    read = stations()
    assert len(read) == 6
    assert np.isnan(read.number("headroom_mw")).all()
    assert read.text("load_basis").tolist() == [None] * 6


def test_rows_become_the_columns_of_substations() -> None:
    found = substations_of(stations())
    assert found.ids.tolist() == ["a", "b", None, "d", "e", "f"]
    np.testing.assert_array_equal(found.x_m - ORIGIN[0], [0, 1000, np.nan, 2000, 3000, 4000])
    np.testing.assert_array_equal(found.voltage_kv, [345, *[np.nan] * 5])
    assert np.isnan(found.peak_load_mw).all()


def test_without_a_year_the_grid_is_what_exists() -> None:
    there = in_service(stations())
    assert there.text("id").tolist() == ["a", None, "f"]
    assert there.left_out == 3


@pytest.mark.parametrize(
    ("year", "ids"), [(2026, ["a", None, "f"]), (2027, ["a", "f"]), (2028, ["a", "b", "f"])]
)
def test_in_a_year_the_grid_is_what_is_open_by_then(year: int, ids: list[str | None]) -> None:
    assert in_service(stations(), year).text("id").tolist() == ids


def test_what_exists_but_opens_later_is_not_there_yet() -> None:
    rows = [("Point (0 0)", {"id": "a", "status": "existing", "opened": "2030-01-01"})]
    read = rows_of("Point", rows, SUBSTATION)
    assert [len(in_service(read, year)) for year in (2029, 2030)] == [0, 1]


def test_names_are_those_of_the_language_or_whatever_there_is() -> None:
    assert stations().name("ko").tolist() == ["가", "B", "", "d", "e", "f"]
    assert stations().name("en").tolist()[:2] == ["A", "B"]


def test_fields_of_other_names_are_mapped() -> None:
    rows = [("Point (0 0)", {"변전소명": "신김해", "전압": 345.0, "voltage_kv": 154.0})]
    read = rows_of("Point", rows, SUBSTATION, {"name_ko": "변전소명", "voltage_kv": "전압", "name": ""})
    assert read.text("name_ko").tolist() == ["신김해"]
    assert read.number("voltage_kv").tolist() == [345.0]


def test_a_mapped_field_that_is_not_there_is_named() -> None:
    with pytest.raises(InputError, match=r"no field 전압 \(hand-made\). Choose another field for voltage_kv"):
        rows_of("Point", STATIONS[:1], SUBSTATION, {"voltage_kv": "전압"})


def test_lines_have_the_ends_and_the_length_of_their_drawing() -> None:
    rows = [
        ("MultiLineString ((0 0, 3000 0), (3000 0, 3000 4000))", {"id": "l", "circuits": 2}),
        (None, {"id": "m", "circuits": None}),
    ]
    found = lines_of(rows_of("MultiLineString", rows, LINE))
    np.testing.assert_allclose(found.first_xy_m - ORIGIN, [[0, 0], [np.nan, np.nan]])
    np.testing.assert_allclose(found.last_xy_m - ORIGIN, [[3000, 4000], [np.nan, np.nan]])
    np.testing.assert_allclose(found.drawn_km[0], 7.0)
    np.testing.assert_array_equal(found.circuits, [2, np.nan])


def test_a_layer_that_is_not_there_has_no_rows() -> None:
    assert len(plants_of(no_rows(PLANT))) == 0
    assert len(lines_of(no_rows(LINE))) == 0


def test_plants_of_areas_stand_at_their_centres() -> None:
    rows = [("Polygon ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))", {"id": "p", "capacity_mw": 500.0})]
    found = plants_of(rows_of("Polygon", rows, PLANT))
    np.testing.assert_allclose([found.x_m[0] - ORIGIN[0], found.y_m[0] - ORIGIN[1]], [1000, 1000])
    assert found.capacity_mw.tolist() == [500.0]


def test_a_column_that_no_plan_has_is_named_with_those_there_are() -> None:
    with pytest.raises(InputError, match=r"no column volt \(hand-made\). Its columns are: id, name"):
        rows_of("Point", STATIONS[:1], SUBSTATION, {"volt": "voltage_kv"})
