# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results kept in a plan: whole or not at all, with their run, their style and their place."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from plugin.errors import InputError, PlanFileError
from plugin.plan.cartography.symbols import plain_marker
from plugin.plan.copy import copy_plan
from plugin.plan.project import RESULT_PROPERTY, read_project, write_project
from plugin.plan.results import (
    free_result_name,
    result_layer,
    results_group,
    show_result,
    store_result,
    store_style,
    stored_ranks,
    stored_results,
)
from plugin.plan.schema import LAYER_PROPERTY
from tests.plan.plan_rows import query

MANIFEST = {
    "kind": "siting",
    "started": "2026-11-22T00:00:00+00:00",
    "seconds": 1.5,
    "model": {"id": "ai_data_centre"},
    "versions": {"qgis": "3.40"},
}


def scored_file(path: Path, scores: list[float]) -> Path:
    layer = QgsVectorLayer("Point?crs=EPSG:5179&field=score:double", "scored", "memory")
    for score in scores:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([score])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({score} 0)"))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    styled = QgsVectorLayer(str(path), "scored", "ogr")
    styled.setRenderer(QgsSingleSymbolRenderer(plain_marker("star", "#123456", "#000000", 4.0)))
    # The table of styles lies beside the result, and must not be taken for it.
    store_style(styled)
    return path


def tables(plan: Path) -> set[str]:
    return {name for (name,) in query(plan, "SELECT table_name FROM gpkg_contents")}


def test_a_result_is_stored_with_the_record_of_its_run(ulsan: Path, tmp_path: Path) -> None:
    before = tables(ulsan)
    table = store_result(ulsan, scored_file(tmp_path / "s.gpkg", [10.0, 20.0]), "ai", MANIFEST)
    assert table == "result_ai"
    assert tables(ulsan) - before == {"result_ai"}
    assert query(ulsan, "SELECT score FROM result_ai ORDER BY score") == [(10.0,), (20.0,)]
    ((run_id, kind, started, seconds, parameters, versions),) = query(
        ulsan, "SELECT id, kind, started, seconds, parameters, versions FROM run"
    )
    assert run_id.startswith("result_ai_")
    assert (kind, started, seconds) == ("siting", "2026-11-22T00:00:00+00:00", 1.5)
    assert json.loads(parameters)["model"] == {"id": "ai_data_centre"}
    assert json.loads(versions) == {"qgis": "3.40"}


def test_a_result_of_the_same_name_is_replaced(ulsan: Path, tmp_path: Path) -> None:
    store_result(ulsan, scored_file(tmp_path / "first.gpkg", [10.0, 20.0]), "ai", MANIFEST)
    store_result(ulsan, scored_file(tmp_path / "second.gpkg", [30.0]), "ai", MANIFEST)
    assert query(ulsan, "SELECT score FROM result_ai") == [(30.0,)]
    assert query(ulsan, "SELECT count(*) FROM run") == [(2,)]


def test_a_plan_another_program_writes_to_keeps_its_earlier_result(ulsan: Path, tmp_path: Path) -> None:
    store_result(ulsan, scored_file(tmp_path / "first.gpkg", [10.0]), "ai", MANIFEST)
    second = scored_file(tmp_path / "second.gpkg", [30.0])
    timeout = gdal.GetConfigOption("SQLITE_BUSY_TIMEOUT")
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "50")
    try:
        with closing(sqlite3.connect(ulsan)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(PlanFileError) as caught:
                store_result(ulsan, second, "ai", MANIFEST)
    finally:
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", timeout)
    assert "Another program is writing to it" in str(caught.value)
    assert query(ulsan, "SELECT score FROM result_ai") == [(10.0,)]
    assert query(ulsan, "SELECT count(*) FROM run") == [(1,)]


def test_a_name_that_cannot_be_a_table_is_refused_before_anything_is_written(
    ulsan: Path, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="cannot name a result"):
        store_result(ulsan, scored_file(tmp_path / "s.gpkg", [1.0]), "a; DROP", MANIFEST)
    assert query(ulsan, "SELECT count(*) FROM run") == [(0,)]


def test_a_stored_result_keeps_its_look_and_stands_first_among_the_results(
    ulsan: Path, tmp_path: Path, new_project: Callable[[], QgsProject]
) -> None:
    source = scored_file(tmp_path / "s.gpkg", [1.0])
    table = store_result(ulsan, source, "ai", MANIFEST)
    styled = QgsVectorLayer(str(source), "s", "ogr")
    styled.loadDefaultStyle()
    project = new_project()
    read_project(project, ulsan)
    show_result(project, result_layer(ulsan, table, "Scores", styled), "en")
    first = project.layerTreeRoot().findGroup(results_group(project)).children()[0].layer()
    assert first.name() == "Scores"
    assert first.customProperty(LAYER_PROPERTY) == RESULT_PROPERTY
    assert first.renderer().symbol().color() == QColor("#123456")
    again = QgsVectorLayer(f"{ulsan}|layername={table}", "again", "ogr")
    assert again.renderer().symbol().color() == QColor("#123456")


def test_a_copied_plan_shows_its_own_results(
    ulsan: Path, tmp_path: Path, new_project: Callable[[], QgsProject]
) -> None:
    source = scored_file(tmp_path / "s.gpkg", [1.0])
    table = store_result(ulsan, source, "ai", MANIFEST)
    project = new_project()
    read_project(project, ulsan)
    show_result(project, result_layer(ulsan, table, "Scores", QgsVectorLayer(str(source), "s", "ogr")), "en")
    write_project(project, ulsan)
    copied = tmp_path / "copy.gpkg"
    copy_plan(ulsan, copied)
    other = new_project()
    read_project(other, copied)
    (layer,) = other.mapLayersByName("Scores")
    assert Path(layer.source().split("|")[0]) == copied


def test_a_project_without_a_plan_has_no_group_of_results(project: QgsProject) -> None:
    assert results_group(project) == ""
    assert results_group(None) == ""


def ranked_file(path: Path, rows: list[tuple[str, int | None, int | None]]) -> Path:
    """Write sites that were scored twice: an identifier, the earlier rank, the later one."""
    fields = "field=id:string&field=rank:integer&field=rank_2:integer"
    layer = QgsVectorLayer(f"Point?crs=EPSG:5179&{fields}", "scored", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return path


def test_the_ranks_of_a_stored_result_are_those_of_its_last_scoring(ulsan: Path, tmp_path: Path) -> None:
    source = ranked_file(tmp_path / "r.gpkg", [("a", 1, 2), ("b", 2, None), ("c", 3, 1)])
    table = store_result(ulsan, source, "twice", MANIFEST)
    ids, ranks = stored_ranks(ulsan, table)
    assert ids == ("a", "b", "c")
    assert ranks.tolist() == [2, 0, 1]


def test_only_results_with_ranks_are_listed(ulsan: Path, tmp_path: Path) -> None:
    store_result(ulsan, scored_file(tmp_path / "s.gpkg", [1.0]), "without", MANIFEST)
    store_result(ulsan, ranked_file(tmp_path / "r.gpkg", [("a", 1, 1)]), "with", MANIFEST)
    assert stored_results(ulsan) == ("result_with",)


def test_a_result_is_proposed_a_name_that_is_free(ulsan: Path, tmp_path: Path) -> None:
    assert free_result_name(ulsan, "ai") == "ai"
    store_result(ulsan, ranked_file(tmp_path / "r.gpkg", [("a", 1, 1)]), "ai", MANIFEST)
    assert free_result_name(ulsan, "ai") == "ai_2"
