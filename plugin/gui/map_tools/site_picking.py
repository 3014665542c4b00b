# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The button that takes the tool for picking sites in hand, and gives the tool before it back."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QToolBar

from ...errors import mark
from ...i18n import tr
from ...paths import ICONS
from ..desk import Desk
from ..dock_manager import TOOLBAR
from .pick_site import PickSiteTool

_TEXT = mark("Pick a site on the map")
_TIP = mark("Pick a site on the map; click again where sites overlap")


class SitePicking:
    """One checkable action, which joins the plugin's toolbar when it is made, and the tool that it stands for."""

    def __init__(self, desk: Desk, picked: Callable[[int], None], missed: Callable[[], None]) -> None:
        self._desk = desk
        self._before: QgsMapTool | None = None
        self.tool = PickSiteTool(desk.canvas, lambda: desk.session.sites_layer)
        self.tool.picked.connect(picked)
        self.tool.missed.connect(missed)
        self.action = QAction(QIcon(str(ICONS / "picksite.svg")), "", desk.canvas)
        self.action.setObjectName("airegion_pick_site")
        self.action.setCheckable(True)
        # Not toggled: QGIS unchecks it when the user takes another tool, which is then the one to keep.
        self.action.triggered.connect(self._switched)
        self.tool.setAction(self.action)
        self._toolbar = desk.iface.mainWindow().findChild(QToolBar, TOOLBAR)
        if self._toolbar is not None:
            self._toolbar.addAction(self.action)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the action in the present language."""
        self.action.setText(tr(_TEXT))
        self.action.setToolTip(tr(_TIP))

    def put_down(self) -> None:
        """Give the tool before this one back, if this one is in hand."""
        canvas = self._desk.canvas
        if canvas.mapTool() is not self.tool:
            return
        # The tool before may be gone with the plugin it came from.
        if self._before is not None and not sip.isdeleted(self._before):
            canvas.setMapTool(self._before)
        else:
            canvas.unsetMapTool(self.tool)
        self._before = None

    def stop(self) -> None:
        """Put the tool down and take the action away."""
        self.put_down()
        if self._toolbar is not None:
            self._toolbar.removeAction(self.action)
        self.tool.deleteLater()
        self.action.deleteLater()

    def _switched(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if not on:
            self.put_down()
            return
        self._desk.show_panel("inspector")
        self._before = self._desk.canvas.mapTool()
        self._desk.canvas.setMapTool(self.tool)
