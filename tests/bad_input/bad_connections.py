# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about connections to the grid: substations, demands, assumptions, rasters of costs, outputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.bad_input.bad_layers import empty, without_crs
from tests.bad_input.power_sites import column, demands, elsewhere, rows_of, without_geometry
from tests.bad_input.scene import Case, Parameters, Scene
from tests.studies.hand_made import points
from tests.studies.made_connections import cost_raster

_NO_LAYER: Parameters = {"SUBSTATION": None}


def _stations(**columns: list[Any]) -> Callable[[Scene], Parameters]:
    """Return substations with some columns, at the place of the first site."""
    count = len(next(iter(columns.values())))

    def given(scene: Scene) -> Parameters:
        made = points([(1000 * number, 0) for number in range(count)], **columns)
        made.setName("다른 변전소")
        return {"SUBSTATION": scene.saved(made, "다른 변전소.gpkg")}

    return given


def _raster(**options: Any) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> Parameters:
        path = cost_raster(
            scene.inputs / "비용.tif", [[1.0] * 50] * 50, corner_m=(-20_000.0, 20_000.0), **options
        )
        return {"COST_RASTER": str(path)}

    return given


def _cut_off_raster(scene: Scene) -> Parameters:
    parameters = _raster()(scene)
    path = scene.inputs / "비용.tif"
    path.write_bytes(path.read_bytes()[:900])
    return parameters


def _same_file(scene: Scene) -> Parameters:
    return {"OPTIONS": str(scene.output)}


_BOTH: list[Case] = [
    case
    for name in ("gridconnection", "timetopower")
    for case in (
        *rows_of(name),
        Case(
            "no plan and no layer of substations",
            lambda _: _NO_LAYER,
            ("no substations to connect to", "choose a layer of substations"),
            algorithm=name,
        ),
        Case(
            "substations without a row",
            lambda scene: {"SUBSTATION": scene.saved(empty(name="빈 변전소"), "빈 변전소.gpkg")},
            ("no substations to connect to", "빈 변전소"),
            algorithm=name,
        ),
        Case(
            "substations without a CRS",
            lambda _: {"SUBSTATION": without_crs("변전소 2")},
            ("no coordinate reference system", "변전소 2"),
            algorithm=name,
        ),
        Case(
            "a mapped field that is not there",
            lambda _: {"SUBSTATION_FIELDS": "voltage_kv = 전압"},
            ("no field 전압", "voltage_kv"),
            algorithm=name,
        ),
        Case(
            "a mapped column that is none",
            lambda _: {"SUBSTATION_FIELDS": "volt = voltage_kv"},
            ("no column volt", "voltage_kv"),
            algorithm=name,
        ),
        Case(
            "a CRS in degrees",
            lambda _: {"CRS": "EPSG:4326"},
            ("does not measure in metres",),
            algorithm=name,
        ),
        Case(
            "a raster of costs without a CRS",
            _raster(authid=""),
            ("no coordinate reference system", "비용"),
            algorithm=name,
        ),
    )
]

ROWS: list[Case] = [
    *_BOTH,
    Case(
        "two outputs in one file",
        _same_file,
        ("Two outputs would be the same file",),
        algorithm="gridconnection",
    ),
    Case(
        "a raster of costs that is cut off",
        _cut_off_raster,
        ("raster", "비용"),
        algorithm="gridconnection",
    ),
    Case(
        "a raster of costs as fine as a desk",
        _raster(cell_m=1.0),
        ("the cost raster is too fine",),
        algorithm="gridconnection",
        refused=False,
    ),
    Case(
        "demands that are nothing, zero, negative",
        demands(0.0, None, -3.0),
        algorithm="gridconnection",
        refused=False,
        check=column("answer", "no_demand", "no_demand", "no_demand"),
    ),
    Case(
        "a demand as large as a country's",
        demands(1e12, 1e308, 50.0),
        algorithm="gridconnection",
        refused=False,
        check=column("answer", "above_highest_voltage", "above_highest_voltage", "connected"),
    ),
    Case(
        "voltages that are no voltages",
        _stations(voltage_kv=[-154.0, 0.0, 1e9]),
        algorithm="gridconnection",
        refused=False,
        check=column("answer", *["no_suitable_voltage"] * 3),
    ),
    Case(
        "voltages as text, and unknown ones",
        _stations(voltage_kv=["154kV", "", "154"]),
        algorithm="gridconnection",
        refused=False,
        check=column("answer", *["connected"] * 3),
    ),
    Case(
        "substations that all have one id",
        _stations(id=["같은 이름"] * 3, voltage_kv=[154.0] * 3),
        algorithm="gridconnection",
        refused=False,
        check=column("answer", *["connected"] * 3),
    ),
    Case(
        "a raster of costs that is elsewhere",
        _raster(authid="EPSG:32610"),
        algorithm="gridconnection",
        refused=False,
        check=column("answer", *["no_route"] * 3),
    ),
    Case(
        "sites without geometry and broken ones",
        without_geometry,
        algorithm="gridconnection",
        refused=False,
        check=column("answer", "no_geometry", "connected"),
    ),
    Case(
        "sites on the other side of the world",
        elsewhere,
        algorithm="gridconnection",
        refused=False,
        check=column("answer", "none_in_reach"),
    ),
]
