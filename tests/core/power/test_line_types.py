# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What lines and transformers are taken for: worked numbers, what wins over what, and what stays unknown."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.line_types import (
    ASSUMED,
    PUBLISHED,
    UNKNOWN,
    Parameters,
    levels,
    line_parameters,
    transformer_parameters,
)
from plugin.core.ranges import Range
from tests.core.power.rows import lines, shipped


def parameters(*rows: dict[str, Any], assumptions: Any = None) -> Parameters:
    cables = lines(*rows)
    return line_parameters(cables, levels(cables.voltage_kv, 1.2), cables.length_km, assumptions or shipped())


def transformers(high: float, low: float, mva: float, banks: float) -> Parameters:
    return transformer_parameters(*(np.array([value]) for value in (high, low, mva, banks)), shipped())


def test_the_level_is_the_nearest_standard_one_within_the_ratio() -> None:
    given = np.array([154, 132, 66, 345, 380, 400, 414, 415, 765, 220, np.nan, 0, -154, np.inf])
    expected = [154, 154, 66, 345, 345, 345, 345, 415, 765, 220, *[np.nan] * 4]
    np.testing.assert_array_equal(levels(given, 1.2), expected)


def test_a_circuit_in_per_unit_is_its_ohm_over_the_base_impedance() -> None:
    found = parameters({"kv": 345, "km": 20, "circuits": 2})
    # 0.332 ohm/km x 20 km / (345^2 / 100); the number of circuits does not change one.
    assert found.reactance_pu[0] == pytest.approx(0.332 * 20 / 1190.25)
    assert found.resistance_pu[0] == pytest.approx(0.031 * 20 / 1190.25)
    assert found.rating_mva[0] == 1086
    assert (found.count[0], found.count_basis[0]) == (2, PUBLISHED)
    assert (found.reactance_basis[0], found.rating_basis[0]) == (ASSUMED, ASSUMED)


@pytest.mark.parametrize(
    ("kv", "kind", "ohm_per_km", "rating"),
    [(154, None, 0.338, 452), (765, None, 0.28, 7290), (154, "cable", 0.13, 354)],
)
def test_the_type_follows_voltage_and_kind(kv: float, kind: Any, ohm_per_km: float, rating: float) -> None:
    found = parameters({"kv": kv, "km": 10, "kind": kind})
    assert found.reactance_pu[0] == pytest.approx(ohm_per_km * 10 * 100 / kv**2)
    assert found.rating_mva[0] == rating


def test_the_impedance_base_is_that_of_the_lines_own_voltage() -> None:
    assert parameters({"kv": 380, "km": 10}).reactance_pu[0] == pytest.approx(0.332 * 10 * 100 / 380**2)


def test_the_own_capacity_is_that_of_all_circuits_and_wins() -> None:
    found = parameters({"kv": 345, "km": 10, "circuits": 4, "mva": 2000})
    assert (found.rating_mva[0], found.rating_basis[0]) == (500, PUBLISHED)
    # Its capacity is published, its circuits are not: so what one of them carries is an assumption.
    unknown = parameters({"kv": np.nan, "km": 10, "mva": 800})
    assert (unknown.rating_mva[0], unknown.rating_basis[0]) == (400, ASSUMED)
    assert unknown.reactance_basis[0] == UNKNOWN


@pytest.mark.parametrize("circuits", [np.nan, 0, -1, 21, np.inf])
def test_circuits_that_cannot_be_are_assumed(circuits: float) -> None:
    found = parameters({"kv": 345, "km": 10, "circuits": circuits})
    assert (found.count[0], found.count_basis[0]) == (2, ASSUMED)


@pytest.mark.parametrize("km", [np.nan, 0, -1])
def test_no_length_is_no_reactance_and_never_zero(km: float) -> None:
    found = parameters({"kv": 345, "km": km})
    assert np.isnan(found.reactance_pu[0])
    assert (found.reactance_basis[0], found.rating_basis[0]) == (UNKNOWN, ASSUMED)


@pytest.mark.parametrize(
    "row", [{"kv": 220}, {"kv": 22.9}, {"kv": np.nan}, {"kv": 0.0}, {"kv": 345, "kind": "cable"}]
)
def test_without_a_type_nothing_is_made_up(row: dict[str, Any]) -> None:
    found = parameters({**row, "km": 10})
    assert np.isnan([found.reactance_pu[0], found.resistance_pu[0], found.rating_mva[0]]).all()
    assert (found.reactance_basis[0], found.rating_basis[0]) == (UNKNOWN, UNKNOWN)


def test_the_bundle_is_an_assumption() -> None:
    four = shipped().with_edit("line.345kv.conductors", Range.exactly(4.0))
    found = parameters({"kv": 345, "km": 10}, assumptions=four)
    assert found.rating_mva[0] == 2173
    assert found.reactance_pu[0] == pytest.approx(0.27 * 10 / 1190.25)


def test_only_what_is_used_is_asked() -> None:
    asked = shipped().noting()
    parameters({"kv": 765, "km": 10, "circuits": 1}, assumptions=asked)
    assert {one.id for one in asked.used} == {
        "line.765kv.conductors",
        "line.765kv_acsr480x6.thermal_mva",
        "line.765kv_acsr480x6.reactance_ohm_per_km",
        "line.765kv_acsr480x6.resistance_ohm_per_km",
    }


def test_a_bank_in_per_unit_is_its_percent_times_base_over_rating() -> None:
    found = transformers(345, 154, np.nan, np.nan)
    assert (found.count[0], found.rating_mva[0]) == (3, 500)
    assert found.reactance_pu[0] == pytest.approx(0.11 * 100 / 500)
    assert (found.count_basis[0], found.rating_basis[0]) == (ASSUMED, ASSUMED)
    assert transformers(765, 345, np.nan, np.nan).reactance_pu[0] == pytest.approx(0.12 * 100 / 2000)


def test_published_transformers_win() -> None:
    found = transformers(345, 154, 2000, 4)
    assert (found.count[0], found.rating_mva[0]) == (4, 500)
    assert (found.count_basis[0], found.rating_basis[0]) == (PUBLISHED, PUBLISHED)
    unbanked = transformers(345, 154, 1800, np.nan)
    assert (unbanked.count[0], unbanked.rating_mva[0]) == (3, 600)
    assert unbanked.reactance_pu[0] == pytest.approx(0.11 * 100 / 600)


def test_transformers_of_no_type_are_there_without_numbers() -> None:
    found = transformers(765, 154, np.nan, np.nan)
    assert (found.count[0], found.count_basis[0]) == (1, UNKNOWN)
    assert np.isnan([found.reactance_pu[0], found.resistance_pu[0], found.rating_mva[0]]).all()
