# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing results: fields, failures that leave nothing behind, and styles kept in the file."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.errors import InputError, PlanFileError
from plugin.plan.create import create_empty_plan
from plugin.processing.algorithms.scoresites import ScoreSites
from plugin.processing.output import (
    Output,
    discard,
    field,
    is_wanted,
    joined_fields,
    keep_style,
    multi_geometry,
    result_layer,
    written_output,
)
from tests.processing.conftest import read
from tests.studies.hand_made import KOREA, TRANSFORMS, crs, points

FIELDS = joined_fields(QgsFields(), [field("name", "text"), field("score", "real"), field("rank", "integer")])
AT = QgsGeometry.fromWkt("Point (1000000 2000000)")


def sink_to(destination: str) -> tuple[ScoreSites, dict[str, str], QgsProcessingContext]:
    algorithm = ScoreSites()
    algorithm.initAlgorithm()
    return algorithm, {"OUTPUT": destination}, QgsProcessingContext()


def write(destination: str, error: Exception | None = None) -> str:
    kind = (FIELDS, QgsWkbTypes.Type.Point, crs(KOREA))
    with written_output(*sink_to(destination), *kind) as output:
        for number in range(5):
            output.write(FIELDS, AT, [f"씨앗 {number}", number / 2, number])
        if error is not None:
            raise error
    return output.destination


def geopackage(path: Path) -> Path:
    """Write a GeoPackage with one table that is somebody else's."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "theirs"
    QgsVectorFileWriter.writeAsVectorFormatV3(points([(0, 0)], id=["a"]), str(path), TRANSFORMS, options)
    return path


def into(path: Path) -> str:
    """Return the destination of a table in an existing GeoPackage, as the toolbox writes it."""
    return f"ogr:dbname='{path}' table=\"ours\" (geom)"


def tables(path: Path) -> list[str]:
    opened = QgsVectorLayer(str(path), "", "ogr")
    return sorted(name.split("!!::!!")[1] for name in opened.dataProvider().subLayers())


def test_a_field_has_the_type_of_its_column() -> None:
    assert [FIELDS.field(name).type() for name in ("name", "score", "rank")] == [
        QMetaType.Type.QString,
        QMetaType.Type.Double,
        QMetaType.Type.LongLong,
    ]


def test_fields_of_the_result_follow_those_of_the_input() -> None:
    assert joined_fields(FIELDS, [field("score_2", "real")]).names() == ["name", "score", "rank", "score_2"]
    assert FIELDS.names() == ["name", "score", "rank"]


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
def test_what_was_written_is_there_when_the_output_closes(ending: str, tmp_path: Path) -> None:
    written = read(write(str(tmp_path / f"결과 1.{ending}")))
    assert [feature["name"] for feature in written.getFeatures()] == [f"씨앗 {number}" for number in range(5)]


@pytest.mark.parametrize("error", [InputError("What"), QgsProcessingException("What")])
@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv", "tab"])
def test_a_failure_leaves_no_file(ending: str, error: Exception, tmp_path: Path) -> None:
    with pytest.raises(type(error)):
        write(str(tmp_path / f"결과 1.{ending}"), error)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_the_tables_of_a_geopackage_as_they_were(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "둘 다.gpkg")
    with pytest.raises(InputError):
        write(into(path), InputError("What"))
    assert tables(path) == ["theirs"]
    write(into(path))
    assert tables(path) == ["ours", "theirs"]
    with pytest.raises(InputError):
        write(into(path), InputError("What"))
    assert tables(path) == ["ours", "theirs"]
    assert read(f"{path}|layername=theirs").featureCount() == 1
    assert read(f"{path}|layername=ours").featureCount() == 5
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_failure_leaves_other_files_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "result.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError):
        write(str(tmp_path / "result.shp"), InputError("What"))
    assert [file.name for file in tmp_path.iterdir()] == ["result.txt"]


def test_a_folder_that_does_not_exist_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(
        PlanFileError, match=r"nowhere.*the folder does not exist.*Check that the folder exists"
    ):
        write(str(tmp_path / "nowhere" / "result.gpkg"))


def test_a_sink_that_refuses_features_stops_the_writing() -> None:
    class Refusing:
        def addFeatures(self, *_arguments: object) -> bool:
            return False

        def lastError(self) -> str:
            return "disk full"

    output = Output(lambda: (Refusing(), "result"))
    output.write(FIELDS, AT, ["a", 1.0, 1])
    with pytest.raises(PlanFileError, match=r"result: the disk is full.*Make room"):
        output.close()


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv", "tab"])
def test_what_was_there_survives_a_failure_and_is_replaced_by_a_success(ending: str, tmp_path: Path) -> None:
    destination = str(tmp_path / f"결과 #1 50%.{ending}")
    assert write(destination) == destination
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(InputError):
        write(destination, InputError("What"))
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before
    assert write(destination) == destination
    assert {file.name for file in tmp_path.iterdir()} == {file.name for file in before}
    assert len(list(read(destination).getFeatures())) == 5


def test_an_output_that_is_missing_is_named() -> None:
    algorithm, _, context = sink_to("")
    with (
        pytest.raises(QgsProcessingException, match="OUTPUT"),
        written_output(algorithm, {}, context, FIELDS, QgsWkbTypes.Type.Point, crs(KOREA)),
    ):
        pytest.fail("Something was opened.")


class TwoOutputs(ScoreSites):
    """An algorithm with a second output."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addParameter(QgsProcessingParameterFeatureSink("LINES", "Lines"))


@pytest.mark.parametrize("error", [None, InputError("What")])
def test_two_outputs_are_written_both_or_neither(tmp_path: Path, error: Exception | None) -> None:
    algorithm = TwoOutputs()
    algorithm.initAlgorithm()
    parameters = {"OUTPUT": str(tmp_path / "sites.gpkg"), "LINES": str(tmp_path / "lines.gpkg")}
    asked = (algorithm, parameters, QgsProcessingContext(), FIELDS, QgsWkbTypes.Type.Point, crs(KOREA))
    with (
        nullcontext() if error is None else pytest.raises(InputError),
        written_output(*asked) as sites,
        written_output(*asked, name="LINES") as lines,
    ):
        sites.write(FIELDS, AT, ["site", 1.0, 1])
        lines.write(FIELDS, AT, ["line", 2.0, 2])
        if error is not None:
            raise error
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == ([] if error else ["lines.gpkg", "sites.gpkg"])
    if error is None:
        assert [next(read(output.destination).getFeatures())["name"] for output in (sites, lines)] == [
            "site",
            "line",
        ]


def test_an_output_without_a_destination_is_not_wanted() -> None:
    assert not is_wanted({})
    assert not is_wanted({"OUTPUT": None})
    assert not is_wanted({"ITEMS": ""}, "ITEMS")
    assert is_wanted({"ITEMS": "memory:"}, "ITEMS")


def test_discarding_what_is_no_file_does_nothing() -> None:
    discard("memory_layer_1234")


def test_one_polygon_becomes_a_collection_of_one() -> None:
    wkb = bytes(QgsGeometry.fromWkt("Polygon ((0 0, 1 0, 1 1, 0 0))").asWkb())
    assert multi_geometry(wkb).asWkt() == "MultiPolygon (((0 0, 1 0, 1 1, 0 0)))"


def test_the_result_is_found_as_a_layer(tmp_path: Path) -> None:
    context = QgsProcessingContext()
    found = result_layer(write(str(tmp_path / "result.gpkg")), context)
    assert found is not None
    assert found.featureCount() == 5


def test_a_style_is_kept_in_a_geopackage_and_found_when_it_is_opened_again(tmp_path: Path) -> None:
    destination = write(str(tmp_path / "result.gpkg"))
    styled = read(destination)
    styled.setFieldAlias(1, "Score")
    feedback = QgsProcessingFeedback(False)
    keep_style(styled, feedback)
    assert feedback.textLog() == ""
    del styled
    again = read(destination)
    again.loadDefaultStyle()
    assert again.attributeAlias(1) == "Score"


def test_a_style_that_cannot_be_stored_is_told(tmp_path: Path) -> None:
    destination = write(str(tmp_path / "result.gpkg"))
    styled = read(destination)
    Path(destination).unlink()
    feedback = QgsProcessingFeedback(False)
    keep_style(styled, feedback)
    assert "The style was not stored in the file: " in feedback.textLog()


def test_a_format_without_room_for_a_style_stays_as_it_is(tmp_path: Path) -> None:
    destination = write(str(tmp_path / "result.geojson"))
    before = Path(destination).read_bytes()
    keep_style(read(destination), QgsProcessingFeedback(False))
    assert Path(destination).read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["result.geojson"]


def test_an_empty_plan_is_not_touched_by_discarding_another_table(tmp_path: Path) -> None:
    path = tmp_path / "plan.gpkg"
    create_empty_plan(
        path, title="x", crs=crs(KOREA), language="en", view=points([(0, 0)], id=["a"]).extent()
    )
    before = tables(path)
    with pytest.raises(InputError):
        write(into(path), InputError("What"))
    assert tables(path) == before
