# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn of a grid: lines by loading, substations by what they can take, and nothing when it ends."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt

from plugin.gui.desk import Desk
from plugin.gui.power import grid_marks as module
from plugin.gui.power.grid_marks import HOSTING_FROM_MW, LOADING_FROM_PCT, GridMarks
from plugin.plan.cartography.power_results import GREY, HOSTING_CLASSES, LOADING_CLASSES
from plugin.studies.grid_study import Teaching
from plugin.studies.grid_what_if import ExtraLoad, NewLine
from tests.gui.few_sites import with_map
from tests.studies.hand_made_grid import lines
from tests.studies.made_study import answered, ieee, triangle


@pytest.fixture
def canvas(desk: Desk) -> QgsMapCanvas:
    return with_map(desk).canvas


@pytest.fixture
def marks(canvas: QgsMapCanvas) -> GridMarks:
    return GridMarks(canvas)


def of_kind(marks: GridMarks, kind: Qgis.GeometryType) -> list[QgsRubberBand]:
    return [band for band in marks.bands if band.asGeometry().type() == kind]


def count(band: QgsRubberBand) -> int:
    return len(band.asGeometry().asMultiPoint())


def line_colours(marks: GridMarks) -> set[str]:
    return {band.strokeColor().name() for band in of_kind(marks, Qgis.GeometryType.Line)}


def test_classes_begin_where_their_legend_says() -> None:
    for each, least in zip(LOADING_CLASSES, LOADING_FROM_PCT, strict=True):
        assert least < 0.0 or f'"loading_pct" > {least:g}' in each.where
    *known, nothing = zip(HOSTING_CLASSES, HOSTING_FROM_MW, strict=True)
    for each, least in known:
        assert f'"low_mw" >= {least:g}' in each.where
    assert nothing[1] < 0.0


class Recorder(QgsRubberBand):
    """A rubber band that remembers how its line is drawn."""

    def setLineStyle(self, style: Qt.PenStyle) -> None:
        self.style_set = style
        super().setLineStyle(style)


def test_lines_have_the_colour_of_their_loading_and_are_dashed(
    marks: GridMarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "QgsRubberBand", Recorder)
    _, after = answered(triangle(), ExtraLoad("b", 160.0), has_outages=False)
    marks.show(after.studied, after)
    colours = [each.colour.lower() for each in LOADING_CLASSES]
    assert line_colours(marks) == {colours[2], colours[3]}
    assert {band.style_set for band in of_kind(marks, Qgis.GeometryType.Line)} == {Qt.PenStyle.DashLine}


def test_an_overloaded_line_has_the_strongest_colour_and_the_widest_stroke(marks: GridMarks) -> None:
    _, after = answered(triangle(), ExtraLoad("b", 400.0), has_outages=False)
    marks.show(after.studied, after)
    widths = {band.strokeColor().name(): band.width() for band in of_kind(marks, Qgis.GeometryType.Line)}
    assert max(widths, key=widths.__getitem__) == LOADING_CLASSES[0].colour.lower()


def test_lines_without_a_limit_are_thin_and_grey(marks: GridMarks, desk: Desk) -> None:
    from plugin.studies.grid_study import open_grid
    from plugin.studies.grid_study_request import case_grid_request
    from tests.gui.made_grid import bus_places, case_file
    from tests.studies.made_study import quiet

    studied = open_grid(case_grid_request(desk.project, case_file(14), bus_places(14), "bus", "title"), quiet)
    before, _ = answered(studied, has_outages=False)
    marks.show(studied, before)
    assert line_colours(marks) == {GREY.lower()}


def test_substations_are_circles_the_larger_the_more_they_can_take(marks: GridMarks) -> None:
    before, _ = answered(triangle())
    marks.show(before.studied, before)
    points = {
        band.fillColor().name(): (band.iconSize(), count(band))
        for band in of_kind(marks, Qgis.GeometryType.Point)
    }
    largest, medium = HOSTING_CLASSES[0].colour.lower(), HOSTING_CLASSES[2].colour.lower()
    assert points[largest][1] == 1
    assert points[medium][1] == 2
    assert points[largest][0] > points[medium][0]


def test_circles_are_of_the_low_end_of_the_range(marks: GridMarks, desk: Desk) -> None:
    from plugin.studies.grid_study import open_grid
    from plugin.studies.grid_study_request import case_grid_request
    from tests.gui.made_grid import bus_places, case_file
    from tests.studies.made_study import quiet

    studied = open_grid(case_grid_request(desk.project, case_file(30), bus_places(30), "bus", "title"), quiet)
    before, _ = answered(studied)
    marks.show(studied, before)
    nothing = HOSTING_CLASSES[-1].colour.lower()
    counts = {band.fillColor().name(): count(band) for band in of_kind(marks, Qgis.GeometryType.Point)}
    assert counts[nothing] == int((before.capacity.low_mw < 0.5).sum())
    assert counts[nothing] > int((before.capacity.high_mw < 0.5).sum())


def test_a_substation_that_can_take_nothing_has_a_colour_of_its_own(marks: GridMarks) -> None:
    _, after = answered(triangle(), ExtraLoad("b", 150.0))
    marks.show(after.studied, after)
    fills = {band.fillColor().name() for band in of_kind(marks, Qgis.GeometryType.Point)}
    assert HOSTING_CLASSES[-1].colour.lower() in fills


def test_where_nothing_is_computable_no_line_is_drawn_and_substations_are_hollow(marks: GridMarks) -> None:
    marks.show(triangle(Teaching()), None)
    assert of_kind(marks, Qgis.GeometryType.Line) == []
    (points,) = of_kind(marks, Qgis.GeometryType.Point)
    assert points.fillColor().alpha() == 0
    assert count(points) == 3


def test_a_new_line_is_drawn_between_its_ends(marks: GridMarks) -> None:
    before, after = answered(triangle(), NewLine("b", "c", 154.0, 1, 30.0))
    lengths = []
    for answer in (before, after):
        marks.show(answer.studied, answer)
        lengths.append(sum(band.asGeometry().length() for band in of_kind(marks, Qgis.GeometryType.Line)))
    assert lengths[1] - lengths[0] == pytest.approx(20_000.0 * 2**0.5, rel=1e-3)


def test_chosen_substations_are_ringed(marks: GridMarks) -> None:
    before, _ = answered(triangle())
    marks.show(before.studied, before)
    number = len(marks.bands)
    marks.choose([0, 99])
    assert len(marks.bands) == number + 1
    assert count(marks.bands[-1]) == 1
    marks.choose([])
    assert len(marks.bands) == number


def test_people_choose_what_is_drawn(marks: GridMarks) -> None:
    before, _ = answered(triangle())
    marks.shows_loading = False
    marks.show(before.studied, before)
    assert of_kind(marks, Qgis.GeometryType.Line) == []
    marks.shows_loading, marks.shows_hosting = True, False
    marks.draw()
    assert of_kind(marks, Qgis.GeometryType.Point) == []


def test_a_case_without_places_is_not_drawn(marks: GridMarks) -> None:
    before, _ = answered(ieee(14))
    marks.show(before.studied, before)
    assert marks.bands == []


def test_a_line_that_is_not_drawn_in_the_plan_is_left_out(marks: GridMarks) -> None:
    cables = lines()
    gone = next(feature for feature in cables.getFeatures() if feature["id"] == "bc")
    cables.dataProvider().changeGeometryValues({gone.id(): type(gone.geometry())()})
    before, _ = answered(triangle(cables=cables))
    marks.show(before.studied, before)
    assert len(of_kind(marks, Qgis.GeometryType.Line)) == 1


def test_drawings_follow_the_crs_of_the_map_and_go_at_the_end(marks: GridMarks, canvas: QgsMapCanvas) -> None:
    before, _ = answered(triangle())
    items = set(canvas.scene().items())
    marks.show(before.studied, before)
    old = list(marks.bands)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert len(marks.bands) == len(old)
    assert all(band not in canvas.scene().items() for band in old)
    marks.switch(on=False)
    assert marks.bands == []
    marks.switch(on=True)
    assert len(marks.bands) == len(old)
    marks.stop()
    assert set(canvas.scene().items()) == items
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:5179"))
    assert marks.bands == []
