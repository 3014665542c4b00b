# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Long work beside the window: a task with frozen inputs, progress in the task bar, its end on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import QgsTask, QgsTaskManager
from qgis.PyQt.QtCore import QTimer

from ..errors import Cancelled

# How long QGIS may wait for work that does not notice that it was cancelled.
_MOST_WAIT_MS = 2000

Progress = Callable[[float], None]
Work = Callable[[Progress], Any]


class Errand(QgsTask):
    """One piece of work. ``work`` runs in another thread and touches no layer, project or widget.

    Exactly one of the three endings is called, on the main thread: ``done`` with what the work returned, ``failed``
    with what it raised, or ``cancelled``.
    """

    is_any_ending: ClassVar[bool] = False

    def __init__(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._done, self._failed, self._cancelled = work, done, failed, cancelled
        self._result: Any = None
        self._error: Exception | None = None
        self.ended = False

    def run(self) -> bool:
        """Do the work; in a thread of the task manager."""
        try:
            self._result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 - whatever it is, the main thread must learn of it
            self._error = error
            return False
        return not self.isCanceled()

    def finished(self, succeeded: bool) -> None:  # noqa: FBT001 - QGIS calls it so
        """Tell how it ended, once; on the main thread."""
        if self.ended:
            return
        self.ended = True
        Errand.is_any_ending = True
        try:
            if succeeded:
                self._done(self._result)
            elif self.isCanceled() or isinstance(self._error, Cancelled) or self._error is None:
                self._cancelled()
            else:
                self._failed(self._error)
        finally:
            Errand.is_any_ending = False

    def _progress(self, share: float) -> None:
        """Tell that a share (0..1) is done; raise Cancelled when the user cancelled."""
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100.0 * share)


class Background:
    """Runs errands and keeps hold of them until they end: Python would forget a task that QGIS still runs."""

    def __init__(self, manager: QgsTaskManager) -> None:
        self._manager = manager
        self._running: set[Errand] = set()

    def start(self, errand: Errand) -> Errand:
        """Start an errand."""
        self._running.add(errand)
        # Not within the signal: QGIS still needs the task when it sends it.
        forget = lambda: QTimer.singleShot(0, lambda: self._running.discard(errand))  # noqa: E731
        errand.taskCompleted.connect(forget)
        errand.taskTerminated.connect(forget)
        if Errand.is_any_ending:
            # QGIS is still at the end of another task, and would take this one out of its queue for it: both may lie at
            # the same address.
            QTimer.singleShot(0, lambda: self._add(errand))
        else:
            self._add(errand)
        return errand

    def _add(self, errand: Errand) -> None:
        if errand.isCanceled():
            # QGIS tells nobody about a task that it was never given.
            errand.finished(False)
        else:
            self._manager.addTask(errand)

    def cancel(self) -> list[str]:
        """Cancel what runs, as a user would, and return what that is called; it ends when it notices."""
        cancelled = [errand for errand in self._running if not errand.ended and not errand.isCanceled()]
        titles = [errand.description() for errand in cancelled]
        for errand in cancelled:
            errand.cancel()
        return titles

    def stop(self) -> None:
        """Cancel what runs, wait until it has noticed, and tell it: nobody is there any more when QGIS would."""
        for errand in tuple(self._running):
            # QGIS deletes those that have ended.
            if not errand.ended:
                errand.cancel()
                errand.waitForFinished(_MOST_WAIT_MS)
                errand.finished(False)
        self._running.clear()
