# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The link of selections: both ways, without an echo, and not while the tree is being changed."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QTreeView

from plugin.gui.item_models.proposal_tree import ProposalTree
from plugin.gui.proposals.selection_link import SelectionLink
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.hand_made import layer
from tests.studies.rows_of_proposals import component, proposal, rows

SQUARE = "MultiPolygon(((0 0, 9 0, 9 9, 0 0)))"


@pytest.fixture
def areas() -> QgsVectorLayer:
    return layer("MultiPolygon", [(SQUARE, {"id": name}) for name in "ab"])


@pytest.fixture
def tree(qtbot: Any) -> QTreeView:
    made = QTreeView()
    qtbot.addWidget(made)
    model = ProposalTree(made)
    model.show_figures(
        ProposalFigures(
            rows(proposal("p"), component("a", fid=1), component("b", fid=2), component("c", fid=9))
        )
    )
    made.setModel(model)
    made.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
    return made


@pytest.fixture
def link(tree: QTreeView, areas: QgsVectorLayer) -> SelectionLink:
    made = SelectionLink(tree, tree.model())
    made.link(areas)
    return made


def chosen(tree: QTreeView) -> set[str]:
    return {tree.model().key_at(index)[1] for index in tree.selectionModel().selectedRows()}


def choose(tree: QTreeView, kind: str, row_id: str) -> None:
    tree.setCurrentIndex(tree.model().index_of((kind, row_id)))


def test_what_is_chosen_in_the_tree_is_selected_on_the_map(
    tree: QTreeView, link: SelectionLink, areas: QgsVectorLayer
) -> None:
    choose(tree, "component", "b")
    assert areas.selectedFeatureIds() == [2]
    assert chosen(tree) == {"b"}


def test_what_is_selected_on_the_map_is_chosen_in_the_tree(
    tree: QTreeView, link: SelectionLink, areas: QgsVectorLayer
) -> None:
    areas.selectByIds([1, 2])
    assert chosen(tree) == {"a", "b"}
    assert tree.isExpanded(tree.model().index_of(("proposal", "p")))
    assert set(areas.selectedFeatureIds()) == {1, 2}
    areas.removeSelection()
    assert chosen(tree) == set()


def test_a_proposal_is_no_feature_of_the_map(
    tree: QTreeView, link: SelectionLink, areas: QgsVectorLayer
) -> None:
    choose(tree, "component", "b")
    choose(tree, "proposal", "p")
    assert areas.selectedFeatureIds() == []
    assert chosen(tree) == {"p"}


def test_while_it_is_held_nothing_is_passed_on(
    tree: QTreeView, link: SelectionLink, areas: QgsVectorLayer
) -> None:
    with link.held():
        choose(tree, "component", "b")
        areas.selectByIds([1])
    assert chosen(tree) == {"b"}
    assert areas.selectedFeatureIds() == [1]


def test_another_layer_takes_the_place_of_the_one_before(
    tree: QTreeView, link: SelectionLink, areas: QgsVectorLayer
) -> None:
    link.link(None)
    areas.selectByIds([1])
    assert chosen(tree) == set()
    choose(tree, "component", "b")
    assert areas.selectedFeatureIds() == [1]


def test_a_layer_that_is_gone_is_no_trouble(tree: QTreeView, link: SelectionLink) -> None:
    from qgis.PyQt import sip

    gone = layer("MultiPolygon", [(SQUARE, {"id": "a"})])
    link.link(gone)
    sip.delete(gone)
    link.link(None)


def test_what_the_map_has_selected_already_is_chosen_when_they_are_linked(
    tree: QTreeView, areas: QgsVectorLayer
) -> None:
    areas.selectByIds([2])
    SelectionLink(tree, tree.model()).link(areas)
    assert chosen(tree) == {"b"}
