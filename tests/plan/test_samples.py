# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading the sample plans: types, places, what each sample takes, and errors that name file and line."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import shapely

from plugin.errors import PlanFileError
from plugin.paths import ROOT, SAMPLES
from plugin.plan.relations import VALUE_RELATIONS
from plugin.plan.samples import Sample, SampleRow, read_sample, sample_ids
from plugin.plan.schema import LAYERS

PYTHON_TYPES = {"text": str, "real": float, "integer": int, "date": datetime.date}
ALL = ("southeast", "gimhae_gaya_valley", "ulsan_ai_hub")


@pytest.fixture(scope="module", params=ALL)
def sample(request: pytest.FixtureRequest) -> Sample:
    return read_sample(request.param)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the samples that a test may spoil."""
    return Path(shutil.copytree(SAMPLES, tmp_path / "samples"))


def by_id(sample: Sample, layer: str) -> dict[str, SampleRow]:
    return {row.values["id"]: row for row in sample.layers[layer]}


def position(row: SampleRow) -> tuple[float, float]:
    lon, lat = shapely.get_coordinates(row.geometry)[0]
    return float(lon), float(lat)


def replace(path: Path, old: str, new: str) -> int:
    """Replace text that occurs once and return the number of its line."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_there_are_three_samples_and_the_one_of_everything_comes_first() -> None:
    assert sample_ids() == ALL


def test_a_sample_speaks_english_and_korean(sample: Sample) -> None:
    for text in (sample.title, sample.description):
        assert set(text) == {"en", "ko"}
        assert all(text.values())


def test_a_sample_is_read_in_less_than_half_a_second() -> None:
    read_sample("southeast")
    seconds = []
    for sample_id in ALL:
        start = time.perf_counter()
        read_sample(sample_id)
        seconds.append(time.perf_counter() - start)
    assert max(seconds) < 0.5


def test_the_list_of_samples_needs_no_shapely() -> None:
    # Run apart, because this process has long imported it.
    code = (
        "import sys; from plugin.plan.samples import sample_ids; sample_ids();"
        "sys.exit('shapely' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_every_row_has_the_columns_of_its_layer_in_their_types(sample: Sample) -> None:
    for layer, rows in sample.layers.items():
        for row in rows:
            assert tuple(row.values) == LAYERS[layer].field_names
            for field in LAYERS[layer].fields:
                value = row.values[field.name]
                assert value is None or type(value) is PYTHON_TYPES[field.type]


def test_every_geometry_is_what_its_layer_holds_once_circles_are_drawn(sample: Sample) -> None:
    for layer, rows in sample.layers.items():
        for row in rows:
            if row.geometry is None:
                assert row.radius_m is None
            elif LAYERS[layer].geometry == "MultiPolygon" and row.radius_m is not None:
                assert row.radius_m > 0
                assert row.geometry.geom_type in {"Point", "MultiPoint"}
            else:
                assert row.radius_m is None
                assert row.geometry.geom_type == LAYERS[layer].geometry


def test_every_reference_is_answered_in_the_same_sample(sample: Sample) -> None:
    for (layer, column), parent in VALUE_RELATIONS.items():
        known = set(by_id(sample, parent))
        named = {row.values[column] for row in sample.layers[layer]} - {None}
        assert named <= known, (layer, column)
    for row in sample.layers["proposal_component"]:
        if row.values["asset_layer"]:
            assert row.values["asset_id"] in by_id(sample, row.values["asset_layer"])


def test_a_line_is_drawn_between_the_points_of_its_two_nodes(sample: Sample) -> None:
    for layer, nodes in (("power_line", "substation"), ("transport_link", "transport_node")):
        places = {row_id: position(row) for row_id, row in by_id(sample, nodes).items()}
        for row in sample.layers[layer]:
            ends = [places[row.values["from_id"]], places[row.values["to_id"]]]
            assert (list(row.geometry.coords) if row.geometry else ends[:1] * 2) == ends


def test_a_sample_takes_what_lies_in_its_box_and_what_that_refers_to() -> None:
    whole, gimhae = read_sample("southeast"), read_sample("gimhae_gaya_valley")
    inside = shapely.box(128.5, 34.98, 129.34, 35.43)
    referred = {row.values[end] for row in gimhae.layers["power_line"] for end in ("from_id", "to_id")}
    taken = by_id(gimhae, "substation")
    for row_id, row in by_id(whole, "substation").items():
        assert (row_id in taken) == (shapely.intersects(row.geometry, inside) or row_id in referred)
    assert not shapely.intersects(taken["buk_gyeongnam_substation"].geometry, inside)


@pytest.mark.parametrize(
    ("layer", "nodes"), [("power_line", "substation"), ("transport_link", "transport_node")]
)
def test_a_line_belongs_to_a_sample_if_either_of_its_ends_lies_in_the_box(layer: str, nodes: str) -> None:
    whole = read_sample("southeast")
    box = shapely.box(128.5, 34.98, 129.34, 35.43)
    inside = {row_id for row_id, row in by_id(whole, nodes).items() if shapely.intersects(row.geometry, box)}
    expected = {
        row_id
        for row_id, row in by_id(whole, layer).items()
        if inside & {row.values["from_id"], row.values["to_id"]}
    }
    assert set(by_id(read_sample("gimhae_gaya_valley"), layer)) == expected


def test_the_asset_of_a_component_comes_along_from_outside_the_box(folder: Path) -> None:
    replace(folder / "samples.json", "[128.95, 35.28, 130.1, 35.8]", "[128.0, 34.0, 128.1, 34.1]")
    ulsan = read_sample("ulsan_ai_hub", folder)
    assert set(by_id(ulsan, "data_centre")) == {
        "sk_ai_data_center_ulsan",
        "sk_ulsan_ai_dc_expansion",
        "ulsan_underwater_data_centre",
    }
    assert not ulsan.layers["substation"]


@pytest.mark.parametrize("sample_id", ["gimhae_gaya_valley", "ulsan_ai_hub"])
def test_a_layer_taken_whole_has_all_that_has_a_place(sample_id: str) -> None:
    whole, small = read_sample("southeast"), read_sample(sample_id)
    for layer in ("campus", "cluster", "constraint_area", "water_source"):
        placed = {row_id for row_id, row in by_id(whole, layer).items() if row.geometry is not None}
        assert placed == {row_id for row_id, row in by_id(small, layer).items() if row.geometry is not None}
    assert len(small.layers["substation"]) < len(whole.layers["substation"])


def test_a_sample_has_its_own_proposals_with_their_components_and_figures() -> None:
    ulsan = read_sample("ulsan_ai_hub")
    assert set(by_id(ulsan, "proposal")) == {"ulsan_ai_hub"}
    assert {row.values["proposal_id"] for row in ulsan.layers["proposal_component"]} == {"ulsan_ai_hub"}
    assert "sk_aws_demand_phase_1" in by_id(ulsan, "component_figure")
    assert "logistics_platform_area" not in by_id(ulsan, "component_figure")


def test_every_sample_compares_with_the_whole_country(sample: Sample) -> None:
    assert len(sample.layers["region"]) == 60
    assert len(sample.layers["region_indicator"]) == len(read_sample("southeast").layers["region_indicator"])


def test_assets_without_a_place_come_along_where_the_list_says_so() -> None:
    unlocated = {
        "samgye_industrial_area",
        "jwagon_industrial_area",
        "jukgok_industrial_area",
        "uijeon_industrial_area",
    }
    gimhae = by_id(read_sample("gimhae_gaya_valley"), "cluster")
    assert unlocated == {row_id for row_id, row in gimhae.items() if row.geometry is None}
    assert not unlocated & set(by_id(read_sample("ulsan_ai_hub"), "cluster"))


def test_an_unknown_sample_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(
        PlanFileError, match=r"no sample plan jeju.*southeast, gimhae_gaya_valley, ulsan_ai_hub"
    ):
        read_sample("jeju")


def test_a_list_that_cannot_be_read_is_an_error_that_names_it(folder: Path) -> None:
    (folder / "samples.json").write_text("{", encoding="utf-8")
    with pytest.raises(PlanFileError, match=r"\(samples\.json\)"):
        sample_ids(folder)


def test_a_missing_file_is_an_error_that_names_it(folder: Path) -> None:
    (folder / "campus.csv").unlink()
    with pytest.raises(PlanFileError, match=r"\(campus\.csv\)"):
        read_sample("southeast", folder)


def test_a_file_that_is_not_utf_8_is_an_error_that_names_it(folder: Path) -> None:
    path = folder / "campus.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp949"))
    with pytest.raises(PlanFileError, match=r"\(campus\.csv\)"):
        read_sample("southeast", folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("campus.csv", ",students,", ",pupils,", "columns.*pupils, students"),
        ("campus.csv", ",lon,lat", ",lon,latitude", "columns.*latitude"),
        (
            "power_plant.csv",
            ",2800,",
            ",about 2800,",
            "capacity_mw is about 2800, which is not of the type real",
        ),
        ("power_plant.csv", ",2800,", ",inf,", "capacity_mw is inf"),
        ("cluster.csv", ",90426,", ",90426.5,", "jobs is 90426.5, which is not of the type integer"),
        ("data_centre.csv", ",2024-09-23,", ",2024-09,", "opened is 2024-09, which is not of the type date"),
        ("data_centre.csv", ",300,secured,", ",300,promised,", "mw_basis has the unknown value promised"),
        (
            "power_line.csv",
            ",kori_shin_kori_switchyard,buk_gyeongnam_substation,",
            ",kori,buk,",
            "place.*kori",
        ),
        ("campus.csv", ",129.19034,35.57252", ",35.57252,129.19034", "unist.*no usable place"),
        ("campus.csv", ",129.19034,35.57252", ",129.19034,35.57252,1", "not as many cells"),
        ("campus.csv", ",129.19034,35.57252", ",129.19034", "not as many cells"),
        ("campus.csv", "\nunist,", "\n,", "empty or used twice"),
        ("campus.csv", "\nunist,", "\ninje_university,", "inje_university is empty or used twice"),
        (
            "cluster.csv",
            "2800000,,,,indicative",
            ",,,,indicative",
            "no usable place: geometry_basis indicative",
        ),
    ],
)
def test_a_wrong_cell_is_an_error_that_names_file_and_line(
    folder: Path, file: str, old: str, new: str, message: str
) -> None:
    line = replace(folder / file, old, new) + old.startswith("\n")
    with pytest.raises(PlanFileError, match=message) as caught:
        read_sample("southeast", folder)
    assert f"({file}, line {line})" in str(caught.value)
    assert "README.md" in str(caught.value)
