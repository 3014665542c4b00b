# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports open as people read them: with titles, words in their language, and room for the reasons."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsVectorFileWriter, QgsVectorLayer

from plugin.errors import mark
from plugin.processing.report_table import ReportColumn, dress_report, report_fields, report_sink

COLUMNS = (
    ReportColumn("row", mark("Row"), "integer", 60),
    ReportColumn("reason", mark("Reason"), width_px=520, words={"taken": mark("stored here")}),
)


def report(path: Path) -> QgsVectorLayer:
    memory = QgsVectorLayer("None", "report", "memory")
    memory.dataProvider().addAttributes(report_fields(COLUMNS))
    memory.updateFields()
    feature = QgsFeature(memory.fields())
    feature.setAttributes([1, "taken"])
    memory.dataProvider().addFeature(feature)
    if not path.name:
        return memory
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(path), memory.transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    return QgsVectorLayer(str(path), "report", "ogr")


def test_a_report_has_the_declared_columns() -> None:
    fields = report_fields(COLUMNS)
    assert [(field.name(), field.isNumeric()) for field in fields] == [("row", True), ("reason", False)]


def test_the_output_of_a_report_is_a_table_unless_it_has_places() -> None:
    fields, geometry, crs = report_sink(COLUMNS)
    assert (fields.names(), geometry, crs.isValid()) == (["row", "reason"], Qgis.WkbType.NoGeometry, False)
    _, geometry, crs = report_sink(COLUMNS, Qgis.WkbType.Point, QgsCoordinateReferenceSystem("EPSG:5179"))
    assert (geometry, crs.authid()) == (Qgis.WkbType.Point, "EPSG:5179")


def test_titles_words_and_widths_are_set_also_behind_a_column_of_the_format(tmp_path: Path) -> None:
    for layer in (report(Path()), report(tmp_path / "report.gpkg")):
        assert layer.geometryType() == Qgis.GeometryType.Null
        dress_report(layer, COLUMNS)
        index = layer.fields().indexOf("reason")
        assert layer.attributeAlias(index) == "Reason"
        setup = layer.editorWidgetSetup(index)
        assert (setup.type(), setup.config()["map"]) == ("ValueMap", [{"stored here": "taken"}])
        config = layer.attributeTableConfig()
        widths = {column.name: column.width for column in config.columns()}
        assert (widths["row"], widths["reason"]) == (60, 520)
