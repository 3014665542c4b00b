# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores components where they stand, beside the window, and keeps the results as long as they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...i18n import tr
from ...libraries import library_problem
from ...plan.proposals import COMPONENT, PROPOSAL_LAYERS, ComponentRow
from ..background import Errand
from ..desk import Desk
from ..edit_watch import EditWatch

if TYPE_CHECKING:
    from ...studies.score_component import ScoredComponent

_Place = tuple[bytes, str, str]


class ComponentScoring(QObject):
    """One scoring at a time. ``changed``: one began or ended."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._results: dict[str, tuple[_Place, ScoredComponent]] = {}
        self._errand: Errand | None = None
        # What was given up may end later, when another one runs.
        self._turn = 0
        self._edits = EditWatch(self)
        self._edits.changed.connect(self._outdate)
        self.scoring = ""
        """The identifier of the component that is being scored, "" when none is."""

    def start(self, component: ComponentRow) -> None:
        """Score a component; raises a PlanError when that cannot be done."""
        if (problem := library_problem()) is not None:
            raise problem
        from ...studies.score_component import component_request, score_component

        self.forget()
        layers = dict(self._desk.state.layers)
        # Components are known by where they stand; all others are what they are measured against.
        self._edits.watch({name: layer for name, layer in layers.items() if name not in PROPOSAL_LAYERS})
        self._edits.take()
        request = component_request(layers, component.fid, self._desk.project.transformContext())
        place = _place(layers[COMPONENT], component)
        title = tr("Scoring {component}").format(component=component.label(self._desk.state.language))
        self.scoring = component.id
        self._turn += 1
        turn = self._turn
        self._errand = Errand(
            title,
            lambda progress: score_component(request, progress),
            lambda scored: self._end(turn, (place, scored)),
            lambda error: self._fail(turn, error),
            lambda: self._end(turn, None),
        )
        self._desk.background.start(self._errand)
        self.changed.emit()

    def result(self, component: ComponentRow) -> ScoredComponent | None:
        """Return how a component scores as it stands, None when nobody asked or it stands elsewhere by now."""
        place, scored = self._results.get(component.id, (None, None))
        layer = self._desk.state.layers.get(COMPONENT)
        return scored if layer is not None and place == _place(layer, component) else None

    def forget(self) -> None:
        """Give up what runs and keep what is done."""
        errand, self._errand, self.scoring = self._errand, None, ""
        if errand is not None:
            errand.cancel()

    def clear(self) -> None:
        """Give up what runs and forget what is done."""
        self.forget()
        self._results.clear()
        self._edits.watch({})

    def _outdate(self) -> None:
        """Forget scores when what they were measured against has changed."""
        self.forget()
        self._results.clear()
        self.changed.emit()

    def _end(self, turn: int, result: tuple[_Place, ScoredComponent] | None) -> None:
        if turn != self._turn or not self.scoring:
            return
        if result is not None:
            self._results[self.scoring] = result
        self._errand, self.scoring = None, ""
        self.changed.emit()

    def _fail(self, turn: int, error: Exception) -> None:
        self._end(turn, None)
        self._desk.notifier.refuse(error)


def _place(layer: QgsVectorLayer, component: ComponentRow) -> _Place:
    """Return what a score depends on: the outline, what it stands for, and what is to be built there."""
    geometry = layer.getFeature(component.fid).geometry()
    return bytes(geometry.asWkb()), component.geometry_basis, component.kind
