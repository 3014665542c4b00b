# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scorecard of one load: its items with their reasons, the margin to the pass line, and what would lift it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ...errors import mark
from .grid_impact import CERTAIN_MARKS, REFUSED, SHARE, SLACK, UNKNOWN, Scorecards
from .grid_impact_rules import ImpactGate, ImpactItem, ImpactRules, Indicator, Narrowing

NOTES: tuple[str, ...] = (
    mark("Screening, not the official result."),
    mark("Bonuses count beyond the full points: the total is not capped."),
)


class ItemScore(NamedTuple):
    """One item of one case. ``indicators``: figures beside it; ``narrowings``: why its range is no wider."""

    item: ImpactItem
    low: float
    high: float
    basis: str
    indicators: tuple[tuple[Indicator, float], ...]
    narrowings: tuple[Narrowing, ...]


class Lift(NamedTuple):
    """What one item can add to the low end of the total.

    ``open_points``: by being settled at the best of its range. ``possible_points``: by having all its points, which
    may ask for another site or another plan. ``is_enough``: with these alone the low end reaches the pass line.
    """

    item: ImpactItem
    open_points: float
    possible_points: float
    is_enough: bool


@dataclass(frozen=True)
class Scorecard:
    """One case: items in the order of the rules, lifts from the largest to the smallest.

    ``margin_low``, ``margin_high``: points above the pass line, negative below it, at worst and at best.
    """

    id: str
    rules: ImpactRules
    applies: str
    verdict: str
    gates: tuple[tuple[ImpactGate, str], ...]
    items: tuple[ItemScore, ...]
    total_low: float
    total_high: float
    margin_low: float
    margin_high: float
    lifts: tuple[Lift, ...]
    notes: tuple[str, ...] = NOTES

    def of_basis(self, *bases: str) -> tuple[ImpactItem, ...]:
        """Return the items that stand on one of some bases."""
        return tuple(score.item for score in self.items if score.basis in bases)

    @property
    def assumed(self) -> tuple[ImpactItem, ...]:
        """The items that stand on an assumption: a share, or a narrowing with such a mark."""
        doubtful = {
            score.item.id
            for score in self.items
            if score.basis == SHARE or any(by.mark not in CERTAIN_MARKS for by in score.narrowings)
        }
        return tuple(score.item for score in self.items if score.item.id in doubtful)

    @property
    def unknown(self) -> tuple[ImpactItem, ...]:
        """The items of which nothing usable is known."""
        return self.of_basis(UNKNOWN, REFUSED)


def scorecard(cards: Scorecards, row: int) -> Scorecard:
    """Return one case."""
    rules, cases = cards.rules, cards.cases
    total_low, total_high = float(cards.total_low[row]), float(cards.total_high[row])
    gates = zip(rules.gates, cards.gate_states[row], strict=True)
    return Scorecard(
        cases.ids[row],
        rules,
        cards.applies[row],
        cards.verdict[row],
        tuple((gate, state) for gate, state in gates),
        tuple(_item(cards, row, column) for column in range(len(rules.items))),
        total_low,
        total_high,
        total_low - rules.pass_points,
        total_high - rules.pass_points,
        _lifts(cards, row),
    )


def _item(cards: Scorecards, row: int, column: int) -> ItemScore:
    rules, figures_of = cards.rules, cards.cases.indicators
    item = rules.items[column]
    figures = tuple(
        (indicator, float(figures_of[indicator.id][row]))
        for indicator in rules.indicators
        if indicator.item == item.id and indicator.id in figures_of
    )
    by = tuple(
        narrowing
        for narrowing, in_use in zip(rules.narrowings, cards.narrowed[row], strict=True)
        if in_use and narrowing.item == item.id
    )
    low, high = float(cards.low[row, column]), float(cards.high[row, column])
    return ItemScore(item, low, high, cards.basis[row, column], figures, by)


def _lifts(cards: Scorecards, row: int) -> tuple[Lift, ...]:
    missing = cards.rules.pass_points - float(cards.total_low[row])
    lifts = [
        Lift(item, float(high - low), float(item.high - low), bool(item.high - low >= missing - SLACK))
        for item, low, high in zip(cards.rules.items, cards.low[row], cards.high[row], strict=True)
        if item.high > low
    ]
    return tuple(sorted(lifts, key=lambda lift: -lift.possible_points))
