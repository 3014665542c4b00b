# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The printed map: everything on the page, nothing over anything else, and texts that can be set."""

from __future__ import annotations

import datetime
import re

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF, QSize

from plugin.plan.cartography import layout

EXTENT = QgsRectangle(1_100_000, 1_680_000, 1_150_000, 1_720_000)
TEXTS = (layout.TITLE_ID, layout.ANSWER_ID, layout.SOURCES_ID)


@pytest.fixture
def printed(project: QgsProject) -> QgsPrintLayout:
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:5179"))
    return layout.add_layout(project, EXTENT, "김해 · 가야밸리", "Sources: OSM.", lambda text: f"ko: {text}")


def frame(printed: QgsPrintLayout, item_id: str) -> QRectF:
    item = printed.itemById(item_id)
    return QRectF(item.pagePos(), item.rect().size())


def test_it_is_an_a3_page_in_landscape_known_by_its_name(
    project: QgsProject, printed: QgsPrintLayout
) -> None:
    assert project.layoutManager().layoutByName("plan") is printed
    assert printed.pageCollection().pageCount() == 1
    size = printed.pageCollection().page(0).pageSize()
    assert (size.width(), size.height(), size.units()) == (420.0, 297.0, Qgis.LayoutUnit.Millimeters)


def test_the_map_shows_the_whole_extent(printed: QgsPrintLayout) -> None:
    assert printed.itemById(layout.MAP_ID).extent().contains(EXTENT)


def test_texts_and_map_lie_on_the_page_and_not_over_each_other(printed: QgsPrintLayout) -> None:
    frames = {name: frame(printed, name) for name in (*TEXTS, layout.MAP_ID)}
    page = QRectF(0, 0, 420, 297)
    for name, own in frames.items():
        assert page.contains(own), name
        for other_name, other in frames.items():
            assert name == other_name or not own.intersects(other), (name, other_name)
    legend = frame(printed, layout.LEGEND_ID)
    assert legend.left() >= frames[layout.MAP_ID].right()


def test_the_legend_is_in_the_plans_language_and_shows_what_the_map_shows(printed: QgsPrintLayout) -> None:
    legend = printed.itemById(layout.LEGEND_ID)
    assert legend.title() == "ko: Legend"
    assert legend.linkedMap() is printed.itemById(layout.MAP_ID)
    assert legend.legendFilterByMapEnabled()
    assert legend.autoUpdateModel()


def test_the_scale_bar_measures_the_map_in_kilometres(printed: QgsPrintLayout) -> None:
    (bar,) = [item for item in printed.items() if isinstance(item, QgsLayoutItemScaleBar)]
    assert bar.linkedMap() is printed.itemById(layout.MAP_ID)
    assert bar.units() == Qgis.DistanceUnit.Kilometers
    assert bar.unitLabel() == "km"
    own = QRectF(bar.pagePos(), bar.rect().size())
    assert QRectF(0, 0, 420, 297).contains(own)
    assert not any(own.intersects(frame(printed, name)) for name in TEXTS)


def test_title_and_sources_are_written_and_the_answer_waits(printed: QgsPrintLayout) -> None:
    assert [printed.itemById(name).text() for name in TEXTS] == ["김해 · 가야밸리", "", "Sources: OSM."]


def test_black_on_paper_needs_no_halo(printed: QgsPrintLayout) -> None:
    for item in printed.items():
        if isinstance(item, QgsLayoutItemLabel):
            assert not item.textFormat().buffer().enabled()


@pytest.mark.parametrize("item_id", TEXTS)
def test_a_text_can_be_set(printed: QgsPrintLayout, item_id: str) -> None:
    layout.set_text(printed, item_id, "답: 74.2")
    assert printed.itemById(item_id).text() == "답: 74.2"
    others = [printed.itemById(name).text() for name in TEXTS if name != item_id]
    assert "답: 74.2" not in others


@pytest.mark.parametrize("item_id", [layout.MAP_ID, layout.LEGEND_ID, "no such item"])
def test_setting_the_text_of_what_is_no_text_changes_nothing(printed: QgsPrintLayout, item_id: str) -> None:
    layout.set_text(printed, item_id, "lost")
    assert "lost" not in [item.text() for item in printed.items() if isinstance(item, QgsLayoutItemLabel)]


def test_another_extent_can_be_shown(printed: QgsPrintLayout) -> None:
    elsewhere = QgsRectangle(1_160_000, 1_700_000, 1_180_000, 1_720_000)
    layout.show_extent(printed, elsewhere)
    shown = printed.itemById(layout.MAP_ID).extent()
    assert shown.contains(elsewhere)
    assert not shown.intersects(EXTENT)


def test_the_sources_name_everyone_and_the_day_of_printing() -> None:
    text = layout.sources_text(["© OpenStreetMap contributors", "Statistics Korea"], str)
    assert "© OpenStreetMap contributors; Statistics Korea" in text
    (printed_on,) = re.findall(r"\d{4}-\d\d-\d\d", text)
    day = datetime.date.fromisoformat(printed_on)
    assert abs((datetime.datetime.now().astimezone().date() - day).days) <= 1


def test_the_page_can_be_printed(printed: QgsPrintLayout) -> None:
    image = QgsLayoutExporter(printed).renderPageToImage(0, QSize(420, 297))
    assert (image.width(), image.height()) == (420, 297)
    in_map, in_margin = image.pixelColor(100, 200), image.pixelColor(4, 4)
    assert in_map.name() == "#dce8ee"
    assert in_margin.name() == "#ffffff"
