# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of an inspection: limits, what a value would have to be, and what would lift a site."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..core.siting.inverse import Span
from ..core.siting.lifting import FIND_OUT, LIMIT, Barrier, Lift, Lifting
from ..core.siting.model import Criterion, SitingModel
from ..errors import mark
from .reasons import Translate, exclusion_text, value_text
from .score_sites import ScoredSites

# How points were shared out among the criteria, in words.
KINDS = {
    "exact": mark("The points are exact: they add up to the score."),
    "logarithmic": mark(
        "The points add up to the score; what is lost of it was shared out by logarithms (weighted product)."
    ),
    "shapley": mark("The points add up to the score; they are Shapley values (TOPSIS)."),
}
_UNKNOWN_COUNTED = {
    "neutral": mark("counted as half"),
    "worst": mark("counted as worst"),
    "exclude": mark("excludes the site"),
}
# Below 0 there is nothing of these, above 1 nothing of a share.
_FROM_ZERO = {
    "nearest_distance",
    "count_within",
    "gravity_access",
    "overlap_share",
    "grid_connection_cost",
    "time_to_power",
}
_SHARES = {"overlap_share"}
_DIGITS = 3
# From here on a value is shown without decimals.
_WHOLE_FROM = 100


@dataclass(frozen=True)
class LiftLine:
    """One single change in words; ``rank`` with it, "" where it is not enough."""

    criterion: str
    title: str
    now: str
    would_be: str
    rank: str
    note: str
    is_enough: bool


@dataclass(frozen=True)
class LiftingText:
    """What would lift a site: a sentence, then single changes; then what is not assessed and how much it weighs."""

    sentence: str
    lines: tuple[LiftLine, ...]
    not_assessed: str


def unknown_note(model: SitingModel, criterion: Criterion, translate: Translate) -> str:
    """Return how a missing value is counted, "" where it has no weight."""
    return translate(_UNKNOWN_COUNTED[model.missing]) if criterion.is_weighted else ""


def limit_text(criterion: Criterion, translate: Translate) -> str:
    """Return the hard limit of a criterion: "at least 3 ha", "one of: industrial"; "" without one."""
    limit = criterion.limit
    if limit is None:
        return ""
    if limit.allowed:
        return translate(mark("one of: {names}")).format(names=", ".join(limit.allowed))
    return _between(criterion, limit.min, limit.max, translate)


def spans_text(criterion: Criterion, spans: Sequence[Span], translate: Translate) -> str:
    """Return what a number would have to be, rounded so that what is told is enough: "at most 1.9 km"."""
    natural = criterion.measure.type
    parts = []
    for low, high in spans:
        least = -math.inf if natural in _FROM_ZERO and low <= 0 else low
        most = math.inf if natural in _SHARES and high >= 1 else high
        parts.append(_between(criterion, least, most, translate))
    return translate(mark(" or ")).join(parts)


def barrier_text(scored: ScoredSites, barrier: Barrier, language: str, translate: Translate) -> str:
    """Return what excludes a site with its value and the limit: "Too small. Now 2 ha, allowed: at least 3 ha"."""
    model = scored.result.model
    reason = exclusion_text(model, barrier.id, language, translate)
    if barrier.kind != LIMIT:
        return reason
    criterion = model.criterion(barrier.criterion)
    return translate(mark("{reason} ({criterion}: {value}; allowed: {limit})")).format(
        reason=reason.rstrip("."),
        criterion=criterion.title.get(language),
        value=value_text(criterion, barrier.raw, translate),
        limit=limit_text(criterion, translate),
    )


def lifting_text(scored: ScoredSites, found: Lifting, language: str, translate: Translate) -> LiftingText:
    """Return what would lift a site in words."""
    model = scored.result.model
    barriers = tuple(_barrier_line(model, barrier, language, translate) for barrier in found.barriers)
    lifts = tuple(_lift_line(model, lift, found.top, language, translate) for lift in found.lifts)
    return LiftingText(
        _sentence(found, translate), (*barriers, *lifts), _not_assessed(model, found, language, translate)
    )


def _not_assessed(model: SitingModel, found: Lifting, language: str, translate: Translate) -> str:
    """Return what is not assessed, the heaviest first, and how much of the weight that is; "" where all is."""
    if not found.not_assessed:
        return ""
    named = translate(mark("{criterion} ({share:.0%})"))
    heaviest_first = sorted(found.not_assessed, key=lambda entry: -entry.share)
    return translate(
        mark(
            "Not assessed, {share:.0%} of the weight; each would need a layer or a field of the sites: {criteria}."
        )
    ).format(
        share=math.fsum(entry.share for entry in found.not_assessed),
        criteria=", ".join(
            named.format(criterion=model.criterion(key).title.get(language), share=share)
            for key, share in heaviest_first
        ),
    )


def _sentence(found: Lifting, translate: Translate) -> str:
    values = {
        "top": found.top,
        "rank": f"{found.rank or found.rank_if_admitted:,}",
        "ranked": f"{found.ranked:,}",
        "score": found.score,
        "target": found.target,
        "margin": found.margin,
        "count": len(found.barriers),
    }
    if found.is_in and math.isnan(found.margin):
        text = mark("Rank {rank}: among the best {top} already. No more sites than that are ranked.")
    elif found.is_in:
        text = mark("Rank {rank}: among the best {top} already. It could lose {margin:.1f} points and stay.")
    elif found.barriers and not found.rank_if_admitted:
        text = mark("Excluded, and no single value would change that.")
    elif len(found.barriers) > 1:
        text = mark(
            "Excluded by {count} limits, so no single change is enough."
            " If nothing excluded it, its rank would be {rank}."
        )
    elif found.barriers:
        text = mark("Excluded. If nothing excluded it, its rank would be {rank}.")
    elif any(lift.is_enough for lift in found.lifts):
        text = mark(
            "Rank {rank} of {ranked} with {score:.1f} points; the best {top} begin at {target:.1f}."
            " Each of these changes alone would be enough:"
        )
    else:
        text = mark(
            "Rank {rank} of {ranked} with {score:.1f} points; the best {top} begin at {target:.1f}."
            " No single change is enough:"
        )
    return translate(text).format(**values)


def _barrier_line(model: SitingModel, barrier: Barrier, language: str, translate: Translate) -> LiftLine:
    if barrier.kind != LIMIT:
        reason = exclusion_text(model, barrier.id, language, translate)
        return LiftLine(barrier.criterion, reason, "–", "–", "", "", is_enough=False)
    criterion = model.criterion(barrier.criterion)
    return LiftLine(
        criterion=criterion.id,
        title=criterion.title.get(language),
        now=value_text(criterion, barrier.raw, translate),
        would_be=limit_text(criterion, translate),
        rank=f"{barrier.rank_after:,}" if barrier.rank_after else "",
        note="",
        is_enough=bool(barrier.rank_after),
    )


def _lift_line(model: SitingModel, lift: Lift, top: int, language: str, translate: Translate) -> LiftLine:
    criterion = model.criterion(lift.criterion)
    title, now = criterion.title.get(language), value_text(criterion, lift.raw, translate)
    if not lift.is_enough:
        note = translate(mark("Not enough alone: even at its best the rank would be {rank}."))
        # A curve may promise what the measure cannot give.
        if lift.rank_after <= top:
            note = translate(mark("No value that is possible here is enough."))
        return LiftLine(
            lift.criterion, title, now, "–", "", note.format(rank=f"{lift.rank_after:,}"), is_enough=False
        )
    note = translate(mark("would have to be found out, not changed")) if lift.kind == FIND_OUT else ""
    return LiftLine(
        criterion=lift.criterion,
        title=title,
        now=now,
        would_be=_would_be(criterion, lift, translate),
        rank=f"{lift.rank_after:,}",
        note=note,
        is_enough=True,
    )


def _would_be(criterion: Criterion, lift: Lift, translate: Translate) -> str:
    if lift.names is None:
        return spans_text(criterion, lift.spans, translate)
    others = (translate(mark("any other name")),) if lift.names.others else ()
    return translate(mark("one of: {names}")).format(names=", ".join((*lift.names.names, *others)))


def _between(criterion: Criterion, least: float, most: float, translate: Translate) -> str:
    low, high = _rounded(criterion, least, math.ceil), _rounded(criterion, most, math.floor)
    if low > high:
        # Closer to each other than what is shown.
        low, high = least, most
    values = {"least": value_text(criterion, low, translate), "most": value_text(criterion, high, translate)}
    if math.isinf(least) and math.isinf(most):
        return translate(mark("any value"))
    if math.isinf(least):
        return translate(mark("at most {most}")).format(**values)
    if math.isinf(most):
        return translate(mark("at least {least}")).format(**values)
    if values["least"] == values["most"]:
        return values["least"]
    return translate(mark("{least} to {most}")).format(**values)


def _rounded(criterion: Criterion, value: float, to_whole: object) -> float:
    """Round a value to the digits that are shown, up or down, so that it is no less than what is needed."""
    if not math.isfinite(value) or value == 0:
        return value
    if criterion.unit == "share":
        digits = 2
    else:
        digits = 0 if abs(value) >= _WHOLE_FROM else _DIGITS - 1 - math.floor(math.log10(abs(value)))
    scaled = value * 10.0**digits
    # What is written as it is stays as it is: 3.3 is not 3.29 or 3.31.
    whole = round(scaled) if math.isclose(scaled, round(scaled), rel_tol=1e-9) else to_whole(scaled)
    return whole / 10.0**digits
