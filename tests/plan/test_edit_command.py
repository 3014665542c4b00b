# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edit commands: one step for QGIS's undo, nothing left after an error, clear refusals."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from plugin.errors import InputError, PlanFileError
from plugin.plan.edit_command import change_feature, edit_command, require_editable, start_editing
from tests.studies.hand_made import layer

SQUARE = "MultiPolygon(((0 0, 9 0, 9 9, 0 0)))"


@pytest.fixture
def areas() -> QgsVectorLayer:
    return layer("MultiPolygon", [(SQUARE, {"id": "a", "status": "planned"})])


def state(areas: QgsVectorLayer) -> list[tuple[str, str]]:
    return [(feature["status"], feature.geometry().asWkt(0)) for feature in areas.getFeatures()]


def test_geometry_and_values_change_in_one_step_that_can_be_undone_and_redone(areas: QgsVectorLayer) -> None:
    assert start_editing(areas)
    before = state(areas)
    geometry = QgsGeometry.fromWkt("MultiPolygon(((0 0, 1 0, 1 1, 0 0)))")
    change_feature(areas, 1, geometry, {"status": "existing", "no such column": 1}, "Change")
    after = state(areas)
    assert after == [("existing", geometry.asWkt(0))]
    assert areas.undoStack().count() == 1
    assert areas.undoStack().undoText() == "Change"
    areas.undoStack().undo()
    assert state(areas) == before
    areas.undoStack().redo()
    assert state(areas) == after


def test_a_feature_that_is_gone_is_refused_and_leaves_no_step(areas: QgsVectorLayer) -> None:
    start_editing(areas)
    with pytest.raises(PlanFileError, match="feature 77"):
        change_feature(areas, 77, QgsGeometry(), {"status": "existing"}, "Change")
    assert areas.undoStack().count() == 0


def test_an_error_inside_a_step_takes_back_what_was_done_of_it(areas: QgsVectorLayer) -> None:
    start_editing(areas)
    before = state(areas)

    def fail_half_way() -> None:
        with edit_command(areas, "Half"):
            areas.changeAttributeValue(1, 1, "existing")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert state(areas) == before
    assert areas.undoStack().count() == 0


def test_a_layer_that_nobody_may_write_is_refused(areas: QgsVectorLayer) -> None:
    require_editable(areas)
    areas.setReadOnly(True)
    with pytest.raises(InputError, match="cannot be edited"):
        start_editing(areas)


def test_a_layer_that_is_being_edited_stays_so(areas: QgsVectorLayer) -> None:
    areas.startEditing()
    assert not start_editing(areas)
    assert areas.isEditable()


def test_a_layer_that_cannot_be_edited_now_is_refused(
    areas: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(areas, "startEditing", lambda: False)
    with pytest.raises(PlanFileError, match="cannot be edited now"):
        start_editing(areas)
