# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scoring: raw values in, a result with score, rank, bounds, exclusions and completeness out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, mark
from .aggregation import AGGREGATIONS, weighted_sum
from .arrays import BoolArray, FloatArray, IntArray, RawArray
from .model import MISSING_UTILITY, Criterion, Limit, SitingModel
from .result import UNMEASURED, SitingResult
from .value_functions import equals, evaluate, is_missing, numbers
from .weights import direct

# Scores that differ by less are the same; an id decides the order then.
TIE_DECIMALS = 9
# Rows whose dozen columns fit into a processor's cache.
_BLOCK_ROWS = 1 << 14
_NO_REASONS: Mapping[str, str] = MappingProxyType({})
NO_VALUE = mark("no site has a value")


def score_sites(
    model: SitingModel,
    raw: Mapping[str, RawArray | None],
    site_ids: Sequence[str],
    not_assessed_because: Mapping[str, str] = _NO_REASONS,
    left_out: Mapping[str, BoolArray] = MappingProxyType({}),
) -> SitingResult:
    """Score n sites.

    ``raw`` holds per criterion id the raw values (n,) in the criterion's unit: numbers, NaN = missing, or
    text, None or "" = missing. None, no entry, or no value at any site means not assessed: the weight
    leaves the score and lowers completeness. ``not_assessed_because`` gives the reasons, passed on as
    they are. ``left_out`` excludes sites (n,) for what the model does not know, by an id that tells why.

    Raises InputError for an unknown criterion id, an array of another length, text where numbers are
    needed, and when no weighted criterion was assessed.
    """
    given = _given(model, raw, len(site_ids))
    measured = {
        key: values for key, values in given.items() if not len(values) or not is_missing(values).all()
    }
    criteria = tuple(c for c in model.weighted if c.id in measured)
    if not criteria:
        raise _nothing_to_weigh(model, given)
    utility = _utilities(criteria, measured, len(site_ids))
    limit_ids, excluded, unchecked = _limits(model, criteria, measured, utility, left_out)
    score, worst, best, completeness = _bounded_scores(model, criteria, utility)
    out = np.logical_or.reduce(excluded, axis=1)
    for values in (score, worst, best):
        values[out] = np.nan
    order, rank = rank_sites(score, site_ids)
    return SitingResult(
        model=model,
        site_ids=tuple(site_ids),
        score=score,
        rank=rank,
        order=order,
        worst=worst,
        best=best,
        completeness=completeness,
        excluded=excluded,
        unchecked=unchecked,
        limit_ids=limit_ids,
        limits_unchecked=tuple(c.id for c in model.limiting if c.id not in measured),
        criteria=criteria,
        raw=measured,
        utility=utility,
        weight=direct([c.weight or 0.0 for c in criteria]),
        contribution_kind=AGGREGATIONS[model.aggregation.method].contribution_kind,
        not_assessed={
            c.id: NO_VALUE if c.id in given else not_assessed_because.get(c.id, "")
            for c in model.criteria
            if c.id not in measured
        },
        pre_screening_reasons=_pre_screening(model, measured, completeness, np.logical_not(out)),
    )


def rank_sites(score: FloatArray, site_ids: Sequence[str]) -> tuple[IntArray, IntArray]:
    """Return the indices of the sites with a score (m,), best first, and the ranks (n,), 0 without score.

    Scores equal to TIE_DECIMALS share a rank, the next rank counts them all (1, 2, 2, 4), and they
    are listed by id, those of digits only as numbers.
    """
    with_score = np.flatnonzero(~np.isnan(score))
    rounded = np.round(score[with_score], TIE_DECIMALS)
    best_first = _descending(rounded)
    order, rounded = with_score[best_first], rounded[best_first]
    rank = np.zeros(len(score), dtype=np.int64)
    first = np.concatenate(([True], rounded[1:] != rounded[:-1]))
    place = np.maximum.accumulate(np.where(first, np.arange(len(order)), 0))
    rank[order] = place + 1
    # Ids are sorted among ties only: sorting a million texts costs more than all the rest.
    tied = np.flatnonzero(~first | np.concatenate((~first[1:], [False])))
    if len(tied):
        by_id = np.argsort(_sortable([site_ids[row] for row in order[tied].tolist()]), kind="stable")
        order[tied] = order[tied][by_id[np.argsort(place[tied][by_id], kind="stable")]]
    return order.astype(np.int64), rank


def _sortable(ids: Sequence[str]) -> NDArray[np.object_]:
    """Return texts (n,) in whose order ids are: 9 before 10, and numbers before other texts of their length."""
    width = max(map(len, ids))
    keys = [text.zfill(width) if text.isdecimal() else text for text in ids]
    return np.array(keys, dtype=object)


def _descending(rounded: FloatArray) -> IntArray:
    """Return the order of rounded scores (n,) from the highest; equal ones stay in their order."""
    with np.errstate(over="ignore", invalid="ignore"):
        steps = np.rint((rounded.max(initial=-np.inf) - rounded) * 10.0**TIE_DECIMALS)
    bits = len(steps).bit_length()
    # Beyond this, steps are no longer exact or do not fit beside the place.
    if not steps.max(initial=0.0) < 1 << min(50, 62 - bits):
        return np.argsort(-rounded, kind="stable")
    # Score and place in one whole number: sorting numbers takes half the time of sorting their places.
    packed = (steps.astype(np.int64) << bits) | np.arange(len(steps))
    packed.sort()
    order: IntArray = packed & ((1 << bits) - 1)
    return order


def _nothing_to_weigh(model: SitingModel, given: Mapping[str, RawArray]) -> InputError:
    if any(c.id in given for c in model.weighted):
        return InputError(
            mark("No site has a value of any weighted criterion"),
            remedy=mark("Check that the sites have geometry and that the layers lie where the sites are"),
        )
    return InputError(
        mark("None of the weighted criteria could be assessed"),
        remedy=mark("Add a layer for at least one of: {known}"),
        known=", ".join(c.id for c in model.weighted),
    )


def _given(model: SitingModel, raw: Mapping[str, RawArray | None], count: int) -> dict[str, RawArray]:
    for criterion_id in raw:
        model.criterion(criterion_id)
    given: dict[str, RawArray] = {}
    for criterion in model.criteria:
        array = raw.get(criterion.id)
        if array is None:
            continue
        values = np.asarray(array)
        if values.shape != (count,):
            raise InputError(
                mark('"{criterion}" has values for {found} sites, not for {expected}'),
                remedy=mark("Measure all criteria on the same sites"),
                criterion=criterion.id,
                found=values.shape,
                expected=count,
            )
        given[criterion.id] = values
    return given


def _utilities(criteria: tuple[Criterion, ...], measured: Mapping[str, RawArray], count: int) -> FloatArray:
    # Column after column in memory, because everything that follows works by column.
    utility = np.empty((count, len(criteria)), order="F")
    for column, criterion in enumerate(criteria):
        if criterion.value is not None:
            utility[:, column] = evaluate(criterion.value, measured[criterion.id], where=criterion.id)
    return utility


def _limits(
    model: SitingModel,
    criteria: tuple[Criterion, ...],
    measured: Mapping[str, RawArray],
    utility: FloatArray,
    left_out: Mapping[str, BoolArray],
) -> tuple[tuple[str, ...], BoolArray, BoolArray]:
    """Return the ids of what can exclude (l,), where each does and where it could not be checked (n, l)."""
    names: list[str] = []
    columns: list[tuple[BoolArray, BoolArray]] = []
    for criterion in model.limiting:
        if criterion.limit is not None and criterion.id in measured:
            names.append(criterion.id)
            columns.append(outside(criterion.limit, measured[criterion.id], where=criterion.id))
    if model.missing == "exclude":
        for column, criterion in enumerate(criteria):
            unknown = np.isnan(utility[:, column])
            names.append(f"missing:{criterion.id}")
            columns.append((unknown, np.zeros_like(unknown)))
    # Half of the points for a place of which nothing is known would be points for nothing.
    unmeasured = np.logical_and.reduce(np.isnan(utility), axis=1)
    # Why nothing could be measured says more than that nothing could.
    for sites in left_out.values():
        unmeasured &= ~sites
    if unmeasured.any():
        names.append(UNMEASURED)
        columns.append((unmeasured, np.zeros_like(unmeasured)))
    for name, sites in left_out.items():
        if sites.any():
            names.append(name)
            columns.append((sites, np.zeros_like(sites)))
    excluded = np.zeros((len(utility), len(columns)), dtype=np.bool_, order="F")
    unchecked = np.zeros_like(excluded)
    for column, (outside_limit, unknown) in enumerate(columns):
        excluded[:, column], unchecked[:, column] = outside_limit, unknown
    return tuple(names), excluded, unchecked


def outside(limit: Limit, raw: RawArray, *, where: str = "") -> tuple[BoolArray, BoolArray]:
    """Return where raw values (n,) lie outside the limit, and where they are missing.

    A missing value is not outside: nobody has shown that it is. Raises InputError for text under a
    limit of numbers.
    """
    if limit.allowed:
        unknown = is_missing(raw)
        allowed = np.zeros(raw.shape, dtype=np.bool_)
        for name in limit.allowed:
            allowed |= equals(raw, name)
        return ~allowed & ~unknown, unknown
    values = numbers(raw, where=where)
    return (values < limit.min) | (values > limit.max), np.isnan(values)


def _bounded_scores(
    model: SitingModel, criteria: tuple[Criterion, ...], utility: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return score, worst and best (0..100) and completeness (0..1), each (n,), block by block."""
    in_use = [c.weight or 0.0 for c in criteria]
    not_assessed = [c.weight or 0.0 for c in model.weighted if c not in criteria]
    weights, all_weights = direct(in_use), direct(in_use + not_assessed)
    unknown_everywhere = all_weights[len(in_use) :].sum()
    formula = AGGREGATIONS[model.aggregation.method].score
    floor = model.aggregation.floor or 0.0
    score, worst, best, completeness = (np.empty(len(utility)) for _ in range(4))

    def scored(known: FloatArray, missing: BoolArray, value: float, by: FloatArray) -> FloatArray:
        filled = np.full((len(known), len(by)), value, order="F")
        np.copyto(filled[:, : len(in_use)], known, where=~missing)
        return _points(formula(filled, by, floor))

    for start in range(0, len(utility), _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        known = utility[rows]
        missing = np.isnan(known)
        if not_assessed or missing.any():
            score[rows] = scored(known, missing, MISSING_UTILITY[model.missing], weights)
            # True by the formulas; here it is made true of the last bit as well.
            worst[rows] = np.minimum(scored(known, missing, 0.0, all_weights), score[rows])
            best[rows] = np.maximum(scored(known, missing, 1.0, all_weights), score[rows])
            unknown_here = weighted_sum(missing, weights)
            completeness[rows] = 1.0 - unknown_everywhere - (1.0 - unknown_everywhere) * unknown_here
        else:
            score[rows] = worst[rows] = best[rows] = _points(formula(known, weights, floor))
            completeness[rows] = 1.0
    return score, worst, best, np.clip(completeness, 0.0, 1.0)


def _points(share: FloatArray) -> FloatArray:
    points: FloatArray = np.clip(100.0 * share, 0.0, 100.0)
    return points


def _pre_screening(
    model: SitingModel, measured: Mapping[str, RawArray], completeness: FloatArray, ranked: BoolArray
) -> tuple[str, ...]:
    """Return why the result is no more than a pre-screening: essentials known nowhere, low completeness."""
    looked_at = ranked if ranked.any() else np.ones_like(ranked)
    essentials = [
        f"essential:{c.essential}"
        for c in model.criteria
        if c.essential and not (c.id in measured and (~is_missing(measured[c.id]) & looked_at).any())
    ]
    reasons = list(dict.fromkeys(essentials))
    if len(completeness):
        # Rounded, so that 0.6 of the weight is not below 0.6.
        typical = round(float(np.median(completeness[looked_at])), TIE_DECIMALS)
        if typical < model.minimum_completeness:
            reasons.append("completeness")
    return tuple(reasons)
