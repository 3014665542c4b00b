# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of Korea's grid-impact assessment as a document: parts, items and their points, the gate, the pass line.

The points have changed and will again, so each version is a document of ``resources/rules/grid_impact/``. What earns
points within an item is not published in what was found. A document may narrow an item by what is known of a site; each
narrowing has a mark, as the numbers of the catalogue of assumptions have, and a reason.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from ...errors import mark
from ..assumptions import EDITED, MARKS
from ..rules_document import content_of, fail, localised, number, objects, place, text, text_or_blank
from ..texts import Text

FORMAT, VERSION = "airegion/grid_impact", 1
STATUSES: Mapping[str, str] = {
    "in_force": mark("in force"),
    "draft": mark("draft"),
    "draft_superseded": mark("draft, superseded"),
    "superseded": mark("superseded"),
    "user": mark("made by the user"),
}
POINTS, BONUS, PENALTY, BONUS_OR_PENALTY = "points", "bonus", "penalty", "bonus_or_penalty"
KINDS: Mapping[str, str] = {
    POINTS: mark("points"),
    BONUS: mark("bonus"),
    PENALTY: mark("penalty"),
    BONUS_OR_PENALTY: mark("bonus or penalty"),
}


@dataclass(frozen=True)
class ImpactPart:
    """A part of the assessment; its items of the kind "points" add up to ``points``."""

    id: str
    title: Text
    points: float


@dataclass(frozen=True)
class ImpactGate:
    """What must be met whatever the points are."""

    id: str
    title: Text


@dataclass(frozen=True)
class ImpactItem:
    """What is rated, with the least and the most points it can have."""

    id: str
    part: str
    kind: str
    title: Text
    low: float
    high: float


@dataclass(frozen=True)
class Indicator:
    """A figure of a site that is shown beside an item."""

    id: str
    item: str
    title: Text
    unit: str


@dataclass(frozen=True)
class Narrowing:
    """The points (``low`` to ``high``) of an item for sites whose indicator is from ``at_least`` to ``at_most``."""

    item: str
    indicator: str
    at_least: float
    at_most: float
    low: float
    high: float
    mark: str
    reason: Text
    source: str


@dataclass(frozen=True)
class ImpactRules:
    """One version of the assessment. Bonuses may take the total beyond ``full_points``: it is not capped."""

    id: str
    title: Text
    status: str
    status_note: Text
    source: str
    full_points: float
    pass_points: float
    pass_note: Text
    applies_from_mw: float
    applies_source: str
    parts: tuple[ImpactPart, ...]
    gates: tuple[ImpactGate, ...]
    items: tuple[ImpactItem, ...]
    indicators: tuple[Indicator, ...] = ()
    narrowings: tuple[Narrowing, ...] = ()

    @property
    def total_low(self) -> float:
        return sum(item.low for item in self.items)

    @property
    def total_high(self) -> float:
        return sum(item.high for item in self.items)


_Named = TypeVar("_Named", ImpactPart, ImpactGate, ImpactItem, Indicator)


def parse_impact_rules(document: Mapping[str, Any] | str) -> ImpactRules:
    """Return the rules of one document. Raises RulesError with the place and what is wrong there."""
    content = content_of(document, FORMAT, VERSION)
    parts = _named(content, "parts", _part)
    items = _named(content, "items", _item)
    indicators = _named(content, "indicators", _indicator)
    rules = ImpactRules(
        text(content, "id", ""),
        localised(content, "title", ""),
        _choice(content, "status", "", STATUSES),
        localised(content, "status_note", ""),
        text(content, "source", ""),
        number(content, "full_points", ""),
        number(content, "pass_points", ""),
        localised(content, "pass_note", ""),
        number(content, "applies_from_mw", ""),
        text(content, "applies_source", ""),
        parts,
        _named(content, "gates", _gate),
        items,
        indicators,
        tuple(
            _narrowing(entry, f"narrowings[{index}]", items, indicators)
            for index, entry in enumerate(objects(content, "narrowings", may_be_missing=True))
        ),
    )
    _check(rules)
    return rules


def _check(rules: ImpactRules) -> None:
    part_ids, item_ids = {part.id for part in rules.parts}, {item.id for item in rules.items}
    for index, item in enumerate(rules.items):
        if item.part not in part_ids:
            fail(f"items[{index}].part", mark("{value} is not there"), value=item.part)
    for index, indicator in enumerate(rules.indicators):
        if indicator.item not in item_ids:
            fail(f"indicators[{index}].item", mark("{value} is not there"), value=indicator.item)
    for index, part in enumerate(rules.parts):
        rated = [item.high for item in rules.items if item.part == part.id and item.kind == POINTS]
        _check_sum(f"parts[{index}].points", part.points, sum(rated))
    _check_sum("full_points", rules.full_points, sum(part.points for part in rules.parts))


def _check_sum(path: str, told: float, added: float) -> None:
    if not math.isclose(told, added, abs_tol=1e-9):
        fail(
            path,
            mark("{value} points are told, {sum} points are added up"),
            value=f"{told:g}",
            sum=f"{added:g}",
        )


def _part(entry: Mapping[str, Any], path: str) -> ImpactPart:
    return ImpactPart(text(entry, "id", path), localised(entry, "title", path), number(entry, "points", path))


def _gate(entry: Mapping[str, Any], path: str) -> ImpactGate:
    return ImpactGate(text(entry, "id", path), localised(entry, "title", path))


_FITS: Mapping[str, Callable[[float, float], bool]] = {
    POINTS: lambda low, high: low == 0 <= high,
    BONUS: lambda low, high: low == 0 <= high,
    PENALTY: lambda low, high: low <= 0 == high,
    BONUS_OR_PENALTY: lambda low, high: low <= 0 <= high,
}


def _item(entry: Mapping[str, Any], path: str) -> ImpactItem:
    kind = _choice(entry, "kind", path, KINDS)
    low, high = number(entry, "low", path), number(entry, "high", path)
    if not _FITS[kind](low, high):
        fail(path, mark("{value} is no range of such an item"), value=f"{low:g} / {high:g}")
    return ImpactItem(
        text(entry, "id", path),
        text(entry, "part", path),
        kind,
        localised(entry, "title", path),
        low,
        high,
    )


def _indicator(entry: Mapping[str, Any], path: str) -> Indicator:
    return Indicator(
        text(entry, "id", path),
        text(entry, "item", path),
        localised(entry, "title", path),
        text_or_blank(entry, "unit", path),
    )


def _narrowing(
    entry: Mapping[str, Any], path: str, items: tuple[ImpactItem, ...], indicators: tuple[Indicator, ...]
) -> Narrowing:
    item_id = _choice(entry, "item", path, {item.id: "" for item in items})
    indicator = _choice(entry, "indicator", path, {indicator.id: "" for indicator in indicators})
    item = next(item for item in items if item.id == item_id)
    at_least = number(entry, "at_least", path) if "at_least" in entry else -math.inf
    at_most = number(entry, "at_most", path) if "at_most" in entry else math.inf
    low = number(entry, "low", path) if "low" in entry else item.low
    high = number(entry, "high", path) if "high" in entry else item.high
    if not item.low <= low <= high <= item.high:
        fail(path, mark("{value} is no range of such an item"), value=f"{low:g} / {high:g}")
    if at_least > at_most or (math.isinf(at_least) and math.isinf(at_most)):
        fail(path, mark("Bounds of the indicator are missing or out of order"))
    founded = _choice(entry, "mark", path, {key: "" for key in MARKS if key != EDITED})
    reason, source = localised(entry, "reason", path), text(entry, "source", path)
    return Narrowing(item_id, indicator, at_least, at_most, low, high, founded, reason, source)


def _named(
    content: Mapping[str, Any], key: str, read: Callable[[Mapping[str, Any], str], _Named]
) -> tuple[_Named, ...]:
    """Return the objects of a list, each with an id of its own."""
    found: dict[str, _Named] = {}
    for index, entry in enumerate(objects(content, key, may_be_missing=True)):
        named = read(entry, f"{key}[{index}]")
        if named.id in found:
            fail(f"{key}[{index}].id", mark("{value} is there twice"), value=named.id)
        found[named.id] = named
    return tuple(found.values())


def _choice(entry: Mapping[str, Any], key: str, path: str, allowed: Mapping[str, str]) -> str:
    value = text(entry, key, path)
    if value not in allowed:
        fail(place(path, key), mark("{value} is none of {allowed}"), value=value, allowed=", ".join(allowed))
    return value
