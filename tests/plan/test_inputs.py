# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a plan that a study may read."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProject

from plugin.errors import PlanFileError
from plugin.plan.arrays import VectorInput, read_features
from plugin.plan.inputs import open_plan_inputs, plan_inputs
from plugin.plan.project import plan_layers, read_project
from plugin.plan.schema import LAYERS
from tests.plan.plan_rows import execute, query

# The Ulsan sample has facts in these; nothing was collected for the others.
FILLED = {
    "campus",
    "cluster",
    "constraint_area",
    "data_centre",
    "power_line",
    "power_plant",
    "proposal_component",
    "region",
    "substation",
    "transport_link",
    "transport_node",
    "water_source",
}


def names(source: VectorInput) -> list[str]:
    arrays = read_features(
        source, QgsCoordinateReferenceSystem("EPSG:5179"), QgsCoordinateTransformContext(), ['"name"']
    )
    return list(arrays.values['"name"'])


def rename_all(project: QgsProject) -> None:
    """Edit without saving."""
    layer = plan_layers(project)["campus"]
    assert layer.startEditing()
    for feature in layer.getFeatures():
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), "Edited")


def test_layers_that_hold_something_are_inputs_and_tables_are_not(ulsan_file: Path) -> None:
    inputs = plan_inputs(ulsan_file)
    assert set(inputs) == FILLED
    assert "telecom_node" in LAYERS  # nothing collected is unknown, not "none there"
    assert all(source.plan_layer == name for name, source in inputs.items())
    assert len(names(inputs["campus"])) == query(ulsan_file, "SELECT count(*) FROM campus")[0][0]


def test_a_layer_whose_last_feature_goes_is_no_longer_an_input(ulsan: Path) -> None:
    execute(ulsan, "DELETE FROM campus", "DELETE FROM gpkg_ogr_contents WHERE table_name = 'campus'")
    assert set(plan_inputs(ulsan)) == FILLED - {"campus"}


def test_of_an_open_plan_the_edits_that_are_not_saved_count(ulsan: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    rename_all(project)
    assert set(names(plan_inputs(ulsan, project)["campus"])) == {"Edited"}
    assert set(names(open_plan_inputs(project)["campus"])) == {"Edited"}
    assert "Edited" not in names(plan_inputs(ulsan)["campus"])
    assert plan_inputs(ulsan, project)["campus"].attribution
    plan_layers(project)["campus"].rollBack()


def test_a_plan_is_recognised_as_the_open_one_by_any_path_to_it(ulsan: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    rename_all(project)
    (ulsan.parent / "folder").mkdir()
    roundabout = ulsan.parent / "folder" / ".." / ulsan.name
    assert set(names(plan_inputs(roundabout, project)["campus"])) == {"Edited"}
    plan_layers(project)["campus"].rollBack()


def test_of_another_plan_the_file_is_read(ulsan: Path, southeast_file: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    rename_all(project)
    inputs = plan_inputs(southeast_file, project)
    assert "Edited" not in names(inputs["campus"])
    assert str(southeast_file) in inputs["campus"].origin
    plan_layers(project)["campus"].rollBack()


def test_a_project_that_is_no_plan_has_no_inputs(project: QgsProject) -> None:
    assert open_plan_inputs(project) == {}


def test_the_open_plan_may_have_been_deleted_meanwhile(
    ulsan: Path, southeast_file: Path, project: QgsProject
) -> None:
    read_project(project, ulsan)
    ulsan.unlink()
    assert str(southeast_file) in plan_inputs(southeast_file, project)["campus"].origin


def test_what_is_no_plan_of_this_version_is_refused(ulsan: Path, tmp_path: Path) -> None:
    with pytest.raises(PlanFileError, match="no such file"):
        plan_inputs(tmp_path / "none.gpkg")
    execute(ulsan, "UPDATE plan_info SET value = '9' WHERE key = 'schema_version'")
    with pytest.raises(PlanFileError, match="schema version 9"):
        plan_inputs(ulsan)


def test_a_plan_is_measured_without_its_looks(ulsan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from plugin.plan import inputs

    asked: list[bool] = []
    layer = inputs.QgsVectorLayer

    class Watched(layer):
        def __init__(self, source: str, name: str, provider: str, options: layer.LayerOptions) -> None:
            asked.append(options.loadDefaultStyle)
            super().__init__(source, name, provider, options)

    monkeypatch.setattr(inputs, "QgsVectorLayer", Watched)
    Watched.LayerOptions = layer.LayerOptions
    assert set(plan_inputs(ulsan)) == FILLED
    assert asked
    assert not any(asked), "a damaged style would let QGIS crash"
