# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings: each row told apart, groups of two and more, and texts filled in a language."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.core.power.features import LINE
from plugin.core.power.findings import FIRST_END, TEXTS, Code, Finding, each, repeated


def test_each_row_has_its_own_values() -> None:
    found = each(Code.DRAWN_LENGTH, LINE, np.array([4, 7]), km=np.array([1.5, 2.0]))
    assert found == [
        Finding(Code.DRAWN_LENGTH, LINE, (4,), {"km": 1.5}),
        Finding(Code.DRAWN_LENGTH, LINE, (7,), {"km": 2.0}),
    ]


def test_one_value_is_that_of_all_rows() -> None:
    found = each(Code.PLANT_OFF_NETWORK, "power_plant", np.array([1, 2]), km=5.0)
    assert [finding.values["km"] for finding in found] == [5.0, 5.0]


def test_a_group_of_one_or_none_is_not_repeated() -> None:
    ids = np.array(["a", "b", "a", None, None], dtype=object)
    group = np.array([0, 1, 0, -1, -1])
    assert repeated(Code.DUPLICATE_ID, "substation", group, id=ids) == [
        Finding(Code.DUPLICATE_ID, "substation", (0, 2), {"id": "a"})
    ]


def test_a_message_is_translated_with_its_words_and_then_filled() -> None:
    finding = Finding(Code.UNKNOWN_ID, LINE, (0,), {"id": "x {y}", "end": FIRST_END})
    korean = {"first": "시작", TEXTS[Code.UNKNOWN_ID]: "{id}, {end}"}
    assert finding.message(korean.__getitem__) == "x {y}, 시작"
    assert "there is no substation x {y} for an end (first)" in finding.message()


@pytest.mark.parametrize("code", list(Code))
def test_every_code_has_a_text(code: Code) -> None:
    assert TEXTS[code]
