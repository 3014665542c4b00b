# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules of Korea's grid-impact assessment as a document: parts, items and their points, the gate, the pass line.

The points have changed and will again, so each version is a document of ``resources/rules/grid_impact/``. What earns
points within an item is not published in what was found. A document may narrow an item by what is known of a site; each
narrowing has a mark, as the numbers of the catalogue of assumptions have, and a reason.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

from ...errors import RulesError, mark
from ..assumptions import EDITED, MARKS
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
    content = _content(document)
    parts = _named(content, "parts", _part)
    items = _named(content, "items", _item)
    indicators = _named(content, "indicators", _indicator)
    rules = ImpactRules(
        _text(content, "id", ""),
        _localised(content, "title", ""),
        _choice(content, "status", "", STATUSES),
        _localised(content, "status_note", ""),
        _text(content, "source", ""),
        _number(content, "full_points", ""),
        _number(content, "pass_points", ""),
        _localised(content, "pass_note", ""),
        _number(content, "applies_from_mw", ""),
        _text(content, "applies_source", ""),
        parts,
        _named(content, "gates", _gate),
        items,
        indicators,
        tuple(
            _narrowing(entry, f"narrowings[{number}]", items, indicators)
            for number, entry in enumerate(_objects(content, "narrowings"))
        ),
    )
    _check(rules)
    return rules


def _check(rules: ImpactRules) -> None:
    part_ids, item_ids = {part.id for part in rules.parts}, {item.id for item in rules.items}
    for number, item in enumerate(rules.items):
        if item.part not in part_ids:
            _fail(f"items[{number}].part", mark("{value} is not there"), value=item.part)
    for number, indicator in enumerate(rules.indicators):
        if indicator.item not in item_ids:
            _fail(f"indicators[{number}].item", mark("{value} is not there"), value=indicator.item)
    for number, part in enumerate(rules.parts):
        rated = [item.high for item in rules.items if item.part == part.id and item.kind == POINTS]
        _check_sum(f"parts[{number}].points", part.points, sum(rated))
    _check_sum("full_points", rules.full_points, sum(part.points for part in rules.parts))


def _check_sum(path: str, told: float, added: float) -> None:
    if not math.isclose(told, added, abs_tol=1e-9):
        _fail(
            path,
            mark("{value} points are told, {sum} points are added up"),
            value=f"{told:g}",
            sum=f"{added:g}",
        )


def _part(entry: Mapping[str, Any], path: str) -> ImpactPart:
    return ImpactPart(
        _text(entry, "id", path), _localised(entry, "title", path), _number(entry, "points", path)
    )


def _gate(entry: Mapping[str, Any], path: str) -> ImpactGate:
    return ImpactGate(_text(entry, "id", path), _localised(entry, "title", path))


_FITS: Mapping[str, Callable[[float, float], bool]] = {
    POINTS: lambda low, high: low == 0 <= high,
    BONUS: lambda low, high: low == 0 <= high,
    PENALTY: lambda low, high: low <= 0 == high,
    BONUS_OR_PENALTY: lambda low, high: low <= 0 <= high,
}


def _item(entry: Mapping[str, Any], path: str) -> ImpactItem:
    kind = _choice(entry, "kind", path, KINDS)
    low, high = _number(entry, "low", path), _number(entry, "high", path)
    if not _FITS[kind](low, high):
        _fail(path, mark("{value} is no range of such an item"), value=f"{low:g} / {high:g}")
    return ImpactItem(
        _text(entry, "id", path),
        _text(entry, "part", path),
        kind,
        _localised(entry, "title", path),
        low,
        high,
    )


def _indicator(entry: Mapping[str, Any], path: str) -> Indicator:
    unit = entry.get("unit", "")
    if not isinstance(unit, str):
        _fail(f"{path}.unit", mark("{value} is not a text"), value=unit)
    return Indicator(
        _text(entry, "id", path), _text(entry, "item", path), _localised(entry, "title", path), unit
    )


def _narrowing(
    entry: Mapping[str, Any], path: str, items: tuple[ImpactItem, ...], indicators: tuple[Indicator, ...]
) -> Narrowing:
    item_id = _choice(entry, "item", path, {item.id: "" for item in items})
    indicator = _choice(entry, "indicator", path, {indicator.id: "" for indicator in indicators})
    item = next(item for item in items if item.id == item_id)
    at_least = _number(entry, "at_least", path) if "at_least" in entry else -math.inf
    at_most = _number(entry, "at_most", path) if "at_most" in entry else math.inf
    low = _number(entry, "low", path) if "low" in entry else item.low
    high = _number(entry, "high", path) if "high" in entry else item.high
    if not item.low <= low <= high <= item.high:
        _fail(path, mark("{value} is no range of such an item"), value=f"{low:g} / {high:g}")
    if at_least > at_most or (math.isinf(at_least) and math.isinf(at_most)):
        _fail(path, mark("Bounds of the indicator are missing or out of order"))
    founded = _choice(entry, "mark", path, {key: "" for key in MARKS if key != EDITED})
    reason, source = _localised(entry, "reason", path), _text(entry, "source", path)
    return Narrowing(item_id, indicator, at_least, at_most, low, high, founded, reason, source)


def _named(
    content: Mapping[str, Any], key: str, read: Callable[[Mapping[str, Any], str], _Named]
) -> tuple[_Named, ...]:
    """Return the objects of a list, each with an id of its own."""
    found: dict[str, _Named] = {}
    for number, entry in enumerate(_objects(content, key)):
        named = read(entry, f"{key}[{number}]")
        if named.id in found:
            _fail(f"{key}[{number}].id", mark("{value} is there twice"), value=named.id)
        found[named.id] = named
    return tuple(found.values())


def _content(document: Mapping[str, Any] | str) -> Mapping[str, Any]:
    if isinstance(document, str):
        try:
            document = json.loads(document)
        except ValueError as error:
            _fail("", mark("The document is not JSON: {value}"), value=error)
    if not isinstance(document, Mapping):
        _fail("", mark("{value} is not an object of JSON"), value=document)
    if document.get("format") != FORMAT:
        _fail("format", mark("{value} is another kind of document"), value=document.get("format"))
    if document.get("version") != VERSION:
        _fail("version", mark("The version {value} is not known"), value=document.get("version"))
    return document


def _objects(content: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    entries = content.get(key, [])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        _fail(key, mark("{value} is not a list of objects"), value=entries)
    return entries


def _text(entry: Mapping[str, Any], key: str, path: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        _fail(_place(path, key), mark("{value} is not a text"), value=value)
    return value


def _choice(entry: Mapping[str, Any], key: str, path: str, allowed: Mapping[str, str]) -> str:
    value = _text(entry, key, path)
    if value not in allowed:
        _fail(
            _place(path, key), mark("{value} is none of {allowed}"), value=value, allowed=", ".join(allowed)
        )
    return value


def _localised(entry: Mapping[str, Any], key: str, path: str) -> Text:
    value = entry.get(key)
    if not isinstance(value, Mapping) or set(value) != {"en", "ko"}:
        _fail(_place(path, key), mark("{value} is not a text in en and ko"), value=value)
    return Text(_text(value, "en", _place(path, key)), _text(value, "ko", _place(path, key)))


def _number(entry: Mapping[str, Any], key: str, path: str) -> float:
    value = entry.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        _fail(_place(path, key), mark("{value} is not a finite number"), value=value)
    return float(value)


def _place(path: str, key: str) -> str:
    return f"{path}.{key}".lstrip(".")


def _fail(path: str, what: str, **values: Any) -> NoReturn:
    # The path is text, not a template.
    where = path.replace("{", "{{").replace("}", "}}")
    raise RulesError(what, where=where, remedy=mark("Mend the document."), **values)
