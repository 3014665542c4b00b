# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Buses of sites: one for each voltage, transformers between them, and what is there twice."""

from __future__ import annotations

from typing import Any

import numpy as np

from plugin.core.power.findings import Code
from plugin.core.power.line_types import levels
from plugin.core.power.topology import Topology, join
from tests.core.power.rows import lines, substations


def topology(stations: Any, cables: Any, same_site_m: float = 0.0) -> Topology:
    return join(
        stations,
        cables,
        levels(stations.voltage_kv, 1.2),
        levels(cables.voltage_kv, 1.2),
        1000.0,
        same_site_m,
    )


def found(result: Topology, code: Code) -> list[tuple[int, ...]]:
    return [finding.rows for finding in result.findings if finding.code == code]


A = {"id": "a", "xy": (0, 0), "kv": 345}
B = {"id": "b", "xy": (50_000, 0), "kv": 345}
AB = {"kv": 345, "a": "a", "b": "b"}


def test_a_line_joins_the_buses_of_its_substations() -> None:
    result = topology(substations(B, A, {"id": "c", "xy": (1, 1), "kv": 154}), lines(AB))
    assert result.bus_of_substation.tolist() == [1, 0, -1]
    assert result.bus_substation.tolist() == [1, 0]
    assert result.line_bus.tolist() == [[0, 1]]
    assert result.bus_kv.tolist() == [345, 345]
    assert result.bus_xy_m.tolist() == [[0, 0], [50_000, 0]]
    assert found(result, Code.NO_NETWORK) == [(2,)]


def test_each_voltage_of_a_site_has_a_bus_and_transformers_step_down() -> None:
    top = {"id": "a", "xy": (0, 0), "kv": 765}
    result = topology(
        substations(top, B),
        lines({**AB, "kv": 154}, AB, {"kv": 765, "a": "a", "first": (0, 0), "last": (0, 90_000)}),
    )
    at_a = np.flatnonzero(result.bus_substation == 0)
    assert sorted(result.bus_kv[at_a].tolist()) == [154, 345, 765]
    steps = {
        (result.bus_kv[high], result.bus_kv[low], rated)
        for high, low, rated in zip(
            result.high_bus.tolist(), result.low_bus.tolist(), result.rated_substation.tolist(), strict=True
        )
    }
    # The row of b is 345 kV, and so are the transformers it tells of; those of a step down from 765 kV.
    assert steps == {(765.0, 345.0, 0), (345.0, 154.0, -1), (345.0, 154.0, 1)}
    assert result.bus_kv[result.bus_of_substation].tolist() == [765, 345]


def test_a_line_above_the_voltage_of_its_row_is_told_and_still_joined() -> None:
    result = topology(substations(A, {**B, "kv": 154}), lines(AB))
    assert found(result, Code.VOLTAGE_MISMATCH) == [(0,)]
    [finding] = [f for f in result.findings if f.code == Code.VOLTAGE_MISMATCH]
    assert (finding.values["line_kv"], finding.values["kv"]) == (345, 154)
    assert result.bus_kv[result.line_bus[0]].tolist() == [345, 345]
    assert len(result.high_bus) == 0


def test_rows_of_one_site_are_joined_only_when_asked() -> None:
    stations = substations(A, B, {"id": "low", "xy": (300, 0), "kv": 154})
    cables = lines(AB, {"kv": 154, "a": "a", "first": (0, 0), "last": (0, 90_000)})
    apart = topology(stations, cables)
    assert apart.bus_of_substation[2] == -1
    assert apart.bus_substation[apart.low_bus].tolist() == [0]
    one_site = topology(stations, cables, 500.0)
    assert one_site.bus_substation[one_site.line_bus[1, 0]] == 2
    assert one_site.bus_substation[one_site.high_bus].tolist() == [0]
    assert one_site.bus_substation[one_site.low_bus].tolist() == [2]


def test_a_row_without_a_line_is_fed_by_its_site() -> None:
    stations = substations(A, B, {"id": "low", "xy": (300, 0), "kv": 154})
    assert topology(stations, lines(AB)).bus_of_substation.tolist()[2] == -1
    fed = topology(stations, lines(AB), 500.0)
    assert fed.bus_of_substation[2] >= 0
    assert fed.bus_of_substation[2] in fed.low_bus
    assert found(fed, Code.NO_NETWORK) == []


def test_rows_at_the_very_same_place_are_sites_of_their_own_by_default() -> None:
    stations = substations(A, B, {"id": "low", "xy": (0, 0), "kv": 154})
    assert topology(stations, lines(AB)).bus_of_substation[2] == -1


def test_a_row_of_unknown_voltage_is_fed_by_no_site() -> None:
    stations = substations(A, B, {"id": "unknown", "xy": (300, 0)})
    assert topology(stations, lines(AB), 500.0).bus_of_substation[2] == -1


def test_a_line_takes_the_first_row_of_its_voltage_by_id() -> None:
    low = [{"id": name, "xy": (300, 0), "kv": 154} for name in ("y", "x")]
    cable = {"kv": 154, "a": "a", "first": (0, 0), "last": (0, 90_000)}
    result = topology(substations(A, *low), lines(cable), 500.0)
    assert result.bus_substation[result.line_bus[0, 0]] == 2
    other = topology(substations(A, *low[::-1]), lines(cable), 500.0)
    assert other.bus_substation[other.line_bus[0, 0]] == 1


def test_the_transformers_of_a_row_are_counted_once() -> None:
    low = [{"id": name, "xy": (300, 0), "kv": 154} for name in ("y", "x")]
    result = topology(substations(A, B, *low), lines(AB), 500.0)
    assert result.bus_substation[result.high_bus].tolist() == [0, 0]
    assert sorted(result.rated_substation.tolist()) == [-1, 0]


def test_the_bus_of_a_row_is_that_of_its_own_voltage_before_a_higher_one() -> None:
    result = topology(substations({**A, "kv": 154}, B), lines(AB, {**AB, "kv": 154}))
    assert result.bus_kv[result.bus_of_substation].tolist() == [154, 345]


def test_the_bus_above_of_the_same_row_is_taken_before_that_of_another() -> None:
    stations = substations({**A, "id": "z"}, {**A, "id": "m"}, B)
    cables = lines(
        {**AB, "a": "z"}, {**AB, "a": "m"}, {"kv": 154, "a": "z", "first": (0, 0), "last": (0, 90_000)}
    )
    result = topology(stations, cables, 500.0)
    assert result.bus_substation[result.high_bus].tolist() == [0]


def test_a_row_of_unknown_voltage_takes_that_of_its_lines() -> None:
    unknown = {"id": "a", "xy": (0, 0)}
    result = topology(substations(unknown, B), lines(AB, {"a": "a", "b": "b"}))
    assert result.bus_kv[result.bus_of_substation].tolist() == [345, 345]
    assert result.line_bus[0].tolist() == result.line_bus[1].tolist()


def test_nothing_known_of_the_voltage_leaves_it_unknown() -> None:
    result = topology(substations({"id": "a"}, {"id": "b"}), lines({"a": "a", "b": "b"}))
    assert np.isnan(result.bus_kv).all()
    assert result.line_bus.tolist() == [[0, 1]]
    assert len(result.high_bus) == 0


def test_a_fed_row_keeps_a_voltage_that_is_not_a_standard_one() -> None:
    stations = substations({**A, "kv": 380}, {**B, "kv": 380}, {"id": "low", "xy": (0, 9), "kv": 150})
    result = topology(stations, lines({**AB, "kv": 400}), 500.0)
    assert result.bus_kv[result.bus_of_substation].tolist() == [380, 380, 150]


def test_junctions_are_at_the_place_of_an_end() -> None:
    result = topology(
        substations(),
        lines({"kv": 345, "first": (7, 7), "last": (9e4, 0)}, {"kv": 345, "first": (5, 7), "last": (0, 9e4)}),
    )
    both = result.line_bus[0, 0]
    assert both == result.line_bus[1, 0]
    assert result.bus_xy_m[both].tolist() == [5, 7]
    assert result.bus_substation.tolist() == [-1, -1, -1]


def test_lines_between_the_same_buses_may_be_one_twice() -> None:
    result = topology(
        substations(A, B), lines(AB, {**AB, "a": "b", "b": "a"}, {**AB, "kv": 154}, {**AB, "b": "a"})
    )
    assert found(result, Code.DUPLICATE_LINE) == [(0, 1)]


def test_substations_of_one_name_and_voltage_close_together_may_be_one_twice() -> None:
    def named(name: str | None, x: float, kv: float) -> dict[str, Any]:
        return {"id": f"{name}{x}{kv}", "name": name, "xy": (x, 0), "kv": kv}

    result = topology(
        substations(
            named("S", 0, 154),
            named("S", 900, 154),
            named("S", 5000, 154),
            named("S", 10, 345),
            named("T", 0, 154),
            named(None, 0, 154),
            named(None, 1, 154),
        ),
        lines(),
    )
    assert found(result, Code.DUPLICATE_SUBSTATION) == [(0, 1)]
    assert found(result, Code.NO_NETWORK) == [(row,) for row in range(7)]


def test_nothing_at_all_is_no_topology() -> None:
    result = topology(substations(), lines())
    assert (len(result.bus_kv), result.line_bus.shape, result.findings) == (0, (0, 2), [])
