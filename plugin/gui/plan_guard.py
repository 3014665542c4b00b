# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells people what happens to the open plan behind their backs, and offers what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from ..i18n import tr
from ..plan.file_watch import PlanFileWatch
from ..plan.info import with_gpkg_suffix
from ..plan.project import plan_layers, plan_path
from ..plan.unsaved import unsaved_layers, write_unsaved
from .desk import Desk


class PlanGuard:
    """Watches the file and the layers of the open plan, and the errands that run for it."""

    def __init__(self, desk: Desk, open_plan: Callable[[Path], Any]) -> None:
        self._desk = desk
        self._open_plan = open_plan
        self._watch: PlanFileWatch | None = None
        self._signals: tuple[tuple[Any, Callable[..., None]], ...] = ()

    def start(self) -> None:
        """Begin to watch."""
        project = self._desk.project
        self._watch = PlanFileWatch(project)
        self._signals = (
            (self._watch.lost, self._tell_lost),
            (self._watch.replaced, self._tell_replaced),
            (self._watch.returned, self._tell_returned),
            (project.cleared, self._after_closing),
            (project.layersWillBeRemoved, self._tell_removed),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    def stop(self) -> None:
        """Watch no longer."""
        for signal, slot in reversed(self._signals):
            signal.disconnect(slot)
        self._signals = ()
        if self._watch is not None:
            self._watch.stop()
            self._watch = None

    def save_unsaved(self) -> None:
        """Ask where, and write the unsaved edits there."""
        name, _ = QFileDialog.getSaveFileName(
            self._desk.iface.mainWindow(), tr("Save the unsaved changes"), "", tr("GeoPackages (*.gpkg)")
        )
        if not name:
            return
        with self._desk.notifier.guarded():
            target = with_gpkg_suffix(Path(name))
            count = write_unsaved(self._desk.project, target)
            self._desk.notifier.tell(
                tr("{count} changed features were written to {file}; they are still unsaved here.").format(
                    count=count, file=target
                )
            )

    def _ways(self) -> dict[str, Callable[[], None]]:
        unsaved = unsaved_layers(self._desk.project)
        return {tr("Save the unsaved changes…"): self.save_unsaved} if unsaved else {}

    def _opening(self, path: Path) -> dict[str, Callable[[], None]]:
        return {tr("Open it again"): lambda: self._open_plan(path)}

    def _tell_lost(self, path: Path) -> None:
        self._desk.notifier.offer(
            tr(
                "The plan {name} is no longer in {folder}. Do not save the project before you have put the plan or a"
                " backup back there: no layer can be read. Unsaved changes are still in this window."
            ).format(name=path.name, folder=path.parent),
            self._ways(),
        )

    def _tell_replaced(self, path: Path) -> None:
        self._desk.notifier.offer(
            tr(
                "The file of the plan {name} was replaced while it was open. What is shown may be the old or the new"
                " one, and unsaved changes may not fit the new one. Save them apart if you need them, then open the"
                " plan again."
            ).format(name=path.name),
            self._ways() | self._opening(path),
            Qgis.MessageLevel.Warning,
        )

    def _tell_returned(self, path: Path) -> None:
        self._desk.notifier.offer(
            tr(
                "The plan {name} is back in its place. Open it again, so that all its layers are read anew; save"
                " unsaved changes apart before."
            ).format(name=path.name),
            self._ways() | self._opening(path),
            Qgis.MessageLevel.Success,
        )

    def _after_closing(self) -> None:
        for title in self._desk.background.cancel():
            self._desk.notifier.warn(
                tr("{task} was stopped, because the project was closed.").format(task=title)
            )

    def _tell_removed(self, layer_ids: list[str]) -> None:
        going = set(layer_ids)
        # Asked of the project, for the state has let go of them already.
        path = plan_path(self._desk.project)
        names = [layer.name() for layer in plan_layers(self._desk.project).values() if layer.id() in going]
        # A project that is closed has lost its name when its layers go.
        if not names or path is None:
            return
        text = tr(
            "Taken out of the project: {layers}. The data are still in {file}. To have the layers back, open the plan"
            " again without saving the project."
        ).format(layers=", ".join(names), file=path.name)
        # When QGIS is done with removing: a message makes it draw.
        QTimer.singleShot(0, lambda: self._desk.notifier.warn(text))
