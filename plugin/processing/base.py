# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm of the plugin shares: identity, help, icon, and how errors reach people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..errors import Cancelled, PlanError
from ..i18n import tr
from ..libraries import library_problem
from ..paths import ICONS
from .failures import ShownErrors
from .output_files import require_own_files
from .parameter_check import parameter_problem

Parameters = dict[str, Any]


class PlanAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that declares its identity in class attributes.

    ``display_name``, ``group_name``, ``summary`` and ``help_text`` are marked English texts.
    """

    algorithm_name = ""
    display_name = ""
    group_id = ""
    group_name = ""
    summary = ""
    help_text = ""
    search_tags: tuple[str, ...] = ()
    request: Any = None
    _refusal = ""

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.algorithm_name

    def displayName(self) -> str:
        return tr(self.display_name)

    def groupId(self) -> str:
        return self.group_id

    def group(self) -> str:
        return tr(self.group_name)

    def shortDescription(self) -> str:
        return tr(self.summary)

    def shortHelpString(self) -> str:
        return tr(self.help_text)

    def tags(self) -> list[str]:
        return [tr(tag) for tag in self.search_tags]

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / f"{self.algorithm_name}.svg")

    def canExecute(self) -> tuple[bool, str]:
        error = library_problem()
        return (True, "") if error is None else (False, error.message(tr))

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        # Scripts do not ask whether an algorithm can be executed.
        able, why_not = self.canExecute()
        if not able:
            return False, why_not
        problem = parameter_problem(self, parameters, context)
        return (False, problem.message(tr)) if problem else super().checkParameterValues(parameters, context)

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        advanced: bool = False,
    ) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_all(
        self, *parameters: tuple[QgsProcessingParameterDefinition, str], advanced: bool = False
    ) -> None:
        """Add parameters, each with its help."""
        for parameter, help_text in parameters:
            self.add(parameter, help_text, advanced=advanced)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        with self.postponed_errors():
            require_own_files(self, parameters, context)
            self.request = self.read_request(parameters, context)
        return True

    def read_request(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        """Return what the work needs of the parameters, as snapshots: here is the main thread, there is not."""

    @contextmanager
    def postponed_errors(self) -> Iterator[None]:
        """Keep an error of the preparation until the work begins.

        Processing writes what happens while preparing into its log only; a script that called would learn that there
        was an error, not which.
        """
        try:
            with ShownErrors():
                yield
        except QgsProcessingException as error:
            self._refusal = str(error)

    def shown_errors(self) -> ShownErrors:
        """Show any error as Processing's own, in the reader's language; first the one of the preparation."""
        if self._refusal:
            raise QgsProcessingException(self._refusal)
        return ShownErrors()


def told_to(feedback: QgsProcessingFeedback) -> Callable[[PlanError], None]:
    """Return what shows a study's notices as warnings, in the reader's language."""
    return lambda notice: feedback.pushWarning(notice.message(tr))


class Progress:
    """Reports progress of a stage of the work and stops it when the user cancels."""

    def __init__(self, feedback: QgsProcessingFeedback, first: float = 0.0, last: float = 100.0) -> None:
        self._feedback = feedback
        self._first = first
        self._last = last

    def __call__(self, share: float) -> None:
        """Report that a share (0..1) of the stage is done; raise Cancelled when the user cancelled."""
        self.check()
        self._feedback.setProgress(self._first + (self._last - self._first) * share)

    def check(self) -> None:
        """Raise Cancelled when the user cancelled."""
        if self._feedback.isCanceled():
            raise Cancelled

    def stage(self, first: float, last: float) -> Progress:
        """Return the progress of a part of the work, in percent of the whole."""
        return Progress(self._feedback, first, last)
