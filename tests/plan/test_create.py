# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Creating a plan: complete, in one CRS, quick, and in place only when it is whole."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pyproj
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

from plugin.core.siting.model_document import parse_siting_model
from plugin.errors import InputError, PlanFileError
from plugin.plan import create
from plugin.plan.check import check_plan
from plugin.plan.create import create_empty_plan, create_sample_plan
from plugin.plan.info import read_info
from plugin.plan.project import plan_layers, read_project
from plugin.plan.samples import SampleRow, read_sample, sample_ids
from plugin.plan.schema import LAYERS, SCHEMA_VERSION
from tests.plan.plan_rows import geometries, query, unfinished_folders

UTM_52N = "EPSG:32652"
VIEW = QgsRectangle(1_100_000, 1_680_000, 1_150_000, 1_720_000)


def empty_plan(path: Path, crs: str = "EPSG:5179", **changes: Any) -> None:
    arguments = {"title": "Empty", "language": "en", "view": VIEW, **changes}
    create_empty_plan(path, crs=QgsCoordinateReferenceSystem(crs), **arguments)


def facts(layer: str) -> dict[str, SampleRow]:
    return {row.values["id"]: row for row in read_sample("southeast").layers[layer]}


class Made(NamedTuple):
    sample_id: str
    path: Path
    seconds: float


@pytest.fixture(scope="module", params=sample_ids())
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    path = tmp_path_factory.mktemp("made") / "plan.gpkg"
    start = time.perf_counter()
    create_sample_plan(path, request.param, "en")
    return Made(request.param, path, time.perf_counter() - start)


def test_a_sample_plan_is_written_in_less_than_five_seconds(made: Made) -> None:
    assert made.seconds < 5


def test_a_sample_plan_is_sound(made: Made) -> None:
    assert not [finding for finding in check_plan(made.path) if finding.severity == "error"]


def test_a_sample_plan_holds_every_row_of_the_sample(made: Made) -> None:
    sample = read_sample(made.sample_id)
    for name, rows in sample.layers.items():
        assert len(query(made.path, f"SELECT * FROM {name}")) == len(rows), name
        if LAYERS[name].geometry:
            assert set(geometries(made.path, name)) == {r.values["id"] for r in rows if r.geometry}, name


def test_a_plan_has_every_declared_layer_and_its_information_and_no_other_table(southeast_file: Path) -> None:
    tables = {name for (name,) in query(southeast_file, "SELECT table_name FROM gpkg_contents")}
    assert tables - {"layer_styles", "qgis_projects"} == {*LAYERS, "plan_info"}


def test_all_layers_of_a_sample_are_in_the_unified_crs_of_korea(southeast_file: Path) -> None:
    used = query(southeast_file, "SELECT DISTINCT srs_id FROM gpkg_geometry_columns")
    named = "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = 5179"
    assert used == [(5179,)]
    assert query(southeast_file, named) == [("EPSG", 5179)]


def test_places_are_where_the_facts_put_them(southeast_file: Path) -> None:
    kori = geometries(southeast_file, "power_plant")["kori_nuclear_unit_2"]
    lon, lat = shapely.get_coordinates(facts("power_plant")["kori_nuclear_unit_2"].geometry)[0]
    # EPSG:5179: transverse Mercator from 38 N, 127.5 E, scale 0.9996, with 1,000 km and 2,000 km added.
    projection = pyproj.Proj(proj="tmerc", lat_0=38, lon_0=127.5, k=0.9996, x_0=1e6, y_0=2e6, ellps="GRS80")
    assert (kori.x, kori.y) == pytest.approx(projection(lon, lat), abs=1.0)


def test_a_circle_has_the_published_area_or_the_radius_of_the_accuracy(southeast_file: Path) -> None:
    clusters = {row_id: row.values for row_id, row in facts("cluster").items()}
    seen = set()
    for row_id, geometry in geometries(southeast_file, "cluster").items():
        basis = clusters[row_id]["geometry_basis"]
        seen.add(basis)
        if basis == "indicative":
            assert geometry.area == pytest.approx(clusters[row_id]["area_m2"], rel=0.01)
        if basis == "position_only":
            west, _, east, _ = geometry.bounds
            assert (east - west) / 2 == pytest.approx(clusters[row_id]["position_accuracy_m"], rel=0.001)
    assert {"indicative", "position_only"} <= seen


def test_what_is_not_sited_claims_no_place(southeast_file: Path) -> None:
    claims = "SELECT site_status, geom IS NULL FROM proposal_component GROUP BY 1, 2"
    assert set(query(southeast_file, claims)) == {("indicative", 0), ("sited", 0), ("unsited", 1)}


@pytest.fixture(scope="module")
def korean_ulsan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ko") / "ulsan.gpkg"
    assert create_sample_plan(path, "ulsan_ai_hub", "ko") == read_info(path)
    return path


@pytest.mark.parametrize(("plan", "language"), [("ulsan_file", "en"), ("korean_ulsan", "ko")])
def test_a_plan_tells_what_it_is_in_its_language(
    request: pytest.FixtureRequest, plan: str, language: str
) -> None:
    info = read_info(request.getfixturevalue(plan))
    sample = read_sample("ulsan_ai_hub")
    assert (info.title, info.provenance) == (sample.title[language], sample.description[language])
    assert (info.schema_version, info.crs, info.language) == (SCHEMA_VERSION, "EPSG:5179", language)
    assert (info.project_file, info.sample_id) == ("ulsan.gpkg", "ulsan_ai_hub")


@pytest.mark.parametrize(("plan", "language"), [("ulsan_file", "en"), ("korean_ulsan", "ko")])
def test_the_shipped_siting_models_are_in_the_plan_and_can_be_read_back(
    request: pytest.FixtureRequest, plan: str, language: str
) -> None:
    rows = query(request.getfixturevalue(plan), "SELECT id, name, document FROM siting_model")
    assert "ai_data_centre" in {row_id for row_id, _, _ in rows}
    for row_id, name, document in rows:
        model = parse_siting_model(document)
        assert (model.id, model.title.get(language)) == (row_id, name)
        assert document == json.dumps(json.loads(document), ensure_ascii=False)


def test_an_empty_plan_has_all_layers_none_of_them_filled_and_opens(
    tmp_path: Path, project: QgsProject
) -> None:
    path = tmp_path / "plan.gpkg"
    empty_plan(path, UTM_52N)
    read_project(project, path)
    assert {name: layer.featureCount() for name, layer in plan_layers(project).items()} == {
        name: 4 if name == "siting_model" else 0 for name in LAYERS
    }
    assert {layer.crs().authid() for layer in plan_layers(project).values() if layer.isSpatial()} == {UTM_52N}
    assert project.crs().authid() == UTM_52N
    assert not [finding for finding in check_plan(path) if finding.severity == "error"]


def test_a_plan_in_a_crs_without_a_code_keeps_it(tmp_path: Path, project: QgsProject) -> None:
    path = tmp_path / "plan.gpkg"
    crs = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lat_0=38 +lon_0=128.5 +k=1 +x_0=400000 +y_0=600000 +ellps=GRS80 +units=m"
    )
    assert not crs.authid()
    create_empty_plan(path, title="Local", crs=crs, language="en", view=VIEW)
    read_project(project, path)
    assert "128.5" in plan_layers(project)["campus"].crs().toProj()
    assert "128.5" in project.crs().toProj()


@pytest.mark.parametrize(
    ("crs", "message"),
    [
        ("EPSG:4326", "WGS 84.*does not measure in metres.*EPSG:5179"),
        ("EPSG:2263", "does not measure in metres"),
        ("EPSG:3857", "EPSG:3857.* off by .* percent"),
        ("", "no coordinate reference system"),
    ],
)
def test_a_crs_in_which_metres_are_not_metres_is_refused(tmp_path: Path, crs: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        empty_plan(tmp_path / "plan.gpkg", crs)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["plan#1.gpkg", "100%.gpkg"])
def test_a_name_in_which_qgis_cannot_store_a_project_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PlanFileError, match="Choose another folder or file name"):
        create_sample_plan(tmp_path / name, "ulsan_ai_hub", "en")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["계획 파일/울산 AI 허브.gpkg", "a & b.c (1)/plan+2 'x'.v2.gpkg"])
def test_korean_spaces_and_signs_in_the_path_are_no_obstacle(
    tmp_path: Path, new_project: Callable[[], QgsProject], name: str
) -> None:
    path = tmp_path / name
    create_sample_plan(path, "ulsan_ai_hub", "ko")
    project = new_project()
    read_project(project, path)
    layers = plan_layers(project)
    assert set(layers) == set(LAYERS)
    assert {Path(layer.source().partition("|")[0]) for layer in layers.values()} == {path}
    assert layers["data_centre"].featureCount() > 0


@pytest.mark.parametrize("step", ["create_tables", "write_rows", "store_project"])
def test_a_failure_on_the_way_leaves_the_old_plan_as_it_was(
    ulsan: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = ulsan.read_bytes()

    def fail(*_: object) -> None:
        raise PlanFileError("The disk is full")

    monkeypatch.setattr(create, step, fail)
    with pytest.raises(PlanFileError, match="The disk is full"):
        create_sample_plan(ulsan, "southeast", "en")
    assert ulsan.read_bytes() == before
    assert list(ulsan.parent.iterdir()) == [ulsan]


def test_a_row_that_does_not_fit_leaves_the_old_plan_as_it_was(
    ulsan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = ulsan.read_bytes()
    twice = create.shipped_models("en") * 2
    monkeypatch.setattr(create, "shipped_models", lambda _language: twice)
    with pytest.raises(PlanFileError, match="UNIQUE"):
        create_sample_plan(ulsan, "southeast", "en")
    assert ulsan.read_bytes() == before
    assert unfinished_folders(ulsan.parent) == []


def test_an_existing_plan_is_replaced_by_a_whole_one(ulsan: Path) -> None:
    create_sample_plan(ulsan, "gimhae_gaya_valley", "en")
    assert read_info(ulsan).sample_id == "gimhae_gaya_valley"
    assert not [finding for finding in check_plan(ulsan) if finding.severity == "error"]
    assert list(ulsan.parent.iterdir()) == [ulsan]


def test_a_folder_that_cannot_be_written_is_an_error_with_path_and_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "plan.gpkg"
    with pytest.raises(PlanFileError, match="Choose another folder") as caught:
        create_sample_plan(path, "ulsan_ai_hub", "en")
    assert str(path) in str(caught.value)
