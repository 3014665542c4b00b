# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A small grid of layers of which everything is known, and what a study takes of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from plugin.core.assumptions import Assumptions
from plugin.core.power.demand import Sharing
from plugin.core.power.dispatch import Dispatch
from plugin.plan.arrays import VectorInput, vector_input
from plugin.plan.assumptions import shipped_assumptions
from plugin.plan.power_layers import PowerSource
from plugin.studies.grid_figures import NOTHING
from plugin.studies.grid_hosting import HostingRequest, Source, StudyCases
from plugin.studies.grid_model import BaseCaseRequest, GridModelRequest
from plugin.studies.grid_supply import GridLayers
from plugin.studies.hosting_case import CaseFile
from tests.studies.hand_made import KOREA, TRANSFORMS, crs, layer

DATA = Path(__file__).resolve().parents[1] / "core" / "power" / "data"
CORNERS = {"a": (0, 0), "b": (20_000, 0), "c": (0, 20_000)}
NAMES = {"a": "가야", "b": "나전", "c": "다산"}
LOADS = {"a": 10.0, "b": 40.0, "c": 30.0}
SUBSTATION_FIELDS = {
    "id": str,
    "name": str,
    "kind": str,
    "voltage_kv": float,
    "transformer_mva": float,
    "banks": int,
    "peak_load_mw": float,
}
LINE_FIELDS = {
    "id": str,
    "name": str,
    "voltage_kv": float,
    "circuits": int,
    "capacity_mva": float,
    "length_km": float,
    "from_id": str,
    "to_id": str,
}


def substations(**changes: Mapping[str, Any]) -> QgsVectorLayer:
    """Return a, b and c at 154 kV with their loads; changes by id."""
    rows = [
        (
            f"Point ({x} {y})",
            {
                "id": key,
                "name": NAMES[key],
                "kind": "substation",
                "voltage_kv": 154.0,
                "peak_load_mw": LOADS[key],
            }
            | dict(changes.get(key, {})),
        )
        for key, (x, y) in CORNERS.items()
    ]
    return layer("Point", rows, fields=SUBSTATION_FIELDS, name="변전소")


def lines(*more: tuple[str | None, dict[str, Any]], **changes: Mapping[str, Any]) -> QgsVectorLayer:
    """Return a triangle of lines with two circuits of 100 MVA each; changes by id, and more rows."""
    rows = []
    for tail, head in ("ab", "bc", "ca"):
        (x, y), (u, v) = CORNERS[tail], CORNERS[head]
        values = {"id": tail + head, "name": f"{tail}–{head} 선로", "voltage_kv": 154.0, "circuits": 2}
        values |= {"capacity_mva": 200.0, "length_km": 20.0, "from_id": tail, "to_id": head}
        rows.append((f"LineString ({x} {y}, {u} {v})", values | dict(changes.get(tail + head, {}))))
    return layer("LineString", [*rows, *more], fields=LINE_FIELDS, name="송전선")


def with_island(d_mw: float | None = 5.0, **line: Any) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Return the triangle with a junction j beyond c, and an island apart of d and e; of the line between them too."""
    places = CORNERS | {"d": (90_000, 0), "e": (110_000, 0), "j": (0, 40_000)}
    loads = LOADS | {"d": d_mw, "e": 6.0, "j": None}
    rows = []
    for key, (x, y) in places.items():
        kind = "junction" if key == "j" else "substation"
        values = {"id": key, "name": NAMES.get(key, key), "kind": kind, "voltage_kv": 154.0}
        rows.append((f"Point ({x} {y})", values | {"peak_load_mw": loads[key]}))
    more = []
    for tail, head in ("cj", "de"):
        (x, y), (u, v) = places[tail], places[head]
        values = {"id": tail + head, "voltage_kv": 154.0, "circuits": 2, "capacity_mva": 200.0}
        values |= {"length_km": 20.0, "from_id": tail, "to_id": head}
        more.append((f"LineString ({x} {y}, {u} {v})", values | (line if tail == "d" else {})))
    return layer("Point", rows, fields=SUBSTATION_FIELDS, name="변전소"), lines(*more)


def plants(mw: float | None = 300.0, *more: tuple[str, dict[str, Any]]) -> QgsVectorLayer:
    """Return a gas plant at a, and more rows."""
    fields = {"id": str, "name": str, "kind": str, "capacity_mw": float}
    row = {"id": "p", "name": "발전소", "kind": "gas_ccgt", "capacity_mw": mw}
    return layer("Point", [("Point (100 0)", row), *more], fields=fields, name="발전소")


def base(**changes: Any) -> BaseCaseRequest:
    """Return a base case without regions whose edge is declared as nothing."""
    values = {
        "demand_mw": NOTHING,
        "regions": None,
        "region_field": "code",
        "sharing": Sharing.EQUAL,
        "dispatch": Dispatch.PRO_RATA,
        "boundary": NOTHING,
    }
    return BaseCaseRequest(**values | changes)  # type: ignore[arg-type]


def grid_request(
    stations: QgsVectorLayer | None = None,
    cables: QgsVectorLayer | None = None,
    units: QgsVectorLayer | None = None,
    base_case: BaseCaseRequest | None = None,
    **options: Any,
) -> GridModelRequest:
    """Return the request for the small grid, or for other layers."""
    sources = [
        PowerSource(vector_input(each))
        for each in (stations or substations(), cables or lines(), units or plants())
    ]
    layers = GridLayers(sources[0], sources[1], sources[2], crs(KOREA), TRANSFORMS)
    return GridModelRequest(layers, assumptions(), base_case or base(), **options)


def study(**changes: Any) -> StudyCases:
    """Return one case with outages that watches all."""
    values = {
        "cutoffs": (0.1,),
        "load_factors": (1.0,),
        "has_outages": True,
        "minimum_kv": 0.0,
        "area": None,
        "source": Source.CAPACITY,
        "cap_mw": 2000.0,
    }
    return StudyCases(**values | changes)  # type: ignore[arg-type]


def hosting_request(
    grid: GridModelRequest | CaseFile, cases: StudyCases | None = None, authid: str = KOREA
) -> HostingRequest:
    return HostingRequest(grid, cases or study(), crs(authid), TRANSFORMS, assumptions(), "ko")


def case_file(
    name: str = "case9", places: VectorInput | None = None, *, splits: bool = True, path: Path | None = None
) -> CaseFile:
    """Return a published case, or a file, with the places of its buses by "bus" and "name"."""
    fields = ("bus", "name") if places is not None else ("", "")
    return CaseFile(path or DATA / f"{name}.m", splits, places, *fields)


def bus_places(numbers: list[int], step_m: float = 10_000.0) -> QgsVectorLayer:
    """Return points in a row that name buses."""
    rows = [
        (f"Point ({step_m * place} 0)", {"bus": number, "name": f"버스 {number}"})
        for place, number in enumerate(numbers)
    ]
    return layer("Point", rows, fields={"bus": int, "name": str}, name="버스")


@cache
def assumptions() -> Assumptions:
    return shipped_assumptions()
