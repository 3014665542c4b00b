# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Notices when the file of the open plan goes, is replaced by another one, or comes back. It only looks.

QGIS itself says nothing: layers of a file that is gone are simply empty, saving the project makes a new file of that
name with nothing but the project in it, and where a layer was being edited QGIS even makes an empty one. Layers are
not read anew here when the file is back: threads that draw them at that moment would take QGIS down.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication

from ..errors import PlanFileError
from .info import read_info
from .project import plan_path

# A program that replaces a file may take the old one away first.
_SETTLE_MS = 300

_THERE, _GONE, _OTHER = range(3)


class PlanFileWatch(QObject):
    """Watches the file of the plan that is open in one project; each signal carries its path.

    ``lost``: it is no longer there, or what is there is no plan. ``replaced``: another plan is in its place.
    ``returned``: the very file is there again.
    """

    lost = pyqtSignal(Path)
    replaced = pyqtSignal(Path)
    returned = pyqtSignal(Path)

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._path: Path | None = None
        self._identity: tuple[int, int] | None = None
        self._state = _THERE
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._signals: tuple[tuple[Any, Any], ...] = (
            (self._watcher.fileChanged, self._expect_change),
            (self._watcher.directoryChanged, self._expect_change),
            # Watchers know nothing of what happens on a network drive; people come back from their file manager.
            (QGuiApplication.instance().applicationStateChanged, self._expect_change),
            (project.readProject, self.follow),
            (project.cleared, self.follow),
            (project.projectSaved, self._saved),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self.follow()

    def stop(self) -> None:
        """Stop watching."""
        for signal, slot in reversed(self._signals):
            signal.disconnect(slot)
        self._settling.stop()
        self._forget()

    def follow(self, *_: object) -> None:
        """Watch the file of the plan that is open now."""
        self._forget()
        self._path = plan_path(self._project)
        if self._path is not None:
            self._identity = _identity(self._path)
            self._watcher.addPath(str(self._path.parent))
            self._watcher.addPath(str(self._path))

    def look(self) -> None:
        """Compare what is in the plan's place with what was there, and tell when that is something else."""
        path = self._path
        if path is None or (self._state == _THERE and _identity(path) == self._identity):
            return
        state = self._state_of(path)
        before, self._state = self._state, state
        if state != _GONE and str(path) not in self._watcher.files():
            self._watcher.addPath(str(path))
        if state != before:
            {_THERE: self.returned, _GONE: self.lost, _OTHER: self.replaced}[state].emit(path)

    def _state_of(self, path: Path) -> int:
        if _identity(path) == self._identity:
            return _THERE
        return _OTHER if _is_plan(path) else _GONE

    def _saved(self) -> None:
        """Follow a project that was stored elsewhere; look twice at one that was stored where a plan was."""
        if plan_path(self._project) != self._path:
            self.follow()
        else:
            self.look()

    def _expect_change(self, *_: object) -> None:
        if self._path is not None and not (
            self.sender() is QGuiApplication.instance()
            and QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        ):
            self._settling.start()

    def _forget(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = self._identity = None
        self._state = _THERE


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what makes a file itself, whatever it is called; None when it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_plan(path: Path) -> bool:
    try:
        read_info(path)
    except PlanFileError:
        return False
    return True
