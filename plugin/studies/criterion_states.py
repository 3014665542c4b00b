# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How well each criterion of a siting is known, and what the reader should beware of."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from ..core.siting.dependence import DependentPair, dependent_pairs
from ..core.siting.value_functions import is_missing
from ..errors import mark
from .reasons import (
    exclusions_text,
    in_use_text,
    not_assessed_text,
    pre_screening_text,
    unchecked_limits_text,
)
from .score_sites import ScoredSites

Translate = Callable[[str], str]


class CriterionState(NamedTuple):
    """The share of sites (0..1) with a raw value, and why the criterion was not assessed, "" where it was."""

    known_share: float
    why_not: str


def criterion_states(scored: ScoredSites) -> dict[str, CriterionState]:
    """Return the state of each criterion of the model, by its id."""
    result = scored.result
    known = {key: float(1.0 - is_missing(values).mean()) for key, values in result.raw.items()}
    return {
        criterion.id: CriterionState(known.get(criterion.id, 0.0), result.not_assessed.get(criterion.id, ""))
        for criterion in result.model.criteria
    }


def caveats(scored: ScoredSites, language: str, translate: Translate) -> list[str]:
    """Return what a reader of the scores must know, most important first: each a sentence."""
    pairs = [_pair_text(scored, pair, language, translate) for pair in dependent_pairs(scored.result)]
    texts = [
        pre_screening_text(scored, translate),
        in_use_text(scored, translate),
        exclusions_text(scored, language, translate),
        unchecked_limits_text(scored, language, translate),
        not_assessed_text(scored, language, translate) if scored.result.not_assessed else "",
        *pairs,
    ]
    return [text for text in texts if text]


def _pair_text(scored: ScoredSites, pair: DependentPair, language: str, translate: Translate) -> str:
    first, second = (
        scored.result.model.criterion(key).title.get(language) for key in (pair.first, pair.second)
    )
    if math.isnan(pair.correlation):
        return translate(mark("{first} and {second} measure the same things: they may count twice.")).format(
            first=first, second=second
        )
    return translate(
        mark("{first} and {second} go together (correlation {correlation:.2f}): they may count twice.")
    ).format(first=first, second=second, correlation=pair.correlation)
