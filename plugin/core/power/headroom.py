# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Headroom of substations: what the lines and the transformers can carry with the largest of each out, less the load.

headroom = min(lines - largest line, transformers - largest transformer) - peak load: firm capacity by the N-1 rule of
planners, less what is taken. It counts what ends at the substation and sees nothing of the grid behind it: hosting
capacity does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntFlag
from typing import NamedTuple

import numpy as np

from ...errors import mark
from .arrays import BoolArray, FloatArray, IntArray, TextArray

# Words of the plan for how well a figure is founded, and one for what is not known.
PUBLISHED, MODELLED, ASSUMED, UNKNOWN = "published", "modelled", "assumed", "unknown"

# Which side limits.
LINES, TRANSFORMERS, NEITHER = 0, 1, -1


class Missing(IntFlag):
    """What keeps the headroom of a substation from being computed."""

    NOTHING = 0
    LOAD = 1
    LINES = 2
    LINE_RATING = 4
    TRANSFORMERS = 8
    TRANSFORMER_RATING = 16
    BASIS = 32


MISSING: Mapping[Missing, str] = {
    Missing.LOAD: mark("its peak load is not known"),
    Missing.LINES: mark("no line ends at it"),
    Missing.LINE_RATING: mark("the rating of a line is not known"),
    Missing.TRANSFORMERS: mark("no transformer bank is known"),
    Missing.TRANSFORMER_RATING: mark("the rating of a transformer bank is not known"),
    Missing.BASIS: mark("nobody says where its headroom figure comes from, so it is not used"),
}


class Ratings(NamedTuple):
    """Ratings of the circuits, or of the transformer banks, at substations (r,).

    ``substation``: the row each is at; a circuit is there twice, once for each end. ``rating_mva``: not finite or not
    above 0: unknown. ``is_assumed``: an assumption stands for the published figure.
    """

    substation: IntArray
    rating_mva: FloatArray
    is_assumed: BoolArray


@dataclass(frozen=True, eq=False)
class Stations:
    """What is known about the load and the headroom of n substations; NaN unknown.

    ``load_basis``, ``headroom_basis``: PUBLISHED, MODELLED, ASSUMED; None or another word: nobody says.
    """

    peak_load_mw: FloatArray
    load_basis: TextArray
    headroom_mw: FloatArray
    headroom_basis: TextArray


@dataclass(frozen=True, eq=False)
class Headroom:
    """Headroom of n substations.

    ``headroom_mw``: NaN unknown; below 0 the substation is overloaded when its largest line or bank is out.
    ``basis``: PUBLISHED, MODELLED, ASSUMED or UNKNOWN. ``missing``: values of Missing, added: what computing it would
    take, told for a figure that was given too. ``limit``: LINES or TRANSFORMERS, of what was computed; else NEITHER.
    ``lines_mw``, ``transformers_mw``: firm capacity of each side, no headroom; NaN unknown.
    """

    headroom_mw: FloatArray
    basis: TextArray
    missing: IntArray
    limit: IntArray
    lines_mw: FloatArray
    transformers_mw: FloatArray


@dataclass(frozen=True)
class LaterHeadroom:
    """Headroom of rows (s,) once what is planned and dated is there, in k steps: both (s, k), by year.

    NaN: unknown. A whole year is some time in that year, any other a moment.
    """

    year: FloatArray
    headroom_mw: FloatArray


def no_later_headroom(count: int) -> LaterHeadroom:
    """Return that nothing dated changes the headroom of some rows."""
    return LaterHeadroom(np.empty((count, 0)), np.empty((count, 0)))


def headroom(stations: Stations, lines: Ratings, transformers: Ratings, power_factor: float) -> Headroom:
    """Return the headroom of substations, ``power_factor`` MW to the MVA.

    A published figure goes before what is computed, a modelled or an assumed one stands where nothing can be computed.
    """
    count = len(stations.peak_load_mw)
    lines_mw = firm_mva(lines, count) * power_factor
    transformers_mw = firm_mva(transformers, count) * power_factor
    load = np.where(np.isfinite(stations.peak_load_mw), stations.peak_load_mw, np.nan)
    # The smaller of a number and NaN is NaN.
    computed = np.minimum(lines_mw, transformers_mw) - load
    given_is_usable = np.isfinite(stations.headroom_mw) & _is_word(stations.headroom_basis)
    is_computed = np.isfinite(computed) & ~(given_is_usable & (stations.headroom_basis == PUBLISHED))
    is_given = given_is_usable & ~is_computed
    some_is_assumed = _any_assumed(lines, count) | _any_assumed(transformers, count)
    is_modelled = ~some_is_assumed & np.isin(
        stations.load_basis, np.array([PUBLISHED, MODELLED], dtype=object)
    )
    basis = np.full(count, UNKNOWN, dtype=object)
    basis[is_computed] = np.where(is_modelled, MODELLED, ASSUMED)[is_computed]
    basis[is_given] = stations.headroom_basis[is_given]
    side = np.where(lines_mw <= transformers_mw, LINES, TRANSFORMERS)
    return Headroom(
        headroom_mw=np.where(is_computed, computed, np.where(is_given, stations.headroom_mw, np.nan)),
        basis=basis,
        missing=_missing(stations, load, lines, transformers),
        limit=np.where(is_computed, side, NEITHER),
        lines_mw=lines_mw,
        transformers_mw=transformers_mw,
    )


def firm_mva(ratings: Ratings, count: int) -> FloatArray:
    """Return what is left (n,) of the ratings at each substation when the largest is out.

    0 where there is one, NaN where there is none or a rating is unknown.
    """
    known = _known(ratings)
    total = np.bincount(ratings.substation, known, count).astype(np.float64)
    largest = np.zeros(count)
    np.maximum.at(largest, ratings.substation, np.nan_to_num(known))
    return np.where(_counted(ratings.substation, count) > 0, total - largest, np.nan)


def equal_banks(transformer_mva: FloatArray, banks: FloatArray, is_assumed: BoolArray) -> Ratings:
    """Return the banks of substations (n,) of which the sum of ratings and the number of banks are known.

    Banks of one substation are taken for equal. One bank of unknown rating stands where the sum is known and the
    number is not, or the other way round: the largest is unknown then; none where neither is known.
    """
    number = np.where(np.isfinite(banks) & (banks >= 1), np.floor(banks), 0.0)
    is_known = (number > 0) & np.isfinite(transformer_mva)
    is_half_known = ~is_known & ((number > 0) | np.isfinite(transformer_mva))
    times = np.where(is_known, number, is_half_known).astype(np.int64)
    each = np.full(len(number), np.nan)
    np.divide(transformer_mva, number, out=each, where=is_known)
    return Ratings(
        np.repeat(np.arange(len(number)), times), np.repeat(each, times), np.repeat(is_assumed, times)
    )


def _missing(stations: Stations, load_mw: FloatArray, lines: Ratings, transformers: Ratings) -> IntArray:
    count = len(load_mw)
    unfounded = np.isfinite(stations.headroom_mw) & ~_is_word(stations.headroom_basis)
    return (
        np.where(np.isnan(load_mw), Missing.LOAD, 0)
        | np.where(_counted(lines.substation, count) == 0, Missing.LINES, 0)
        | np.where(_any_unknown(lines, count), Missing.LINE_RATING, 0)
        | np.where(_counted(transformers.substation, count) == 0, Missing.TRANSFORMERS, 0)
        | np.where(_any_unknown(transformers, count), Missing.TRANSFORMER_RATING, 0)
        | np.where(unfounded, Missing.BASIS, 0)
    ).astype(np.int64)


def _known(ratings: Ratings) -> FloatArray:
    rating = ratings.rating_mva
    return np.where(np.isfinite(rating) & (rating > 0), rating, np.nan)


def _counted(rows: IntArray, count: int) -> IntArray:
    return np.bincount(rows, minlength=count)


def _any_unknown(ratings: Ratings, count: int) -> BoolArray:
    return _counted(ratings.substation[np.isnan(_known(ratings))], count) > 0


def _any_assumed(ratings: Ratings, count: int) -> BoolArray:
    return _counted(ratings.substation[ratings.is_assumed], count) > 0


def _is_word(basis: TextArray) -> BoolArray:
    return np.isin(basis, np.array([PUBLISHED, MODELLED, ASSUMED], dtype=object))
