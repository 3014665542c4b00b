# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Words become the plan's words: the user's table first, then what is known; the rest is asked for."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.errors import InputError
from plugin.plan.importing.value_map import (
    TRANSLATED,
    UNKNOWN_WORD,
    allowed_words,
    chosen_words,
    dictionary,
    read_words,
)
from plugin.plan.schema import LAYERS

SPEC = LAYERS["power_plant"]
FIELDS = {field.name: field for field in SPEC.fields}


def read(column: str, *values: object, chosen: dict[tuple[str, str], str] | None = None) -> list[object]:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return read_words(array, "power_plant", FIELDS[column], chosen or {}).values.tolist()


@pytest.mark.parametrize(
    ("column", "value", "word"),
    [
        ("status", "운영중", "existing"),
        ("status", "운영 중", "existing"),
        ("status", "Under Construction", "under_construction"),
        ("status", "under_construction", "under_construction"),
        ("status", "예정", "planned"),
        ("status", "구상", "proposed"),
        ("status", "폐지", "retired"),
        ("status", "영업/정상", "existing"),
        ("status", "영업중", "existing"),
        ("status", "정상", "existing"),
        ("status", "폐업", "retired"),
        ("status", "백지화", "cancelled"),
        ("kind", "LNG 복합", "gas_ccgt"),
        ("kind", "태양광발전", "solar"),
        ("kind", "gas, combined cycle", "gas_ccgt"),
        ("confidence", "높음", "high"),
    ],
)
def test_a_word_is_understood(column: str, value: str, word: str) -> None:
    assert read(column, value) == [word]


def test_labels_in_the_plans_language_are_understood() -> None:
    known = dictionary("power_plant", FIELDS["status"])
    assert known["공사중"] == "under_construction"
    assert set(known.values()) == set(FIELDS["status"].words)


def test_an_unknown_word_is_a_problem_that_names_what_is_allowed() -> None:
    array = np.array(["글쎄"], dtype=object)
    (cell,) = read_words(array, "power_plant", FIELDS["status"], {}).cells
    assert (cell.value, cell.problem) == (None, UNKNOWN_WORD)
    assert "under_construction" in cell.problem.format(**cell.values)


def test_allowed_words_are_shown_with_their_label() -> None:
    korean = {"existing": "운영", "under construction": "건설 중"}
    shown = allowed_words(FIELDS["status"]).listed(lambda text: korean.get(text, text))
    assert shown.startswith("existing(운영), under_construction(건설 중), planned, ")
    with pytest.raises(InputError) as caught:
        chosen_words(SPEC, [("status", "운영", "running")])
    assert "existing(운영)" in caught.value.message(lambda text: korean.get(text, text))


def test_nothing_is_missing_and_the_plans_own_word_is_no_change() -> None:
    assert read("status", None, "-", "미상") == [None, None, None]
    array = np.array(["existing", "운영"], dtype=object)
    assert [cell.change for cell in read_words(array, "power_plant", FIELDS["status"], {}).cells] == [
        "",
        TRANSLATED,
    ]


def test_the_users_table_goes_before_what_is_known() -> None:
    chosen = chosen_words(SPEC, [("status", "운영중", "planned"), ("status", "글쎄", "")])
    assert read("status", "운영 중", "글쎄", "예정", chosen=chosen) == ["planned", None, "planned"]


@pytest.mark.parametrize(
    ("row", "told"),
    [(("status", "운영", "running"), "no word of status"), (("name", "a", "b"), "has no list of words")],
)
def test_a_mistake_in_the_value_map_is_named(row: tuple[str, str, str], told: str) -> None:
    with pytest.raises(InputError, match=told):
        chosen_words(SPEC, [row])
