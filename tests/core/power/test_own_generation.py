# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Own generation: what it takes off power and energy drawn from the grid, and when it may."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from plugin.core.assumptions import Assumptions, parse_assumptions
from plugin.core.power.own_generation import (
    BY_AGREEMENT,
    BY_ZONE,
    DIRECT_SUPPLY,
    NO_UNITS,
    OUTSIDE_ZONE,
    SIZE_UNKNOWN,
    TOO_LARGE,
    OwnGeneration,
    Permission,
    Units,
    less_own_generation,
)
from plugin.core.ranges import Range

RULES = Path(__file__).parents[3] / "resources" / "rules"
# 103 MW of IT at a PUE of 1.15 / 1.25 / 1.40 and a load factor of 0.5 / 0.7 / 0.85.
GRID_MW = (118.45, 128.75, 144.2)
ENERGY_GWH = (518.811, 789.495, 1073.7132)
DIRECT = (BY_ZONE, BY_AGREEMENT)


@pytest.fixture(scope="module")
def rules() -> Assumptions:
    return parse_assumptions([(RULES / "facilities.json").read_text(encoding="utf-8")])


def own(
    rules: Assumptions,
    *of_each: Sequence[float],
    in_zone: bool = True,
    by_agreement: bool = False,
    is_district_heat: bool = True,
    output_gwh: float | Sequence[float] = np.nan,
) -> OwnGeneration:
    """Return what is left of the load above for facilities with these units."""
    count = len(of_each)
    rows = np.repeat(np.arange(count), [len(each) for each in of_each])
    return less_own_generation(
        Range(*(np.full(count, end) for end in GRID_MW)),
        Range(*(np.full(count, end) for end in ENERGY_GWH)),
        Units(rows, np.array([mw for each in of_each for mw in each], dtype=np.float64)),
        np.broadcast_to(np.array(output_gwh, dtype=np.float64), (count,)),
        Permission(*(np.full(count, flag) for flag in (in_zone, by_agreement, is_district_heat))),
        rules,
    )


def ends(amount: Range) -> list[float]:
    return [float(np.asarray(end)[0]) for end in (amount.low, amount.likely, amount.high)]


def test_one_unit_of_300_mw_replaces_energy_but_no_contract_power(rules: Assumptions) -> None:
    """The Ulsan case as published: one combined heat and power plant of 300 MW, 2,412 GWh a year."""
    answer = own(rules, [300], output_gwh=2412)
    assert (answer.installed_mw[0], answer.firm_mw[0], answer.direct_supply[0]) == (300, 0, BY_ZONE)
    assert ends(answer.grid_mw) == pytest.approx(GRID_MW)
    assert ends(answer.energy_gwh_per_year) == [0, 0, 0]


def test_two_units_of_150_mw_replace_what_one_of_them_gives(rules: Assumptions) -> None:
    answer = own(rules, [150, 150], output_gwh=2412)
    assert answer.firm_mw[0] == 150
    assert ends(answer.grid_mw) == [0, 0, 0]


def test_three_units_of_40_mw_replace_two_of_them(rules: Assumptions) -> None:
    """118.45 / 128.75 / 144.2 MW less 80 MW."""
    answer = own(rules, [40, 40, 40])
    assert ends(answer.grid_mw) == pytest.approx([38.45, 48.75, 64.2])


def test_output_that_nobody_published_goes_by_the_capacity_factor(rules: Assumptions) -> None:
    """40 MW x 8.76 x 0.6 / 0.8 / 0.92 = 210.24 / 280.32 / 322.368 GWh; the least need meets the most output."""
    answer = own(rules, [40])
    assert ends(answer.energy_gwh_per_year) == pytest.approx([196.443, 509.175, 863.4732])


def test_published_output_goes_before_the_capacity_factor_and_is_taken_off_in_full(
    rules: Assumptions,
) -> None:
    noted = rules.noting()
    answer = own(noted, [40], output_gwh=100)
    assert ends(answer.energy_gwh_per_year) == pytest.approx([418.811, 689.495, 973.7132])
    assert "own_generation.capacity_factor" not in [assumption.id for assumption in noted.used]


def test_one_output_may_be_published_and_another_not(rules: Assumptions) -> None:
    answer = own(rules, [40], [40], output_gwh=[100, np.nan])
    assert np.asarray(answer.energy_gwh_per_year.likely).tolist() == pytest.approx([689.495, 509.175])


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"in_zone": False}, OUTSIDE_ZONE),
        ({"is_district_heat": False}, TOO_LARGE),
        ({"in_zone": False, "by_agreement": True, "is_district_heat": False}, BY_AGREEMENT),
        ({}, BY_ZONE),
    ],
)
def test_without_direct_supply_neither_power_nor_energy_is_replaced(
    rules: Assumptions, facts: dict[str, bool], why: int
) -> None:
    answer = own(rules, [150, 150], output_gwh=2412, **facts)
    assert answer.direct_supply[0] == why
    is_replaced = why in DIRECT
    assert ends(answer.grid_mw) == ([0, 0, 0] if is_replaced else pytest.approx(GRID_MW))
    assert ends(answer.energy_gwh_per_year) == ([0, 0, 0] if is_replaced else pytest.approx(ENERGY_GWH))
    # What stands there is told all the same.
    assert (answer.installed_mw[0], answer.firm_mw[0]) == (300, 150)


@pytest.mark.parametrize(
    ("installed_mw", "is_district_heat", "why"),
    [(40, False, BY_ZONE), (40.1, False, TOO_LARGE), (500, True, BY_ZONE), (500.1, True, TOO_LARGE)],
)
def test_a_zone_takes_generation_up_to_the_limits_of_decree_34552(
    rules: Assumptions, *, installed_mw: float, is_district_heat: bool, why: int
) -> None:
    assert own(rules, [installed_mw], is_district_heat=is_district_heat).direct_supply[0] == why


def test_the_limit_is_for_all_units_together(rules: Assumptions) -> None:
    assert own(rules, [30, 30], is_district_heat=False).direct_supply[0] == TOO_LARGE


@pytest.mark.parametrize("capacity_mw", [np.nan, 0.0, -10.0])
def test_a_unit_of_unknown_capacity_replaces_nothing_and_the_rest_goes_on(
    rules: Assumptions, capacity_mw: float
) -> None:
    answer = own(rules, [100, capacity_mw], [40, 40], [], output_gwh=100)
    assert answer.direct_supply.tolist() == [SIZE_UNKNOWN, BY_ZONE, NO_UNITS]
    assert np.asarray(answer.grid_mw.likely).tolist() == pytest.approx([128.75, 88.75, 128.75])
    assert np.asarray(answer.energy_gwh_per_year.likely).tolist() == pytest.approx(
        [789.495, 689.495, 789.495]
    )
    assert np.isnan(answer.installed_mw[0])
    assert answer.installed_mw[2] == answer.firm_mw[2] == 0


def test_no_generation_anywhere_changes_nothing(rules: Assumptions) -> None:
    answer = own(rules, [], [])
    assert answer.direct_supply.tolist() == [NO_UNITS, NO_UNITS]
    assert ends(answer.grid_mw) == pytest.approx(GRID_MW)


def test_an_unknown_load_stays_unknown(rules: Assumptions) -> None:
    unknown = Range.exactly(np.array([np.nan]))
    yes = np.array([True])
    answer = less_own_generation(
        unknown,
        unknown,
        Units(np.array([0, 0]), np.array([20.0, 20.0])),
        np.array([np.nan]),
        Permission(yes, yes, yes),
        rules,
    )
    assert np.isnan(ends(answer.grid_mw)).all()
    assert np.isnan(ends(answer.energy_gwh_per_year)).all()


def test_each_answer_has_words() -> None:
    assert set(DIRECT_SUPPLY) == {BY_AGREEMENT, BY_ZONE, OUTSIDE_ZONE, TOO_LARGE, SIZE_UNKNOWN, NO_UNITS}
