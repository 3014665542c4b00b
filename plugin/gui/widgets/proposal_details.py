# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a proposal, of a component, and of two proposals side by side, as HTML. All text is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from ...i18n import tr
from ...plan.proposals import INDICATIVE, SITED, UNSITED, ComponentRow, FigureRow, ProposalRow
from ...plan.schema import LAYERS
from ...plan.vocabulary import (
    COMPONENT_KIND,
    CONFIDENCE,
    FIGURE_BASIS,
    GEOMETRY_BASIS,
    MW_BASIS,
    QUANTITY,
    SITE_STATUS,
    STATUS,
)
from ...studies.compare_proposals import compare
from ...studies.proposal_figures import DEMAND, ProposalFigures, is_usable
from ...studies.proposal_texts import addresses, amount, date_text, kind_text, total_text, with_unit

_SEPARATOR = re.compile(r"\s+;\s+")


def proposal_html(figures: ProposalFigures, row: ProposalRow, language: str) -> str:
    """Return a proposal: who, since when, what it adds up to basis by basis, and how much of it is sited."""
    parts = [_heading(row.label(language)), _facts(_proposal_facts(figures, row))]
    totals = figures.totals(row)
    parts.append(_heading(tr("Totals of the components without parts"), 4))
    if totals:
        parts.append(_facts([(kind_text(total.kind, tr), total_text(total, tr)) for total in totals]))
    else:
        parts.append(_paragraph(tr("No figure is known of any component.")))
    for whole in figures.wholes(row):
        text = tr("{component} has figures as a whole, which contain its parts and are not in the totals.")
        parts.append(_paragraph(text.format(component=whole.label(language))))
    return "".join([*parts, _sources(row)])


def component_html(
    figures: ProposalFigures, row: ComponentRow, language: str, *, score: str = "", hint: str = ""
) -> str:
    """Return a component with all its figures; ``score``: HTML about its score, ``hint``: what to do about its site."""
    told = figures.figures_of.get(row.id, [])
    # What was asked for last stands first.
    parts = [_heading(row.label(language)), score, _facts(_component_facts(row))]
    parts += [_paragraph(hint) if hint else "", _heading(tr("Figures"), 4)]
    parts.append(_figures(told) if told else _paragraph(tr("No figures are known.")))
    return "".join([*parts, _sources(row)])


def score_html(title: str, lines: Sequence[str]) -> str:
    """Return why a component scored so."""
    return f"{_heading(title, 4)}<p>{'<br/>'.join(escape(line.strip()) for line in lines)}</p>"


def comparison_html(figures: ProposalFigures, first: ProposalRow, second: ProposalRow, language: str) -> str:
    """Return two proposals side by side."""
    names = "".join(f'<th align="left">{escape(row.label(language))}</th>' for row in (first, second))
    rows = [
        f"<tr><td>{_indented(row.title)}</td><td>{escape(row.first)}</td><td>{escape(row.second)}</td></tr>"
        for row in compare(figures, first, second, tr, language)
    ]
    note = tr("Figures of different basis, and MW of different meaning, are not added and not compared.")
    return (
        f'{_heading(tr("Comparison"))}<table cellpadding="3" width="100%"><tr><th></th>{names}</tr>'
        f"{''.join(rows)}</table>{_paragraph(note)}"
    )


def message_html(text: str) -> str:
    """Return a sentence."""
    return _paragraph(text)


def _proposal_facts(figures: ProposalFigures, row: ProposalRow) -> Iterable[tuple[str, str]]:
    sites = figures.sites(row)
    told = [f"{tr(SITE_STATUS[key])} {sites[key]}" for key in (SITED, INDICATIVE, UNSITED) if sites[key]]
    yield tr("Promoter"), row.promoter
    yield tr("Announced"), date_text(row.announced, row.date_precision) if row.announced else ""
    yield tr("Status"), tr(STATUS.get(row.status, row.status))
    yield tr("Sites"), ", ".join(told)
    yield tr("Confidence"), tr(CONFIDENCE.get(row.confidence, row.confidence))


def _component_facts(row: ComponentRow) -> Iterable[tuple[str, str]]:
    yield tr("Kind"), tr(COMPONENT_KIND.get(row.kind, row.kind))
    yield tr("Phase"), row.phase
    yield tr("Status"), tr(STATUS.get(row.status, row.status))
    yield tr("Site"), tr(SITE_STATUS.get(row.site_status, row.site_status))
    yield tr("Basis of the outline"), tr(GEOMETRY_BASIS.get(row.geometry_basis, row.geometry_basis))
    if row.position_accuracy_m is not None:
        yield tr("Position accuracy (m)"), amount(row.position_accuracy_m)
    if row.asset_id:
        layer = LAYERS.get(row.asset_layer)
        yield tr("Asset"), f"{tr(layer.title) if layer else row.asset_layer}, {row.asset_id}"
    yield tr("Confidence"), tr(CONFIDENCE.get(row.confidence, row.confidence))


def _figures(figures: Sequence[FigureRow]) -> str:
    """Return the figures: each in a row, its source and notes below it, so that a narrow panel can hold them."""
    titles = (tr("Quantity"), tr("Value"), tr("From (date)"), tr("Basis"))
    sides = ("left", "right", "left", "left")
    head = "".join(
        f'<th align="{side}">{escape(title)}</th>' for title, side in zip(titles, sides, strict=True)
    )
    rows = []
    for figure in figures:
        cells = "".join(
            f'<td align="{side}">{escape(text)}</td>'
            for text, side in zip(_cells(figure), sides, strict=True)
        )
        rows.append(f"<tr>{cells}</tr>")
        below = [linked(figure.source), escape(figure.notes)]
        if not is_usable(figure):
            below.append(escape(tr("Not in any total: value, unit or basis is missing or not known.")))
        rows.append(
            f'<tr><td colspan="4"><small>{"<br/>".join(filter(None, below)) or "–"}</small></td></tr>'
        )
    return f'<table cellpadding="3" width="100%"><tr>{head}</tr>{"".join(rows)}</table>'


def _cells(figure: FigureRow) -> tuple[str, str, str, str]:
    basis = tr(FIGURE_BASIS.get(figure.basis, figure.basis or "–"))
    if figure.quantity == DEMAND and figure.mw_basis:
        basis = f"{basis}, {tr(MW_BASIS.get(figure.mw_basis, figure.mw_basis))}"
    # In its own unit where that is not the one of the quantity.
    own = f"{amount(figure.value)} {figure.unit}".rstrip()
    return (
        tr(QUANTITY.get(figure.quantity, figure.quantity or "–")),
        with_unit(figure.quantity, figure.value, tr) if is_usable(figure) else own,
        date_text(figure.from_date, figure.date_precision),
        basis,
    )


def _sources(row: ProposalRow | ComponentRow) -> str:
    lines = [linked(part) for part in _SEPARATOR.split(row.source) if part]
    notes = _paragraph(row.notes) if row.notes else ""
    sources = "".join(f"<li>{line}</li>" for line in lines) or "<li>–</li>"
    return f"{notes}{_heading(tr('Source'), 4)}<ul>{sources}</ul>"


def linked(text: str) -> str:
    """Return text with its web addresses as links."""
    linked, rest = "", text
    for address in addresses(text):
        before, _, rest = rest.partition(address)
        linked += f'{escape(before)}<a href="{escape(address)}">{escape(address)}</a>'
    return linked + escape(rest)


def _facts(facts: Iterable[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td>{escape(title)}:&nbsp;</td><td>{escape(text)}</td></tr>" for title, text in facts if text
    )
    return f'<table cellspacing="1">{rows}</table>'


def _heading(text: str, level: int = 3) -> str:
    return f"<h{level}>{escape(text)}</h{level}>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _indented(text: str) -> str:
    indent = len(text) - len(text.lstrip())
    return "&nbsp;" * indent + escape(text.strip())
