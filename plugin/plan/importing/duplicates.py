# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows are there already: in the plan, or earlier in the same data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .cells import compatible, plain

BY_ID, BY_PLACE, BY_NOTHING = "id", "id or place and name", "none"
SKIP, UPDATE, STOP = "skip", "update", "stop"

_SEPARATORS = re.compile(r"[\W_]+")
# What a name may or may not say besides the name itself: "장유", "장유변전소", "장유S/S".
_KINDS = re.compile(
    r"(?:변전소|개폐소|발전소|substation|ss|powerplant|powerstation|datacent(?:er|re)|데이터센터|산업단지|산단)$"
)


class Known(NamedTuple):
    """Rows to compare: identifiers, both names and one position (n, 2) of each, NaN where there is none."""

    ids: Sequence[str | None]
    names: Sequence[str | None]
    names_ko: Sequence[str | None]
    positions: NDArray[np.float64]


class Matches(NamedTuple):
    """For each row (n,): the row of the plan it repeats, and the earlier row of the data it repeats; -1 for none."""

    in_plan: NDArray[np.int64]
    in_data: NDArray[np.int64]


def positions_of(geometries: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the centroids (n, 2), NaN where there is no geometry."""
    centres = shapely.centroid(geometries)
    return np.column_stack([shapely.get_x(centres), shapely.get_y(centres)]).astype(np.float64)


def name_key(name: str | None) -> str:
    """Return a name as it is compared: without case, blanks, punctuation and the word for what it is."""
    key = _SEPARATORS.sub("", compatible(plain(name)).casefold())
    return _KINDS.sub("", key) or key


def find_duplicates(
    given: Known, present: Known, *, by: str, distance_m: float, candidates: NDArray[np.bool_]
) -> Matches:
    """Compare the rows that are candidates with the plan and with each other; the first of equals is kept."""
    count = len(given.ids)
    in_plan, in_data = np.full(count, -1), np.full(count, -1)
    if by == BY_NOTHING:
        return Matches(in_plan, in_data)
    _match_ids(given, present, candidates, in_plan, in_data)
    if by == BY_PLACE:
        _match_places(given, present, distance_m, candidates, in_plan, in_data)
    # Two rows that repeat the same feature of the plan repeat each other.
    first: dict[int, int] = {}
    for row in np.flatnonzero((in_plan >= 0) & (in_data < 0)).tolist():
        earlier = first.setdefault(int(in_plan[row]), row)
        if earlier != row:
            in_data[row] = earlier
    return Matches(in_plan, in_data)


def _match_ids(
    given: Known,
    present: Known,
    candidates: NDArray[np.bool_],
    in_plan: NDArray[np.int64],
    in_data: NDArray[np.int64],
) -> None:
    stored = {identifier: row for row, identifier in enumerate(present.ids) if identifier}
    seen: dict[str, int] = {}
    for row in np.flatnonzero(candidates).tolist():
        identifier = given.ids[row]
        if not identifier:
            continue
        in_plan[row] = stored.get(identifier, -1)
        earlier = seen.setdefault(identifier, row)
        if earlier != row:
            in_data[row] = earlier


class _Entries(NamedTuple):
    rows: NDArray[np.int64]
    points: NDArray[np.float64]


def _entries(known: Known, wanted: NDArray[np.bool_], codes: dict[str, int], distance_m: float) -> _Entries:
    """Return one point for each name of each row; a third coordinate keeps different names apart."""
    placed = wanted & np.isfinite(known.positions).all(axis=1)
    rows, heights = [], []
    for row in np.flatnonzero(placed).tolist():
        for key in {name_key(known.names[row]), name_key(known.names_ko[row])} - {""}:
            rows.append(row)
            heights.append(4.0 * (distance_m + 1.0) * codes.setdefault(key, len(codes)))
    index = np.array(rows, dtype=np.int64)
    return _Entries(index, np.column_stack([known.positions[index], np.array(heights, dtype=np.float64)]))


def _match_places(
    given: Known,
    present: Known,
    distance_m: float,
    candidates: NDArray[np.bool_],
    in_plan: NDArray[np.int64],
    in_data: NDArray[np.int64],
) -> None:
    codes: dict[str, int] = {}
    stored = _entries(present, np.ones(len(present.ids), dtype=bool), codes, distance_m)
    new = _entries(given, candidates, codes, distance_m)
    if not len(new.rows):
        return
    if len(stored.rows):
        distance, nearest = cKDTree(stored.points).query(new.points)
        for entry in np.flatnonzero(distance <= distance_m).tolist():
            if in_plan[new.rows[entry]] < 0:
                in_plan[new.rows[entry]] = stored.rows[nearest[entry]]
    pairs = new.rows[cKDTree(new.points).query_pairs(distance_m, output_type="ndarray")]
    pairs = np.unique(np.sort(pairs.reshape(-1, 2), axis=1), axis=0)
    later_first = pairs[np.lexsort((pairs[:, 0], pairs[:, 1]))]
    for earlier, later in later_first[later_first[:, 0] != later_first[:, 1]].tolist():
        if in_data[earlier] < 0 and in_data[later] < 0:
            in_data[later] = earlier
