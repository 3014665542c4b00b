# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms that ask for the power of sites have in common: their sites, demands and assumptions."""

from __future__ import annotations

from collections.abc import Callable

from tests.bad_input.bad_layers import empty, in_degrees, placed, without_crs
from tests.bad_input.good import sites
from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read
from tests.studies.hand_made import layer


def column(name: str, *expected: object) -> Callable[[Scene, Parameters], None]:
    """Return what checks a column of the output."""

    def check(_scene: Scene, results: Parameters) -> None:
        assert [each[name] for each in read(results["OUTPUT"]).getFeatures()] == list(expected)

    return check


def demands(*values: object) -> Callable[[Scene], Parameters]:
    """Return sites with some demands."""
    return lambda scene: {
        "INPUT": scene.saved(sites(amount=list(values)), "부지 2.gpkg"),
        "DEMAND_FIELD": "amount",
    }


def without_geometry(scene: Scene) -> Parameters:
    """Return a site without geometry, and one whose outline crosses itself."""
    rows = [(None, {"id": "a"}), ("Polygon ((0 0, 900 900, 900 0, 0 900, 0 0))", {"id": "b"})]
    return {"INPUT": scene.saved(layer("Polygon", rows), "부지 3.gpkg")}


def elsewhere(scene: Scene) -> Parameters:
    """Return a site on the other side of the world."""
    return {"INPUT": scene.saved(placed("Point", "EPSG:4326", ["Point (-70 -33)"]), "부지 4.gpkg")}


def rows_of(algorithm: str) -> list[Case]:
    """Return what every such algorithm refuses."""
    return [
        Case(
            "sites without a row",
            lambda scene: {"INPUT": scene.saved(empty(), "빈 부지.gpkg")},
            ("no sites to connect", "빈 부지"),
            algorithm=algorithm,
        ),
        Case(
            "sites without a CRS",
            lambda _: {"INPUT": without_crs()},
            ("no coordinate reference system", "부지"),
            algorithm=algorithm,
        ),
        Case(
            "sites in degrees that are set to metres",
            lambda _: {"INPUT": in_degrees("EPSG:5179")},
            ("look like degrees",),
            algorithm=algorithm,
        ),
        Case(
            "a field of demands that is not there",
            lambda _: {"DEMAND_FIELD": "없는 필드"},
            ("no field 없는 필드",),
            algorithm=algorithm,
        ),
        Case(
            "assumptions that are no JSON",
            lambda scene: {"ASSUMPTIONS": scene.text("{", "가정.json")},
            ("가정.json",),
            algorithm=algorithm,
        ),
    ]
