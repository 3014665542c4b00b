# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The grid that is being studied: the grid, the steps that are tried out on it, and what they change."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QUndoStack

from ...core.power.features import LINE, PLANT, SUBSTATION
from ...errors import PlanError
from ...i18n import tr
from ..background import Background, Errand, Progress
from ..edit_watch import EditWatch
from ..notifier import Notifier
from ..state import PlanState
from .steps_edit import StepsEdit

if TYPE_CHECKING:
    from ...studies.grid_study import GridStudyRequest, StudiedGrid
    from ...studies.grid_what_if import Answer, Step, Steps

# A grid of no more buses is answered with all outages at once; of a larger one people see first what is quick.
_FEW_BUSES = 300
_GRID_LAYERS = (SUBSTATION, LINE, PLANT)


class Stage(Enum):
    """How far a study is."""

    NOTHING = "nothing"
    BUILDING = "building"
    NOT_COMPUTABLE = "not computable"
    COMPUTING = "computing"
    ANSWERED = "answered"
    REFUSED = "refused"


class GridStudySession(QObject):
    """One grid at a time. All is computed in the background, and a change cancels what runs.

    ``grid_changed``: another grid, or none. ``steps_changed``: other steps. ``answer_changed``: another answer, or
    none. ``stage_changed``: how far it is, or what stands against it. ``progressed``: a share (0..1) is done.
    """

    grid_changed = pyqtSignal()
    steps_changed = pyqtSignal()
    answer_changed = pyqtSignal()
    stage_changed = pyqtSignal()
    progressed = pyqtSignal(float)

    def __init__(self, state: PlanState, background: Background, notifier: Notifier) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.studied: StudiedGrid | None = None
        self.steps: Steps = ()
        # Without the steps, and with them; both with outages, or neither.
        self.answers: tuple[Answer, Answer] | None = None
        self.problem = ""
        # Whether the plan was edited since the grid was built of it.
        self.outdated = False
        self.wants_outages = True
        self._state, self._background, self._notifier = state, background, notifier
        self._errand: Errand | None = None
        self._is_building = self._is_of_layers = False
        self._bases: dict[bool, Answer] = {}
        self._years: dict[int, StudiedGrid] = {}
        self._plan = state.path
        self._edits = EditWatch(self)
        self._edits.changed.connect(self._outdate)
        state.plan_changed.connect(self._follow_plan)

    def stop(self) -> None:
        """Let go of everything."""
        self._state.plan_changed.disconnect(self._follow_plan)
        self._edits.stop()
        self._call_off()
        self.undo_stack.clear()
        self.studied = self.answers = None
        self._bases, self._years = {}, {}

    @property
    def stage(self) -> Stage:
        """How far the study is."""
        if self._errand is not None:
            return Stage.BUILDING if self._is_building else Stage.COMPUTING
        if self.problem:
            return Stage.REFUSED
        if self.studied is None:
            return Stage.NOTHING
        return Stage.ANSWERED if self.answers is not None else Stage.NOT_COMPUTABLE

    def build(self, request: GridStudyRequest) -> None:
        """Build another grid in the background; the one before and its steps are gone at once."""
        from ...studies.grid_study import open_grid

        self.close()
        self._is_of_layers = request.is_of_layers
        if self._is_of_layers:
            self._watch_layers()
        self._is_building = True
        self._start(tr("Building the grid"), lambda progress: open_grid(request, progress), self._settle)

    def close(self) -> None:
        """Be without a grid."""
        self._call_off()
        self._edits.watch({})
        self._is_of_layers = False
        self.undo_stack.clear()
        self.steps, self.answers, self.studied, self.problem, self.outdated = (), None, None, "", False
        self._bases, self._years = {}, {}
        for signal in (self.grid_changed, self.steps_changed, self.answer_changed, self.stage_changed):
            signal.emit()

    def refuse(self, error: PlanError) -> None:
        """Tell why no grid can be built."""
        self.close()
        self._refuse(error)

    def add(self, step: Step, text: str) -> None:
        """Try out one more step."""
        self._change((*self.steps, step), text)

    def remove(self, place: int, text: str) -> None:
        """Take one of the steps away."""
        self._change(self.steps[:place] + self.steps[place + 1 :], text)

    def clear(self, text: str) -> None:
        """Take all steps away."""
        self._change((), text)

    def want_outages(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Ask for answers with the outage of any one circuit, or with all in service only."""
        if wanted != self.wants_outages:
            self.wants_outages = wanted
            self._recompute()

    def cancel(self) -> None:
        """Stop what runs; what was there before stays."""
        if self._errand is not None:
            self._errand.cancel()

    def _change(self, after: Steps, text: str) -> None:
        if self.studied is not None and after != self.steps:
            self.undo_stack.push(StepsEdit(text, self.steps, after, self._take))

    def _take(self, steps: Steps) -> None:
        self.steps = steps
        self.steps_changed.emit()
        self._recompute()

    def _settle(self, studied: StudiedGrid) -> None:
        self.studied = studied
        self.grid_changed.emit()
        self._recompute()

    def _recompute(self) -> None:
        """Answer the present steps anew; for a large grid without outages first."""
        studied = self.studied
        if studied is None or not studied.is_computable:
            return
        at_once = self.wants_outages and studied.grid.bus_count <= _FEW_BUSES
        self._compute(studied, has_outages=at_once)

    def _compute(self, studied: StudiedGrid, *, has_outages: bool) -> None:
        from ...studies.grid_what_if import answer

        self._call_off()
        self.problem = ""
        steps, base, years = self.steps, self._bases.get(has_outages), self._years
        language = self._state.language

        def work(progress: Progress) -> tuple[Answer, Answer]:
            before = base or answer(studied, (), progress, years, has_outages=has_outages)
            if not steps:
                return before, before
            after = answer(
                studied, steps, progress, years, has_outages=has_outages, before=before, language=language
            )
            return before, after

        self._start(tr("Computing flows"), work, partial(self._show, studied))

    def _show(self, studied: StudiedGrid, answers: tuple[Answer, Answer]) -> None:
        self.answers = answers
        has_outages = answers[0].has_outages
        self._bases[has_outages] = answers[0]
        self.answer_changed.emit()
        if self.wants_outages and not has_outages:
            self._compute(studied, has_outages=True)

    def _start(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        def ended(then: Callable[..., None], *outcome: Any) -> None:
            # What was called off has no say any more.
            if self._errand is errand:
                self._end()
                then(*outcome)
                self.stage_changed.emit()

        errand = Errand(
            title,
            work,
            partial(ended, done),
            partial(ended, self._refuse),
            partial(ended, self._note_cancelled),
        )
        errand.progressChanged.connect(lambda percent: self.progressed.emit(percent / 100.0))
        self._errand = errand
        self.stage_changed.emit()
        self._background.start(errand)

    def _refuse(self, error: Exception) -> None:
        """Keep why there is no answer, for the panel; a surprise goes to the message bar with its report."""
        self.problem = error.message(tr) if isinstance(error, PlanError) else str(error)
        if not isinstance(error, PlanError):
            self._notifier.refuse(error)
        self.answers = None
        self.answer_changed.emit()
        self.stage_changed.emit()

    def _note_cancelled(self) -> None:
        self.problem = tr("Cancelled.")
        self.answers = None
        self.answer_changed.emit()

    def _call_off(self) -> None:
        """Cancel the running errand and have no regard for how it ends."""
        self.cancel()
        self._end()

    def _end(self) -> None:
        self._errand, self._is_building = None, False

    def _watch_layers(self) -> None:
        """Follow the edits of the layers that a grid is built of."""
        layers = self._state.layers
        self._edits.watch({name: layers[name] for name in _GRID_LAYERS if name in layers})
        self._edits.take()

    def _outdate(self) -> None:
        self.outdated = True
        self.stage_changed.emit()

    def _follow_plan(self) -> None:
        """Be without a grid when another plan is opened, or none; of the same one, layers came or went."""
        if self._state.path != self._plan:
            self._plan = self._state.path
            self.close()
        elif self._is_of_layers:
            self._watch_layers()
            self._outdate()
