# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report accounts for every row once, and tells reasons in the reader's language."""

from __future__ import annotations

import numpy as np

from plugin.errors import Terms
from plugin.plan.check import ERROR, Finding
from plugin.plan.importing.cells import Cell, Converted
from plugin.plan.importing.report import (
    ACTIONS,
    ALSO,
    CHANGED,
    LEFT_EMPTY,
    NOTE,
    REJECTED,
    TAKEN,
    Ledger,
    report_rows,
)


def rows_of(ledger: Ledger, translate: object = str) -> list[tuple[object, ...]]:
    count = len(ledger.fate)
    ids = np.array([f"id{n}" for n in range(count)], dtype=object)
    names = np.array([f"name{n}" for n in range(count)], dtype=object)
    return [tuple(row) for row in report_rows(ledger, np.arange(10, 10 + count), ids, names, translate)]


def test_a_row_is_rejected_once_and_further_reasons_are_told() -> None:
    ledger = Ledger(2)
    ledger.reject([1], "kind", "x", "no {word}", {"word": "x"})
    ledger.reject([1], "status", None, "empty", {})
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    assert (ledger.count(TAKEN), ledger.count(REJECTED)) == (1, 1)
    assert rows_of(ledger) == [
        (10, "id0", "name0", TAKEN, None, None, None, "", 1),
        (11, "id1", "name1", REJECTED, "kind", "x", None, "no x", 1),
        (11, "id1", "name1", ALSO, "status", None, None, "empty", 1),
    ]


def test_a_problem_of_many_rows_is_told_for_each_and_once_with_their_number() -> None:
    ledger = Ledger(3)
    cells = [Cell(None, problem="unknown"), Cell("y", change="another word"), Cell("z")]
    ledger.column("kind", Converted(["a", "b", "c"], cells, np.array([0, 1, 0])))
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    told = rows_of(ledger)
    assert told[0] == (None, None, None, NOTE, "kind", "a", None, "unknown", 2)
    assert [row[0] for row in told if row[3] == REJECTED] == [10, 12]
    assert [row[4:] for row in told if row[3] == CHANGED] == [("kind", "b", "y", "another word", 1)]
    assert ledger.changed.tolist() == [False, True, False]


def test_a_value_left_empty_is_told_of_each_row_that_is_stored() -> None:
    ledger = Ledger(4)
    cells = [Cell(None, problem="no {word}", values={"word": "number"})]
    ledger.column("jobs", Converted(["many"], cells, np.array([0, 0, 0, 0])), leave_empty=True)
    ledger.reject([2], "status", None, "empty", {})
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    told = [row for row in rows_of(ledger) if row[3] == LEFT_EMPTY]
    assert [row[0] for row in told] == [10, 11, 13]
    assert told[0][4:] == ("jobs", "many", None, "no number", 1)
    assert (ledger.changed.all(), ledger.count(REJECTED)) == (True, 1)


def test_what_was_changed_is_told_of_rows_that_are_stored_and_after_their_fate() -> None:
    ledger = Ledger(4)
    ledger.change(np.array([0, 1, 3]), "kind", "b", "y", "another word", {})
    ledger.change(np.array([0]), "status", "c", "z", "another word", {})
    ledger.reject([0], "status", None, "empty", {})
    ledger.updated[3] = True
    ledger.settle(np.array([1, 2]), TAKEN)
    told = [(row[0], row[3], row[8]) for row in rows_of(ledger)]
    assert told == [(10, REJECTED, 1), (11, TAKEN, 1), (11, CHANGED, 2), (12, TAKEN, 1)]


def test_a_change_of_many_rows_says_how_many_and_which() -> None:
    ledger = Ledger(30)
    ledger.change(np.arange(1, 4), "kind", "b", "y", "another word", {})
    ledger.change(np.arange(30), "status", "c", "z", "a status", {})
    ledger.note(NOTE, "{count} rows", {"count": 3}, rows=np.arange(3))
    ledger.reject([1], "status", None, "empty", {})
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    told = {row[7]: row[0] for row in rows_of(ledger) if row[3] in (CHANGED, NOTE)}
    numbers = ", ".join(str(10 + number) for number in (0, *range(2, 21)))
    assert told == {
        "another word. In 2 rows: 12, 13": 12,
        f"a status. In 29 rows: {numbers}, …": 10,
        "2 rows. In 2 rows: 10, 12": None,
    }


def test_a_template_is_translated_before_it_is_filled() -> None:
    ledger = Ledger(1)
    ledger.note(NOTE, "{count} rows", {"count": 3})
    assert rows_of(ledger, lambda text: {"{count} rows": "{count}개 행"}[text])[0][7] == "3개 행"


def test_words_of_ours_among_the_values_are_translated_too() -> None:
    ledger = Ledger(1)
    ledger.note(NOTE, "{kind}", {"kind": Terms("point")})
    assert rows_of(ledger, lambda text: {"{kind}": "{kind}!", "point": "점"}[text])[0][7] == "점!"


def test_a_finding_says_what_is_wrong_and_what_to_do() -> None:
    ledger = Ledger(1)
    finding = Finding("substation", "", "{column} is empty", "Enter a value.", {"column": "name"}, ERROR)
    ledger.reject([0], "name", None, "", {}, finding)
    assert rows_of(ledger)[0][7] == "Name (English) [name] is empty. Enter a value."


def test_a_long_value_is_cut_and_braces_in_data_are_kept() -> None:
    ledger = Ledger(1)
    ledger.reject([0], "notes", "{x}" * 200, "bad", {})
    given = rows_of(ledger)[0][5]
    assert isinstance(given, str)
    assert given.startswith("{x}{x}")
    assert len(given) < 300


def test_every_action_is_explained() -> None:
    assert {TAKEN, REJECTED, ALSO, CHANGED, NOTE} < set(ACTIONS)
    assert all(ACTIONS.values())
