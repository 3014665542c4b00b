# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers become columns: the same by SQLite and by QGIS, with shapely and without, with unknown values unknown."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from plugin.core.assets.columns import AssetColumns
from plugin.plan import asset_columns
from plugin.plan.asset_columns import MEASURED_KM, YEAR, read_columns, read_some
from plugin.plan.schema import LAYERS
from tests.studies.hand_made import layer

WITH_PLACES = [name for name, spec in LAYERS.items() if spec.geometry and "kind" in spec.field_names]


def plan_layer(plan: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{plan}|layername={name}", name, "ogr")


def same(one: AssetColumns, other: AssetColumns) -> None:
    order, other_order = np.argsort(one.fids), np.argsort(other.fids)
    assert one.fids[order].tolist() == other.fids[other_order].tolist()
    for name in one.texts:
        assert one.texts[name][order].tolist() == other.texts[name][other_order].tolist()
    for name in one.words:
        assert [one.words[name].at(row) for row in order] == [
            other.words[name].at(row) for row in other_order
        ]
    for name in one.numbers:
        np.testing.assert_allclose(one.numbers[name][order], other.numbers[name][other_order])
    np.testing.assert_allclose(one.x[order], other.x[other_order])
    np.testing.assert_allclose(one.y[order], other.y[other_order])


@pytest.mark.parametrize("name", WITH_PLACES)
def test_the_table_and_the_features_give_the_same(ulsan: Path, name: str) -> None:
    stored = plan_layer(ulsan, name)
    quick = read_columns(stored, name)
    assert stored.startEditing()
    same(quick, read_columns(stored, name))
    same(quick, read_some(stored, name, quick.fids.tolist()))


@pytest.mark.parametrize("name", ["power_line", "cluster"])
def test_without_shapely_the_middles_are_the_same(
    ulsan: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_shapely = read_columns(plan_layer(ulsan, name), name)
    monkeypatch.setitem(sys.modules, "shapely", None)
    same(by_shapely, read_columns(plan_layer(ulsan, name), name))


def test_kinds_carry_their_layer_and_dates_become_years(ulsan: Path) -> None:
    plants = read_columns(plan_layer(ulsan, "power_plant"), "power_plant")
    assert all(word.startswith("power_plant/") for word in plants.word("kind").words)
    row = plants.text("id").tolist().index("kori_nuclear_unit_2")
    assert plants.number(YEAR)[row] == 1983
    assert plants.number("capacity_mw")[row] == 650


def test_only_the_columns_that_matter_are_read(ulsan: Path) -> None:
    found = read_columns(plan_layer(ulsan, "substation"), "substation", {"id", "voltage_kv"})
    assert set(found.texts) | set(found.numbers) | set(found.words) == {"id", "voltage_kv"}


def test_a_line_has_its_middle_and_its_length() -> None:
    made = layer("LineString", [("LineString (0 0, 3000 0, 3000 1000)", {"id": "a", "kind": "cable"})])
    found = read_columns(made, "power_line")
    start = read_columns(layer("Point", [("Point (2000 0)", {"id": "a"})]), "substation")
    assert found.number(MEASURED_KM)[0] == pytest.approx(4.0)
    assert (found.x[0], found.y[0]) == pytest.approx((start.x[0], start.y[0]))


def test_what_has_no_place_has_none_and_what_is_null_is_unknown() -> None:
    made = layer(
        "Point",
        [(None, {"id": "a", "voltage_kv": 154.0, "status": "existing"}), ("Point (1 1)", {"id": "b"})],
        fields={"id": str, "voltage_kv": float, "status": str},
    )
    found = read_columns(made, "substation")
    assert np.isnan(found.x).tolist() == [True, False]
    assert np.isnan(found.number("voltage_kv")).tolist() == [False, True]
    assert found.word("status").at(1) == ""


def test_an_empty_layer_has_no_rows_but_its_name(ulsan: Path) -> None:
    found = read_columns(plan_layer(ulsan, "telecom_node"), "telecom_node")
    assert found.count == 0
    assert found.layers == ("telecom_node",)


def test_some_features_are_read_and_those_that_are_gone_are_not(ulsan: Path) -> None:
    stations = plan_layer(ulsan, "substation")
    first = int(read_columns(stations, "substation").fids[0])
    assert read_some(stations, "substation", [first, 999_999]).fids.tolist() == [first]


def test_points_with_a_height_are_placed_too() -> None:
    made = QgsVectorLayer("PointZ?crs=EPSG:5179&field=id:string", "z", "memory")
    feature = QgsFeature(made.fields())
    feature.setGeometry(QgsGeometry.fromWkt("PointZ (5 6 7)"))
    plain = QgsFeature(made.fields())
    plain.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1, 2)))
    made.dataProvider().addFeatures([feature, plain])
    found = read_columns(made, "substation")
    assert sorted(zip(found.x.tolist(), found.y.tolist(), strict=True)) == [(1.0, 2.0), (5.0, 6.0)]


def test_garbage_is_looked_for_again_after_reading(ulsan: Path) -> None:
    read_columns(plan_layer(ulsan, "substation"), "substation")
    assert asset_columns.gc.isenabled()
