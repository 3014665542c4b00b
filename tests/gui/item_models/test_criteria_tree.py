# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Criteria in their groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QSignalSpy

from plugin.gui.item_models.criteria_tree import KNOWN, NAME, SHARE, WEIGHT, CriteriaTree
from plugin.gui.siting.session import SitingSession
from plugin.plan.siting_models import shipped_model


@pytest.fixture
def tree(scored_session: SitingSession, qtmodeltester: Any) -> Iterator[CriteriaTree]:
    made = CriteriaTree(scored_session)
    yield made
    made.stop()


def test_it_is_a_valid_model(tree: CriteriaTree, qtmodeltester: Any) -> None:
    qtmodeltester.check(tree, force_py=True)


def test_groups_hold_their_criteria(tree: CriteriaTree, scored_session: SitingSession) -> None:
    scored_session.open_model(shipped_model("ai_data_centre"))
    model = scored_session.model
    assert tree.rowCount() == len(model.groups)
    for row, group in enumerate(model.groups):
        parent = tree.index(row, NAME)
        assert parent.data() == group.title.en
        ids = [tree.criterion(tree.index(k, NAME, parent)).id for k in range(tree.rowCount(parent))]
        assert ids == [c.id for c in model.criteria if c.group == group.id]
        assert tree.criterion(parent) is None


def test_the_place_of_a_criterion_is_found(tree: CriteriaTree) -> None:
    index = tree.index_of("large", SHARE)
    assert tree.criterion(index).id == "large"
    assert tree.parent(index) == tree.index(0, NAME)
    assert tree.index_of("nowhere") == QModelIndex()


def test_limits_and_information_are_told_apart(tree: CriteriaTree) -> None:
    assert tree.index_of("many", WEIGHT).data() == "information"
    assert tree.index_of("many").data(Qt.ItemDataRole.CheckStateRole) is None
    assert not tree.flags(tree.index_of("many")) & Qt.ItemFlag.ItemIsUserCheckable
    assert tree.flags(tree.index_of("near")) & Qt.ItemFlag.ItemIsUserCheckable


def test_the_shares_of_a_group_are_summed(tree: CriteriaTree) -> None:
    assert tree.index(0, SHARE).data() == "100 %"
    shares = [tree.index_of(name, SHARE).data() for name in ("near", "large", "flat")]
    assert shares == ["60 %", "20 %", "20 %"]


def test_the_tip_says_why_and_where_from(tree: CriteriaTree) -> None:
    tip = tree.index_of("large").data(Qt.ItemDataRole.ToolTipRole)
    assert "Because." in tip
    assert "assumption" in tip
    assert "Too small." in tip


def test_only_ticks_can_be_set(tree: CriteriaTree) -> None:
    assert not tree.setData(tree.index_of("near"), "another name")
    assert not tree.setData(tree.index(0, NAME), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)


def test_another_weight_changes_cells_and_no_rows(tree: CriteriaTree, scored_session: SitingSession) -> None:
    from plugin.core.siting.model_edits import with_weight

    reset, changed = QSignalSpy(tree.modelReset), QSignalSpy(tree.dataChanged)
    scored_session.edit(with_weight(scored_session.model, "near", 5), "weight")
    assert len(reset) == 0
    assert len(changed) > 0
    scored_session.open_model(shipped_model("ai_data_centre"))
    assert len(reset) == 1


def test_nothing_is_known_before_it_is_measured(session: SitingSession) -> None:
    session.open_model(shipped_model("ai_data_centre"))
    tree = CriteriaTree(session)
    assert tree.index_of("connection_cost", KNOWN).data() == ""
    tree.stop()
