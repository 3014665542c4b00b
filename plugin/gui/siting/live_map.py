# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scores that are being tried out, on the map: the sites' layer is drawn by a variable of the canvas.

Nothing is written: scores go as one list into the canvas's expression scope, and the layer's renderer looks them up by
feature id. The layer's own renderer comes back when the trial ends, and it is the one that is stored with the project.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsProject,
    QgsReadWriteContext,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...errors import mark
from ...i18n import tr
from ...plan.cartography.results import class_colours, class_limits, excluded_symbol, score_symbol
from .session import SitingSession

if TYPE_CHECKING:
    from ...studies.score_sites import ScoredSites

SCORES = "airegion_scores"
# What stands in the list for a site that is excluded, and for a feature that is no site.
_EXCLUDED, _NO_SITE = -1.0, None
# A list with more holes than this per site would cost more than it shows.
_MOST_HOLES = 20
_RENDERER_TAG = "renderer-v2"


class LiveMap:
    """Draws the sites of a session by its present scores, as long as it is switched on."""

    def __init__(self, session: SitingSession, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._session = session
        self._canvas = canvas
        self._project = project
        self._layer: QgsVectorLayer | None = None
        self._own: QgsFeatureRenderer | None = None
        self._limits: list[float] = []
        self._first_fid: int | None = None
        self._on = True
        session.scored_changed.connect(self.show)
        session.sites_changed.connect(self.show)
        project.writeMapLayer.connect(self._store_own_renderer)
        project.layersWillBeRemoved.connect(self._let_go)

    def stop(self) -> None:
        """Give the layer back as it was, and take the scores from the canvas."""
        self._project.layersWillBeRemoved.disconnect(self._let_go)
        self._project.writeMapLayer.disconnect(self._store_own_renderer)
        self._session.sites_changed.disconnect(self.show)
        self._session.scored_changed.disconnect(self.show)
        self._give_back()

    def switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Show scores on the map, or the layer as it is."""
        self._on = on
        self.show()

    @property
    def is_on(self) -> bool:
        """Tell whether scores are shown as soon as there are some."""
        return self._on

    def show(self) -> None:
        """Draw the present scores."""
        scored, layer = self._session.scored, self._session.sites_layer
        if not self._on or scored is None or layer is None or not self._fits(scored):
            self._give_back()
            return
        if layer is not self._layer:
            self._give_back()
            self._layer, self._own = layer, layer.renderer().clone()
        first_fid = self._set_scores(scored)
        ranked = scored.result.score[scored.result.order]
        limits = class_limits([float(ranked[-1]), float(ranked[0])] if len(ranked) else [])
        if (limits, first_fid) != (self._limits, self._first_fid):
            self._limits, self._first_fid = limits, first_fid
            layer.setRenderer(self._renderer(layer))
            layer.emitStyleChanged()
        layer.triggerRepaint()

    @staticmethod
    def _fits(scored: ScoredSites) -> bool:
        fids = scored.sites.fids
        return int(fids.max() - fids.min()) < _MOST_HOLES * len(fids)

    def _set_scores(self, scored: ScoredSites) -> int:
        """Give the scores to the canvas and return the feature id of the first one."""
        import numpy as np

        fids, score = scored.sites.fids, scored.result.score
        first_fid = int(fids.min())
        by_fid = np.full(int(fids.max()) - first_fid + 1, np.nan)
        by_fid[fids - first_fid] = np.where(np.isnan(score), _EXCLUDED, score)
        # NaN is no member of any class, so a feature that is no site is not drawn.
        self._canvas.expressionContextScope().setVariable(SCORES, by_fid.tolist())
        return first_fid

    def _renderer(self, layer: QgsVectorLayer) -> QgsGraduatedSymbolRenderer:
        classes = list(pairwise(self._limits))
        ranges = [
            QgsRendererRange(
                low,
                high,
                score_symbol(layer, colour),
                tr(mark("score {low:.0f} to {high:.0f}")).format(low=low, high=high),
            )
            for (low, high), colour in zip(classes, class_colours(len(classes)), strict=True)
        ]
        out = QgsRendererRange(_EXCLUDED - 0.5, _EXCLUDED + 0.5, excluded_symbol(layer), tr(mark("excluded")))
        # A place below 0 counts from the end of the list; features that are not stored yet have such ids.
        place = f"$id - {self._first_fid}"
        score = f"if({place} >= 0, array_get(@{SCORES}, {place}), NULL)"
        return QgsGraduatedSymbolRenderer(score, [out, *ranges][::-1])

    def _give_back(self) -> None:
        layer, own = self._layer, self._own
        self._layer, self._own, self._limits, self._first_fid = None, None, [], None
        self._canvas.expressionContextScope().removeVariable(SCORES)
        if layer is not None and own is not None:
            layer.setRenderer(own)
            layer.emitStyleChanged()
            layer.triggerRepaint()

    def _let_go(self, layer_ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in layer_ids:
            self._give_back()

    def _store_own_renderer(self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument) -> None:
        """Store the layer's own look with the project, not the trial's, which nobody else could draw."""
        if self._own is None or layer is not self._layer:
            return
        trial = element.firstChildElement(_RENDERER_TAG)
        element.replaceChild(self._own.save(document, QgsReadWriteContext()), trial)
