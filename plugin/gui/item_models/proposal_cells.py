# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of the tree of proposals: what stands in the cell of a proposal and of a component."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from ...errors import mark
from ...i18n import tr
from ...plan.proposals import SITED, ComponentRow, ProposalRow
from ...plan.vocabulary import COMPONENT_KIND, FIGURE_BASIS, SITE_STATUS, STATUS
from ...studies.proposal_figures import DEMAND, Kind, ProposalFigures, is_usable, kind_of
from ...studies.proposal_texts import amount, known_text, mw_text, span_text, stages_text

JOBS, INVESTMENT = "jobs", "investment_krw_bn"
# Shown beside the word, so that a glance down the column tells them apart without any colour.
_SITE_MARKS = {"sited": "●", "indicative": "◐", "unsited": "○"}

AnyRow = ProposalRow | ComponentRow | None


class View(NamedTuple):
    """What cells are made from: the figures, of which basis they are shown, and the language of names."""

    figures: ProposalFigures
    basis: str
    language: str


Cell = Callable[[View, AnyRow], str]


class Column(NamedTuple):
    """A column: its header, the text of its cells, the quantity of its figures, and whether it holds numbers."""

    header: str
    cell: Cell
    quantity: str = ""

    @property
    def is_number(self) -> bool:
        return bool(self.quantity)


def _name(view: View, row: AnyRow) -> str:
    return row.label(view.language) if row is not None else tr("Without a proposal")


def _site(view: View, row: AnyRow) -> str:
    if isinstance(row, ComponentRow):
        word = tr(SITE_STATUS.get(row.site_status, "–"))
        return f"{_SITE_MARKS.get(row.site_status, '?')} {word}"
    if row is None:
        return ""
    counts = view.figures.sites(row)
    return tr("{known} of {count} sited").format(known=counts[SITED], count=sum(counts.values()))


def _figure(quantity: str) -> Cell:
    def cell(view: View, row: AnyRow) -> str:
        if isinstance(row, ComponentRow):
            return _of_component(view, row, quantity)
        return _of_proposal(view, row, quantity) if row is not None else ""

    return cell


def _of_component(view: View, row: ComponentRow, quantity: str) -> str:
    told = [kind_of(f) for f in view.figures.figures_of.get(row.id, ()) if is_usable(f)]
    kinds = [kind for kind in dict.fromkeys(told) if (kind.quantity, kind.basis) == (quantity, view.basis)]
    return (
        " · ".join(_with_meaning(stages_text(view.figures.stages_of(row, kind)), kind) for kind in kinds)
        or "–"
    )


def _of_proposal(view: View, row: ProposalRow, quantity: str) -> str:
    totals = view.figures.totals(row, quantity, view.basis)
    return (
        " · ".join(
            _with_meaning(f"{amount(total.value)} ({total.known}/{total.leaves})", total.kind)
            for total in totals
        )
        or "–"
    )


def _with_meaning(text: str, kind: Kind) -> str:
    return f"{text} {mw_text(kind.mw_basis, tr)}" if kind.quantity == DEMAND else text


def _years(view: View, row: AnyRow) -> str:
    if row is None:
        return ""
    rows = view.figures.own(row) if isinstance(row, ProposalRow) else [row]
    return span_text(view.figures.dates(rows, view.basis))


def _status(_view: View, row: AnyRow) -> str:
    return tr(STATUS.get(row.status, "–")) if row is not None else ""


def _kind(_view: View, row: AnyRow) -> str:
    return tr(COMPONENT_KIND.get(row.kind, "–")) if isinstance(row, ComponentRow) else ""


def _phase(_view: View, row: AnyRow) -> str:
    return (row.phase or "–") if isinstance(row, ComponentRow) else ""


def _bases(view: View, row: AnyRow) -> str:
    if row is None:
        return ""
    rows = view.figures.own(row) if isinstance(row, ProposalRow) else [row]
    found = {f.basis for own in rows for f in view.figures.figures_of.get(own.id, ()) if is_usable(f)}
    return ", ".join(tr(FIGURE_BASIS[basis]) for basis in FIGURE_BASIS if basis in found) or "–"


# What is looked for first stands first: a narrow dock shows the left columns.
COLUMNS = (
    Column(mark("Name"), _name),
    Column(mark("Site"), _site),
    Column(mark("MW"), _figure(DEMAND), DEMAND),
    Column(mark("Years"), _years),
    Column(mark("Jobs"), _figure(JOBS), JOBS),
    Column(mark("KRW bn"), _figure(INVESTMENT), INVESTMENT),
    Column(mark("Status"), _status),
    Column(mark("Kind"), _kind),
    Column(mark("Phase"), _phase),
    Column(mark("Basis"), _bases),
)


def tool_tip(view: View, row: AnyRow, column: Column) -> str:
    """Return where a cell comes from, as HTML that wraps: the sources of its figures, else of its row."""
    if row is None:
        return ""
    lines = [column.cell(view, row)]
    if isinstance(row, ProposalRow):
        lines += [
            f"{_with_meaning(amount(total.value), total.kind)}: {known_text(total, tr)}"
            for total in (view.figures.totals(row, column.quantity, view.basis) if column.quantity else ())
        ]
    lines += [tr("Source: {source}").format(source=source or "–") for source in _sources(view, row, column)]
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def _sources(view: View, row: ProposalRow | ComponentRow, column: Column) -> list[str]:
    own = view.figures.figures_of.get(row.id, ()) if isinstance(row, ComponentRow) else ()
    told = [f.source for f in own if (f.quantity, f.basis) == (column.quantity, view.basis) and f.source]
    return list(dict.fromkeys(told)) or [row.source]
