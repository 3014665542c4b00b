# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The assumptions in use in the open project: edits of them are steps that can be undone, kept with the project."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QUndoStack

from ...core.assumptions import Assumptions
from ...core.ranges import Range
from ...errors import RulesError, mark
from ...i18n import tr, ui_language
from ...plan.assumptions import (
    assumptions_of,
    forget_edits,
    read_edits_file,
    shipped_assumptions,
    store_edits,
    stored_edits,
    usable_edits,
    write_document,
    write_edits_file,
)
from .catalogue_edit import CatalogueEdit


class AssumptionSession(QObject):
    """``assumptions_changed``: other numbers are in use. ``project_changed``: it looks at another project's edits.

    ``problem`` is why the edits kept in the project cannot be used. They stay there, nothing can be edited, and what
    is shipped is in use, until those that can be used are kept, or all are discarded.
    """

    assumptions_changed = pyqtSignal()
    project_changed = pyqtSignal()

    def __init__(
        self, project: QgsProject, shipped: Assumptions | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.problem: RulesError | None = None
        self._project = project
        self._shipped = shipped if shipped is not None else shipped_assumptions()
        self.assumptions = self._shipped
        self._read()
        for signal in (project.readProject, project.cleared):
            signal.connect(self._follow_project)

    def stop(self) -> None:
        """Let go of the project."""
        for signal in (self._project.readProject, self._project.cleared):
            signal.disconnect(self._follow_project)
        self.undo_stack.clear()

    def edit(self, assumption_id: str, value: Range, source: str = "") -> None:
        """Use another number. Raises RulesError, which names the assumption, for one out of order or bounds."""
        title = self._title(assumption_id)
        try:
            after = self.assumptions.with_edit(assumption_id, value, source)
        except RulesError as error:
            error.values |= {"title": title}
            error.where = "{title}"
            if "maximum" in error.values:
                error.remedy = mark("Give a value between these bounds.")
            raise
        self._step(after, tr("Edit: {assumption}").format(assumption=title))

    def reset(self, assumption_ids: Iterable[str]) -> None:
        """Use some numbers as they are shipped."""
        asked = list(assumption_ids)
        after = reduce(lambda catalogue, key: catalogue.without_edit(key), asked, self.assumptions)
        title = self._title(asked[0]) if len(asked) == 1 else str(len(asked))
        self._step(after, tr("Reset: {assumption}").format(assumption=title))

    def reset_all(self) -> None:
        """Use all numbers as they are shipped."""
        self._step(self._shipped, tr("Reset all assumptions"))

    def import_file(self, path: Path) -> int:
        """Take the edits of a file in place of those in use, and return how many. Raises RulesError."""
        after = read_edits_file(path, self._shipped)
        self._step(after, tr("Edits of {file}").format(file=path.name))
        return len(after.edited)

    def export_file(self, path: Path) -> None:
        """Write the edits as a file; those that cannot be read as they are kept. Raises PlanFileError."""
        if self.problem is not None:
            write_document(path, stored_edits(self._project))
        else:
            write_edits_file(path, self.assumptions)

    @property
    def usable_count(self) -> int:
        """How many of the edits that cannot be read as a whole can be used."""
        return len(usable_edits(self._project, self._shipped).edited) if self.problem is not None else 0

    def keep_usable(self) -> None:
        """Keep those edits that can be used in place of all that cannot be read as a whole."""
        store_edits(self._project, usable_edits(self._project, self._shipped))
        self._follow_project()

    def discard_stored(self) -> None:
        """Let the project keep no edits, also none that cannot be read."""
        forget_edits(self._project)
        self._follow_project()

    def _step(self, after: Assumptions, text: str) -> None:
        if self.problem is not None:
            raise RulesError(
                mark("Nothing can be edited while the edits kept in the project cannot be read"),
                remedy=mark(
                    "On the assumptions page, keep those that can be used, or save them as a file and discard them."
                ),
            )
        if after.edited != self.assumptions.edited:
            self.undo_stack.push(CatalogueEdit(text, self.assumptions, after, self._take))

    def _take(self, assumptions: Assumptions) -> None:
        self.assumptions = assumptions
        store_edits(self._project, assumptions)
        self.assumptions_changed.emit()

    def _follow_project(self, *_: object) -> None:
        before = self.assumptions
        self.undo_stack.clear()
        self._read()
        self.project_changed.emit()
        if self.assumptions.edited != before.edited:
            self.assumptions_changed.emit()

    def _read(self) -> None:
        self.problem = None
        try:
            self.assumptions = assumptions_of(self._project, self._shipped)
        except RulesError as error:
            self.problem = error
            self.assumptions = self._shipped

    def _title(self, assumption_id: str) -> str:
        return self.assumptions[assumption_id].title.get(ui_language())
