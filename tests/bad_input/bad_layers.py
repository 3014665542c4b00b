# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about layers: their CRS, where they are, what is in their fields and expressions."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from tests.bad_input.good import SQUARE, sites
from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read
from tests.studies.hand_made import criterion, layer

DEGREES = [(128.88, 35.23), (128.90, 35.25), (128.85, 35.20)]


def placed(
    kind: str, authid: str, wkts: list[str], *, name: str = "부지", prefix: str = "p"
) -> QgsVectorLayer:
    """Return a layer whose geometries are written in its own CRS."""
    made = QgsVectorLayer(f"{kind}?crs={authid}&field=id:string", name, "memory")
    made.setCrs(QgsCoordinateReferenceSystem(authid))
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature["id"] = f"{prefix}{number}"
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def in_degrees(authid: str, name: str = "부지") -> QgsVectorLayer:
    return placed("Point", authid, [f"Point ({x} {y})" for x, y in DEGREES], name=name)


def without_crs(name: str = "부지") -> QgsVectorLayer:
    return layer("Point", [("Point (0 0)", {"id": "a"})], authid="", name=name)


def empty(kind: str = "Point", name: str = "빈 부지") -> QgsVectorLayer:
    return layer(kind, [], fields={"id": str}, name=name)


def measured(measure: Parameters, **other: object) -> Parameters:
    return criterion("it", measure, **other)


def _attribute(scene: Scene, values: list[object]) -> Parameters:
    return {
        "INPUT": scene.saved(sites(amount=values)),
        "MODEL_FILE": scene.model(measured({"type": "attribute", "field": "amount"})),
    }


def _expression(text: str) -> Case:
    return Case(
        f"expression error: {text}",
        lambda scene: {"MODEL_FILE": scene.model(measured({"type": "expression", "expression": text}))},
        says=(text, "부지 1", "Correct it in the siting model"),
    )


def _is_null(scene: Scene, results: Parameters) -> None:
    values = [feature["raw_it"] for feature in read(results["OUTPUT"]).getFeatures()]
    assert [value is None or not isinstance(value, float) for value in values] == [True, True, False]


CRS_ROWS = [
    Case(
        "sites without CRS",
        lambda scene: {"INPUT": scene.saved(without_crs())},
        says=("no coordinate reference system", "부지 1", "Set it in the layer's properties"),
    ),
    Case(
        "measured layer without CRS",
        lambda scene: {"SUBSTATION": scene.saved(without_crs(), "변전소 2.gpkg")},
        says=("no coordinate reference system", "변전소 2", "Set it in the layer's properties"),
    ),
    Case(
        "area without CRS",
        lambda scene: {"INPUT": scene.saved(layer("Polygon", [(SQUARE, {"id": "a"})], authid=""))},
        says=("no coordinate reference system", "부지 1"),
        algorithm="createcandidates",
    ),
    Case(
        "exclusion without CRS",
        lambda scene: {"EXCLUSIONS": [scene.saved(without_crs(), "제외.gpkg")], "BUFFERS": "10"},
        says=("no coordinate reference system", "제외"),
        algorithm="createcandidates",
    ),
    *(
        Case(
            f"degrees under a CRS in metres, {authid}",
            lambda scene, authid=authid: {"INPUT": scene.saved(in_degrees(authid))},
            says=("부지 1", "look like degrees", "EPSG:4326", authid),
        )
        for authid in ("EPSG:5179", "EPSG:5186", "EPSG:5187", "EPSG:5174", "EPSG:32652", "EPSG:3857")
    ),
    Case(
        "measured layer in degrees under a CRS in metres",
        lambda scene: {"SUBSTATION": scene.saved(in_degrees("EPSG:5186"), "변전소 2.gpkg")},
        says=("변전소 2", "look like degrees", "EPSG:4326"),
    ),
    Case(
        "area in degrees under a CRS in metres",
        lambda scene: {
            "INPUT": scene.saved(
                placed("Polygon", "EPSG:5179", ["Polygon ((128 35, 129 35, 129 36, 128 36, 128 35))"])
            )
        },
        says=("부지 1", "look like degrees"),
        algorithm="createcandidates",
    ),
    Case(
        "exclusion in degrees under a CRS in metres",
        lambda scene: {"EXCLUSIONS": [scene.saved(in_degrees("EPSG:5179"), "제외.gpkg")], "BUFFERS": "10"},
        says=("제외", "look like degrees"),
        algorithm="createcandidates",
    ),
    Case(
        "metres under a CRS in degrees",
        lambda scene: {"INPUT": scene.saved(placed("Point", "EPSG:4326", ["Point (1115000 1685000)"]))},
        says=("부지 1", "cannot be degrees", "CRS"),
    ),
    Case(
        "sites far outside the area of their CRS",
        lambda scene: {"INPUT": scene.saved(placed("Point", "EPSG:5179", ["Point (9000000 2000000)"]))},
        says=("부지 1", "EPSG:5179", "outside"),
    ),
    Case(
        "a CRS in degrees for measuring",
        lambda scene: {"CRS": "EPSG:4326"},
        says=("does not measure in metres", "EPSG:5179"),
    ),
    Case(
        "a CRS that is wrong for the place",
        lambda scene: {"CRS": "EPSG:3857"},
        says=("off by", "percent", "부지 1", "EPSG:5179"),
    ),
    Case("a CRS that does not exist", lambda scene: {"CRS": "EPSG:999999"}, says=("CRS", "EPSG:999999")),
]

FIELD_ROWS = [
    Case(
        "empty layer",
        lambda scene: {"INPUT": scene.saved(empty())},
        says=("no sites to score", "부지 1", "Choose a layer with features"),
    ),
    Case(
        "empty area",
        lambda scene: {"INPUT": scene.saved(empty("Polygon"))},
        says=("The area has no polygon", "부지 1", "at least one feature"),
        algorithm="createcandidates",
    ),
    Case(
        "points as area",
        lambda scene: {"INPUT": scene.saved(sites())},
        says=("부지 1", "polygon"),
        algorithm="createcandidates",
    ),
    Case(
        "sites that do not exist",
        lambda scene: {"INPUT": str(scene.inputs / "없는 파일.gpkg")},
        says=("없는 파일.gpkg", "Sites"),
    ),
    Case(
        "sites that are a text file",
        lambda scene: {"INPUT": scene.text("이것은 레이어가 아닙니다", "부지.gpkg")},
        says=("부지.gpkg", "Sites"),
    ),
    Case(
        "half of a GeoPackage as sites",
        lambda scene: {"INPUT": scene.text(_half(scene), "반쪽.gpkg")},
        says=("반쪽.gpkg", "Sites"),
    ),
    Case(
        "unknown field of the sites",
        lambda scene: {"MODEL_FILE": scene.model(measured({"type": "attribute", "field": "공시지가"}))},
        says=("no field 공시지가", "부지 1", "It has: ", "slope"),
    ),
    Case(
        "unknown field of a layer",
        lambda scene: {
            "MODEL_FILE": scene.model(
                measured({"type": "nearest_distance", "layer": "substation", "where": '"전압" > 1'})
            )
        },
        says=("no field 전압", "변전소", "It has: ", "voltage_kv"),
    ),
    Case(
        "unknown identifier of the sites",
        lambda scene: {"ID_FIELD": "필지번호"},
        says=("필지번호", "부지 1"),
    ),
    Case(
        "identifier of the sites that lost digits",
        lambda scene: {
            "INPUT": scene.saved(sites(pnu=[4825010100100010123.0, None, None])),
            "ID_FIELD": "pnu",
        },
        says=("pnu", "부지 1", "Convert pnu to text"),
    ),
    _expression('"slope" +'),
    _expression('to_int("id")'),
    _expression('no_such_function("slope")'),
    Case(
        "a filter that fails",
        lambda scene: {
            "MODEL_FILE": scene.model(
                measured({"type": "nearest_distance", "layer": "substation", "where": 'to_int("name") > 1'})
            )
        },
        says=("to_int", "변전소", "feature 1", "Correct it in the siting model"),
    ),
    Case(
        "text where numbers are needed",
        lambda scene: _attribute(scene, ["넓음", "좁음", "보통"]),
        says=('"it"', "넓음", "Choose a field of numbers"),
    ),
    Case(
        "nothing but infinite values",
        lambda scene: _attribute(scene, [math.inf, -math.inf, math.inf]),
        says=("value",),
    ),
    Case(
        "NaN and infinite values count as missing",
        lambda scene: _attribute(scene, [math.nan, math.inf, 50.0]),
        refused=False,
        check=_is_null,
    ),
    Case(
        "weights for a criterion that is not there",
        lambda scene: {"WEIGHTS": "경사 = 5"},
        says=('no criterion "경사"', "near"),
    ),
    Case("a negative weight", lambda scene: {"WEIGHTS": "near = -5"}, says=("-5", "near", "0 or more")),
    Case("a weight that is NaN", lambda scene: {"WEIGHTS": "near = nan"}, says=("nan", "near")),
    Case("an infinite weight", lambda scene: {"WEIGHTS": "near = inf"}, says=("inf", "near")),
    Case(
        "weights that are no weights",
        lambda scene: {"WEIGHTS": "경사"},
        says=("경사", "connection_cost = 20"),
    ),
    Case("weights that are half a JSON object", lambda scene: {"WEIGHTS": '{"near": '}, says=('{"near":',)),
    Case("all weights zero", lambda scene: {"WEIGHTS": "near = 0"}, says=("weight",)),
    Case(
        "no layer for any criterion",
        lambda scene: {"SUBSTATION": None},
        says=("None of the weighted criteria", "Substations"),
    ),
    Case(
        "buffers that do not fit the layers",
        lambda scene: {"EXCLUSIONS": [scene.saved(sites(), "제외.gpkg")], "BUFFERS": "10; 20"},
        says=("10; 20", "1", "metres"),
        algorithm="createcandidates",
    ),
    Case(
        "a buffer that is no number",
        lambda scene: {"EXCLUSIONS": [scene.saved(sites(), "제외.gpkg")], "BUFFERS": "백"},
        says=("백", "metres"),
        algorithm="createcandidates",
    ),
    Case("a size of zero", lambda scene: {"SIZE": 0}, says=("Size (m)", "0"), algorithm="createcandidates"),
    Case(
        "too many cells",
        lambda scene: {
            "INPUT": scene.saved(
                placed(
                    "Polygon", "EPSG:5179", ["Polygon ((9e5 16e5, 12e5 16e5, 12e5 20e5, 9e5 20e5, 9e5 16e5))"]
                )
            ),
            "SIZE": 1,
        },
        says=("the most is", "larger cells"),
        algorithm="createcandidates",
    ),
]


def _half(scene: Scene) -> bytes:
    content = scene.plan.read_bytes()
    return content[: len(content) // 2]


ROWS = [*CRS_ROWS, *FIELD_ROWS]
