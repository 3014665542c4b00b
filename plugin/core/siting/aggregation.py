# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Aggregation: from the utilities of a site to one number from 0 to 1, and back to what each criterion gave.

Formulas are bare functions on utilities (n, k) and weights (k,); weights are divided by their sum.
``AGGREGATIONS`` declares them. Every formula rises with every utility, so a score with unknown utilities
lies between the one with all of them 0 and the one with all of them 1, and still does when a criterion
that was left out is put in with 0 or 1. They work column by column: then a site's number depends, to
the last bit, on nothing but the site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray
from .weights import direct

# 2**22 coalitions take about two seconds.
MAX_SHAPLEY_CRITERIA = 22
_COALITION_ROWS = 1 << 16

Score = Callable[[FloatArray], FloatArray]


def weighted_sum(utilities: FloatArray | BoolArray, weights: FloatArray) -> FloatArray:
    """Return sum(w u) (n,), the additive value model (Fishburn 1967; Keeney & Raiffa 1976)."""
    total = np.zeros(len(utilities))
    for column, weight in enumerate(direct(weights)):
        total += utilities[:, column] * weight
    return total


def weighted_product(utilities: FloatArray, weights: FloatArray, floor: float = 0.0) -> FloatArray:
    """Return product(u ** w) (n,) (Bridgman 1922; Triantaphyllou 2000, section 2.2.2).

    Utilities below ``floor`` count as ``floor``, which is then the lowest number there is. With a
    floor of 0 a single utility of 0 is a veto: the product is 0 whatever the rest.
    """
    total = np.zeros(len(utilities))
    with np.errstate(divide="ignore"):
        for column, weight in enumerate(direct(weights)):
            # 0 * log(0) is not a number, while 0 ** 0 is 1: no weight, no say.
            if weight > 0:
                total += np.log(np.maximum(utilities[:, column], floor)) * weight
    return np.exp(total, out=total)


def topsis_closeness(
    utilities: FloatArray,
    weights: FloatArray,
    ideal: FloatArray | float = 1.0,
    anti_ideal: FloatArray | float = 0.0,
) -> FloatArray:
    """Return the relative closeness d- / (d+ + d-) (n,) to the ideal (Hwang & Yoon 1981, section 2.3).

    d+ and d- are the Euclidean distances of the weighted utilities w u to the weighted ideal and
    anti-ideal, each (k,) or one number for all. With ideals that do not come from the data at hand
    a site's closeness does not change when sites are added (Garcia-Cascales & Lamata 2012). NaN when
    ideal and anti-ideal are the same.
    """
    count = len(utilities)
    ideals = np.broadcast_to(ideal, len(weights))
    anti_ideals = np.broadcast_to(anti_ideal, len(weights))
    to_ideal, to_anti_ideal = np.zeros(count), np.zeros(count)
    for column, weight in enumerate(direct(weights)):
        utility = utilities[:, column]
        to_ideal += ((utility - ideals[column]) * weight) ** 2
        to_anti_ideal += ((utility - anti_ideals[column]) * weight) ** 2
    np.sqrt(to_ideal, out=to_ideal)
    np.sqrt(to_anti_ideal, out=to_anti_ideal)
    with np.errstate(invalid="ignore"):
        closeness: FloatArray = to_anti_ideal / (to_ideal + to_anti_ideal)
    return closeness


def additive_contributions(utilities: FloatArray, weights: FloatArray, floor: float = 0.0) -> FloatArray:
    """Return w u (n, k): what each criterion gives to the weighted sum, exactly. ``floor`` has no part."""
    del floor
    contributions: FloatArray = utilities * direct(weights)
    return contributions


def logarithmic_contributions(utilities: FloatArray, weights: FloatArray, floor: float = 0.0) -> FloatArray:
    """Return what each criterion gives to the weighted product (n, k); a row sums to the product.

    Full utility everywhere would give each criterion its weight. What is lost of it, 1 - product, is
    shared in proportion to w log(u): the logarithmic mean Divisia decomposition (Ang 2004, Energy
    Policy 32, 1131-1139). A contribution is negative when a criterion loses more than its weight. A
    veto is charged to the criteria that are 0, by weight.
    """
    shares = direct(weights)
    floored = np.maximum(utilities, floor)
    vetoes = floored <= 0
    losses = -shares * np.log(np.where(vetoes, 1.0, floored))
    vetoed = vetoes.any(axis=1)
    losses[vetoed] = (vetoes * shares)[vetoed]
    total = losses.sum(axis=1, keepdims=True)
    lost = 1.0 - weighted_product(floored, shares)[:, np.newaxis]
    parts = np.divide(losses, total, out=np.zeros_like(losses), where=total > 0)
    contributions: FloatArray = shares - parts * lost
    return contributions


def shapley_contributions(
    score: Score, utilities: FloatArray, baseline: FloatArray | float = 0.0
) -> FloatArray:
    """Return the Shapley value of each utility (r, k); a row sums to its score minus the baseline's.

    The game of a coalition is the score with its members at the row's utilities and all others at the
    baseline (Shapley 1953; for explanations Lundberg & Lee 2017). Exact: 2**k scores per row, so it is
    meant for the few rows someone looks at. Raises InputError above MAX_SHAPLEY_CRITERIA.
    """
    rows, count = utilities.shape
    if count > MAX_SHAPLEY_CRITERIA:
        raise InputError(
            mark("Contributions of {count} criteria cannot be computed; the most is {most}"),
            remedy=mark("Use the weighted sum, or take criteria out of the siting model"),
            count=count,
            most=MAX_SHAPLEY_CRITERIA,
        )
    share = _shapley_shares(count)
    values = np.zeros((rows, count))
    for members in _coalitions(count, max(1, _COALITION_ROWS // max(rows, 1))):
        size = members.sum(axis=1)
        filled = np.where(members, utilities[:, np.newaxis, :], baseline).reshape(-1, count)
        worth = score(filled).reshape(rows, len(members))
        # A coalition's worth counts for its members and against all others.
        sign = np.where(members, share[size - 1][:, np.newaxis], -share[size][:, np.newaxis])
        values += (worth[:, :, np.newaxis] * sign).sum(axis=1)
    return values


def _shapley_shares(count: int) -> FloatArray:
    """Return s! (k - s - 1)! / k! for s = 0..k; the last one is never used."""
    shares = np.empty(count + 1)
    shares[0] = 1.0 / max(count, 1)
    for size in range(1, count):
        shares[size] = shares[size - 1] * size / (count - size)
    shares[count] = 0.0
    return shares


def _coalitions(count: int, most: int) -> Iterator[BoolArray]:
    bits = 1 << np.arange(count)
    for start in range(0, 1 << count, most):
        numbers = np.arange(start, min(start + most, 1 << count))
        yield (numbers[:, np.newaxis] & bits) != 0


class Method(NamedTuple):
    """A formula and how its score is shared out; without ``contributions``: Shapley, on request."""

    score: Callable[[FloatArray, FloatArray, float], FloatArray]
    contribution_kind: str
    contributions: Callable[[FloatArray, FloatArray, float], FloatArray] | None


AGGREGATIONS: Mapping[str, Method] = {
    "weighted_sum": Method(lambda u, w, _: weighted_sum(u, w), "exact", additive_contributions),
    "weighted_product": Method(weighted_product, "logarithmic", logarithmic_contributions),
    "topsis": Method(lambda u, w, _: topsis_closeness(u, w), "shapley", None),
}
