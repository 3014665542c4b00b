# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about geometries that are not there, are empty, cross themselves, or have no numbers for coordinates."""

from __future__ import annotations

import struct

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read
from tests.studies.hand_made import geometry, layer

SQUARE = "Polygon ((0 0, 400 0, 400 400, 0 400, 0 0))"
BOW_TIE = "Polygon ((1000 0, 1400 400, 1400 0, 1000 400, 1000 0))"
KEPT = 3


def odd_polygons(*wkts: str | None) -> QgsVectorLayer:
    """Return sites of which the first is whole and the others are as told."""
    rows = [(wkt, {"id": f"p{number}"}) for number, wkt in enumerate((SQUARE, *wkts))]
    return layer("Polygon", rows, name="필지")


def with_nan(value: float = float("nan")) -> QgsVectorLayer:
    """Return sites of which one has a coordinate that is no number."""
    made = odd_polygons(SQUARE)
    x, y = geometry(SQUARE).asPolygon()[0][0]
    ring = [(x, y), (x + 400, y), (value, y + 400), (x, y)]
    wkb = struct.pack("<BIII", 1, 3, 1, len(ring)) + b"".join(struct.pack("<dd", *point) for point in ring)
    spoiled = QgsGeometry()
    spoiled.fromWkb(wkb)
    feature = QgsFeature(made.fields())
    feature.setGeometry(spoiled)
    feature["id"] = "nan"
    assert made.dataProvider().addFeatures([feature])[0]
    return made


def sites_given(scene: Scene, made: QgsVectorLayer, policy: str | None) -> Parameters:
    parameters: Parameters = {"INPUT": scene.saved(made, "필지.gpkg")}
    return parameters | ({"INVALID_GEOMETRY": policy} if policy else {})


def all_kept(scene: Scene, results: Parameters) -> None:
    assert read(results["OUTPUT"]).featureCount() == KEPT


def excluded(*names: str):  # noqa: ANN201
    def check(scene: Scene, results: Parameters) -> None:
        features = {feature["id"]: feature for feature in read(results["OUTPUT"]).getFeatures()}
        assert len(features) == KEPT
        without = {name for name, feature in features.items() if not isinstance(feature["score"], float)}
        assert without == set(names)

    return check


ROWS = [
    Case(
        "geometry: invalid, repaired",
        lambda scene: sites_given(scene, odd_polygons(BOW_TIE, SQUARE), "repair"),
        says=("1", "repaired", "2"),
        refused=False,
        check=excluded(),
    ),
    Case(
        "geometry: invalid, skipped",
        lambda scene: sites_given(scene, odd_polygons(BOW_TIE, SQUARE), "skip"),
        says=("invalid geometry", "2"),
        refused=False,
        check=excluded("p1"),
    ),
    Case(
        "geometry: invalid, stopped at",
        lambda scene: sites_given(scene, odd_polygons(BOW_TIE, SQUARE), "stop"),
        says=("invalid", "필지", "2", "Fix geometries"),
    ),
    Case(
        "geometry: null and empty",
        lambda scene: sites_given(scene, odd_polygons(None, "Polygon EMPTY"), None),
        says=("2 sites have no geometry",),
        refused=False,
        check=excluded("p1", "p2"),
    ),
    Case(
        "geometry: null and empty, stopped at",
        lambda scene: sites_given(scene, odd_polygons(None, "Polygon EMPTY"), "stop"),
        says=("필지", "2", "3", "no geometry"),
    ),
    Case(
        "geometry: none at all",
        lambda scene: sites_given(scene, layer("Polygon", [(None, {"id": "a"})], name="필지"), None),
        says=("필지", "geometry"),
    ),
    *(
        Case(
            f"geometry: {value} as a coordinate",
            lambda scene, value=value: sites_given(scene, with_nan(float(value)), None),
            says=("필지", "3"),
            refused=False,
            check=excluded("nan"),
        )
        for value in ("nan", "inf")
    ),
    Case(
        "geometry: invalid in the area",
        lambda scene: {"INPUT": scene.saved(odd_polygons(BOW_TIE), "구역.gpkg"), "SIZE": 100},
        says=("1", "repaired", "구역"),
        algorithm="createcandidates",
        refused=False,
    ),
    Case(
        "geometry: NaN in the area",
        lambda scene: {"INPUT": scene.saved(with_nan(), "구역.gpkg"), "SIZE": 100},
        says=("구역",),
        algorithm="createcandidates",
        refused=False,
    ),
]
