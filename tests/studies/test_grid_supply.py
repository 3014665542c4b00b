# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What can feed loads: substations there or to come, their headroom, and what a demand asks of them."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.core.ranges import Range
from plugin.errors import InputError
from plugin.plan.assumptions import shipped_assumptions
from plugin.studies.grid_supply import (
    GridSupply,
    allowed_voltages,
    connection_terms,
    contract_power,
    read_network,
    read_supply,
    voltage_classes,
)
from tests.studies.hand_made import Row
from tests.studies.made_connections import grid, lines, station, stations

RULES = shipped_assumptions()
LINE: Row = (
    "LineString (0 0, 9000 0)",
    {"id": "l", "status": "existing", "voltage_kv": 154.0, "circuits": 3.0, "capacity_mva": 600.0},
)


def supply(*rows: Row, power_lines: tuple[Row, ...] = ()) -> GridSupply:
    return read_supply(grid(stations(*rows), lines(*power_lines) if power_lines else None), RULES.noting())


@pytest.mark.parametrize(
    ("values", "there"),
    [
        ({}, True),
        ({"status": None}, True),
        ({"status": "planned", "opened": "2030-06-01"}, True),
        ({"status": "under_construction", "opened": "2028-06-01"}, True),
        ({"status": "planned"}, False),
        ({"status": "proposed", "opened": "2030-06-01"}, False),
        ({"status": "retired"}, False),
        ({"status": "cancelled"}, False),
        ({"kind": "substation"}, True),
        ({"kind": "switchyard"}, False),
        ({"kind": "junction"}, False),
        ({"kind": "traction"}, False),
    ],
)
def test_what_is_there_or_dated_feeds_loads(values: dict[str, object], *, there: bool) -> None:
    found = supply(station("known", 5), station("asked", 0, **values))
    assert ("asked" in found.points.ids) == there
    assert found.undated == (values == {"status": "planned"})
    assert len(found.rows) == len(found.headroom.headroom_mw) == len(found.points.ids)


def test_only_what_is_to_come_has_an_opening_year() -> None:
    found = supply(
        station("a", 0, opened="1999-01-01"), station("b", 1, status="planned", opened="2030-06-01")
    )
    np.testing.assert_array_equal(found.points.opening_year, [np.nan, 2030.0])


def test_substations_without_an_id_are_told_apart_by_their_feature() -> None:
    found = supply(station("a", 0), ("Point (0 0)", {"voltage_kv": 154.0}))
    assert found.points.ids == ("a", "#2")


def test_a_layer_without_rows_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"no substations to connect to \(변전소\)"):
        supply()


@pytest.mark.parametrize(
    ("voltage_kv", "classes"),
    [(22.9, [22.9]), (154.0, [22.9, 154.0]), (345.0, [154.0, 345.0]), (765.0, [345.0]), (None, [])],
)
def test_a_substation_feeds_its_own_voltage_and_the_next_below(
    voltage_kv: float | None, classes: list[float]
) -> None:
    offers = supply(station("a", 0, voltage_kv=voltage_kv)).points.offers[0]
    assert voltage_classes()[offers].tolist() == classes


def test_headroom_is_what_lines_and_banks_carry_with_the_largest_out_less_the_load() -> None:
    found = supply(
        station("a", 0, peak_load_mw=100.0, load_basis="published", transformer_mva=400.0, banks=4.0),
        station("b", 9),
        power_lines=(LINE,),
    )
    # Lines of 3 x 200 MVA, one out; banks 3 x 100 MVA, at a power factor of 0.9.
    assert found.points.headroom_mw[0] == pytest.approx(300 * 0.9 - 100)
    assert found.headroom.basis.tolist() == ["modelled", "unknown"]


def test_lines_that_leave_at_a_lower_voltage_bring_no_power() -> None:
    high: Row = (
        "LineString (0 0, 9000 0)",
        {"id": "h", "status": "existing", "voltage_kv": 345.0, "circuits": 2.0, "capacity_mva": 2000.0},
    )
    found = supply(
        station(
            "a",
            0,
            voltage_kv=345.0,
            peak_load_mw=100.0,
            load_basis="published",
            transformer_mva=8000.0,
            banks=4.0,
        ),
        station("b", 9, voltage_kv=345.0),
        power_lines=(high, LINE),
    )
    assert found.headroom.lines_mw[0] == pytest.approx(1000 * 0.9)
    assert found.points.headroom_mw[0] == pytest.approx(1000 * 0.9 - 100)


@pytest.mark.parametrize(("headroom_mw", "basis"), [(-35.0, "published"), (80.0, "modelled")])
def test_a_headroom_figure_is_taken_with_its_basis(headroom_mw: float, basis: str) -> None:
    found = supply(station("a", 0, headroom_mw=headroom_mw, headroom_basis=basis))
    assert (found.points.headroom_mw[0], found.headroom.basis[0]) == (headroom_mw, basis)


def test_assumptions_about_lines_have_no_part_where_no_load_is_known() -> None:
    noting = RULES.noting()
    read_supply(grid(stations(station("a", 0), station("b", 9)), lines(LINE)), noting)
    assert [each.id for each in noting.used] == ["headroom.power_factor"]


@pytest.mark.parametrize(
    ("basis", "expected", "used"),
    [
        ("contract", (100.0, 100.0, 100.0), []),
        ("secured", (100.0, 100.0, 100.0), []),
        ("receiving", (100.0, 100.0, 100.0), []),
        ("grid", (100.0, 100 / 0.95, 100 / 0.9), ["supply.power_factor"]),
        ("it", (115.0, 125 / 0.95, 140 / 0.9), ["facility.pue.new_ai", "supply.power_factor"]),
    ],
)
def test_megawatts_mean_what_is_said_and_only_what_counts_is_noted(
    basis: str, expected: tuple[float, ...], used: list[str]
) -> None:
    noting = RULES.noting()
    mw = np.array([100.0, np.nan, 0.0, -5.0, np.inf])
    found = contract_power(mw, np.full(5, basis, dtype=object), "new_ai", noting)
    ends = np.array([found.low, found.likely, found.high])
    np.testing.assert_allclose(ends[:, 0], expected)
    assert np.isnan(ends[:, 1:]).all()
    assert sorted(each.id for each in noting.used) == used


def test_each_demand_has_its_own_meaning() -> None:
    mw, basis = np.full(3, 95.0), np.array(["grid", "contract", "it"], dtype=object)
    np.testing.assert_allclose(contract_power(mw, basis, "new_ai", RULES).likely, [100, 95, 125])


def test_an_older_hall_takes_more_for_the_same_it() -> None:
    mw, basis = np.array([10.0]), np.array(["it"], dtype=object)
    one, other = (contract_power(mw, basis, hall, RULES) for hall in ("new_ai", "older_enterprise"))
    assert other.likely[0] > one.likely[0]


def test_the_voltages_a_load_may_have_follow_its_contract_power() -> None:
    allowed = allowed_voltages(Range.exactly(np.array([5.0, 30.0, 100.0, 900.0])), RULES)[1]
    assert [voltage_classes()[row].tolist() for row in allowed] == [[22.9], [22.9, 154.0], [154.0], [345.0]]


@pytest.mark.parametrize("is_underground", [True, False])
def test_lines_cost_and_carry_what_the_way_they_are_built_does(*, is_underground: bool) -> None:
    terms, cable = (connection_terms(RULES, is_underground=way) for way in (is_underground, True))
    assert terms.kv.tolist() == [22.9, 154.0, 345.0]
    assert np.isinf(terms.rating_mva[0])
    cheaper = terms.line_krw_bn_per_km.likely < cable.line_krw_bn_per_km.likely
    assert cheaper.tolist() == [False, not is_underground, not is_underground]


@pytest.mark.parametrize(
    ("is_underground", "types"),
    [(False, ("154kv_acsr410x2", "345kv_acsr480x4")), (True, ("154kv_xlpe2000", "345kv_acsr480x2"))],
)
def test_connections_carry_what_their_type_of_circuit_does(
    types: tuple[str, str], *, is_underground: bool
) -> None:
    rating = [RULES[f"line.{each}.thermal_mva"].value.likely for each in types]
    assert connection_terms(RULES, is_underground=is_underground).rating_mva.tolist() == [np.inf, *rating]


def test_the_network_of_a_year_has_what_is_open_by_then() -> None:
    layers = grid(
        stations(station("a", 0), station("b", 9, status="planned", opened="2030-01-01")), lines(LINE)
    )
    for year, count in ((None, 1), (2029, 1), (2030, 2)):
        network, substations, power_lines, plants = read_network(layers, RULES.noting(), lambda: None, year)
        assert (len(substations), len(power_lines), len(plants)) == (count, 1, 0)
        assert network.grid.branch_count == (3 if count == 2 else network.grid.branch_count)


def test_a_status_that_is_no_word_of_a_plan_is_left_out_and_counted() -> None:
    found = supply(station("a", 0), station("b", 3, status="운영중"), station("c", 6, status="proposed"))
    assert found.points.ids == ("a",)
    assert found.strange_status == 1


def test_without_any_substation_that_feeds_nothing_fails() -> None:
    found = supply(station("b", 3, status="운영중"), power_lines=(LINE,))
    assert found.points.ids == ()
