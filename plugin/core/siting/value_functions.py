# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Value functions: from a raw value in its own unit to a utility from 0 (no use) to 1 (all one can ask).

The formulas are bare functions on arrays; ``VALUE_FUNCTIONS`` declares them with the fields they take.
Anchored in the domain and not in the data at hand, so that the utilities of two areas can be compared
(Keeney & Raiffa 1976, Decisions with Multiple Objectives). Below and above its anchors a curve is flat.
Infinity is a value (out of reach); only NaN, None and "" are missing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, RawArray
from .model import ValueFunction

Curve = tuple[tuple[float, float], ...]


class Field(NamedTuple):
    """What a parameter must be: a check of ``model_document.CHECKS``."""

    check: str
    required: bool = True


class Kind(NamedTuple):
    """A kind of value function: ``formula(raw, **parameters)``."""

    formula: Callable[..., FloatArray]
    fields: Mapping[str, Field]


def linear(raw: FloatArray, *, zero_at: float, one_at: float) -> FloatArray:
    """Straight from 0 at ``zero_at`` to 1 at ``one_at``; falling when ``one_at`` is the smaller."""
    utility = raw - zero_at
    utility /= one_at - zero_at
    # Not clip: it branches on each value, which costs three times as much.
    np.maximum(utility, 0.0, out=utility)
    return np.minimum(utility, 1.0, out=utility)


def piecewise(raw: FloatArray, *, points: Curve) -> FloatArray:
    """Straight between ``points`` (raw increasing)."""
    at, utility = zip(*points, strict=True)
    curve: FloatArray = np.interp(raw, at, utility)
    return curve


def logistic(raw: FloatArray, *, midpoint: float, steepness: float) -> FloatArray:
    """1 / (1 + exp(-steepness (raw - midpoint))): 0.5 at the midpoint; a negative steepness falls."""
    # By tanh, because exp overflows far from the midpoint.
    curve: FloatArray = 0.5 + 0.5 * np.tanh((raw - midpoint) * (0.5 * steepness))
    return curve


def gaussian(raw: FloatArray, *, centre: float, spread: float) -> FloatArray:
    """1 at the centre, exp(-1/2) one ``spread`` (standard deviation) away."""
    utility: FloatArray = np.exp(-0.5 * ((raw - centre) / spread) ** 2)
    return utility


def exponential_decay(raw: FloatArray, *, half_value: float) -> FloatArray:
    """1 at 0 and below, halved by every further ``half_value``."""
    utility: FloatArray = np.exp2(np.maximum(raw, 0.0) / -half_value)
    return utility


def step(raw: FloatArray, *, steps: Curve, below: float) -> FloatArray:
    """The utility of the highest threshold reached (raw >= threshold), ``below`` the first one."""
    thresholds, utilities = zip(*steps, strict=True)
    levels = np.array([below, *utilities])
    utility: FloatArray = levels[np.searchsorted(thresholds, raw, side="right")]
    return utility


def categorical(
    raw: RawArray, *, categories: Mapping[str, float], otherwise: float | None = None
) -> FloatArray:
    """The utility of each name; a name not listed has ``otherwise``, or none (NaN: unknown)."""
    utility = np.full(raw.shape, np.nan if otherwise is None else otherwise)
    for name, value in categories.items():
        utility[equals(raw, name)] = value
    return utility


# As an array, so that the comparison goes through the elements.
_NONE = np.array(None, dtype=object)
_NUMBER, _POSITIVE, _UTILITY = Field("number"), Field("positive"), Field("utility")

VALUE_FUNCTIONS: Mapping[str, Kind] = {
    "linear": Kind(linear, {"zero_at": _NUMBER, "one_at": _NUMBER}),
    "piecewise": Kind(piecewise, {"points": Field("curve")}),
    "logistic": Kind(logistic, {"midpoint": _NUMBER, "steepness": Field("nonzero")}),
    "gaussian": Kind(gaussian, {"centre": _NUMBER, "spread": _POSITIVE}),
    "exponential_decay": Kind(exponential_decay, {"half_value": _POSITIVE}),
    "step": Kind(step, {"steps": Field("curve"), "below": _UTILITY}),
    "categorical": Kind(
        categorical, {"categories": Field("categories"), "otherwise": Field("utility", required=False)}
    ),
}


def evaluate(value_function: ValueFunction, raw: RawArray, *, where: str = "") -> FloatArray:
    """Return the utility (n,), 0..1, of raw values (n,); NaN where the raw value is missing.

    Raises InputError, naming ``where``, when a curve over numbers is given text.
    """
    formula = VALUE_FUNCTIONS[value_function.type].formula
    values = raw if formula is categorical else numbers(raw, where=where)
    with np.errstate(over="ignore"):
        utility = formula(values, **value_function.parameters)
    # Not every formula keeps a gap a gap: a search finds a place even for NaN.
    utility[is_missing(values)] = np.nan
    return utility


def is_missing(raw: RawArray) -> BoolArray:
    """Tell where a raw value (n,) is NaN, None or empty text."""
    if raw.dtype.kind in "biu":
        return np.zeros(raw.shape, dtype=np.bool_)
    if raw.dtype.kind == "f":
        return np.isnan(raw)
    # Only NaN differs from itself.
    empty = np.asarray((raw == "") | (raw != raw), dtype=np.bool_)  # noqa: PLR0124
    return empty | np.asarray(raw == _NONE, dtype=np.bool_) if raw.dtype.kind == "O" else empty


def equals(raw: RawArray, name: str) -> BoolArray:
    """Tell where a raw value (n,) is ``name``; codes stored as numbers are compared as numbers."""
    if raw.dtype.kind not in "biuf":
        return np.asarray(raw == name, dtype=np.bool_)
    try:
        code = float(name)
    except ValueError:
        return np.zeros(raw.shape, dtype=np.bool_)
    return np.asarray(raw == code, dtype=np.bool_)


def numbers(raw: RawArray, *, where: str = "") -> FloatArray:
    """Return raw values (n,) as float64, missing ones as NaN. Raises InputError for text."""
    if raw.dtype == np.float64:
        return raw
    if raw.dtype.kind in "OUS":
        gaps = is_missing(raw)
        raw = raw.astype(object)
        raw[gaps] = np.nan
    try:
        return raw.astype(np.float64)
    except (TypeError, ValueError) as error:
        raise InputError(
            mark('The values of "{criterion}" are not all numbers: {detail}'),
            remedy=mark("Choose a field of numbers, or give the criterion a categorical value function"),
            criterion=where,
            # "could not convert string to float: 'wide'": the value is all that a reader can use.
            detail=str(error).rpartition(": ")[2],
        ) from error
