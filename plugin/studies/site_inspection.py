# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One site under the glass: score and doubt, what each criterion found and which feature decided it, what nobody knows.

Plain values and texts in one language, so that a panel and a report show the same.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..core.siting.explanation import losses
from ..core.siting.lifting import Barrier, lifting
from ..core.siting.model import Criterion, ValueFunction
from ..core.siting.model_edits import weight_shares
from ..core.texts import Text
from ..errors import mark
from .inspection_words import barrier_text, limit_text, unknown_note
from .reasons import Translate, decider_of, exclusion_text, measured_text, pre_screening_text
from .score_sites import ScoredSites

# What is known of a criterion at a site.
KNOWN, UNKNOWN, NOT_ASSESSED = "known", "unknown", "not_assessed"
# What it is for.
WEIGHTED, LIMIT_ONLY, INFORMATION = "weighted", "limit", "information"
_SHAPLEY = "shapley"


@dataclass(frozen=True)
class Decider:
    """The feature that decided a raw value, in the CRS of the request.

    ``link`` is the shortest line from the site to it, ``reach`` the area within its position accuracy; None where there
    is none. ``accuracy_m`` is NaN where the layer does not say. ``position_only``: nobody knows how far it reaches.
    """

    id: str
    name: str
    layer: str
    source: str
    accuracy_m: float
    position_only: bool
    geometry: Any
    link: Any
    reach: Any


@dataclass(frozen=True)
class CriterionFinding:
    """What one criterion found at a site.

    ``share``: of all weight, ``share_in_use``: of the weight that made the score (0..1), NaN without weight. ``gained``
    and ``lost``: points, NaN where it has no part in the score or nobody has computed them yet.
    """

    id: str
    group: str
    title: str
    use: str
    state: str
    raw: Any
    raw_text: str
    unit: str
    utility: float
    share: float
    share_in_use: float
    gained: float
    lost: float
    note: str
    limit: str
    decider: Decider | None
    reason: Text
    source: str
    value: ValueFunction | None

    @property
    def possible(self) -> float:
        """The points that it gives or could give; NaN where it has no points."""
        return max(self.gained, 0.0) + max(self.lost, 0.0) if not math.isnan(self.gained) else math.nan


@dataclass(frozen=True)
class GroupFindings:
    """A heading and what stands below it."""

    id: str
    title: str
    criteria: tuple[CriterionFinding, ...]

    @property
    def assessed(self) -> tuple[CriterionFinding, ...]:
        """What somebody knows something about."""
        return tuple(finding for finding in self.criteria if finding.state != NOT_ASSESSED)

    @property
    def gained(self) -> float:
        """The points of all its criteria; NaN where none has points."""
        points = [finding.gained for finding in self.criteria if not math.isnan(finding.gained)]
        return math.fsum(points) if points else math.nan


@dataclass(frozen=True)
class Exclusion:
    """What excludes a site: why in words, and the sentence with its value and the limit."""

    id: str
    reason: str
    sentence: str


@dataclass(frozen=True)
class Source:
    """A layer that had a part in the result."""

    layer: str
    attribution: str


@dataclass(frozen=True)
class SiteInspection:
    """Everything a panel shows of one site; ``geometry`` in the CRS of the request, None where it has none.

    ``rank`` 0: excluded. ``pre_screening``: why the result is no more than that, "" when it is more.
    ``has_points``: gained points are there, which takes long for Shapley values.
    """

    row: int
    id: str
    name: str
    model: str
    score: float
    worst: float
    best: float
    rank: int
    ranked: int
    completeness: float
    pre_screening: str
    contribution_kind: str
    has_points: bool
    groups: tuple[GroupFindings, ...]
    exclusions: tuple[Exclusion, ...]
    unchecked: tuple[str, ...]
    sources: tuple[Source, ...]
    geometry: Any

    @property
    def criteria(self) -> tuple[CriterionFinding, ...]:
        """All criteria in the order in which they are shown."""
        return tuple(finding for group in self.groups for finding in group.criteria)

    @property
    def most_possible(self) -> float:
        """The most points that one criterion gives or could give; 0 where none has points."""
        return max((f.possible for f in self.criteria if not math.isnan(f.possible)), default=0.0)

    @property
    def not_assessed(self) -> tuple[CriterionFinding, ...]:
        """What nobody knows anywhere, the heaviest first."""
        found = [finding for finding in self.criteria if finding.state == NOT_ASSESSED]
        return tuple(sorted(found, key=lambda f: -f.share if f.use == WEIGHTED else 0.0))


def inspect_site(
    scored: ScoredSites, row: int, language: str, translate: Translate, *, points: Any = None
) -> SiteInspection:
    """Return what there is to say about the site at ``row``.

    ``points`` (k,): its contributions, where they were computed before; exact and logarithmic ones cost nothing and
    are computed here, Shapley values are left out.
    """
    result = scored.result
    if points is None and result.contribution_kind != _SHAPLEY:
        points = result.contributions(np.array([row]))[0]
    looked_at = _Looking(scored, row, language, translate, points)
    return SiteInspection(
        row=row,
        id=result.site_ids[row],
        name=scored.label(row, language),
        model=result.model.title.get(language),
        score=float(result.score[row]),
        worst=float(result.worst[row]),
        best=float(result.best[row]),
        rank=int(result.rank[row]),
        ranked=len(result.order),
        completeness=float(result.completeness[row]),
        pre_screening=pre_screening_text(scored, translate),
        contribution_kind=result.contribution_kind,
        has_points=points is not None,
        groups=looked_at.groups(),
        exclusions=looked_at.exclusions(),
        unchecked=looked_at.unchecked(),
        sources=sources_of(scored),
        geometry=scored.sites.geometries[row],
    )


def sources_of(scored: ScoredSites) -> tuple[Source, ...]:
    """Return the layers that had a part in the result, each once, the sites first."""
    request, criteria = scored.request, scored.result.model.criteria
    names = [criterion.measure.layer for criterion in criteria if criterion.id in scored.measured]
    used = [request.sites, *(request.inputs[name] for name in names if name in request.inputs)]
    return tuple(dict.fromkeys(Source(layer.title, layer.attribution) for layer in used))


class _Looking:
    """One look at one site: what the parts of an inspection are made from."""

    def __init__(
        self, scored: ScoredSites, row: int, language: str, translate: Translate, points: Any
    ) -> None:
        self._scored, self._row = scored, row
        self._language, self._translate = language, translate
        result = scored.result
        self._shares = weight_shares(result.model)
        self._columns = {criterion.id: column for column, criterion in enumerate(result.criteria)}
        ranked = result.rank[row] > 0
        self._gained = points if ranked and points is not None else np.full(len(result.criteria), np.nan)
        self._lost = losses(result, row) if ranked else np.full(len(result.criteria), np.nan)

    def groups(self) -> tuple[GroupFindings, ...]:
        model = self._scored.result.model
        return tuple(
            GroupFindings(group.id, group.title.get(self._language), found)
            for group in model.groups
            if (found := tuple(self._finding(c) for c in model.criteria if c.group == group.id))
        )

    def exclusions(self) -> tuple[Exclusion, ...]:
        result = self._scored.result
        # The best 1: what excludes the site does not depend on how many are asked for.
        barriers = lifting(result, self._row, 1).barriers if result.rank[self._row] == 0 else ()
        return tuple(self._exclusion(barrier) for barrier in barriers)

    def unchecked(self) -> tuple[str, ...]:
        """Return the limits that nobody could check, here or anywhere."""
        result = self._scored.result
        here = [result.limit_ids[column] for column in np.flatnonzero(result.unchecked[self._row])]
        names = [*here, *result.limits_unchecked]
        return tuple(result.model.criterion(name).title.get(self._language) for name in names)

    def _exclusion(self, barrier: Barrier) -> Exclusion:
        model = self._scored.result.model
        reason = exclusion_text(model, barrier.id, self._language, self._translate)
        return Exclusion(
            barrier.id, reason, barrier_text(self._scored, barrier, self._language, self._translate)
        )

    def _finding(self, criterion: Criterion) -> CriterionFinding:
        result, key = self._scored.result, criterion.id
        column = self._columns.get(key)
        state, raw, raw_text, note = self._state(criterion)
        return CriterionFinding(
            id=key,
            group=criterion.group,
            title=criterion.title.get(self._language),
            use=_use(criterion),
            state=state,
            raw=raw,
            raw_text=raw_text,
            unit=criterion.unit,
            utility=math.nan if column is None else float(result.utility[self._row, column]),
            share=self._shares.get(key, math.nan),
            share_in_use=math.nan if column is None else float(result.weight[column]),
            gained=math.nan if column is None else float(self._gained[column]),
            lost=math.nan if column is None else float(self._lost[column]),
            note=note,
            limit=limit_text(criterion, self._translate) if criterion.is_limiting else "",
            decider=self._decider(key),
            reason=criterion.reason,
            source=criterion.source,
            value=criterion.value if criterion.is_weighted else None,
        )

    def _state(self, criterion: Criterion) -> tuple[str, Any, str, str]:
        """Return what is known: state, raw value, its text and what has to be said beside it."""
        result, translate = self._scored.result, self._translate
        if criterion.id not in result.raw:
            why = translate(result.not_assessed.get(criterion.id, ""))
            return NOT_ASSESSED, None, translate(mark("not assessed")), why
        raw = result.raw[criterion.id][self._row]
        text = measured_text(self._scored, self._row, criterion, translate)
        if raw is None or raw == "" or (isinstance(raw, float) and math.isnan(raw)):
            return UNKNOWN, raw, text, unknown_note(result.model, criterion, translate)
        amounts = self._scored.measured[criterion.id].unknown_amounts
        without = int(amounts[self._row]) if amounts is not None else 0
        told = translate(mark("{count} more within reach are of unknown amount")) if without else ""
        return KNOWN, raw, text, told.format(count=without)

    def _decider(self, criterion_id: str) -> Decider | None:
        found = decider_of(self._scored, self._row, criterion_id)
        features = self._scored.measured[criterion_id].features if found is not None else None
        if found is None or features is None:
            return None
        geometry, site = features.arrays.geometries[found], self._scored.sites.geometries[self._row]
        accuracy_m = features.accuracy_m(found)
        placed = geometry is not None and not geometry.is_empty
        linked = placed and site is not None and not site.is_empty
        return Decider(
            id=features.text("id", found) or str(features.arrays.fids[found]),
            name=features.label(found, self._language),
            layer=features.title,
            source=features.text("source", found),
            accuracy_m=accuracy_m,
            position_only=features.is_position_only(found),
            geometry=geometry if placed else None,
            link=shapely.shortest_line(site, geometry) if linked else None,
            reach=shapely.buffer(geometry, accuracy_m) if placed and accuracy_m > 0 else None,
        )


def _use(criterion: Criterion) -> str:
    if criterion.is_weighted:
        return WEIGHTED
    return LIMIT_ONLY if criterion.is_limiting else INFORMATION
