# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What figures add up to: of leaves only, one kind at a time, each asset once; and how many are known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..parts import NONE, BoolArray, IntArray, leaves

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Components:
    """Components of proposals, n rows.

    proposal (n,)   0..p-1, -1: of none
    parent (n,)     the row it is part of, -1: of none; sound (see parts)
    asset (n,)      the same number: the same asset; -1: none is named
    counted (n,)    False: given up, counts nowhere
    """

    proposal: IntArray
    parent: IntArray
    asset: IntArray
    counted: BoolArray

    @cached_property
    def thing(self) -> IntArray:
        """The thing (n,) that a leaf is: the first leaf of its proposal with the same asset, else itself.

        -1 for what is no leaf or of no proposal. Totals and counts are of things.
        """
        rows = np.arange(len(self.proposal))
        counts = leaves(self.parent, self.counted) & (self.proposal >= 0)
        # Those without an asset are each a thing of their own.
        keys = np.stack([self.proposal, self.asset, np.where(self.asset >= 0, NONE, rows)], axis=1)[counts]
        thing = np.full(len(rows), NONE)
        if counts.any():
            _, first, same = np.unique(keys, axis=0, return_index=True, return_inverse=True)
            thing[counts] = rows[counts][first[same.ravel()]]
        return thing


@dataclass(frozen=True, eq=False)
class Figures:
    """Figures of components, m rows.

    component (m,)  a row of the components
    kind (m,)       0..k-1; only figures of one kind may be added: one quantity, basis and meaning
    value (m,)      in the unit of its kind; NaN: not known
    day (m,)        from which day it holds, in days since any date; NaN: nobody says. A figure holds until the next
                    one of its component and kind: stages contain those before them
    """

    component: IntArray
    kind: IntArray
    value: FloatArray
    day: FloatArray

    def rows(self, chosen: BoolArray | IntArray) -> Figures:
        return Figures(self.component[chosen], self.kind[chosen], self.value[chosen], self.day[chosen])


@dataclass(frozen=True, eq=False)
class RollUp:
    """Totals of p proposals by k kinds.

    total (p, k)      NaN where not one leaf is known
    known (p, k)      of how many leaves it is the total
    leaves (p,)       how many leaves there are, each asset once
    disputed (p, k)   for how many leaves figures contradict each other; the lowest of them is in the total
    """

    total: FloatArray
    known: IntArray
    leaves: IntArray
    disputed: IntArray


def roll_up(components: Components, figures: Figures, proposals: int, kinds: int) -> RollUp:
    """Add the figures that hold when all is built.

    That is the one with the latest day; one without a day only where none has one. Of several from the same day the
    lowest is taken. Where two leaves are one asset, the first that knows speaks for both.
    """
    held, disputed = _held(_of_things(components, figures))
    first = _first_speaker(components, held)
    held, disputed = held.rows(first), disputed[first]
    cell = components.proposal[held.component] * kinds + held.kind
    shape, size = (proposals, kinds), proposals * kinds
    known = np.bincount(cell, minlength=size).reshape(shape)
    # Where there is nothing to count, the counts are integers.
    total = np.bincount(cell, weights=held.value, minlength=size).astype(np.float64).reshape(shape)
    total[known == 0] = np.nan
    things = np.unique(components.thing[components.thing >= 0])
    return RollUp(
        total=total,
        known=known,
        leaves=np.bincount(components.proposal[things], minlength=proposals),
        disputed=np.bincount(cell[disputed], minlength=size).reshape(shape),
    )


def stages(
    components: Components, figures: Figures, proposal: int, kind: int
) -> tuple[FloatArray, FloatArray]:
    """Return the days (d,) on which a proposal's total of one kind changes, and the totals (d,) from then on.

    Only what is dated is in them, so the last one is less than the total where some leaves have no date.
    """
    chosen = (figures.kind == kind) & (components.proposal[figures.component] == proposal)
    own = _of_things(components, figures.rows(chosen))
    held, _ = _held(own)
    # The same leaves speak as in the total.
    own = own.rows(np.isin(own.component, held.component[_first_speaker(components, held)]))
    own = own.rows(~np.isnan(own.day))
    own = own.rows(np.lexsort((own.value, own.day, own.component)))
    # Of several from one day the lowest.
    own = own.rows(_begins(own.component, own.day))
    rises = ~_begins(own.component)
    gained = own.value - np.where(rises, np.roll(own.value, 1), 0.0)
    days, place = np.unique(own.day, return_inverse=True)
    return days, np.cumsum(np.bincount(place.ravel(), weights=gained, minlength=len(days)))


def _of_things(components: Components, figures: Figures) -> Figures:
    """Return the known figures of leaves."""
    return figures.rows(~np.isnan(figures.value) & (components.thing[figures.component] >= 0))


def _held(figures: Figures) -> tuple[Figures, BoolArray]:
    """Return the figure that holds in the end for each component and kind, and whether another contradicts it (h,)."""
    day = np.where(np.isnan(figures.day), -np.inf, figures.day)
    # The last of each component and kind: the latest day, and on that day the lowest value.
    order = np.lexsort((-figures.value, day, figures.kind, figures.component))
    ordered, day = figures.rows(order), day[order]
    begins, begins_day = (_begins(ordered.component, ordered.kind, *more) for more in ((), (day,)))
    # Where the next one begins, this one ends; the very last one ends with the first one's beginning, if there is any.
    last = np.append(begins[1:], begins[:1])
    highest = ordered.value[begins_day][np.cumsum(begins_day) - 1]
    return ordered.rows(last), (highest != ordered.value)[last]


def _begins(*columns: NDArray[Any]) -> BoolArray:
    """Tell which rows (r,) differ from the one before in any column (r,); the first one does."""
    begins = np.ones(len(columns[0]), dtype=np.bool_)
    begins[1:] = np.any([column[1:] != column[:-1] for column in columns], axis=0)
    return begins


def _first_speaker(components: Components, held: Figures) -> IntArray:
    """Return the rows of the figures that speak for their thing: of each thing and kind that of the first component."""
    thing = components.thing[held.component]
    order = np.lexsort((held.component, held.kind, thing))
    return np.sort(order[_begins(thing[order], held.kind[order])])
