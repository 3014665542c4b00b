# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Of each region the latest figure is taken, from a file or from the plan that is open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject

from plugin.plan.project import plan_layers, read_project
from plugin.plan.region_figures import RegionFigure, latest, open_plan_figures, plan_figures
from tests.studies.hand_made import layer, sample_plan

SHARE = "electricity_self_sufficiency"
FIELDS = {"region_code": str, "indicator": str, "value": float, "year": str}


def figures(*rows: tuple[str, str, float | None, str | None]) -> dict[str, RegionFigure]:
    values = [(None, dict(zip(FIELDS, row, strict=True))) for row in rows]
    return latest(layer("Point", values, fields=FIELDS).getFeatures(), "share")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_plan(tmp_path_factory, "gimhae_gaya_valley")


@pytest.mark.parametrize("turned", [False, True])
def test_the_latest_year_counts_whatever_the_order(*, turned: bool) -> None:
    rows: list[Any] = [
        ("26", "share", 180.0, "2019"),
        ("26", "share", 192.0, "2021"),
        ("26", "other", 5.0, "2024"),
        ("48", "share", 123.0, "2021"),
    ]
    found = figures(*(reversed(rows) if turned else rows))
    assert found == {"26": RegionFigure(192.0, "2021"), "48": RegionFigure(123.0, "2021")}


@pytest.mark.parametrize("turned", [False, True])
def test_a_part_of_a_year_is_later_than_the_year_before_and_comes_after_the_whole(*, turned: bool) -> None:
    rows: list[Any] = [("47", "share", 262.6, "2025 Jan-Jul"), ("47", "share", 184.0, "2021")]
    whole = ("47", "share", 250.0, "2025")
    assert figures(*(reversed(rows) if turned else rows))["47"] == RegionFigure(262.6, "2025 Jan-Jul")
    more = [*rows, whole]
    assert figures(*(reversed(more) if turned else more))["47"].value == 250.0


def test_what_has_no_value_or_no_year_does_not_stand_before_what_has() -> None:
    found = figures(
        ("11", "share", None, "2025"),
        ("11", "share", float("nan"), "2024"),
        ("11", "share", 7.0, None),
        ("11", "share", 8.0, "2020"),
    )
    assert found == {"11": RegionFigure(8.0, "2020")}
    assert figures(("11", "share", 7.0, None)) == {"11": RegionFigure(7.0, "")}


def test_a_plan_file_and_the_open_plan_say_the_same(plan: Path) -> None:
    project = QgsProject()
    read_project(project, plan)
    found = plan_figures(plan, SHARE)
    assert found["48"] == RegionFigure(123.0, "2021")
    assert found["11"] == RegionFigure(7.5, "2025 Jan-Jul")
    assert open_plan_figures(project, SHARE) == found


def test_unsaved_edits_of_the_open_plan_count(plan: Path) -> None:
    project = QgsProject()
    read_project(project, plan)
    table = plan_layers(project)["region_indicator"]
    table.startEditing()
    for row in table.getFeatures(f"indicator = '{SHARE}' AND region_code = '48'"):
        table.changeAttributeValue(row.id(), table.fields().indexOf("value"), 99.0)
    assert open_plan_figures(project, SHARE)["48"].value == 99.0
    table.rollBack()


def test_without_a_plan_there_are_none(tmp_path: Path) -> None:
    assert open_plan_figures(QgsProject(), SHARE) == {}
    assert plan_figures(tmp_path / "없음.gpkg", SHARE) == {}
