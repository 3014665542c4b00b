# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about facilities whose load is asked for: their MW, what these mean, own generation, assumptions, outputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.bad_input.bad_layers import empty, without_crs
from tests.bad_input.bad_outputs import to
from tests.bad_input.good import sites
from tests.bad_input.power_sites import without_geometry
from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read

_LOADING = "facilityload"


def _column(name: str, *expected: object) -> Callable[[Scene, Parameters], None]:
    def check(_scene: Scene, results: Parameters) -> None:
        assert [each[name] or None for each in read(results["OUTPUT"]).getFeatures()] == list(expected)

    return check


def _given(more: Parameters, **columns: list[Any]) -> Callable[[Scene], Parameters]:
    return lambda scene: {"INPUT": scene.saved(sites(**columns), "시설.gpkg"), **more}


_MW = {"DEMAND_FIELD": "amount"}
ROWS: list[Case] = [
    Case(
        "facilities without a row",
        lambda scene: {"INPUT": scene.saved(empty(), "빈 시설.gpkg")},
        ("no sites to connect", "빈 시설"),
        algorithm=_LOADING,
    ),
    Case(
        "facilities without a CRS",
        lambda _: {"INPUT": without_crs()},
        ("no coordinate reference system", "부지"),
        algorithm=_LOADING,
    ),
    *(
        Case(
            f"{name} that is not there",
            lambda _, name=name: {name: "없는 필드"},
            ("no field 없는 필드",),
            algorithm=_LOADING,
        )
        for name in (
            "DEMAND_FIELD",
            "BASIS_FIELD",
            "PUE_FIELD",
            "OWN_GENERATION_FIELD",
            "LARGEST_UNIT_FIELD",
            "OWN_GENERATION_GWH_FIELD",
            "DIRECT_SUPPLY_FIELD",
        )
    ),
    Case(
        "a kind of facility that is none",
        lambda _: {"FACILITY": "smelter"},
        ("smelter", "data_centre, fab_sic_200mm"),
        algorithm=_LOADING,
    ),
    Case("MW below nothing", lambda _: {"DEMAND_MW": -5.0}, ("-5",), algorithm=_LOADING),
    Case(
        "assumptions that are no JSON",
        lambda scene: {"ASSUMPTIONS": scene.text("{", "가정.json")},
        ("가정.json",),
        algorithm=_LOADING,
    ),
    Case(
        "output where nothing can be written",
        to(lambda _: "/proc/결과.gpkg"),
        ("/proc/결과.gpkg",),
        algorithm=_LOADING,
    ),
    Case(
        "MW that are unknown, nothing, and below it",
        _given(_MW | {"DEMAND_MW": 50.0}, amount=[-4.0, None, 0.0]),
        ("load is not known: 3",),
        algorithm=_LOADING,
        refused=False,
        check=_column("grid_mw", None, None, None),
    ),
    Case(
        "MW as text",
        _given(_MW, amount=["100", "약 30", "많음"]),
        ("load is not known: 2", "cannot be used and count as not known: 2"),
        algorithm=_LOADING,
        refused=False,
        check=_column("grid_mw", 125.0, None, None),
    ),
    Case(
        "MW as large as no world's",
        _given(_MW, amount=[100.0, 1e300, 1e308]),
        ("load is not known: 2",),
        algorithm=_LOADING,
        refused=False,
        check=_column("grid_mw", 125.0, None, None),
    ),
    Case(
        "words that are no meaning of MW",
        _given(_MW | {"BASIS_FIELD": "means"}, amount=[100.0] * 3, means=["it", "최대", None]),
        ("nobody says what their MW mean: 1",),
        algorithm=_LOADING,
        refused=False,
        check=_column("readings", "it", "both", "it"),
    ),
    Case(
        "a PUE below 1, one of text, and none",
        _given(_MW | {"PUE_FIELD": "pue"}, amount=[100.0] * 3, pue=["0.3", "낮음", None]),
        ("cannot be used and count as not known: 1",),
        algorithm=_LOADING,
        refused=False,
        check=_column("grid_mw", 125.0, 125.0, 125.0),
    ),
    Case(
        "own generation below nothing, unknown, and larger than the load",
        _given(
            _MW
            | {
                "OWN_GENERATION_FIELD": "own",
                "LARGEST_UNIT_FIELD": "largest",
                "DIRECT_SUPPLY_FIELD": "direct",
            },
            amount=[100.0] * 3,
            own=[-4.0, None, 9e9],
            largest=[1.0, 1.0, 1.0],
            direct=["yes", "yes", "yes"],
        ),
        ("cannot be used and count as not known: 1",),
        algorithm=_LOADING,
        refused=False,
        check=_column("own_supply", "not_said", "not_said", "yes"),
    ),
    Case(
        "facilities without geometry and broken ones",
        without_geometry,
        algorithm=_LOADING,
        refused=False,
        check=_column("grid_mw", 125.0, 125.0),
    ),
]
