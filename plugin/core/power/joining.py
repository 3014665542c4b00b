# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which substation each end of a line belongs to: by id where there is one, else by position and voltage."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray, TextArray
from .features import LINE, SUBSTATION, Lines, Substations
from .findings import FIRST_END, LAST_END, Code, Finding, each, repeated

# So many neighbours of an end are looked at; where more are within the tolerance it is too large to tell them apart.
_NEIGHBOURS = 32
# So many pairs of places within a tolerance are a slip: metres taken for degrees.
_MOST_PAIRS = 20_000_000


class Ends(NamedTuple):
    """The ends of lines, all first ones and then all last ones (2m,).

    ``substation``: its row, or -1. ``junction``: what ends without a substation have in common, or -1.
    """

    substation: IntArray
    junction: IntArray
    findings: list[Finding]


def join_ends(
    substations: Substations,
    lines: Lines,
    substation_level: FloatArray,
    line_level: FloatArray,
    tolerance_m: float,
) -> Ends:
    """Join the ends of lines to substations and to each other.

    The order: the id; else the nearest substation within ``tolerance_m`` of the line's voltage, else one whose voltage
    is unknown, else one of a higher voltage; else the nearest end of the same voltage that has a substation; else all
    ends of one voltage that meet in a chain of steps within the tolerance are one junction. Levels are NaN where the
    voltage is unknown; such a line takes the nearest substation of any voltage. The order of rows does not matter as
    long as ids are unique. Raises InputError where the tolerance joins so much that it must be a slip.
    """
    named = np.concatenate((lines.from_id, lines.to_id))
    xy = np.concatenate((lines.first_xy_m, lines.last_xy_m)).astype(np.float64)
    level = np.concatenate((line_level, line_level))
    rank = ranks(substations.ids)
    places = np.stack((substations.x_m, substations.y_m), axis=1).astype(np.float64)
    by_id = _by_id(substations.ids, named)
    found, has_id = by_id.copy(), _is_text(named)
    left = found < 0
    found[left] = nearest(
        xy[left], level[left], places, substation_level, rank, tolerance_m, is_substation=True
    )
    taken = np.flatnonzero(found >= 0)
    left = found < 0
    other = nearest(
        xy[left], level[left], xy[taken], level[taken], rank[found[taken]], tolerance_m, is_substation=False
    )
    found[left] = np.where(other >= 0, found[taken][other], -1) if len(taken) else -1
    junction = _junctions(xy, level, found < 0, tolerance_m)
    findings = _findings(named, has_id & (by_id < 0), junction, xy)
    findings += _far_from_drawing(named, by_id, xy, places, tolerance_m)
    findings += repeated(Code.DUPLICATE_ID, SUBSTATION, groups(substations.ids), id=substations.ids)
    return Ends(found, junction, findings)


def ranks(ids: TextArray) -> IntArray:
    """Return the place of each id (n,) among the sorted ones, so that ties do not depend on the order of rows."""
    order = np.argsort(_texts(ids), kind="stable")
    rank = np.empty(len(ids), dtype=np.int64)
    rank[order] = np.arange(len(ids))
    return rank


def clusters(xy: FloatArray, reach_m: float) -> IntArray:
    """Return a number for each point (n, d): the same for those that meet in a chain of steps within a reach."""
    if not len(xy):
        return np.zeros(0, dtype=np.int64)
    places, place = np.unique(xy, axis=0, return_inverse=True)
    tree = cKDTree(places)
    if tree.count_neighbors(tree, reach_m) > _MOST_PAIRS:
        raise InputError(
            mark("A reach of {metres} m joins too many places"),
            where=mark("network"),
            remedy=mark("Give a smaller one, and check that the coordinates are in metres."),
            metres=f"{reach_m:g}",
        )
    pairs = tree.query_pairs(reach_m, output_type="ndarray")
    links = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(places),) * 2)
    numbers: IntArray = connected_components(links, directed=False)[1].astype(np.int64)
    return numbers[place.reshape(-1)]


def _by_id(ids: TextArray, wanted: TextArray) -> IntArray:
    """Return the first row of each id wanted, -1 where there is none."""
    known, first = np.unique(_texts(ids), return_index=True)
    rows = np.full(len(wanted), -1, dtype=np.int64)
    if not len(known):
        return rows
    texts = _texts(wanted)
    place = np.minimum(np.searchsorted(known, texts), len(known) - 1)
    match = (known[place] == texts) & _is_text(wanted)
    rows[match] = first[place[match]]
    return rows


def nearest(
    xy: FloatArray,
    level: FloatArray,
    places: FloatArray,
    place_level: FloatArray,
    rank: IntArray,
    tolerance_m: float,
    *,
    is_substation: bool,
) -> IntArray:
    """Return for each end the place that suits best and then is nearest, -1 where none is within the tolerance."""
    chosen = np.full(len(xy), -1, dtype=np.int64)
    ends = np.flatnonzero(np.isfinite(xy).all(axis=1))
    there = np.flatnonzero(np.isfinite(places).all(axis=1))
    if not len(ends) or not len(there):
        return chosen
    tree = cKDTree(places[there])
    count = min(_NEIGHBOURS, len(there))
    # The bound itself is outside, and what is just at the tolerance is within.
    bound = tolerance_m * (1.0 + 1e-9) + 1e-6
    found = tree.query(xy[ends], k=np.arange(1, count + 1), distance_upper_bound=bound)
    apart, column = np.asarray(found[0]), np.asarray(found[1])
    near = np.isfinite(apart)
    place = there[np.where(near, column, 0)]
    preference = _preference(level[ends][:, np.newaxis], place_level[place], is_substation=is_substation)
    usable = near & (preference >= 0)
    end = np.broadcast_to(np.arange(len(ends))[:, np.newaxis], apart.shape)[usable]
    order = np.lexsort((rank[place[usable]], apart[usable], preference[usable], end))
    first = np.unique(end[order], return_index=True)
    chosen[ends[first[0]]] = place[usable][order][first[1]]
    return chosen


def _preference(line_level: FloatArray, level: FloatArray, *, is_substation: bool) -> IntArray:
    """Return 0 for the best voltage to join, then 1 and 2; -1 for one that does not suit."""
    if not is_substation:
        same = (line_level == level) | (np.isnan(line_level) & np.isnan(level))
        return np.where(same, 0, -1)
    suits: IntArray = np.select(
        [np.isnan(line_level), line_level == level, np.isnan(level), level > line_level], [0, 0, 1, 2], -1
    )
    return suits


def _junctions(xy: FloatArray, level: FloatArray, loose: BoolArray, tolerance_m: float) -> IntArray:
    """Return a number for each loose end, -1 for the rest; those without a position are alone."""
    junction = np.full(len(xy), -1, dtype=np.int64)
    placed = loose & np.isfinite(xy).all(axis=1)
    start = 0
    for one in np.unique(level[placed]):
        rows = np.flatnonzero(placed & ((level == one) | (np.isnan(one) & np.isnan(level))))
        numbers = clusters(xy[rows], tolerance_m)
        junction[rows] = start + numbers
        start += int(numbers.max()) + 1
    alone = np.flatnonzero(loose & ~placed)
    junction[alone] = start + np.arange(len(alone))
    return junction


def _findings(named: TextArray, unmatched: BoolArray, junction: IntArray, xy: FloatArray) -> list[Finding]:
    count = len(named) // 2
    row = np.tile(np.arange(count), 2)
    end = np.array([FIRST_END] * count + [LAST_END] * count + [None], dtype=object)[:-1]
    single = junction >= 0
    single[single] = np.bincount(junction[single])[junction[single]] == 1
    placed = np.isfinite(xy).all(axis=1)
    dangling, nowhere = single & placed, single & ~placed
    return [
        *each(Code.UNKNOWN_ID, LINE, row[unmatched], end=end[unmatched], id=named[unmatched]),
        *each(Code.DANGLING, LINE, row[dangling], end=end[dangling]),
        *each(Code.NO_POSITION, LINE, row[nowhere], end=end[nowhere]),
    ]


def _far_from_drawing(
    named: TextArray, by_id: IntArray, xy: FloatArray, places: FloatArray, tolerance_m: float
) -> list[Finding]:
    """Return the ends whose substation, by its id, is beyond the tolerance from where they are drawn."""
    known = np.flatnonzero(by_id >= 0)
    apart_m = np.hypot(*(xy[known] - places[by_id[known]]).T)
    far, km = known[apart_m > tolerance_m], np.round(apart_m[apart_m > tolerance_m] / 1000.0, 1)
    count = len(named) // 2
    end = np.array([FIRST_END, LAST_END, None], dtype=object)[:-1][far // max(count, 1)]
    return each(Code.FAR_FROM_DRAWING, LINE, far % max(count, 1), end=end, id=named[far], km=km)


def groups(texts: TextArray) -> IntArray:
    """Return the same number for the same text (n,), -1 for none."""
    numbers = np.unique(_texts(texts), return_inverse=True)[1].reshape(-1).astype(np.int64)
    return np.where(_is_text(texts), numbers, -1)


def _texts(texts: TextArray) -> np.ndarray[tuple[int], np.dtype[np.str_]]:
    return np.where(_is_text(texts), texts, "").astype(np.str_)


def _is_text(texts: TextArray) -> BoolArray:
    nothing = np.array([None], dtype=object)
    there: BoolArray = (np.not_equal(texts, nothing) & np.not_equal(texts, "")).astype(np.bool_)
    return there
