# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid from rows: circuits and banks as branches, what is data and what assumed, and the findings."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.findings import Code
from plugin.core.power.network import Network, build
from tests.core.power.rows import lines, plants, shipped, substations

A = {"id": "a", "xy": (0, 0), "kv": 345, "load": 100}
B = {"id": "b", "xy": (50_000, 0), "kv": 345}
C = {"id": "c", "xy": (0, 50_000), "kv": 345, "load": 30}
AB = {"id": "ab", "kv": 345, "a": "a", "b": "b", "km": 50, "circuits": 2, "mva": 2000}
BC = {"id": "bc", "kv": 345, "a": "b", "b": "c", "km": 70, "circuits": 1}


def network(stations: Any, cables: Any, works: Any = plants(), **keys: Any) -> Network:  # noqa: B008 - nothing in it
    return build(stations, cables, works, shipped(), **keys)


def found(result: Network, code: Code) -> list[tuple[int, ...]]:
    return [finding.rows for finding in result.findings if finding.code == code]


def test_each_circuit_is_a_branch_of_its_line() -> None:
    result = network(substations(A, B, C), lines(AB, BC))
    grid = result.grid
    assert grid.bus_ids == ("a", "b", "c")
    assert grid.branch_ids == ("ab 1", "ab 2", "bc")
    assert grid.corridor.tolist() == result.line_of_branch.tolist() == [0, 0, 1]
    assert grid.rating_mva.tolist() == [1000, 1000, 1086]
    assert grid.reactance_pu == pytest.approx(np.array([50, 50, 70]) * 0.332 / 1190.25)
    assert result.resistance_pu == pytest.approx(np.array([50, 50, 70]) * 0.031 / 1190.25)
    assert result.rating_basis.tolist() == ["published", "published", "assumed"]
    assert result.circuits_basis.tolist() == ["published"] * 3
    assert result.reactance_basis.tolist() == ["assumed"] * 3
    assert (grid.from_bus.tolist(), grid.to_bus.tolist()) == ([0, 0, 1], [1, 1, 2])
    assert not grid.shift_rad.any()


def test_loads_are_the_published_peaks_and_generation_is_left_open() -> None:
    result = network(substations(A, B, C), lines(AB, BC))
    np.testing.assert_array_equal(result.grid.load_mw, [100, np.nan, 30])
    assert np.isnan(result.grid.generation_mw).all()


def test_banks_are_branches_below_the_bus_of_the_row() -> None:
    station = {**A, "mva": 1500, "banks": 3}
    result = network(substations(station, B), lines(AB, {**AB, "id": "low", "kv": 154, "km": 10}))
    grid = result.grid
    banks = np.flatnonzero(grid.is_transformer)
    assert [grid.branch_ids[bank] for bank in banks[:3]] == [
        f"transformer a 345/154 kV {n}" for n in (1, 2, 3)
    ]
    assert grid.bus_ids == ("a 154 kV", "a", "b 154 kV", "b")
    assert grid.bus_kv.tolist() == [154, 345, 154, 345]
    assert (grid.from_bus[banks[0]], grid.to_bus[banks[0]]) == (1, 0)
    assert grid.rating_mva[banks].tolist() == [500] * 6
    assert grid.corridor[banks].tolist() == [2, 2, 2, 3, 3, 3]
    assert result.line_of_branch[banks].tolist() == [-1] * 6
    assert result.substation_of_branch.tolist() == [-1] * 4 + [0, 0, 0, 1, 1, 1]
    assert result.rating_basis[banks].tolist() == ["published"] * 3 + ["assumed"] * 3
    assert found(result, Code.TRANSFORMER_ASSUMED) == [(1,)]
    [finding] = [f for f in result.findings if f.code == Code.TRANSFORMER_ASSUMED]
    assert finding.message() == "transformers 345/154 kV are not in the data; 3 banks assumed"


def test_a_step_without_a_type_has_no_reactance_and_is_told() -> None:
    result = network(substations({**A, "kv": 765}, B), lines({**AB, "kv": 154}))
    assert found(result, Code.NO_TRANSFORMER_TYPE) == []
    result = network(
        substations({**A, "kv": 765}, B),
        lines({**AB, "kv": 154}, {"kv": 765, "a": "a", "first": (0, 0), "last": (9e4, 9e4), "km": 5}),
    )
    assert found(result, Code.NO_TRANSFORMER_TYPE) == [(0,)]
    assert np.isnan(result.grid.reactance_pu[result.grid.is_transformer]).sum() == 1


def test_plants_belong_to_the_nearest_substation_on_the_network_within_reach() -> None:
    works = plants(
        {"xy": (100, 0), "mw": -5},
        {"xy": (100, 0), "mw": np.inf},
        {"xy": (100, 0), "mw": 500},
        {"xy": (49_000, 0), "mw": 300},
        {"xy": (0, 4_999), "mw": np.nan},
        {"xy": (20_000, 0), "mw": 900},
        {},
    )
    off = {"id": "off", "xy": (100, 0), "kv": 345}
    result = network(substations(off, A, B), lines(AB), works)
    assert result.bus_of_plant.tolist() == [0, 0, 0, 1, 0, -1, -1]
    assert result.grid.slack_share.tolist() == [500, 300]
    assert found(result, Code.PLANT_OFF_NETWORK) == [(5,), (6,)]


def test_a_missing_length_is_that_of_the_drawing_and_told() -> None:
    result = network(
        substations(A, B, C),
        lines({**AB, "km": np.nan, "drawn": 40.0}, {**BC, "km": 0.0}),
    )
    assert result.grid.reactance_pu[0] == pytest.approx(40 * 0.332 / 1190.25)
    assert np.isnan(result.grid.reactance_pu[2])
    assert found(result, Code.DRAWN_LENGTH) == [(0,)]
    assert found(result, Code.NO_LENGTH) == [(1,)]
    assert found(result, Code.NO_TYPE) == []


def test_what_lacks_a_voltage_or_a_type_or_circuits_is_told() -> None:
    result = network(
        substations(A, B),
        lines({**AB, "kv": np.nan}, {**AB, "kv": 220}, {**AB, "circuits": np.nan}),
    )
    assert found(result, Code.UNKNOWN_VOLTAGE) == [(0,)]
    assert found(result, Code.NO_TYPE) == [(1,)]
    assert found(result, Code.CIRCUITS_ASSUMED) == [(2,)]


def test_a_line_with_both_ends_at_one_bus_is_left_out() -> None:
    result = network(substations(A, B), lines({**AB, "b": "a"}, AB))
    assert found(result, Code.ONE_BUS) == [(0,)]
    assert result.line_of_branch.tolist() == [1, 1]


def test_islands_beside_the_largest_are_listed_with_their_buses() -> None:
    far = [{"id": name, "xy": (x, 0), "kv": 345} for name, x in (("x", 1e6), ("y", 2e6))]
    result = network(substations(*far, A, B, C), lines({**AB, "a": "x", "b": "y"}, AB, BC))
    [island] = [f for f in result.findings if f.code == Code.ISLAND]
    assert island.rows == (0, 1)
    assert island.values == {"buses": 2, "bus_ids": ("x", "y")}


def test_a_line_is_a_bridge_with_all_its_circuits() -> None:
    ca = {**BC, "id": "ca", "a": "c", "b": "a"}
    dead_end = {**AB, "id": "end", "b": None, "last": (9e5, 0)}
    [ring] = [f for f in network(substations(A, B, C), lines(AB, BC, ca)).findings if f.code == Code.BRIDGES]
    assert (ring.rows, ring.values) == ((), {"bridges": 0, "lines": 3})
    result = network(substations(A, B, C), lines(dead_end, AB, BC, ca))
    [bridges] = [f for f in result.findings if f.code == Code.BRIDGES]
    assert (bridges.rows, bridges.values) == ((0,), {"bridges": 1, "lines": 4})
    assert "junction 1" in result.grid.bus_ids


def test_rows_without_an_id_are_named_by_their_number() -> None:
    result = network(
        substations({**A, "id": None}, B),
        lines({**AB, "id": None, "a": None, "first": (0, 0), "circuits": 1}),
    )
    assert set(result.grid.bus_ids) == {"substation 1", "b"}
    assert result.grid.branch_ids == ("line 1",)


def test_the_parameters_are_those_of_the_catalogue_unless_given() -> None:
    cables = lines({**AB, "a": None, "first": (1400, 0)})
    assert network(substations(A, B), cables).substation_of_bus.tolist() == [0, 1]
    assert network(substations(A, B), cables, tolerance_m=1000.0).substation_of_bus.tolist() == [1, -1]
    low = {"id": "low", "xy": (0, 100), "kv": 154}
    assert network(substations(A, B, low), lines(AB), same_site_m=500.0).bus_of_substation.min() >= 0


def test_nothing_at_all_is_an_empty_network() -> None:
    result = network(substations(), lines())
    assert (result.grid.bus_count, result.grid.branch_count, result.findings) == (0, 0, ())
    only_stations = network(substations(A), lines(), plants({"xy": (0, 0), "mw": 1}))
    assert [finding.code for finding in only_stations.findings] == [Code.NO_NETWORK, Code.PLANT_OFF_NETWORK]


number = st.sampled_from([np.nan, np.inf, -1.0, 0.0, 1.0, 154.0, 345.0, 380.0, 765.0, 1e9])
position = st.one_of(st.just((np.nan, np.nan)), st.tuples(st.integers(0, 3000), st.integers(0, 3000)))
name = st.sampled_from([None, "", "a", "b", "x"])
any_station = st.fixed_dictionaries(
    {"id": name, "name": name, "xy": position, "kv": number, "mva": number, "banks": number, "load": number}
)
any_line = st.fixed_dictionaries(
    {
        "id": name,
        "kind": st.sampled_from([None, "cable"]),
        "a": name,
        "b": name,
        "first": position,
        "last": position,
        **dict.fromkeys(("kv", "circuits", "mva", "km", "drawn"), number),
    }
)
any_plant = st.fixed_dictionaries({"id": name, "xy": position, "mw": number})


@given(
    stations=st.lists(any_station, max_size=5),
    cables=st.lists(any_line, max_size=5),
    works=st.lists(any_plant, max_size=3),
    same_site_m=st.sampled_from([0.0, 800.0]),
)
def test_whatever_the_rows_hold_there_is_a_grid_of_sound_branches(
    stations: Any, cables: Any, works: Any, same_site_m: float
) -> None:
    result = network(substations(*stations), lines(*cables), plants(*works), same_site_m=same_site_m)
    grid = result.grid
    assert (grid.from_bus != grid.to_bus).all()
    assert not (grid.reactance_pu <= 0).any()
    assert not (grid.rating_mva <= 0).any()
    assert (grid.slack_share >= 0).all()
    assert grid.branch_count == len(result.line_of_branch) == len(result.rating_basis)
    assert all(finding.message() for finding in result.findings)
    on_network = result.bus_of_substation >= 0
    assert {f.rows[0] for f in result.findings if f.code == Code.NO_NETWORK} == set(
        np.flatnonzero(~on_network).tolist()
    )


spot = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda xy: (xy[0] * 700.0, xy[1] * 700.0))
kv = st.sampled_from([np.nan, 154.0, 345.0, 765.0])
sound_station = st.fixed_dictionaries({"xy": spot, "kv": kv, "mva": st.sampled_from([np.nan, 900.0])})
sound_line = st.fixed_dictionaries(
    {
        "kv": kv,
        "first": spot,
        "last": spot,
        "km": st.floats(1, 99),
        "circuits": st.sampled_from([np.nan, 1.0, 3.0]),
    }
)


def branches_of(result: Network) -> list[Any]:
    grid = result.grid
    ends = np.sort(
        np.array(grid.bus_ids, dtype=object)[np.stack((grid.from_bus, grid.to_bus), axis=1)], axis=1
    )
    columns = (grid.branch_ids, ends.tolist(), grid.reactance_pu.tolist(), grid.rating_mva.tolist())
    return sorted(str(branch) for branch in zip(*columns, strict=True))


@given(
    stations=st.lists(sound_station, max_size=6),
    cables=st.lists(sound_line, max_size=6),
    same_site_m=st.sampled_from([0.0, 1500.0]),
    data=st.data(),
)
def test_the_order_of_rows_does_not_matter(stations: Any, cables: Any, same_site_m: float, data: Any) -> None:
    stations = [{**row, "id": f"s{place}"} for place, row in enumerate(stations)]
    cables = [{**row, "id": f"l{place}"} for place, row in enumerate(cables)]
    before = network(substations(*stations), lines(*cables), same_site_m=same_site_m)
    mixed = data.draw(st.permutations(stations)), data.draw(st.permutations(cables))
    after = network(substations(*mixed[0]), lines(*mixed[1]), same_site_m=same_site_m)
    assert before.grid.bus_ids == after.grid.bus_ids
    assert branches_of(before) == branches_of(after)
