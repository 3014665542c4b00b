# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Amounts that nobody knows exactly: a low, a likely and a high value, carried through to every answer.

Amounts are not negative, so ends meet ends: the low end of a sum or a product is that of the low ends. That is the
widest range, as if all that is uncertain went the same way at once; it is no confidence interval.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Amount = float | NDArray[np.float64]


@dataclass(frozen=True)
class Range:
    """Low, likely and high: numbers, or arrays (n,) of one shape; NaN is unknown."""

    low: Amount
    likely: Amount
    high: Amount

    @classmethod
    def exactly(cls, amount: Amount) -> Range:
        """Return the range of an amount that is known."""
        return cls(amount, amount, amount)

    @property
    def is_exact(self) -> bool:
        """Tell whether low and high are one."""
        return bool(np.all(np.equal(self.low, self.high)))

    @property
    def is_ordered(self) -> bool:
        """Tell whether low <= likely <= high throughout; what is unknown is not out of order."""
        ends = np.asarray(self.low), np.asarray(self.likely), np.asarray(self.high)
        return not any(bool(np.any(less > more)) for less, more in pairwise(ends))

    def __add__(self, other: Range | Amount) -> Range:
        return self._with(other, np.add)

    def __mul__(self, other: Range | Amount) -> Range:
        return self._with(other, np.multiply)

    def __truediv__(self, other: Range | Amount) -> Range:
        """Return the quotient: the least is the low end over the high one."""
        divisor = _range(other)
        return Range(self.low / divisor.high, self.likely / divisor.likely, self.high / divisor.low)

    def at_least(self, other: Range | Amount) -> Range:
        """Return the larger of each end."""
        return self._with(other, np.maximum)

    def at_most(self, other: Range | Amount) -> Range:
        """Return the smaller of each end."""
        return self._with(other, np.minimum)

    def each(self, change: Callable[[Amount], Amount]) -> Range:
        """Return a rising function of each end."""
        return Range(change(self.low), change(self.likely), change(self.high))

    def at(self, rows: NDArray[np.int64] | NDArray[np.bool_] | int | slice) -> Range:
        """Return the ranges of some rows of arrays."""
        return self.each(lambda end: np.asarray(end)[rows])

    def _with(self, other: Range | Amount, combine: Callable[[Amount, Amount], Amount]) -> Range:
        that = _range(other)
        return Range(
            combine(self.low, that.low), combine(self.likely, that.likely), combine(self.high, that.high)
        )


def _range(amount: Range | Amount) -> Range:
    return amount if isinstance(amount, Range) else Range.exactly(amount)
