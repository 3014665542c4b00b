# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which assumptions are shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject

from plugin.core.ranges import Range
from plugin.gui.assumptions.session import AssumptionSession
from plugin.gui.item_models.assumption_cells import LIKELY_COLUMN
from plugin.gui.item_models.assumption_filter import AssumptionFilter
from plugin.gui.item_models.assumption_table import AssumptionTable
from tests.gui.few_assumptions import CIRCUITS, LENGTH, LOSS, PRICE, few_assumptions

ALL = [LENGTH, CIRCUITS, LOSS, PRICE]


@pytest.fixture
def session(project: QgsProject) -> Iterator[AssumptionSession]:
    made = AssumptionSession(project, few_assumptions())
    yield made
    made.stop()


@pytest.fixture
def table(session: AssumptionSession) -> Iterator[AssumptionTable]:
    made = AssumptionTable(session, lambda: "en")
    yield made
    made.stop()


@pytest.fixture
def shown(table: AssumptionTable) -> AssumptionFilter:
    return AssumptionFilter(table)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ALL),
        ("  STRAIGHT ", [LENGTH]),
        ("송전", [LENGTH]),
        ("ㅅㅈㅅㄹ", [LENGTH]),
        ("ㅂㅇ", [PRICE]),
        ("비용", [PRICE]),
        ("lines circuits", [CIRCUITS]),
        ("cost.bay", [PRICE]),
        ("krw", [PRICE]),
        ("hills", [LENGTH]),
        ("derived", [LOSS]),
        ("(see source)", [CIRCUITS]),
        ("nothing like that", []),
    ],
)
def test_every_word_is_looked_for_in_names_units_bases_and_sources(
    shown: AssumptionFilter, text: str, found: list[str]
) -> None:
    shown.show_words(text)
    assert shown.shown_ids() == found


def test_a_group_without_numbers_that_pass_is_not_shown(shown: AssumptionFilter) -> None:
    shown.show_words("bay")
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["Costs"]


def test_your_source_is_looked_for_too(shown: AssumptionFilter, session: AssumptionSession) -> None:
    session.edit(LOSS, Range.exactly(0.04), "측정값")
    shown.show_words("측정")
    assert shown.shown_ids() == [LOSS]


def test_only_what_was_edited_or_typed_is_shown_and_follows_edits(
    shown: AssumptionFilter, table: AssumptionTable, session: AssumptionSession
) -> None:
    shown.show_only_edited(True)
    assert shown.shown_ids() == []
    session.edit(CIRCUITS, Range.exactly(4.0))
    table.setData(table.index_of(PRICE).siblingAtColumn(LIKELY_COLUMN), "much")
    assert shown.shown_ids() == [CIRCUITS, PRICE]
    session.undo_stack.undo()
    assert shown.shown_ids() == [PRICE]
    shown.show_only_edited(False)
    assert shown.shown_ids() == ALL


def test_only_some_are_shown(shown: AssumptionFilter) -> None:
    shown.show_only({LOSS, PRICE, "unknown"})
    assert shown.shown_ids() == [LOSS, PRICE]
    shown.show_words("bay")
    assert shown.shown_ids() == [PRICE]
    shown.show_words("")
    shown.show_only([])
    assert shown.shown_ids() == []
    shown.show_only(None)
    assert shown.shown_ids() == ALL
