# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about places and numbers of sites that formulas like to forget: date line, poles, one site, twins, none left."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from tests.bad_input.bad_layers import placed
from tests.bad_input.good import near, sites
from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read
from tests.studies.hand_made import criterion, points

# By Vincenty on WGS 84: 0.1 degrees of the equator's parallel at 17 degrees south are 10.65 km.
FIJI = ["Point (179.9 -17)", "Point (-179.9 -17)", "Point (179.95 -17)"]
KM_OF_A_TENTH_AT_17_S = 10.649
KM_OF_A_DEGREE_OF_LATITUDE_AT_85 = 111.68


def scored(results: Parameters) -> dict[str, QgsFeature]:
    return {str(feature["id"]): feature for feature in read(results["OUTPUT"]).getFeatures()}


def distances_km(*expected: float):  # noqa: ANN201
    def check(scene: Scene, results: Parameters) -> None:
        found = [feature["raw_near"] for _, feature in sorted(scored(results).items())]
        assert found == pytest.approx(list(expected), rel=0.01)

    return check


def across(authid: str, places: list[str], target: str) -> object:
    def given(scene: Scene) -> Parameters:
        made = placed("Point", "EPSG:4326", places)
        goal = placed("Point", "EPSG:4326", [target], name="변전소", prefix="s")
        return {"INPUT": scene.saved(as_crs(made, authid)), "SUBSTATION": scene.saved(goal, "변전소.gpkg")}

    return given


def as_crs(made: QgsVectorLayer, authid: str) -> QgsVectorLayer:
    from qgis import processing

    options = {"INPUT": made, "TARGET_CRS": authid, "OUTPUT": "memory:"}
    return processing.run("native:reprojectlayer", options)["OUTPUT"]


def _one(scene: Scene, results: Parameters) -> None:
    (feature,) = scored(results).values()
    assert (feature["rank"], feature["score"]) == (1, pytest.approx(99.5, abs=0.1))


def _twins(scene: Scene, results: Parameters) -> None:
    found = scored(results)
    assert [found[name]["rank"] for name in ("쌍1", "쌍2", "끝")] == [1, 1, 3]


def _none_left(scene: Scene, results: Parameters) -> None:
    found = scored(results)
    assert results["EXCLUDED"] == len(found) == 3
    assert all(feature["excluded_reason"] for feature in found.values())
    written = read(results["OUTPUT"])
    written.loadDefaultStyle()
    assert written.renderer() is not None


def _limited() -> Parameters:
    return near(limit={"max": 0.001, "reason": {"en": "Too far away", "ko": "너무 멂"}})


ROWS = [
    Case(
        "antimeridian: sites on both sides of it",
        across("EPSG:4326", FIJI, "Point (179.9 -17)"),
        refused=False,
        check=distances_km(0.0, 2 * KM_OF_A_TENTH_AT_17_S, KM_OF_A_TENTH_AT_17_S / 2),
    ),
    Case(
        "antimeridian: in Web Mercator",
        across("EPSG:3857", FIJI, "Point (-179.9 -17)"),
        refused=False,
        check=distances_km(2 * KM_OF_A_TENTH_AT_17_S, 0.0, 1.5 * KM_OF_A_TENTH_AT_17_S),
    ),
    *(
        Case(
            f"polar: at {latitude} degrees",
            across(
                "EPSG:4326", [f"Point (15 {latitude})", f"Point (16 {latitude})"], f"Point (15 {latitude})"
            ),
            refused=False,
            check=distances_km(0.0, 9.735),
        )
        for latitude in (85, -85)
    ),
    Case(
        "one site",
        lambda scene: {"INPUT": scene.saved(points([(0, 0)], id=["a"]))},
        refused=False,
        check=_one,
    ),
    Case(
        "two identical sites share a rank",
        lambda scene: {"INPUT": scene.saved(points([(0, 0), (0, 0), (9000, 0)], id=["쌍2", "쌍1", "끝"]))},
        refused=False,
        check=_twins,
    ),
    Case(
        "all sites excluded",
        lambda scene: {"MODEL_FILE": scene.model(_limited())},
        says=("3 of 3", "Too far away"),
        refused=False,
        check=_none_left,
    ),
    Case(
        "all sites excluded by missing values",
        lambda scene: {
            "INPUT": scene.saved(sites(jobs=[1.0, 2.0, 3.0])),
            "MISSING": "exclude",
            "MODEL_FILE": scene.model(
                criterion(
                    "jobs",
                    {"type": "expression", "expression": 'if("jobs" > 2, "jobs", NULL)'},
                    limit=_limited()["limit"],
                )
            ),
        },
        refused=False,
        check=_none_left,
    ),
]
