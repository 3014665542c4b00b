# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The printed map of a plan: map, title, answer in a sentence, legend, scale bar, sources."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...errors import mark
from . import labels

LAYOUT_NAME = "plan"
MAP_ID, TITLE_ID, ANSWER_ID, LEGEND_ID, SOURCES_ID = "map", "title", "answer", "legend", "sources"

# A3 landscape, millimetres: the map left, the legend in a column of its own so that nothing covers it.
_PAGE_SIZE = "A3"
_PAGE = (420.0, 297.0)
_MARGIN = 10.0
_TITLE_TOP, _ANSWER_TOP, _MAP_TOP = 8.0, 20.0, 34.0
_MAP_WIDTH, _MAP_HEIGHT = 300.0, 236.0
_LEGEND_LEFT = _MARGIN + _MAP_WIDTH + 5.0
_SOURCES_TOP = _MAP_TOP + _MAP_HEIGHT + 2.0
# Beside the scale bar.
_SOURCES_LEFT = _MARGIN + 95.0


def add_layout(
    project: QgsProject, extent: QgsRectangle, title: str, sources: str, translate: Callable[[str], str]
) -> QgsPrintLayout:
    """Add the plan's print layout to its project; ``extent`` is in the project's CRS."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(LAYOUT_NAME)
    page = layout.pageCollection().page(0)
    page.setPageSize(_PAGE_SIZE, QgsLayoutItemPage.Orientation.Landscape)
    map_item = _map(layout, extent)
    _label(layout, TITLE_ID, title, 20.0, (_MARGIN, _TITLE_TOP, _PAGE[0] - 2 * _MARGIN, 12.0), bold=True)
    _label(layout, ANSWER_ID, "", 11.5, (_MARGIN, _ANSWER_TOP, _PAGE[0] - 2 * _MARGIN, 13.0))
    _legend(layout, map_item, translate)
    _scale_bar(layout, map_item)
    _label(
        layout,
        SOURCES_ID,
        sources,
        7.5,
        (_SOURCES_LEFT, _SOURCES_TOP, _MAP_WIDTH - _SOURCES_LEFT + _MARGIN, 22.0),
    )
    project.layoutManager().addLayout(layout)
    return layout


def set_text(layout: QgsPrintLayout, item_id: str, text: str) -> None:
    """Set the text of one of the layout's labels."""
    item = layout.itemById(item_id)
    if isinstance(item, QgsLayoutItemLabel):
        item.setText(text)


def show_extent(layout: QgsPrintLayout, extent: QgsRectangle) -> None:
    """Show an extent (project CRS) and rebuild the legend for what is in it."""
    map_item = layout.itemById(MAP_ID)
    if isinstance(map_item, QgsLayoutItemMap):
        map_item.zoomToExtent(extent)
        layout.refresh()


def sources_text(attributions: list[str], translate: Callable[[str], str]) -> str:
    """Return the line of sources and licences that every printed map carries."""
    today = datetime.datetime.now().astimezone().date().isoformat()
    return translate(mark("Sources: {sources}. Printed {date}.")).format(
        sources="; ".join(attributions), date=today
    )


def _map(layout: QgsPrintLayout, extent: QgsRectangle) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.setId(MAP_ID)
    item.setFrameEnabled(True)
    item.setBackgroundColor(QColor("#DCE8EE"))
    _place(item, (_MARGIN, _MAP_TOP, _MAP_WIDTH, _MAP_HEIGHT))
    layout.addLayoutItem(item)
    item.zoomToExtent(extent)
    return item


def _label(
    layout: QgsPrintLayout,
    item_id: str,
    text: str,
    size_pt: float,
    frame_mm: tuple[float, float, float, float],
    *,
    bold: bool = False,
) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setId(item_id)
    item.setText(text)
    item.setTextFormat(_plain(size_pt, bold=bold))
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    _place(item, frame_mm)
    layout.addLayoutItem(item)


def _plain(size_pt: float, *, bold: bool = False) -> QgsTextFormat:
    """Return text for paper: black on white needs no halo."""
    result = labels.text_format(size_pt, "#1A1A1A", bold=bold)
    halo = result.buffer()
    halo.setEnabled(False)
    result.setBuffer(halo)
    return result


def _legend(layout: QgsPrintLayout, map_item: QgsLayoutItemMap, translate: Callable[[str], str]) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setId(LEGEND_ID)
    legend.setTitle(translate(mark("Legend")))
    legend.setLinkedMap(map_item)
    legend.setLegendFilterByMapEnabled(True)
    legend.setAutoUpdateModel(True)
    legend.setResizeToContents(True)
    legend.setSymbolHeight(3.4)
    legend.setSymbolWidth(6.0)
    for component, size_pt, bold in (
        (QgsLegendStyle.Style.Title, 11.0, True),
        (QgsLegendStyle.Style.Group, 9.0, True),
        (QgsLegendStyle.Style.Subgroup, 8.0, True),
        (QgsLegendStyle.Style.SymbolLabel, 7.5, False),
    ):
        legend.rstyle(component).setTextFormat(_plain(size_pt, bold=bold))
    legend.rstyle(QgsLegendStyle.Style.Group).setMargin(QgsLegendStyle.Side.Top, 2.0)
    legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 1.2)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.0)
    legend.setWrapString("|")
    legend.attemptMove(QgsLayoutPoint(_LEGEND_LEFT, _MAP_TOP, Qgis.LayoutUnit.Millimeters))
    layout.addLayoutItem(legend)


def _scale_bar(layout: QgsPrintLayout, map_item: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(40.0)
    bar.setMaximumBarWidth(80.0)
    bar.setTextFormat(_plain(9.0))
    layout.addLayoutItem(bar)
    bar.update()
    # Below the map: on it it would cover names.
    bar.attemptMove(QgsLayoutPoint(_MARGIN, _SOURCES_TOP, Qgis.LayoutUnit.Millimeters))


def _place(item: QgsLayoutItemMap | QgsLayoutItemLabel, frame_mm: tuple[float, float, float, float]) -> None:
    left, top, width, height = frame_mm
    item.attemptMove(QgsLayoutPoint(left, top, Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters))
