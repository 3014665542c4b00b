# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Values one by one: of the declared type, among the declared words, possible, usual, and with their source."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...errors import mark
from ..columns import FieldSpec
from .features import (
    Features,
    Objects,
    is_blank,
    is_in,
    is_missing,
    is_of,
    number_types,
    numbers_in,
    texts_in,
)
from .findings import WARNING, Finding
from .ranges import (
    AT_MOST,
    COMPANIONS,
    FIGURE_UNITS,
    NEEDS_NO_SOURCE,
    NEVER_NEGATIVE,
    NEVER_NEGATIVE_FIGURES,
    USUAL,
    USUAL_VOLTAGES_KV,
)

_NUMBER_TYPES = ("real", "integer")
# What a decoder puts where it could not read a character (U+FFFD).
_LOST = "\ufffd"
_VOLTAGE_TOLERANCE_KV = 0.05
_UNITS = str.maketrans({"³": "3", "²": "2", " ": None, "_": None})


def check_values(features: Features) -> Iterator[Finding]:
    """Yield what is wrong with single values and with values beside each other."""
    for field in features.spec.fields:
        if field.name in features.columns:
            yield from _check_field(features, field, features.columns[field.name])
    yield from _check_companions(features)
    yield from _check_parts(features)
    yield from _check_units(features)
    yield from _check_sources(features)


def _check_field(features: Features, field: FieldSpec, column: Objects) -> Iterator[Finding]:
    if field.required:
        yield from features.found(
            is_blank(column), mark("{column} is empty"), mark("Enter a value."), column=field.name
        )
    if field.type in _NUMBER_TYPES:
        yield from _check_numbers(features, field, column)
    elif field.type == "text":
        yield from _check_text(features, field, column)


def _check_text(features: Features, field: FieldSpec, column: Objects) -> Iterator[Finding]:
    yield from features.found(
        is_of(column, {bytes}),
        mark("{column} holds binary data instead of text"),
        mark("Enter text, or leave it empty when it is not known."),
        column=field.name,
    )
    if field.words is not None:
        strange = {value for value in set(column) - {None, *field.words} if not isinstance(value, bytes)}
        if field.required:
            strange = {value for value in strange if not isinstance(value, str) or value.strip()}
        yield from features.found(
            is_in(column, strange),
            mark("{column} has the unknown value {value}"),
            mark("Use one of: {allowed}."),
            column=field.name,
            value=column,
            allowed=", ".join(field.words),
        )
        return
    yield from features.found(
        is_in(column, {text for text in texts_in(column) if _LOST in text}),
        mark("{column} has characters that were lost: {value}"),
        mark("Import it again with the right encoding, in Korea CP949 or UTF-8, or correct the text."),
        WARNING,
        column=field.name,
        value=column,
    )


def _check_numbers(features: Features, field: FieldSpec, column: Objects) -> Iterator[Finding]:
    types = number_types(column)
    numbers, is_number = numbers_in(column), is_of(column, types)
    yield from features.found(
        ~is_number & ~is_missing(column),
        mark("{column} is “{value}”, which is not a number"),
        mark("Enter a number, or leave it empty when it is not known."),
        column=field.name,
        value=column,
    )
    yield from features.found(
        is_number & ~np.isfinite(numbers),
        mark("{column} is not a finite number"),
        mark("Enter a number, or leave it empty when it is not known."),
        column=field.name,
    )
    if field.type == "integer":
        yield from features.found(
            np.isfinite(numbers) & (numbers != np.rint(numbers)),
            mark("{column} is {value}, which is not a whole number"),
            mark("Enter a whole number."),
            column=field.name,
            value=column,
        )
    name = features.spec.name
    negative = (numbers < 0) & np.isfinite(numbers)
    if field.name in NEVER_NEGATIVE or (name, field.name) == NEVER_NEGATIVE_FIGURES:
        yield from features.found(
            negative,
            mark("{column} is negative: {value}"),
            mark("Enter the amount, or leave it empty when it is not known."),
            column=field.name,
            value=column,
        )
        numbers = np.where(negative, np.nan, numbers)
    yield from _check_usual(features, field.name, np.where(np.isfinite(numbers), numbers, np.nan))


def _check_usual(features: Features, column: str, numbers: np.ndarray) -> Iterator[Finding]:
    ranges = [each for each in USUAL if each.column == column and each.layer in {"", features.spec.name}]
    own = {usual.kind for usual in ranges if usual.kind}
    kinds = features.columns.get("kind", np.full(len(numbers), None, dtype=object))
    for usual in ranges:
        of_kind = is_in(kinds, {usual.kind}) if usual.kind else ~is_in(kinds, own)
        yield from features.found(
            of_kind & ((numbers < usual.low) | (numbers > usual.high)),
            mark("{column} is {value}, usual are {low} to {high}: {reason}"),
            mark("Check the value and its unit."),
            WARNING,
            column=column,
            value=numbers,
            low=usual.low,
            high=usual.high,
            reason=usual.reason,
        )
    if column == "voltage_kv":
        levels, level_of = np.unique(numbers, return_inverse=True)
        distance = np.abs(levels[:, None] - np.array(USUAL_VOLTAGES_KV)).min(axis=1)[level_of]
        yield from features.found(
            distance > _VOLTAGE_TOLERANCE_KV,
            mark("{column} is {value}, which is no usual voltage"),
            mark("Check the value and its unit. Usual in Korea: 22.9, 66, 154, 345, 765 kV."),
            WARNING,
            column=column,
            value=numbers,
        )


def _check_companions(features: Features) -> Iterator[Finding]:
    for layer, name, other, reason in COMPANIONS:
        if layer == features.spec.name and {name, other} <= features.columns.keys():
            column = features.columns[name]
            yield from features.found(
                ~is_missing(column) & is_blank(features.columns[other]),
                mark("{column} is given without {other}, but {reason}"),
                mark("Enter what it is, as its source says."),
                WARNING,
                column=name,
                other=other,
                reason=reason,
            )


def _check_parts(features: Features) -> Iterator[Finding]:
    for layer, name, other, reason in AT_MOST:
        if layer == features.spec.name and {name, other} <= features.columns.keys():
            part, whole = numbers_in(features.columns[name]), numbers_in(features.columns[other])
            yield from features.found(
                part > whole,
                mark("{column} is {value}, more than {other} with {whole}, but {reason}"),
                mark("Check both values and their units."),
                WARNING,
                column=name,
                other=other,
                value=part,
                whole=whole,
                reason=reason,
            )


def _check_units(features: Features) -> Iterator[Finding]:
    if features.spec.name != "component_figure" or not {"quantity", "unit"} <= features.columns.keys():
        return
    quantity, unit = features.columns["quantity"], features.columns["unit"]
    for word, units in FIGURE_UNITS.items():
        fitting = {_plain(each) for each in units}
        strange = {text for text in texts_in(unit) if text.strip() and _plain(text) not in fitting}
        yield from features.found(
            is_in(quantity, {word}) & is_in(unit, strange),
            mark("{column} is {value}, but {quantity} is given in {allowed}"),
            mark("Convert the value, then correct the unit."),
            column="unit",
            value=unit,
            quantity=word,
            allowed=units[0],
        )


def _plain(unit: str) -> str:
    """Return a unit as it is compared: people write m³/day, m3 / day and M3/DAY."""
    return unit.translate(_UNITS).casefold()


def _check_sources(features: Features) -> Iterator[Finding]:
    if features.spec.name in NEEDS_NO_SOURCE:
        return
    if "source" in features.columns:
        yield from features.found(
            is_blank(features.columns["source"]),
            mark("{column} is empty, so nobody can look it up"),
            mark("Enter where it is from: title, date, address."),
            WARNING,
            column="source",
        )
    if "confidence" in features.columns:
        yield from features.found(
            is_missing(features.columns["confidence"]),
            mark("{column} is empty, so nobody knows how sure it is"),
            mark("Enter high, medium or low."),
            WARNING,
            column="confidence",
        )
