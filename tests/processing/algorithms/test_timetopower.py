# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:timetopower: sites keep what they are and get their years."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsFeature, QgsProcessingException

from plugin.processing import report_table
from tests.processing.algorithms.test_scoresites_cancelled import CancellingFeedback
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import layer
from tests.studies.made_connections import cost_raster, site, sites, station, stations

KNOWN = {"headroom_mw": 500.0}
SQUARE = "Polygon ((0 0, 900 0, 900 700, 0 700, 0 0))"


def dated(toolbox: Toolbox, **parameters: Any) -> list[QgsFeature]:
    given = {
        "INPUT": sites(),
        "SUBSTATION": stations(station("s", 3, **KNOWN)),
        "DEMAND_BASIS": "contract",
        "START_YEAR": 2027.0,
        "OUTPUT": "memory:",
    }
    return list(read(toolbox.run("timetopower", **given | parameters)["OUTPUT"]).getFeatures())


@pytest.mark.parametrize("authid", ["EPSG:5179", "EPSG:4326"])
@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_sites_keep_their_geometry_crs_and_fields(kind: str, authid: str, toolbox: Toolbox) -> None:
    row = (SQUARE if kind == "Polygon" else "Point (0 0)", {"id": "a", "소유": "시", "year": 7.0})
    given = layer(kind, [row], authid=authid)
    before = next(given.getFeatures())
    (after,) = dated(toolbox, INPUT=given)
    assert after.geometry().asWkt() == before.geometry().asWkt()
    assert after.attributes()[:3] == ["a", "시", 7.0]
    assert after["year_2"] == pytest.approx(2029.75)


def test_the_years_are_those_of_the_connection_that_serves_first(toolbox: Toolbox) -> None:
    substations = stations(station("near", 3), station("far", 9, **KNOWN))
    (found,) = dated(toolbox, SUBSTATION=substations)
    connection = next(
        read(
            toolbox.run(
                "gridconnection",
                INPUT=sites(),
                SUBSTATION=stations(station("far", 9, **KNOWN)),
                DEMAND_BASIS="contract",
                START_YEAR=2027.0,
                OUTPUT="memory:",
            )["OUTPUT"]
        ).getFeatures()
    )
    for name in (
        "year_low",
        "year",
        "year_high",
        "waits_for",
        "substation_name",
        "headroom_is",
        "contract_mw",
    ):
        assert found[name] == connection[name], name
    assert (found["substation_name"], found["cheapest_substation"]) == ("FAR", "NEAR")


def test_announced_years_are_met_missed_or_undecided(toolbox: Toolbox) -> None:
    asking = sites(*(site(f"s{when}", date=when) for when in ("2040", "2029-06-30", "2027", None)))
    given = {"INPUT": asking, "ANNOUNCED_FIELD": "date"}
    assert [each["verdict"] for each in dated(toolbox, **given)] == ["yes", "undecided", "no", "unknown"]
    assert [each["verdict"] for each in dated(toolbox, **given, TARGET_YEAR=2035)][3] == "yes"
    found = toolbox.run(
        "timetopower",
        **given,
        SUBSTATION=stations(station("s", 3, **KNOWN)),
        START_YEAR=2027.0,
        OUTPUT="memory:",
    )
    assert (found["COUNT"], found["MET"], found["MISSED"]) == (4, 1, 1)
    assert "Announced years, can be met: 1" in toolbox.log


def test_a_site_without_a_connection_is_kept_with_its_reason(toolbox: Toolbox) -> None:
    found = dated(toolbox, INPUT=sites(site("far", 300), site("a"), (None, {"id": "nowhere"})))
    assert [(each["id"], each["power_answer"]) for each in found] == [
        ("far", "none_in_reach"),
        ("a", "connected"),
        ("nowhere", "no_geometry"),
    ]
    assert found[0]["year"] == NULL
    assert "far: no substation in reach" in toolbox.log


def test_years_already_past_are_warned_of(toolbox: Toolbox) -> None:
    dated(toolbox, INPUT=sites(site("a", date="2010")), ANNOUNCED_FIELD="date")
    assert "lie before the start of work: 1" in toolbox.log


def test_barriers_leave_a_site_without_years(toolbox: Toolbox, tmp_path: Path) -> None:
    raster = cost_raster(tmp_path / "c.tif", [[-1.0] * 60] * 40, cell_m=500.0, corner_m=(-15_000.0, 10_000.0))
    (found,) = dated(toolbox, COST_RASTER=str(raster))
    assert (found["power_answer"], found["year"]) == ("no_route", NULL)


def test_the_plan_of_gimhae_has_years(toolbox: Toolbox, gimhae: Path) -> None:
    found = dated(
        toolbox,
        INPUT=f"{gimhae}|layername=data_centre",
        SUBSTATION=None,
        PLAN=str(gimhae),
        DEMAND_FIELD="power_mw",
        ANNOUNCED_FIELD="opened",
        REACH_KM=40,
    )
    assert found
    for each in found:
        if each["power_answer"] == "connected":
            assert each["year_low"] <= each["year"] <= each["year_high"]


def test_titles_and_words_are_those_of_the_reader(
    toolbox: Toolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_table, "tr", lambda text: f"한국어 {text}")
    path = str(tmp_path / "전력 공급 시기.gpkg")
    dated(toolbox, OUTPUT=path)
    made = read(path)
    assert made.attributeAlias(made.fields().indexOf("year")) == "한국어 Earliest year: likely"
    shown = made.editorWidgetSetup(made.fields().indexOf("verdict")).config()["map"]
    assert {"한국어 can be met": "yes"} in shown


@pytest.mark.parametrize("at", [30, 72, 90])
def test_a_cancelled_run_ends_at_once_and_leaves_nothing(at: float, toolbox: Toolbox, tmp_path: Path) -> None:
    many = sites(*(site(f"s{number}", number / 400) for number in range(2500)))
    feedback = CancellingFeedback(at)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        toolbox.run(
            "timetopower",
            feedback=feedback,
            INPUT=many,
            SUBSTATION=stations(station("s", 3)),
            OUTPUT=str(tmp_path / "t.gpkg"),
        )
    assert time.perf_counter() - feedback.cancelled_at < 1
    assert list(tmp_path.iterdir()) == []
