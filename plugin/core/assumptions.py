# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Assumptions and rules as one catalogue: every number a study uses beside the data, with where it comes from.

A document of ``resources/rules/`` lists numbers, each with an id such as ``line.154kv_acsr410x2.thermal_mva``, a
unit, a low, likely and high value, a mark and a source. People may edit any of them; what was edited is kept apart, so
it can be shown and taken back.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

from ..errors import RulesError, mark
from .ranges import Range
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
        content = _content(document, EDITS_FORMAT)
        catalogue = replace(self, edited={})
        for number, entry in enumerate(_entries(content)):
            path = f"values[{number}]"
            assumption_id = _text(entry, "id", path)
            source = entry.get("source", "")
            if not isinstance(source, str):
                _fail(f"{path}.source", mark("{value} is not a text"), value=source)
            catalogue = catalogue.with_edit(assumption_id, _value(entry, path), source)
        return catalogue


def parse_assumptions(documents: Iterable[Mapping[str, Any] | str]) -> Assumptions:
    """Return the catalogue of some documents. Raises RulesError with the place and what is wrong there."""
    groups: list[RuleGroup] = []
    shipped: dict[str, Assumption] = {}
    for document in documents:
        content = _content(document, FORMAT)
        group = RuleGroup(_text(content, "id", ""), _localised(content.get("title"), "title"))
        groups.append(group)
        for number, entry in enumerate(_entries(content)):
            assumption = _assumption(entry, f"{group.id}.values[{number}]", group.id)
            if assumption.id in shipped:
                _fail(
                    f"{group.id}.values[{number}].id",
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
        _fail(path, mark("{value} is not a key of an assumption"), value=", ".join(unknown))
    assumption_id = _text(entry, "id", path)
    how_founded = _text(entry, "mark", path)
    if how_founded not in MARKS or how_founded == EDITED:
        _fail(f"{path}.mark", mark("{value} is not a mark"), value=how_founded)
    minimum = _number(entry.get("minimum", 0.0), f"{path}.minimum")
    maximum = _number(entry["maximum"], f"{path}.maximum") if "maximum" in entry else math.inf
    value = _value(entry, path)
    _check_value(value, minimum, maximum, path)
    return Assumption(
        assumption_id,
        group,
        _localised(entry.get("title"), f"{path}.title"),
        _text(entry, "unit", path),
        value,
        how_founded,
        _text(entry, "source", path),
        minimum,
        maximum,
    )


def _value(entry: Mapping[str, Any], path: str) -> Range:
    if "value" in entry:
        return Range.exactly(_number(entry["value"], f"{path}.value"))
    low, likely, high = (_number(entry.get(key), f"{path}.{key}") for key in ("low", "likely", "high"))
    return Range(low, likely, high)


def _check_value(value: Range, minimum: float, maximum: float, path: str) -> None:
    if not all(math.isfinite(end) for end in (value.low, value.likely, value.high)):
        _fail(path, mark("{value} is not a finite number"), value=_shown(value))
    if not value.is_ordered:
        _fail(
            path,
            mark("{value} is out of order"),
            mark("Give low, likely and high so that each is at least the one before."),
            value=_shown(value),
        )
    if value.low < minimum or value.high > maximum:
        _fail(
            path,
            mark("{value} is outside {minimum} to {maximum}"),
            value=_shown(value),
            minimum=f"{minimum:g}",
            maximum=f"{maximum:g}",
        )


def _shown(value: Range) -> str:
    return f"{value.low:g} / {value.likely:g} / {value.high:g}"


def _content(document: Mapping[str, Any] | str, expected: str) -> Mapping[str, Any]:
    if isinstance(document, str):
        try:
            document = json.loads(document)
        except (ValueError, RecursionError) as error:
            _fail("", mark("The document is not JSON: {value}"), value=error)
    if not isinstance(document, Mapping):
        _fail("", mark("{value} is not an object of JSON"), value=document)
    if document.get("format") != expected:
        _fail("format", mark("{value} is another kind of document"), value=document.get("format"))
    if document.get("version") != VERSION:
        _fail(
            "version",
            mark("The version {value} is not known"),
            mark("Update the plugin."),
            value=document.get("version"),
        )
    return document


def _entries(content: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    entries = content.get("values")
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        _fail("values", mark("{value} is not a list of objects"), value=entries)
    return entries


def _text(entry: Mapping[str, Any], key: str, path: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        _fail(f"{path}.{key}".lstrip("."), mark("{value} is not a text"), value=value)
    return value


def _localised(value: Any, path: str) -> Text:
    if not isinstance(value, Mapping) or set(value) != {"en", "ko"}:
        _fail(path, mark("{value} is not a text in en and ko"), value=value)
    return Text(_text(value, "en", path), _text(value, "ko", path))


def _number(value: Any, path: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not _is_finite(value):
        _fail(path, mark("{value} is not a finite number"), value=value)
    return float(value)


def _is_finite(value: float) -> bool:
    """Tell it also of an integer of JSON that is too large for a float."""
    return abs(value) <= sys.float_info.max


def _fail(path: str, what: str, remedy: str = "", **values: Any) -> NoReturn:
    raise RulesError(
        what,
        # The path is text, not a template.
        where=path.replace("{", "{{").replace("}", "}}"),
        remedy=remedy or mark("Mend the document, or reset the assumption."),
        **values,
    )
