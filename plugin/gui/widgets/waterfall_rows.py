# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a waterfall: a heading for each group, a bar for each criterion, the score at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...core.siting.waterfall import waterfall
from ...errors import mark
from ...studies.inspection_text import points_text, score_text
from ...studies.score_sites import ScoredSites
from ...studies.site_inspection import SiteInspection
from .waterfall import WaterfallRow


def waterfall_rows(
    scored: ScoredSites, found: SiteInspection, points: Any, translate: Callable[[str], str]
) -> tuple[WaterfallRow, ...]:
    """Return the rows that show how the score of a site comes about; none for an excluded one."""
    fall = waterfall(scored.result, found.row, points)
    titles = {finding.id: finding.title for finding in found.criteria}
    headings = {group.id: group.title for group in found.groups}
    rows: list[WaterfallRow] = []
    last = ""
    for bar in fall.bars:
        if bar.group != last:
            rows.append(WaterfallRow(headings[bar.group]))
            last = bar.group
        text = points_text(bar.points)
        unknown = translate(mark("{title} (unknown)")).format(title=titles[bar.criterion])
        rows.append(
            WaterfallRow(
                titles[bar.criterion] if bar.is_known else unknown, text, bar.start, bar.end, bar.is_known
            )
        )
    if rows:
        total = translate(mark("Score"))
        rows.append(WaterfallRow(total, score_text(found, translate), 0.0, fall.score, is_total=True))
    return tuple(rows)
