# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits that are not saved yet can be written elsewhere, also when the plan is gone."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from plugin.errors import PlanFileError
from plugin.plan.project import plan_layers, read_project
from plugin.plan.unsaved import unsaved_layers, write_unsaved


@pytest.fixture
def opened(ulsan: Path, project: QgsProject) -> Path:
    read_project(project, ulsan)
    return ulsan


def edit(project: QgsProject) -> dict[str, int]:
    """Change, move, delete and add campuses, and change a proposal; return the fids."""
    layer = plan_layers(project)["campus"]
    layer.startEditing()
    changed, moved, deleted = [feature.id() for feature in layer.getFeatures()][:3]
    layer.changeAttributeValue(changed, layer.fields().lookupField("notes"), "고침")
    layer.changeGeometry(moved, QgsGeometry.fromPointXY(QgsPointXY(1.0, 2.0)))
    layer.deleteFeature(deleted)
    added = QgsFeature(layer.fields())
    added["name"], added["id"] = "New", "new"
    added.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(3.0, 4.0)))
    layer.addFeature(added)
    table = plan_layers(project)["proposal"]
    table.startEditing()
    fid = next(table.getFeatures()).id()
    table.changeAttributeValue(fid, table.fields().lookupField("notes"), "noted")
    return {"changed": changed, "moved": moved, "deleted": deleted, "proposal": fid}


def rows(path: Path, layer: str) -> list[dict[str, Any]]:
    written = QgsVectorLayer(f"{path}|layername={layer}", layer, "ogr")
    assert written.isValid()
    return [
        {name: None if value == NULL else value for name, value in feature.attributeMap().items()}
        | {"wkt": feature.geometry().asWkt()}
        for feature in written.getFeatures()
    ]


def test_without_edits_there_is_nothing_unsaved(opened: Path, project: QgsProject) -> None:
    plan_layers(project)["campus"].startEditing()
    assert unsaved_layers(project) == {}


@pytest.mark.parametrize("gone", [False, True])
def test_every_edit_is_written_also_when_the_plan_is_gone(
    *, gone: bool, opened: Path, project: QgsProject, tmp_path: Path
) -> None:
    names = {f.id(): f["name"] for f in plan_layers(project)["campus"].getFeatures()}
    fids = edit(project)
    assert set(unsaved_layers(project)) == {"campus", "proposal"}
    if gone:
        opened.unlink()
        list(plan_layers(project)["campus"].getFeatures())
    target = tmp_path / "따로" / "edits.gpkg"
    assert write_unsaved(project, target) == 5
    campus = {(row["change"], row["original_fid"]): row for row in rows(target, "campus")}
    assert set(campus) == {
        ("added", None),
        ("changed", fids["changed"]),
        ("changed", fids["moved"]),
        ("deleted", fids["deleted"]),
    }
    assert campus["added", None]["name"] == "New"
    assert campus["added", None]["wkt"] == "Point (3 4)"
    assert campus["changed", fids["changed"]]["notes"] == "고침"
    assert campus["changed", fids["moved"]]["wkt"] == "Point (1 2)"
    # What was not changed is known as long as the plan can be read.
    name = names[fids["changed"]]
    assert campus["changed", fids["changed"]]["name"] in ((name, None) if gone else (name,))
    [proposal] = rows(target, "proposal")
    assert (proposal["change"], proposal["notes"]) == ("changed", "noted")
    # They are as unsaved as before.
    assert set(unsaved_layers(project)) == {"campus", "proposal"}
    assert [path.name for path in target.parent.iterdir()] == ["edits.gpkg"]


def test_what_a_script_added_without_names_of_fields_keeps_its_values(
    opened: Path, project: QgsProject, tmp_path: Path
) -> None:
    layer = plan_layers(project)["campus"]
    layer.startEditing()
    added = QgsFeature()
    added.setAttributes([None] * len(layer.fields()))
    added.setAttribute(layer.fields().lookupField("name"), "Bare")
    layer.addFeature(added)
    write_unsaved(project, tmp_path / "edits.gpkg")
    assert [row["name"] for row in rows(tmp_path / "edits.gpkg", "campus")] == ["Bare"]


def test_where_nothing_can_be_written_that_is_told(opened: Path, project: QgsProject, tmp_path: Path) -> None:
    edit(project)
    (tmp_path / "file").touch()
    with pytest.raises(PlanFileError):
        write_unsaved(project, tmp_path / "file" / "edits.gpkg")


def test_an_open_plan_is_not_overwritten(opened: Path, project: QgsProject) -> None:
    edit(project)
    before = shutil.copy(opened, opened.with_name("before.gpkg"))
    with pytest.raises(PlanFileError):
        write_unsaved(project, opened)
    assert opened.read_bytes() == Path(before).read_bytes()
