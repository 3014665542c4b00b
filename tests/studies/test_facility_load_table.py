# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads of facilities as rows: amounts, words, and what is missing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.facility import FABS
from plugin.studies.facility_load import BOTH, READINGS, FacilityLoads, OwnSupply
from plugin.studies.facility_load_table import (
    AMOUNTS,
    COLUMNS,
    DIRECT_WORDS,
    KINDS,
    READING_WORDS,
    gaps_text,
    own_words,
    rows,
)
from tests.studies.made_connections import site
from tests.studies.made_facilities import loads_of


def as_it_is(text: str) -> str:
    return text


def table(loads: FacilityLoads) -> list[dict[str, Any]]:
    names = [column.name for column in COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in rows(loads, as_it_is)]


def test_each_amount_stands_in_the_columns_that_say_so() -> None:
    loads = loads_of(site("a", mw=500.0, own=300.0, largest=150.0, direct="yes"))
    (row,) = table(loads)
    columns = {
        "it": "it_mw",
        "grid": "grid_mw",
        "contract": "contract_mw",
        "energy": "energy_gwh",
        "water": "water_m3",
        "co2": "co2_kt",
        "plot": "plot_ha",
        "jobs": "jobs",
        "left_contract": "left_mw",
        "left_energy": "left_gwh",
    }
    assert tuple(columns) == AMOUNTS
    for name, column in columns.items():
        stem, _, unit = column.partition("_")
        low, high = (f"{stem}_{end}_{unit}".rstrip("_") for end in ("low", "high"))
        found = loads.amounts[name].at(0)
        assert [row[low], row[column], row[high]] == [found.low, found.likely, found.high], name
    assert (row["own_firm_mw"], row["own_supply"]) == (150, "yes")
    assert (row["facility"], row["demand_mw"], row["readings"]) == ("data_centre", 500, "it")
    assert (row["gaps"], row["basis"]) == ("", "modelled")


def test_what_is_unknown_is_empty() -> None:
    (row,) = table(loads_of(site("a")))
    assert {row[name] for name in ("grid_mw", "grid_low_mw", "left_mw", "demand_mw", "own_firm_mw")} == {None}
    assert row["gaps"] == "its MW are not known, or not above 0"
    assert row["own_supply"] == "not_said"


def test_what_is_missing_is_told_in_the_reader_s_words() -> None:
    loads = loads_of(
        site("a", mw=10.0, means="peak", pue=0.5, own=3.0, direct="yes"),
        site("b", mw=10.0, own=3.0, direct="no"),
        site("c", mw=10.0, own=3.0, largest=1.0, direct="yes"),
        site("d", mw=10.0, direct="yes"),
    )
    assert gaps_text(loads, 0, as_it_is) == (
        "nobody says what its MW mean: read as IT load, and as contract power; its PUE is not a number of 1 or more,"
        " so the assumption is used; its largest unit is not known, so own generation cuts no contract power"
    )
    assert [gaps_text(loads, row, as_it_is) for row in (1, 2, 3)] == ["", "", ""]
    assert gaps_text(loads, 0, lambda _text: "말") == "말; 말; 말"


def test_a_fab_without_mw_says_that_they_are_assumed() -> None:
    loads = loads_of(site("a"), site("b", mw=50.0), facility="fab_sic_200mm")
    assert [row["gaps"] for row in table(loads)] == [
        "its MW are not known, or not above 0; the assumption for its kind of fab is used",
        "",
    ]


@pytest.mark.parametrize(
    ("installed", "direct", "word"),
    [
        (np.nan, 1.0, "not_said"),
        (0.0, 1.0, "none"),
        (5.0, 1.0, "yes"),
        (5.0, 0.0, "no"),
        (5.0, np.nan, "unknown"),
    ],
)
def test_what_becomes_of_own_generation(installed: float, direct: float, word: str) -> None:
    own = OwnSupply(np.array([installed]), np.array([1.0]), np.array([1.0]), np.array([direct]))
    assert own_words(own) == [word]
    assert word in DIRECT_WORDS


def test_every_word_has_a_text() -> None:
    assert set(READING_WORDS) == {*READINGS.values(), BOTH}
    assert set(KINDS) == {"data_centre", *FABS}
