# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers as arrays: filtered, in the working CRS, with what is missing named and never guessed."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from plugin.errors import Cancelled, InputError
from plugin.plan.arrays import FeatureArrays, numbers, read_features, vector_input
from plugin.plan.project import plan_layers

KOREA = QgsCoordinateReferenceSystem("EPSG:5179")
BOWTIE = "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"


def layer_of(
    rows: Sequence[tuple[str | None, str | None, float | None]],
    *,
    kind: str = "Point",
    crs: str = "EPSG:5179",
) -> QgsVectorLayer:
    """Return a layer of (WKT, name, size)."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string&field=size:double", "parcels", "memory")
    assert layer.isValid()
    features = []
    for wkt, name, size in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, size])
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    done, added = layer.dataProvider().addFeatures(features)
    assert done
    assert len(added) == len(rows)
    return layer


def read(layer: QgsVectorLayer, *expressions: str, **options: Any) -> FeatureArrays:
    return read_features(vector_input(layer), KOREA, QgsCoordinateTransformContext(), expressions, **options)


@pytest.fixture
def parcels() -> QgsVectorLayer:
    return layer_of([("POINT (0 0)", "a", 1.5), ("POINT (1 0)", "b", None), ("POINT (2 0)", None, 3.0)])


def test_geometries_and_values_stand_in_the_order_of_the_features(parcels: QgsVectorLayer) -> None:
    arrays = read(parcels, '"size"', '"name"', '"size" * 2')
    assert arrays.fids.tolist() == [feature.id() for feature in parcels.getFeatures()]
    assert arrays.fids.dtype == np.int64
    assert shapely.get_x(arrays.geometries).tolist() == [0, 1, 2]
    assert arrays.values['"size"'].tolist() == [1.5, None, 3.0]
    assert arrays.values['"name"'].tolist() == ["a", "b", None]
    assert arrays.values['"size" * 2'].tolist() == [3.0, None, 6.0]
    # QGIS's NULL says that it equals None; a study asks whether it is None.
    assert arrays.values['"size"'][1] is arrays.values['"size" * 2'][1] is arrays.values['"name"'][2] is None
    assert arrays.without_geometry == arrays.invalid_geometry == ()


def test_a_filter_leaves_out_what_it_does_not_name(parcels: QgsVectorLayer) -> None:
    assert read(parcels, '"name"', where='"size" >= 3').values['"name"'].tolist() == [None]
    assert len(read(parcels, where="\"name\" = 'nobody'").fids) == 0


def test_a_layer_without_features_gives_arrays_without_rows() -> None:
    arrays = read(layer_of([]), '"size"')
    assert arrays.fids.shape == arrays.geometries.shape == arrays.values['"size"'].shape == (0,)


def test_coordinates_are_brought_into_the_working_crs() -> None:
    arrays = read(layer_of([("POINT (128.88 35.23)", "Gimhae", 1.0)], crs="EPSG:4326"))
    # EPSG:5179: transverse Mercator from 38 N, 127.5 E, scale 0.9996, with 1,000 km and 2,000 km added.
    projection = pyproj.Proj(proj="tmerc", lat_0=38, lon_0=127.5, k=0.9996, x_0=1e6, y_0=2e6, ellps="GRS80")
    assert shapely.get_coordinates(arrays.geometries)[0] == pytest.approx(projection(128.88, 35.23), abs=1.0)


def test_an_expression_sees_the_geometry_in_the_working_crs() -> None:
    arrays = read(layer_of([("POINT (128.88 35.23)", "Gimhae", 1.0)], crs="EPSG:4326"), "$x")
    assert arrays.values["$x"][0] == pytest.approx(shapely.get_x(arrays.geometries)[0])


def test_coordinates_that_are_not_in_the_layers_crs_are_an_error_that_names_the_layer() -> None:
    layer = layer_of(
        [("POINT (128.88 35.23)", "a", 1.0), ("POINT (1125000 1700000)", "b", 1.0)], crs="EPSG:4326"
    )
    with pytest.raises(InputError, match=r"cannot be transformed.*parcels.*Check that the layer's CRS"):
        read(layer)


def test_a_layer_without_a_crs_is_an_error_that_names_the_layer(parcels: QgsVectorLayer) -> None:
    parcels.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match=r"no coordinate reference system \(parcels\)"):
        read(parcels)


@pytest.mark.parametrize("place", ["value", "where"])
def test_an_unknown_field_is_an_error_that_lists_the_known_ones(parcels: QgsVectorLayer, place: str) -> None:
    text = '"siez" > 1 AND "nam" IS NULL'
    with pytest.raises(InputError, match=r"no field nam, siez \(parcels\). It has: name, size"):
        read(parcels, where=text) if place == "where" else read(parcels, text)


@pytest.mark.parametrize("place", ["value", "where"])
def test_an_expression_that_cannot_be_read_is_an_error_that_quotes_it(
    parcels: QgsVectorLayer, place: str
) -> None:
    text = '"size" >'
    with pytest.raises(
        InputError, match=r'expression "size" > cannot be read \(parcels: (syntax|Incomplete)'
    ):
        read(parcels, where=text) if place == "where" else read(parcels, text)


def test_an_expression_that_fails_names_the_feature(parcels: QgsVectorLayer) -> None:
    with pytest.raises(
        InputError, match=r"to_int\(\"name\"\) fails \(parcels, feature \d+: .*Cannot convert 'a'"
    ):
        read(parcels, 'to_int("name")')


def test_a_filter_that_fails_is_an_error_and_not_an_empty_result(parcels: QgsVectorLayer) -> None:
    with pytest.raises(InputError, match=r"to_int\(\"name\"\) > 0 fails \(parcels"):
        read(parcels, where='to_int("name") > 0')


def test_all_fields_at_once_are_no_unknown_field(parcels: QgsVectorLayer) -> None:
    text = "attribute($currentfeature, 'size')"
    assert read(parcels, text).values[text].tolist() == [1.5, None, 3.0]


def test_features_without_a_geometry_are_kept_and_listed() -> None:
    layer = layer_of([("POINT (0 0)", "a", 1.0), (None, "b", 2.0), ("POINT EMPTY", "c", 3.0)], kind="Point")
    arrays = read(layer, '"size"')
    assert shapely.is_missing(arrays.geometries).tolist() == [False, True, True]
    assert arrays.without_geometry == tuple(arrays.fids[1:])
    assert arrays.values['"size"'].tolist() == [1.0, 2.0, 3.0]


def test_a_geometry_that_is_not_valid_is_mended_and_listed() -> None:
    layer = layer_of([(BOWTIE, "a", 1.0), ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", "b", 1.0)], kind="Polygon")
    arrays = read(layer)
    assert shapely.is_valid(arrays.geometries).all()
    assert shapely.area(arrays.geometries).tolist() == [50.0, 16.0]
    assert arrays.invalid_geometry == (arrays.fids[0],)
    assert arrays.without_geometry == ()


@pytest.mark.parametrize(
    ("kind", "wkt", "expected"),
    [
        ("PointZ", "POINT Z (1 2 3)", "POINT (1 2)"),
        ("LineStringZM", "LINESTRING ZM (0 0 1 1, 3 4 1 1)", "LINESTRING (0 0, 3 4)"),
        ("MultiPointM", "MULTIPOINT M ((1 2 9))", "MULTIPOINT ((1 2))"),
    ],
)
def test_height_and_measure_mean_nothing_in_the_plane(kind: str, wkt: str, expected: str) -> None:
    (geometry,) = read(layer_of([(wkt, "a", 1.0)], kind=kind)).geometries
    assert geometry.equals(shapely.from_wkt(expected))
    assert not geometry.has_z


def test_curves_become_lines() -> None:
    circle = "CURVEPOLYGON (CIRCULARSTRING (10 0, 0 10, -10 0, 0 -10, 10 0))"
    (geometry,) = read(layer_of([(circle, "a", 1.0)], kind="CurvePolygon")).geometries
    assert geometry.geom_type == "Polygon"
    assert geometry.area == pytest.approx(math.pi * 100, rel=0.001)


def test_edits_that_are_not_saved_count(parcels: QgsVectorLayer) -> None:
    (first, *_rest) = parcels.getFeatures()
    assert parcels.startEditing()
    assert parcels.changeAttributeValue(first.id(), 1, 99.0)
    added = QgsFeature(parcels.fields())
    added.setGeometry(QgsGeometry.fromWkt("POINT (7 7)"))
    assert parcels.addFeature(added)
    snapshot = vector_input(parcels)
    assert parcels.changeAttributeValue(first.id(), 1, -1.0)
    arrays = read_features(snapshot, KOREA, QgsCoordinateTransformContext(), ['"size"'])
    assert sorted(shapely.get_x(arrays.geometries)) == [0, 1, 2, 7]
    assert 99.0 in arrays.values['"size"'].tolist()
    parcels.rollBack()


def test_the_filter_of_the_layer_itself_counts(parcels: QgsVectorLayer) -> None:
    assert parcels.setSubsetString("\"name\" = 'b'")
    assert read(parcels, '"name"').values['"name"'].tolist() == ["b"]


def test_a_layer_of_a_plan_keeps_its_name_in_the_plan_and_its_source(southeast: QgsProject) -> None:
    layer = plan_layers(southeast)["substation"]
    taken = vector_input(layer, "substation")
    assert (taken.title, taken.plan_layer, taken.crs) == (layer.name(), "substation", layer.crs())
    assert Path(taken.origin.partition("|")[0]).name == "southeast.gpkg"
    assert "OpenStreetMap" in taken.attribution
    assert taken.fields.names() == layer.fields().names()


def test_the_reader_can_be_stopped() -> None:
    layer = layer_of([("POINT (0 0)", str(i), 1.0) for i in range(2500)])
    asked = []

    def stop_at_the_third_time() -> None:
        asked.append(None)
        if len(asked) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(layer, check_cancelled=stop_at_the_third_time)


def test_numbers_are_numbers_and_everything_else_is_unknown() -> None:
    column = [
        1,
        2.5,
        "3.5",
        " 4 ",
        None,
        "",
        "  ",
        "many",
        math.nan,
        math.inf,
        -math.inf,
        True,
        QDate(2026, 1, 1),
    ]
    result = numbers(np.array(column, dtype=object))
    assert result.dtype == np.float64
    expected = [1, 2.5, 3.5, 4, *[math.nan] * 7, 1, math.nan]
    np.testing.assert_array_equal(result, expected)


def test_dates_stay_dates_and_are_no_numbers(southeast: QgsProject) -> None:
    layer = plan_layers(southeast)["power_plant"]
    values = read(layer, '"opened"', where="\"id\" = 'kori_nuclear_unit_2'").values['"opened"']
    assert values[0].toPyDate() == datetime.date(1983, 1, 1)
    assert np.isnan(numbers(values)).all()
