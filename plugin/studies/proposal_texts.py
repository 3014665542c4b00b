# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of proposals in words: amounts with unit and basis, dates as exact as they are known, unknown as unknown."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Iterable, Sequence

from ..errors import mark
from ..plan.vocabulary import FIGURE_BASIS, MW_BASIS, QUANTITY
from .proposal_figures import DEMAND, Kind, Stage, Total

Translate = Callable[[str], str]

UNKNOWN = "–"
# As a whole: in Korean a number of jobs has another unit than the word for them.
_WITH_UNIT = {
    DEMAND: mark("{amount} MW"),
    "water_m3_per_day": mark("{amount} m³/day"),
    "jobs": mark("{amount} jobs"),
    "graduates": mark("{amount} graduates"),
    "area_m2": mark("{amount} m²"),
    "investment_krw_bn": mark("{amount} KRW bn"),
}
# What MW mean, as short as a cell is narrow.
_SHORT_MW = {
    "it": mark("IT"),
    "contract": mark("contract"),
    "secured": mark("secured"),
    "receiving": mark("receiving"),
}
_UNTOLD = mark("meaning not stated")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")


def amount(value: float | None) -> str:
    """Return a number as people read it, "–" when it is not known."""
    if value is None or math.isnan(value):
        return UNKNOWN
    return f"{value:,.0f}" if value == round(value) or abs(value) >= 100 else f"{value:,.3g}"  # noqa: PLR2004


def with_unit(quantity: str, value: float | None, translate: Translate) -> str:
    """Return an amount with the unit of its quantity."""
    return translate(_WITH_UNIT.get(quantity, "{amount}")).format(amount=amount(value))


def date_text(day: datetime.date | None, precision: str) -> str:
    """Return a date no more exact than it is known, "–" when it is not."""
    if day is None:
        return UNKNOWN
    return day.isoformat()[: {"year": 4, "month": 7}.get(precision, 10)]


def span_text(dates: Sequence[tuple[datetime.date, str]]) -> str:
    """Return the first and the last of some dates in their order."""
    if not dates:
        return UNKNOWN
    ends = [date_text(*dates[0]), date_text(*dates[-1])]
    return "–".join(dict.fromkeys(ends))


def stages_text(stages: Iterable[Stage]) -> str:
    """Return the amounts of some stages in their order: 41 → 103 / 120, where 120 contradicts 103."""
    told = (" / ".join(amount(value) for value in (stage.value, *stage.others)) for stage in stages)
    return " → ".join(dict.fromkeys(told)) or UNKNOWN


def mw_text(mw_basis: str, translate: Translate) -> str:
    """Return what MW mean, in a word."""
    return translate(_SHORT_MW.get(mw_basis, _UNTOLD))


def kind_text(kind: Kind, translate: Translate) -> str:
    """Return what figures of a kind are of: power demand (IT load, published)."""
    basis = translate(FIGURE_BASIS.get(kind.basis, kind.basis))
    if kind.quantity == DEMAND:
        basis = f"{translate(MW_BASIS.get(kind.mw_basis, _UNTOLD))}, {basis}"
    return f"{translate(QUANTITY.get(kind.quantity, kind.quantity))} ({basis})"


def known_text(total: Total, translate: Translate) -> str:
    """Return of how many components a total is, and whether their figures contradict each other."""
    text = translate(mark("{known} of {count} known")).format(known=total.known, count=total.leaves)
    if total.disputed:
        text += "; " + translate(mark("contradicting figures: the lowest is taken"))
    return text


def total_text(total: Total, translate: Translate) -> str:
    """Return a total with its unit and of how many components it is; an unknown one says so."""
    if not total.known:
        return translate(mark("unknown (0 of {count} known)")).format(count=total.leaves)
    value = with_unit(total.kind.quantity, total.value, translate)
    return f"{value} ({known_text(total, translate)})"


def addresses(text: str) -> list[str]:
    """Return the web addresses in a text, without what only ends its sentence."""
    return [found.rstrip(".,;)") for found in _ADDRESS.findall(text)]
