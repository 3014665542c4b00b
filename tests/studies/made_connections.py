# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid and sites written by hand, in metres from a corner, and their study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer, QgsVectorLayer

from plugin.plan.arrays import vector_input
from plugin.plan.assumptions import shipped_assumptions
from plugin.plan.power_layers import PowerSource
from plugin.plan.rasters import RasterInput, raster_input
from plugin.studies.grid_connection import ConnectedSites, ConnectionRequest, Demand, connect
from plugin.studies.grid_supply import GridLayers
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, Row, crs, layer

STATION_FIELDS: dict[str, type] = {
    **dict.fromkeys(
        ("id", "name", "name_ko", "kind", "status", "opened", "load_basis", "headroom_basis"), str
    ),
    **dict.fromkeys(
        ("voltage_kv", "transformer_mva", "banks", "peak_load_mw", "headroom_mw", "position_accuracy_m"),
        float,
    ),
}
LINE_FIELDS: dict[str, type] = {
    **dict.fromkeys(("id", "status", "opened", "closed", "from_id", "to_id", "kind"), str),
    **dict.fromkeys(("voltage_kv", "circuits", "capacity_mva"), float),
}
SITE_FIELDS: dict[str, type] = {"id": str, "name": str, "name_ko": str, "mw": float, "date": str}


def station(key: str, x_km: float, y_km: float = 0.0, voltage_kv: float | None = 154.0, **more: Any) -> Row:
    """Return a substation; what it has of headroom is taken as published."""
    basis = {"headroom_basis": "published"} if "headroom_mw" in more else {}
    values = {
        "id": key,
        "name": key.upper(),
        "status": "existing",
        "voltage_kv": voltage_kv,
        **basis,
        **more,
    }
    return f"Point ({x_km * 1000} {y_km * 1000})", values


def stations(*rows: Row, **options: Any) -> QgsVectorLayer:
    return layer("Point", rows, **{"fields": STATION_FIELDS, "name": "변전소"} | options)


def lines(*rows: Row) -> QgsVectorLayer:
    return layer("LineString", rows, fields=LINE_FIELDS, name="송전선")


def site(key: str, x_km: float = 0.0, y_km: float = 0.0, **more: Any) -> Row:
    return f"Point ({x_km * 1000} {y_km * 1000})", {"id": key, **more}


def sites(*rows: Row, kind: str = "Point", **options: Any) -> QgsVectorLayer:
    return layer(kind, rows or (site("a"),), **{"fields": SITE_FIELDS, "name": "부지"} | options)


def grid(substations: QgsVectorLayer, power_lines: QgsVectorLayer | None = None) -> GridLayers:
    known = None if power_lines is None else PowerSource(vector_input(power_lines))
    return GridLayers(PowerSource(vector_input(substations)), known, None, crs(KOREA), TRANSFORMS)


def request(
    substations: QgsVectorLayer, asking: QgsVectorLayer | None = None, **more: Any
) -> ConnectionRequest:
    """Return what asks for 100 MW of contract power at each site from the first of 2027 on, within 20 km."""
    given = {
        "sites": vector_input(sites() if asking is None else asking),
        "grid": grid(substations, more.pop("power_lines", None)),
        "demand": Demand(
            more.pop("mw", 100.0), more.pop("basis", "contract"), "new_ai", more.pop("field", "")
        ),
        "assumptions": shipped_assumptions(),
        "reach_km": 20.0,
        "start_year": 2027.0,
    }
    return ConnectionRequest(**given | more)


def connected(
    substations: QgsVectorLayer, asking: QgsVectorLayer | None = None, **more: Any
) -> ConnectedSites:
    return connect(request(substations, asking, **more), lambda _share: None)


def cost_raster(
    path: Path,
    costs: Sequence[Sequence[float]] | np.ndarray[Any, Any],
    *,
    cell_m: float | tuple[float, float] = 1000.0,
    corner_m: tuple[float, float] = (0.0, 0.0),
    authid: str = KOREA,
    nodata: float | None = -9999.0,
) -> Path:
    """Write a raster whose upper left corner lies in metres from ORIGIN; rows go down."""
    values = np.asarray(costs, dtype=np.float64)
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float64)
    left, top = ORIGIN[0] + corner_m[0], ORIGIN[1] + corner_m[1]
    width, height = cell_m if isinstance(cell_m, tuple) else (cell_m, cell_m)
    dataset.SetGeoTransform((left, width, 0.0, top, 0.0, -height))
    if authid:
        system = osr.SpatialReference()
        system.SetFromUserInput(authid)
        dataset.SetProjection(system.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteRaster(0, 0, columns, rows, values.tobytes(), buf_type=gdal.GDT_Float64)
    return path


def costs_of(path: Path) -> RasterInput:
    opened = QgsRasterLayer(str(path), "비용")
    assert opened.isValid()
    return raster_input(opened)
