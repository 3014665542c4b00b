# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Two proposals side by side: what is known of each, kind by kind, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..errors import mark
from ..plan.proposals import INDICATIVE, SITED, UNSITED, ProposalRow
from ..plan.vocabulary import SITE_STATUS
from .proposal_figures import DEMAND, Kind, ProposalFigures, in_reading_order, is_usable, kind_of
from .proposal_texts import amount, date_text, kind_text, span_text, total_text, with_unit

Translate = Callable[[str], str]

# Asked of every proposal, so that it is seen when nobody knows.
_ALWAYS = (Kind(DEMAND, "published", "it"), Kind("jobs", "published"), Kind("investment_krw_bn", "published"))


class CompareRow(NamedTuple):
    """One thing compared: its name, and what is known of it in each of the two proposals."""

    title: str
    first: str
    second: str


def compare(
    figures: ProposalFigures, first: ProposalRow, second: ProposalRow, translate: Translate, language: str
) -> list[CompareRow]:
    """Return the rows of a comparison; MW of different meanings and figures of different basis in rows of their own."""
    both = (first, second)
    kinds = [total.kind for proposal in both for total in figures.totals(proposal)]
    # MW whose meaning is known are asked for only where nothing else is known of the power.
    asked = [kind for kind in _ALWAYS if kind.quantity not in {known.quantity for known in kinds}]
    rows = [
        CompareRow(translate(title), *(text(figures, proposal, translate) for proposal in both))
        for title, text in _GENERAL
    ]
    for kind in in_reading_order({*kinds, *asked}):
        texts = (total_text(figures.total(proposal, kind), translate) for proposal in both)
        rows.append(CompareRow(kind_text(kind, translate), *texts))
        stages = [_stages(figures, proposal, kind, translate) for proposal in both]
        if any(stages):
            rows.append(CompareRow(translate(mark("    by stages")), *(text or "–" for text in stages)))
    wholes = [_wholes(figures, proposal, translate, language) for proposal in both]
    if any(wholes):
        title = translate(mark("Figures as a whole, not in the totals"))
        rows.append(CompareRow(title, *(text or "–" for text in wholes)))
    return rows


def _leaves(figures: ProposalFigures, proposal: ProposalRow, translate: Translate) -> str:
    count = sum(figures.sites(proposal).values())
    return amount(count) if count else translate(mark("none"))


def _sited(figures: ProposalFigures, proposal: ProposalRow, translate: Translate) -> str:
    """Return the share that is sited, and how many of each site status there are."""
    counts = figures.sites(proposal)
    if not (count := sum(counts.values())):
        return translate(mark("unknown"))
    told = [
        f"{translate(SITE_STATUS[key])} {counts[key]}" for key in (SITED, INDICATIVE, UNSITED) if counts[key]
    ]
    return f"{counts[SITED] / count:.0%} ({', '.join(told)})"


def _years(figures: ProposalFigures, proposal: ProposalRow, translate: Translate) -> str:
    dates = figures.dates(figures.own(proposal), "")
    return span_text(dates) if dates else translate(mark("unknown"))


def _phases(figures: ProposalFigures, proposal: ProposalRow, translate: Translate) -> str:
    phases = dict.fromkeys(row.phase for row in figures.own(proposal) if row.phase)
    return ", ".join(phases) or translate(mark("unknown"))


def _stages(figures: ProposalFigures, proposal: ProposalRow, kind: Kind, translate: Translate) -> str:
    return "; ".join(
        translate(mark("{amount} from {date}")).format(
            amount=with_unit(kind.quantity, stage.value, translate),
            date=date_text(stage.day, stage.precision),
        )
        for stage in figures.stages(proposal, kind)
    )


def _wholes(figures: ProposalFigures, proposal: ProposalRow, translate: Translate, language: str) -> str:
    """Return the figures of components that have parts: what the totals of the parts do not tell."""
    return "; ".join(
        translate(mark("{component}: {amount}, {kind}")).format(
            component=whole.label(language),
            amount=with_unit(figure.quantity, float(figure.value or 0.0), translate),
            kind=kind_text(kind_of(figure), translate),
        )
        for whole in figures.wholes(proposal)
        for figure in figures.figures_of[whole.id]
        if is_usable(figure)
    )


_GENERAL = (
    (mark("Components without parts"), _leaves),
    (mark("Share sited"), _sited),
    (mark("Phases"), _phases),
    (mark("Years"), _years),
)
