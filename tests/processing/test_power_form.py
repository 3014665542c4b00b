# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Forms about power: which layers, CRS and assumptions stand for the parameters, and how assumptions are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from plugin.core.ranges import Range
from plugin.errors import PlanError
from plugin.i18n import translator
from plugin.plan.assumptions import shipped_assumptions
from plugin.processing import power_form
from plugin.studies.grid_connection import Demand
from plugin.studies.grid_supply import GridLayers
from tests.studies.hand_made import KOREA
from tests.studies.made_connections import lines, sites, station, stations


def form(function: Any, parameters: dict[str, Any], *more: Any) -> Any:
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    made = QgsApplication.processingRegistry().createAlgorithmById("airegion:gridconnection")
    return function(made, {"INPUT": sites()} | parameters, context, *more)


def grid(parameters: dict[str, Any], place: str = "INPUT") -> GridLayers:
    found: GridLayers = form(power_form.grid_layers, parameters, place)
    return found


def test_the_layers_of_the_plan_are_the_grid_and_its_crs_measures(gimhae: Path) -> None:
    found = grid({"PLAN": str(gimhae)})
    assert found.substations.layer.plan_layer == "substation"
    assert found.lines is not None
    assert found.crs.authid() == KOREA


def test_a_chosen_layer_replaces_one_of_the_plans_alone(gimhae: Path) -> None:
    found = grid({"PLAN": str(gimhae), "SUBSTATION": stations(station("s", 3))})
    assert found.substations.layer.title == "변전소"
    assert found.lines is not None
    assert found.lines.layer.plan_layer == "power_line"


def test_the_plans_own_layer_may_have_fields_mapped(gimhae: Path) -> None:
    found = grid({"PLAN": str(gimhae), "SUBSTATION_FIELDS": "headroom_mw = peak_load_mw"})
    assert found.substations.names == {"headroom_mw": "peak_load_mw"}


def test_without_lines_there_are_none() -> None:
    found = grid({"SUBSTATION": stations(station("s", 3))})
    assert (found.lines, found.plants) == (None, None)
    assert grid({"SUBSTATION": stations(station("s", 3)), "POWER_LINE": lines()}).lines is not None


@pytest.mark.parametrize("place", ["INPUT", "substation"])
@pytest.mark.parametrize(
    ("of_sites", "of_stations", "chosen", "expected"),
    [
        ("EPSG:4326", "EPSG:4326", "", KOREA),
        ("EPSG:4326", "EPSG:5186", "", "EPSG:5186"),
        (KOREA, "EPSG:5186", "EPSG:5187", "EPSG:5187"),
    ],
)
def test_a_crs_in_metres_is_found(
    of_sites: str, of_stations: str, chosen: str, expected: str, place: str
) -> None:
    given = {
        "INPUT": sites(authid=of_sites),
        "SUBSTATION": stations(station("s", 3), authid=of_stations),
        **({"CRS": chosen} if chosen else {}),
    }
    assert grid(given, place).crs.authid() == expected


def test_without_substations_it_is_said_what_to_do() -> None:
    with pytest.raises(PlanError, match="Open or choose a plan, or choose a layer of substations"):
        grid({})


def test_demand_is_what_the_form_says() -> None:
    given = {
        "DEMAND_MW": 7.5,
        "DEMAND_BASIS": "grid",
        "HALL": "older_enterprise",
        "DEMAND_FIELD": "mw",
        "BASIS_FIELD": "name",
    }
    assert form(power_form.demand, given) == Demand(7.5, "grid", "older_enterprise", "mw", "name")


def test_assumptions_are_the_shipped_ones_where_nobody_edited_any() -> None:
    assert not form(power_form.assumptions, {}).edited


def test_a_file_of_assumptions_that_is_none_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "가정.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(PlanError, match=r"가정\.json"):
        form(power_form.assumptions, {"ASSUMPTIONS": str(path)})


def test_assumptions_are_told_with_unit_and_mark() -> None:
    rules = shipped_assumptions().with_edit("supply.circuits", Range.exactly(3.0))
    feedback = QgsProcessingFeedback(False)
    used = [rules[name] for name in ("supply.circuits", "connection.154kv_underground.krw_bn_per_km")]
    power_form.tell_assumptions(used, feedback)
    assert feedback.textLog().splitlines() == [
        "Assumptions in use (2):",
        "  Circuits of a connection: 3 (edited by the user)",
        "  154 kV line of two circuits, underground: 6 / 10.8 / 16 KRW bn/km (derived from what was seen)",
    ]


def test_units_of_assumptions_are_words_of_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power_form, "tr", translator("ko"))
    feedback = QgsProcessingFeedback(False)
    power_form.tell_assumptions([shipped_assumptions()["line.circuits"]], feedback)
    assert ": 1 / 2 / 4 회선 (" in feedback.textLog()
