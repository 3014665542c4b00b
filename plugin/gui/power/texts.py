# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of a grid study: what was built, what is missing, what a step is called, and the rows of results."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from ...core.power.study_case import SCREENING_NOTE, STATUS_TEXTS, HostingStatus
from ...errors import mark
from ...i18n import tr
from ...plan.cartography.power_results import GREY, HOSTING_CLASSES, LOADING_CLASSES
from ...studies.grid_model_table import CODE_TITLES, gap_texts
from ...studies.grid_what_if import ExtraLoad, NewLine
from ...studies.hosting_case import CaseFile
from .result_table import ResultRow, Results
from .study_case_texts import mw_text, range_text

if TYPE_CHECKING:
    from ...core.assumptions import Assumption
    from ...studies.grid_study import StudiedGrid
    from ...studies.grid_what_if import Answer, Step
    from ...studies.what_if_effects import Room, Span

MODELLED, TEACHING = mark("Modelled"), mark("Modelled, teaching case")
IN_SERVICE = mark("all in service")
_DASH = "–"
# How the catalogue writes that a number has no unit.
_NO_UNIT = "1"
_CHANGED_MW, _CHANGED_PCT = 0.05, 0.05
# Lines and circles of the legend, drawn as letters.
_LINE, _DOTS, _CIRCLE, _HOLLOW = "╍╍", "┈┈", "●", "○"


def between(one: str, other: str) -> str:
    """Return what a line between two substations is called."""
    return f"{one} – {other}"


def summary_text(studied: StudiedGrid) -> str:
    """Return what a grid consists of, and of a case file what could not be used."""
    counted = tr("Buses: {buses} · circuits: {circuits} · parts: {islands}").format(
        buses=f"{studied.grid.bus_count:,}",
        circuits=f"{studied.grid.branch_count:,}",
        islands=f"{studied.island_count:,}",
    )
    if studied.placed is None:
        found = tr("findings: {count}").format(count=f"{sum(studied.finding_counts.values()):,}")
        return f"{counted} · {found}"
    lines, placed = [], studied.placed
    if isinstance(studied.request.source, CaseFile):
        lines.append(studied.request.source.path.name)
    lines.append(counted)
    if placed.rows_out:
        lines.append(tr("Rows out of service: {count}").format(count=placed.rows_out))
    if placed.strangers:
        lines.append(tr("Places that name no bus of the case: {count}").format(count=len(placed.strangers)))
    return "<br/>".join(escape(line) for line in lines)


def findings_html(studied: StudiedGrid) -> str:
    """Return how often each kind of finding was made."""
    rows = "".join(
        f"<tr><td>{escape(tr(CODE_TITLES[code]))}</td><td align='right'>&nbsp;{count:,}</td></tr>"
        for code, count in studied.finding_counts.items()
    )
    return f"<table>{rows}</table>"


def lacks_html(studied: StudiedGrid) -> str:
    """Return that nothing is computable and what is missing; "" where nothing is."""
    if studied.is_computable:
        return ""
    listed = "".join(f"<li>{escape(text)}</li>" for text in gap_texts(studied.gaps, studied.base_gaps, tr))
    head, missing = (
        tr("Not computable"),
        tr("No flow and no hosting capacity is shown, because this is missing:"),
    )
    hint = tr("Complete the plan, or make a teaching case.")
    return f"<b>{escape(head)}</b><br/>{escape(missing)}<ul style='margin:2px 0 2px -22px'>{listed}</ul>{escape(hint)}"


def basis_text(studied: StudiedGrid, *, lacks_outages: bool = False) -> str:
    """Return what every figure is; ``lacks_outages``: people want outages, and they are still being computed."""
    text = tr(TEACHING if studied.is_teaching else MODELLED)
    return f"{text} · {tr('so far without outages')}" if lacks_outages else text


def made_up_texts(studied: StudiedGrid) -> list[str]:
    """Return what was made up for a teaching case."""
    teaching, texts = studied.request.teaching, []
    if teaching.load_mw is not None:
        text = tr("Made up: each substation of unknown load takes {mw} MW.")
        texts.append(text.format(mw=mw_text(teaching.load_mw)))
    if teaching.is_edge_closed:
        texts.append(tr("Made up: nothing flows over the edge."))
    if teaching.takes_drawn:
        texts.append(
            tr("Made up: circuits and lines are as drawn, and plants without a capacity give nothing.")
        )
    return texts


def note_text() -> str:
    """Return what was not studied."""
    return tr(SCREENING_NOTE)


def legend_html(*, loading: bool, hosting: bool) -> str:
    """Return the legend of what is drawn."""
    parts = []
    if loading:
        texts = ("&gt;&nbsp;100&nbsp;%", "80–100&nbsp;%", "50–80&nbsp;%", "≤&nbsp;50&nbsp;%")
        lines = [(each.colour, _LINE, text) for each, text in zip(LOADING_CLASSES, texts, strict=True)]
        parts.append((tr("Loading (modelled)"), [*lines, (GREY, _DOTS, tr("no limit known"))]))
    if hosting:
        texts = (
            "≥&nbsp;500&nbsp;MW",
            "200–500&nbsp;MW",
            "100–200&nbsp;MW",
            "40–100&nbsp;MW",
            "&lt;&nbsp;40&nbsp;MW",
            "0&nbsp;MW",
        )
        circles = [(each.colour, _CIRCLE, text) for each, text in zip(HOSTING_CLASSES, texts, strict=True)]
        parts.append((tr("Capacity, low end (modelled)"), [*circles, (GREY, _HOLLOW, tr("not computable"))]))
    columns = "".join(
        f"<td style='padding-right:14px'>{escape(title)}<br/>"
        + "<br/>".join(
            f"<span style='color:{colour}'><b>{sign}</b></span>&nbsp;{text}" for colour, sign, text in part
        )
        + "</td>"
        for title, part in parts
    )
    return f"<table><tr>{columns}</tr></table>" if parts else ""


def step_text(step: Step, names: dict[str, str]) -> str:
    """Return what a step is called; ``names``: of substations by their ids."""
    if isinstance(step, ExtraLoad):
        return tr("Add {mw} MW at {place}").format(
            mw=f"{step.mw:,g}", place=names.get(step.bus_id, step.bus_id)
        )
    if isinstance(step, NewLine):
        ends = (names.get(name, name) for name in (step.from_id, step.to_id))
        text = tr("Add line {line}, {kv} kV, circuits: {circuits}")
        return text.format(line=between(*ends), kv=f"{step.kv:g}", circuits=step.circuits)
    return tr("Planned, in service by {year}").format(year=step.year)


def overload_results(before: Answer, after: Answer, language: str) -> Results:
    """Return what is overloaded before or after."""
    from ...studies.what_if_effects import line_names, overloads

    names, earlier = line_names(after, language, between), line_names(before, language, between)

    def name(branch: str) -> str:
        if branch in after.branch_of:
            return names[int(after.grid.corridor[after.branch_of[branch]])]
        return earlier[int(before.grid.corridor[before.branch_of[branch]])]

    rows = []
    for each in overloads(before, after):
        line, out = name(each.branch), tr(IN_SERVICE) if each.outage is None else name(each.outage)
        if each.outage is not None and out == line:
            out = tr("one of its circuits")
        was, now = _percent(each.before_pct), _percent(each.after_pct)
        change = _changed(each.after_pct - each.before_pct, _CHANGED_PCT)
        tip = tr("{line}: {before} before, {after} now; out: {outage}").format(
            line=line, before=was, after=now, outage=out
        )
        shown = f"{_sign(change)}{was} → {now}" if after.steps else now
        rows.append(ResultRow((line, shown, out), (line, was, now, out), tip, change=change))
    line, out = tr("Line"), tr("Out")
    copied = (line, tr("Loading before, modelled"), tr("Loading now, modelled"), out)
    return Results((line, tr("Loading, modelled"), out), copied, rows)


def room_results(before: Answer, after: Answer, language: str) -> Results:
    """Return what substations can still take; those that lose most come first.

    The low ends of the ranges before and after are compared, and the high ends where the low ones stay.
    """
    from ...studies.what_if_effects import line_names, rooms

    names, buses = line_names(after, language, between), after.studied.bus_names(language)
    found = rooms(before, after)
    if after.steps:
        found.sort(key=lambda each: (*_changes(each), *_ends(each.after)))
    else:
        found.sort(key=lambda each: (math.isnan(each.after.low_mw), *(-mw for mw in _ends(each.after))))
    rows = []
    for each in found:
        limit = "" if each.branch is None else names[each.branch]
        if each.status not in (HostingStatus.OK, HostingStatus.NOT_LIMITED):
            limit = tr(STATUS_TEXTS[each.status])
        out = tr("{limit}; out: {outage}").format(limit=limit, outage=names.get(each.outage, ""))
        was, now = range_text(each.before), range_text(each.after)
        change = next((mw for mw in _changes(each) if mw), 0.0)
        shown = f"{_sign(change)}{was} → {now}" if after.steps else now
        name = buses[each.bus]
        tip = f"{name}: {shown} MW. {limit if each.outage is None else out}".rstrip(". ")
        rows.append(ResultRow((name, shown, limit), (name, was, now, limit), tip, each.bus, change))
    name, limit = tr("Substation"), tr("Limited by")
    copied = (name, tr("MW before, modelled"), tr("MW now, modelled"), limit)
    return Results((name, tr("MW, modelled"), limit), copied, rows)


def rooms_text(rows: list[ResultRow], steps: int) -> str:
    """Return how many substations lose and gain by the steps."""
    if not steps:
        return tr("The largest extra load (MW) at each substation alone; figures of two cannot be added.")
    text = tr("Substations that lose: {loses}; that gain: {gains}")
    return text.format(loses=_count(rows, -1.0), gains=_count(rows, 1.0))


def overloads_text(rows: list[ResultRow], steps: int) -> str:
    """Return how many lines are overloaded, and that those without any step limit nothing."""
    if not rows:
        return tr("No line and no transformer is overloaded.")
    if not steps:
        text = tr("Overloaded without any extra load: {count}. They are listed, and limit nothing.")
        return text.format(count=len(rows))
    text = tr("Loaded more: {worse}; loaded less: {better}")
    return text.format(worse=_count(rows, 1.0), better=_count(rows, -1.0))


def _count(rows: list[ResultRow], sign: float) -> int:
    return sum(row.change * sign > 0.0 for row in rows)


def _changed(change: float, least: float) -> float:
    return change if abs(change) > least else 0.0


def _sign(change: float) -> str:
    return "▲ " if change > 0.0 else "▼ " if change < 0.0 else ""


def _percent(percent: float) -> str:
    return _DASH if math.isnan(percent) else f"{percent:,.0f} %"


def _changes(room: Room) -> list[float]:
    return [_changed(change, _CHANGED_MW) for change in room.change_mw]


def _ends(span: Span) -> tuple[float, float]:
    return _or_zero(span.low_mw), _or_zero(span.high_mw)


def _or_zero(value: float) -> float:
    return 0.0 if math.isnan(value) else value


def used_text(assumptions: Sequence[Assumption], language: str) -> str:
    """Return the assumptions that a result rests on, with their values, as lines with tabs."""
    head = tr("Assumptions in use ({count}):").format(count=len(assumptions))
    lines = []
    for each in assumptions:
        unit = "" if each.unit == _NO_UNIT else each.unit
        lines.append(f"{each.title.get(language)}\t{each.value.likely:g}\t{unit}\t{each.source}")
    return "\n".join((head, *lines))
