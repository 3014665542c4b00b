# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read when an algorithm fails: our own messages, and what to do about an error of the plugin itself."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType

from qgis.core import Qgis, QgsMessageLog, QgsProcessingException

from ..errors import InputError, PlanError, mark
from ..i18n import tr
from ..paths import ROOT

LOG_TAB = "AI Region Planner"


class ShownErrors:
    """A context that shows every error as Processing's own, in the reader's language."""

    def __enter__(self) -> None:
        return

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        frames: TracebackType | None,
    ) -> None:
        if not isinstance(error, Exception) or isinstance(error, QgsProcessingException):
            return
        message = failure_text(error)
        # QGIS never lets go of an exception it was given. What its frames hold would stay open with it: readers
        # of a plan, of which QGIS allows four at a time and then waits for ever.
        traceback.clear_frames(frames)
        raise QgsProcessingException(message) from None


def failure_text(error: Exception) -> str:
    """Return what to show of an error; one that nobody foresaw goes into the message log with all its details."""
    if isinstance(error, PlanError):
        return error.message(tr)
    if isinstance(error, MemoryError):
        return InputError(
            mark("There is not enough memory for this"),
            remedy=mark("Close other programs, or work on a part of the layer."),
        ).message(tr)
    QgsMessageLog.logMessage("".join(traceback.format_exception(error)), LOG_TAB, Qgis.MessageLevel.Critical)
    return PlanError(
        mark("The plugin itself made an error and stopped"),
        where="{kind}: {text}; {place}",
        kind=type(error).__name__,
        text=str(error).partition("\n")[0],
        place=_place(error),
        remedy=mark(
            "Please report it with this line and what you did; the address is in the plugin manager, and all details"
            " are in the message log, tab AI Region Planner."
        ),
    ).message(tr)


def _place(error: Exception) -> str:
    """Return the last line of the plugin's own that ran."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(ROOT)] or frames
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
