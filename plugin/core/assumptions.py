# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Assumptions and rules as one catalogue: every number a study uses beside the data, with where it comes from.

A document of ``resources/rules/`` lists numbers, each with an id such as ``line.154kv_acsr410x2.thermal_mva``, a
unit, a low, likely and high value, a mark and a source. People may edit any of them; what was edited is kept apart, so
it can be shown and taken back.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import RulesError, mark
from .ranges import Range
from .rules_document import content_of, fail, localised, number, objects, text, text_or_blank
from .texts import Text

FORMAT = "airegion/rules"
EDITS_FORMAT = "airegion/assumptions"
VERSION = 1

# How well a number is founded, from best to worst; "edited" is the user's own.
SEEN, DERIVED, RECALLED, ASSUMED, EDITED = "seen", "derived", "recalled", "assumed", "edited"
MARKS: Mapping[str, str] = {
    SEEN: mark("seen in the source"),
    DERIVED: mark("derived from what was seen"),
    RECALLED: mark("assumption (see source)"),
    ASSUMED: mark("assumption"),
    EDITED: mark("edited by the user"),
}


_RESET = mark("Mend the document, or reset the assumption.")


@dataclass(frozen=True)
class Assumption:
    """One number of the catalogue. ``minimum`` and ``maximum`` bound what an edit may set."""

    id: str
    group: str
    title: Text
    unit: str
    value: Range
    mark: str
    source: str
    minimum: float = 0.0
    maximum: float = math.inf

    @property
    def is_assumed(self) -> bool:
        """Tell whether nobody has seen the number in a source, so that it ships as an assumption."""
        return self.mark in (RECALLED, ASSUMED)


@dataclass(frozen=True)
class RuleGroup:
    """A document of the catalogue, under whose title its numbers are shown."""

    id: str
    title: Text


@dataclass(frozen=True)
class Assumptions:
    """The catalogue: shipped numbers, edits over them, and which numbers were asked for.

    ``noting()`` gives a catalogue of its own to one study, so that a result can list what it used.
    """

    groups: tuple[RuleGroup, ...]
    shipped: Mapping[str, Assumption]
    edited: Mapping[str, Assumption] = field(default_factory=dict)
    _asked: dict[str, None] = field(default_factory=dict, compare=False)

    def __iter__(self) -> Iterator[Assumption]:
        return iter([self.edited.get(key, shipped) for key, shipped in self.shipped.items()])

    def __getitem__(self, assumption_id: str) -> Assumption:
        """Return the assumption in use. Raises RulesError for an unknown id."""
        if assumption_id not in self.shipped:
            raise RulesError(
                mark("There is no assumption {assumption}"),
                remedy=mark("Use one of the ids on the assumptions page."),
                assumption=assumption_id,
            )
        return self.edited.get(assumption_id, self.shipped[assumption_id])

    def range(self, assumption_id: str) -> Range:
        """Return low, likely and high, and note that they were used."""
        value = self[assumption_id].value
        self._asked[assumption_id] = None
        return value

    def number(self, assumption_id: str) -> float:
        """Return the likely value, and note that it was used."""
        return float(self.range(assumption_id).likely)

    def noting(self) -> Assumptions:
        """Return the same catalogue, of which nothing was asked yet."""
        return replace(self, _asked={})

    @property
    def used(self) -> tuple[Assumption, ...]:
        """What was asked for since ``noting``, in the order of the catalogue."""
        return tuple(self[key] for key in self.shipped if key in self._asked)

    def with_edit(self, assumption_id: str, value: Range, source: str = "") -> Assumptions:
        """Return the catalogue with one number edited. Raises RulesError for a value out of order or bounds."""
        before = self.shipped[self[assumption_id].id]
        _check_value(value, before.minimum, before.maximum, assumption_id)
        if value == before.value and not source:
            return self.without_edit(assumption_id)
        edit = replace(before, value=value, mark=EDITED, source=source)
        return replace(self, edited={**self.edited, assumption_id: edit})

    def without_edit(self, assumption_id: str) -> Assumptions:
        """Return the catalogue with one number as it is shipped."""
        return replace(
            self, edited={key: value for key, value in self.edited.items() if key != assumption_id}
        )

    def to_edits(self) -> dict[str, Any]:
        """Return the edits as a JSON document; empty when nothing was edited."""
        if not self.edited:
            return {}
        values = [
            {"id": key, "low": edit.value.low, "likely": edit.value.likely, "high": edit.value.high}
            | ({"source": edit.source} if edit.source else {})
            for key, edit in sorted(self.edited.items())
        ]
        return {"format": EDITS_FORMAT, "version": VERSION, "values": values}

    def with_edits(self, document: Mapping[str, Any] | str) -> Assumptions:
        """Return the catalogue with the edits of a document; an edit of an unknown id raises RulesError."""
        content = content_of(document, EDITS_FORMAT, VERSION)
        catalogue = replace(self, edited={})
        for index, entry in enumerate(objects(content, "values")):
            path = f"values[{index}]"
            assumption_id = text(entry, "id", path)
            source = text_or_blank(entry, "source", path)
            catalogue = catalogue.with_edit(assumption_id, _value(entry, path), source)
        return catalogue


def parse_assumptions(documents: Iterable[Mapping[str, Any] | str]) -> Assumptions:
    """Return the catalogue of some documents. Raises RulesError with the place and what is wrong there."""
    groups: list[RuleGroup] = []
    shipped: dict[str, Assumption] = {}
    for document in documents:
        content = content_of(document, FORMAT, VERSION)
        group = RuleGroup(text(content, "id", ""), localised(content, "title", ""))
        groups.append(group)
        for index, entry in enumerate(objects(content, "values")):
            assumption = _assumption(entry, f"{group.id}.values[{index}]", group.id)
            if assumption.id in shipped:
                fail(
                    f"{group.id}.values[{index}].id",
                    mark("{value} is there twice"),
                    value=assumption.id,
                )
            shipped[assumption.id] = assumption
    return Assumptions(tuple(groups), shipped)


_KEYS = {
    "id",
    "title",
    "unit",
    "value",
    "low",
    "likely",
    "high",
    "mark",
    "source",
    "minimum",
    "maximum",
}


def _assumption(entry: Mapping[str, Any], path: str, group: str) -> Assumption:
    if unknown := sorted(set(entry) - _KEYS):
        fail(path, mark("{value} is not a key of an assumption"), value=", ".join(unknown))
    assumption_id = text(entry, "id", path)
    how_founded = text(entry, "mark", path)
    if how_founded not in MARKS or how_founded == EDITED:
        fail(f"{path}.mark", mark("{value} is not a mark"), value=how_founded)
    minimum = number(entry, "minimum", path) if "minimum" in entry else 0.0
    maximum = number(entry, "maximum", path) if "maximum" in entry else math.inf
    value = _value(entry, path)
    _check_value(value, minimum, maximum, path)
    return Assumption(
        assumption_id,
        group,
        localised(entry, "title", path),
        text(entry, "unit", path),
        value,
        how_founded,
        text(entry, "source", path),
        minimum,
        maximum,
    )


def _value(entry: Mapping[str, Any], path: str) -> Range:
    if "value" in entry:
        return Range.exactly(number(entry, "value", path))
    low, likely, high = (number(entry, key, path) for key in ("low", "likely", "high"))
    return Range(low, likely, high)


def _check_value(value: Range, minimum: float, maximum: float, path: str) -> None:
    if not all(math.isfinite(end) for end in (value.low, value.likely, value.high)):
        fail(path, mark("{value} is not a finite number"), _RESET, value=_shown(value))
    if not value.is_ordered:
        fail(
            path,
            mark("{value} is out of order"),
            mark("Give low, likely and high so that each is at least the one before."),
            value=_shown(value),
        )
    if value.low < minimum or value.high > maximum:
        fail(
            path,
            mark("{value} is outside {minimum} to {maximum}"),
            _RESET,
            value=_shown(value),
            minimum=f"{minimum:g}",
            maximum=f"{maximum:g}",
        )


def _shown(value: Range) -> str:
    return f"{value.low:g} / {value.likely:g} / {value.high:g}"
