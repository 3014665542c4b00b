# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums become bars: one for each thing, its parts by status, and none for what nobody knows."""

from __future__ import annotations

import math

from plugin.gui.assets.chart import bars_of
from plugin.plan.vocabulary import STATUS
from plugin.studies.asset_summary import Line, Section


def section(*lines: Line) -> Section:
    return Section("key", "Capacity", lines, ())


def line(bar: str, series: str, value: float, known: int = 1) -> Line:
    place = list(STATUS).index(series)
    return Line(f"{bar} ({series})", value, "MW", 1, known, 1, bar, series, place=place)


def test_statuses_are_parts_of_a_bar() -> None:
    bars = bars_of(
        section(
            line("nuclear", "existing", 9350), line("gas", "existing", 10.5), line("nuclear", "planned", 2800)
        )
    )
    assert bars is not None
    assert bars.labels == ["nuclear", "gas"]
    assert bars.series["existing"] == [9350, 10.5]
    assert bars.series["planned"][0] == 2800
    assert math.isnan(bars.series["planned"][1])
    assert bars.texts == ["9,350 + 2,800 MW", "10.5 MW"]
    assert (bars.title, bars.unit) == ("Capacity", "MW")


def test_what_nobody_knows_has_no_bar() -> None:
    bars = bars_of(section(line("nuclear", "existing", 1), line("gas", "existing", math.nan, known=0)))
    assert bars is not None
    assert bars.labels == ["nuclear"]
    assert bars_of(section(line("gas", "existing", math.nan, known=0))) is None
    assert bars_of(section()) is None


def test_a_status_looks_the_same_whichever_others_are_there() -> None:
    alone = bars_of(section(line("IT load", "planned", 103)))
    both = bars_of(section(line("IT load", "planned", 103), line("IT load", "existing", 5)))
    assert alone is not None
    assert both is not None
    assert list(both.series) == ["existing", "planned"]
    assert alone.looks == both.looks[1:]
    assert both.looks[0] == 0
