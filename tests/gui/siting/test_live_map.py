# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores on the map while they are tried out: the layer is drawn by them, and gets its own look back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsMapRendererSequentialJob,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from plugin.core.siting import model_edits as edits
from plugin.gui.desk import Desk
from plugin.gui.siting.live_map import SCORES, LiveMap
from plugin.gui.siting.session import SitingSession
from tests.studies.hand_made import points

Until = Callable[..., None]


@pytest.fixture
def live(desk: Desk) -> LiveMap:
    return desk.live_map


def drawn_colours(canvas: QgsMapCanvas, layer: QgsVectorLayer) -> dict[int, str]:
    """Return the colour that stands on the map at each feature."""
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.scale(1.3)
    canvas.setExtent(extent)
    settings = canvas.mapSettings()
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    settings.setExpressionContext(canvas.createExpressionContext())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    places = {f.id(): settings.mapToPixel().transform(f.geometry().asPoint()) for f in layer.getFeatures()}
    return {fid: image.pixelColor(round(at.x()), round(at.y())).name() for fid, at in places.items()}


def test_sites_are_drawn_by_their_scores(
    live: LiveMap, scored_session: SitingSession, canvas: QgsMapCanvas, sites: QgsVectorLayer
) -> None:
    colours = drawn_colours(canvas, sites)
    result = scored_session.scored.result
    best, worst = result.order[0], result.order[-1]
    fids = scored_session.scored.sites.fids
    assert colours[fids[best]] != colours[fids[worst]]
    ranges = {r.label(): r.symbol().color().name() for r in sites.renderer().ranges()}
    assert colours[fids[best]] in ranges.values()


def test_a_moved_weight_moves_the_colours(
    live: LiveMap, scored_session: SitingSession, canvas: QgsMapCanvas, sites: QgsVectorLayer
) -> None:
    before = drawn_colours(canvas, sites)
    scored_session.edit(edits.switched(scored_session.model, "near", in_use=False), "off")
    after = drawn_colours(canvas, sites)
    assert after != before
    scored_session.undo_stack.undo()
    assert drawn_colours(canvas, sites) == before


def test_every_score_lies_in_the_class_that_the_legend_names(
    live: LiveMap, scored_session: SitingSession, canvas: QgsMapCanvas, sites: QgsVectorLayer
) -> None:
    scores = canvas.expressionContextScope().variable(SCORES)
    fids = scored_session.scored.sites.fids
    for row, score in enumerate(scored_session.scored.result.score):
        shown = scores[fids[row] - fids.min()]
        if np.isnan(score):
            assert sites.renderer().rangeForValue(shown).label() == "excluded"
        else:
            found = sites.renderer().rangeForValue(shown)
            assert found.lowerValue() <= score <= found.upperValue()


def test_switched_off_the_layer_looks_as_it_did(
    live: LiveMap, scored_session: SitingSession, canvas: QgsMapCanvas, sites: QgsVectorLayer
) -> None:
    assert not isinstance(sites.renderer(), QgsSingleSymbolRenderer)
    live.switch(False)
    assert isinstance(sites.renderer(), QgsSingleSymbolRenderer)
    assert not canvas.expressionContextScope().hasVariable(SCORES)
    live.switch(True)
    assert canvas.expressionContextScope().hasVariable(SCORES)


def test_other_sites_give_the_first_ones_their_look_back(
    live: LiveMap, scored_session: SitingSession, sites: QgsVectorLayer, things: QgsVectorLayer
) -> None:
    scored_session.choose_sites(things)
    assert isinstance(sites.renderer(), QgsSingleSymbolRenderer)


def test_stopping_gives_the_layer_its_look_back(
    desk: Desk,
    scored_session: SitingSession,
    canvas: QgsMapCanvas,
    project: QgsProject,
    sites: QgsVectorLayer,
) -> None:
    desk.live_map.switch(False)
    started = LiveMap(scored_session, canvas, project)
    started.show()
    assert not isinstance(sites.renderer(), QgsSingleSymbolRenderer)
    started.stop()
    assert isinstance(sites.renderer(), QgsSingleSymbolRenderer)
    assert not canvas.expressionContextScope().hasVariable(SCORES)


def test_a_stored_project_holds_the_layers_own_look(
    live: LiveMap, scored_session: SitingSession, project: QgsProject, sites: QgsVectorLayer, tmp_path: Path
) -> None:
    stored = tmp_path / "project.qgs"
    assert project.write(str(stored))
    assert SCORES not in stored.read_text(encoding="utf-8")
    assert not isinstance(sites.renderer(), QgsSingleSymbolRenderer), "the trial goes on"
    again = QgsProject()
    again.read(str(stored))
    assert isinstance(again.mapLayer(sites.id()).renderer(), QgsSingleSymbolRenderer)


def test_a_layer_that_is_removed_is_let_go(
    live: LiveMap, scored_session: SitingSession, project: QgsProject, sites: QgsVectorLayer
) -> None:
    project.removeMapLayer(sites.id())
    live.switch(True)


def test_the_legend_changes_only_when_the_classes_do(
    live: LiveMap, scored_session: SitingSession, sites: QgsVectorLayer
) -> None:
    renderer = sites.renderer()
    scored_session.scored_changed.emit()
    assert sites.renderer() is renderer


def test_sites_keep_their_colours_when_the_first_one_went(
    live: LiveMap, scored_session: SitingSession, canvas: QgsMapCanvas, sites: QgsVectorLayer, until: Until
) -> None:
    def scored_anew() -> dict[int, str]:
        before = scored_session.scored
        assert sites.commitChanges()
        scored_session.measure()
        until(lambda: scored_session.scored is not before)
        return drawn_colours(canvas, sites)

    first = int(scored_session.scored.sites.fids.min())
    sites.startEditing()
    # It is excluded, so the classes of the others are the same without it.
    sites.changeAttributeValue(first, sites.fields().indexOf("size_ha"), 1.0)
    colours = scored_anew()
    sites.startEditing()
    sites.deleteFeature(first)
    del colours[first]
    assert scored_anew() == colours


def test_a_new_feature_has_no_score_yet(
    live: LiveMap, scored_session: SitingSession, canvas: QgsMapCanvas, sites: QgsVectorLayer
) -> None:
    new = QgsFeature(sites.fields())
    new.setGeometry(next(points([(1000.0, 4000.0)], id=["e"]).getFeatures()).geometry())
    sites.startEditing()
    assert sites.addFeature(new)
    assert drawn_colours(canvas, sites)[new.id()] == "#ffffff"
