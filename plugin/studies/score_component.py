# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Score a component where it stands: its own outline, by the siting model of its kind, against the plan's layers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
)

from ..errors import InputError, mark
from ..plan.arrays import VectorInput, vector_input
from ..plan.inputs import filled_inputs
from ..plan.proposals import COMPONENT, INDICATIVE, POSITION_ONLY, ComponentRow, component_row
from ..plan.schema import LAYERS
from ..plan.siting_models import shipped_model
from .component_siting import siting_choice
from .measure_sites import Progress, ScoringRequest
from .reasons import not_assessed_text, pre_screening_text, reasons_of, unchecked_limits_text
from .score_sites import ScoredSites, score

Translate = Callable[[str], str]


@dataclass(frozen=True)
class ComponentRequest:
    """One component as the only site, and what is to be said about its outline."""

    component: ComponentRow
    scoring: ScoringRequest
    outline: str


@dataclass(frozen=True)
class ScoredComponent:
    """How a component scores as it stands."""

    request: ComponentRequest
    scored: ScoredSites

    @property
    def pre_screening(self) -> bool:
        return self.scored.result.pre_screening


def component_request(
    layers: Mapping[str, QgsVectorLayer], fid: int, transform_context: QgsCoordinateTransformContext
) -> ComponentRequest:
    """Take the snapshots that scoring a component needs; main thread only.

    A circle that stands for a position says nothing about the size of the place: the centres of its circles are scored
    in its place, as everywhere in the plugin. A component that is an asset is not measured against itself.
    Raises InputError where there is no outline or no siting model.
    """
    layer = layers[COMPONENT]
    feature = layer.getFeature(fid)
    component = component_row(feature)
    choice = siting_choice(component)
    if not choice.model:
        raise InputError(choice.why_none)
    if not component.has_place:
        raise InputError(
            mark("The component has no site yet"),
            remedy=mark("Find sites for it, or draw its outline."),
        )
    # Only what is measured against: none of it is a proposal.
    measured = {name: other for name, other in layers.items() if not name.startswith("proposal")}
    if component.asset_layer in measured and LAYERS[component.asset_layer].geometry is not None:
        measured[component.asset_layer] = _without(measured[component.asset_layer], component.asset_id)
    return ComponentRequest(
        component,
        ScoringRequest(
            model=shipped_model(choice.model),
            sites=_as_site(layer, feature, component),
            inputs=filled_inputs(measured),
            crs=layer.crs(),
            transform_context=transform_context,
        ),
        _outline_text(component),
    )


def score_component(request: ComponentRequest, progress: Progress) -> ScoredComponent:
    """Score it; runs in any thread."""
    return ScoredComponent(request, score(request.scoring, progress))


def component_lines(scored: ScoredComponent, language: str, translate: Translate) -> list[str]:
    """Return why it scored so, in lines; a rank among one says nothing and is left out."""
    first, *others = reasons_of(scored.scored, 0, language, translate)
    result = scored.scored.result
    if result.rank[0]:
        first = translate(
            mark("Score {score:.1f} (possible {worst:.0f}–{best:.0f}), completeness {share:.0%}")
        ).format(
            score=result.score[0],
            worst=result.worst[0],
            best=result.best[0],
            share=result.completeness[0],
        )
    lines = [first, *others]
    doubts = (
        pre_screening_text(scored.scored, translate),
        translate(scored.request.outline),
        not_assessed_text(scored.scored, language, translate) if scored.scored.result.not_assessed else "",
        unchecked_limits_text(scored.scored, language, translate),
    )
    return [*lines, *(text for text in doubts if text)]


def component_title(scored: ScoredComponent, language: str, translate: Translate) -> str:
    """Return the title of a result: no more than a pre-screening where it is one."""
    model = scored.scored.result.model.title.get(language)
    if scored.pre_screening:
        return translate(mark("Pre-screening: {model}")).format(model=model)
    return translate(mark("Score as it stands: {model}")).format(model=model)


def _outline_text(component: ComponentRow) -> str:
    if component.geometry_basis == POSITION_ONLY:
        return mark(
            "The outline is indicative: only the position is known. Its centre was scored; the size of the plot is"
            " unknown."
        )
    if INDICATIVE in (component.geometry_basis, component.site_status):
        return mark(
            "The outline is indicative; the score holds for it as it is drawn, not for a surveyed site."
        )
    return ""


def _as_site(layer: QgsVectorLayer, feature: QgsFeature, component: ComponentRow) -> VectorInput:
    """Return a snapshot that holds nothing but this component."""
    geometry, kind = feature.geometry(), "MultiPolygon"
    if component.geometry_basis == POSITION_ONLY:
        centres = [QgsGeometry(part.clone()).centroid().asPoint() for part in geometry.constParts()]
        geometry, kind = QgsGeometry.fromMultiPointXY(centres), "MultiPoint"
    site = QgsVectorLayer(kind, layer.name(), "memory")
    site.setCrs(layer.crs())
    columns = [field for field in layer.fields() if field.name() != "fid"]
    site.dataProvider().addAttributes(columns)
    site.updateFields()
    alone = QgsFeature(site.fields())
    alone.setGeometry(geometry)
    for column in columns:
        value = feature.attribute(column.name())
        alone.setAttribute(column.name(), None if value == NULL else value)
    site.dataProvider().addFeature(alone)
    return vector_input(site)


def _without(layer: QgsVectorLayer, asset_id: str) -> QgsVectorLayer:
    """Return a copy of a layer without one asset, the layer itself where it is not in it."""
    itself = QgsExpression.createFieldEqualityExpression("id", asset_id)
    request = QgsFeatureRequest().setFilterExpression(itself).setLimit(1)
    if not layer.getFeatures(request).nextFeature(QgsFeature()):
        return layer
    return layer.materialize(QgsFeatureRequest().setFilterExpression(f"NOT coalesce({itself}, false)"))
