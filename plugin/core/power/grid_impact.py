# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scorecard of Korea's grid-impact assessment: the range of points a load can have, and whether that passes.

What is not known of an item stands at its worst and at its best. So a total is a range, and the answer is often that
nothing is decided yet; then the card says which items decide. It screens. It is not the official result, and even the
official pass line only lets a case go before the power policy council.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from ..assumptions import DERIVED, SEEN
from .arrays import BoolArray, FloatArray, TextArray
from .grid_impact_rules import ImpactItem, ImpactRules

GIVEN, SHARE, INDICATOR, UNKNOWN, REFUSED = "given", "share", "indicator", "unknown", "refused"
BASES: Mapping[str, str] = {
    GIVEN: mark("points as given"),
    SHARE: mark("assumption: the share of the points that is met"),
    INDICATOR: mark("narrowed by what is known of the site"),
    UNKNOWN: mark("not known: from worst to best"),
    REFUSED: mark("not used: what was given is no range within the item"),
}
YES, NO, OPEN = "yes", "no", "unknown"
PASS, FAIL, UNDECIDED, NOT_NEEDED = "pass", "fail", "undecided", "not_needed"
VERDICTS: Mapping[str, str] = {
    PASS: mark("reaches the pass line even at worst"),
    FAIL: mark("does not reach the pass line even at best, or a gate is not met"),
    UNDECIDED: mark("undecided: it depends on what is not known"),
    NOT_NEEDED: mark("no assessment is needed for a load of this size"),
}
CERTAIN_MARKS = (SEEN, DERIVED)
# Points are sums of decimal fractions.
SLACK = 1e-9


class Ends(NamedTuple):
    """The low and the high end (n,) of what is known per case; NaN where it is not known."""

    low: FloatArray
    high: FloatArray


@dataclass(frozen=True)
class ImpactCases:
    """Loads (n,) to be assessed, and what is known of them, by id of the rules.

    ``demand_mw``: the new or added contract power; ``existing_mw``: what the customer has there already, 0 for a new
    one; ``is_assessed``: whether that was assessed, 1 or 0. ``gates``: 1 met, 0 not met. ``points``: points of an item.
    ``shares``: an assumption, how far an item goes from its worst (0) to its best (1). ``indicators``: figures of the
    site. NaN is unknown everywhere; what is left out is unknown for all. Raises InputError for columns that are
    longer or shorter.
    """

    ids: tuple[str, ...]
    demand_mw: FloatArray
    existing_mw: FloatArray
    is_assessed: FloatArray | None = None
    gates: Mapping[str, FloatArray] = field(default_factory=dict)
    points: Mapping[str, Ends] = field(default_factory=dict)
    shares: Mapping[str, Ends] = field(default_factory=dict)
    indicators: Mapping[str, FloatArray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named = {
            "demand_mw": self.demand_mw,
            "existing_mw": self.existing_mw,
            **self.gates,
            **self.indicators,
        }
        if self.is_assessed is not None:
            named["is_assessed"] = self.is_assessed
        columns = [*named.items()]
        columns += [
            (key, end) for ends in (self.points, self.shares) for key, of in ends.items() for end in of
        ]
        for key, column in columns:
            if np.shape(column) != (len(self.ids),):
                raise InputError(
                    mark("The column {column} does not have a value for each of {count} loads"),
                    remedy=mark("Give one value per load, NaN where it is not known."),
                    column=key,
                    count=len(self.ids),
                )


@dataclass(frozen=True)
class Scorecards:
    """All cases (n,): points and bases per item (n, k) in the order of the rules, totals, gates, verdicts.

    ``gate_states`` (n, g) and ``gate`` (n,): "yes", "no" or "unknown", the latter for all gates together. ``applies``
    (n,): likewise, whether the assessment is needed. ``narrowed`` (n, w): which narrowings of the rules are in use.
    """

    rules: ImpactRules
    cases: ImpactCases
    low: FloatArray
    high: FloatArray
    basis: TextArray
    narrowed: BoolArray
    gate_states: TextArray
    gate: TextArray
    applies: TextArray
    verdict: TextArray

    @property
    def total_low(self) -> FloatArray:
        return np.asarray(self.low.sum(axis=1))

    @property
    def total_high(self) -> FloatArray:
        return np.asarray(self.high.sum(axis=1))


def score_impact(
    rules: ImpactRules, cases: ImpactCases, marks: Collection[str] = CERTAIN_MARKS
) -> Scorecards:
    """Return the scorecards of all cases under one version of the rules.

    Points that are given stand, within the item's bounds; a share is taken within what narrowings leave. ``marks``: the
    narrowings in use, by how well they are founded; by default those only that are no assumption. Raises InputError for
    an id that the rules do not have.
    """
    _check_ids(rules, cases)
    low, high, basis, narrowed = _points(rules, cases, marks)
    gate_states = _gate_states(rules, cases)
    gate = np.where((gate_states == NO).any(axis=1), NO, OPEN).astype(np.object_)
    gate[(gate_states == YES).all(axis=1)] = YES
    applies = _applies(rules, cases)
    verdict = np.full(len(cases.ids), UNDECIDED, dtype=np.object_)
    line = rules.pass_points - SLACK
    verdict[(gate == YES) & (low.sum(axis=1) >= line)] = PASS
    verdict[(gate == NO) | (high.sum(axis=1) < line)] = FAIL
    verdict[applies == NO] = NOT_NEEDED
    return Scorecards(rules, cases, low, high, basis, narrowed, gate_states, gate, applies, verdict)


def _check_ids(rules: ImpactRules, cases: ImpactCases) -> None:
    items = {item.id for item in rules.items}
    unknown = (cases.points.keys() | cases.shares.keys()) - items
    unknown |= cases.gates.keys() - {gate.id for gate in rules.gates}
    unknown |= cases.indicators.keys() - {indicator.id for indicator in rules.indicators}
    if unknown:
        raise InputError(
            mark("The rules {rules} do not know {names}"),
            remedy=mark("Use the items, gates and indicators of these rules."),
            rules=rules.id,
            names=", ".join(sorted(unknown)),
        )


def _points(
    rules: ImpactRules, cases: ImpactCases, marks: Collection[str]
) -> tuple[FloatArray, FloatArray, TextArray, BoolArray]:
    """Return low, high and basis (n, k) of the items, and which narrowings (n, w) are in use."""
    shape = (len(cases.ids), len(rules.items))
    low, high = np.empty(shape), np.empty(shape)
    basis = np.full(shape, UNKNOWN, dtype=np.object_)
    narrowed = _narrowed(rules, cases, marks)
    for column, item in enumerate(rules.items):
        least, most = widest = _left(rules, item, narrowed)
        basis[(least > item.low) | (most < item.high), column] = INDICATOR
        if item.id in cases.shares:
            start, end, usable = _within(cases.shares[item.id], 0.0, 1.0, basis[:, column])
            span = item.high - item.low
            least, most = (
                np.where(usable, np.clip(item.low + span * part, least, most), bound)
                for part, bound in ((start, least), (end, most))
            )
            basis[usable, column] = SHARE
        if item.id in cases.points:
            start, end, usable = _within(cases.points[item.id], item.low, item.high, basis[:, column])
            # A share does not stand in for points that cannot be used.
            refused = basis[:, column] == REFUSED
            least, most = (
                np.where(refused, wide, end) for wide, end in zip(widest, (least, most), strict=True)
            )
            least, most = np.where(usable, start, least), np.where(usable, end, most)
            basis[usable, column] = GIVEN
        low[:, column], high[:, column] = least, most
    given = {item.id: basis[:, column] == GIVEN for column, item in enumerate(rules.items)}
    for number, narrowing in enumerate(rules.narrowings):
        narrowed[given[narrowing.item], number] = False
    return low, high, basis, narrowed


def _narrowed(rules: ImpactRules, cases: ImpactCases, marks: Collection[str]) -> BoolArray:
    narrowed = np.zeros((len(cases.ids), len(rules.narrowings)), dtype=np.bool_)
    for number, narrowing in enumerate(rules.narrowings):
        if narrowing.indicator in cases.indicators and narrowing.mark in marks:
            figure = cases.indicators[narrowing.indicator]
            narrowed[:, number] = (figure >= narrowing.at_least) & (figure <= narrowing.at_most)
    return narrowed


def _left(rules: ImpactRules, item: ImpactItem, narrowed: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Return what narrowings leave of an item; one that contradicts those before it is left out."""
    least, most = np.full(len(narrowed), item.low), np.full(len(narrowed), item.high)
    for number, narrowing in enumerate(rules.narrowings):
        if narrowing.item == item.id:
            narrowed[:, number] &= (narrowing.low <= most) & (narrowing.high >= least)
            in_use = narrowed[:, number]
            least = np.where(in_use, np.maximum(least, narrowing.low), least)
            most = np.where(in_use, np.minimum(most, narrowing.high), most)
    return least, most


def _within(
    ends: Ends, least: float, most: float, basis: TextArray
) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Return the ends, one that is unknown at its bound, and where they are usable; note what is not usable."""
    told = ~(np.isnan(ends.low) & np.isnan(ends.high))
    low = np.where(np.isnan(ends.low), least, ends.low)
    high = np.where(np.isnan(ends.high), most, ends.high)
    usable = told & (low >= least) & (high <= most) & (low <= high)
    basis[told & ~usable] = REFUSED
    return low, high, usable


def _states(column: FloatArray) -> TextArray:
    states = np.full(column.shape, OPEN, dtype=np.object_)
    states[column == 1.0] = YES
    states[column == 0.0] = NO
    return states


def _gate_states(rules: ImpactRules, cases: ImpactCases) -> TextArray:
    unknown = np.full(len(cases.ids), np.nan)
    columns = [cases.gates.get(gate.id, unknown) for gate in rules.gates]
    return _states(np.stack(columns, axis=1)) if columns else np.empty((len(cases.ids), 0), dtype=np.object_)


def _applies(rules: ImpactRules, cases: ImpactCases) -> TextArray:
    """Tell whether the assessment is needed: 10 MW, growth that passes 10 MW, or 10 MW more once assessed."""
    line = rules.applies_from_mw
    demand = np.where(cases.demand_mw >= 0.0, cases.demand_mw, np.nan)
    existing = np.where(cases.existing_mw >= 0.0, cases.existing_mw, np.nan)
    assessed = np.full(len(cases.ids), np.nan) if cases.is_assessed is None else cases.is_assessed
    applies = np.full(len(cases.ids), OPEN, dtype=np.object_)
    is_small = existing < line
    applies[is_small & (existing + demand < line)] = NO
    applies[(existing >= line) & (demand < line) & (assessed == 1.0)] = NO
    applies[(demand >= line) | (is_small & (existing + demand >= line))] = YES
    return applies
