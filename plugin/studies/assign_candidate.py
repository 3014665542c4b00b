# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Assign a scored candidate as the site of a component: what is written, and when that is refused."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..errors import InputError, mark
from ..plan.proposals import INDICATIVE, SITED, ComponentRow
from ..plan.stored_outline import stored_outline
from .reasons import excluded_text
from .score_sites import ScoredSites

Translate = Callable[[str], str]

_SEPARATOR = " ; "


@dataclass(frozen=True)
class Assignment:
    """What is written into the layer of components: a MultiPolygon in its CRS, and values by column."""

    geometry: QgsGeometry
    values: dict[str, Any]
    candidate: str


def question_before(component: ComponentRow) -> str:
    """Return what to ask before a site is replaced, "" where there is none yet; an English source with {component}."""
    if component.site_status == SITED:
        return mark("{component} is sited already. Replace its site by the candidate?")
    if component.has_place:
        return mark("{component} has an indicative outline. Replace it by the candidate?")
    return ""


def require_candidate(scored: ScoredSites | None, row: int | None) -> tuple[ScoredSites, int]:
    """Return the candidate that people look at; raise when there is none."""
    if scored is None or row is None or not 0 <= row < len(scored.result.rank):
        raise InputError(
            mark("No candidate site is chosen"),
            remedy=mark("Score sites in the siting panel and choose one of them."),
        )
    return scored, row


def assignment(
    component: ComponentRow,
    scored: ScoredSites,
    row: int,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    today: datetime.date,
    language: str,
    translate: Translate,
) -> Assignment:
    """Return what an assignment writes; ``language`` and ``translate`` are the plan's.

    The site status becomes "indicative", not "sited". In a plan "sited" says that the site is published or decided;
    a candidate is what a planner proposes on the strength of a score, which as a rule is a pre-screening, and nobody
    has decided for it. So is the basis of the outline: a cell or a parcel that was scored is where the component could
    stand, not a survey of it, and is drawn dashed. The accuracy of an earlier position no longer says anything. Whoever
    decides on the site sets "sited" in the form.

    The source of the facts stays; behind it stands where the site comes from, and the notes tell model, score, rank
    and date. Raises InputError for a candidate that is excluded or has no area.
    """
    if not scored.result.rank[row]:
        raise InputError(
            mark("The candidate {candidate} is excluded: {reasons}"),
            candidate=scored.label(row, language),
            reasons=excluded_text(scored, row, language, translate).rstrip("."),
            remedy=mark("Choose another candidate."),
        )
    site = translate(mark("Site: {candidate}, {model} ({date})")).format(
        candidate=scored.label(row, language),
        model=scored.result.model.title.get(language),
        date=today.isoformat(),
    )
    return Assignment(
        geometry=_geometry(scored, row, crs, transform_context, language),
        values={
            "site_status": INDICATIVE,
            "geometry_basis": INDICATIVE,
            "position_accuracy_m": None,
            "source": _SEPARATOR.join([*_earlier_sources(component, translate), site]),
            "notes": " ".join(
                part for part in (component.notes, _account(scored, row, today, language, translate)) if part
            ),
        },
        candidate=scored.label(row, language),
    )


def _earlier_sources(component: ComponentRow, translate: Translate) -> list[str]:
    """Return the sources of the facts; where an earlier assignment took its site from no longer holds."""
    words = re.escape(translate(mark("Site: {candidate}, {model} ({date})")))
    for name, pattern in (("candidate", ".+"), ("model", ".+"), ("date", r"\d{4}-\d{2}-\d{2}")):
        words = words.replace(re.escape(f"{{{name}}}"), pattern)
    return [part for part in component.source.split(_SEPARATOR) if part and not re.fullmatch(words, part)]


def _account(scored: ScoredSites, row: int, today: datetime.date, language: str, translate: Translate) -> str:
    result = scored.result
    text = translate(
        mark(
            "Assigned on {date}: {candidate} of {sites}, siting model {model} ({model_id}), score {score:.1f} (possible"
            " {worst:.0f}–{best:.0f}), rank {rank} of {count}, completeness {share:.0%}."
        )
    ).format(
        date=today.isoformat(),
        candidate=scored.label(row, language),
        sites=scored.request.sites.title,
        model=result.model.title.get(language),
        model_id=result.model.id,
        score=result.score[row],
        worst=result.worst[row],
        best=result.best[row],
        rank=int(result.rank[row]),
        count=len(result.order),
        share=result.completeness[row],
    )
    return f"{text} {translate(mark('A pre-screening.'))}" if result.pre_screening else text


def _geometry(
    scored: ScoredSites,
    row: int,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    language: str,
) -> QgsGeometry:
    shape = scored.sites.geometries[row]
    if shape is None or not shapely.area(shape) > 0.0:
        raise InputError(
            mark("The candidate {candidate} has no area"),
            candidate=scored.label(row, language),
            remedy=mark("Score areas, such as candidate cells or parcels, and choose one of them."),
        )
    outline = QgsGeometry()
    outline.fromWkb(shapely.to_wkb(shape))
    return stored_outline(outline, scored.request.crs, crs, transform_context)
