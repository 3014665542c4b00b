# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads of facilities from their fields, against calculations by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.facility import Gap
from plugin.core.ranges import Range
from plugin.errors import InputError
from plugin.studies.facility_load import BOTH, READINGS, FacilityFields, FacilityLoads, OwnSupply, widest
from plugin.studies.facility_load_table import AMOUNTS
from tests.studies.made_connections import site
from tests.studies.made_facilities import loads_of

NAN = np.nan


def ends(loads: FacilityLoads, name: str, row: int = 0) -> list[float]:
    amount = loads.amounts[name]
    return [float(np.asarray(end)[row]) for end in (amount.low, amount.likely, amount.high)]


def test_the_sk_aws_data_centre_of_103_mw_of_it() -> None:
    """PUE 1.15 / 1.25 / 1.40; power factor 1.0 / 0.95 / 0.9; load factor 0.5 / 0.7 / 0.85; 0.2 / 0.5 / 1.0 L/kWh.

    Plot: grid MW over 29 / 17 / 10 MW/ha. Jobs: 0.8 / 1.4 / 3 for each MW of IT. CO2: 0.4173 t/MWh.
    """
    loads = loads_of(site("a", mw=103.0))
    assert ends(loads, "it") == [103, 103, 103]
    assert ends(loads, "grid") == pytest.approx([118.45, 128.75, 144.2])
    assert ends(loads, "contract") == pytest.approx([118.45, 135.5263, 160.2222], abs=1e-3)
    assert ends(loads, "energy") == pytest.approx([518.811, 789.495, 1073.7132], abs=1e-3)
    assert ends(loads, "water") == pytest.approx([247.2, 865.2, 2101.2])
    assert ends(loads, "co2") == pytest.approx([216.4998, 329.4563, 448.0605], abs=1e-3)
    assert ends(loads, "plot") == pytest.approx([4.08448, 7.57353, 14.42], abs=1e-4)
    assert ends(loads, "jobs") == pytest.approx([82.4, 144.2, 309])
    assert (loads.reading.tolist(), loads.gaps.tolist()) == (["it"], [Gap.NOTHING])
    assert set(loads.amounts) == set(AMOUNTS)


def test_103_mw_of_contract_power() -> None:
    """Grid: 103 x 0.9 / 0.95 / 1.0; IT: that over 1.40 / 1.25 / 1.15."""
    loads = loads_of(site("a", mw=103.0), basis="contract")
    assert ends(loads, "contract") == [103, 103, 103]
    assert ends(loads, "grid") == pytest.approx([92.7, 97.85, 103])
    assert ends(loads, "it") == pytest.approx([66.2143, 78.28, 89.5652], abs=1e-3)
    assert loads.reading.tolist() == ["contract"]


def test_a_figure_that_may_mean_either_has_the_widest_range_and_nothing_likely() -> None:
    loads = loads_of(site("a", mw=50.0, means="it"), site("b", mw=103.0), basis="unknown")
    assert loads.reading.tolist() == ["it", BOTH]
    assert loads.gaps.tolist() == [Gap.NOTHING, Gap.BASIS]
    assert ends(loads, "contract", 1) == pytest.approx([103, NAN, 160.2222], abs=1e-3, nan_ok=True)
    assert ends(loads, "it", 1) == pytest.approx([66.2143, NAN, 103], abs=1e-3, nan_ok=True)
    assert ends(loads, "contract", 0)[1] == pytest.approx(65.789, abs=1e-3)


@pytest.mark.parametrize(
    ("word", "reading"),
    [("contract", "contract"), (" Secured ", "contract"), ("receiving", "contract"), ("peak", BOTH)],
)
def test_the_field_says_what_mw_mean_and_the_choice_holds_where_it_is_empty(word: str, reading: str) -> None:
    loads = loads_of(site("a", mw=10.0, means=word), site("b", mw=10.0), site("c", mw=10.0, means=" "))
    assert loads.reading.tolist() == [reading, "it", "it"]


def test_what_the_field_means_says_nothing_of_mw_that_are_of_no_field() -> None:
    loads = loads_of(site("a", means="contract"), field="", mw=40.0)
    assert (loads.reading.tolist(), loads.asked_mw.tolist()) == (["it"], [40])


@pytest.mark.parametrize("mw", [None, 0.0, -41.0, 1e11, 1e308])
def test_a_row_without_mw_has_no_load_and_never_the_one_for_all(mw: float | None) -> None:
    loads = loads_of(site("a", mw=mw), site("b", mw=100.0))
    for name in AMOUNTS:
        assert np.isnan(ends(loads, name, 0)).all(), name
        assert np.isfinite(ends(loads, name, 1)).all(), name
    assert loads.is_unknown.tolist() == [True, False]
    assert loads.gaps.tolist() == [Gap.POWER, Gap.NOTHING]


def test_nobody_asks_what_mw_mean_that_are_not_there() -> None:
    loads = loads_of(site("a"), site("b", mw=5.0), basis="unknown")
    assert loads.reading.tolist() == [None, BOTH]
    assert loads.gaps.tolist() == [Gap.POWER, Gap.BASIS]


def test_without_a_field_the_mw_are_those_of_all() -> None:
    loads = loads_of(site("a", mw=3.0), site("b"), field="")
    assert loads.asked_mw.tolist() == [100, 100]


def test_a_published_pue_is_used() -> None:
    loads = loads_of(site("a", mw=100.0, pue=1.3), site("b", mw=100.0, pue=0.5))
    assert ends(loads, "grid") == pytest.approx([130, 130, 130])
    assert ends(loads, "grid", 1) == pytest.approx([115, 125, 140])
    assert loads.gaps.tolist() == [Gap.NOTHING, Gap.PUE]


def test_more_than_can_be_is_not_computed_with() -> None:
    loads = loads_of(
        site("a", mw=1e10, pue=1e308), site("b", mw=500.0, own=1e308, largest=1e308, direct="yes")
    )
    assert loads.gaps.tolist() == [Gap.PUE, Gap.NOTHING]
    assert ends(loads, "left_energy", 1) == ends(loads, "energy", 1)
    given = loads_of(site("a", mw=500.0, direct="yes", output=1e308, **CHP))
    assert ends(given, "left_energy")[1] == pytest.approx(1730.1, abs=1e-2)


def test_cooling_decides_on_water() -> None:
    assert ends(loads_of(site("a", mw=1000.0), cooling="dry"), "water")[1] == pytest.approx(1680)


CHP = {"own": 300.0, "largest": 150.0}


def test_direct_supply_of_the_ulsan_chp_cuts_contract_power_by_what_is_left_of_it() -> None:
    """2 x 150 MW: 150 MW are left when one is out. 103 MW of IT: 118.45 / 135.53 / 160.22 MW of contract power.

    500 MW of IT: 575 / 657.89 / 777.78 MW and 2,518.5 / 3,832.5 / 5,212.2 GWh, less 2,412 GWh as planned.
    """
    loads = loads_of(
        site("a", mw=103.0, direct="yes", output=2412.0, **CHP),
        site("b", mw=500.0, direct="예", output=2412.0, **CHP),
    )
    assert ends(loads, "left_contract") == pytest.approx([0, 0, 10.2222], abs=1e-3)
    assert ends(loads, "left_energy") == [0, 0, 0]
    assert ends(loads, "left_contract", 1) == pytest.approx([425, 507.8947, 627.7778], abs=1e-3)
    assert ends(loads, "left_energy", 1) == pytest.approx([106.5, 1420.5, 2800.2], abs=1e-3)
    assert ends(loads, "contract", 1) == pytest.approx([575, 657.8947, 777.7778], abs=1e-3)
    assert loads.own.firm_mw.tolist() == [150, 150]
    assert "own_generation.capacity_factor" not in [each.id for each in loads.assumptions]


@pytest.mark.parametrize("direct", ["no", None, "perhaps"])
def test_without_direct_supply_the_chp_cuts_nothing(direct: str | None) -> None:
    loads = loads_of(site("a", mw=103.0, direct=direct, output=2412.0, **CHP))
    assert ends(loads, "left_contract") == ends(loads, "contract")
    assert ends(loads, "left_energy") == ends(loads, "energy")
    assert loads.unreadable == (direct == "perhaps")


def test_output_that_nobody_published_takes_the_capacity_factor() -> None:
    """500 MW of IT less 300 MW x 8.76 x 0.92 / 0.8 / 0.6."""
    loads = loads_of(site("a", mw=500.0, direct="yes", **CHP))
    assert ends(loads, "left_energy") == pytest.approx([100.74, 1730.1, 3635.4], abs=1e-2)
    assert "own_generation.capacity_factor" in [each.id for each in loads.assumptions]
    assert not [each.id for each in loads.assumptions if each.id.endswith("max_mw")]


@pytest.mark.parametrize("largest", [None, 0.0, 301.0])
def test_all_of_it_is_one_unit_when_the_largest_is_not_known(largest: float | None) -> None:
    loads = loads_of(site("a", mw=500.0, direct="yes", own=300.0, largest=largest))
    assert ends(loads, "left_contract") == ends(loads, "contract")
    assert ends(loads, "left_energy")[1] == pytest.approx(1730.1, abs=1e-2)
    assert (loads.own.knows_largest.tolist(), loads.own.firm_mw.tolist()) == ([False], [0])


def test_own_generation_is_taken_off_both_readings() -> None:
    loads = loads_of(site("a", mw=500.0, direct="yes", **CHP), site("b", mw=500.0), basis="unknown")
    assert ends(loads, "left_contract") == pytest.approx([350, NAN, 627.7778], abs=1e-3, nan_ok=True)
    assert ends(loads, "left_contract", 1) == pytest.approx([500, NAN, 777.7778], abs=1e-3, nan_ok=True)


def test_own_generation_that_nobody_knows_is_not_taken_off() -> None:
    own = OwnSupply(*(np.array([NAN, 0.0, 5.0]) for _ in range(3)), is_direct=np.ones(3))
    assert own.has_units.tolist() == [False, False, True]
    np.testing.assert_array_equal(own.firm_mw, [NAN, NAN, 0.0])
    loads = loads_of(site("a", mw=103.0, direct="yes"))
    assert ends(loads, "left_energy") == ends(loads, "energy")


def fab(*rows: Any, **more: Any) -> FacilityLoads:
    return loads_of(*rows, facility="fab_sic_200mm", **more)


def test_a_fab_takes_what_is_published_and_else_the_assumption_for_its_kind() -> None:
    """40 MW are likely, 20 to 80; load factor 0.6 / 0.8 / 0.95; 3,000 / 6,000 / 12,000 m3 a day."""
    loads = fab(site("a"), site("b", mw=50.0))
    assert ends(loads, "grid") == [20, 40, 80]
    assert ends(loads, "contract") == pytest.approx([20, 42.1053, 88.8889], abs=1e-3)
    assert ends(loads, "energy") == pytest.approx([105.12, 280.32, 665.76])
    assert ends(loads, "water") == [3000, 6000, 12000]
    assert ends(loads, "grid", 1) == [50, 50, 50]
    assert loads.gaps.tolist() == [Gap.POWER, Gap.NOTHING]
    assert loads.reading.tolist() == ["grid", "grid"]


def test_of_a_fab_it_plot_and_jobs_are_not_known_and_nothing_is_assumed_of_them() -> None:
    loads = fab(site("a", mw=50.0))
    for name in ("it", "plot", "jobs"):
        assert np.isnan(ends(loads, name)).all()
    used = [each.id for each in loads.assumptions]
    assert "facility.load_factor.fab" in used
    assert not {"facility.mw_per_hectare", "facility.jobs_per_it_mw", "facility.pue.new_ai"} & set(used)


def test_the_mw_of_all_are_those_of_data_centres_and_not_of_fabs() -> None:
    loads = fab(site("a"), field="", mw=100.0)
    assert ends(loads, "grid") == [20, 40, 80]
    assert np.isnan(loads.asked_mw).all()


def test_only_what_was_needed_is_among_the_assumptions() -> None:
    assert [each.id for each in loads_of(site("a", mw=103.0)).assumptions] == [
        "supply.power_factor",
        "facility.pue.new_ai",
        "facility.load_factor.data_centre",
        "facility.wue.hybrid",
        "facility.co2_t_per_mwh",
        "facility.mw_per_hectare",
        "facility.jobs_per_it_mw",
    ]


def test_values_that_are_of_no_use_are_counted() -> None:
    loads = loads_of(site("a", mw=1.0, own=-3.0, direct="?"), site("b", mw=1.0))
    assert loads.unreadable == 2


def test_mw_of_text_are_read_and_what_is_none_is_counted() -> None:
    loads = loads_of(site("a", means="30"), site("b", means="약 30"), field="means", basis_field="")
    np.testing.assert_array_equal(loads.asked_mw, [30, NAN])
    assert loads.unreadable == 1


@pytest.mark.parametrize("more", [{"field": "없는 필드"}, {"fields": FacilityFields(pue="없는 필드")}])
def test_fields_that_are_not_there_are_refused(more: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="no field 없는 필드"):
        loads_of(**more)


def test_places_play_no_part() -> None:
    loads = loads_of((None, {"id": "nowhere", "mw": 103.0}))
    assert ends(loads, "grid")[1] == pytest.approx(128.75)


def test_the_widest_range_of_readings() -> None:
    amount = Range(np.array([1.0, 5.0, 3.0]), np.array([2.0, 6.0, 4.0]), np.array([9.0, 7.0, 5.0]))
    found = widest(amount, np.array([0, 1, 1]), 2)
    assert (np.asarray(found.low).tolist(), np.asarray(found.high).tolist()) == ([1, 3], [9, 7])
    np.testing.assert_array_equal(np.asarray(found.likely), [2, NAN])


def test_every_reading_has_a_word_of_its_own() -> None:
    assert len({*READINGS.values(), BOTH}) == 4
