# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the power grid: its assets, and beside them the study of the grid that they make."""

from __future__ import annotations

from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ...i18n import tr
from ..desk import Desk
from ..widgets.grid_study import GridStudyPanel
from .assets import AssetPanel


class PowerPanel(AssetPanel):
    """The panel of assets with one more page. What the study draws goes when the panel is closed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "power", parent)
        self.study = GridStudyPanel(desk, self)
        self.sheets = QTabWidget(self)
        self.sheets.setDocumentMode(True)
        self.layout().replaceWidget(self.pages, self.sheets)
        self.sheets.addTab(self.pages, "")
        self.sheets.addTab(self.study, "")
        self._name_sheets()

    def retranslate(self) -> None:
        """Show texts, names and numbers in the present language."""
        super().retranslate()
        self.study.retranslate()
        self._name_sheets()

    def stop(self) -> None:
        """Let go of plan, layers and map."""
        self.study.stop()
        super().stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.study.marks.switch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.study.marks.switch(on=False)
        super().hideEvent(event)

    def _name_sheets(self) -> None:
        for place, text in enumerate((tr("&Facilities"), tr("Grid st&udy"))):
            self.sheets.setTabText(place, text)
