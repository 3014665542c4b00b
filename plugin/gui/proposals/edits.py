# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits of proposals: through the forms of their layers, or the assignment of a candidate; each is one step."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsGeometry, QgsVectorLayer

from ...i18n import tr, translator
from ...plan.edit_command import change_feature, require_editable, start_editing
from ...plan.info import read_info
from ...plan.proposals import (
    COMPONENT,
    FIGURE,
    PROPOSAL,
    ComponentRow,
    ProposalRow,
    component_preset,
    figure_preset,
)
from ...plan.stored_outline import stored_outline
from ..desk import Desk


class ProposalEdits:
    """What can be changed from the panel of the proposals. ``ask`` asks people a question that they may deny."""

    def __init__(self, desk: Desk, ask: Callable[[str], bool]) -> None:
        self._desk = desk
        self._ask = ask

    def add_proposal(self) -> str:
        """Let people fill in a new proposal; return its identifier, "" when they did not."""
        return self._add(PROPOSAL, {"status": "proposed"}, QgsGeometry())

    def add_component(self, proposal_id: str, outline: QgsGeometry | None) -> str:
        """Let people fill in a new component; ``outline`` is a polygon in the CRS of the map, None: not sited."""
        # Without a site it has no geometry at all: an empty one would claim to be a place.
        geometry = QgsGeometry() if outline is None else self._as_stored(outline)
        return self._add(COMPONENT, component_preset(proposal_id, drawn=outline is not None), geometry)

    def add_figure(self, component_id: str, basis: str) -> str:
        """Let people fill in a new figure of a component."""
        return self._add(FIGURE, figure_preset(component_id, basis), QgsGeometry())

    def edit(self, row: ProposalRow | ComponentRow) -> None:
        """Show the form of a proposal or component, to be edited where that is allowed."""
        layer = self._desk.state.layers[COMPONENT if isinstance(row, ComponentRow) else PROPOSAL]
        started = not layer.readOnly() and start_editing(layer)
        self._desk.iface.openFeatureForm(layer, layer.getFeature(row.fid), False, True)
        _end_idle_editing(layer, started=started)

    def assign(self, component: ComponentRow) -> bool:
        """Assign the candidate that people look at; tell whether that was done. Raises a PlanError if it cannot."""
        from ...studies.assign_candidate import assignment, question_before, require_candidate

        session, layer = self._desk.session, self._desk.state.layers[COMPONENT]
        scored, row = require_candidate(session.scored, session.row)
        require_editable(layer)
        language = self._plan_language()
        made = assignment(
            component,
            scored,
            row,
            layer.crs(),
            self._desk.project.transformContext(),
            datetime.datetime.now().astimezone().date(),
            language,
            translator(language),
        )
        name = component.label(self._desk.state.language)
        question = question_before(component)
        if question and not self._ask(tr(question).format(component=name)):
            return False
        start_editing(layer)
        title = tr("Assign {candidate} to {component}").format(candidate=made.candidate, component=name)
        change_feature(layer, component.fid, made.geometry, made.values, title)
        # QGIS's undo is that of the active layer.
        self._desk.iface.setActiveLayer(layer)
        return True

    def _add(self, name: str, preset: Mapping[str, Any], geometry: QgsGeometry) -> str:
        layer = self._desk.state.layers[name]
        started = start_editing(layer)
        values = {layer.fields().lookupField(column): value for column, value in preset.items()}
        # QGIS's own way: form, defaults of the layer, and one edit command.
        added, feature = self._desk.iface.vectorLayerTools().addFeature(
            layer, values, geometry, self._desk.iface.mainWindow(), True
        )
        _end_idle_editing(layer, started=started)
        return str(feature["id"]) if added else ""

    def _as_stored(self, outline: QgsGeometry) -> QgsGeometry:
        of_map = self._desk.canvas.mapSettings().destinationCrs()
        of_layer = self._desk.state.layers[COMPONENT].crs()
        return stored_outline(outline, of_map, of_layer, self._desk.project.transformContext())

    def _plan_language(self) -> str:
        path = self._desk.state.path
        return read_info(path).language if path is not None else self._desk.state.language


def _end_idle_editing(layer: QgsVectorLayer, *, started: bool) -> None:
    """Leave a layer as it was when editing was started for a form in which nothing was changed."""
    if started and layer.isEditable() and not layer.isModified():
        layer.rollBack()
