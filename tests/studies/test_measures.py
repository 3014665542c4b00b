# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each measure through QGIS layers, against loops over QGIS's own geometries; filters, ties, feature order."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer

from plugin.core.siting.model_document import MEASURES as DOCUMENTED
from plugin.errors import InputError
from plugin.plan.arrays import vector_input
from plugin.plan.rasters import RasterInput, raster_input
from plugin.studies import measuring
from plugin.studies.measures import MEASURES
from plugin.studies.measuring import Measured
from tests.studies.hand_made import (
    ORIGIN,
    criterion,
    geometry,
    information,
    layer,
    model,
    points,
    scored,
)

SITES = {
    "Point": ["Point (0 0)", "Point (3000 4000)", "Point (-1500 250)", "Point (9000 -2000)", None],
    "LineString": ["LineString (0 0, 500 0, 500 900)", "LineString (4000 4000, 4100 5200)", None],
    "Polygon": [
        "Polygon ((0 0, 800 0, 800 800, 0 800, 0 0))",
        "Polygon ((2000 2000, 3600 2000, 2800 3600, 2000 2000), (2600 2200, 2900 2200, 2800 2600, 2600 2200))",
        "Polygon ((-3000 -3000, -2000 -3000, -2000 -2500, -3000 -2500, -3000 -3000))",
        None,
    ],
}
FEATURES = {
    "Point": ["Point (100 -400)", "Point (3100 4200)", "Point (2700 2500)", "Point (-2500 -2700)"],
    "LineString": ["LineString (-500 400, 5000 400)", "LineString (2500 -9000, 2500 9000)"],
    "MultiPolygon": [
        "MultiPolygon (((400 400, 3000 400, 3000 3000, 400 3000, 400 400)))",
        # Lies partly on the first: ground is covered once.
        (
            "MultiPolygon (((-200 -200, 600 -200, 600 600, -200 600, -200 -200)),"
            " ((3100 3900, 3300 3900, 3300 4300, 3100 3900)))"
        ),
    ],
}
AMOUNTS = [10.0, 20.0, None, 5.0]
TYPES = {"id": str, "name": str, "amount": float}

Oracle = Callable[[QgsGeometry, list[QgsGeometry]], float]


def sites_of(kind: str) -> QgsVectorLayer:
    return layer(kind, [(wkt, {"id": f"site {number}"}) for number, wkt in enumerate(SITES[kind])])


def features_of(kind: str) -> QgsVectorLayer:
    rows = [
        (wkt, {"id": f"f{number}", "name": f"feature {number}", "amount": AMOUNTS[number]})
        for number, wkt in enumerate(FEATURES[kind])
    ]
    return layer(kind, rows, fields=TYPES, name="things")


def measured(
    measure: Mapping[str, Any], sites: QgsVectorLayer, **inputs: QgsVectorLayer | RasterInput
) -> Measured:
    """Measure as a score would."""
    asked = model(
        information("asked", measure), criterion("other", {"type": "expression", "expression": "1"})
    )
    return scored(asked, sites, **inputs).measured["asked"]


def nearest_km(site: QgsGeometry, features: list[QgsGeometry]) -> float:
    return min(site.distance(feature) for feature in features) / 1000


def within_2_km(site: QgsGeometry, features: list[QgsGeometry]) -> list[int]:
    return [number for number, feature in enumerate(features) if site.distance(feature) <= 2000]


def sum_within_2_km(site: QgsGeometry, features: list[QgsGeometry]) -> float:
    return sum(AMOUNTS[number] or 0.0 for number in within_2_km(site, features))


def pull(site: QgsGeometry, features: list[QgsGeometry], reach_m: float = math.inf) -> float:
    apart = [site.distance(feature) for feature in features]
    return sum((AMOUNTS[k] or 0.0) * 0.5 ** (d / 1500) for k, d in enumerate(apart) if d <= reach_m)


def share(site: QgsGeometry, features: list[QgsGeometry]) -> float:
    ground = QgsGeometry.unaryUnion([feature for feature in features if feature.type().name == "Polygon"])
    if ground.isEmpty():
        return 0.0
    if site.type().name == "Point":
        return float(site.intersects(ground))
    cut = site.intersection(ground)
    return cut.area() / site.area() if site.type().name == "Polygon" else cut.length() / site.length()


VECTOR_MEASURES: dict[str, tuple[dict[str, Any], Oracle]] = {
    "nearest_distance": ({"type": "nearest_distance"}, nearest_km),
    "count_within": (
        {"type": "count_within", "radius_km": 2},
        lambda site, features: len(within_2_km(site, features)),
    ),
    "sum_within": ({"type": "sum_within", "radius_km": 2, "field": "amount"}, sum_within_2_km),
    "gravity_access": ({"type": "gravity_access", "field": "amount", "half_distance_km": 1.5}, pull),
    "gravity_access within reach": (
        {"type": "gravity_access", "field": "amount", "half_distance_km": 1.5, "max_distance_km": 3},
        lambda site, features: pull(site, features, 3000),
    ),
    "overlap_share": ({"type": "overlap_share"}, share),
}


@pytest.mark.parametrize("features", FEATURES)
@pytest.mark.parametrize("sites", SITES)
@pytest.mark.parametrize("name", VECTOR_MEASURES)
def test_a_measure_agrees_with_a_loop_over_all_pairs(name: str, sites: str, features: str) -> None:
    measure, oracle = VECTOR_MEASURES[name]
    found = measured({**measure, "layer": "things"}, sites_of(sites), things=features_of(features)).values
    others = [geometry(wkt) for wkt in FEATURES[features]]
    expected = [math.nan if wkt is None else oracle(geometry(wkt), others) for wkt in SITES[sites]]
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-9, nan_ok=True)


def test_gravity_without_a_mass_field_counts_each_feature_once() -> None:
    sites = points([(0, 0)], id=["a"])
    found = measured(
        {"type": "gravity_access", "layer": "things", "half_distance_km": 1},
        sites,
        things=points([(1000, 0), (0, 2000)], id=["x", "y"]),
    )
    assert found.values == pytest.approx([0.5 + 0.25])


def test_amounts_that_are_not_known_are_left_out_and_counted() -> None:
    found = measured(
        {"type": "sum_within", "layer": "things", "radius_km": 100, "field": "amount"},
        sites_of("Point"),
        things=features_of("Point"),
    )
    assert found.values[0] == 35.0
    assert found.unknown_amounts is not None
    assert found.unknown_amounts[0] == 1


@pytest.mark.parametrize("features", FEATURES)
@pytest.mark.parametrize("sites", SITES)
def test_an_attribute_is_that_of_the_nearest_feature(sites: str, features: str) -> None:
    found = measured(
        {"type": "attribute_of_nearest", "layer": "things", "field": "name"},
        sites_of(sites),
        things=features_of(features),
    ).values
    others = [geometry(wkt) for wkt in FEATURES[features]]
    expected = []
    for wkt in SITES[sites]:
        apart = [geometry(wkt).distance(other) for other in others]
        expected.append(None if wkt is None else f"feature {int(np.argmin(apart))}")
    assert found.tolist() == expected


def test_an_attribute_of_a_feature_that_is_too_far_is_missing_and_decided_by_nothing() -> None:
    found = measured(
        {"type": "attribute_of_nearest", "layer": "things", "field": "amount", "max_distance_km": 1},
        points([(0, 0), (5000, 0)], id=["near", "far"]),
        things=points([(1000, 0)], id=["x"], amount=[7.0]),
    )
    assert found.values == pytest.approx([7.0, math.nan], nan_ok=True)
    assert found.decided_by is not None
    assert found.decided_by.tolist() == [0, -1]


def test_an_attribute_of_the_site_is_a_number_or_a_text() -> None:
    sites = layer(
        "Point",
        [("Point (0 0)", {"id": "a", "years": 2, "zone": "industrial"}), ("Point (1 1)", {"id": "b"})],
    )
    assert measured({"type": "attribute", "field": "years"}, sites).values == pytest.approx(
        [2.0, math.nan], nan_ok=True
    )
    assert measured({"type": "attribute", "field": "zone"}, sites).values.tolist() == ["industrial", None]


def test_an_expression_sees_the_fields_and_the_geometry_of_the_site_in_metres() -> None:
    square = "Polygon ((0 0, 300 0, 300 200, 0 200, 0 0))"
    sites = layer("Polygon", [(square, {"id": "a", "share": 0.5})], authid="EPSG:4326")
    found = measured({"type": "expression", "expression": '"share" * area(@geometry)'}, sites)
    assert found.values == pytest.approx([30_000.0], rel=1e-6)


def test_an_expression_may_give_a_text() -> None:
    found = measured({"type": "expression", "expression": "'site ' || \"id\""}, points([(0, 0)], id=["a"]))
    assert found.values.tolist() == ["site a"]


def test_the_table_holds_every_measure_a_document_may_name() -> None:
    assert set(MEASURES) == set(DOCUMENTED)


# --- rasters


@pytest.fixture
def slope(tmp_path: Path) -> RasterInput:
    """Ten by ten cells of 100 m from ORIGIN upward, the value is the cell's number; the last row has no data."""
    path = tmp_path / "slope.tif"
    values = np.arange(100, dtype=np.float32).reshape(10, 10)
    values[9] = -9999
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, 2, gdal.GDT_Float32)
    raster.SetGeoTransform((ORIGIN[0], 100, 0, ORIGIN[1] + 1000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(5179)
    raster.SetProjection(reference.ExportToWkt())
    for band, factor in ((1, 1), (2, 2)):
        raster.GetRasterBand(band).SetNoDataValue(-9999)
        raster.GetRasterBand(band).WriteArray(np.where(values < 0, values, values * factor))
    del raster
    return raster_input(QgsRasterLayer(str(path), "slope"))


STATISTICS = {
    "mean": np.mean,
    "min": np.min,
    "max": np.max,
    "median": np.median,
    "sum": np.sum,
    "stdev": np.std,
    "range": np.ptp,
}


@pytest.mark.parametrize("statistic", STATISTICS)
def test_a_statistic_is_taken_from_the_cells_of_a_polygon(statistic: str, slope: RasterInput) -> None:
    sites = layer("Polygon", [("Polygon ((0 700, 300 700, 300 1000, 0 1000, 0 700))", {"id": "a"})])
    found = measured(
        {"type": "raster_statistic", "layer": "slope", "statistic": statistic}, sites, slope=slope
    )
    cells = np.array([0, 1, 2, 10, 11, 12, 20, 21, 22])
    assert found.values == pytest.approx([STATISTICS[statistic](cells)])


def test_a_statistic_at_a_point_is_its_cell_and_missing_without_data(slope: RasterInput) -> None:
    sites = points([(150, 950), (50, 50), (50_000, 0)], id=["cell 1", "no data", "outside"])
    found = measured({"type": "raster_statistic", "layer": "slope", "statistic": "mean"}, sites, slope=slope)
    assert found.values == pytest.approx([1.0, math.nan, math.nan], nan_ok=True)


def test_a_statistic_along_a_line_is_of_the_cells_it_crosses(slope: RasterInput) -> None:
    sites = layer("LineString", [("LineString (50 950, 950 950)", {"id": "a"})])
    found = measured({"type": "raster_statistic", "layer": "slope", "statistic": "max"}, sites, slope=slope)
    assert found.values == pytest.approx([9.0])


def test_a_statistic_is_of_the_band_that_is_named(slope: RasterInput) -> None:
    measure = {"type": "raster_statistic", "layer": "slope", "statistic": "mean", "band": 2}
    assert measured(measure, points([(150, 950)], id=["a"]), slope=slope).values == pytest.approx([2.0])


def test_a_vector_layer_in_place_of_a_raster_is_an_error_with_both_names(slope: RasterInput) -> None:
    sites = points([(0, 0)], id=["a"])
    with pytest.raises(
        InputError, match=r"raster_statistic needs a raster.*things.*Choose a raster for slope"
    ):
        measured(
            {"type": "raster_statistic", "layer": "slope", "statistic": "mean"},
            sites,
            slope=features_of("Point"),
        )
    with pytest.raises(
        InputError, match=r"nearest_distance needs a vector.*slope.*Choose a vector layer for things"
    ):
        measured({"type": "nearest_distance", "layer": "things"}, sites, things=slope)


# --- outlines that are not known


def zones(basis: list[str]) -> QgsVectorLayer:
    outlines = [
        "Polygon ((0 0, 400 0, 400 800, 0 800, 0 0))",
        "Polygon ((200 0, 800 0, 800 400, 200 400, 200 0))",
    ]
    return layer("Polygon", [(wkt, {"geometry_basis": basis[number]}) for number, wkt in enumerate(outlines)])


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (["surveyed", "indicative"], [0.75, 1.0, 0.0]),
        (["surveyed", "position_only"], [math.nan, 1.0, 0.0]),
        (["position_only", "surveyed"], [math.nan, math.nan, 0.0]),
    ],
)
def test_a_circle_that_stands_for_a_position_covers_nothing_for_certain(
    basis: list[str], expected: list[float]
) -> None:
    sites = [
        SITES["Polygon"][0],
        "Polygon ((0 0, 300 0, 300 700, 0 700, 0 0))",
        "Polygon ((5000 0, 5300 0, 5300 700, 5000 0))",
    ]
    found = measured(
        {"type": "overlap_share", "layer": "zone"},
        layer("Polygon", [(wkt, {"id": str(number)}) for number, wkt in enumerate(sites)]),
        zone=zones(basis),
    )
    assert found.values == pytest.approx(expected, nan_ok=True)


DISTANCES: dict[str, tuple[dict[str, Any], list[float]]] = {
    "nearest_distance": ({}, [1.0, 0.9, 0.1]),
    "attribute_of_nearest": ({"field": "mw"}, [7.0, 7.0, 5.0]),
    "count_within": ({"radius_km": 0.9}, [0.0, 1.0, 1.0]),
    "sum_within": ({"radius_km": 0.9, "field": "mw"}, [0.0, 7.0, 5.0]),
    "gravity_access": (
        {"half_distance_km": 1, "field": "mw"},
        [7 * 0.5**1.0 + 5 * 0.5**3.0, 7 * 0.5**0.9 + 5 * 0.5**2.9, 7 * 0.5**2.5 + 5 * 0.5**0.1],
    ),
}


@pytest.mark.parametrize("kind", DISTANCES)
def test_a_circle_that_stands_for_a_position_is_as_far_as_its_centre(kind: str) -> None:
    keys, expected = DISTANCES[kind]
    circle = "Polygon ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))"
    outline = "Polygon ((3000 0, 3400 0, 3400 2000, 3000 2000, 3000 0))"
    given = [
        (circle, {"geometry_basis": "position_only", "mw": 7.0}),
        (outline, {"geometry_basis": "indicative", "mw": 5.0}),
    ]
    sites = points([(0, 1000), (100, 1000), (3500, 1000)], id=["a", "b", "c"])
    found = measured({"type": kind, "layer": "things", **keys}, sites, things=layer("Polygon", given))
    assert found.values == pytest.approx(expected)


def test_distance_and_cover_of_one_layer_keep_their_own_geometries() -> None:
    circle = layer(
        "Polygon", [("Polygon ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))", {"geometry_basis": "position_only"})]
    )
    asked = model(
        criterion("near", {"type": "nearest_distance", "layer": "things"}),
        criterion("cover", {"type": "overlap_share", "layer": "things"}),
    )
    result = scored(asked, points([(0, 1000), (9000, 0)], id=["a", "b"]), things=circle)
    assert result.measured["near"].values[0] == pytest.approx(1.0)
    assert result.measured["cover"].values == pytest.approx([math.nan, 0.0], nan_ok=True)


# --- filters


def substations(**changed: list[Any]) -> QgsVectorLayer:
    columns: dict[str, list[Any]] = {
        "id": ["good", "planned", "retired", "junction", "traction", "no voltage"],
        "status": ["existing", "planned", "retired", "existing", "existing", "existing"],
        "kind": ["substation", "substation", "substation", "junction", "traction", "substation"],
        "voltage_kv": [154.0, 154.0, 154.0, 154.0, 154.0, None],
        **changed,
    }
    return points([(number * 1000.0, 0) for number in range(6)], **columns)


def counted(where: str, given: QgsVectorLayer, name: str = "substation") -> Measured:
    measure = {"type": "count_within", "layer": name, "radius_km": 1000}
    return measured(
        measure | ({"where": where} if where else {}), points([(0, 0)], id=["s"]), **{name: given}
    )


def test_substations_count_only_when_they_exist_and_transform_a_known_voltage() -> None:
    found = counted("", substations())
    assert found.values.tolist() == [1.0]
    assert found.features is not None
    assert found.features.text("id", 0) == "good"


def test_the_filter_of_a_criterion_narrows_the_default_one() -> None:
    given = substations(voltage_kv=[154.0, 345.0, 345.0, 345.0, 345.0, None])
    assert counted('"voltage_kv" >= 154', given).values.tolist() == [1.0]
    given = substations(voltage_kv=[345.0, 345.0, 345.0, 345.0, 345.0, None])
    assert counted('"voltage_kv" >= 345', given).values.tolist() == [1.0]


def test_a_criterion_that_names_the_status_decides_what_status_counts() -> None:
    found = counted("\"status\" IN ('existing', 'planned')", substations())
    assert found.values.tolist() == [2.0]
    assert found.features is not None
    # The rest of the default filter stays: junctions and unknown voltages are no places to connect to.
    assert {found.features.text("id", row) for row in range(2)} == {"good", "planned"}


def test_alternatives_in_a_filter_do_not_open_the_default_one() -> None:
    assert counted('"voltage_kv" = 154 OR "kind" = \'junction\'', substations()).values.tolist() == [1.0]


def test_the_filter_that_was_used_is_told() -> None:
    found = counted('"voltage_kv" >= 154', substations())
    assert found.features is not None
    for part in ("'existing'", "'substation'", "IS NOT NULL", '"voltage_kv" >= 154'):
        assert part in found.features.filter


def test_a_layer_of_ones_own_without_status_is_counted_whole() -> None:
    own = points([(0, 0), (1000, 0)], anything=["a", "b"])
    found = counted("", own)
    assert found.values.tolist() == [2.0]
    assert found.features is not None
    assert found.features.filter == ""


def test_a_layer_of_ones_own_still_obeys_the_filter_of_the_criterion() -> None:
    own = points([(0, 0), (1000, 0)], voltage_kv=[22.9, 345.0])
    assert counted('"voltage_kv" >= 154', own).values.tolist() == [1.0]


def test_transport_nodes_count_only_where_one_can_get_on() -> None:
    kinds = [
        "station",
        "interchange",
        "junction",
        "rest_area",
        "statistic_anchor",
        "military_airport",
        "station",
    ]
    status = ["existing"] * 6 + ["retired"]
    nodes = points([(0, 0)] * 7, id=[str(k) for k in range(7)], kind=kinds, status=status)
    assert counted("", nodes, "transport_node").values.tolist() == [2.0]


def data_centres(**changed: list[Any]) -> QgsVectorLayer:
    columns: dict[str, list[Any]] = {
        "id": ["campus", "phase 1", "phase 2", "other"],
        "status": ["existing"] * 4,
        "kind": ["hyperscale_ai"] * 4,
        "power_mw": [300.0, 180.0, 120.0, 40.0],
        "mw_basis": ["it"] * 4,
        "part_of_id": [None, "campus", "campus", None],
        **changed,
    }
    rows = [
        (f"Point ({number * 100} 0)", {key: values[number] for key, values in columns.items()})
        for number in range(4)
    ]
    text = dict.fromkeys(("id", "status", "kind", "mw_basis", "part_of_id"), str)
    return layer("Point", rows, fields={**text, "power_mw": float})


def total_mw(given: QgsVectorLayer, **other: Any) -> Measured:
    measure = {"type": "sum_within", "layer": "data_centre", "radius_km": 100, "field": "power_mw", **other}
    return measured(measure, points([(0, 0)], id=["s"]), data_centre=given)


def test_data_centre_power_is_summed_over_leaves_only() -> None:
    assert total_mw(data_centres()).values.tolist() == [340.0]


def test_a_whole_whose_parts_do_not_count_stands_for_itself() -> None:
    planned = data_centres(status=["existing", "planned", "planned", "existing"])
    assert total_mw(planned).values.tolist() == [340.0]
    assert total_mw(data_centres(part_of_id=[None] * 4)).values.tolist() == [640.0]


def test_power_of_different_bases_is_never_added() -> None:
    mixed = data_centres(mw_basis=["it", "it", "contract", "it"])
    with pytest.raises(InputError, match=r"power_mw.*contract, it.*hand-made.*\"mw_basis\" = 'contract'"):
        total_mw(mixed)
    assert total_mw(mixed, where="\"mw_basis\" = 'it'").values.tolist() == [220.0]


def test_power_whose_basis_is_not_known_is_no_power_of_a_known_basis() -> None:
    with pytest.raises(InputError, match="it, unknown"):
        total_mw(data_centres(mw_basis=["it", "it", None, "it"]))
    without_figure = data_centres(mw_basis=["it", "it", None, "it"], power_mw=[300.0, 180.0, None, 40.0])
    assert total_mw(without_figure).values.tolist() == [220.0]


def test_power_of_different_bases_does_not_pull_together() -> None:
    measure = {"type": "gravity_access", "layer": "data_centre", "field": "power_mw", "half_distance_km": 5}
    with pytest.raises(InputError, match="several bases"):
        measured(
            measure,
            points([(0, 0)], id=["s"]),
            data_centre=data_centres(mw_basis=["it", "it", "contract", "it"]),
        )


# --- order and ties


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_of_several_nearest_features_the_lowest_id_decides_whatever_their_order(turn: int) -> None:
    around = [((1000, 0), "d"), ((0, 1000), "b"), ((-1000, 0), "a"), ((0, -1000), "c")]
    turned = around[turn:] + around[:turn]
    given = points([place for place, _ in turned], id=[name for _, name in turned])
    found = measured(
        {"type": "nearest_distance", "layer": "things"}, points([(0, 0)], id=["s"]), things=given
    )
    assert found.values == pytest.approx([1.0])
    assert found.decided_by is not None
    assert found.features is not None
    assert found.features.text("id", int(found.decided_by[0])) == "a"


def test_a_layer_is_read_once_for_criteria_that_ask_for_the_same_features() -> None:
    class Counting:
        def __init__(self, source: Any) -> None:
            self.source, self.reads = source, 0

        def getFeatures(self, request: Any) -> Any:
            self.reads += 1
            return self.source.getFeatures(request)

    counting = Counting(vector_input(features_of("Point")).source)
    things = vector_input(features_of("Point"))._replace(source=counting)
    asked = {"type": "nearest_distance", "layer": "things"}
    narrow = {**asked, "where": "\"id\" = 'f1'"}
    scored(
        model(criterion("a", asked), criterion("b", asked), criterion("c", narrow)),
        sites_of("Point"),
        things=things,
    )
    assert counting.reads == 2


# --- chunks and cancelling


@pytest.mark.parametrize(
    ("site", "feature", "chunk"),
    [("Point", "Point", "_CHUNK_POINTS"), ("Polygon", "MultiPolygon", "_CHUNK_SITES")],
)
def test_sites_are_measured_in_chunks_without_seams(
    monkeypatch: pytest.MonkeyPatch, site: str, feature: str, chunk: str
) -> None:
    asked = {"type": "nearest_distance", "layer": "things"}
    whole = measured(asked, sites_of(site), things=features_of(feature))
    monkeypatch.setattr(measuring, chunk, 2)
    pieces = measured(asked, sites_of(site), things=features_of(feature))
    assert np.array_equal(whole.values, pieces.values, equal_nan=True)
    assert np.array_equal(whole.decided_by, pieces.decided_by)


def test_a_feature_without_geometry_counts_nowhere() -> None:
    given = layer("Point", [("Point (500 0)", {"id": "a"}), (None, {"id": "b"})])
    assert QgsFeature(next(given.getFeatures())).hasGeometry()
    found = counted("", given, "things")
    assert found.values.tolist() == [1.0]
