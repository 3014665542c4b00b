# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates in columns: by name, by choice, as text in degrees and minutes, as WKT."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from plugin.errors import InputError
from plugin.plan.importing.notes import note_text
from plugin.plan.importing.table_geometry import TableGeometry, numbers_of, suggested_pair, table_geometry


def column(*values: object) -> NDArray[np.object_]:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def told(found: TableGeometry) -> str:
    return " / ".join(note_text(note) for note in found.notes)


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        (["이름", "위도", "경도"], ("경도", "위도")),
        (["Latitude", "LONGITUDE"], ("LONGITUDE", "Latitude")),
        (["lat", "lon", "x", "y"], ("lon", "lat")),
        (["X좌표", "Y좌표"], ("X좌표", "Y좌표")),
        (["좌표정보x(epsg5174)", "좌표정보y(epsg5174)"], ("좌표정보x(epsg5174)", "좌표정보y(epsg5174)")),
        (["TM_X", "TM_Y"], ("TM_X", "TM_Y")),
        (["WGS84경도", "WGS84위도"], ("WGS84경도", "WGS84위도")),
        (["x", "name"], ("", "")),
        (["box", "ey"], ("", "")),
    ],
)
def test_columns_of_coordinates_are_known_by_their_names(names: list[str], pair: tuple[str, str]) -> None:
    assert suggested_pair(names) == pair


def test_points_come_from_suggested_columns_and_it_is_told() -> None:
    found = table_geometry({"경도": column("128.5", None), "위도": column("35.2", None)}, "공장")
    assert found.found
    assert found.geometries[0] == shapely.Point(128.5, 35.2)
    assert found.geometries[1] is None
    assert "경도 (x, to the east) and 위도 (y, to the north), by their names" in told(found)
    assert "1 rows have no coordinates" in told(found)


def test_chosen_columns_win_over_names() -> None:
    columns = {"경도": column(1.0), "위도": column(2.0), "a": column(3), "b": column(4)}
    found = table_geometry(columns, "공장", x_field="a", y_field="b")
    assert found.geometries[0] == shapely.Point(3, 4)
    assert found.notes == ()


def test_rows_that_cannot_be_read_have_no_place_and_are_counted() -> None:
    found = table_geometry({"x": column("1", "abc", "2", "nan"), "y": column("1", "2", None, "3")}, "공장")
    assert [geometry is None for geometry in found.geometries] == [False, True, True, True]
    assert "3 rows have coordinates in x and y that cannot be read" in told(found)


@pytest.mark.parametrize(("x", "y"), [("a", ""), ("", "b")])
def test_one_column_alone_is_an_error(x: str, y: str) -> None:
    with pytest.raises(InputError, match="Only one of the two"):
        table_geometry({"a": column(1), "b": column(2)}, "공장", x_field=x, y_field=y)


def test_an_unknown_column_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"no column c.*It has: a, b"):
        table_geometry({"a": column(1), "b": column(2)}, "공장", x_field="a", y_field="c")


def test_rows_without_anything_are_refused_by_their_name() -> None:
    with pytest.raises(InputError, match=r"neither columns nor geometry \(공장\)"):
        table_geometry({}, "공장")


def test_a_table_without_coordinates_has_no_geometry() -> None:
    found = table_geometry({"name": column("가"), "mw": column("1")}, "공장")
    assert not found.found
    assert found.geometries[0] is None


@pytest.mark.parametrize(
    ("values", "numbers"),
    [
        (["208,421.35", "215,034"], [208421.35, 215034.0]),
        (["208,421", "215,034"], [208421.0, 215034.0]),
        (["128,880", "35,123"], [128.88, 35.123]),
        (["128,8801", "35,1"], [128.8801, 35.1]),
        ([" 12.5 m", "1e3", "-7°"], [12.5, 1000.0, -7.0]),
        (["35°13'41.2\"N", "35도 13분 41.2초", "북위 35° 13′ 41.2″", "35-13-41.2"], [35.2281111] * 4),
        (["35°13'41,2\"", "35,5"], [35.2281111, 35.5]),
        (["128 52 30", "W 128:52:30", "128°52.5'", "S35°30'"], [128.875, -128.875, 128.875, -35.5]),
        (["35°60'00\"", "35-13-99", "abc", "", None, "inf"], [np.nan] * 6),
        ([1, 2.5, None], [1.0, 2.5, np.nan]),
    ],
)
def test_coordinates_are_read_in_every_spelling(values: list[object], numbers: list[float]) -> None:
    np.testing.assert_allclose(numbers_of(column(*values)), numbers, atol=1e-6)


@given(st.floats(-180, 180), st.sampled_from(["°{}'{}\"", "도 {}분 {}초", "-{}-{}", ":{}:{}"]))
def test_degrees_survive_being_written_in_minutes_and_seconds(degrees: float, form: str) -> None:
    whole, rest = divmod(abs(degrees) * 3600.0, 3600.0)
    minutes, seconds = divmod(rest, 60.0)
    sign = "-" if degrees < 0 else ""
    text = f"{sign}{whole:.0f}" + form.format(f"{minutes:.0f}", f"{min(seconds, 59.99999):.5f}")
    np.testing.assert_allclose(numbers_of(column(text)), [degrees], atol=1e-7)


def test_wkt_is_geometry_and_what_is_none_is_counted() -> None:
    values = column("SRID=5186;POLYGON((0 0,1 0,1 1,0 0))", None, "POLYGON((broken", "SRID=5186;POINT(1 2)")
    found = table_geometry({"name": column(*"abcd"), "WKT": values}, "공장")
    assert found.geometries[3] == shapely.Point(1, 2)
    assert found.geometries[2] is None
    assert found.epsg == 5186
    assert "1 rows have a geometry in WKT that cannot be read" in told(found)


def test_wkt_with_arcs_cannot_be_read_and_the_rest_can() -> None:
    arcs = (
        "CircularString (0 0, 1 1, 2 0)",
        "GEOMETRYCOLLECTION (POINT (1 1), CIRCULARSTRING (0 0, 1 1, 2 0))",
    )
    found = table_geometry({"WKT": column("POINT(1 2)", *arcs)}, "공장")
    assert found.geometries.tolist() == [shapely.Point(1, 2), None, None]
    assert "2 rows have a geometry in WKT that cannot be read" in told(found)
    assert not table_geometry({"WKT": column(*arcs)}, "공장").found


def test_a_column_named_geometry_that_holds_none_is_a_column() -> None:
    assert not table_geometry({"geometry": column("round"), "b": column("c")}, "공장").found


def test_the_code_in_a_name_is_taken_for_the_crs() -> None:
    columns = {"좌표정보x(epsg5174)": column("1"), "좌표정보y(epsg5174)": column("2")}
    assert table_geometry(columns, "공장").epsg == 5174


def test_types_declared_beside_a_file_tell_the_columns() -> None:
    columns = {"동": column("1"), "북": column("2")}
    found = table_geometry(columns, "공장", declared_types=("coordx", "coordy"))
    assert found.geometries[0] == shapely.Point(1, 2)
    found = table_geometry(
        {"a": column("POINT(1 2)"), "b": column("")}, "공장", declared_types=("wkt", "string")
    )
    assert found.geometries[0] == shapely.Point(1, 2)
