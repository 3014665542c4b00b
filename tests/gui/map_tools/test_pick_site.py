# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Picking a site with clicks on the map."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt

from plugin.gui.desk import Desk
from plugin.gui.map_tools.pick_site import PickSiteTool
from tests.gui.few_sites import sites_layer, with_map
from tests.studies.hand_made import ORIGIN, layer


class Clicking:
    """A tool in hand, and what it told."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.canvas = canvas
        self.layer: QgsVectorLayer | None = sites_layer()
        self.tool = PickSiteTool(canvas, lambda: self.layer)
        self.told: list[Any] = []
        self.tool.picked.connect(lambda fid: self.told.append(self.name(fid)))
        self.tool.missed.connect(lambda: self.told.append(None))

    def name(self, fid: int) -> str:
        assert self.layer is not None
        return str(self.layer.getFeature(fid)["id"])

    def pixel(self, x: float, y: float) -> QPoint:
        """Return the pixel of a place in metres from ORIGIN."""
        place = self.canvas.getCoordinateTransform().transform(QgsPointXY(ORIGIN[0] + x, ORIGIN[1] + y))
        return QPoint(round(place.x()), round(place.y()))

    def click(self, pixel: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> list[Any]:
        """Click a pixel and return what was told since the last click."""
        self.told.clear()
        event = QgsMapMouseEvent(
            self.canvas, QEvent.Type.MouseButtonRelease, pixel, button, button, Qt.KeyboardModifier.NoModifier
        )
        self.tool.canvasReleaseEvent(event)
        return list(self.told)


@pytest.fixture
def clicking(desk: Desk) -> Clicking:
    return Clicking(with_map(desk).canvas)


def test_a_click_on_a_site_picks_it(clicking: Clicking) -> None:
    assert clicking.click(clicking.pixel(4100, 100)) == ["far"]
    assert clicking.click(clicking.pixel(-100, 0)) == ["near"]


def test_a_click_beside_all_sites_says_so(clicking: Clicking) -> None:
    assert clicking.click(clicking.pixel(2000, -2000)) == [None]


def test_a_few_pixels_beside_a_site_are_still_on_it_and_more_are_not(clicking: Clicking) -> None:
    edge = clicking.pixel(4300, 0)
    assert clicking.click(edge + QPoint(4, 0)) == ["far"]
    assert clicking.click(edge + QPoint(9, 0)) == [None]


def test_another_button_than_the_left_picks_nothing(clicking: Clicking) -> None:
    assert clicking.click(clicking.pixel(4000, 0), Qt.MouseButton.RightButton) == []


def test_of_points_the_nearest_is_picked(clicking: Clicking) -> None:
    clicking.layer = layer("Point", [("Point (0 0)", {"id": "a"}), ("Point (60 0)", {"id": "b"})])
    pixel = clicking.pixel(0, 0)
    assert clicking.click(pixel) == ["a"]
    assert clicking.click(pixel + QPoint(3, 0)) == ["b"]
    assert clicking.click(pixel + QPoint(0, 20)) == [None]


def test_lines_are_picked_from_beside(clicking: Clicking) -> None:
    clicking.layer = layer("LineString", [("LineString (0 -2000, 0 2000)", {"id": "a"})])
    assert clicking.click(clicking.pixel(0, 500) + QPoint(4, 0)) == ["a"]
    assert clicking.click(clicking.pixel(0, 500) + QPoint(12, 0)) == [None]


def test_where_sites_overlap_each_click_takes_the_next_one_the_smallest_first(clicking: Clicking) -> None:
    clicking.layer = layer(
        "Polygon",
        [
            ("Polygon ((-900 -900, 900 -900, 900 900, -900 900, -900 -900))", {"id": "large"}),
            ("Polygon ((-500 -500, 500 -500, 500 500, -500 500, -500 -500))", {"id": "middle"}),
            ("Polygon ((-300 -300, 300 -300, 300 300, -300 300, -300 -300))", {"id": "small"}),
        ],
    )
    here = clicking.pixel(0, 0)
    walked = [clicking.click(here)[0] for _ in range(4)]
    assert walked == ["small", "middle", "large", "small"]
    # Elsewhere it begins anew.
    assert clicking.click(clicking.pixel(0, 0) + QPoint(10, 0)) == ["small"]
    assert clicking.click(clicking.pixel(400, 0)) == ["middle"]


def test_sites_in_another_crs_are_found(clicking: Clicking) -> None:
    clicking.layer = layer("Point", [("Point (0 0)", {"id": "a"})], authid="EPSG:4326")
    assert clicking.click(clicking.pixel(0, 0) + QPoint(3, 3)) == ["a"]
    assert clicking.click(clicking.pixel(0, 0) + QPoint(12, 0)) == [None]


def test_sites_that_a_filter_hides_are_not_picked(clicking: Clicking) -> None:
    clicking.layer = layer("Point", [("Point (0 0)", {"id": "a"})])
    clicking.layer.setSubsetString("\"id\" = 'b'")
    assert clicking.click(clicking.pixel(0, 0)) == [None]


def test_without_a_layer_every_click_is_beside(clicking: Clicking) -> None:
    sip.delete(clicking.layer)
    assert clicking.click(clicking.pixel(0, 0)) == [None]
    clicking.layer = None
    assert clicking.click(clicking.pixel(0, 0)) == [None]


def test_what_is_told_of_a_click_outlives_its_event(clicking: Clicking) -> None:
    here = clicking.pixel(0, 0)
    clicking.click(here)
    last = clicking.tool._last
    assert last is not None
    assert last[0].x() == pytest.approx(ORIGIN[0], abs=40)
