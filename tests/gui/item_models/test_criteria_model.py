# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of criteria."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, Qt

from plugin.gui.item_models.criteria_model import (
    POINTS,
    SHARES_ROLE,
    TITLE,
    VALUE,
    CriteriaModel,
    finding_lines,
    shares,
)
from plugin.studies.site_inspection import SiteInspection, inspect_site
from tests.gui.few_sites import FAR, NEAR, SMALL, few_scored, sites_layer
from tests.gui.frame import spoken


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[CriteriaModel]:
    with spoken("en"):
        yield CriteriaModel()


def inspected(row: int = FAR, **options: object) -> SiteInspection:
    return inspect_site(few_scored(sites_layer(), **options), row, "en", str)


def test_it_keeps_the_rules_of_qt(model: CriteriaModel, qtmodeltester: ModelTester) -> None:
    model.show(inspected())
    qtmodeltester.check(model, force_py=True)


def test_groups_hold_what_was_assessed(model: CriteriaModel) -> None:
    model.show(inspected())
    assert [model.index(row, TITLE).data() for row in range(model.rowCount())] == ["Power", "Land"]
    power, land = model.index(0, 0), model.index(1, 0)
    assert (model.rowCount(power), model.rowCount(land)) == (2, 1)
    assert model.index(0, POINTS).data() == "+30.0"
    assert model.finding(power) is None
    size = model.index(0, TITLE, land)
    assert model.finding(size).id == "size"
    assert model.index_of("size") == size
    assert model.index_of("slope") == QModelIndex()


def test_numbers_stand_right_and_groups_are_bold(model: CriteriaModel) -> None:
    model.show(inspected())
    near = model.index_of("near")
    for column, expected in ((TITLE, Qt.AlignmentFlag.AlignLeft), (POINTS, Qt.AlignmentFlag.AlignRight)):
        aligned = near.siblingAtColumn(column).data(Qt.ItemDataRole.TextAlignmentRole)
        assert aligned & expected
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole).bold()


def test_another_look_at_the_same_criteria_keeps_what_was_chosen(model: CriteriaModel) -> None:
    model.show(inspected(FAR))
    chosen = QPersistentModelIndex(model.index_of("size"))
    changes: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, *_: changes.append(first))
    model.show(inspected(NEAR))
    assert chosen.isValid()
    assert chosen.sibling(chosen.row(), VALUE).data() == "9 ha"
    assert changes
    model.show(None)
    assert not chosen.isValid()
    assert model.rowCount() == 0


def test_points_for_what_is_unknown_are_told_apart_without_colour(model: CriteriaModel) -> None:
    from tests.studies.hand_made import criterion, layer, points, scored
    from tests.studies.hand_made import model as siting_model

    asked = siting_model(
        criterion("age", {"type": "attribute", "field": "age"}),
        criterion("near", {"type": "nearest_distance", "layer": "things"}),
    )
    sites = layer(
        "Point", [("Point (0 0)", {"id": "a", "age": 3.0}), ("Point (0 9)", {"id": "b", "age": None})]
    )
    model.show(inspect_site(scored(asked, sites, things=points([(0, 0)], id=["x"])), 1, "en", str))
    age = model.index_of("age")
    assert age.siblingAtColumn(POINTS).data() == "? +25.0"
    assert age.siblingAtColumn(VALUE).data() == "unknown"
    assert "Value: unknown (counted as half)" in age.data(Qt.ItemDataRole.AccessibleTextRole)


def test_bars_compare_what_criteria_give_and_could_give(model: CriteriaModel) -> None:
    model.show(inspected())
    # 30 of 75 and 12.5 of 25; the most that one could give are 75.
    near, size = (model.index_of(name).siblingAtColumn(POINTS).data(SHARES_ROLE) for name in ("near", "size"))
    assert near == (pytest.approx(0.4), pytest.approx(1.0))
    assert size == (pytest.approx(12.5 / 75), pytest.approx(25 / 75))
    assert model.index_of("port").siblingAtColumn(POINTS).data(SHARES_ROLE) is None
    assert model.index_of("near").data(SHARES_ROLE) is None
    model.show(inspected(SMALL))
    assert model.index_of("near").siblingAtColumn(POINTS).data(SHARES_ROLE) is None
    assert shares(inspected().criteria[0], 0.0) is None


def test_the_tool_tip_says_it_all_and_takes_no_tags_from_data(model: CriteriaModel) -> None:
    model.show(inspected())
    tip = model.index_of("near").data(Qt.ItemDataRole.ToolTipRole)
    assert "Decided by: Port &amp; Sons" in tip
    assert "Weight: 75% of the weight in use" in tip


def test_what_has_no_weight_says_so(model: CriteriaModel) -> None:
    port = next(f for f in inspected().criteria if f.id == "port")
    assert finding_lines(port)[-1] == "Without weight: it has no part in the score."


def test_headings_are_read_again_in_another_language(model: CriteriaModel, qtbot: QtBot) -> None:
    assert model.headerData(POINTS, Qt.Orientation.Horizontal) == "Points"
    with spoken("ko"), qtbot.waitSignal(model.headerDataChanged):
        model.retranslate()
        assert model.headerData(POINTS, Qt.Orientation.Horizontal) == "점수"
