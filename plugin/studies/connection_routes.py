# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Options along least-cost routes: the best of each site are led over a raster of costs, and ranked anew by that.

Who is chosen has a route always: a site's options are led one after another until the first one is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from ..core.power import route
from ..core.power.arrays import FloatArray, IntArray
from ..core.power.columns import taken
from ..core.power.connection import rerouted
from ..core.power.connection_records import Answer, ConnectionRules, DemandPoints, Options, SupplyPoints
from ..core.power.route import CODES, FOUND
from ..errors import mark
from ..plan.cost_surface import Bounds, CostSurface, Window

STRAIGHT = "straight"
ROUTE_BASES: Mapping[str, str] = {
    STRAIGHT: mark("straight line with detour"),
    **{code: mark("least-cost route") if code == FOUND else text for code, text in CODES.items()},
}
_METRES_PER_KM = 1000.0
# How far beyond the places it joins a way is looked for, as a share of the longest straight line, and at least; farther
# where barriers seem to leave none.
_MARGIN_SHARES, _LEAST_MARGIN_M = (0.5, 2.0), 2000.0

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Routes:
    """Routes by site and substation: the basis, a key of ``ROUTE_BASES``, and the corners (k, 2) of those found."""

    basis: dict[tuple[int, int], str] = field(default_factory=dict)
    corners_m: dict[tuple[int, int], FloatArray] = field(default_factory=dict)

    def basis_of(self, site: int, substation: int) -> str:
        return self.basis.get((site, substation), STRAIGHT)

    def is_blocked(self, site: int, substation: int) -> bool:
        """Tell whether a route was looked for and there is none."""
        return self.basis_of(site, substation) not in (STRAIGHT, FOUND)

    def length_km(self, site: int, substation: int) -> float:
        """Return the length of a route, NaN where none is known."""
        corners = self.corners_m.get((site, substation))
        if corners is None:
            return float("nan")
        return float(np.hypot(*np.diff(corners, axis=0).T).sum()) / _METRES_PER_KM


def led_over(
    surface: CostSurface,
    most_routes: int,
    found: Options,
    places: tuple[DemandPoints, SupplyPoints],
    rules: ConnectionRules,
    progress: Progress,
) -> tuple[Options, Routes]:
    """Return options at the cost of their routes, at least ``most_routes`` of each site led, and the routes.

    Options to which barriers leave no way come last and are not chosen.
    """
    demand, supply = places
    routes, ranked = Routes(), found
    wanted = found.rank <= most_routes
    while wanted.any():
        own = ranked.connections
        sites = np.unique(own.site[wanted])
        for number, site in enumerate(sites.tolist()):
            targets = np.unique(own.substation[wanted & (own.site == site)])
            share = number / len(sites)
            _lead(surface, demand, supply, site, targets, routes, lambda share=share: progress(share))
        ranked = _ranked(found, routes, demand, supply, rules)
        own = ranked.connections
        led = np.array([pair in routes.basis for pair in _pairs(ranked)], dtype=np.bool_)
        wanted = (ranked.rank == 1) & ~led & own.is_open
    return ranked, routes


def _lead(
    surface: CostSurface,
    demand: DemandPoints,
    supply: SupplyPoints,
    site: int,
    targets: IntArray,
    routes: Routes,
    look: Callable[[], None],
) -> None:
    """Look for the routes from a site to some substations, and note what was found."""
    start = np.array([[demand.x_m[site], demand.y_m[site]]])
    ends = np.stack((supply.x_m[targets], supply.y_m[targets]), axis=1)
    around = np.concatenate((start, ends))
    window, led = _searched(surface, around, look)
    for number, substation in enumerate(targets.tolist()):
        pair = (site, substation)
        routes.basis[pair] = str(led.code[number])
        if led.code[number] == FOUND:
            between = window.centres_m(led.paths[number][1:-1])
            routes.corners_m[pair] = np.concatenate((start, between, ends[number : number + 1]))


def _searched(
    surface: CostSurface, around: FloatArray, look: Callable[[], None]
) -> tuple[Window, route.Routes]:
    """Return the routes from the first of some places (n, 2) to the others, and the part of the raster they are in."""
    longest_m = float(np.hypot(*(around - around[0]).T).max())
    near, far = (_bounds(around, max(_LEAST_MARGIN_M, share * longest_m)) for share in _MARGIN_SHARES)

    def within(bounds: Bounds) -> tuple[Window, route.Routes]:
        window = surface.window(bounds, look)
        cells = window.cells(around)
        return window, route.least_cost_routes(
            window.cost, window.cell_m, cells[:1], cells[1:], lambda _share: look()
        )

    window, led = within(near)
    return within(far) if route.CUT_OFF in led.code and surface.fits(far) else (window, led)


def _bounds(places_m: FloatArray, margin_m: float) -> Bounds:
    (left, bottom), (right, top) = places_m.min(axis=0) - margin_m, places_m.max(axis=0) + margin_m
    return float(left), float(bottom), float(right), float(top)


def _ranked(
    found: Options, routes: Routes, demand: DemandPoints, supply: SupplyPoints, rules: ConnectionRules
) -> Options:
    pairs = _pairs(found)
    blocked = np.array([routes.is_blocked(*pair) for pair in pairs], dtype=np.bool_)
    length_km = np.array([routes.length_km(*pair) for pair in pairs], dtype=np.float64)
    own = found.connections
    open_ones = replace(found, connections=replace(own, is_open=own.is_open & ~blocked))
    ranked = rerouted(open_ones, demand, supply, rules, length_km)
    blocked = np.array([routes.is_blocked(*pair) for pair in _pairs(ranked)], dtype=np.bool_)
    rows = np.lexsort((ranked.rank, blocked, ranked.connections.site))
    connections = taken(ranked.connections, rows)
    first = np.searchsorted(connections.site, np.arange(len(found.answer)))
    was_chosen = found.answer == Answer.CONNECTED
    is_left = was_chosen & np.append(connections.is_open, False)[first]
    return replace(
        ranked,
        connections=connections,
        answer=np.where(was_chosen & ~is_left, Answer.NO_ROUTE, found.answer),
        chosen=np.where(is_left, first, -1),
    )


def _pairs(options: Options) -> list[tuple[int, int]]:
    own = options.connections
    return list(zip(own.site.tolist(), own.substation.tolist(), strict=True))
