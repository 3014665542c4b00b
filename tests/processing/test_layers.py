# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters become snapshots: one for each layer that a siting model may ask for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from plugin.errors import InputError
from plugin.plan.arrays import VectorInput
from plugin.plan.rasters import RasterInput
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import measurable_layers, shipped_model_ids, slots
from plugin.processing.algorithms.scoresites import ScoreSites
from plugin.processing.layers import chosen_input, chosen_inputs, input_parameters, layer_inputs
from tests.studies.hand_made import TRANSFORMS, layer, points

BOW_TIE = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"


@pytest.fixture
def algorithm() -> ScoreSites:
    made = ScoreSites()
    made.initAlgorithm()
    return made


@pytest.fixture
def project() -> QgsProject:
    return QgsProject()


@pytest.fixture
def context(project: QgsProject) -> QgsProcessingContext:
    made = QgsProcessingContext()
    made.setProject(project)
    return made


@pytest.fixture
def slope(tmp_path: Path) -> QgsRasterLayer:
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "slope.tif"), 2, 2, 1, gdal.GDT_Float32)
    raster.GetRasterBand(1).WriteArray(np.ones((2, 2), dtype=np.float32))
    del raster
    return QgsRasterLayer(str(tmp_path / "slope.tif"), "slope")


def chosen(algorithm: ScoreSites, context: QgsProcessingContext, name: str, value: Any) -> Any:
    return chosen_input(algorithm, {name: value}, name, context)


def test_every_layer_that_a_shipped_model_asks_for_can_be_chosen() -> None:
    offered = {parameter.name() for parameter, _ in input_parameters()}
    for model_id in shipped_model_ids():
        asked = {criterion.measure.layer.upper() for criterion in shipped_model(model_id).criteria} - {""}
        assert asked <= offered, model_id


def test_every_layer_may_be_left_empty() -> None:
    optional = input_parameters()[0][0].Flag.FlagOptional
    assert all(parameter.flags() & optional for parameter, _ in input_parameters())


def test_a_layer_takes_the_geometry_it_stands_for() -> None:
    types = {parameter.name(): parameter.type() for parameter, _ in input_parameters()}
    assert (types["SUBSTATION"], types["SLOPE"], types["HOMES"]) == ("source", "raster", "layer")
    sources = {p.name(): list(p.dataTypes()) for p, _ in input_parameters() if p.type() == "source"}
    assert sources["SUBSTATION"] == [Qgis.ProcessingSourceType.VectorPoint]
    assert sources["TRANSPORT_LINK"] == [Qgis.ProcessingSourceType.VectorLine]
    assert sources["FLOOD"] == [Qgis.ProcessingSourceType.VectorPolygon]


def test_the_help_of_a_slot_says_which_data_to_look_for() -> None:
    helps = {parameter.name(): text for parameter, text in input_parameters()}
    for slot in slots():
        assert slot.data in helps[slot.id.upper()]
        assert slot.help["en"] in helps[slot.id.upper()]


def test_what_was_chosen_goes_by_the_names_that_criteria_use(
    algorithm: ScoreSites, context: QgsProcessingContext, slope: QgsRasterLayer
) -> None:
    given = points([(0, 0)], id=["a"])
    found = chosen_inputs(
        algorithm, {"SUBSTATION": given, "SLOPE": slope, "FLOOD": "", "HOMES": None}, context
    )
    assert set(found) == {"substation", "slope"}
    assert set(found) <= {*measurable_layers(), *(slot.id for slot in slots())}


def test_a_raster_becomes_a_raster_and_a_vector_layer_a_vector(
    algorithm: ScoreSites, context: QgsProcessingContext, slope: QgsRasterLayer
) -> None:
    assert isinstance(chosen(algorithm, context, "SLOPE", slope), RasterInput)
    assert isinstance(chosen(algorithm, context, "HOMES", points([(0, 0)], id=["a"])), VectorInput)


def test_a_snapshot_carries_title_source_and_attribution(
    algorithm: ScoreSites, context: QgsProcessingContext, gimhae: Path
) -> None:
    source = f"{gimhae}|layername=substation"
    found = chosen(algorithm, context, "SUBSTATION", source)
    assert found.origin == source
    assert found.crs.authid() == "EPSG:5179"
    assert "voltage_kv" in found.fields.names()
    own = points([(0, 0)], id=["a"])
    own.serverProperties().setAttribution("OpenStreetMap")
    found = chosen(algorithm, context, "SUBSTATION", own)
    assert (found.title, found.attribution) == ("hand-made", "OpenStreetMap")


def test_a_selection_and_a_filter_hold(
    algorithm: ScoreSites, context: QgsProcessingContext, project: QgsProject
) -> None:
    given = points([(0, 0), (1, 1), (2, 2)], id=["a", "b", "c"])
    given.selectByIds([1, 3])
    project.addMapLayer(given)
    selected = QgsProcessingFeatureSourceDefinition(given.id(), selectedFeaturesOnly=True)
    filtered = QgsProcessingFeatureSourceDefinition(given.id(), filterExpression="\"id\" > 'a'")
    for definition, expected in ((selected, ["a", "c"]), (filtered, ["b", "c"])):
        found = chosen(algorithm, context, "INPUT", definition)
        # A selection is a set: QGIS promises no order.
        assert sorted(feature["id"] for feature in found.source.getFeatures(QgsFeatureRequest())) == expected


def test_invalid_geometries_come_through(algorithm: ScoreSites, context: QgsProcessingContext) -> None:
    given = layer("Polygon", [(BOW_TIE, {"id": "a"})])
    context.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.AbortOnInvalid)
    found = chosen(algorithm, context, "INPUT", given)
    assert [feature["id"] for feature in found.source.getFeatures(QgsFeatureRequest())] == ["a"]


def in_degrees() -> QgsVectorLayer:
    """A layer that says metres and holds degrees."""
    made = QgsVectorLayer("Point?crs=EPSG:5179", "변전소", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Point (128.9 35.2)"))
    made.dataProvider().addFeatures([feature])
    return made


def test_a_layer_that_cannot_lie_where_its_crs_says_is_refused(
    algorithm: ScoreSites, project: QgsProject, context: QgsProcessingContext
) -> None:
    made = in_degrees()
    project.addMapLayer(made, False)
    with pytest.raises(InputError, match=r"look like degrees.*변전소"):
        chosen_input(algorithm, {"SUBSTATION": made}, "SUBSTATION", context)
    with pytest.raises(InputError, match=r"look like degrees.*변전소"):
        layer_inputs([points([(0, 0)]), made], context)


def test_an_undefined_crs_of_a_geopackage_is_none(
    algorithm: ScoreSites, context: QgsProcessingContext, tmp_path: Path
) -> None:
    path = str(tmp_path / "undefined.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    given = layer("Point", [("Point (0 0)", {"id": "a"})], authid="")
    QgsVectorFileWriter.writeAsVectorFormatV3(given, path, TRANSFORMS, options)
    assert not chosen_input(algorithm, {"SUBSTATION": path}, "SUBSTATION", context).crs.isValid()
    assert not layer_inputs([QgsVectorLayer(path, "", "ogr")], context)[0].crs.isValid()
