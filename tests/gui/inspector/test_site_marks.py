# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn over the map."""

from __future__ import annotations

import pytest
import shapely
from qgis.gui import QgsMapCanvas

from plugin.gui.desk import Desk
from plugin.gui.inspector.site_marks import SiteMarks
from tests.gui.few_sites import with_map
from tests.studies.hand_made import KOREA, ORIGIN, crs

X, Y = ORIGIN
SITE = shapely.box(X, Y, X + 100, Y + 100)
PORT = shapely.Point(X + 1100, Y)
LINK = shapely.LineString([(X + 100, Y), (X + 1100, Y)])
REACH = PORT.buffer(500)


@pytest.fixture
def canvas(desk: Desk) -> QgsMapCanvas:
    return with_map(desk).canvas


def test_a_site_is_outlined_and_nothing_of_it_is_filled(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    marks.outline(SITE, crs(KOREA))
    (band,) = marks.bands
    assert band.asGeometry().boundingBox().width() == pytest.approx(100)
    assert band.fillColor().alpha() == 0
    assert band in canvas.scene().items()


def test_the_way_to_a_feature_is_a_line_and_a_dashed_circle(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    marks.outline(SITE, crs(KOREA))
    marks.link(LINK, REACH, PORT, crs(KOREA))
    _, link, reach = marks.bands
    assert link.asGeometry().length() == pytest.approx(1000)
    assert reach.asGeometry().boundingBox().width() == pytest.approx(1000)


def test_another_way_takes_the_place_of_the_one_before(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    marks.outline(SITE, crs(KOREA))
    marks.link(LINK, REACH, PORT, crs(KOREA))
    marks.link(LINK, None, PORT, crs(KOREA))
    assert len(marks.bands) == 2
    marks.unlink()
    assert len(marks.bands) == 1


def test_another_site_takes_everything_before_away(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    before = len(canvas.scene().items())
    marks.outline(SITE, crs(KOREA))
    # Nothing flashes: QGIS takes that off the map by itself, in a moment.
    marks.link(LINK, REACH, None, crs(KOREA))
    marks.outline(None, crs(KOREA))
    assert marks.bands == []
    assert len(canvas.scene().items()) == before
    marks.outline(shapely.Polygon(), crs(KOREA))
    assert marks.bands == []


def test_marks_are_where_they_belong_in_any_crs_of_the_map(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    canvas.setDestinationCrs(crs("EPSG:4326"))
    marks.outline(PORT, crs(KOREA))
    lon = marks.bands[0].asGeometry().boundingBox().center().x()
    assert 128 < lon < 130
    canvas.setDestinationCrs(crs(KOREA))
    assert marks.bands[0].asGeometry().boundingBox().center().x() == pytest.approx(X + 1100, abs=0.01)


def test_zoom_shows_at_least_some_ground(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    marks.zoom(PORT, crs(KOREA))
    assert canvas.extent().width() == pytest.approx(1500, rel=0.05)
    marks.zoom(shapely.box(X, Y, X + 4000, Y + 100), crs(KOREA))
    assert canvas.extent().width() == pytest.approx(8000, rel=0.05)
    before = canvas.extent()
    marks.zoom(None, crs(KOREA))
    assert canvas.extent() == before


def test_nothing_stays_and_nothing_follows_when_it_stops(canvas: QgsMapCanvas) -> None:
    marks = SiteMarks(canvas)
    before = len(canvas.scene().items())
    marks.outline(SITE, crs(KOREA))
    marks.stop()
    assert len(canvas.scene().items()) == before
    canvas.setDestinationCrs(crs("EPSG:4326"))
    assert marks.bands == []
