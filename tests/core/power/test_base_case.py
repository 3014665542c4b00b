# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A base case: load and generation of buses, their basis, and what is missing for it to be complete."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.base_case import BaseCase, Boundary, base_case
from plugin.core.power.demand import RegionalDemand
from plugin.core.power.dispatch import Dispatch
from plugin.core.power.findings import Code
from plugin.core.power.flow import solve
from plugin.core.power.network import build
from tests.core.power.rows import lines, plants, shipped, substations

STATIONS = (
    {"id": "a", "xy": (0, 0), "kv": 345, "load": 100},
    {"id": "b", "xy": (50_000, 0), "kv": 345},
    {"id": "j", "xy": (99_000, 0), "kv": 345, "kind": "junction"},
    {"id": "off", "xy": (0, 99_000), "kv": 154},
)
CABLES = (
    {"kv": 345, "a": "a", "b": "b", "km": 50, "circuits": 2},
    {"kv": 345, "a": "b", "b": "j", "km": 50, "circuits": 2},
)
WORKS = (
    {"kind": "nuclear", "xy": (0, 0), "mw": 300},
    {"kind": "gas_ccgt", "xy": (50_000, 0), "mw": 100},
    {"kind": "gas", "xy": (0, 50_000), "mw": 900},
)
NOBODY = np.full(len(STATIONS), None, dtype=object)


def case(
    mw: dict[str, float] | None = None,
    works: Any = WORKS,
    stations: Any = STATIONS,
    cables: Any = CABLES,
    **keys: Any,
) -> BaseCase:
    rows, units = substations(*stations), plants(*works)
    network = build(rows, lines(*cables), units, shipped())
    region = np.full(len(stations), "48", dtype=object)
    return base_case(network, rows, units, shipped(), regional=RegionalDemand(region, mw or {}), **keys)


def codes(result: BaseCase) -> list[Code]:
    return [finding.code for finding in result.findings]


def test_plants_give_what_the_loads_take() -> None:
    result = case({"48": 160.0}, boundary=Boundary.nothing())
    assert result.grid.load_mw.tolist() == [100, 60, 0]
    assert result.load_basis.tolist() == ["published", "modelled", "none"]
    assert result.grid.generation_mw == pytest.approx([120, 40, 0])
    assert result.generation_basis.tolist() == ["modelled", "modelled", "none"]
    np.testing.assert_allclose(result.plant_mw, [120, 40, np.nan])
    assert codes(result) == []
    assert result.is_complete


def test_by_merit_order_the_cheap_plant_runs_first() -> None:
    result = case({"48": 310.0}, boundary=Boundary.nothing(), dispatch=Dispatch.MERIT_ORDER)
    assert result.grid.generation_mw == pytest.approx([300, 10, 0])


def test_the_flow_of_a_base_case_needs_no_slack() -> None:
    result = case({"48": 160.0}, boundary=Boundary.nothing())
    flow = solve(result.grid)
    assert flow.flow_mw[:2] == pytest.approx([10, 10])


def test_declared_inflow_lessens_what_plants_give() -> None:
    edge = Boundary(np.array([2, 2]), np.array([50.0, -10.0]))
    result = case({"48": 160.0}, boundary=edge)
    assert result.grid.generation_mw == pytest.approx([90, 30, 40])
    assert result.generation_basis.tolist() == ["modelled", "modelled", "declared"]
    assert result.is_complete


def test_an_edge_that_nobody_declared_is_told_and_not_complete() -> None:
    result = case({"48": 160.0})
    assert codes(result) == [Code.BOUNDARY_MISSING]
    assert not result.is_complete


def test_an_unknown_load_is_told_and_not_complete() -> None:
    result = case(boundary=Boundary.nothing())
    np.testing.assert_array_equal(result.grid.load_mw, [100, np.nan, 0])
    assert codes(result) == [Code.LOAD_UNKNOWN]
    assert not result.is_complete


def test_too_few_plants_are_a_shortage_of_their_island() -> None:
    result = case({"48": 1000.0}, boundary=Boundary.nothing())
    [shortage] = result.findings
    assert shortage.code == Code.SHORTAGE
    assert (shortage.rows, shortage.values) == ((0, 1, 2), {"buses": 3, "mw": 600.0})
    assert not result.is_complete
    assert result.unbalanced(Code.SHORTAGE).all()
    assert not result.unbalanced(Code.SURPLUS).any()


def test_more_inflow_than_load_is_a_surplus() -> None:
    result = case({"48": 160.0}, boundary=Boundary(np.array([0]), np.array([200.0])))
    assert [(f.code, f.values["mw"]) for f in result.findings] == [(Code.SURPLUS, 40.0)]
    assert result.unbalanced(Code.SURPLUS).all()
    assert not result.unbalanced(Code.SHORTAGE).any()


def test_what_rounding_leaves_of_a_balance_is_balanced() -> None:
    result = case({"48": 160.0}, boundary=Boundary.nothing())
    result.grid.load_mw[0] += 1e-9
    assert not result.unbalanced(Code.SHORTAGE).any()
    result.grid.load_mw[0] += 1.0
    assert result.unbalanced(Code.SHORTAGE).all()


def test_a_plant_without_a_capacity_is_unknown_and_told() -> None:
    works = ({"kind": "coal", "xy": (50_000, 0)}, WORKS[0])
    result = case({"48": 160.0}, works, boundary=Boundary.nothing())
    np.testing.assert_array_equal(result.grid.generation_mw, [160, np.nan, 0])
    assert result.generation_basis.tolist() == ["modelled", "unknown", "none"]
    assert [(f.code, f.rows) for f in result.findings] == [(Code.CAPACITY_UNKNOWN, (0,))]


def test_an_island_is_fed_by_its_own_plants_alone() -> None:
    far = (
        {"id": "x", "xy": (1e6, 0), "kv": 345, "load": 70},
        {"id": "y", "xy": (2e6, 0), "kv": 345, "load": 0},
    )
    cable = {"kv": 345, "a": "x", "b": "y", "km": 50, "circuits": 2}
    result = case(
        {"48": 230.0}, stations=(*STATIONS, *far), cables=(*CABLES, cable), boundary=Boundary.nothing()
    )
    assert result.grid.generation_mw == pytest.approx([120, 40, 0, 0, 0])
    assert [(f.code, f.rows, f.values["mw"]) for f in result.findings] == [(Code.SHORTAGE, (4, 5), 70.0)]


def test_an_empty_network_has_an_empty_base_case() -> None:
    result = case({}, (), (), ())
    assert (result.grid.bus_count, codes(result)) == (0, [Code.BOUNDARY_MISSING])
