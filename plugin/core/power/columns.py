# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Records of columns of one length, nested or not: rows taken, blocks joined, rows spread over more, rows of either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from .arrays import BoolArray, IntArray

# Any is what tells type checkers that a dataclass may be anything with fields.
Record = TypeVar("Record", bound=Any)


def taken(record: Record, rows: IntArray | BoolArray) -> Record:
    """Return some rows of each column."""
    return _each([record], lambda columns: columns[0][rows])


def joined(records: Sequence[Record]) -> Record:
    """Return the rows of all records, one after another; there is at least one."""
    return _each(records, np.concatenate)


def spread(record: Record, rows: IntArray, count: int) -> Record:
    """Return columns (count,) with the record in some rows; elsewhere NaN, -1 or False."""
    return _each([record], lambda columns: _spread_column(columns[0], rows, count))


def where(rows: BoolArray, one: Record, other: Record) -> Record:
    """Return columns (n,) of one record in some rows (n,), of the other in the rest."""
    return _each([one, other], lambda columns: np.where(rows, *columns))


def _spread_column(column: NDArray[Any], rows: IntArray, count: int) -> NDArray[Any]:
    nothing = {"f": np.nan, "i": -1, "b": False}[column.dtype.kind]
    wide = np.full(count, nothing, dtype=column.dtype)
    wide[rows] = column
    return wide


def _each(records: Sequence[Record], change: Callable[[list[NDArray[Any]]], NDArray[Any]]) -> Record:
    first = records[0]
    changed: dict[str, Any] = {}
    for field in fields(first):
        parts = [getattr(record, field.name) for record in records]
        changed[field.name] = change(parts) if isinstance(parts[0], np.ndarray) else _each(parts, change)
    result: Record = type(first)(**changed)
    return result
