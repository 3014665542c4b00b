# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in the cells of the table of assumptions."""

from __future__ import annotations

import re

import pytest

from plugin.core.assumptions import MARKS, Assumptions
from plugin.core.ranges import Range
from plugin.gui.item_models.assumption_cells import (
    _SYMBOLS,
    _UNIT_WORDS,
    COLUMNS,
    Line,
    edit_text,
    mark_text,
    number_text,
    range_text,
    unit_text,
)
from plugin.plan.assumptions import shipped_assumptions
from tests.gui.few_assumptions import CIRCUITS, LENGTH, LOSS, PRICE, few_assumptions


def cells(catalogue: Assumptions, key: str, language: str = "en") -> dict[str, str]:
    line = Line(catalogue[key], catalogue.shipped[key], language)
    return {column.header: column.cell(line) for column in COLUMNS}


@pytest.mark.parametrize(
    ("value", "read", "typed"),
    [
        (452, "452", "452"),
        (100.0, "100", "100"),
        (12_500.5, "12,500.5", "12500.5"),
        (0.1, "0.1", "0.1"),
        (131_200.1, "131,200.1", "131200.1"),
        (1e-7, "0.0000001", "0.0000001"),
        (3e15, "3,000,000,000,000,000", "3000000000000000"),
        (0.0, "0", "0"),
    ],
)
def test_numbers_have_all_their_digits_and_no_others(value: float, read: str, typed: str) -> None:
    assert number_text(value) == read
    assert number_text(value, grouped=False) == typed


def test_a_range_without_ends_is_one_number() -> None:
    assert range_text(Range(1.0, 2000.0, 3000.5)) == "1 / 2,000 / 3,000.5"
    assert range_text(Range.exactly(7.0)) == "7"


def test_every_mark_has_a_symbol_and_words() -> None:
    assert set(_SYMBOLS) == set(MARKS)
    assert len(set(_SYMBOLS.values())) == len(MARKS)
    assert mark_text("recalled") == "◌ assumption (see source)"


def test_units_that_are_words_are_translated_and_symbols_stay() -> None:
    assert [unit_text(unit) for unit in ("1", "ohm/km", "MVA", "years")] == ["–", "Ω/km", "MVA", "years"]


def test_every_shipped_unit_that_is_a_word_can_be_translated() -> None:
    units = {number.unit for number in shipped_assumptions()}
    words = {unit for unit in units if re.fullmatch(r"[a-z ]{4,}|ohm.*|1", unit)}
    assert words <= set(_UNIT_WORDS)


def test_a_shipped_number() -> None:
    assert cells(few_assumptions(), PRICE) == {
        "Assumption": "Bay of 345 kV",
        "Low": "8",
        "Likely": "1,250",
        "High": "12,500.5",
        "Unit": "KRW bn",
        "Basis": "● seen in the source",
        "As shipped": "",
        "Your source": "",
        "Source": "Price list, https://example.org/prices?a=1&b=2, page 3",
    }


def test_a_number_without_a_range_stands_there_once() -> None:
    found = cells(few_assumptions(), LOSS, "ko")
    assert (found["Assumption"], found["Low"], found["Likely"], found["High"]) == ("손실률", "", "0.035", "")


def test_an_edited_number_has_both_sources_and_both_values() -> None:
    edited = few_assumptions().with_edit(LENGTH, Range(1.2, 1.3, 1.6), "survey")
    found = cells(edited, LENGTH)
    assert found["Basis"] == "✎ edited by the user"
    assert found["As shipped"] == "1.15 / 1.3 / 1.6"
    assert found["Your source"] == "survey"
    assert found["Source"] == "assumption: usual in hills"


def test_an_edit_without_a_source_asks_for_one_but_edits_nothing_into_it() -> None:
    edited = few_assumptions().with_edit(LENGTH, Range(1.2, 1.3, 1.6))
    assert cells(edited, LENGTH)["Your source"] == "⚠ not given yet"
    line = Line(edited[LENGTH], edited.shipped[LENGTH], "en")
    texts = {column.header: edit_text(line, column) for column in COLUMNS if column.is_editable}
    assert texts == {"Low": "1.2", "Likely": "1.3", "High": "1.6", "Your source": ""}


def test_the_fields_of_a_number_without_a_range_hold_it() -> None:
    line = Line(few_assumptions()[CIRCUITS], few_assumptions()[CIRCUITS], "en")
    assert [edit_text(line, column) for column in COLUMNS if column.end] == ["2", "2", "2"]
