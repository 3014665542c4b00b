# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""All about one assumption as HTML in which all that comes from data is escaped, and a list of them as a table."""

from __future__ import annotations

import math
from collections.abc import Iterable
from html import escape

from ...errors import RulesError
from ...i18n import tr
from ..item_models.assumption_cells import Line, mark_text, number_text, range_text, unit_text
from ..widgets.proposal_details import linked


def details_html(line: Line, draft_error: RulesError | None = None) -> str:
    """Return what people can know about a number: value, bounds, how it is founded, and the whole source."""
    unit = unit_text(line.used.unit)
    value = f"{range_text(line.used.value)} {unit}"
    facts = [(tr("In use"), escape(value)), (tr("Basis"), escape(mark_text(line.used.mark)))]
    if line.is_edited:
        facts += [
            (tr("Your source"), linked(line.own_source) or escape(tr("⚠ not given yet"))),
            (
                tr("As shipped"),
                escape(f"{range_text(line.shipped.value)} {unit} · {mark_text(line.shipped.mark)}"),
            ),
        ]
    facts += [
        (tr("Source"), linked(line.shipped.source)),
        (tr("Allowed"), escape(_bounds(line))),
        (tr("Identifier"), escape(line.used.id)),
    ]
    rows = "".join(f"<tr><td>{escape(name)}:&nbsp;</td><td>{text}</td></tr>" for name, text in facts)
    warning = f"<p>⚠ {escape(draft_error.message(tr))}</p>" if draft_error is not None else ""
    title = escape(line.used.title.get(line.language))
    return f'<p><b>{title}</b></p>{warning}<table cellspacing="1">{rows}</table>'


def table_text(lines: Iterable[tuple[str, Line]]) -> str:
    """Return numbers with their groups as a table separated by tabs, with a header."""
    header = [
        tr("Identifier"),
        tr("Group"),
        tr("Assumption"),
        tr("Low"),
        tr("Likely"),
        tr("High"),
        tr("Unit"),
        tr("Basis"),
        tr("As shipped"),
        tr("Your source"),
        tr("Source"),
    ]
    rows = [header, *(_cells(group, line) for group, line in lines)]
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


def _cells(group: str, line: Line) -> list[str]:
    value = line.used.value
    return [
        line.used.id,
        group,
        line.used.title.get(line.language),
        *(number_text(end, grouped=False) for end in (value.low, value.likely, value.high)),
        unit_text(line.used.unit),
        mark_text(line.used.mark),
        range_text(line.shipped.value) if line.is_edited else "",
        line.own_source,
        line.shipped.source,
    ]


def _bounds(line: Line) -> str:
    least, most = line.used.minimum, line.used.maximum
    if math.isinf(most):
        return tr("{least} or more").format(least=number_text(least))
    return tr("{least} to {most}").format(least=number_text(least), most=number_text(most))
