# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the siting dock can do beside showing: make candidates, keep results and models, run the algorithm."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QInputDialog, QMenu, QMessageBox, QUndoStack

from ...errors import mark
from ...i18n import tr
from .session import Stage

if TYPE_CHECKING:
    from ..docks.siting import SitingPanel
    from .trial_storage import ResultKeeping

_ENTRIES = {
    "add_criterion": mark("&Add criterion…"),
    "remove_criterion": mark("Re&move criterion"),
    "save_in_plan": mark("&Save model in the plan…"),
    "save_as_file": mark("Save model as &file…"),
    "open_file": mark("&Open model from file…"),
    "reset_model": mark("&Reset model"),
    "run_algorithm": mark("Run as &algorithm…"),
}
_CANDIDATES = "airegion:createcandidates"


class SitingActions:
    """The entries of the dock's menu, and its buttons."""

    def __init__(self, dock: SitingPanel) -> None:
        self._dock = dock
        self._desk = dock.desk
        self._keeping: ResultKeeping | None = None
        self.menu = QMenu(dock)
        self.entries: dict[str, QAction] = {}
        for name in _ENTRIES:
            self.entries[name] = self.menu.addAction("", getattr(self, name))

    def retranslate(self) -> None:
        """Show the entries in the present language."""
        for name, text in _ENTRIES.items():
            self.entries[name].setText(tr(text))

    def follow(self) -> None:
        """Let a result be saved where the scores are those of the model; one at a time."""
        session, path = self._desk.session, self._desk.state.path
        belong = session.stage is Stage.SCORED and not session.outdated
        self._dock.save.setEnabled(belong and path is not None and self._keeping is None)

    def confirmed(self, title: str, question: str) -> bool:
        """Ask whether something may be lost."""
        answer = QMessageBox.question(self._dock, title, question)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def may_leave_model(self) -> bool:
        """Tell whether another model may take the place of this one, whose edits nobody saved."""
        session = self._desk.session
        if session.model is None or session.undo_stack.isClean():
            return True
        return self.confirmed(
            tr("Open model"),
            tr(
                "The edits of this siting model are not saved: {model}. Open another one without them?"
            ).format(model=session.model.title.get(self._desk.state.language)),
        )

    def stop(self) -> None:
        """Stop making a result; nothing is kept."""
        if self._keeping is not None:
            self._keeping.cancel()

    def undo_action(self, stack: QUndoStack) -> QAction:
        """Return the action that undoes the last edit of the model."""
        return self._step(stack.createUndoAction(self._dock), "/mActionUndo.svg")

    def redo_action(self, stack: QUndoStack) -> QAction:
        """Return the action that makes an undone edit again."""
        return self._step(stack.createRedoAction(self._dock), "/mActionRedo.svg")

    def make_sites(self) -> None:
        """Open the form that covers an area with candidate cells, and take what it made as sites."""
        from qgis import processing

        results = processing.execAlgorithmDialog(_CANDIDATES, {})
        layer = QgsProcessingUtils.mapLayerFromString(str(results.get("OUTPUT", "")), self._context())
        if isinstance(layer, QgsVectorLayer) and layer.id() in self._desk.project.mapLayers():
            self._desk.session.choose_sites(layer)

    def add_criterion(self) -> None:
        """Ask for one more criterion, and measure it alone when the others are measured."""
        from ..widgets.criterion_dialog import CriterionDialog

        session = self._desk.session
        if session.model is None:
            return
        dialog = CriterionDialog(session.model, self._desk.state.language, self._fields(), self._dock)
        if dialog.exec():
            title = dialog.grown.criterion(dialog.new_id).title.get(self._desk.state.language)
            session.edit(dialog.grown, tr("Add {criterion}").format(criterion=title))
            self._dock.choose_criterion(dialog.new_id)

    def remove_criterion(self) -> None:
        """Take the chosen criterion out of the model."""
        from ...core.siting.new_criterion import without_criterion

        session, criterion = self._desk.session, self._dock.tree.criterion(self._dock.criteria.currentIndex())
        if session.model is None or criterion is None:
            self._desk.notifier.warn(tr("Choose a criterion in the list first."))
            return
        with self._desk.notifier.guarded():
            title = criterion.title.get(self._desk.state.language)
            after = without_criterion(session.model, criterion.id)
            session.edit(after, tr("Remove {criterion}").format(criterion=title))

    def _fields(self) -> dict[str, list[str]]:
        """Return the fields of each layer by the name that criteria use, those of the sites under ""."""
        session = self._desk.session
        layers = {**self._desk.state.layers, **session.chosen_inputs}
        layers |= {"": session.sites_layer} if session.sites_layer is not None else {}
        return {
            name: layer.fields().names()
            for name, layer in layers.items()
            if isinstance(layer, QgsVectorLayer)
        }

    def run_algorithm(self) -> None:
        """Open the form of *Score sites* with what the dock shows."""
        from qgis import processing

        from .trial_storage import ALGORITHM, algorithm_parameters

        with self._desk.notifier.guarded():
            folder = Path(QgsProcessingUtils.tempFolder())
            processing.execAlgorithmDialog(ALGORITHM, algorithm_parameters(self._desk.session, folder))

    def save_result(self) -> None:
        """Ask for a name and keep the result in the plan."""
        from ...plan.results import free_result_name
        from .trial_storage import ResultKeeping

        session, path = self._desk.session, self._desk.state.path
        if session.model is None or path is None:
            return
        with self._desk.notifier.guarded():
            proposed = free_result_name(path, session.model.id)
            name, given = QInputDialog.getText(
                self._dock,
                tr("Save result"),
                tr("Name of the result: letters, digits and underscores"),
                text=proposed,
            )
            if given and self._may_keep(path, name.strip()):
                self._keeping = ResultKeeping(session, name.strip(), self._result_kept)
                self.follow()
                self._keeping.start()

    def _may_keep(self, path: Path, name: str) -> bool:
        """Tell whether a result may get a name; ask when another one has it. A name that cannot be is refused."""
        from ...plan.results import RESULT_PREFIX, require_result_name, stored_results

        require_result_name(name)
        # SQLite tells no large from small letters in the names of tables.
        taken = {table.removeprefix(RESULT_PREFIX).lower() for table in stored_results(path)}
        return name.lower() not in taken or self.confirmed(
            tr("Save result"), tr("The plan has a result of this name: {name}. Replace it?").format(name=name)
        )

    def save_in_plan(self) -> None:
        """Ask for a name and keep the model in the plan."""
        from ...core.siting.model_edits import renamed
        from ...core.texts import Text
        from ...plan.stored_models import store_model

        session, path = self._desk.session, self._desk.state.path
        if session.model is None:
            return
        if path is None:
            self._desk.notifier.warn(tr("The open project is not a plan. Open a plan first."))
            return
        title = session.model.title.get(self._desk.state.language)
        name, given = QInputDialog.getText(
            self._dock, tr("Save model"), tr("Name of the siting model"), text=title
        )
        if not given or not name.strip():
            return
        with self._desk.notifier.guarded():
            kept = session.model.title if name == title else Text(name.strip(), name.strip())
            model = renamed(session.model, model_id_of(name, session.model.id), kept)
            if not self._may_store(path, model.id):
                return
            store_model(path, model, name.strip())
            session.undo_stack.setClean()
            self._dock.remember_key(f"plan/{model.id}")
            self._desk.notifier.tell(tr("The siting model {model} is kept in the plan.").format(model=name))

    def _may_store(self, path: Path, model_id: str) -> bool:
        """Tell whether a model may be stored by an id; ask when another one than the opened has it."""
        from ...plan.stored_models import stored_models

        there = stored_models(path)
        if model_id not in there or self._dock.key == f"plan/{model_id}":
            return True
        return self.confirmed(
            tr("Save model"),
            tr("The plan has a siting model of this name: {model}. Replace it?").format(
                model=there[model_id]
            ),
        )

    def save_as_file(self) -> None:
        """Ask where, and write the model as a JSON file."""
        from .trial_storage import write_model

        model = self._desk.session.model
        if model is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._dock, tr("Save model"), f"{model.id}.json", tr("JSON files (*.json)")
        )
        if name:
            with self._desk.notifier.guarded():
                path = Path(name)
                write_model(path if path.suffix else path.with_suffix(".json"), model)
                self._desk.session.undo_stack.setClean()

    def open_file(self) -> None:
        """Ask for a JSON file and try its model out."""
        from ...plan.siting_models import read_model

        name, _ = QFileDialog.getOpenFileName(self._dock, tr("Open model"), "", tr("JSON files (*.json)"))
        if name:
            with self._desk.notifier.guarded():
                model = read_model(Path(name))
                if self.may_leave_model():
                    self._desk.session.open_model(model)
                    self._dock.remember_key("")

    def reset_model(self) -> None:
        """Take the model as it was before all edits; that can be undone."""
        stack = self._desk.session.undo_stack
        stack.setIndex(0)

    def _result_kept(self, title: str, error: Exception | None) -> None:
        self._keeping = None
        self.follow()
        self._dock.compare_choice.relist()
        if error is not None:
            self._desk.notifier.refuse(error)
            return
        self._desk.notifier.tell(tr("{result} is kept in the plan.").format(result=title))

    def _step(self, action: QAction, icon: str) -> QAction:
        action.setIcon(QgsApplication.getThemeIcon(icon))
        return action

    def _context(self) -> object:
        from qgis.core import QgsProcessingContext

        context = QgsProcessingContext()
        context.setProject(self._desk.project)
        return context


def model_id_of(name: str, otherwise: str) -> str:
    """Return an id made of a name: its letters and digits, joined; ``otherwise`` when none is left."""
    found = re.sub(r"\W+", "_", name.strip().lower()).strip("_")
    if not found:
        return otherwise
    return found if found.isidentifier() else f"m_{found}"
