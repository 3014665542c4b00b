# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids to test with: published cases of pandapower, hand-made ones, random ones, and slow ways to solve them."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pandapower
import pandapower.networks
from hypothesis import strategies as st

from plugin.core.power.grid import Grid

IEEE_CASES = ("case9", "case14", "case30", "case57", "case118")


def made(
    bus_count: int,
    ends: Any,
    reactance_pu: Any,
    *,
    load_mw: Any = 0.0,
    generation_mw: Any = 0.0,
    share: Any = 1.0,
    rating_mva: Any = np.inf,
    shift_rad: Any = 0.0,
) -> Grid:
    """Return a grid of buses a, b, c... or b0, b1..., and branches 0, 1...; one number stands for all."""
    links = np.asarray(ends, dtype=np.int64).reshape(-1, 2)
    count = len(links)

    def each(values: Any, length: int) -> np.ndarray:
        return np.array(np.broadcast_to(np.asarray(values, dtype=float), length))

    return Grid(
        bus_ids=tuple(f"b{number}" for number in range(bus_count)),
        bus_kv=np.full(bus_count, 154.0),
        load_mw=each(load_mw, bus_count),
        generation_mw=each(generation_mw, bus_count),
        slack_share=each(share, bus_count),
        branch_ids=tuple(str(number) for number in range(count)),
        from_bus=links[:, 0].copy(),
        to_bus=links[:, 1].copy(),
        reactance_pu=each(reactance_pu, count),
        rating_mva=each(rating_mva, count),
        shift_rad=each(shift_rad, count),
        is_transformer=np.zeros(count, dtype=bool),
        corridor=np.arange(count),
    )


def three_buses() -> Grid:
    """Return the three-bus network of Wood & Wollenberg's examples on 100 MVA, bus 3 being the reference.

    With 65 MW into bus 1 and 100 MW out of bus 2 the angles are 0.02 and -0.1 rad (7.5 t1 - 5 t2 = 0.65 and
    -5 t1 + 9 t2 = -1), and the flows 60, 5 and -40 MW.
    """
    return made(
        3,
        [(0, 1), (0, 2), (1, 2)],
        [0.2, 0.4, 0.25],
        load_mw=[0, 100, 0],
        generation_mw=[65, 0, 0],
        share=[0, 0, 1],
    )


def solved_by_pandapower(name: str) -> Any:
    """Return a published net after pandapower's DC power flow; its matrices are in ``_ppc``."""
    net = getattr(pandapower.networks, name)()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pandapower.rundcpp(net, numba=False)
    return net


def from_pandapower(net: Any) -> Grid:
    """Return the grid that pandapower solved: shunts within the load, its reference buses as slack."""
    case = net._ppc["internal"]
    bus, branch, gen = case["bus"].real, case["branch"].real, case["gen"].real
    is_reference = np.zeros(len(bus))
    is_reference[case["ref"]] = 1.0
    generation = np.zeros(len(bus))
    np.add.at(generation, gen[:, 0].astype(int), gen[:, 1])
    generation[case["ref"]] = 0.0
    tap = np.where(branch[:, 8] == 0, 1.0, branch[:, 8])
    return Grid(
        bus_ids=tuple(str(number) for number in range(len(bus))),
        bus_kv=bus[:, 9],
        load_mw=bus[:, 2] + bus[:, 4],
        generation_mw=generation,
        slack_share=is_reference,
        branch_ids=tuple(str(number) for number in range(len(branch))),
        from_bus=branch[:, 0].astype(np.int64),
        to_bus=branch[:, 1].astype(np.int64),
        reactance_pu=branch[:, 3] * tap,
        rating_mva=branch[:, 5],
        shift_rad=np.deg2rad(branch[:, 9]),
        is_transformer=tap != 1.0,
        corridor=np.arange(len(branch)),
        base_mva=float(case["baseMVA"]),
    )


@st.composite
def grids(draw: st.DrawFn, most_buses: int = 7, *, whole: bool = False) -> Grid:
    """Return small grids with bridges, parallel circuits, shares of 0 and tight ratings; islands unless whole."""
    count = draw(st.integers(2, most_buses))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    tree = [(int(random.integers(0, bus)), bus) for bus in range(1, count) if whole or random.random() < 0.85]
    more = [tuple(random.choice(count, 2, replace=False)) for _ in range(draw(st.integers(0, count + 2)))]
    ends = np.array(tree + more or [(0, 1)])
    twins = ends[random.random(len(ends)) < 0.2]
    ends = np.concatenate([ends, twins[:, ::-1]])
    share = random.uniform(0.1, 1.0, count) * (random.random(count) < 0.6)
    if whole and not share.any():
        share[random.integers(0, count)] = 1.0
    return made(
        count,
        ends,
        random.uniform(0.02, 0.4, len(ends)),
        load_mw=random.uniform(0, 60, count),
        generation_mw=random.uniform(0, 60, count) * (share > 0),
        share=share,
        rating_mva=random.uniform(20, 120, len(ends)),
        shift_rad=random.uniform(-0.05, 0.05, len(ends)) * (random.random(len(ends)) < 0.2),
    )
