# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The DC power flow of a made-up grid, 10,000 buses and 15,000 branches, and pandapower's ``rundcpp`` on the same.

It runs in the environment without QGIS, as only that one has pandapower. Both take from their own form of the grid to
flows by branch. pandapower checks and converts its tables and fills its tables of results within that time; what its
solver alone takes is told beside.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from harness import Benchmark, Run, Runs, Sizes, Target, main, median, ratio, timed
from made_grids import made_grid, read, write

from plugin.core.power.flow import factorised, solve
from plugin.core.power.grid import Grid


def prepare(folder: Path, sizes: Sizes) -> Run:
    grid = made_grid(sizes.buses, sizes.branches)
    # pandapower leaves what is missing to one bus.
    grid.slack_share[:] = np.arange(grid.bus_count) == 0
    write(folder / "grid.npz", grid)
    return {}


def plugin(folder: Path, sizes: Sizes) -> Run:
    solve(made_grid(10, 15))
    grid = read(folder / "grid.npz")
    with timed() as run:
        flow = solve(grid).flow_mw
    started = time.perf_counter()
    factorised(grid)
    run["steps"] = {"equations": time.perf_counter() - started}
    np.save(folder / "plugin.npy", flow)
    return run


def pandapower(folder: Path, sizes: Sizes) -> Run:
    import pandapower as library
    from pandapower import powerflow

    library.rundcpp(_net(library, made_grid(10, 15)), numba=False)
    grid = read(folder / "grid.npz")
    net = _net(library, grid)
    solver = powerflow._run_dc_pf
    steps = {}

    def solver_in_time(*arguments: Any, **options: Any) -> Any:
        started = time.perf_counter()
        solved = solver(*arguments, **options)
        steps["solver"] = time.perf_counter() - started
        return solved

    powerflow._run_dc_pf = solver_in_time
    with timed() as run:
        library.rundcpp(net, numba=False)
    run["steps"] = steps
    flow = np.empty(grid.branch_count)
    flow[~grid.is_transformer] = net.res_line.p_from_mw
    flow[grid.is_transformer] = net.res_trafo.p_hv_mw
    np.save(folder / "pandapower.npy", flow)
    return run


def _net(library: Any, grid: Grid) -> Any:
    net = library.create_empty_network(sn_mva=grid.base_mva)
    library.create_buses(net, grid.bus_count, vn_kv=grid.bus_kv[0])
    kv, base = grid.bus_kv[0], grid.base_mva
    is_line = ~grid.is_transformer
    library.create_lines_from_parameters(
        net,
        grid.from_bus[is_line],
        grid.to_bus[is_line],
        length_km=1.0,
        r_ohm_per_km=0.0,
        x_ohm_per_km=grid.reactance_pu[is_line] * kv**2 / base,
        c_nf_per_km=0.0,
        max_i_ka=1.0,
    )
    library.create_transformers_from_parameters(
        net,
        grid.from_bus[~is_line],
        grid.to_bus[~is_line],
        sn_mva=base,
        vn_hv_kv=kv,
        vn_lv_kv=kv,
        vkr_percent=0.0,
        vk_percent=grid.reactance_pu[~is_line] * 100.0,
        pfe_kw=0.0,
        i0_percent=0.0,
    )
    buses = np.arange(grid.bus_count)
    library.create_loads(net, buses, p_mw=grid.load_mw)
    plants = buses[grid.generation_mw > 0]
    library.create_sgens(net, plants, p_mw=grid.generation_mw[plants])
    library.create_ext_grid(net, 0)
    return net


def compare(folder: Path, sizes: Sizes) -> Run:
    one, other = np.load(folder / "plugin.npy"), np.load(folder / "pandapower.npy")
    difference = float(np.abs(one - other).max())
    if not difference < 1e-6:
        raise SystemExit(f"the flows differ by {difference} MW")
    return {"branches": len(one), "largest_difference_mw": difference}


def judge(runs: Runs) -> list[Target]:
    return [
        Target("pandapower.rundcpp / ours", ratio(runs, "pandapower", "plugin"), ">= 5"),
        Target(
            "the same in processor time", ratio(runs, "pandapower", "plugin", ("cpu_seconds", "cpu_seconds"))
        ),
        Target(
            "pandapower's solver alone / ours",
            median(runs["pandapower"], "steps.solver") / median(runs["plugin"]),
        ),
    ]


if __name__ == "__main__":
    sizes = {"buses": 10_000, "branches": 15_000}
    ways = {"plugin": plugin, "pandapower": pandapower}
    main(Benchmark(__file__, sizes, ways, judge, prepare, compare, repeats=5))
