# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the study cases of a grid study: what its hosting capacities are the answer to, and their ranges."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from ...i18n import tr
from ...studies.grid_hosting import Source
from ...studies.grid_hosting_table import OVERLOAD_RULE, SOURCES, ends_text
from ...studies.hosting_case import CaseFile

if TYPE_CHECKING:
    from ...studies.grid_what_if import Answer
    from ...studies.what_if_effects import Span

_DASH = "–"
_DECIMALS_BELOW = 10.0


def mw_text(mw: float) -> str:
    """Return MW as a text, a dash where they are unknown."""
    if isnan(mw):
        return _DASH
    return f"{mw:,.1f}" if 0.0 < mw < _DECIMALS_BELOW else f"{mw:,.0f}"


def range_text(span: Span) -> str:
    """Return a range as ``ends_text`` has it, with a decimal where it is small."""
    return ends_text(mw_text(span.low_mw), mw_text(span.high_mw), is_capped=span.is_capped)


def case_text(answer: Answer) -> str:
    """Return the study cases of an answer in a few words."""
    text = tr(
        "Study cases: cut-off {cutoffs}; all lines monitored; all generators serve; overloads of the base not charged;"
        " {snapshot}"
    )
    return text.format(cutoffs=_cutoffs(answer), snapshot=_snapshot(answer))


def case_texts(answer: Answer, outages: str) -> list[str]:
    """Return all that the study cases of an answer declare, a line each; ``outages``: which are looked at."""
    case, grid = answer.hosting.case, answer.grid
    rule = tr(OVERLOAD_RULE)
    if answer.steps:
        rule += "; " + tr(
            "charged: whoever would add to an overload that a step brings can take nothing more"
        )
    lines = (
        (tr("Study cases"), tr("{count}; a range is from their lowest to their highest")),
        (tr("Cut-off of sensitivities"), _cutoffs(answer)),
        (tr("Monitored area"), tr("the whole grid, circuits: {circuits}")),
        (tr("Outages"), outages),
        (tr("More load"), tr("at each substation alone")),
        (tr("Served by"), tr(SOURCES[Source.CAPACITY.value])),
        (tr("Treatment of overloads"), rule),
        (tr("Snapshot"), _snapshot(answer)),
        (tr("Largest load looked for (MW)"), f"{case.cap_mw:,.0f}"),
    )
    counts = {"count": len(answer.hostings), "circuits": f"{int(case.monitors(grid).sum()):,}"}
    texts = [f"{title}: {text.format(**counts)}" for title, text in lines]
    if answer.steps:
        texts.append(
            tr(
                "Before and now are compared by the low ends of their ranges, and by the high ends where those stay."
            )
        )
    return texts


def _cutoffs(answer: Answer) -> str:
    return ", ".join(f"{100.0 * hosting.case.ptdf_cutoff:g} %" for hosting in answer.hostings)


def _snapshot(answer: Answer) -> str:
    """Return the time or the case, and the load that is there."""
    request = answer.studied.request
    if isinstance(request.source, CaseFile):
        time = request.source.path.stem
    else:
        time = tr("what exists") if request.year is None else str(request.year)
    return tr("{time}, load as it is ({factor})").format(time=time, factor=answer.hosting.case.snapshot)
