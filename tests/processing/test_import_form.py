# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The import's form: parameters become a request, and open layers of the plan show what was stored."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer

from plugin.errors import InputError
from plugin.plan.importing.korean_crs import KATEC, katec
from plugin.plan.importing.report import ReportRow
from plugin.processing.import_form import (
    REPORT_COLUMNS,
    edited_layer,
    import_request,
    layers_of,
    show_anew,
)
from plugin.studies.import_assets import ImportRequest
from tests.plan.plan_rows import execute
from tests.processing.conftest import Toolbox


@pytest.fixture
def plan(gimhae: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gimhae, tmp_path / gimhae.name))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "변전소.csv"
    path.write_text("변전소명,상태\n장유,운영중\n", encoding="utf-8")
    return path


def resolve(toolbox: Toolbox, **parameters: Any) -> ImportRequest:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:importassets")
    return import_request(algorithm, {"LAYER": "substation", **parameters}, toolbox.context)


def test_what_is_not_given_has_its_default(toolbox: Toolbox, plan: Path, data: Path) -> None:
    request = resolve(toolbox, INPUT=str(data), PLAN=str(plan))
    assert (request.plan, request.layer, request.source.path) == (plan, "substation", str(data))
    assert (request.field_map, request.value_map, request.encoding, request.status, request.kind) == (
        [],
        [],
        "",
        "",
        "",
    )
    assert (request.geometry, request.invalid, request.duplicates) == ("adapt", "repair", "skip")
    assert request.unreadable == "reject"
    assert (request.duplicates_by, request.duplicate_distance_m) == ("id or place and name", 100.0)
    assert not request.crs.isValid()
    assert not request.preview
    assert tuple(request.provenance) == ("", "", "")


def test_what_is_given_arrives(toolbox: Toolbox, plan: Path, data: Path) -> None:
    request = resolve(
        toolbox,
        INPUT=str(data),
        PLAN=str(plan),
        SOURCE=" KEPCO ",
        LICENCE="CC BY 4.0",
        DATE="2026-05-31",
        KIND="변전소",
        STATUS="planned",
        ENCODING="CP949",
        CRS="EPSG:5174",
        PREVIEW=True,
        GEOMETRY="circles",
        UNREADABLE="leave_empty",
        FIELD_MAP=["name_ko", "변전소명", "", "voltage_kv", "'154'", "kV"],
        VALUE_MAP=[["status", "운영중", "planned"]],
    )
    assert tuple(request.provenance) == ("KEPCO", "CC BY 4.0", "2026-05-31")
    assert (request.kind, request.status, request.encoding) == ("substation", "planned", "CP949")
    assert request.crs.authid() == "EPSG:5174"
    assert request.preview
    assert (request.geometry, request.unreadable) == ("circles", "leave_empty")
    assert request.field_map == [("name_ko", "변전소명", ""), ("voltage_kv", "'154'", "kV")]
    assert request.value_map == [("status", "운영중", "planned")]


def test_the_crs_of_navigation_data_can_be_entered_as_the_question_names_it(
    toolbox: Toolbox, plan: Path, data: Path
) -> None:
    assert resolve(toolbox, INPUT=str(data), PLAN=str(plan), CRS=f"PROJ:{KATEC}").crs == katec()


def test_a_table_that_a_dialog_leaves_empty_is_none(toolbox: Toolbox, plan: Path, data: Path) -> None:
    request = resolve(toolbox, INPUT=str(data), PLAN=str(plan), FIELD_MAP=[""], VALUE_MAP=[None])
    assert (request.field_map, request.value_map) == ([], [])


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"KIND": "화산"}, "화산 is no word of kind"),
        ({"DATE": "gestern"}, "Write it as 2024-05-31"),
        ({"FIELD_MAP": ["name_ko", "변전소명"]}, "three cells for each row"),
    ],
)
def test_a_parameter_that_cannot_be_used_is_told(
    toolbox: Toolbox, plan: Path, data: Path, parameters: dict[str, Any], told: str
) -> None:
    with pytest.raises(InputError, match=told):
        resolve(toolbox, INPUT=str(data), PLAN=str(plan), **parameters)


def test_rows_of_a_script_may_be_rows(toolbox: Toolbox, plan: Path, data: Path) -> None:
    request = resolve(toolbox, INPUT=str(data), PLAN=str(plan), FIELD_MAP=[["name_ko", "변전소명"], ["*"]])
    assert request.field_map == [("name_ko", "변전소명", ""), ("*", "", "")]


def test_without_a_plan_that_is_open_one_must_be_chosen(toolbox: Toolbox, data: Path) -> None:
    with pytest.raises(InputError, match="No plan is open"):
        resolve(toolbox, INPUT=str(data))


def test_the_open_plan_is_used_when_none_is_chosen(toolbox: Toolbox, plan: Path, data: Path) -> None:
    from plugin.plan.project import read_project

    read_project(toolbox.project, plan)
    try:
        assert resolve(toolbox, INPUT=str(data)).plan == plan
    finally:
        toolbox.project.clear()


def test_edits_that_are_not_saved_are_told_before_anything_is_read(
    toolbox: Toolbox, plan: Path, data: Path
) -> None:
    layer = QgsVectorLayer(f"{plan}|layername=substation", "변전소", "ogr")
    toolbox.project.addMapLayer(layer)
    try:
        layer.startEditing()
        assert resolve(toolbox, INPUT=str(data), PLAN=str(plan)).plan == plan
        layer.addFeature(QgsFeature(layer.fields()))
        assert edited_layer(toolbox.project, plan, "substation") is layer
        with pytest.raises(InputError, match=r"변전소.*Save or discard"):
            resolve(toolbox, INPUT=str(data), PLAN=str(plan))
        assert resolve(toolbox, INPUT=str(data), PLAN=str(plan), LAYER="campus").layer == "campus"
        layer.rollBack()
    finally:
        toolbox.project.clear()


def test_open_layers_of_the_plan_show_what_was_stored(toolbox: Toolbox, plan: Path) -> None:
    layer = QgsVectorLayer(f"{plan}|layername=proposal", "x", "ogr")
    other = QgsVectorLayer(f"{plan}|layername=campus", "y", "ogr")
    toolbox.project.addMapLayers([layer, other])
    repainted = []
    try:
        layer.repaintRequested.connect(lambda *_: repainted.append(layer.name()))
        other.repaintRequested.connect(lambda *_: repainted.append(other.name()))
        assert layers_of(toolbox.project, plan, "proposal") == [layer]
        before = layer.featureCount()
        execute(plan, "INSERT INTO proposal (id, name) VALUES ('new', 'n')")
        show_anew(toolbox.project, plan, ["proposal", "run"])
        assert layer.featureCount() == before + 1
        assert "x" in repainted
        assert "y" not in repainted
    finally:
        toolbox.project.clear()


def test_nothing_is_open_where_there_is_no_project(plan: Path) -> None:
    assert layers_of(None, plan, "campus") == []


def test_the_report_has_the_fields_of_its_rows() -> None:
    assert tuple(column.name for column in REPORT_COLUMNS) == ReportRow._fields
