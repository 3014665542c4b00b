# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries: of the layer's type, valid, flat, and as large as the columns say."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from plugin.plan.checks.features import features_of
from plugin.plan.checks.shapes import check_shapes
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import objects, rows, told

BOWTIE = "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"
SQUARE_KM = "POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"
TEN_KM = "LINESTRING (0 0, 10000 0)"
BENT = "LINESTRING (0 0, 5000 1, 10000 0)"


def found(layer: str, geometry: Any = "sound", **columns: Any) -> list[tuple[str, str]]:
    return [(severity, text) for severity, _, text in told(check_shapes(rows(layer, 1, geometry, **columns)))]


@pytest.mark.parametrize("layer", list(LAYERS))
def test_sound_shapes_and_tables_have_no_findings(layer: str) -> None:
    assert found(layer) == []


@pytest.mark.parametrize("layer", ["campus", "power_line", "cluster"])
def test_no_place_is_an_honest_answer_and_an_empty_one_is_not(layer: str) -> None:
    assert found(layer, None) == []
    kind = {"Point": "POINT", "LineString": "LINESTRING", "MultiPolygon": "MULTIPOLYGON"}[
        LAYERS[layer].geometry or ""
    ]
    ((severity, text),) = found(layer, f"{kind} EMPTY")
    assert (severity, text) == ("error", "The geometry is empty instead of NULL, so it counts as located")


@pytest.mark.parametrize(
    ("layer", "wkt", "name"),
    [
        ("campus", "MULTIPOINT (0 0, 1 1)", "MULTIPOINT, not Point"),
        ("campus", SQUARE_KM, "POLYGON, not Point"),
        ("power_line", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", "MULTILINESTRING, not LineString"),
        ("cluster", "POINT (0 0)", "POINT, not MultiPolygon"),
        ("cluster", "GEOMETRYCOLLECTION (POINT (0 0))", "GEOMETRYCOLLECTION, not MultiPolygon"),
    ],
)
def test_another_type_is_an_error(layer: str, wkt: str, name: str) -> None:
    assert found(layer, wkt) == [("error", f"The geometry is of the type {name}")]


def test_a_single_polygon_does_for_a_layer_of_collections() -> None:
    assert found("cluster", SQUARE_KM) == []


@pytest.mark.parametrize(
    ("layer", "wkt", "reason", "place"),
    [
        ("cluster", BOWTIE, "Self-intersection", (5.0, 5.0)),
        (
            "cluster",
            "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (20 20, 21 20, 21 21, 20 20))",
            "Hole lies outside shell",
            (20.0, 20.0),
        ),
        ("power_line", "LINESTRING (3 4, 3 4)", "Too few points in geometry component", (3.0, 4.0)),
    ],
)
def test_an_invalid_geometry_is_an_error_with_the_reason_and_the_place(
    layer: str, wkt: str, reason: str, place: tuple[float, float]
) -> None:
    (finding,) = check_shapes(rows(layer, 1, wkt))
    assert finding.severity == "error"
    assert told([finding])[0][2] == f"The geometry is not valid: {reason}"
    assert finding.place == place


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.Point(float("nan"), 1.0),
        shapely.Point(float("inf"), 1.0),
    ],
)
def test_a_coordinate_that_is_no_number_is_an_error(geometry: shapely.Point) -> None:
    assert found("campus", geometry) == [("error", "A coordinate of the geometry is not a finite number")]


def test_heights_are_a_warning() -> None:
    assert found("campus", "POINT Z (0 0 5)") == [
        ("warning", "The geometry has heights or measures, which a plan does not keep")
    ]


@pytest.mark.parametrize(
    ("basis", "area_m2", "wrong"),
    [
        ("surveyed", 1_000_000, False),
        ("surveyed", 1_190_000, False),
        ("surveyed", 810_000, False),
        ("surveyed", 1_210_000, True),
        ("surveyed", 790_000, True),
        ("indicative", 100, True),
        ("position_only", 100, False),
        (None, 100, False),
        ("surveyed", None, False),
        ("surveyed", "large", False),
        ("surveyed", -5, False),
    ],
)
def test_an_area_that_the_outline_does_not_have_is_a_warning(
    basis: str | None, area_m2: object, wrong: object
) -> None:
    result = found("cluster", SQUARE_KM, geometry_basis=basis, area_m2=area_m2)
    assert bool(result) is wrong
    if wrong:
        assert result[0][0] == "warning"
        assert f"Area (m²) [area_m2] is {area_m2}, but the outline covers 1000000" in result[0][1]


def test_the_area_of_a_candidate_site_is_its_outlines() -> None:
    assert len(found("candidate_site", SQUARE_KM, area_m2=5.0)) == 1
    assert found("candidate_site", BOWTIE, area_m2=5.0) == [
        ("error", "The geometry is not valid: Self-intersection")
    ]


def test_without_the_basis_of_an_outline_its_area_is_not_compared() -> None:
    columns = {"id": objects(["a"]), "area_m2": objects([5.0])}
    assert (
        told(check_shapes(features_of(LAYERS["cluster"], columns, objects([shapely.from_wkt(SQUARE_KM)]))))
        == []
    )


@pytest.mark.parametrize(
    ("wkt", "length_km", "accuracy_m", "wrong"),
    [
        (TEN_KM, 10.0, 0, False),
        (TEN_KM, 15.9, 0, False),
        (TEN_KM, 16.1, 0, True),
        (TEN_KM, 7.9, 0, True),
        (TEN_KM, 16.1, 1000, False),
        (TEN_KM, 7.9, 1000, False),
        (TEN_KM, 7.9, None, True),
        (BENT, 11.9, 0, False),
        (BENT, 12.1, 0, True),
        (BENT, 7.9, 0, True),
        (TEN_KM, 0, 0, False),
        (TEN_KM, None, 0, False),
        (TEN_KM, 10_000, 0, True),
    ],
)
def test_a_length_that_the_line_does_not_have_is_a_warning(
    wkt: str, length_km: float | None, accuracy_m: float | None, wrong: object
) -> None:
    result = found("power_line", wkt, length_km=length_km, position_accuracy_m=accuracy_m)
    assert bool(result) is wrong
    if wrong:
        assert result[0][0] == "warning"
        assert f"Length (km) [length_km] is {length_km:g}, but the line is 10 km long" in result[0][1]


def test_without_an_accuracy_column_a_length_is_compared_as_it_is() -> None:
    columns = {"id": objects(["a"]), "length_km": objects([20.0])}
    line = features_of(LAYERS["power_line"], columns, objects([shapely.from_wkt(TEN_KM)]))
    assert len(told(check_shapes(line))) == 1


@pytest.mark.parametrize(
    ("status", "geometry", "asset", "text"),
    [
        ("sited", None, None, "is sited, but there is no place"),
        ("indicative", None, "", "is indicative, but there is no place"),
        ("sited", None, "asset", None),
        ("unsited", None, None, None),
        ("unsited", "sound", None, "is unsited, but there is a place"),
        ("sited", "sound", None, None),
    ],
)
def test_the_status_of_a_site_and_its_place_agree(
    status: str, geometry: str | None, asset: str | None, text: str | None
) -> None:
    result = found("proposal_component", geometry, site_status=status, asset_id=asset)
    assert [severity for severity, _ in result] == (["warning"] if text else [])
    assert all(text in told_text for _, told_text in result if text)


WKTS = st.sampled_from(
    [
        "POINT (0 0)",
        "POINT EMPTY",
        "POINT Z (1 2 3)",
        BOWTIE,
        SQUARE_KM,
        TEN_KM,
        BENT,
        "MULTIPOLYGON EMPTY",
        None,
    ]
)


@given(st.sampled_from(sorted(LAYERS)), st.lists(WKTS, min_size=1, max_size=6))
def test_whatever_the_geometries_are_they_are_checked(layer: str, wkts: list[str | None]) -> None:
    geometries = [None if wkt is None else shapely.from_wkt(wkt) for wkt in wkts]
    for _, _, text in told(check_shapes(rows(layer, len(wkts), geometries))):
        assert text
