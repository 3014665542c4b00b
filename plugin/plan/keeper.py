# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps an open plan in its own file, also when QGIS opens a copy or a renamed plan without asking us."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from weakref import ref

from qgis.core import QgsPathResolver, QgsProject
from qgis.PyQt.QtCore import QTimer

from ..errors import PlanFileError
from ..i18n import tr
from .geopackage import write_info
from .info import path_of_project, read_info
from .project import plan_layers, re_point


class PlanKeeper:
    """Watches one project: its plan layers always point at the file in which the project is stored."""

    def __init__(self, project: QgsProject, notify: Callable[[str], None]) -> None:
        self._project = project
        self._notify = notify
        self._stored_name = lru_cache(maxsize=8)(_stored_name)
        # QGIS never lets go of what it was given here, so that is not the keeper itself.
        keeper = ref(self)
        self._token = QgsPathResolver.setPathPreprocessor(lambda source: keeper().own_path(source))
        project.readProject.connect(self.settle)
        project.projectSaved.connect(self.remember)

    def stop(self) -> None:
        """Stop watching."""
        self._project.projectSaved.disconnect(self.remember)
        self._project.readProject.disconnect(self.settle)
        QgsPathResolver.removePathPreprocessor(self._token)

    def own_path(self, source: str) -> str:
        """Return the open plan's own file where a stored project names the file it was copied from."""
        plan = path_of_project(self._project.fileName())
        if plan is None or not source.endswith(".gpkg"):
            return source
        stored = self._stored_name(plan)
        return str(plan) if stored != plan.name and Path(source).name == stored else source

    def settle(self) -> None:
        """Re-point what still points elsewhere, and tell people that this plan is a copy."""
        plan = path_of_project(self._project.fileName())
        if plan is None or not plan_layers(self._project):
            return
        moved = re_point(self._project, plan, self._stored_name(plan))
        if self._stored_name(plan) != plan.name:
            # Later: at the end of reading QGIS calls every project clean.
            QTimer.singleShot(0, self._project.setDirty)
            self._notify(
                tr(
                    "This plan was copied or renamed; its layers are those of {name}. Save the project to keep that."
                ).format(name=plan.name)
            )
        elif moved:
            QTimer.singleShot(0, self._project.setDirty)
            self._notify(
                tr(
                    "{count} layers of this plan named another file; they are now those of {name}."
                    " Save the project to keep that."
                ).format(count=moved, name=plan.name)
            )
        self._stored_name.cache_clear()

    def remember(self) -> None:
        """Note in the plan that its stored project now names this very file."""
        plan = path_of_project(self._project.fileName())
        if plan is None or not plan_layers(self._project) or self._stored_name(plan) == plan.name:
            return
        try:
            write_info(plan, {"project_file": plan.name})
        except PlanFileError as error:
            self._notify(error.message(tr))
        self._stored_name.cache_clear()


def _stored_name(plan: Path) -> str:
    try:
        return read_info(plan).project_file
    except PlanFileError:
        return plan.name
