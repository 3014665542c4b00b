# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One error family: what, where, and what to do, in the reader's language."""

from __future__ import annotations

import pytest

from plugin import errors
from plugin.errors import Cancelled, InputError, PlanError, Terms, mark


def test_a_message_says_what_where_and_what_to_do() -> None:
    error = PlanError("The layer is empty", where="{layer}", remedy="Choose another.", layer="sites")
    assert str(error) == error.message() == "The layer is empty (sites). Choose another."


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, "The layer is empty."),
        ({"where": "sites"}, "The layer is empty (sites)."),
        ({"remedy": "Choose another."}, "The layer is empty. Choose another."),
    ],
)
def test_a_part_that_is_missing_leaves_no_trace(parts: dict[str, str], expected: str) -> None:
    assert str(PlanError("The layer is empty", **parts)) == expected


def test_a_sentence_ends_with_one_full_stop() -> None:
    assert str(PlanError("The layer is empty.")) == "The layer is empty."


def test_templates_are_translated_before_they_are_filled() -> None:
    korean = {
        "The field {name} is missing": "필드 {name} 없음",
        "{layer}, row {row}": "{layer}, {row}행",
        "Add it.": "추가하십시오.",
    }
    error = InputError(
        "The field {name} is missing",
        where="{layer}, row {row}",
        remedy="Add it.",
        name="전압",
        layer="x",
        row=3,
    )
    assert error.message(korean.__getitem__) == "필드 전압 없음 (x, 3행). 추가하십시오."


def test_braces_in_the_users_data_are_no_fields() -> None:
    assert str(PlanError("No field {name}", name="{kind}")) == "No field {kind}."


def test_texts_of_ours_among_the_values_are_translated_and_listed() -> None:
    korean = {
        "Choose one of: {layers}": "다음 중 고르십시오: {layers}",
        "Substations": "변전소",
        "Power plants": "발전소",
    }
    error = InputError("Choose one of: {layers}", layers=Terms("Substations", "Power plants"))
    assert error.message(korean.__getitem__) == "다음 중 고르십시오: 변전소, 발전소."
    assert str(error) == "Choose one of: Substations, Power plants."


def test_values_can_be_asked_for() -> None:
    assert PlanError("No field {name}", name="kind").values == {"name": "kind"}


def test_every_error_of_ours_can_be_caught_as_one() -> None:
    family = [
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, Exception)
    ]
    assert len(family) >= 6
    assert all(issubclass(each, PlanError) for each in family)


def test_cancelling_needs_no_words_and_says_that_nothing_was_written() -> None:
    assert str(Cancelled()) == "Cancelled; nothing was written."


def test_marking_a_text_leaves_it_as_it_is() -> None:
    assert mark("{layer} is empty") == "{layer} is empty"
