# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of the sample's rows: what the facts say of it, and what it cannot tell."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.core.power.base_case import base_case
from plugin.core.power.demand import RegionalDemand
from plugin.core.power.findings import Code
from plugin.core.power.network import Network, build
from tests.core.power.rows import lines, plants, shipped, substations

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
METRES_PER_DEGREE = 111_320.0


def existing(layer: str) -> list[dict[str, str]]:
    with (SAMPLES / f"{layer}.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["status"] == "existing"]


def number(text: str) -> float:
    return float(text) if text else np.nan


def xy(row: dict[str, str]) -> tuple[float, float]:
    east = np.cos(np.radians(35.3)) * METRES_PER_DEGREE
    return float(row["lon"]) * east, float(row["lat"]) * METRES_PER_DEGREE


@pytest.fixture(scope="module")
def rows() -> tuple[Any, Any, Any]:
    """Return lines with ids and the ends of their drawings, which are their substations."""
    stations = existing("substation")
    place = {row["id"]: xy(row) for row in stations}
    cables = [
        {
            "id": row["id"],
            "kv": number(row["voltage_kv"]),
            "km": number(row["length_km"]),
            "a": row["from_id"],
            "b": row["to_id"],
            "first": place[row["from_id"]],
            "last": place[row["to_id"]],
        }
        for row in existing("power_line")
    ]
    return (
        substations(
            *(
                {
                    "id": r["id"],
                    "name": r["name"],
                    "kind": r["kind"],
                    "xy": xy(r),
                    "kv": number(r["voltage_kv"]),
                }
                for r in stations
            )
        ),
        cables,
        plants(
            *(
                {"kind": r["kind"], "xy": xy(r), "mw": number(r["capacity_mw"])}
                for r in existing("power_plant")
            )
        ),
    )


@pytest.fixture(scope="module")
def network(rows: Any) -> Network:
    stations, cables, works = rows
    return build(stations, lines(*cables), works, shipped())


def test_24_nodes_and_12_bridges_of_27_lines(network: Network) -> None:
    assert (network.bus_of_substation >= 0).sum() == 24
    [bridges] = [f for f in network.findings if f.code == Code.BRIDGES]
    assert bridges.values == {"bridges": 12, "lines": 27}
    counts = Counter(finding.code for finding in network.findings)
    assert counts[Code.CIRCUITS_ASSUMED] == 27
    assert counts[Code.TRANSFORMER_ASSUMED] == 2
    assert not {Code.ISLAND, Code.UNKNOWN_ID, Code.DANGLING, Code.VOLTAGE_MISMATCH} & set(counts)


def test_no_154_kv_substation_is_on_the_network(network: Network, rows: Any) -> None:
    stations = rows[0]
    told = {finding.rows[0] for finding in network.findings if finding.code == Code.NO_NETWORK}
    assert set(np.flatnonzero(stations.voltage_kv == 154).tolist()) <= told
    named = {"seo_busan_substation", "sin_ulsan_substation", "sin_onsan_substation", "seochang_substation"}
    assert named <= {stations.ids[row] for row in told}


def test_both_765_kv_sites_step_down_by_assumed_transformers(network: Network) -> None:
    names = {
        name.rsplit(" ", 1)[0] for name in np.array(network.grid.branch_ids)[network.grid.is_transformer]
    }
    assert names == {
        "transformer kori_shin_kori_switchyard 765/345 kV",
        "transformer buk_gyeongnam_substation 765/345 kV",
    }


def test_places_alone_join_as_the_ids_do(network: Network, rows: Any) -> None:
    stations, cables, works = rows
    by_place = build(stations, lines(*({**row, "a": None, "b": None} for row in cables)), works, shipped())
    assert by_place.grid.bus_ids == network.grid.bus_ids
    assert by_place.grid.from_bus.tolist() == network.grid.from_bus.tolist()
    assert by_place.grid.to_bus.tolist() == network.grid.to_bus.tolist()


def test_no_base_case_is_complete_without_loads_and_an_edge(network: Network, rows: Any) -> None:
    stations, _, works = rows
    nowhere = RegionalDemand(np.full(len(stations), None, dtype=object), {})
    result = base_case(network, stations, works, shipped(), regional=nowhere)
    lacking = {finding.code for finding in result.findings}
    assert {Code.LOAD_UNKNOWN, Code.BOUNDARY_MISSING, Code.CAPACITY_UNKNOWN} <= lacking
    assert not result.is_complete
