# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What would lift a site: the smallest single changes that would bring it among the best N.

The score to reach is that of the N-th ranked site: a site that equals it shares its rank. As every aggregation rises
with every utility, each criterion alone has a least utility that reaches it, or reaches it not even at 1. That utility
is read backwards through the value function to a raw value that the criterion's measure can have and no limit forbids.
All other sites and criteria stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from . import inverse
from .arrays import FloatArray
from .inverse import EVERYTHING, Names, Span, Spans
from .model import Criterion
from .result import SitingResult
from .scoring import TIE_DECIMALS
from .value_functions import evaluate, is_missing, numbers

# A value that is known would have to change; one that is not would have to be found out.
CHANGE, FIND_OUT = "change", "find_out"
# What keeps a site out: a limit, a value that is missing, or something that no single value explains.
LIMIT, MISSING, OTHER = "limit", "missing", "other"
_MISSING_PREFIX = "missing:"
_HALVINGS = 60
_WITHIN_A_TIE = 0.49
_WHOLE_NUMBERS = {"count_within"}
# What raw values a measure can have, in the criterion's unit.
_DOMAINS: Mapping[str, Span] = {
    "nearest_distance": (0.0, np.inf),
    "count_within": (0.0, np.inf),
    "gravity_access": (0.0, np.inf),
    "overlap_share": (0.0, 1.0),
    "grid_connection_cost": (0.0, np.inf),
    "time_to_power": (0.0, np.inf),
}


@dataclass(frozen=True)
class Lift:
    """What one criterion alone would have to be.

    raw, utility     at present; the utility is NaN where the raw value is missing
    counted          the utility as it is counted at present
    needed           the least utility that reaches the score; NaN where not even 1 does
    to               the nearest raw value that has it; NaN for names, for a missing raw value, and where none has it
    spans, names     all raw values that have it: numbers, or names
    utility_after, score_after, rank_after
                     with ``to``, with the nearest end of ``spans``, or with the weakest of ``names``; where nothing
                     reaches the score, with full utility
    """

    criterion: str
    kind: str
    raw: Any
    utility: float
    counted: float
    needed: float
    to: float
    spans: tuple[Span, ...]
    names: Names | None
    utility_after: float
    score_after: float
    rank_after: int
    is_enough: bool

    @property
    def step(self) -> float:
        """By how much the utility would have to change."""
        return self.utility_after - self.counted


@dataclass(frozen=True)
class Barrier:
    """What keeps an excluded site out: ``id`` is that of the limit, ``criterion`` "" where no criterion says it.

    ``to``: the nearest raw value that the limit allows, NaN where it is not a number. ``rank_after``: the rank with
    that value, 0 while other barriers stand or where a value would have to be found out first.
    """

    id: str
    kind: str
    criterion: str = ""
    raw: Any = None
    to: float = float("nan")
    allowed: tuple[str, ...] = ()
    rank_after: int = 0


class NotAssessed(NamedTuple):
    """A weighted criterion that nobody knows anything about, and its share of all weight (0..1)."""

    criterion: str
    share: float


@dataclass(frozen=True)
class Lifting:
    """What would bring one site among the best ``top`` of ``ranked``.

    target             the score to reach, NaN when fewer than ``top`` sites are ranked
    margin             a site among them: how many points it could lose and stay; NaN when nothing could push it out
    lifts              smallest change of utility first, what is not enough last; none for a site that is among them
    barriers           what excludes the site
    rank_if_admitted   the rank that an excluded site would have if no limit and no missing value excluded it; 0 for
                       others, and for a site of which nothing is known or that is not to be looked at
    """

    top: int
    ranked: int
    score: float
    rank: int
    target: float
    margin: float
    lifts: tuple[Lift, ...]
    barriers: tuple[Barrier, ...]
    rank_if_admitted: int
    not_assessed: tuple[NotAssessed, ...]

    @property
    def is_in(self) -> bool:
        return 0 < self.rank <= self.top


def lifting(result: SitingResult, row: int, top: int) -> Lifting:
    """Return what would bring the site at ``row`` (0..n-1) among the best ``top`` (1 or more) sites."""
    field = _Field(result, row)
    rank = int(result.rank[row])
    barriers = tuple(_barrier(field, key) for key in result.excluded_by(row))
    # Points for a place of which nothing is known would be points for nothing.
    admissible = not rank and all(barrier.kind != OTHER for barrier in barriers)
    target = field.score_at(top)
    asked: tuple[str, ...] = ()
    if rank > top:
        asked = tuple(criterion.id for criterion in result.criteria)
    elif len(barriers) == 1 and barriers[0].kind == MISSING:
        asked = (barriers[0].criterion,)
    lifts = _lifts(field, target, top, asked) if asked and not np.isnan(target) else ()
    return Lifting(
        top=top,
        ranked=len(result.order),
        score=float(result.score[row]),
        rank=rank,
        target=target,
        margin=field.score - field.score_at(top, others_only=True) if 0 < rank <= top else float("nan"),
        lifts=tuple(sorted(lifts, key=lambda lift: (not lift.is_enough, lift.step, lift.criterion))),
        barriers=barriers,
        rank_if_admitted=field.rank_of(field.scored(field.utilities)) if admissible else 0,
        not_assessed=_not_assessed(result),
    )


def needed_utilities(result: SitingResult, row: int, target: float) -> FloatArray:
    """Return the utility (k,) that each criterion alone needs for the score ``target`` (0..100); NaN: not even 1 is.

    The weighted sum is solved: u + (target - score) / (100 w). Any other aggregation rises with each utility, so the
    utility is found by halving, for all criteria at once, to the last bit.
    """
    utilities = result.filled_utility(np.array([row]))[0]
    equal = np.round(target, TIE_DECIMALS)
    # Whatever is rounded to the same score is enough; but for an edge on which the next rounding would decide.
    aim = equal - _WITHIN_A_TIE * 0.1**TIE_DECIMALS
    trial = np.repeat(utilities[np.newaxis], len(utilities), axis=0)

    def scores(asked: FloatArray) -> FloatArray:
        np.fill_diagonal(trial, asked)
        return result.rescored(trial)

    low, high = utilities.copy(), np.ones_like(utilities)
    possible = np.round(scores(high), TIE_DECIMALS) >= equal
    if result.model.aggregation.method == "weighted_sum":
        short = aim - result.rescored(utilities[np.newaxis])[0]
        with np.errstate(divide="ignore"):
            high = np.minimum(utilities + short / (100.0 * result.weight), 1.0)
    else:
        for _ in range(_HALVINGS):
            middle = 0.5 * (low + high)
            enough = scores(middle) >= aim
            low, high = np.where(enough, low, middle), np.where(enough, middle, high)
    needed: FloatArray = np.where(possible, high, np.nan)
    return needed


class _Field:
    """The ranked sites and the one looked at: what score has which rank."""

    def __init__(self, result: SitingResult, row: int) -> None:
        self.result = result
        self.row = row
        self.utilities: FloatArray = result.filled_utility(np.array([row]))[0]
        self.score = float(np.round(result.score[row], TIE_DECIMALS))
        self._all: FloatArray = result.score[result.order]
        self._others: FloatArray = self._all[result.order != row]
        self._falling = -np.round(self._others, TIE_DECIMALS)

    def score_at(self, place: int, *, others_only: bool = False) -> float:
        """Return the score of the site at a place (1 = best), NaN when there are fewer."""
        scores = self._others if others_only else self._all
        return float(scores[place - 1]) if place <= len(scores) else float("nan")

    def scored(self, utilities: FloatArray) -> float:
        """Return the score (0..100) that the site would have with utilities (k,)."""
        return float(self.result.rescored(utilities[np.newaxis])[0])

    def rank_of(self, score: float) -> int:
        """Return the rank that the site would have with a score."""
        above = np.searchsorted(self._falling, -np.round(score, TIE_DECIMALS), side="left")
        return int(above) + 1

    def with_utility(self, column: int, utility: float) -> FloatArray:
        changed: FloatArray = self.utilities.copy()
        changed[column] = utility
        return changed

    def with_raw(self, criterion: Criterion, raw: float) -> FloatArray:
        """Return the utilities (k,) with another raw value of one criterion and of all that measure the same."""
        changed: FloatArray = self.utilities.copy()
        for column, other in enumerate(self.result.criteria):
            if other.value is not None and (other is criterion or other.measure == criterion.measure):
                changed[column] = evaluate(other.value, np.array([raw]))[0]
        return changed


def _lifts(field: _Field, target: float, top: int, asked: tuple[str, ...]) -> list[Lift]:
    needed = needed_utilities(field.result, field.row, target)
    return [
        _lift(field, column, criterion, float(needed[column]), top)
        for column, criterion in enumerate(field.result.criteria)
        if criterion.id in asked
    ]


def _lift(field: _Field, column: int, criterion: Criterion, needed: float, top: int) -> Lift:
    result, value = field.result, criterion.value
    raw = result.raw[criterion.id][field.row : field.row + 1]
    missing = bool(is_missing(raw)[0])
    to, found, names = float("nan"), tuple[Span, ...](), None
    after, utilities = 1.0, field.with_utility(column, 1.0)
    if not np.isnan(needed) and value is not None and value.type == "categorical":
        names = _allowed_names(result, criterion, inverse.names_reaching(value, needed))
        if names.names or names.others:
            after = _weakest(criterion, names)
            utilities = field.with_utility(column, after)
    elif not np.isnan(needed) and value is not None:
        reaching = _possible(result, criterion, inverse.spans(value, np.array([needed])))
        found = inverse.merged(reaching, 0)
        to = float(inverse.nearest(reaching, numbers(raw))[0])
        if found:
            end = to if not missing else _nearest_end(criterion, found)
            utilities = field.with_raw(criterion, end)
            after = float(utilities[column])
    is_found = bool(found) or (names is not None and (bool(names.names) or names.others))
    score = field.scored(utilities)
    rank = field.rank_of(score)
    return Lift(
        criterion=criterion.id,
        kind=FIND_OUT if missing else CHANGE,
        raw=raw[0],
        utility=float(result.utility[field.row, column]),
        counted=float(field.utilities[column]),
        needed=needed,
        to=to,
        spans=found,
        names=names,
        utility_after=after,
        score_after=score,
        rank_after=rank,
        is_enough=is_found and rank <= top,
    )


def _possible(result: SitingResult, criterion: Criterion, found: Spans) -> Spans:
    """Return what of intervals the measure can give and no limit on the same measure forbids."""
    whole = criterion.measure.type in _WHOLE_NUMBERS
    least, most = _DOMAINS.get(criterion.measure.type, EVERYTHING)
    for other in result.model.limiting:
        if other.limit is not None and other.measure == criterion.measure and not other.limit.allowed:
            least, most = max(least, other.limit.min), min(most, other.limit.max)
    return inverse.within(found, least, most, whole_numbers=whole)


def _allowed_names(result: SitingResult, criterion: Criterion, names: Names) -> Names:
    for other in result.model.limiting:
        if other.limit is not None and other.measure == criterion.measure and other.limit.allowed:
            allowed = other.limit.allowed
            names = Names(tuple(name for name in names.names if name in allowed), others=False)
    return names


def _weakest(criterion: Criterion, names: Names) -> float:
    """Return the least utility of some names of a categorical value function."""
    if criterion.value is None:
        return float("nan")
    parameters = criterion.value.parameters
    listed = evaluate(criterion.value, np.array(names.names, dtype=object)) if names.names else np.empty(0)
    others = [parameters["otherwise"]] if names.others else []
    return float(min([*listed.tolist(), *others]))


def _nearest_end(criterion: Criterion, found: tuple[Span, ...]) -> float:
    """Return the end of intervals that has the least utility: what a missing value would have to be at least."""
    ends = [end for span in found for end in span if np.isfinite(end)]
    if criterion.value is None or not ends:
        return found[0][0]
    return ends[int(evaluate(criterion.value, np.array(ends)).argmin())]


def _barrier(field: _Field, key: str) -> Barrier:
    result = field.result
    alone = int(result.excluded[field.row].sum()) == 1
    if key.startswith(_MISSING_PREFIX):
        return Barrier(key, MISSING, key.removeprefix(_MISSING_PREFIX))
    criterion = next((c for c in result.model.limiting if c.id == key), None)
    if criterion is None or criterion.limit is None:
        return Barrier(key, OTHER)
    raw, limit = result.raw[key][field.row], criterion.limit
    if limit.allowed:
        rank = field.rank_of(field.scored(_with_names(field, criterion, limit.allowed))) if alone else 0
        return Barrier(key, LIMIT, key, raw, allowed=limit.allowed, rank_after=rank)
    allowed = Spans(np.array([[limit.min]]), np.array([[limit.max]]))
    whole = criterion.measure.type in _WHOLE_NUMBERS
    allowed = inverse.within(allowed, *EVERYTHING, whole_numbers=whole)
    to = float(inverse.nearest(allowed, numbers(np.array([raw])))[0])
    rank = field.rank_of(field.scored(field.with_raw(criterion, to))) if alone and not np.isnan(to) else 0
    return Barrier(key, LIMIT, key, raw, to, rank_after=rank)


def _with_names(field: _Field, criterion: Criterion, allowed: tuple[str, ...]) -> FloatArray:
    """Return the utilities (k,) with the weakest of some names in place of what a criterion is."""
    changed: FloatArray = field.utilities.copy()
    for column, other in enumerate(field.result.criteria):
        if (
            other.value is not None
            and other.value.type == "categorical"
            and other.measure == criterion.measure
        ):
            utilities = evaluate(other.value, np.array(allowed, dtype=object))
            known = utilities[~np.isnan(utilities)]
            changed[column] = known.min() if len(known) else changed[column]
    return changed


def _not_assessed(result: SitingResult) -> tuple[NotAssessed, ...]:
    in_use = {criterion.id for criterion in result.criteria}
    total = sum(criterion.weight or 0.0 for criterion in result.model.weighted)
    return tuple(
        NotAssessed(criterion.id, (criterion.weight or 0.0) / total)
        for criterion in result.model.weighted
        if criterion.id not in in_use
    )
