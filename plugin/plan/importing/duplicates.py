# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows are there already: in the plan, or earlier in the same data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..columns import FieldSpec
from .cells import compatible, plain

BY_ID, BY_PLACE, BY_NOTHING = "id", "id or place and name", "none"
SKIP, UPDATE, STOP = "skip", "update", "stop"

_SEPARATORS = re.compile(r"[\W_]+")
# What a name may or may not say besides the name itself: "장유", "장유변전소", "장유S/S".
_KINDS = re.compile(
    r"(?:변전소|개폐소|발전소|substation|ss|powerplant|powerstation|datacent(?:er|re)|데이터센터|산업단지|산단)$"
)


# A number as long as a parcel's or a UUID, and a word of a plan, are given once; 1, 2, 3 are given by everybody.
_LONG_IDENTIFIER = 12
_OWN_WORD = re.compile(r"(?=.*[^\W\d_]).*_")
# Rows with one identifier, or near features of one name, that a row is compared with.
_MOST_COMPARED = 20
_NEAREST = 8
_MOST_RADII = 32


class Known(NamedTuple):
    """Rows to compare: identifiers, both names and one position (n, 2) of each, NaN where there is none.

    Where they are known: kinds, how exact the positions are (metres, NaN for unknown), and numbers by column.
    """

    ids: Sequence[str | None]
    names: Sequence[str | None]
    names_ko: Sequence[str | None]
    positions: NDArray[np.float64]
    kinds: NDArray[np.object_] | None = None
    accuracies: NDArray[np.float64] | None = None
    amounts: Mapping[str, NDArray[np.float64]] = {}

    def keys(self, row: int) -> set[str]:
        """Return the names of a row as they are compared."""
        return {name_key(self.names[row]), name_key(self.names_ko[row])} - {""}

    def kind(self, row: int) -> str | None:
        """Return the kind of a row, None where it says none."""
        return None if self.kinds is None else self.kinds[row]

    def radii(self, distance_m: float) -> NDArray[np.float64]:
        """Return within how many metres each row (n,) may be of the same place."""
        usual = np.full(len(self.ids), float(distance_m))
        if self.accuracies is None:
            return usual
        return np.where(np.isfinite(self.accuracies), np.maximum(self.accuracies, usual), usual)

    @property
    def placed(self) -> NDArray[np.bool_]:
        """Return which rows (n,) have a position."""
        return np.isfinite(self.positions).all(axis=1)


class Matches(NamedTuple):
    """For each row (n,): the row of the plan it repeats, and the earlier row of the data it repeats; -1 for none.

    ``unlike``: rows that look like an earlier one and say other numbers, so they repeat nothing. ``rivals``: rows
    that look like the same feature of the plan as an earlier one, and say other numbers than that.
    """

    in_plan: NDArray[np.int64]
    in_data: NDArray[np.int64]
    unlike: Mapping[int, int] = {}
    rivals: Mapping[int, int] = {}


def known_rows(
    columns: Mapping[str, NDArray[np.object_]], positions: NDArray[np.float64], fields: Iterable[FieldSpec]
) -> Known:
    """Return columns of a layer as they are compared."""
    count = len(positions)
    nothing = np.full(count, None, dtype=object)
    numeric = [field.name for field in fields if field.type in {"real", "integer"} and field.name in columns]
    amounts = {name: _numbers(columns[name]) for name in numeric}
    accuracies = amounts.pop("position_accuracy_m", None)
    texts = (columns.get(name, nothing).tolist() for name in ("id", "name", "name_ko"))
    return Known(*texts, positions, columns.get("kind", nothing).copy(), accuracies, amounts)


def _numbers(column: NDArray[np.object_]) -> NDArray[np.float64]:
    return np.array([value if isinstance(value, int | float) else np.nan for value in column], dtype=float)


def differing(given: Known, later: int, earlier: int) -> list[str]:
    """Return the columns in which a row says something that an earlier one does not."""
    found = [
        name
        for name, column in given.amounts.items()
        if np.isfinite(column[later]) and not np.isclose(column[later], column[earlier], rtol=1e-9, atol=0.0)
    ]
    kinds = (given.kind(later), given.kind(earlier))
    return found if None in kinds or kinds[0] == kinds[1] else ["kind", *found]


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
    unlike: dict[int, int] = {}
    _match_ids(given, present, distance_m, candidates, in_plan)
    _repeated_ids(given, distance_m, candidates, in_data, unlike)
    if by == BY_PLACE:
        _match_places(given, present, distance_m, candidates, in_plan)
        _match_placeless(given, present, candidates, in_plan)
        _repeated_places(given, distance_m, candidates, in_data, unlike)
    # Two rows that repeat the same feature of the plan repeat each other, if they say the same.
    first: dict[int, int] = {}
    rivals: dict[int, int] = {}
    for row in np.flatnonzero(candidates & (in_plan >= 0) & (in_data < 0)).tolist():
        earlier = first.setdefault(int(in_plan[row]), row)
        if earlier != row and differing(given, row, earlier):
            rivals[row] = earlier
        elif earlier != row:
            in_data[row] = earlier
    unlike = {
        later: earlier for later, earlier in unlike.items() if in_data[later] < 0 and in_plan[later] < 0
    }
    return Matches(in_plan, in_data, unlike, rivals)


def _match_ids(
    given: Known,
    present: Known,
    distance_m: float,
    candidates: NDArray[np.bool_],
    in_plan: NDArray[np.int64],
) -> None:
    stored = {identifier: row for row, identifier in enumerate(present.ids) if identifier}
    for row in np.flatnonzero(candidates).tolist():
        there = stored.get(given.ids[row] or "", -1)
        if there >= 0 and _same_by_id(given, row, present, there, distance_m):
            in_plan[row] = there


def _same_by_id(given: Known, row: int, other: Known, there: int, distance_m: float) -> bool:
    """Tell whether an equal identifier means the same feature: everybody numbers things 1, 2, 3."""
    identifier = given.ids[row] or ""
    if len(identifier) >= _LONG_IDENTIFIER or _OWN_WORD.match(identifier):
        return True
    names, names_there = given.keys(row), other.keys(there)
    if names & names_there:
        return True
    gap = float(np.hypot(*(given.positions[row] - other.positions[there])))
    if np.isfinite(gap):
        exact = [
            known.accuracies[at]
            for known, at in ((given, row), (other, there))
            if known.accuracies is not None
        ]
        return gap <= max([distance_m, *(metres for metres in exact if np.isfinite(metres))])
    # Nothing speaks against it, unless it is a mere number.
    return not (names and names_there) and not identifier.isdigit()


def _repeated_ids(
    given: Known,
    distance_m: float,
    candidates: NDArray[np.bool_],
    in_data: NDArray[np.int64],
    unlike: dict[int, int],
) -> None:
    seen: dict[str, list[int]] = {}
    for row in np.flatnonzero(candidates).tolist():
        identifier = given.ids[row]
        if not identifier:
            continue
        earlier_ones = seen.setdefault(identifier, [])
        for earlier in earlier_ones[:_MOST_COMPARED]:
            if _same_by_id(given, row, given, earlier, distance_m):
                if not differing(given, row, earlier):
                    in_data[row] = earlier
                    break
                unlike.setdefault(row, earlier)
        else:
            earlier_ones.append(row)


class _Entries(NamedTuple):
    rows: NDArray[np.int64]
    points: NDArray[np.float64]


def _entries(known: Known, wanted: NDArray[np.bool_], codes: dict[str, int], apart_m: float) -> _Entries:
    """Return one point for each name of each row; a third coordinate keeps different names apart."""
    rows, heights = [], []
    for row in np.flatnonzero(known.placed & wanted).tolist():
        for key in known.keys(row):
            rows.append(row)
            heights.append(4.0 * (apart_m + 1.0) * codes.setdefault(key, len(codes)))
    index = np.array(rows, dtype=np.int64)
    return _Entries(index, np.column_stack([known.positions[index], np.array(heights, dtype=np.float64)]))


def _match_places(
    given: Known,
    present: Known,
    distance_m: float,
    candidates: NDArray[np.bool_],
    in_plan: NDArray[np.int64],
) -> None:
    """Find the nearest feature of the same name within the distance, or within what either position is exact to.

    Among several one whose numbers are not others is preferred.
    """
    radii, radii_there = given.radii(distance_m), _classes(present.radii(distance_m))
    apart = max([distance_m, *radii[candidates], *radii_there])
    codes: dict[str, int] = {}
    stored = _entries(present, np.ones(len(present.ids), dtype=bool), codes, apart)
    new = _entries(given, candidates & (in_plan < 0), codes, apart)
    best = np.full((len(given.ids), 2), np.inf)
    for radius in np.unique(radii_there[stored.rows]) if len(new.rows) else ():
        some = np.flatnonzero(radii_there[stored.rows] == radius)
        gaps, nearest = cKDTree(stored.points[some]).query(new.points, k=min(_NEAREST, len(some)))
        gaps, nearest = gaps.reshape(len(new.rows), -1), nearest.reshape(len(new.rows), -1)
        for gap, near in zip(gaps.T, nearest.T, strict=True):
            there = stored.rows[some[near]]
            other = _other_values(given, new.rows, present, there)
            inside = gap <= np.maximum(radius, radii[new.rows])
            for entry in np.flatnonzero(inside).tolist():
                row, score = new.rows[entry], (float(other[entry]), gap[entry])
                if score < tuple(best[row]):
                    best[row], in_plan[row] = score, there[entry]


def _classes(radii: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return few different radii: the largest power of two in each where there are many."""
    return radii if len(np.unique(radii)) <= _MOST_RADII else 2.0 ** np.floor(np.log2(np.maximum(radii, 1.0)))


def _other_values(
    given: Known, rows: NDArray[np.int64], present: Known, there: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Return where (m,) both say a number, or a kind, and not the same."""
    other = np.zeros(len(rows), dtype=bool)
    for name, column in given.amounts.items():
        if name in present.amounts:
            mine, theirs = column[rows], present.amounts[name][there]
            other |= np.isfinite(mine) & np.isfinite(theirs) & ~np.isclose(mine, theirs, rtol=1e-9, atol=0.0)
    if given.kinds is not None and present.kinds is not None:
        kinds, kinds_there = given.kinds[rows], present.kinds[there]
        known = np.not_equal(kinds, None) & np.not_equal(kinds_there, None)
        other |= (known & np.not_equal(kinds, kinds_there)).astype(bool)
    return other


def _match_placeless(
    given: Known, present: Known, candidates: NDArray[np.bool_], in_plan: NDArray[np.int64]
) -> None:
    """Rows without a place are the same by name and kind; one that says no kind, by its name."""
    stored: dict[tuple[str, Any], list[int]] = {}
    for there in np.flatnonzero(~present.placed).tolist():
        for key in present.keys(there):
            for kind in {None, present.kind(there)}:
                stored.setdefault((key, kind), []).append(there)
    if not stored:
        return
    for row in np.flatnonzero(candidates & ~given.placed & (in_plan < 0)).tolist():
        same = [there for key in given.keys(row) for there in stored.get((key, given.kind(row)), ())]
        if same:
            there = np.array(same[:_MOST_COMPARED], dtype=np.int64)
            other = _other_values(given, np.full(len(there), row), present, there)
            in_plan[row] = there[np.argmin(other)]


def _repeated_places(
    given: Known,
    distance_m: float,
    candidates: NDArray[np.bool_],
    in_data: NDArray[np.int64],
    unlike: dict[int, int],
) -> None:
    new = _entries(given, candidates, {}, distance_m)
    if not len(new.rows):
        return
    pairs = new.rows[cKDTree(new.points).query_pairs(distance_m, output_type="ndarray")]
    pairs = np.unique(np.sort(pairs.reshape(-1, 2), axis=1), axis=0)
    later_first = pairs[np.lexsort((pairs[:, 0], pairs[:, 1]))]
    for earlier, later in later_first[later_first[:, 0] != later_first[:, 1]].tolist():
        if in_data[earlier] < 0 and in_data[later] < 0:
            if differing(given, later, earlier):
                unlike.setdefault(later, earlier)
            else:
                in_data[later] = earlier
