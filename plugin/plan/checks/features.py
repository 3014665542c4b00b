# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows a check looks at: columns and geometries as arrays of one length, and findings about some of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..schema import LayerSpec
from .findings import ERROR, Finding, Severity

Objects = NDArray[np.object_]
Mask = NDArray[np.bool_]

# What looks at all features of a layer at once needs only these of them.
_KEPT_TOGETHER = ("id", "name", "name_ko", "kind", "mode", "status", "part_of_id", "opened", "closed")


@dataclass(frozen=True)
class Features:
    """Rows of a layer: ``columns`` (n,) each, None for NULL; ``geometries`` (n,), None where there is none.

    ``bounds`` (n, 4) is NaN where there is no place. ``fids`` is None for rows that are in no plan yet.
    """

    spec: LayerSpec
    columns: Mapping[str, Objects]
    geometries: Objects | None
    bounds: NDArray[np.float64]
    fids: NDArray[np.int64] | None = None
    first_row: int = 0

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.bounds)

    @property
    def centres(self) -> NDArray[np.float64]:
        """Return the centre of each feature's extent, (n, 2)."""
        return (self.bounds[:, :2] + self.bounds[:, 2:]) / 2.0

    def found(
        self,
        rows: Mask,
        what: str,
        remedy: str,
        severity: Severity = ERROR,
        *,
        places: Mapping[int, tuple[float, float]] | None = None,
        **values: Any,
    ) -> Iterator[Finding]:
        """Yield a finding for each of the rows; a value that is an array of n gives each row its own."""
        if not rows.any():
            return
        given, centres = places or {}, self.centres
        for row in np.flatnonzero(rows).tolist():
            place = given.get(row) or tuple(centres[row].tolist())
            yield Finding(
                layer=self.spec.name,
                feature_id=self.label(row),
                what=what,
                remedy=remedy,
                values={
                    key: value[row] if isinstance(value, np.ndarray) else value
                    for key, value in values.items()
                },
                severity=severity,
                row=self.first_row + row,
                fid=None if self.fids is None else int(self.fids[row]),
                name=self._text("name", row),
                name_ko=self._text("name_ko", row),
                place=place if np.isfinite(place).all() else None,
            )

    def label(self, row: int) -> str:
        """Return a row's identifier, or what else it can be found by."""
        identifier = self._text("id", row)
        if identifier:
            return identifier
        return f"row {self.first_row + row + 1}" if self.fids is None else f"fid {self.fids[row]}"

    def for_comparison(self) -> Features:
        """Return the rows with only what is compared between all features of a layer."""
        kept = {name: self.columns[name] for name in _KEPT_TOGETHER if name in self.columns}
        return Features(self.spec, kept, None, self.bounds, self.fids, self.first_row)

    def _text(self, column: str, row: int) -> str:
        value = self.columns[column][row] if column in self.columns else None
        return "" if value is None else str(value)


def features_of(
    spec: LayerSpec,
    columns: Mapping[str, Objects],
    geometries: Objects | None,
    fids: NDArray[np.int64] | None = None,
    first_row: int = 0,
) -> Features:
    """Return rows ready to be checked."""
    count = (
        len(next(iter(columns.values()))) if columns else len(geometries if geometries is not None else ())
    )
    with np.errstate(invalid="ignore"):
        bounds = np.full((count, 4), np.nan) if geometries is None else shapely.bounds(geometries)
    return Features(spec, columns, geometries, bounds, fids, first_row)


def joined(blocks: Sequence[Features]) -> Features:
    """Return blocks of one layer as one."""
    first = blocks[0]
    return Features(
        first.spec,
        {name: np.concatenate([block.columns[name] for block in blocks]) for name in first.columns},
        None,
        np.concatenate([block.bounds for block in blocks]),
        None if first.fids is None else np.concatenate([block.fids for block in blocks]),
        first.first_row,
    )


def is_missing(column: Objects) -> Mask:
    """Tell where a column is NULL."""
    return is_of(column, {type(None)})


def is_blank(column: Objects) -> Mask:
    """Tell where a column is NULL or a text without a visible character."""
    return is_missing(column) | is_in(column, {text for text in texts_in(column) if not text.strip()})


def is_of(column: Objects, kinds: set[type]) -> Mask:
    """Tell where values are of one of the given types themselves."""
    return np.fromiter((kind in kinds for kind in map(type, column)), dtype=bool, count=len(column))


def is_in(column: Objects, values: set[Any] | frozenset[Any]) -> Mask:
    """Tell where values are among the given ones."""
    if not values:
        return np.zeros(len(column), dtype=bool)
    return np.frompyfunc(values.__contains__, 1, 1)(column).astype(bool)


def texts_in(column: Objects) -> set[str]:
    """Return the different texts of a column."""
    return {value for value in set(column) if isinstance(value, str)}


def numbers_in(column: Objects) -> NDArray[np.float64]:
    """Return the numbers of a column, NaN for whatever else there is."""
    mask = is_of(column, number_types(column))
    numbers = np.full(len(column), np.nan)
    numbers[mask] = column[mask].astype(np.float64)
    return numbers


def number_types(column: Objects) -> set[type]:
    """Return the types of the numbers in a column; true and false are none."""
    return {
        kind
        for kind in set(map(type, column))
        if issubclass(kind, int | float | np.integer | np.floating) and kind is not bool
    }
