# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about importing into a plan and checking one; what is in foreign data is tested in tests/plan/importing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeature, QgsVectorLayer

from tests.bad_input.bad_layers import in_degrees, without_crs
from tests.bad_input.bad_outputs import full_disk, locked
from tests.bad_input.bad_plans import damaged_plans
from tests.bad_input.scene import Case, Parameters, Scene
from tests.plan.plan_rows import query


def csv(text: str, encoding: str = "utf-8") -> Callable[[Scene], Parameters]:
    return lambda scene: {"INPUT": scene.text(text.encode(encoding), "자료.csv")}


def rows_of_nothing() -> QgsVectorLayer:
    """Return a table that has a row, and no column."""
    layer = QgsVectorLayer("NoGeometry", "빈 표", "memory")
    layer.dataProvider().addFeature(QgsFeature())
    return layer


def _on_a_full_disk(scene: Scene) -> Parameters:
    full_disk(scene)
    return {}


def _locked(scene: Scene) -> Parameters:
    return {"PLAN": str(locked(scene, scene.plan_copy("다른 계획.gpkg")))}


def _nothing_changed(scene: Scene, results: Parameters) -> None:
    assert query(Path(scene.inputs / "계획.gpkg"), "SELECT 1 FROM substation WHERE name = '새 변전소'") == []
    del results


IMPORTING = [
    Case(
        "data without CRS",
        lambda s: {"INPUT": s.saved(without_crs(), "자료.shp"), "CRS": None},
        ("자료", "coordinate reference"),
    ),
    Case(
        "data in degrees under a CRS in metres",
        lambda s: {"INPUT": s.saved(in_degrees("EPSG:5179"), "자료.gpkg"), "CRS": None},
        ("자료", "degrees", "EPSG:4326"),
    ),
    Case("no source", lambda _: {"SOURCE": ""}, ("where the data is from",)),
    Case("data that does not exist", lambda s: {"INPUT": str(s.inputs / "없음.csv")}, ("없음.csv", "INPUT")),
    Case("empty file", csv(""), ("자료",)),
    Case("rows without anything", lambda _: {"INPUT": rows_of_nothing()}, ("빈 표", "neither columns")),
    Case("no rows", csv("id,이름,경도,위도\n"), ("자료", "rows")),
    Case("status that is no word", lambda _: {"STATUS": "언젠가"}, ("언젠가", "existing")),
    Case("kind that is no word", lambda _: {"KIND": "달 기지"}, ("달 기지", "substation")),
    Case("plan does not exist", lambda s: {"PLAN": str(s.inputs / "없음.gpkg")}, ("없음.gpkg",)),
    Case("plan is locked", _locked, ("다른 계획", "Another program")),
    Case("disk full", _on_a_full_disk, ("계획.gpkg", "disk"), stamped="계획.gpkg"),
    Case(
        "preview",
        lambda _: {"PREVIEW": True},
        refused=False,
        check=_nothing_changed,
    ),
    *(Case(name, given, says) for name, given, says in damaged_plans("PLAN")),
]
# An older plan can be checked: what it lacks is what is found.
CHECKING = [Case(*row) for row in damaged_plans("PLAN") if "older" not in row[0]]
ROWS = [
    Case(row.name, row.given, row.says, algorithm, row.refused, row.check, stamped=row.stamped)
    for algorithm, rows in (("importassets", IMPORTING), ("checkplan", CHECKING))
    for row in rows
]
