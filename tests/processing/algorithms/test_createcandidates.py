# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:createcandidates covers an area with cells."""

from __future__ import annotations

import math
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import TRANSFORMS, layer

TWO_KM = "Polygon ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))"
ROAD = "LineString (0 1000, 2000 1000)"


def area(authid: str = "EPSG:5179", wkt: str = TWO_KM) -> QgsVectorLayer:
    return layer("Polygon", [(wkt, {"id": "area"})], authid=authid, name="area")


def cells(toolbox: Toolbox, **parameters: Any) -> QgsVectorLayer:
    given = {"INPUT": area(), "SHAPE": "square", "SIZE": 500, "OUTPUT": "memory:"} | parameters
    return read(toolbox.run("createcandidates", **given)["OUTPUT"])


def total_m2(written: QgsVectorLayer) -> float:
    return sum(feature["area_m2"] for feature in written.getFeatures())


@pytest.mark.parametrize(
    ("shape", "whole_m2"), [("hexagon", math.sqrt(3) / 2 * 250_000), ("square", 250_000.0)]
)
def test_cells_are_of_one_size_and_cut_at_the_edge(shape: str, whole_m2: float, toolbox: Toolbox) -> None:
    written = cells(toolbox, SHAPE=shape)
    areas = [feature["area_m2"] for feature in written.getFeatures()]
    assert max(areas) == pytest.approx(whole_m2)
    assert sum(areas) == pytest.approx(4_000_000)
    for feature in written.getFeatures():
        assert feature.geometry().area() == pytest.approx(feature["area_m2"])
        assert feature["id"].startswith(shape[0] + "_")
    ids = [feature["id"] for feature in written.getFeatures()]
    assert len(set(ids)) == len(ids)


def test_the_number_of_cells_is_an_output(toolbox: Toolbox) -> None:
    found = toolbox.run("createcandidates", INPUT=area(), SHAPE="square", SIZE=500, OUTPUT="memory:")
    assert found["COUNT"] == 16
    assert "16 candidate sites" in toolbox.log


def test_an_area_in_degrees_is_covered_in_metres(toolbox: Toolbox) -> None:
    written = cells(toolbox, INPUT=area("EPSG:4326"))
    assert written.crs().authid() == "EPSG:5179"
    assert total_m2(written) == pytest.approx(4_000_000, rel=1e-6)


def test_the_areas_own_crs_is_kept_and_another_can_be_chosen(toolbox: Toolbox) -> None:
    assert cells(toolbox, INPUT=area("EPSG:5186")).crs().authid() == "EPSG:5186"
    assert cells(toolbox, CRS="EPSG:32652").crs().authid() == "EPSG:32652"


def test_exclusions_are_cut_out_with_their_buffers(toolbox: Toolbox) -> None:
    road = layer("LineString", [(ROAD, {"id": "road"})], authid="EPSG:4326")
    lake = layer("Polygon", [("Polygon ((0 0, 500 0, 500 500, 0 500, 0 0))", {"id": "lake"})])
    written = cells(toolbox, EXCLUSIONS=[road, lake], BUFFERS="100; 0")
    assert total_m2(written) == pytest.approx(4_000_000 - 400_000 - 250_000, rel=1e-3)
    ground = QgsGeometry.unaryUnion([next(lake.getFeatures()).geometry()])
    assert all(feature.geometry().intersection(ground).area() < 1 for feature in written.getFeatures())


def test_cells_below_the_minimum_area_are_dropped(toolbox: Toolbox) -> None:
    strip = area(wkt="Polygon ((0 0, 1100 0, 1100 500, 0 500, 0 0))")
    assert cells(toolbox, INPUT=strip).featureCount() == 3
    assert cells(toolbox, INPUT=strip, MIN_AREA=60_000).featureCount() == 2


def test_without_cutting_cells_are_whole(toolbox: Toolbox) -> None:
    strip = area(wkt="Polygon ((0 0, 1400 0, 1400 500, 0 500, 0 0))")
    written = cells(toolbox, INPUT=strip, CLIP=False)
    assert {round(feature.geometry().area()) for feature in written.getFeatures()} == {250_000}
    assert written.featureCount() == 3


def test_only_the_chosen_features_make_the_area(toolbox: Toolbox) -> None:
    both = layer(
        "Polygon",
        [(TWO_KM, {"id": "a"}), ("Polygon ((5000 0, 5500 0, 5500 500, 5000 500, 5000 0))", {"id": "b"})],
    )
    toolbox.project.addMapLayer(both)
    only_b = QgsProcessingFeatureSourceDefinition(both.id(), filterExpression="\"id\" = 'b'")
    assert cells(toolbox, INPUT=only_b).featureCount() == 1


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_cells_are_written_into_a_file_of_choice(ending: str, toolbox: Toolbox, tmp_path: Path) -> None:
    written = cells(toolbox, OUTPUT=str(tmp_path / f"후보 지.{ending}"))
    assert written.featureCount() == 16
    assert {"id", "area_m2"} <= set(written.fields().names())


def test_cells_are_drawn_as_outlines_wherever_their_file_is_opened(toolbox: Toolbox, tmp_path: Path) -> None:
    written = cells(toolbox, OUTPUT=str(tmp_path / "cells.gpkg"))
    assert [item.label() for item in written.renderer().legendSymbolItems()] == ["candidate site"]
    assert written.renderer().legendSymbolItems()[0].symbol().color().alpha() < 60


def test_an_area_that_is_wholly_excluded_has_no_cells(toolbox: Toolbox) -> None:
    found = toolbox.run("createcandidates", INPUT=area(), EXCLUSIONS=[area()], OUTPUT="memory:")
    assert found["COUNT"] == 0


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"CRS": "EPSG:4326"}, ("metres", "EPSG:4326", "EPSG:5179")),
        ({"BUFFERS": "1; 2; 3"}, ("buffers", "1; 2; 3", "one for each")),
        ({"INPUT": None}, ("INPUT",)),
        ({"SIZE": 0}, ("SIZE",)),
        ({"SHAPE": "triangle"}, ("SHAPE",)),
        ({"EXCLUSIONS": ["/nowhere/lake.shp"]}, ("EXCLUSIONS",)),
    ],
)
def test_a_refusal_says_what_where_and_what_to_do(
    parameters: dict[str, Any], words: tuple[str, ...], toolbox: Toolbox, tmp_path: Path
) -> None:
    given = {"INPUT": area(), "OUTPUT": str(tmp_path / "cells.gpkg")} | parameters
    message = toolbox.refusal("createcandidates", **given)
    for word in words:
        assert word in message
    assert list(tmp_path.iterdir()) == []


def test_an_area_without_a_crs_is_refused(toolbox: Toolbox) -> None:
    message = toolbox.refusal("createcandidates", INPUT=area(""), OUTPUT="memory:")
    assert "no coordinate reference system (area). Set it in the layer's properties" in message


def test_too_many_cells_are_refused(toolbox: Toolbox) -> None:
    large = area(wkt="Polygon ((0 0, 90000 0, 90000 90000, 0 90000, 0 0))")
    message = toolbox.refusal("createcandidates", INPUT=large, SIZE=1, OUTPUT="memory:")
    assert "Cells of 1 m" in message
    assert "larger cells" in message


def test_an_empty_area_is_refused(toolbox: Toolbox) -> None:
    nothing = layer("Polygon", [], fields={"id": str}, name="area")
    message = toolbox.refusal("createcandidates", INPUT=nothing, CRS="EPSG:5179", OUTPUT="memory:")
    assert "no polygon (area)" in message


def test_the_area_is_left_as_it_was(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "area.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        area(), str(path), TRANSFORMS, QgsVectorFileWriter.SaveVectorOptions()
    )
    before = path.read_bytes()
    cells(toolbox, INPUT=str(path), EXCLUSIONS=[str(path)], MIN_AREA=1)
    assert path.read_bytes() == before


class CancellingFeedback(QgsProcessingFeedback):
    """Cancels when the progress comes to a share of the whole."""

    def __init__(self, at: float) -> None:
        super().__init__(False)
        self.progressChanged.connect(lambda progress: self.cancel() if progress >= at else None)


@pytest.mark.parametrize("at", [10, 50, 90])
def test_a_cancelled_run_leaves_no_file(at: float, toolbox: Toolbox, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        toolbox.run(
            "createcandidates",
            feedback=CancellingFeedback(at),
            INPUT=area(),
            SIZE=10,
            OUTPUT=str(tmp_path / "cells.gpkg"),
        )
    assert list(tmp_path.iterdir()) == []


def area_file(path: Path) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(area(), str(path), TRANSFORMS, options)
    return path


@pytest.mark.parametrize("role", ["INPUT", "EXCLUSIONS"])
def test_an_input_is_not_replaced_by_the_cells(role: str, toolbox: Toolbox, tmp_path: Path) -> None:
    given = area_file(tmp_path / "구역.gpkg")
    before = given.read_bytes()
    inputs: dict[str, Any] = {"INPUT": area(), role: [str(given)] if role == "EXCLUSIONS" else str(given)}
    message = toolbox.refusal("createcandidates", SIZE=500, OUTPUT=str(given), **inputs)
    assert str(given) in message
    assert "Choose another file" in message
    assert given.read_bytes() == before


def test_a_plan_is_not_replaced_by_the_cells(toolbox: Toolbox, gimhae: Path, tmp_path: Path) -> None:
    plan = Path(shutil.copy(gimhae, tmp_path / "plan.gpkg"))
    before = plan.read_bytes()
    assert str(plan) in toolbox.refusal("createcandidates", INPUT=area(), SIZE=500, OUTPUT=str(plan))
    assert plan.read_bytes() == before
