# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A thousand rows with three problems are three groups, each with its number and its first rows."""

from __future__ import annotations

import numpy as np

from plugin.plan.check import ERROR, Finding
from plugin.plan.importing.cells import Cell, Converted
from plugin.plan.importing.digest import Example, Group, digest
from plugin.plan.importing.report import (
    ALSO,
    CHANGED,
    COLUMN,
    DUPLICATE,
    LEFT_EMPTY,
    NOTE,
    QUESTION,
    REJECTED,
    TAKEN,
    Ledger,
)


def groups_of(ledger: Ledger, translate: object = str) -> list[Group]:
    return digest(ledger, np.arange(10, 10 + len(ledger.fate)), translate)


def test_rows_rejected_for_one_reason_are_one_group_whatever_their_values_are() -> None:
    ledger = Ledger(1000)
    given = [f"x{n}" for n in range(600)]
    cells = [Cell(None, problem="{value} is no word", values={"value": value}) for value in given]
    ledger.column("kind", Converted(given, cells, np.arange(600)))
    ledger.reject(range(600, 900), "status", None, "empty", {})
    ledger.reject(range(900, 1000), "geometry", None, "no place", {})
    groups = groups_of(ledger)
    assert [(group.action, group.column, group.count, group.is_alike) for group in groups] == [
        (REJECTED, "kind", 600, False),
        (REJECTED, "status", 300, True),
        (REJECTED, "geometry", 100, True),
    ]
    assert groups[0].text == "x0 is no word"
    assert groups[0].examples == (
        Example(10, "x0", None),
        Example(11, "x1", None),
        Example(12, "x2", None),
    )


def test_the_number_of_rows_with_one_value_is_not_told_again_as_a_note() -> None:
    ledger = Ledger(3)
    cells = [Cell(None, problem="unknown")]
    ledger.column("kind", Converted(["a"], cells, np.array([0, 0, 0])))
    ledger.note(NOTE, "something else")
    assert [(group.action, group.text, group.count) for group in groups_of(ledger)] == [
        (REJECTED, "unknown", 3),
        (NOTE, "something else", 1),
    ]


def test_further_reasons_and_rows_that_were_taken_are_for_the_report() -> None:
    ledger = Ledger(2)
    ledger.reject([0], "kind", "x", "no kind", {})
    ledger.reject([0], "status", None, "empty", {})
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    actions = [group.action for group in groups_of(ledger)]
    assert actions == [REJECTED]
    assert ALSO in {entry.action for entry in ledger.entries}


def test_changes_of_several_values_are_one_group_with_what_became_of_them() -> None:
    ledger = Ledger(5)
    cells = [Cell("y", change="another word"), Cell("z", change="another word")]
    ledger.column("kind", Converted(["a", "b"], cells, np.array([0, 1, 0, 1, 0])))
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    (group,) = groups_of(ledger)
    assert (group.action, group.count, group.is_alike) == (CHANGED, 5, True)
    assert group.examples == (Example(10, "a", "y"), Example(12, "a", "y"), Example(14, "a", "y"))


def test_what_was_left_empty_is_counted_for_the_rows_that_are_stored() -> None:
    ledger = Ledger(3)
    ledger.leave_empty(np.array([0, 1, 2]), "jobs", "many", "no number", {})
    ledger.reject([1], "status", None, "empty", {})
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    left = [group for group in groups_of(ledger) if group.action == LEFT_EMPTY]
    assert [(group.count, group.examples[1].row) for group in left] == [(2, 12)]


def test_what_concerns_the_whole_has_no_row() -> None:
    ledger = Ledger(1)
    ledger.note(QUESTION, "taken to be {unit}", {"unit": "MW"}, column="capacity_mw", given="용량")
    ledger.note(COLUMN, "by its name", column="name", given="이름")
    (question, column) = groups_of(ledger)
    assert (question.text, question.examples) == ("taken to be MW", (Example(None, "용량", None),))
    assert column.column == "name"


def test_findings_are_grouped_by_what_is_wrong_and_texts_are_translated() -> None:
    ledger = Ledger(2)
    for row, value in ((0, "a"), (1, "b")):
        finding = Finding(
            "substation", "", "{column} is {value}", "Check.", {"column": "name", "value": value}, ERROR
        )
        ledger.reject([row], "name", value, "first of many", {}, finding)
    ledger.note(DUPLICATE, "again")
    korean = {"again": "다시"}
    found, duplicate = groups_of(ledger, lambda text: korean.get(text, text))
    assert (found.count, found.is_finding, found.is_alike) == (2, True, False)
    assert "first of many" not in found.text
    assert (duplicate.text, duplicate.is_finding) == ("다시", False)
