# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The load of data centres and chip fabs, against calculations by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assumptions import Assumptions, parse_assumptions
from plugin.core.power.facility import (
    CONTRACT,
    COOLING_WUE,
    FABS,
    GAPS,
    HALL_PUE,
    IT,
    READ_AS_CONTRACT,
    READ_AS_GRID,
    READ_AS_IT,
    RECEIVING,
    SECURED,
    DataCentres,
    Gap,
    Loads,
    data_centre_loads,
    fab_loads,
    permanent_jobs,
    plot_ha,
)
from plugin.core.ranges import Range

RULES = Path(__file__).parents[3] / "resources" / "rules"
RANGES = ("it_mw", "grid_mw", "contract_mw", "energy_gwh_per_year", "water_m3_per_day", "co2_kt_per_year")


@pytest.fixture(scope="module")
def rules() -> Assumptions:
    names = ("supply", "facilities")
    return parse_assumptions([(RULES / f"{name}.json").read_text(encoding="utf-8") for name in names])


def centres(  # one row for each basis
    power_mw: float | Sequence[float],
    *basis: str | None,
    hall: str | None = "new_ai",
    cooling: str | None = "hybrid",
    pue: float = np.nan,
) -> DataCentres:
    count = len(basis)
    return DataCentres(
        np.broadcast_to(np.array(power_mw, dtype=np.float64), (count,)),
        np.array(basis, dtype=object),
        np.full(count, hall, dtype=object),
        np.full(count, cooling, dtype=object),
        np.full(count, pue),
    )


def ends(amount: Range, row: int = 0) -> list[float]:
    return [float(np.asarray(end)[row]) for end in (amount.low, amount.likely, amount.high)]


def test_hand_calculation_of_a_data_centre_of_103_mw_of_it(rules: Assumptions) -> None:
    """A new AI hall with hybrid cooling; PUE 1.15 / 1.25 / 1.40, load factor 0.5 / 0.7 / 0.85.

    Grid: 103 x PUE. Contract: over a power factor of 1.0 / 0.95 / 0.9. Energy: grid x load factor x 8.76.
    Water, ISO/IEC 30134-9: 103 MW x load factor x 24 h x 0.2 / 0.5 / 1.0 L/kWh. CO2: 0.4173 t/MWh.
    """
    loads = data_centre_loads(centres(103, IT), rules)
    assert loads.reading.tolist() == [READ_AS_IT]
    assert loads.gaps.tolist() == [Gap.NOTHING]
    assert ends(loads.it_mw) == [103, 103, 103]
    assert ends(loads.grid_mw) == pytest.approx([118.45, 128.75, 144.2])
    assert ends(loads.contract_mw) == pytest.approx([118.45, 135.5263, 160.2222], abs=1e-3)
    assert ends(loads.energy_gwh_per_year) == pytest.approx([518.811, 789.495, 1073.7132], abs=1e-3)
    assert ends(loads.water_m3_per_day) == pytest.approx([247.2, 865.2, 2101.2])
    assert ends(loads.co2_kt_per_year) == pytest.approx([216.4998, 329.4563, 448.0605], abs=1e-3)


@pytest.mark.parametrize("basis", [CONTRACT, SECURED, RECEIVING])
def test_hand_calculation_of_103_mw_of_contract_power(rules: Assumptions, basis: str) -> None:
    """Grid: 103 x power factor of 0.9 / 0.95 / 1.0. IT: grid over a PUE of 1.40 / 1.25 / 1.15."""
    loads = data_centre_loads(centres(103, basis), rules)
    assert loads.reading.tolist() == [READ_AS_CONTRACT]
    assert loads.gaps.tolist() == [Gap.RESERVE if basis == RECEIVING else Gap.NOTHING]
    assert ends(loads.contract_mw) == [103, 103, 103]
    assert ends(loads.grid_mw) == pytest.approx([92.7, 97.85, 103])
    assert ends(loads.it_mw) == pytest.approx([66.2143, 78.28, 89.5652], abs=1e-3)
    assert ends(loads.energy_gwh_per_year) == pytest.approx([406.026, 600.0162, 766.938], abs=1e-3)
    assert ends(loads.water_m3_per_day) == pytest.approx([158.914, 657.552, 1827.130], abs=1e-2)


@pytest.mark.parametrize("basis", [None, "", "peak"])
def test_a_figure_that_may_mean_either_is_read_both_ways_and_says_so(
    rules: Assumptions, basis: str | None
) -> None:
    loads = data_centre_loads(centres([103, 40, 103], IT, basis, CONTRACT), rules)
    assert loads.facility.tolist() == [0, 1, 1, 2]
    assert loads.reading.tolist() == [READ_AS_IT, READ_AS_IT, READ_AS_CONTRACT, READ_AS_CONTRACT]
    assert loads.gaps.tolist() == [Gap.NOTHING, Gap.BASIS, Gap.BASIS, Gap.NOTHING]
    assert np.asarray(loads.grid_mw.likely).tolist() == pytest.approx([128.75, 50, 38, 97.85])


def test_a_published_pue_is_used_and_no_assumption_of_the_hall(rules: Assumptions) -> None:
    noted = rules.noting()
    loads = data_centre_loads(centres(100, IT, pue=1.3, hall=None), noted)
    assert ends(loads.grid_mw) == [130, 130, 130]
    assert loads.gaps.tolist() == [Gap.NOTHING]
    assert not [assumption.id for assumption in noted.used if "pue" in assumption.id]


@pytest.mark.parametrize("pue", [0.99, -1.0, np.inf])
def test_a_pue_that_cannot_be_gives_way_to_the_assumption(rules: Assumptions, pue: float) -> None:
    loads = data_centre_loads(centres(100, IT, pue=pue), rules)
    assert ends(loads.grid_mw) == pytest.approx([115, 125, 140])
    assert loads.gaps.tolist() == [Gap.PUE]


def test_a_pue_of_1_is_possible(rules: Assumptions) -> None:
    loads = data_centre_loads(centres(100, IT, pue=1.0), rules)
    assert (ends(loads.grid_mw), loads.gaps[0]) == ([100, 100, 100], Gap.NOTHING)


def test_older_halls_take_more(rules: Assumptions) -> None:
    loads = data_centre_loads(centres(10, IT, hall="older_enterprise"), rules)
    assert ends(loads.grid_mw) == pytest.approx([15, 17, 20])


@pytest.mark.parametrize(("cooling", "likely"), [("dry", 0.1), ("hybrid", 0.5), ("evaporative", 1.8)])
def test_water_goes_by_the_kind_of_cooling(rules: Assumptions, cooling: str, likely: float) -> None:
    """1,000 MW at a load factor of 0.7 are 16.8 GWh of IT a day, so 16,800 m3 for each L/kWh."""
    loads = data_centre_loads(centres(1000, IT, cooling=cooling), rules)
    assert ends(loads.water_m3_per_day)[1] == pytest.approx(16_800 * likely)


def test_each_row_goes_by_its_own_kind(rules: Assumptions) -> None:
    one = centres([10, 10], IT, IT)
    mixed = DataCentres(
        one.power_mw,
        one.basis,
        np.array(["older_enterprise", "new_ai"], dtype=object),
        np.array(["dry", "evaporative"], dtype=object),
        one.pue,
    )
    loads = data_centre_loads(mixed, rules)
    assert np.asarray(loads.grid_mw.likely).tolist() == pytest.approx([17, 12.5])
    assert np.asarray(loads.water_m3_per_day.likely).tolist() == pytest.approx([16.8, 302.4])


def test_unknown_cooling_leaves_water_unknown_and_the_rest_known(rules: Assumptions) -> None:
    loads = data_centre_loads(centres(100, IT, cooling="ice"), rules)
    assert np.isnan(ends(loads.water_m3_per_day)).all()
    assert ends(loads.grid_mw)[1] == pytest.approx(125)
    assert loads.gaps.tolist() == [Gap.COOLING]


def test_an_unknown_hall_without_a_pue_leaves_the_grid_unknown_but_not_the_water(rules: Assumptions) -> None:
    loads = data_centre_loads(centres(103, IT, hall=None), rules)
    assert np.isnan(ends(loads.grid_mw)).all()
    assert ends(loads.water_m3_per_day)[1] == pytest.approx(865.2)
    assert loads.gaps.tolist() == [Gap.HALL]


@pytest.mark.parametrize("power_mw", [np.nan, np.inf, 0.0, -41.0])
def test_mw_that_are_none_leave_that_row_unknown_and_the_rest_goes_on(
    rules: Assumptions, power_mw: float
) -> None:
    loads = data_centre_loads(centres([power_mw, 100], IT, IT), rules)
    for name in RANGES:
        assert np.isnan(ends(getattr(loads, name), 0)).all()
        assert np.isfinite(ends(getattr(loads, name), 1)).all()
    assert loads.gaps.tolist() == [Gap.POWER, Gap.NOTHING]


def test_no_facilities_are_no_failure(rules: Assumptions) -> None:
    loads = data_centre_loads(centres([]), rules)
    assert len(loads.facility) == len(np.asarray(loads.grid_mw.likely)) == 0


def test_only_what_was_needed_is_noted(rules: Assumptions) -> None:
    noted = rules.noting()
    data_centre_loads(centres(103, IT), noted)
    assert [assumption.id for assumption in noted.used] == [
        "supply.power_factor",
        "facility.pue.new_ai",
        "facility.load_factor.data_centre",
        "facility.wue.hybrid",
        "facility.co2_t_per_mwh",
    ]


def fabs(
    rules: Assumptions, kind: str | None, grid_mw: float = np.nan, water_m3_per_day: float = np.nan
) -> Loads:
    return fab_loads(np.array([kind], dtype=object), np.array([grid_mw]), np.array([water_m3_per_day]), rules)


def test_hand_calculation_of_an_assumed_fab(rules: Assumptions) -> None:
    """20 / 40 / 80 MW over a power factor of 1.0 / 0.95 / 0.9; x load factor 0.6 / 0.8 / 0.95 x 8.76."""
    loads = fabs(rules, FABS[0])
    assert (loads.facility.tolist(), loads.reading.tolist()) == ([0], [READ_AS_GRID])
    assert loads.gaps.tolist() == [Gap.POWER]
    assert ends(loads.grid_mw) == [20, 40, 80]
    assert ends(loads.contract_mw) == pytest.approx([20, 42.1053, 88.8889], abs=1e-3)
    assert ends(loads.energy_gwh_per_year) == pytest.approx([105.12, 280.32, 665.76])
    assert ends(loads.water_m3_per_day) == [3000, 6000, 12000]
    assert ends(loads.co2_kt_per_year) == pytest.approx([43.8666, 116.9775, 277.8216], abs=1e-3)
    assert np.isnan(ends(loads.it_mw)).all()


def test_what_a_fab_publishes_is_used_without_range(rules: Assumptions) -> None:
    noted = rules.noting()
    loads = fabs(noted, FABS[0], 55.0, 7000.0)
    assert ends(loads.grid_mw) == [55, 55, 55]
    assert ends(loads.water_m3_per_day) == [7000, 7000, 7000]
    assert loads.gaps.tolist() == [Gap.NOTHING]
    assert not [assumption.id for assumption in noted.used if "fab_sic" in assumption.id]


def test_a_fab_of_unknown_kind_has_only_what_it_publishes(rules: Assumptions) -> None:
    loads = fabs(rules, "memory", -1.0, 7000.0)
    assert np.isnan(ends(loads.grid_mw)).all()
    assert ends(loads.water_m3_per_day)[1] == 7000
    assert loads.gaps.tolist() == [Gap.POWER | Gap.KIND]


def test_plots_and_jobs(rules: Assumptions) -> None:
    """290 MW over 29 / 17 / 10 MW to the hectare; 103 MW x 0.8 / 1.4 / 3 people."""
    plot = plot_ha(Range.exactly(290.0), rules)
    assert [plot.low, plot.likely, plot.high] == pytest.approx([10, 290 / 17, 29])
    jobs = permanent_jobs(Range.exactly(103.0), rules)
    assert [jobs.low, jobs.likely, jobs.high] == pytest.approx([82.4, 144.2, 309])


def test_what_can_be_missing_has_words_for_all_of_it() -> None:
    assert set(GAPS) == set(Gap) - {Gap.NOTHING}


@given(
    power_mw=st.lists(st.floats(0.01, 5000), min_size=1, max_size=5),
    basis=st.sampled_from([IT, CONTRACT, None]),
    hall=st.sampled_from([*HALL_PUE]),
    cooling=st.sampled_from([*COOLING_WUE]),
)
def test_ranges_stay_ordered_and_readings_agree(
    power_mw: list[float], basis: str | None, hall: str, cooling: str
) -> None:
    rules = parse_assumptions(
        [(RULES / f"{name}.json").read_text(encoding="utf-8") for name in ("supply", "facilities")]
    )
    facts = centres(power_mw, *[basis] * len(power_mw), hall=hall, cooling=cooling)
    loads = data_centre_loads(facts, rules)
    for name in RANGES:
        assert getattr(loads, name).is_ordered
    # Read as IT it takes more from the grid than read as contract power, and IT is always the least of the three.
    assert (np.asarray(loads.it_mw.likely) < np.asarray(loads.grid_mw.likely)).all()
    assert (np.asarray(loads.grid_mw.likely) <= np.asarray(loads.contract_mw.likely)).all()
    as_it = loads.reading == READ_AS_IT
    if basis is None:
        assert (np.asarray(loads.grid_mw.low)[as_it] > np.asarray(loads.grid_mw.high)[~as_it]).all()
