# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of proposals: read from a plan's rows, added by core, and told apart by basis."""

from __future__ import annotations

import datetime
import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.parts import sound_parents
from ..core.proposals.roll_up import Components, Figures, RollUp, roll_up, stages
from ..plan.checks.ranges import FIGURE_UNITS
from ..plan.proposals import GIVEN_UP, ComponentRow, FigureRow, ProposalRow, ProposalRows
from ..plan.vocabulary import FIGURE_BASIS, MW_BASIS, QUANTITY

DEMAND = "demand_mw"


class Kind(NamedTuple):
    """What may be added: one quantity, of one basis, and of MW those that mean the same; "" where nobody says."""

    quantity: str
    basis: str
    mw_basis: str = ""


class Total(NamedTuple):
    """A total: NaN where no leaf is known; of how many leaves it is; for how many figures contradict each other."""

    kind: Kind
    value: float
    known: int
    leaves: int
    disputed: int = 0


class Stage(NamedTuple):
    """From a day on, with the precision to which it is known, this is the value; ``others`` contradict it."""

    day: datetime.date | None
    precision: str
    value: float
    others: tuple[float, ...] = ()


@dataclass(frozen=True, eq=False)
class ProposalFigures:
    """The rows of a plan, how they hang together, and what they add up to."""

    rows: ProposalRows

    @cached_property
    def figures_of(self) -> dict[str, list[FigureRow]]:
        """The figures of each component, by its identifier."""
        found: dict[str, list[FigureRow]] = defaultdict(list)
        for figure in self.rows.figures:
            found[figure.component_id].append(figure)
        return dict(found)

    @cached_property
    def row_of(self) -> dict[str, int]:
        """The number of each component by its identifier; of two with the same one, the first."""
        backwards = reversed(list(enumerate(self.rows.components)))
        return {row.id: number for number, row in backwards if row.id}

    @cached_property
    def parents(self) -> NDArray[np.int64]:
        """Of each component (n,) the row of its whole, -1 for none."""
        row_of = self.row_of
        parents = [row_of.get(row.part_of_id, -1) for row in self.rows.components]
        return sound_parents(np.array(parents, dtype=np.int64), self._codes_of_proposals)

    def parts(self, number: int) -> list[int]:
        """Return the numbers of the components that are part of one."""
        return np.flatnonzero(self.parents == number).tolist()

    def own(self, proposal: ProposalRow) -> list[ComponentRow]:
        """Return all components of a proposal."""
        return [row for row in self.rows.components if row.proposal_id == proposal.id != ""]

    def total(self, proposal: ProposalRow, kind: Kind) -> Total:
        """Return the total of a proposal, unknown where nothing of this kind is known."""
        row = self._row_of(proposal)
        if kind not in self._codes:
            return Total(kind, math.nan, 0, int(self._sums.leaves[row]))
        cell = (row, self._codes[kind])
        value, known, disputed = (
            array[cell] for array in (self._sums.total, self._sums.known, self._sums.disputed)
        )
        return Total(kind, float(value), int(known), int(self._sums.leaves[row]), int(disputed))

    def totals(self, proposal: ProposalRow, quantity: str = "", basis: str = "") -> list[Total]:
        """Return the totals that are known, of one quantity or basis where one is asked for."""
        asked = [
            kind for kind in self._codes if quantity in ("", kind.quantity) and basis in ("", kind.basis)
        ]
        return [total for kind in asked if (total := self.total(proposal, kind)).known]

    def stages(self, proposal: ProposalRow, kind: Kind) -> list[Stage]:
        """Return the totals of a proposal from each day on which they change."""
        if kind not in self._codes:
            return []
        days, totals = stages(*self._arrays, self._row_of(proposal), self._codes[kind])
        own = {row.id for row in self.own(proposal)}
        precision = {f.from_date: f.date_precision for f in self.rows.figures if f.component_id in own}
        dates = [datetime.date.fromordinal(int(day)) for day in days]
        return [
            Stage(day, precision.get(day, ""), float(total)) for day, total in zip(dates, totals, strict=True)
        ]

    def stages_of(self, component: ComponentRow, kind: Kind) -> list[Stage]:
        """Return the usable figures of one component and kind by their dates, those without one first.

        Of several from one day the lowest stands for it, as in the totals.
        """
        found = [f for f in self.figures_of.get(component.id, ()) if kind_of(f) == kind and is_usable(f)]
        found.sort(key=lambda f: (f.from_date or datetime.date.min, f.value or 0.0))
        told = []
        for day, same_day in itertools.groupby(found, key=lambda f: f.from_date):
            lowest, *more = same_day
            values = dict.fromkeys(float(f.value or 0.0) for f in (lowest, *more))
            value, *others = values
            told.append(Stage(day, lowest.date_precision, value, tuple(others)))
        return told

    def dates(self, components: list[ComponentRow], basis: str) -> list[tuple[datetime.date, str]]:
        """Return the dates of all figures of some components, each with its precision; "": of any basis."""
        return sorted(
            {
                (f.from_date, f.date_precision)
                for row in components
                for f in self.figures_of.get(row.id, ())
                if f.from_date is not None and basis in ("", f.basis)
            }
        )

    def sites(self, proposal: ProposalRow) -> Counter[str]:
        """Return how many of the leaves, each asset once, are sited, indicative and not sited."""
        components = self._arrays[0]
        things = np.unique(components.thing[components.thing >= 0])
        own = things[components.proposal[things] == self._row_of(proposal)]
        return Counter(self.rows.components[number].site_status for number in own)

    def wholes(self, proposal: ProposalRow) -> list[ComponentRow]:
        """Return the components that have figures of their own, which no total holds because they have parts."""
        leaf = set(np.flatnonzero(self._arrays[0].thing >= 0))
        return [
            row
            for number, row in enumerate(self.rows.components)
            if row.proposal_id == proposal.id
            and row.status not in GIVEN_UP
            and number not in leaf
            and any(is_usable(f) for f in self.figures_of.get(row.id, ()))
        ]

    @cached_property
    def _codes(self) -> dict[Kind, int]:
        """The kinds that occur, in the order in which people read them."""
        found = {kind_of(f) for f in self.rows.figures if is_usable(f)}
        return {kind: code for code, kind in enumerate(in_reading_order(found))}

    @cached_property
    def _proposal_rows(self) -> dict[str, int]:
        return {row.id: number for number, row in reversed(list(enumerate(self.rows.proposals)))}

    def _row_of(self, proposal: ProposalRow) -> int:
        return self._proposal_rows[proposal.id]

    @cached_property
    def _codes_of_proposals(self) -> NDArray[np.int64]:
        of = self._proposal_rows
        codes = [of.get(row.proposal_id, -1) if row.proposal_id else -1 for row in self.rows.components]
        return np.array(codes, dtype=np.int64)

    @cached_property
    def _arrays(self) -> tuple[Components, Figures]:
        rows = self.rows.components
        assets = {(r.asset_layer, r.asset_id): n for n, r in enumerate(rows) if r.asset_layer and r.asset_id}
        row_of = self.row_of
        usable = [f for f in self.rows.figures if is_usable(f) and f.component_id in row_of]
        day = [f.from_date.toordinal() if f.from_date else math.nan for f in usable]
        return (
            Components(
                proposal=self._codes_of_proposals,
                parent=self.parents,
                asset=_integers([assets.get((row.asset_layer, row.asset_id), -1) for row in rows]),
                counted=np.array([row.status not in GIVEN_UP for row in rows], dtype=np.bool_),
            ),
            Figures(
                component=_integers([row_of[f.component_id] for f in usable]),
                kind=_integers([self._codes[kind_of(f)] for f in usable]),
                value=np.array([f.value for f in usable], dtype=np.float64),
                day=np.array(day, dtype=np.float64),
            ),
        )

    @cached_property
    def _sums(self) -> RollUp:
        return roll_up(*self._arrays, len(self.rows.proposals), len(self._codes))


def kind_of(figure: FigureRow) -> Kind:
    """Return with which figures one may be added."""
    return Kind(figure.quantity, figure.basis, figure.mw_basis if figure.quantity == DEMAND else "")


def is_usable(figure: FigureRow) -> bool:
    """Tell whether a figure can be added: an amount in the unit of its quantity, and one knows on what basis."""
    return (
        figure.value is not None
        and math.isfinite(figure.value)
        and figure.value >= 0.0
        and figure.basis in FIGURE_BASIS
        and figure.unit in ("", *FIGURE_UNITS.get(figure.quantity, ()))
        and figure.quantity in FIGURE_UNITS
    )


def in_reading_order(kinds: Iterable[Kind]) -> list[Kind]:
    """Return kinds in the order of the vocabularies: first what, then on what basis, then what MW mean."""
    words = (list(QUANTITY), list(FIGURE_BASIS), [*MW_BASIS, ""])
    return sorted(
        kinds,
        key=lambda kind: [
            places.index(word) if word in places else len(places)
            for places, word in zip(words, kind, strict=True)
        ],
    )


def _integers(values: list[int]) -> NDArray[np.int64]:
    return np.array(values, dtype=np.int64)
