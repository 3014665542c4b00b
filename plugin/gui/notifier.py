# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The one place where messages and errors reach people: QGIS's message bar, with details that can be copied."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..errors import Cancelled, PlanError
from ..i18n import tr
from ..paths import PACKAGE, ROOT
from ..plan.versions import versions

TITLE = "AI Region Planner"


class Notifier:
    """Shows messages in one message bar, and keeps them in QGIS's log."""

    def __init__(self, bar: QgsMessageBar, window: QWidget) -> None:
        self._bar = bar
        self._window = window

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a message."""
        self._bar.pushMessage(TITLE, escape(text, quote=False), level)

    def warn(self, text: str) -> None:
        """Show something that people should look at."""
        self.tell(text, Qgis.MessageLevel.Warning)

    def offer(
        self,
        text: str,
        ways: Mapping[str, Callable[[], None]],
        level: Qgis.MessageLevel = Qgis.MessageLevel.Critical,
    ) -> None:
        """Show a message that stays until it is closed, with a button for each way to go on."""
        item = self._bar.createMessage(TITLE, escape(text, quote=False))
        for title, go in ways.items():
            button = QPushButton(title, item)
            button.clicked.connect(lambda _=False, go=go: go())
            item.layout().addWidget(button)
        self._bar.pushWidget(item, level)

    def refuse(self, error: Exception) -> None:
        """Show why something could not be done: what, where and what to do; of a surprise, a report to pass on."""
        if isinstance(error, Cancelled):
            self.tell(error.message(tr))
        elif isinstance(error, PlanError):
            self.tell(error.message(tr), Qgis.MessageLevel.Critical)
        else:
            self._surprise(error)

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Show whatever goes wrong inside instead of letting it reach Qt, which could only crash or be silent."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - a surprise is shown with its report
            self.refuse(error)

    def _surprise(self, error: Exception) -> None:
        report = error_report(error)
        QgsMessageLog.logMessage(report, TITLE, Qgis.MessageLevel.Critical, notifyUser=False)
        text = tr("Something went wrong that the plugin did not expect: {error}").format(error=error)
        self.offer(text, {tr("Details…"): lambda: show_report(report, self._window)})


def error_report(error: Exception) -> str:
    """Return what someone who mends an error needs to know; nothing of the user's data but what the error says."""
    used = "\n".join(f"{name}: {version}" for name, version in versions().items())
    told = "".join(traceback.format_exception(error))
    # Where the plugin lies names its user on most systems.
    for folder, stand_in in ((ROOT, PACKAGE), (Path.home(), "~")):
        told = told.replace(str(folder), stand_in)
    return f"{platform.platform()}\n{used}\n\n{told}"


def show_report(report: str, window: QWidget) -> None:
    """Show a report that can be copied."""
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Error report"))
    dialog.resize(720, 420)
    text = QPlainTextEdit(report, dialog)
    text.setReadOnly(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QgsApplication.clipboard().setText(report))
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    dialog.exec()
