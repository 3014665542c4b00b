# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Features of any QGIS layer as columns and geometries."""

from __future__ import annotations

import datetime

import pytest
import shapely
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from plugin.errors import Cancelled
from plugin.plan.importing.feature_rows import FeatureRows, read_feature_rows

FIELDS = "field=name:string&field=mw:double&field=n:integer&field=day:date&field=at:datetime&field=hour:time"


def layer_of(*features: tuple[str, list[object]], kind: str = "Point") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:5179&{FIELDS}", "공장", "memory")
    for wkt, values in features:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def read(layer: QgsVectorLayer, attributes: list[int] | None = None) -> FeatureRows:
    wanted = list(range(len(layer.fields()))) if attributes is None else attributes
    return read_feature_rows(QgsVectorLayerFeatureSource(layer), wanted, lambda: None)


def test_values_are_plain_python_and_null_is_none() -> None:
    day, hour = QDate(2024, 1, 31), QTime(3, 4, 5)
    rows = read(
        layer_of(
            ("Point(1 2)", ["가", 1.5, 7, day, QDateTime(day, hour), hour]),
            ("", [NULL, NULL, NULL, NULL, NULL, NULL]),
        )
    )
    assert [column.tolist() for column in rows.columns.values()] == [
        ["가", None],
        [1.5, None],
        [7, None],
        [datetime.date(2024, 1, 31), None],
        [datetime.datetime(2024, 1, 31, 3, 4, 5), None],  # noqa: DTZ001 - the layer tells no zone
        ["03:04:05", None],
    ]
    assert rows.geometries[0] == shapely.Point(1, 2)
    assert rows.geometries[1] is None


def test_only_the_asked_columns_are_read() -> None:
    rows = read(layer_of(("Point(1 2)", ["가", 1.5, 7, NULL, NULL, NULL])), [1])
    assert list(rows.columns) == [1]
    assert rows.columns[1].tolist() == [1.5]


def test_arcs_become_segments_and_invalid_geometry_comes_through() -> None:
    arc = "CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0))"
    bow_tie = "Polygon((0 0, 2 2, 2 0, 0 2, 0 0))"
    rows = read(layer_of((arc, []), (bow_tie, []), kind="CurvePolygon"), [])
    assert rows.geometries[0].area == pytest.approx(3.14159, rel=1e-3)
    assert not rows.geometries[1].is_valid


def test_types_made_for_arcs_are_read_without_any_and_collections_with_some() -> None:
    surface = "MultiSurface(((0 0, 2 0, 2 2, 0 0)))"
    (area,) = read(layer_of((surface, []), kind="MultiSurface"), []).geometries
    assert area.area == 2
    mixed = "GeometryCollection(Point(1 1), CircularString(0 0, 1 1, 2 0))"
    (collection,) = read(layer_of((mixed, []), kind="GeometryCollection"), []).geometries
    assert collection.length == pytest.approx(3.14159, rel=1e-3)


def test_an_empty_layer_gives_empty_columns() -> None:
    rows = read(layer_of())
    assert len(rows.fids) == len(rows.columns[0]) == len(rows.geometries) == 0


def test_reading_can_be_cancelled() -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_feature_rows(QgsVectorLayerFeatureSource(layer_of(("Point(1 2)", []))), [], cancel)
