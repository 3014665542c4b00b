# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The question which CRS foreign coordinates are in, and how right the answer is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsRectangle,
)

from plugin.errors import InputError
from plugin.plan.importing.coordinates import CrsQuestion, SettledCrs, settle_crs
from plugin.plan.importing.korean_crs import KATEC, katec
from plugin.plan.importing.notes import note_text
from plugin.plan.importing.source_table import SourceTable
from tests.plan.importing.foreign_files import BESSEL, esri_crs

CONTEXT = QgsCoordinateTransformContext()
NONE = QgsCoordinateReferenceSystem()
# Near Gongju, in the central belt; near Gimhae, in the eastern one.
CENTRAL = QgsRectangle(126.9, 35.9, 127.4, 36.4)
EAST = QgsRectangle(128.7, 35.1, 129.0, 35.4)
BELT_500 = [(208421.0, 292110.0), (215034.0, 301222.0)]
# The shift of Korean 1985 as Korean programs have long written it, and not as PROJ's register has it.
SHIFT = "+towgs84=-115.80,474.99,674.11,1.16,-2.31,-1.63,6.43"


def crs(code: int) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(f"EPSG:{code}")


def table(
    points: Sequence[tuple[float, float]], declared: QgsCoordinateReferenceSystem = NONE
) -> SourceTable:
    return SourceTable(
        title="필지",
        origin="필지.shp",
        rows=np.arange(len(points)),
        row_word="feature",
        columns={},
        geometries=shapely.points(np.array(points)),
        has_geometry=True,
        declared_crs=declared,
    )


def settle(
    points: Sequence[tuple[float, float]],
    declared: QgsCoordinateReferenceSystem = NONE,
    chosen: QgsCoordinateReferenceSystem = NONE,
    area: QgsRectangle | None = None,
) -> SettledCrs:
    return settle_crs(table(points, declared), chosen, area, CONTEXT)


def told(settled: SettledCrs) -> str:
    return " / ".join(note_text(note) for note in settled.notes)


@pytest.mark.parametrize("code", [5174, 5178, 5179, 5181, 5186, 5187])
@pytest.mark.parametrize("area", [EAST, None])
def test_a_declared_crs_that_can_be_true_is_taken_without_a_word(
    code: int, area: QgsRectangle | None
) -> None:
    to_crs = QgsCoordinateTransform(crs(4326), crs(code), CONTEXT)
    point = to_crs.transform(QgsPointXY(128.88, 35.23))
    settled = settle([(point.x(), point.y())], crs(code), area=area)
    assert settled.crs == crs(code)
    assert settled.notes == ()


def test_no_crs_is_a_question_with_every_candidate_its_place_and_their_difference() -> None:
    with pytest.raises(CrsQuestion) as question:
        settle(BELT_500, area=CENTRAL)
    text = str(question.value)
    assert text.startswith(
        "The layer declares no coordinate reference system (필지: x 208421 to 215034, y 292110 to 301222)"
    )
    # PROJ renamed Korea 2000 to KGD2002.
    names = [f"EPSG:{code} ({crs(code).description()})" for code in (5174, 5181)]
    assert ", ".join(names) in text
    assert "→ 36.17° N 127.13° E" in text
    assert "differ by up to 3" in text
    assert "Set the parameter CRS" in text
    assert "EPSG:5186" not in text


def test_candidates_nearest_to_the_area_are_named_first() -> None:
    with pytest.raises(CrsQuestion) as question:
        settle([(208421.0, 292110.0)], area=QgsRectangle(128.5, 35.6, 129.5, 36.5))
    text = str(question.value)
    assert 0 < text.index("EPSG:5176") < text.index("EPSG:5187")


def test_metres_declared_as_degrees_are_a_question() -> None:
    with pytest.raises(
        CrsQuestion, match=r"said to be in EPSG:4326 \(WGS 84\), but its coordinates cannot be degrees"
    ):
        settle(BELT_500, crs(4326))


def test_degrees_declared_as_metres_are_a_question_that_shows_them_as_degrees() -> None:
    with pytest.raises(CrsQuestion, match=r"look like degrees \(필지: x 127\.12340 to.*EPSG:4326 \(WGS 84\)"):
        settle([(127.1234, 36.1)], crs(5186), area=CENTRAL)


def test_the_unified_crs_declared_for_belt_coordinates_is_a_question() -> None:
    with pytest.raises(CrsQuestion, match="outside of where that is used"):
        settle(BELT_500, crs(5179))


def test_a_belt_of_2010_declared_for_one_before_is_a_question_where_the_area_tells() -> None:
    with pytest.raises(CrsQuestion, match=r"puts it 101 km from there, into the plan's area.*EPSG:5181"):
        settle(BELT_500, crs(5186), area=CENTRAL)
    assert settle(BELT_500, crs(5186)).crs == crs(5186)


def test_places_far_from_the_area_that_nothing_else_explains_are_a_warning() -> None:
    settled = settle([(126.5, 33.4)], crs(4326), area=EAST)
    assert settled.crs == crs(4326)
    assert "All places lie 275 km or more outside the area of the plan" in told(settled)


def test_a_chosen_crs_that_is_far_from_the_area_is_a_warning() -> None:
    settled = settle(BELT_500, chosen=crs(5186), area=CENTRAL)
    assert settled.crs == crs(5186)
    assert f"The chosen EPSG:5186 ({crs(5186).description()}) puts the places at 35.27° N" in told(settled)
    assert "puts them 101 km from there, into the plan's area: EPSG:5174" in told(settled)


def in_crs(code: int, *places: tuple[float, float]) -> list[tuple[float, float]]:
    to_crs = QgsCoordinateTransform(crs(4326), crs(code), CONTEXT)
    moved = [to_crs.transform(QgsPointXY(*place)) for place in places]
    return [(point.x(), point.y()) for point in moved]


# A province: the wrong belt puts its south 100 km north, still within half of its width of it.
PROVINCE = QgsRectangle(126.4, 34.5, 127.8, 35.9)
IN_PROVINCE = [(126.6, 35.3), (127.2, 35.4), (127.6, 35.6), (127.0, 35.8)]


def test_a_shift_of_100_km_is_a_question_however_wide_the_area_is() -> None:
    with pytest.raises(CrsQuestion) as question:
        settle(in_crs(5186, *IN_PROVINCE), crs(5181), area=PROVINCE)
    text = str(question.value)
    assert "said to be in EPSG:5181" in text
    assert "which puts it at 36.40° N 127.10° E; another reading puts it 100 km from there" in text
    assert text.index("EPSG:5186") < text.index("→ 35.50° N 127.10° E") < text.index("→ 36.40° N 127.10° E")


def test_half_of_the_places_in_the_area_is_not_enough_where_another_crs_puts_them_all_there() -> None:
    mixed = in_crs(5186, (126.6, 34.6), (127.2, 35.4), (127.6, 35.6), (127.0, 35.8))
    with pytest.raises(CrsQuestion, match="EPSG:5186"):
        settle(mixed, crs(5181), area=PROVINCE)
    assert settle(mixed, crs(5186), area=PROVINCE).notes == ()


def test_data_of_the_whole_country_are_no_question_for_a_part_of_it() -> None:
    country = [(126.6 + 0.25 * i, 34.8 + 0.3 * j) for i in range(10) for j in range(10)]
    assert settle(in_crs(5186, *country), crs(5186), area=EAST).notes == ()


def test_a_chosen_crs_is_believed_and_the_one_that_puts_them_into_the_area_is_told() -> None:
    settled = settle(in_crs(5186, *IN_PROVINCE), chosen=crs(5181), area=PROVINCE)
    assert settled.crs == crs(5181)
    assert "puts them 100 km from there, into the plan's area: EPSG:5186" in told(settled)


def test_exchanged_axes_in_a_chosen_crs_are_told_and_in_a_declared_one_asked_for() -> None:
    ulsan = QgsRectangle(129.0, 35.3, 129.5, 35.7)
    exchanged = [(y, x) for x, y in in_crs(5186, (129.3, 35.5), (129.2, 35.6))]
    settled = settle(exchanged, chosen=crs(5186), area=ulsan)
    assert settled.crs == crs(5186)
    assert "with x and y exchanged they would lie" in told(settled)
    assert f"in the plan's area: EPSG:5186 ({crs(5186).description()}) → 35.55° N 129.25° E" in told(settled)
    with pytest.raises(CrsQuestion, match=r"With x and y exchanged they fit EPSG:5186"):
        settle(exchanged, crs(5186), area=ulsan)


def test_a_chosen_crs_that_numbers_refute_is_an_error() -> None:
    for wrong in (4326, 5179):
        with pytest.raises(InputError, match=f"EPSG:{wrong}"):
            settle(BELT_500, chosen=crs(wrong))


def test_a_chosen_crs_outside_of_its_use_is_believed_and_told() -> None:
    settled = settle([(550000.0, 540000.0)], chosen=crs(5186))
    assert settled.crs == crs(5186)
    assert "outside of where that is used" in told(settled)
    with pytest.raises(CrsQuestion):
        settle([(550000.0, 540000.0)], crs(5186))


def test_a_choice_against_the_declaration_is_told() -> None:
    assert "The layer declares EPSG:4326" in told(settle(BELT_500, crs(4326), crs(5174)))
    assert told(settle(BELT_500, crs(5174), crs(5174))) == ""


@pytest.mark.parametrize("code", [5186, 4326])
def test_exchanged_axes_are_a_question_that_says_so(code: int) -> None:
    to_crs = QgsCoordinateTransform(crs(4326), crs(code), CONTEXT)
    point = to_crs.transform(QgsPointXY(127.1, 36.1))
    with pytest.raises(CrsQuestion, match=rf"[Ww]ith x and y exchanged they fit .*EPSG:{code}.*Swap X and Y"):
        settle([(point.y(), point.x())], area=CENTRAL)


GIMHAE_IN_KATEC = [(480299.1, 292690.9), (478000.0, 295000.0)]


def test_coordinates_of_navigation_data_are_a_question_whose_answer_can_be_copied() -> None:
    with pytest.raises(CrsQuestion) as caught:
        settle(GIMHAE_IN_KATEC, area=EAST)
    told_of = str(caught.value)
    assert "KATEC/TM128" in told_of
    assert "35.2" in told_of
    answer = QgsCoordinateReferenceSystem(f"PROJ:{KATEC}")
    assert f"PROJ:{KATEC}" in told_of
    settled = settle(GIMHAE_IN_KATEC, chosen=answer, area=EAST)
    assert settled.crs == katec()
    assert "up to 10 m" in told(settled)


def test_navigation_data_that_name_their_grid_but_no_datum_are_taken_for_it() -> None:
    nameless = QgsCoordinateReferenceSystem.fromProj(KATEC.replace(f" {SHIFT}", ""))
    settled = settle(GIMHAE_IN_KATEC, nameless, area=EAST)
    assert settled.crs == katec()
    assert "it was taken for KATEC/TM128" in told(settled)
    own = QgsCoordinateReferenceSystem.fromProj(KATEC.replace(SHIFT, "+towgs84=-146.43,507.89,681.46"))
    assert settle(GIMHAE_IN_KATEC, own, area=EAST).crs == own


def test_a_rare_grid_does_not_hide_that_axes_may_be_exchanged() -> None:
    to_crs = QgsCoordinateTransform(crs(4326), crs(5186), CONTEXT)
    point = to_crs.transform(QgsPointXY(127.1, 36.1))
    with pytest.raises(
        CrsQuestion, match=r"They fit KATEC.*only navigation data use; with x and y exchanged"
    ):
        settle([(point.y(), point.x())])
    with pytest.raises(CrsQuestion) as caught:
        settle(GIMHAE_IN_KATEC, area=EAST)
    assert "exchanged" not in str(caught.value)


def test_coordinates_that_fit_nothing_ask_for_the_source() -> None:
    with pytest.raises(CrsQuestion, match="None of the coordinate reference systems used in Korea fits"):
        settle([(9e9, 9e9)])


def test_a_layer_elsewhere_on_earth_is_as_good_as_one_in_korea() -> None:
    assert settle([(500000.0, 5_000_000.0)], crs(32633), area=QgsRectangle(14, 44, 16, 46)).notes == ()


def test_a_definition_without_a_code_is_taken_for_the_korean_one_it_describes() -> None:
    # QGIS 3.44 names EPSG:5174 by itself when the datum is not named otherwise.
    unnamed = esri_crs(127.0028902777778, 500000.0, BESSEL, "D_Tokyo")
    settled = settle(BELT_500, unnamed)
    assert settled.crs == crs(5174)
    assert "it was taken for EPSG:5174" in told(settled)


def test_belts_without_the_correction_and_those_with_it_in_the_datum_are_told() -> None:
    for code, told_of, other in ((2097, "has no correction", 5174), (5170, "corrects by", 2097)):
        text = told(settle(BELT_500, crs(code)))
        assert f"EPSG:{code} " in text
        assert f"{told_of}" in text
        assert text.endswith(f"set the parameter CRS to EPSG:{other}")
    assert told(settle(BELT_500, chosen=crs(5170))) == ""


def test_an_old_ellipsoid_of_unknown_datum_is_a_question() -> None:
    unknown = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=400000 +y_0=600000 +ellps=bessel +units=m"
    )
    with pytest.raises(CrsQuestion, match="datum is unknown: places would be up to 400 m off"):
        settle([(400000.0, 300000.0)], unknown)


@pytest.mark.parametrize(("code", "modified"), [(2097, 5174), (2096, 5176), (2098, 5173)])
def test_bessel_without_the_correction_of_its_meridian_is_a_warning(code: int, modified: int) -> None:
    point = QgsCoordinateTransform(crs(4326), crs(code), CONTEXT).transform(crs(code).bounds().center())
    assert f"set the parameter CRS to EPSG:{modified}" in told(settle([(point.x(), point.y())], crs(code)))


def test_a_table_without_places_needs_no_crs() -> None:
    nowhere = np.array([None, shapely.Point(), shapely.Point(np.nan, np.nan)], dtype=object)
    empty = table([(0.0, 0.0)] * 3, NONE)
    empty.geometries[:] = nowhere
    assert settle_crs(empty, NONE, None, CONTEXT) == SettledCrs(NONE, ())


@pytest.mark.parametrize(
    ("code", "proj"),
    [
        (5174, "+proj=tmerc +lat_0=38 +lon_0=127.0028902777778 +k=1 +x_0=200000 +y_0=500000"),
        (2097, "+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000"),
        (5178, "+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000"),
    ],
)
def test_qgis_puts_korean_1985_within_a_metre_of_the_seven_parameters_of_korean_programs(
    code: int, proj: str
) -> None:
    def srs(text: str) -> osr.SpatialReference:
        reference = osr.SpatialReference()
        reference.ImportFromProj4(text)
        return reference

    unified = "+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000"
    oracle = osr.CoordinateTransformation(
        srs(f"{proj} +ellps=bessel +units=m {SHIFT}"), srs(f"{unified} +ellps=GRS80 +towgs84=0,0,0 +units=m")
    )
    to_plan = QgsCoordinateTransform(crs(code), crs(5179), CONTEXT)
    # The corners of the mainland, in the coordinates of the CRS.
    for longitude, latitude in ((126.4, 34.3), (126.6, 37.7), (129.4, 35.5), (128.4, 38.4), (127.0, 36.0)):
        start = QgsCoordinateTransform(crs(4326), crs(code), CONTEXT).transform(
            QgsPointXY(longitude, latitude)
        )
        found = to_plan.transform(start)
        x, y, _ = oracle.TransformPoint(start.x(), start.y())
        assert abs(found.x() - x) < 0.2
        assert abs(found.y() - y) < 0.2
