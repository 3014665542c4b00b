# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was tried out is kept: as a result in the plan, as a siting model in the plan or in a file.

A result is made by the algorithm *Score sites* with the same sites, layers and model, so that what is kept is what a
script would get, and its manifest tells how.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer

from ...core.siting.model import SitingModel
from ...errors import Cancelled, InputError, mark
from ...i18n import tr
from ...plan.info import read_info
from ...plan.project import plan_path
from ...plan.results import result_layer, show_result, store_result
from .session import SitingSession

ALGORITHM = "airegion:scoresites"


def algorithm_parameters(session: SitingSession, folder: Path) -> dict[str, Any]:
    """Return the parameters with which *Score sites* gives what the session shows; the model goes into a file."""
    if session.model is None or session.sites_layer is None:
        raise InputError(
            mark("There is nothing to score yet"), remedy=mark("Choose sites and a siting model first.")
        )
    model_file = folder / f"{session.model.id}.json"
    write_model(model_file, session.model)
    inputs = {name.upper(): layer.id() for name, layer in session.chosen_inputs.items()}
    return {"INPUT": session.sites_layer.id(), "MODEL_FILE": str(model_file), **inputs}


def write_model(path: Path, model: SitingModel) -> None:
    """Write a siting model as a JSON file."""
    text = json.dumps(model.to_document(), ensure_ascii=False, indent=2)
    try:
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        from ...plan.write_failures import write_failure

        raise write_failure(path, mark("The siting model cannot be written"), error) from error


class ResultKeeping:
    """Scores in the background by the algorithm and stores the result in the open plan."""

    # QGIS's task works with context and feedback of ours, which Python would throw away with the last name for them.
    _running: ClassVar[set[ResultKeeping]] = set()

    def __init__(
        self, session: SitingSession, name: str, ended: Callable[[str, Exception | None], None]
    ) -> None:
        self._project = session.state.project
        self._plan = session.state.path
        self._name = name
        self._ended = ended
        self._stopped = False
        self._folder = tempfile.TemporaryDirectory(prefix="airegion-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        self._output, self._manifest = folder / "scored.gpkg", folder / "scored.json"
        parameters = algorithm_parameters(session, folder)
        parameters |= {"OUTPUT": str(self._output), "MANIFEST": str(self._manifest)}
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self._context.setProject(self._project)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        self._task.executed.connect(self._finish)

    def start(self) -> None:
        """Begin."""
        self._running.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop; nothing is stored, and nobody is told."""
        self._stopped = True
        self._task.cancel()

    def _finish(self, succeeded: bool, results: dict[str, Any]) -> None:  # noqa: FBT001 - a slot
        error: Exception | None = None
        title = str(results.get("TITLE", ""))
        try:
            self._store(title, succeeded=succeeded)
        except Exception as problem:  # noqa: BLE001 - whatever it is, who asked must learn that it ended
            error = problem
        self._folder.cleanup()
        # Not within the signal: QGIS still needs the task when it sends it.
        QTimer.singleShot(0, lambda: self._running.discard(self))
        if not self._stopped:
            self._ended(title, error)

    def _store(self, title: str, *, succeeded: bool) -> None:
        if self._stopped or self._task.isCanceled():
            raise Cancelled
        if not succeeded or self._plan is None:
            raise InputError(
                mark("The result could not be made: {reason}"), reason=self._feedback.textLog().strip()
            )
        if plan_path(self._project) != self._plan:
            raise InputError(
                mark("The plan was closed before its result was there"),
                where="{path}",
                path=self._plan,
                remedy=mark("Open it and save the result again."),
            )
        manifest = json.loads(self._manifest.read_text(encoding="utf-8"))
        scored = QgsVectorLayer(str(self._output), title, "ogr")
        table = store_result(self._plan, self._output, self._name, manifest)
        named = tr("{title} ({name})").format(title=title, name=self._name)
        layer = result_layer(self._plan, table, named, scored)
        show_result(self._project, layer, read_info(self._plan).language)
