# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows as high as their wrapped texts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView

from plugin.gui.widgets import wrapping_delegate
from plugin.gui.widgets.wrapping_delegate import WrappingDelegate

LONG = "a text of a good many words that does not fit into one line of a narrow column"


def view_of(qtbot: QtBot, width: int) -> tuple[QTreeView, WrappingDelegate]:
    view, model = QTreeView(), QStandardItemModel()
    qtbot.addWidget(view)
    group = QStandardItem("short")
    group.appendRow(QStandardItem(LONG))
    model.appendRow(group)
    model.appendRow(QStandardItem(LONG))
    view.setModel(model)
    view.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.header().setStretchLastSection(False)
    delegate = WrappingDelegate(view)
    view.setItemDelegate(delegate)
    view.setColumnWidth(0, width)
    return view, delegate


def heights(view: QTreeView, delegate: WrappingDelegate) -> list[int]:
    model, option = view.model(), QStyleOptionViewItem()
    option.fontMetrics = view.fontMetrics()
    indices = (model.index(0, 0), model.index(1, 0), model.index(0, 0, model.index(0, 0)))
    return [delegate.sizeHint(option, index).height() for index in indices]


def test_a_long_text_needs_more_height_in_a_narrow_column(qtbot: QtBot) -> None:
    view, delegate = view_of(qtbot, 120)
    short, long, _ = heights(view, delegate)
    assert long > 3 * short
    view.setColumnWidth(0, 2000)
    assert heights(view, delegate)[1] == short


def test_an_indented_text_has_less_room(qtbot: QtBot) -> None:
    view, delegate = view_of(qtbot, 150)
    view.setIndentation(80)
    _, flat, indented = heights(view, delegate)
    assert indented > flat


def test_not_all_heights_are_kept_for_ever(qtbot: QtBot, monkeypatch: object) -> None:
    monkeypatch.setattr(wrapping_delegate, "_MOST_KEPT", 2)
    view, delegate = view_of(qtbot, 100)
    for width in range(100, 130):
        view.setColumnWidth(0, width)
        heights(view, delegate)
    assert len(delegate._heights) <= 4
