# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits are edit commands of QGIS, or nothing happens and a message says why."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from plugin.errors import PlanFileError
from plugin.plan import editing
from plugin.plan.editing import begin_editing, change_status, check_some, require_editable


@pytest.fixture
def stations(ulsan: Path) -> Iterator[QgsVectorLayer]:
    layer = QgsVectorLayer(f"{ulsan}|layername=substation", "Substations", "ogr")
    yield layer
    layer.rollBack()


def statuses(layer: QgsVectorLayer) -> dict[int, str]:
    return {feature.id(): feature["status"] for feature in layer.getFeatures()}


def test_a_status_changes_as_one_command_that_undo_takes_back(stations: QgsVectorLayer) -> None:
    before = statuses(stations)
    chosen = sorted(before)[:3]
    changing = sum(before[fid] != "planned" for fid in chosen)
    assert change_status(stations, chosen, "planned", "Status: planned") == changing
    assert {statuses(stations)[fid] for fid in chosen} == {"planned"}
    assert stations.undoStack().count() == 1
    assert stations.undoStack().undoText() == "Status: planned"
    stations.undoStack().undo()
    assert statuses(stations) == before


def test_what_has_the_status_already_is_no_edit(stations: QgsVectorLayer) -> None:
    fid = next(fid for fid, status in statuses(stations).items() if status == "existing")
    assert change_status(stations, [fid], "existing", "x") == 0
    assert not stations.isEditable()


def test_a_layer_that_is_read_only_says_so_and_stays_as_it_is(stations: QgsVectorLayer) -> None:
    before = statuses(stations)
    stations.setReadOnly(True)
    with pytest.raises(PlanFileError, match=r"Substations cannot be edited.*read-only"):
        change_status(stations, list(before), "planned", "x")
    assert statuses(stations) == before
    assert not stations.isEditable()


def test_a_plan_that_another_program_writes_says_so(stations: QgsVectorLayer, ulsan: Path) -> None:
    other = sqlite3.connect(ulsan, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(PlanFileError, match=r"locked.*Another program is writing"):
        begin_editing(stations)
    other.execute("ROLLBACK")
    other.close()
    assert not stations.isEditable()
    begin_editing(stations)
    assert stations.isEditable()


def test_a_file_that_may_not_be_written_says_so(
    stations: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editing.os, "access", lambda *_: False)
    with pytest.raises(PlanFileError, match="writing there is not allowed"):
        require_editable(stations)


def test_a_provider_that_cannot_change_values_says_so(tmp_path: Path) -> None:
    text = tmp_path / "a.csv"
    text.write_text("x,y,status\n1,2,existing\n", encoding="utf-8")
    layer = QgsVectorLayer(f"{text.as_uri()}?xField=x&yField=y", "a", "delimitedtext")
    with pytest.raises(PlanFileError, match="for reading only"):
        require_editable(layer)


def test_one_that_is_edited_already_stays_so(stations: QgsVectorLayer) -> None:
    assert stations.startEditing()
    stations.setCustomProperty("was", "edited")
    begin_editing(stations)
    assert stations.isEditable()


def test_asking_leaves_the_file_as_it_is(stations: QgsVectorLayer, ulsan: Path) -> None:
    before = ulsan.read_bytes()
    require_editable(stations)
    assert ulsan.read_bytes() == before


def test_changed_features_are_checked(stations: QgsVectorLayer) -> None:
    fid = min(statuses(stations))
    assert check_some(stations, "substation", [fid]) == []
    stations.startEditing()
    stations.changeAttributeValue(fid, stations.fields().lookupField("status"), "dreamt of")
    (finding,) = check_some(stations, "substation", [fid])
    assert finding.fid == fid
    assert finding.values["column"] == "status"


def test_too_many_features_are_not_checked_at_once(
    stations: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editing, "_MOST_CHECKED", 1)
    stations.startEditing()
    fids = sorted(statuses(stations))[:2]
    for fid in fids:
        stations.changeAttributeValue(fid, stations.fields().lookupField("status"), "dreamt of")
    assert check_some(stations, "substation", fids) == []
    assert len(check_some(stations, "substation", fids[:1])) == 1
