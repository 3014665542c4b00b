# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits: one step each, undone and redone by QGIS's own undo, with presets, and refused with a message."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry

from plugin.errors import InputError
from plugin.gui.desk import Desk
from plugin.gui.proposals.edits import ProposalEdits
from plugin.plan.proposals import COMPONENT, FIGURE, PROPOSAL, ComponentRow, read_proposals
from tests.gui.candidates_at_hand import choose_candidate


class Asked:
    """Stands in for a person who is asked."""

    def __init__(self) -> None:
        self.questions: list[str] = []
        self.answer = True

    def __call__(self, question: str) -> bool:
        self.questions.append(question)
        return self.answer


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def plan(desk: Desk, open_sample: Callable[[str], Path], qtbot: Any) -> Path:
    with qtbot.waitSignal(desk.state.plan_changed):
        return open_sample("gimhae_gaya_valley")


@pytest.fixture
def edits(desk: Desk, plan: Path, asked: Asked) -> ProposalEdits:
    return ProposalEdits(desk, asked)


def component(desk: Desk, component_id: str) -> ComponentRow:
    return next(r for r in read_proposals(desk.state.layers).components if r.id == component_id)


def feature(desk: Desk, component_id: str) -> QgsFeature:
    return desk.state.layers[COMPONENT].getFeature(component(desk, component_id).fid)


def state(desk: Desk, component_id: str) -> tuple[Any, ...]:
    found = feature(desk, component_id)
    columns = ("site_status", "geometry_basis", "position_accuracy_m", "source", "notes")
    values = [None if found[name] == NULL else found[name] for name in columns]
    return (found.geometry().asWkt(0), *values)


def test_an_assignment_is_one_step_that_qgis_undoes_and_redoes(edits: ProposalEdits, desk: Desk) -> None:
    layer = desk.state.layers[COMPONENT]
    before = state(desk, "gimhae_ai_rd_centre")
    choose_candidate(desk)
    assert edits.assign(component(desk, "gimhae_ai_rd_centre"))
    after = state(desk, "gimhae_ai_rd_centre")
    assert after[1:4] == ("indicative", "indicative", None)
    assert feature(desk, "gimhae_ai_rd_centre").geometry().area() == pytest.approx(10_000)
    assert layer.undoStack().count() == 1
    assert layer.undoStack().undoText() == "Assign s1 to AI R&D Centre (Gimhae)"
    assert desk.iface.active_layer is layer
    layer.undoStack().undo()
    assert state(desk, "gimhae_ai_rd_centre") == before
    layer.undoStack().redo()
    assert state(desk, "gimhae_ai_rd_centre") == after
    layer.rollBack()
    assert state(desk, "gimhae_ai_rd_centre") == before


def test_an_assignment_can_be_saved(edits: ProposalEdits, desk: Desk, plan: Path) -> None:
    choose_candidate(desk)
    edits.assign(component(desk, "gimhae_ai_rd_centre"))
    assert desk.state.layers[COMPONENT].commitChanges()
    with sqlite3.connect(plan) as connection:
        [row] = connection.execute(
            "SELECT site_status, notes, geom IS NULL FROM proposal_component WHERE id = 'gimhae_ai_rd_centre'"
        )
    assert row[0] == "indicative"
    assert "siting model By hand (by_hand)" in row[1]
    assert row[2] == 0


def test_without_a_candidate_nothing_is_asked_or_changed(
    edits: ProposalEdits, desk: Desk, asked: Asked
) -> None:
    with pytest.raises(InputError, match="No candidate site is chosen"):
        edits.assign(component(desk, "gimhae_ai_rd_centre"))
    choose_candidate(desk, None)
    with pytest.raises(InputError, match="No candidate site is chosen"):
        edits.assign(component(desk, "gimhae_ai_rd_centre"))
    assert not desk.state.layers[COMPONENT].isEditable()


def test_a_layer_that_nobody_may_write_is_left_alone_and_nobody_is_asked_in_vain(
    edits: ProposalEdits, desk: Desk, asked: Asked
) -> None:
    choose_candidate(desk)
    desk.state.layers[COMPONENT].setReadOnly(True)
    with pytest.raises(InputError, match="cannot be edited"):
        edits.assign(component(desk, "national_smart_logistics_platform"))
    assert asked.questions == []


def test_an_excluded_candidate_changes_nothing(edits: ProposalEdits, desk: Desk, asked: Asked) -> None:
    limit = {"max": 0.1, "reason": {"en": "Too far.", "ko": "멉니다."}, "source": "assumption"}
    choose_candidate(desk, 1, limit)
    with pytest.raises(InputError, match="is excluded: Too far"):
        edits.assign(component(desk, "national_smart_logistics_platform"))
    assert asked.questions == []
    assert not desk.state.layers[COMPONENT].isEditable()


def test_one_who_does_not_want_to_replace_a_site_keeps_it(
    edits: ProposalEdits, desk: Desk, asked: Asked
) -> None:
    choose_candidate(desk)
    platform = component(desk, "national_smart_logistics_platform")
    before = state(desk, platform.id)
    asked.answer = False
    assert not edits.assign(platform)
    assert state(desk, platform.id) == before
    assert not desk.state.layers[COMPONENT].isEditable()
    asked.answer = True
    assert edits.assign(platform)
    assert asked.questions[0].startswith("National Smart Logistics Platform")
    assert "indicative outline" in asked.questions[0]
    desk.state.layers[COMPONENT].rollBack()


def test_a_drawn_component_is_preset_and_stored_in_the_crs_of_the_layer(
    edits: ProposalEdits, desk: Desk
) -> None:
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.iface.tools.answers = {"name": "Drawn"}
    outline = QgsGeometry.fromWkt("Polygon((128.8 35.2, 128.81 35.2, 128.81 35.21, 128.8 35.2))")
    new_id = edits.add_component("gaya_valley", outline)
    layer = desk.state.layers[COMPONENT]
    found = feature(desk, new_id)
    assert found["proposal_id"] == "gaya_valley"
    assert (found["status"], found["site_status"]) == ("proposed", "indicative")
    assert found["geometry_basis"] == "indicative"
    assert found.geometry().isMultipart()
    assert layer.extent().contains(found.geometry().boundingBox())
    assert found.geometry().area() == pytest.approx(505_000, rel=0.05)
    assert layer.undoStack().count() == 1
    layer.undoStack().undo()
    assert new_id not in [row.id for row in read_proposals(desk.state.layers).components]
    layer.rollBack()


def test_an_outline_off_the_globe_is_refused(edits: ProposalEdits, desk: Desk) -> None:
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    outline = QgsGeometry.fromWkt("Polygon((128 91, 129 91, 129 95, 128 91))")
    with pytest.raises(InputError, match="outline cannot be brought"):
        edits.add_component("gaya_valley", outline)
    assert not desk.state.layers[COMPONENT].isEditable()


def test_a_component_without_a_site_has_no_geometry_not_an_empty_one(
    edits: ProposalEdits, desk: Desk, plan: Path
) -> None:
    new_id = edits.add_component("gaya_valley", None)
    assert desk.iface.tools.asked[0][1]["site_status"] == "unsited"
    assert desk.state.layers[COMPONENT].commitChanges()
    with sqlite3.connect(plan) as connection:
        [row] = connection.execute("SELECT geom, site_status FROM proposal_component WHERE id = ?", (new_id,))
    assert row == (None, "unsited")


def test_a_figure_and_a_proposal_are_preset(edits: ProposalEdits, desk: Desk) -> None:
    assert edits.add_figure("gimhae_ai_rd_centre", "assumed")
    assert edits.add_proposal()
    asked = [values for _, values, _ in desk.iface.tools.asked]
    assert asked == [{"component_id": "gimhae_ai_rd_centre", "basis": "assumed"}, {"status": "proposed"}]
    for name in (FIGURE, PROPOSAL):
        desk.state.layers[name].rollBack()


def test_a_form_that_is_dismissed_leaves_the_layer_as_it_was(edits: ProposalEdits, desk: Desk) -> None:
    desk.iface.tools.answers = None
    assert edits.add_component("gaya_valley", None) == ""
    assert not desk.state.layers[COMPONENT].isEditable()
    desk.state.layers[COMPONENT].startEditing()
    assert edits.add_component("gaya_valley", None) == ""
    assert desk.state.layers[COMPONENT].isEditable()
    desk.state.layers[COMPONENT].rollBack()


def test_the_form_of_a_row_opens_ready_to_edit_and_idle_editing_ends(
    edits: ProposalEdits, desk: Desk
) -> None:
    [valley] = read_proposals(desk.state.layers).proposals
    edits.edit(valley)
    edits.edit(component(desk, "gimhae_ai_rd_centre"))
    assert [feature["id"] for _, feature, _ in desk.iface.forms] == ["gaya_valley", "gimhae_ai_rd_centre"]
    assert not desk.state.layers[PROPOSAL].isEditable()
    desk.iface.in_form = {"promoter": "City"}
    edits.edit(valley)
    assert desk.state.layers[PROPOSAL].isModified()
    desk.state.layers[PROPOSAL].rollBack()


def test_the_form_of_a_layer_that_nobody_may_write_is_shown_all_the_same(
    edits: ProposalEdits, desk: Desk
) -> None:
    desk.state.layers[COMPONENT].setReadOnly(True)
    edits.edit(component(desk, "gimhae_ai_rd_centre"))
    assert len(desk.iface.forms) == 1


def test_words_of_an_assignment_are_in_the_language_of_the_plan(
    edits: ProposalEdits, desk: Desk, plan: Path
) -> None:
    with sqlite3.connect(plan) as connection:
        connection.execute("UPDATE plan_info SET value = 'ko' WHERE key = 'language'")
    choose_candidate(desk)
    edits.assign(component(desk, "gimhae_ai_rd_centre"))
    assert "입지평가 모형 손으로(by_hand)" in state(desk, "gimhae_ai_rd_centre")[-1]
    desk.state.layers[COMPONENT].rollBack()
