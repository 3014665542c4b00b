# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Good input: what every algorithm is given where a case says nothing else."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer

from tests.bad_input.scene import Parameters, Scene
from tests.studies import hand_made_grid
from tests.studies.hand_made import criterion, layer, points

SQUARE = "Polygon ((0 0, 4000 0, 4000 4000, 0 4000, 0 0))"


def sites(**attributes: list[object]) -> QgsVectorLayer:
    """Return three sites; one list of values for each further field."""
    own = {"id": ["가", "나", "다"], "slope": [1.0, 5.0, 9.0]}
    made = points([(0, 0), (3000, 0), (0, 5000)], **own | attributes)
    made.setName("부지")
    return made


def substations() -> QgsVectorLayer:
    made = points(
        [(500, 0), (20_000, 20_000)], id=["s1", "s2"], name=["하나", "둘"], voltage_kv=[345.0, 154.0]
    )
    made.setName("변전소")
    return made


def area(**options: str) -> QgsVectorLayer:
    return layer("Polygon", [(SQUARE, {"id": "구역"})], name="구역", **options)


def near(**other: object) -> Parameters:
    """Return a criterion that looks for the nearest substation."""
    return criterion("near", {"type": "nearest_distance", "layer": "substation"}, **other)


def _scoring(scene: Scene) -> Parameters:
    return {
        "INPUT": scene.saved(sites(), "부지 1.gpkg"),
        "SUBSTATION": scene.saved(substations(), "변전소.gpkg"),
        "MODEL_FILE": scene.model(near()),
        "OUTPUT": str(scene.output),
    }


def _candidates(scene: Scene) -> Parameters:
    return {"INPUT": scene.saved(area(), "구역.gpkg"), "SIZE": 500, "OUTPUT": str(scene.output)}


def _plan(scene: Scene) -> Parameters:
    return {"OUTPUT": str(scene.output), "LANGUAGE": "ko"}


DATA = "id,이름,종류,상태,전압(kV),경도,위도\nnew1,새 변전소,변전소,운영중,154,128.88,35.23\n"


def _importing(scene: Scene) -> Parameters:
    return {
        "INPUT": scene.text(DATA, "새 변전소.csv"),
        "PLAN": str(scene.plan_copy("계획.gpkg")),
        "LAYER": "substation",
        "SOURCE": "김해시",
        "CRS": "EPSG:4326",
        "OUTPUT": str(scene.output),
    }


def _connecting(scene: Scene) -> Parameters:
    return {
        "INPUT": scene.saved(sites(), "부지 1.gpkg"),
        "SUBSTATION": scene.saved(substations(), "변전소.gpkg"),
        "OUTPUT": str(scene.output),
    }


def _assessing(scene: Scene) -> Parameters:
    return {"INPUT": scene.saved(sites(), "부지 1.gpkg"), "OUTPUT": str(scene.output)}


def _modelling(scene: Scene) -> Parameters:
    return {
        "SUBSTATION": scene.saved(hand_made_grid.substations(), "변전소.gpkg"),
        "POWER_LINE": scene.saved(hand_made_grid.lines(), "송전선.gpkg"),
        "POWER_PLANT": scene.saved(hand_made_grid.plants(), "발전소.gpkg"),
        "NO_EXCHANGE": True,
        "OUTPUT": str(scene.output),
    }


def _hosting(scene: Scene) -> Parameters:
    case = (hand_made_grid.DATA / "case9.m").read_bytes()
    return {"CASE": scene.text(case, "계통.m"), "OUTPUT": str(scene.output)}


def _checking(scene: Scene) -> Parameters:
    return {"PLAN": str(scene.plan_copy("계획.gpkg")), "OUTPUT": str(scene.output)}


GOOD: dict[str, Callable[[Scene], Parameters]] = {
    "scoresites": _scoring,
    "createcandidates": _candidates,
    "createplan": _plan,
    "importassets": _importing,
    "checkplan": _checking,
    "gridmodel": _modelling,
    "hostingcapacity": _hosting,
    "gridconnection": _connecting,
    "connectloads": _connecting,
    "timetopower": _connecting,
    "facilityload": _assessing,
    "gridimpactscorecard": _assessing,
    "opensampleplan": _plan,
}
