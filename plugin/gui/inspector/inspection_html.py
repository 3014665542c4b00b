# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a panel says of an inspected site in running text: HTML in which all that comes from data is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ...i18n import tr
from ...studies.inspection_text import not_assessed_line
from ...studies.site_inspection import CriterionFinding, SiteInspection
from ..item_models.criteria_model import finding_lines


def finding_html(finding: CriterionFinding, language: str) -> str:
    """Return all about one criterion: what it found, what decided it, why it is asked and where that comes from."""
    title, *lines = finding_lines(finding)
    parts = [f"<b>{escape(title)}</b>", *map(escape, lines)]
    decider = finding.decider
    if decider is not None:
        told = tr("{name}: from the layer {layer}; source: {source}").format(
            name=decider.name or decider.id, layer=decider.layer, source=decider.source or "–"
        )
        parts.append(f"<small>{escape(told)}</small>")
    parts.append(f"<i>{escape(finding.reason.get(language))}</i>")
    parts.append(f"<small>{escape(tr('Basis: {source}').format(source=finding.source))}</small>")
    return "<br>".join(parts)


def data_html(found: SiteInspection) -> str:
    """Return what is not known of a site, which limits nobody checked, and the sources."""
    paragraphs = [f"<p>{escape(found.pre_screening)}</p>"] if found.pre_screening else []
    paragraphs += _listed(tr("Not assessed"), [not_assessed_line(f, tr) for f in found.not_assessed])
    paragraphs += _listed(tr("Limits that nobody checked; any of them may exclude the site"), found.unchecked)
    sources = [
        f"{source.layer}: {source.attribution}" if source.attribution else source.layer
        for source in found.sources
    ]
    return "".join([*paragraphs, *_listed(tr("Sources"), sources)])


def _listed(title: str, lines: Iterable[str]) -> list[str]:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return [f"<p><b>{escape(title)}</b></p><ul>{items}</ul>"] if items else []
