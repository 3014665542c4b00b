# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sums of a section as a chart: a bar for each thing, its parts by status."""

from __future__ import annotations

import math

from ...studies.asset_summary import Line, Section
from ..widgets.chart import Bars
from .texts import number_text


def bars_of(section: Section) -> Bars | None:
    """Return the known sums of a section as bars; None when none is known."""
    lines = [line for line in section.lines if line.known and not math.isnan(line.value)]
    if not lines:
        return None
    # A status looks the same in every chart, whichever others are there.
    looks = {line.series: line.place for line in lines}
    series = sorted(looks, key=looks.__getitem__)
    by_bar: dict[str, dict[str, Line]] = {}
    for line in lines:
        by_bar.setdefault(line.bar, {})[line.series] = line
    return Bars(
        section.title,
        lines[0].unit,
        list(by_bar),
        {
            name: [parts[name].value if name in parts else math.nan for parts in by_bar.values()]
            for name in series
        },
        [_text([parts[name] for name in series if name in parts]) for parts in by_bar.values()],
        [looks[name] for name in series],
    )


def _text(parts: list[Line]) -> str:
    # A part for each status, as only existing MW are there.
    numbers = [number_text(line.value, decimals=line.decimals) for line in parts]
    return f"{' + '.join(numbers)} {parts[0].unit}".rstrip()
