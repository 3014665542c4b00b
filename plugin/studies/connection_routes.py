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

STRAIGHT, TOO_LARGE = "straight", "too_large"
ROUTE_BASES: Mapping[str, str] = {
    STRAIGHT: mark("straight line with detour"),
    TOO_LARGE: mark("straight line with detour: the cost raster is too fine or the substation too far away"),
    **{
        code: mark("least-cost route: of one length, at the costs of the raster") if code == FOUND else text
        for code, text in CODES.items()
    },
}
_METRES_PER_KM = 1000.0
# How far beyond the places it joins a way is looked for, as a share of the longest straight line, and at least; farther
# where barriers seem to leave none.
_NEAR_SHARE, _FAR_SHARE, _LEAST_MARGIN_M = 0.5, 2.0, 2000.0

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Routes:
    """Routes by site and substation: the basis, a key of ``ROUTE_BASES``, and what is known of those found.

    ``corners_m`` (k, 2); ``times_dearer`` (k - 1,) is how many times as much a metre costs from each to the next.
    """

    basis: dict[tuple[int, int], str] = field(default_factory=dict)
    corners_m: dict[tuple[int, int], FloatArray] = field(default_factory=dict)
    times_dearer: dict[tuple[int, int], FloatArray] = field(default_factory=dict)

    def basis_of(self, site: int, substation: int) -> str:
        return self.basis.get((site, substation), STRAIGHT)

    def is_blocked(self, site: int, substation: int) -> bool:
        """Tell whether a route was looked for and there is none."""
        return self.basis_of(site, substation) not in (STRAIGHT, TOO_LARGE, FOUND)

    def length_km(self, site: int, substation: int) -> float:
        """Return the length of a route, NaN where none is known."""
        return float(self._stretches_km(site, substation).sum())

    def priced_km(self, site: int, substation: int) -> float:
        """Return on how many km of plain ground a line costs as much as a route, NaN where none is known."""
        stretches_km = self._stretches_km(site, substation)
        return float((stretches_km * self.times_dearer.get((site, substation), 1.0)).sum())

    def _stretches_km(self, site: int, substation: int) -> FloatArray:
        corners = self.corners_m.get((site, substation))
        if corners is None:
            return np.array([np.nan])
        stretches_km: FloatArray = np.hypot(*np.diff(corners, axis=0).T) / _METRES_PER_KM
        return stretches_km


def led_over(
    surface: CostSurface,
    most_routes: int,
    found: Options,
    places: tuple[DemandPoints, SupplyPoints],
    rules: ConnectionRules,
    progress: Progress,
) -> tuple[Options, Routes]:
    """Return options at the cost of their routes, at least ``most_routes`` of each site led, and the routes.

    Options to which barriers leave no way come last and are not chosen; those for which too much of the raster would
    have to be searched stay straight.
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
    if not surface.fits(_near(around)):
        if len(targets) == 1:
            routes.basis[site, int(targets[0])] = TOO_LARGE
            return
        # One that is too far must not keep the others from their routes.
        for target in targets:
            _lead(surface, demand, supply, site, np.array([target]), routes, look)
        return
    window, led = _searched(surface, around, look)
    for number, substation in enumerate(targets.tolist()):
        pair = (site, substation)
        routes.basis[pair] = str(led.code[number])
        if led.code[number] == FOUND:
            path = led.paths[number]
            routes.corners_m[pair] = np.concatenate(
                (start, window.centres_m(path[1:-1]), ends[number : number + 1])
            )
            routes.times_dearer[pair] = _times_dearer(window.cost, path)


def _times_dearer(cost: FloatArray, path: IntArray) -> FloatArray:
    """Return the mean cost of both cells of each stretch; within one cell there is one stretch."""
    along = cost[tuple(np.concatenate((path[:1], path[1:-1], path[-1:])).T)]
    means: FloatArray = (along[1:] + along[:-1]) / 2
    return means


def _searched(
    surface: CostSurface, around: FloatArray, look: Callable[[], None]
) -> tuple[Window, route.Routes]:
    """Return the routes from the first of some places (n, 2) to the others, and the part of the raster they are in."""
    near, far = _near(around), _bounds(around, _FAR_SHARE)

    def within(bounds: Bounds) -> tuple[Window, route.Routes]:
        window = surface.window(bounds, look)
        cells = window.cells(around)
        return window, route.least_cost_routes(
            window.cost, window.cell_m, cells[:1], cells[1:], lambda _share: look()
        )

    window, led = within(near)
    return within(far) if route.CUT_OFF in led.code and surface.fits(far) else (window, led)


def _near(places_m: FloatArray) -> Bounds:
    return _bounds(places_m, _NEAR_SHARE)


def _bounds(places_m: FloatArray, margin_share: float) -> Bounds:
    longest_m = float(np.hypot(*(places_m - places_m[0]).T).max())
    margin_m = max(_LEAST_MARGIN_M, margin_share * longest_m)
    (left, bottom), (right, top) = places_m.min(axis=0) - margin_m, places_m.max(axis=0) + margin_m
    return float(left), float(bottom), float(right), float(top)


def _ranked(
    found: Options, routes: Routes, demand: DemandPoints, supply: SupplyPoints, rules: ConnectionRules
) -> Options:
    pairs = _pairs(found)
    blocked = np.array([routes.is_blocked(*pair) for pair in pairs], dtype=np.bool_)
    length_km = np.array([routes.length_km(*pair) for pair in pairs], dtype=np.float64)
    priced_km = np.array([routes.priced_km(*pair) for pair in pairs], dtype=np.float64)
    own = found.connections
    open_ones = replace(found, connections=replace(own, is_open=own.is_open & ~blocked))
    ranked = rerouted(open_ones, demand, supply, rules, length_km, priced_km)
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
