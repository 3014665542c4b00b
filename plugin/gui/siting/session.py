# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting that is being tried out: sites, model, what was measured, the scores, and the site that people look at."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QUndoStack

from ...errors import PlanError
from ...i18n import tr
from ..background import Background, Errand
from ..notifier import Notifier
from ..state import PlanState
from .layer_watch import LayerWatch
from .model_edit import ModelEdit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...core.assumptions import Assumptions
    from ...core.siting.model import Measure, SitingModel
    from ...studies.measure_sites import MeasuredSites, ScoringRequest
    from ...studies.score_sites import ScoredSites

# What the sites are called among the layers that are watched.
_SITES = ""


class Stage(Enum):
    """How far a siting is."""

    NOTHING_CHOSEN = "nothing chosen"
    UNMEASURED = "unmeasured"
    MEASURING = "measuring"
    SCORED = "scored"
    REFUSED = "refused"


class SitingSession(QObject):
    """One siting at a time. Raw values are measured in the background, once; what follows is computed at once.

    ``model_changed``: another model, or another weight, curve or limit in it. ``scored_changed``: other scores, or
    none. ``site_chosen``: people look at another site, or at none. ``inputs_changed``: other layers or raw values.
    ``stage_changed``: how far it is, what stands against it, or whether the scores are outdated. ``progressed``: a
    share (0..1) of measuring is done.
    """

    sites_changed = pyqtSignal()
    model_changed = pyqtSignal()
    scored_changed = pyqtSignal()
    site_chosen = pyqtSignal()
    inputs_changed = pyqtSignal()
    stage_changed = pyqtSignal()
    progressed = pyqtSignal(float)

    def __init__(self, state: PlanState, background: Background, notifier: Notifier) -> None:
        super().__init__()
        self.state = state
        self.undo_stack = QUndoStack(self)
        self.model: SitingModel | None = None
        self.sites_layer: QgsVectorLayer | None = None
        self.chosen_inputs: dict[str, QgsMapLayer] = {}
        self.scored: ScoredSites | None = None
        self.row: int | None = None
        self.problem = ""
        self._background = background
        self._notifier = notifier
        self._measured: MeasuredSites | None = None
        self._errand: Errand | None = None
        # What the running errand measures: for which model, and which layers it is to know anew.
        self._asked: SitingModel | None = None
        self._awaited: set[str] = set()
        self._watch = LayerWatch(self.stage_changed.emit)
        self._plan = state.path
        self._gesture = 0
        self._assumptions: Assumptions | None = None
        state.plan_changed.connect(self._follow_plan)
        state.project.layersWillBeRemoved.connect(self._let_go)

    def stop(self) -> None:
        """Let go of everything."""
        self.state.project.layersWillBeRemoved.disconnect(self._let_go)
        self.state.plan_changed.disconnect(self._follow_plan)
        self._call_off()
        self._watch.stop()
        self.undo_stack.clear()
        self.chosen_inputs.clear()
        self.sites_layer = self.model = self._measured = self.scored = self.row = None

    @property
    def stage(self) -> Stage:
        """How far the siting is."""
        if self._errand is not None:
            return Stage.MEASURING
        if self.sites_layer is None or self.model is None:
            return Stage.NOTHING_CHOSEN
        if self.problem:
            return Stage.REFUSED
        return Stage.SCORED if self.scored is not None else Stage.UNMEASURED

    @property
    def outdated(self) -> bool:
        """Tell whether layers or assumptions changed since they were measured, or the model asks for more."""
        if self._measured is None:
            return False
        return (
            self._rests_on_others()
            or bool(self._watch.changed)
            or not (self.model is None or self._measured.covers(self.model))
        )

    def choose_sites(self, layer: QgsVectorLayer | None) -> None:
        """Take other sites; what was measured at others is forgotten."""
        if layer is self.sites_layer:
            return
        self.sites_layer = layer
        self._forget()
        self.sites_changed.emit()

    def choose_input(self, name: str, layer: QgsMapLayer | None) -> None:
        """Take a layer for what criteria call ``name``; None: the plan's own, if it has one."""
        if self.chosen_inputs.get(name) is layer:
            return
        self.chosen_inputs.pop(name, None)
        if layer is not None:
            self.chosen_inputs[name] = layer
        self._watch.changed.add(name)
        self.inputs_changed.emit()
        if self._measured is not None:
            self.measure()

    def note_assumptions(self, assumptions: Assumptions) -> None:
        """Take note of the assumptions in use now; what rests on others is outdated until it is measured anew."""
        self._assumptions = assumptions
        self.stage_changed.emit()

    def open_model(self, model: SitingModel | None) -> None:
        """Try out another model from its beginning: there is nothing to undo."""
        self.undo_stack.clear()
        self._take(model)

    def edit(self, after: SitingModel, text: str, gesture: str = "") -> None:
        """Change the model by one step that can be undone; steps of one gesture are undone together."""
        if self.model is not None and after != self.model:
            key = f"{gesture}/{self._gesture}" if gesture else ""
            self.undo_stack.push(ModelEdit(text, self.model, after, self._take, key))

    def end_gesture(self) -> None:
        """Let the next edit be a step of its own, also when it changes the same thing."""
        self._gesture += 1

    def measure(self) -> None:
        """Measure in the background what is not known yet, then score; layers that changed are measured anew."""
        from ...studies.siting_request import siting_request

        if self.sites_layer is None or self.model is None:
            return
        self._call_off()
        try:
            request = siting_request(self.state.project, self.sites_layer, self.model, self.chosen_inputs)
        except PlanError as error:
            self._refuse(error)
            return
        known, self._awaited = self._still_known(), set(self._watch.changed)
        self._watch.look_at({**self.state.layers, **self.chosen_inputs, _SITES: self.sites_layer})
        self._start(request, known)

    def cancel(self) -> None:
        """Stop measuring; what was measured before stays."""
        if self._errand is not None:
            self._errand.cancel()

    def choose_site(self, row: int | None) -> None:
        """Look at another site, given by its row in the scored sites."""
        if row != self.row:
            self.row = row
            self.site_chosen.emit()

    def row_of(self, fid: int) -> int | None:
        """Return the row of a feature of the sites layer among the scored sites, None when it is not there."""
        return None if self.scored is None else self.scored.row_of(fid)

    def raw_values(self, criterion_id: str) -> NDArray[Any] | None:
        """Return what was measured for a criterion, also where it cannot be scored; None when nothing was."""
        known = self._measured
        if known is None or criterion_id not in known.measured or criterion_id in known.silent:
            return None
        return known.measured[criterion_id].values

    def _start(self, request: ScoringRequest, known: MeasuredSites | None) -> None:
        from ...studies.measure_sites import measure

        def ended(then: Callable[..., None], *outcome: Any) -> None:
            # What was called off has no say any more.
            if self._errand is errand:
                then(*outcome)
                self.stage_changed.emit()

        def failed(error: Exception) -> None:
            self._end()
            self._refuse(error)

        errand = Errand(
            tr("Measuring {sites}").format(sites=request.sites.title),
            lambda progress: measure(request, progress, known),
            partial(ended, self._settle),
            partial(ended, failed),
            partial(ended, self._end),
        )
        errand.progressChanged.connect(lambda percent: self.progressed.emit(percent / 100.0))
        self._errand, self._asked = errand, request.model
        self.problem = ""
        self.stage_changed.emit()
        self._background.start(errand)

    def _call_off(self) -> None:
        """Cancel the running errand and have no regard for how it ends."""
        self.cancel()
        self._end()

    def _end(self) -> None:
        """Be without an errand; the layers that the last one has not measured anew still are to be."""
        self._watch.changed |= self._awaited
        self._errand, self._asked, self._awaited = None, None, set()

    def _settle(self, measured: MeasuredSites) -> None:
        self._awaited = set()
        self._end()
        self._measured = measured
        self._score()
        self.inputs_changed.emit()

    def _take(self, model: SitingModel | None) -> None:
        self.model = model
        self.problem = ""
        self.model_changed.emit()
        if self._measured is None or model is None:
            self._show(None)
        elif self._measured.covers(model):
            self._score()
        elif not self._is_measuring(model):
            self.measure()

    def _is_measuring(self, model: SitingModel) -> bool:
        """Tell whether the running errand measures all that a model asks."""
        running = self._errand is not None and not self._errand.isCanceled()
        return running and self._asked is not None and _measures(model) <= _measures(self._asked)

    def _score(self) -> None:
        """Score in memory by the present model."""
        from ...studies.score_sites import score_measured

        if self._measured is None or self.model is None:
            return
        if not self._measured.covers(self.model):
            # It was changed while it was measured.
            self.measure()
            return
        self.problem = ""
        try:
            self._show(score_measured(self._measured, self.model))
        except PlanError as error:
            self._refuse(error)

    def _show(self, scored: ScoredSites | None) -> None:
        was_there = self.scored is not None
        chosen = (
            self.scored.sites.fids[self.row] if self.scored is not None and self.row is not None else None
        )
        self.scored = scored
        # The same site may have another row after sites were added or taken away.
        self.choose_site(None if scored is None or chosen is None else scored.row_of(chosen))
        if scored is not None or was_there:
            self.scored_changed.emit()
        self.stage_changed.emit()

    def _refuse(self, error: Exception) -> None:
        """Keep why there are no scores, for the panel; a surprise goes to the message bar with its report."""
        self.problem = error.message(tr) if isinstance(error, PlanError) else str(error)
        if not isinstance(error, PlanError):
            self._notifier.refuse(error)
        self._show(None)

    def _still_known(self) -> MeasuredSites | None:
        """Return what was measured and has not changed since."""
        if self._measured is None or _SITES in self._watch.changed:
            return None
        return self._measured.without_layers(self._watch.changed)

    def _rests_on_others(self) -> bool:
        """Tell whether something was modelled with other assumptions than those in use now."""
        if self._assumptions is None or self._measured is None:
            return False
        used = {each.id: each for m in self._measured.measured.values() for each in m.assumptions}
        return any(self._assumptions[key] != assumption for key, assumption in used.items())

    def _forget(self) -> None:
        self._call_off()
        self._measured = None
        self.problem = ""
        self._watch.stop()
        self._show(None)

    def _follow_plan(self) -> None:
        """Forget what was measured in another plan; of the same one, layers came or went."""
        if self.state.path != self._plan:
            self._plan = self.state.path
            self._forget()
        elif self._measured is not None:
            there = {*self.state.layers, *self.chosen_inputs}
            self._watch.changed |= set(self._measured.request.inputs) - there
            self.stage_changed.emit()

    def _let_go(self, layer_ids: list[str]) -> None:
        """Hold no layer that QGIS is about to delete."""
        gone = set(layer_ids)
        names = [name for name, layer in self.chosen_inputs.items() if layer.id() in gone]
        for name in names:
            del self.chosen_inputs[name]
            self._watch.changed.add(name)
        if names:
            self.inputs_changed.emit()
            self.stage_changed.emit()
        if self.sites_layer is not None and self.sites_layer.id() in gone:
            self.choose_sites(None)


def _measures(model: SitingModel) -> AbstractSet[tuple[str, Measure]]:
    return {criterion.id: criterion.measure for criterion in model.criteria}.items()
