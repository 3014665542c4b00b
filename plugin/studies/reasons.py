# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reasons in words: why a site scored so, what is not known, and what a result may be called."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ..core.siting.explanation import Reason, explain
from ..core.siting.model import Criterion, SitingModel
from ..core.siting.result import UNMEASURED
from ..errors import mark
from .measure_sites import INVALID_GEOMETRY, NO_GEOMETRY, NO_LAYER, SKIP, UNUSABLE_GEOMETRY
from .measuring import Measured
from .score_sites import ScoredSites

Translate = Callable[[str], str]

_MOST_REASONS = 3
_MOST_NAMED = 20
# What would be shown as 0.0 is no reason.
_LEAST_POINTS = 0.05
_MISSING_PREFIX = "missing:"
_ESSENTIAL_PREFIX = "essential:"
# How the policy for missing values counts them, in words.
_UNKNOWN_COUNTED = {
    "neutral": mark("{criterion}: unknown (counted as half)"),
    "worst": mark("{criterion}: unknown (counted as worst)"),
}
_UNUSABLE = mark("{layer}: {count} geometries cannot be repaired and are not measured: {fids}")
# What excludes a site whatever the model.
_GENERAL = {
    UNMEASURED: mark("nothing could be measured here"),
    NO_GEOMETRY: mark("the site has no geometry"),
    INVALID_GEOMETRY: mark("the geometry of the site is not valid"),
    UNUSABLE_GEOMETRY: mark("the site has no geometry that can be measured"),
}
_UNITS = {
    "share": mark("share"),
    "count": mark("places"),
    "index": mark("index"),
    "ratio": mark("ratio"),
    "years": mark("years"),
    "KRW bn": mark("KRW bn"),
    "percent": mark("percent"),
    "m³/day": mark("m³/day"),
    "KRW/m²": mark("KRW/m²"),
}
_ESSENTIALS = {
    "power": mark("power supply"),
    "zoning": mark("zoning"),
    "slope": mark("slope"),
    "flood": mark("flood"),
}


def reasons_of(scored: ScoredSites, row: int, language: str, translate: Translate) -> list[str]:
    """Return lines about one site: rank and score, reasons for and against, completeness."""
    result = scored.result
    why = explain(result, row)
    if math.isnan(why.score):
        return [
            translate(mark("{site}: excluded by {limits}")).format(
                site=scored.label(row, language), limits=excluded_text(scored, row, language, translate)
            )
        ]
    lines = [
        translate(
            mark("{rank}. {site}: {score:.1f} (possible {worst:.0f}–{best:.0f}), completeness {share:.0%}")
        ).format(
            rank=why.rank,
            site=scored.label(row, language),
            score=why.score,
            worst=why.worst,
            best=why.best,
            share=why.completeness,
        )
    ]
    for sign, reasons, points in (
        ("+", why.reasons_for, lambda reason: reason.gained),
        ("−", why.reasons_against, lambda reason: reason.lost),
    ):
        lines += [
            f"   {sign}{points(reason):.1f}  {reason_text(scored, row, reason, language, translate)}"
            for reason in reasons[:_MOST_REASONS]
            if points(reason) >= _LEAST_POINTS
        ]
    return lines + _unknown_lines(scored, why.unknown, language, translate)


def _unknown_lines(
    scored: ScoredSites, unknown: Sequence[Reason], language: str, translate: Translate
) -> list[str]:
    """Return the points that come from no knowledge, most first; what could be gained decides among equals."""
    model = scored.result.model
    strongest = sorted(unknown, key=lambda reason: (-reason.gained, -reason.lost, reason.criterion))
    return [
        f"   ?{reason.gained:+.1f}  ".replace("-", "−")
        + translate(_UNKNOWN_COUNTED[model.missing]).format(
            criterion=model.criterion(reason.criterion).title.get(language)
        )
        for reason in strongest[:_MOST_REASONS]
    ]


def reason_text(scored: ScoredSites, row: int, reason: Reason, language: str, translate: Translate) -> str:
    """Return one reason: the criterion, its raw value with unit, and the feature that decided it."""
    criterion = scored.result.model.criterion(reason.criterion)
    text = f"{criterion.title.get(language)}: {measured_text(scored, row, criterion, translate)}"
    decider = decider_of(scored, row, criterion.id)
    features = scored.measured[criterion.id].features
    name = features.label(decider, language) if decider is not None and features is not None else ""
    return f"{text} ({name})" if name else text


def decider_of(scored: ScoredSites, row: int, criterion_id: str) -> int | None:
    """Return which feature of its layer decided the raw value of a criterion, None where no single one did."""
    measured = scored.measured.get(criterion_id)
    if measured is None or measured.decided_by is None or measured.features is None:
        return None
    decider = int(measured.decided_by[row])
    return decider if decider >= 0 else None


def measured_text(scored: ScoredSites, row: int, criterion: Criterion, translate: Translate) -> str:
    """Return the raw value of a site with its unit, and the ends of what is modelled or how exact a distance is."""
    text = value_text(criterion, scored.result.raw[criterion.id][row], translate)
    if ends := _ends_text(scored.measured[criterion.id], row):
        return f"{text} ({ends})"
    decider, features = decider_of(scored, row, criterion.id), scored.measured[criterion.id].features
    # How exact a position is says something about a distance, nothing about a figure of the feature.
    if decider is None or features is None or criterion.measure.type != "nearest_distance":
        return text
    accuracy_m = features.accuracy_m(decider)
    return text if math.isnan(accuracy_m) else f"{text} ± {accuracy_m / 1000.0:.1f} km"


def _ends_text(measured: Measured, row: int) -> str:
    """Return "49–143" for a modelled value, "" for one that has no ends."""
    if measured.low is None or measured.high is None:
        return ""
    low, high = float(measured.low[row]), float(measured.high[row])
    if math.isnan(low) or low == high:
        return ""
    return f"{_number_text(low)}–{'?' if math.isnan(high) else _number_text(high)}"


def value_text(criterion: Criterion, raw: Any, translate: Translate) -> str:
    """Return a raw value with its unit, rounded to what a reader needs."""
    if raw is None or (isinstance(raw, float) and math.isnan(raw)):
        return translate(mark("unknown"))
    if isinstance(raw, str):
        return raw
    if criterion.unit == "share":
        return f"{raw:.0%}"
    return f"{_number_text(raw)} {unit_text(criterion.unit, translate)}".rstrip()


def _number_text(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"  # noqa: PLR2004


def titled(criterion: Criterion, language: str, translate: Translate) -> str:
    """Return a criterion's title with the unit of its raw value."""
    title = criterion.title.get(language)
    return f"{title} ({unit_text(criterion.unit, translate)})" if criterion.unit else title


def unit_text(unit: str, translate: Translate) -> str:
    """Return a unit as people read it; symbols such as km stay as they are."""
    return translate(_UNITS.get(unit, unit))


def excluded_text(scored: ScoredSites, row: int, language: str, translate: Translate) -> str:
    """Return what excludes a site, in words."""
    result = scored.result
    return "; ".join(
        exclusion_text(result.model, key, language, translate) for key in result.excluded_by(row)
    )


def exclusion_text(model: SitingModel, limit_id: str, language: str, translate: Translate) -> str:
    """Return why one thing that can exclude a site does so."""
    if limit_id in _GENERAL:
        return translate(_GENERAL[limit_id])
    if limit_id.startswith(_MISSING_PREFIX):
        criterion = model.criterion(limit_id.removeprefix(_MISSING_PREFIX))
        return translate(mark("{criterion} is unknown")).format(criterion=criterion.title.get(language))
    limit = model.criterion(limit_id).limit
    return limit.reason.get(language) if limit is not None else limit_id


def exclusions_text(scored: ScoredSites, language: str, translate: Translate) -> str:
    """Return the sentence that tells how many sites are excluded and by what; "" when none is."""
    result = scored.result
    excluded = int((result.rank == 0).sum())
    if not excluded:
        return ""
    counts = zip(result.limit_ids, result.excluded.sum(axis=0), strict=True)
    reasons = "; ".join(
        f"{exclusion_text(result.model, limit_id, language, translate).rstrip('.')} ({count})"
        for limit_id, count in counts
        if count
    )
    return translate(mark("{excluded} of {count} sites excluded: {reasons}")).format(
        excluded=excluded, count=len(result.rank), reasons=reasons
    )


def in_use_text(scored: ScoredSites, translate: Translate) -> str:
    """Return the sentence that tells how much of the model is in use: only equal parts can be compared."""
    result = scored.result
    return translate(mark("Weighted criteria in use: {used} of {count}")).format(
        used=len(result.criteria), count=len(result.model.weighted)
    )


def unchecked_limits_text(scored: ScoredSites, language: str, translate: Translate) -> str:
    """Return the sentence that lists the hard limits that nobody could check; "" when all were checked."""
    result = scored.result
    names = [result.model.criterion(key).title.get(language) for key in result.limits_unchecked]
    if not names:
        return ""
    return translate(
        mark("{count} hard limits not checked: {limits}; any of them may exclude a site.")
    ).format(count=len(names), limits=", ".join(names))


def not_assessed_text(scored: ScoredSites, language: str, translate: Translate) -> str:
    """Return the sentence that lists what was not assessed, with the reason where it is not a missing layer."""
    names = []
    for criterion_id, reason in scored.result.not_assessed.items():
        title = scored.result.model.criterion(criterion_id).title.get(language)
        names.append(title if reason == NO_LAYER else f"{title} ({translate(reason)})")
    return translate(mark("Not assessed ({count}): {criteria}")).format(
        count=len(names), criteria=", ".join(names)
    )


def pre_screening_text(scored: ScoredSites, translate: Translate) -> str:
    """Return the sentence that says why a result is no more than a pre-screening; "" when it is more."""
    missing = []
    for reason in scored.result.pre_screening_reasons:
        if reason.startswith(_ESSENTIAL_PREFIX):
            essential = reason.removeprefix(_ESSENTIAL_PREFIX)
            missing.append(translate(_ESSENTIALS.get(essential, essential)))
        else:
            missing.append(
                translate(mark("less than {share:.0%} of the weight is known")).format(
                    share=scored.result.model.minimum_completeness
                )
            )
    if not missing:
        return ""
    return translate(mark("Pre-screening, not a judgement of suitability. Missing: {missing}.")).format(
        missing=", ".join(missing)
    )


def geometry_texts(scored: ScoredSites, translate: Translate) -> list[str]:
    """Return a sentence for each kind of geometry that is not as it should be: of the sites, then of the layers."""
    sites, skipped = scored.sites, scored.request.geometry_policy == SKIP
    told = [
        (mark("{count} sites have no geometry and could not be measured: {fids}"), sites.without_geometry),
        (
            mark("{count} sites have an invalid geometry and are excluded: {fids}")
            if skipped
            else mark("{count} sites have an invalid geometry; it was repaired for measuring: {fids}"),
            sites.invalid_geometry,
        ),
        (_UNUSABLE, sites.unusable_geometry),
    ]
    title = scored.request.sites.title
    texts = [_counted(translate(text), fids, layer=title) for text, fids in told if fids]
    layers = {id(m.features.arrays): m.features for m in scored.measured.values() if m.features is not None}
    for features in layers.values():
        arrays = features.arrays
        for text, fids in (
            (
                mark("{layer}: {count} features without geometry are not measured: {fids}"),
                arrays.without_geometry,
            ),
            (
                mark("{layer}: {count} invalid geometries were repaired for measuring: {fids}"),
                arrays.invalid_geometry,
            ),
            (_UNUSABLE, arrays.unusable_geometry),
        ):
            if fids:
                texts.append(_counted(translate(text), fids, layer=features.title))
    return list(dict.fromkeys(texts))


def _counted(text: str, fids: Sequence[int], **names: str) -> str:
    shown = ", ".join(str(fid) for fid in fids[:_MOST_NAMED])
    return text.format(count=len(fids), fids=shown if len(fids) <= _MOST_NAMED else f"{shown} …", **names)
