# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bars in cells."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QTreeView

from plugin.gui.widgets.bar_delegate import BarDelegate, bar_of

ROLE = Qt.ItemDataRole.UserRole + 7
CELL = QRect(0, 0, 106, 30)


def drawn(qtbot: QtBot, shares: tuple[float, float] | None) -> QImage:
    view, model = QTreeView(), QStandardItemModel()
    qtbot.addWidget(view)
    item = QStandardItem("")
    item.setData(shares, ROLE)
    model.appendRow(item)
    view.setModel(model)
    option = QStyleOptionViewItem()
    option.rect = CELL
    option.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    image = QImage(CELL.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    BarDelegate(view, ROLE).paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def test_what_is_stands_strongly_in_what_could_be(qtbot: QtBot) -> None:
    image = drawn(qtbot, (0.25, 0.75))
    y = bar_of(CELL, 1.0).center().y()
    dark = [QColor(image.pixel(x, y)).lightness() for x in range(CELL.width())]
    assert sum(value < 50 for value in dark) == 25
    assert sum(50 <= value < 250 for value in dark) == 50


def test_without_shares_there_is_no_bar(qtbot: QtBot) -> None:
    image = drawn(qtbot, None)
    y = bar_of(CELL, 1.0).center().y()
    assert all(QColor(image.pixel(x, y)).lightness() > 250 for x in range(CELL.width()))


def test_only_a_cell_with_a_bar_is_higher(qtbot: QtBot) -> None:
    view, model = QTreeView(), QStandardItemModel(2, 1)
    qtbot.addWidget(view)
    model.setData(model.index(0, 0), (0.1, 0.2), ROLE)
    view.setModel(model)
    delegate = BarDelegate(view, ROLE)
    option = QStyleOptionViewItem()
    with_bar, without = (delegate.sizeHint(option, model.index(row, 0)).height() for row in (0, 1))
    assert with_bar > without
