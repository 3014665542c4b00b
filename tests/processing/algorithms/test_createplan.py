# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:createplan writes an empty plan in a CRS that fits the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.plan.info import read_info
from plugin.plan.schema import LAYERS
from tests.processing.conftest import Toolbox, read


def test_an_empty_plan_has_every_layer_and_no_asset(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "새 계획.gpkg"
    found = toolbox.run("createplan", TITLE="김해 2040", LANGUAGE="ko", OUTPUT=str(path))
    assert found["OUTPUT"] == str(path)
    assert (read_info(path).title, read_info(path).language) == ("김해 2040", "ko")
    for name, spec in LAYERS.items():
        written = read(f"{path}|layername={name}")
        assert set(spec.field_names) <= set(written.fields().names())
        assert written.featureCount() == (4 if name == "siting_model" else 0)


@pytest.mark.parametrize(
    ("extent", "crs"),
    [
        ("128.6,129.1,35.1,35.4 [EPSG:4326]", "EPSG:5179"),
        ("2.0,2.6,48.7,49.0 [EPSG:4326]", "EPSG:32631"),
        ("151.0,151.4,-34.0,-33.6 [EPSG:4326]", "EPSG:32756"),
        ("1100000,1120000,1680000,1700000 [EPSG:5179]", "EPSG:5179"),
    ],
)
def test_without_a_choice_the_place_decides_the_crs(
    extent: str, crs: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    found = toolbox.run("createplan", EXTENT=extent, OUTPUT=str(tmp_path / "plan.gpkg"))
    assert found["CRS"] == crs
    assert read(f"{tmp_path / 'plan.gpkg'}|layername=substation").crs().authid() == crs


def test_a_crs_of_choice_is_used(toolbox: Toolbox, tmp_path: Path) -> None:
    assert (
        toolbox.run("createplan", CRS="EPSG:5186", OUTPUT=str(tmp_path / "plan.gpkg"))["CRS"] == "EPSG:5186"
    )


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:2229"])
def test_a_crs_in_degrees_or_feet_is_refused(crs: str, toolbox: Toolbox, tmp_path: Path) -> None:
    message = toolbox.refusal("createplan", CRS=crs, OUTPUT=str(tmp_path / "plan.gpkg"))
    assert crs in message
    assert "metres" in message
    assert "EPSG:5179" in message
    assert list(tmp_path.iterdir()) == []


def test_a_place_beyond_all_zones_gets_the_crs_of_the_pole(toolbox: Toolbox, tmp_path: Path) -> None:
    found = toolbox.run("createplan", EXTENT="0,10,85,89 [EPSG:4326]", OUTPUT=str(tmp_path / "plan.gpkg"))
    assert found["CRS"] == "EPSG:32661"


def test_a_dot_in_the_name_of_a_plan_stays(toolbox: Toolbox, tmp_path: Path) -> None:
    found = toolbox.run("createplan", OUTPUT=str(tmp_path / "plan_v1.2"))
    assert found["OUTPUT"] == str(tmp_path / "plan_v1.2.gpkg")


def test_a_crs_whose_metres_are_none_at_the_place_is_refused(toolbox: Toolbox, tmp_path: Path) -> None:
    message = toolbox.refusal("createplan", CRS="EPSG:3857", OUTPUT=str(tmp_path / "plan.gpkg"))
    assert "EPSG:3857" in message
    assert "percent" in message
    assert list(tmp_path.iterdir()) == []


def test_without_a_region_the_plan_is_one_of_korea(toolbox: Toolbox, tmp_path: Path) -> None:
    assert toolbox.run("createplan", OUTPUT=str(tmp_path / "plan.gpkg"))["CRS"] == "EPSG:5179"
