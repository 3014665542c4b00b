# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree: a sound model, and one in which what stays keeps its place through every edit."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, Qt

from plugin.gui.item_models.proposal_cells import COLUMNS
from plugin.gui.item_models.proposal_tree import ProposalTree
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.rows_of_proposals import component, figure, proposal, rows

BASE = (
    proposal("p", name="Valley", name_ko="밸리"),
    proposal("q", fid=2),
    component("a", fid=1),
    component("b", fid=2, part_of_id="a"),
    component("c", fid=3),
    component("d", "q", fid=4),
)


def tree(*given_rows: Any) -> ProposalTree:
    made = ProposalTree()
    made.show_figures(ProposalFigures(rows(*given_rows)))
    return made


def shape(model: ProposalTree, above: QModelIndex | None = None) -> list[Any]:
    """Return the identifiers in the tree as nested lists."""
    above = above or QModelIndex()
    found = []
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        below = shape(model, index)
        name = model.key_at(index)[1]
        found.append((name, below) if below else name)
    return found


@pytest.fixture
def model(qtmodeltester: Any) -> ProposalTree:
    made = tree(*BASE)
    qtmodeltester.check(made)
    return made


def test_components_stand_under_their_whole_else_under_their_proposal(model: ProposalTree) -> None:
    assert shape(model) == [("p", [("a", ["b"]), "c"]), ("q", ["d"])]


def test_a_component_of_no_known_proposal_is_not_lost() -> None:
    model = tree(*BASE, component("stray", "gone"))
    assert shape(model)[-1] == ("", ["stray"])
    index = model.index_of(("proposal", ""))
    assert model.row_at(index) is None
    texts = [model.index(index.row(), n).data() for n in range(len(COLUMNS))]
    assert texts == ["Without a proposal", *[""] * 9]
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == ""


def test_a_proposal_without_an_identifier_takes_in_no_strays() -> None:
    model = tree(proposal("", fid=7), component("stray", ""))
    assert shape(model) == ["\n7", ("", ["stray"])]
    index = model.index_of(("proposal", "\n7"))
    assert index.siblingAtColumn(1).data() == "0 of 0 sited"


def test_components_that_are_part_of_each_other_are_shown() -> None:
    model = tree(proposal("p"), component("a", part_of_id="b"), component("b", part_of_id="a"))
    assert shape(model) == [("p", ["a", "b"])]


def test_rows_that_share_an_identifier_or_have_none_are_all_shown() -> None:
    # No identifier, and part of nothing: that is no reference to one without an identifier.
    model = tree(proposal("p"), component("", fid=1), component("a", fid=2), component("a", fid=3))
    assert shape(model) == [("p", ["\n1", "a", "a\n3"])]


def test_what_stays_keeps_its_place_when_others_come_go_and_move(model: ProposalTree) -> None:
    kept = {key: QPersistentModelIndex(model.index_of(("component", key))) for key in "abcd"}
    moved = (BASE[0], BASE[1], BASE[4], component("new", fid=9), BASE[2], BASE[3])
    model.show_figures(ProposalFigures(rows(*moved)))
    assert shape(model) == [("p", ["c", "new", ("a", ["b"])]), "q"]
    for key in "abc":
        assert kept[key].isValid()
        assert model.key_at(QModelIndex(kept[key])) == ("component", key)
    assert not kept["d"].isValid()


def test_a_component_that_becomes_part_of_another_moves_there(model: ProposalTree) -> None:
    changed = (*BASE[:4], component("c", fid=3, part_of_id="b"), BASE[5])
    model.show_figures(ProposalFigures(rows(*changed)))
    assert shape(model) == [("p", [("a", [("b", ["c"])])]), ("q", ["d"])]
    index = model.index_of(("component", "c"))
    assert model.key_at(model.parent(index)) == ("component", "b")


def test_changed_values_are_shown(model: ProposalTree, qtbot: Any) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.show_figures(ProposalFigures(rows(BASE[0], component("a", name="Renamed"))))
    assert model.index_of(("component", "a")).data() == "Renamed"


def test_names_follow_the_language(model: ProposalTree, qtbot: Any) -> None:
    index = model.index_of(("proposal", "p"))
    assert index.data() == "Valley"
    with qtbot.waitSignals([model.dataChanged, model.headerDataChanged]):
        model.show_view(language="ko")
    assert index.data() == "밸리"


def test_figures_follow_the_basis() -> None:
    model = tree(*BASE, figure("c", 10), figure("c", 99, basis="assumed"))
    number = [column.header for column in COLUMNS].index("MW")
    index = model.index_of(("component", "c"))
    cell = index.siblingAtColumn(number)
    assert cell.data() == "10 IT"
    model.show_view(basis="assumed")
    assert cell.data() == "99 IT"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "99 IT"


def test_numbers_and_their_headers_stand_on_the_right(model: ProposalTree) -> None:
    index = model.index_of(("component", "a"))
    for number, column in enumerate(COLUMNS):
        sides = (
            index.siblingAtColumn(number).data(Qt.ItemDataRole.TextAlignmentRole),
            model.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole),
        )
        for side in sides:
            assert bool(side & int(Qt.AlignmentFlag.AlignRight)) == column.is_number
    assert [column.header for column in COLUMNS if column.is_number] == ["MW", "Jobs", "KRW bn"]


def test_what_is_not_there_has_no_index(model: ProposalTree) -> None:
    assert not model.index_of(("component", "gone")).isValid()
    assert not model.index(99, 0).isValid()
    assert not model.index(0, 99).isValid()
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.rowCount(model.index(0, 1)) == 0


def test_components_are_found_by_their_features(model: ProposalTree) -> None:
    found = model.indexes_of_components({2, 4, 77})
    assert {model.key_at(index)[1] for index in found} == {"b", "d"}


names = st.sampled_from("abcdef")
some = st.lists(
    st.tuples(names, st.sampled_from(["", *"abcdef"]), st.sampled_from("pq")),
    max_size=6,
    unique_by=lambda t: t[0],
)


@given(some, some)
def test_however_rows_change_the_tree_is_as_if_made_anew(before: Any, after: Any) -> None:
    def given_rows(parts: Any) -> list[Any]:
        own = [component(n, of, part_of_id=whole, fid=k) for k, (n, whole, of) in enumerate(parts)]
        return [proposal("p"), proposal("q"), *own]

    model = tree(*given_rows(before))
    kept = [QPersistentModelIndex(index) for index in model.indexes_of_components(set(range(6)))]
    model.show_figures(ProposalFigures(rows(*given_rows(after))))
    assert shape(model) == shape(tree(*given_rows(after)))
    for index in kept:
        if index.isValid():
            assert QModelIndex(index) == model.index_of(model.key_at(QModelIndex(index)))
