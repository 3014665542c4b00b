# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A fingerprint is another one when stored features are others, and only then."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

from plugin.plan.fingerprints import fingerprint
from tests.plan.plan_rows import execute
from tests.studies.hand_made import points


def test_a_reload_leaves_it_as_it_is(ulsan: Path) -> None:
    layer = QgsVectorLayer(f"{ulsan}|layername=substation", "substations", "ogr")
    before = fingerprint(layer)
    layer.dataProvider().reloadData()
    assert fingerprint(layer) == before


def test_a_committed_edit_changes_it(ulsan: Path) -> None:
    layer = QgsVectorLayer(f"{ulsan}|layername=substation", "substations", "ogr")
    execute(ulsan, "UPDATE gpkg_contents SET last_change = '2026-01-01T00:00:00.000Z'")
    before = fingerprint(layer)
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("voltage_kv"), 765.0)
    assert layer.commitChanges()
    assert fingerprint(layer) != before


def test_another_table_of_the_file_does_not_change_it(ulsan: Path) -> None:
    layer = QgsVectorLayer(f"{ulsan}|layername=substation", "substations", "ogr")
    before = fingerprint(layer)
    execute(
        ulsan, "UPDATE gpkg_contents SET last_change = '2027-01-01T00:00:00.000Z' WHERE table_name = 'campus'"
    )
    assert fingerprint(layer) == before


def test_another_file_is_told_by_its_time_and_size(tmp_path: Path) -> None:
    path = tmp_path / "things.geojson"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        points([(0.0, 0.0)], id=["a"]), str(path), QgsCoordinateTransformContext(), options
    )
    layer = QgsVectorLayer(str(path), "things", "ogr")
    before = fingerprint(layer)
    assert fingerprint(layer) == before
    os.utime(path, ns=(1, 1))
    assert fingerprint(layer) != before


def test_a_layer_in_memory_is_told_by_its_number_of_features() -> None:
    layer = points([(0.0, 0.0), (1.0, 1.0)], id=["a", "b"])
    before = fingerprint(layer)
    layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
    assert fingerprint(layer) != before
