# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A bar below the number of a cell: how much there is, and how much there could be."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from .wrapping_delegate import WrappingDelegate

_THICK_PX = 3
_INSET_PX = 3
_FAINT = 60


class BarDelegate(WrappingDelegate):
    """Draws the two shares (0..1) that a cell has under ``role``: what is, in what could be; nothing without them."""

    def __init__(self, view: QTreeView, role: int) -> None:
        super().__init__(view)
        self._role = role

    def room_px(self, index: QModelIndex) -> int:
        """Return what the bar needs below the number."""
        return _THICK_PX + 1 if index.data(self._role) is not None else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the cell as ever, then the bar: what could be faintly, what is strongly."""
        super().paint(painter, option, index)
        shares = index.data(self._role)
        if shares is None:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        faint = QColor(ink)
        faint.setAlpha(_FAINT)
        painter.fillRect(bar_of(option.rect, shares[1]), faint)
        painter.fillRect(bar_of(option.rect, shares[0]), ink)


def bar_of(cell: QRect, share: float) -> QRect:
    """Return where a bar of some share lies in a cell."""
    room = max(0, cell.width() - 2 * _INSET_PX)
    return QRect(cell.left() + _INSET_PX, cell.bottom() - _THICK_PX, round(room * share), _THICK_PX)
