# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A made-up region as GeoPackages: sites, the layers around them, and siting models that measure them.

Always the same for the same sizes. Numbers of features are those of a province.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

WEST_M, SOUTH_M, WIDTH_M, HEIGHT_M = 1_050_000.0, 1_650_000.0, 120_000.0, 100_000.0
EPSG = 5179
_KINDS = {"Point": ogr.wkbPoint, "LineString": ogr.wkbLineString, "MultiPolygon": ogr.wkbMultiPolygon}
_TYPES = {"text": ogr.OFTString, "real": ogr.OFTReal}

# The layers that models measure: how many features, of what geometry, and which amounts they have.
LAYERS: Mapping[str, tuple[int, str, str]] = {
    "substation": (900, "Point", ""),
    "power_plant": (300, "Point", "capacity_mw"),
    "data_centre": (20, "Point", "power_mw"),
    "campus": (60, "Point", "students"),
    "transport_node": (3000, "Point", ""),
    "telecom_node": (1500, "Point", ""),
    "water_source": (400, "Point", ""),
    "schools": (2500, "Point", ""),
    "homes": (20000, "Point", ""),
    "transport_link": (400, "LineString", ""),
    "constraint_area": (300, "MultiPolygon", ""),
    "greenbelt": (150, "MultiPolygon", ""),
}
NEAREST = (
    "substation",
    "power_plant",
    "data_centre",
    "campus",
    "transport_node",
    "telecom_node",
    "water_source",
)
Geometries = NDArray[np.object_]


def points(count: int, seed: int) -> Geometries:
    """Return points spread over the region."""
    chance = np.random.default_rng(seed)
    xy = chance.random((count, 2)) * (WIDTH_M, HEIGHT_M) + (WEST_M, SOUTH_M)
    return np.asarray(shapely.points(np.round(xy, 2)), dtype=object)


def blobs(count: int, corners: int, size_m: tuple[float, float], seed: int) -> Geometries:
    """Return polygons of this many corners without self-intersection."""
    chance = np.random.default_rng(seed)
    centre = shapely.get_coordinates(points(count, seed + 1))[:, np.newaxis, :]
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radius = chance.uniform(*size_m, (count, 1)) * chance.uniform(0.6, 1.0, (count, corners))
    ring = centre + np.stack((radius * np.cos(angle), radius * np.sin(angle)), axis=-1)
    return np.asarray(shapely.multipolygons(shapely.polygons(ring)[:, np.newaxis]), dtype=object)


def lines(count: int, corners: int, seed: int) -> Geometries:
    """Return winding lines."""
    chance = np.random.default_rng(seed)
    start = shapely.get_coordinates(points(count, seed + 1))[:, np.newaxis, :]
    heading = np.cumsum(chance.normal(0, 0.4, (count, corners)), axis=1) + chance.uniform(0, 7, (count, 1))
    steps = 800.0 * np.stack((np.cos(heading), np.sin(heading)), axis=-1)
    return np.asarray(shapely.linestrings(start + np.cumsum(steps, axis=1)), dtype=object)


def write(path: Path, geometries: Geometries, kind: str, columns: Mapping[str, NDArray[Any]]) -> None:
    """Write a layer with its spatial index, as QGIS would."""
    path.unlink(missing_ok=True)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, crs, _KINDS[kind])
    for name, values in columns.items():
        layer.CreateField(ogr.FieldDefn(name, _TYPES["real" if values.dtype.kind == "f" else "text"]))
    definition = layer.GetLayerDefn()
    dataset.StartTransaction()
    rows = zip(*(values.tolist() for values in columns.values()), strict=True)
    for wkb, row in zip(shapely.to_wkb(geometries), rows, strict=True):
        feature = ogr.Feature(definition)
        for number, value in enumerate(row):
            feature.SetField(number, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    dataset.CommitTransaction()


def write_sites(path: Path, geometries: Geometries, kind: str) -> None:
    """Write sites with the fields that a parcel layer has."""
    count = len(geometries)
    chance = np.random.default_rng(7)
    number = np.char.zfill(np.arange(count).astype(str), 7)
    columns = {
        "id": np.char.add("site_", number),
        "name": np.char.add("Parcel ", number),
        "district": chance.choice(["Gimhae", "Changwon", "Jinju", "Yangsan", "Ulju"], count),
        "land_use": chance.choice(["factory", "field", "paddy", "forest", "miscellaneous"], count),
        "slope_pct": np.round(chance.gamma(2.0, 5.0, count), 2),
        "price_krw_per_m2": np.round(chance.lognormal(12.5, 0.8, count)),
    }
    write(path, geometries, kind, columns)


def write_layers(folder: Path, names: tuple[str, ...]) -> None:
    """Write layers of LAYERS."""
    for seed, (name, (count, kind, amount)) in enumerate(LAYERS.items(), start=100):
        if name not in names:
            continue
        number = np.arange(count).astype(str)
        columns: dict[str, NDArray[Any]] = {
            "id": np.char.add(f"{name}_", number),
            "name": np.char.add(f"{name.replace('_', ' ').capitalize()} ", number),
        }
        if amount:
            columns[amount] = np.round(np.random.default_rng(seed).gamma(2.0, 200.0, count), 1)
        geometries = {
            "Point": points,
            "LineString": lambda n, s: lines(n, 20, s),
            "MultiPolygon": lambda n, s: blobs(n, 40, (500.0, 2500.0), s),
        }[kind](count, seed)
        write(folder / f"{name}.gpkg", geometries, kind, columns)


def layer_parameters(folder: Path, names: tuple[str, ...]) -> dict[str, str]:
    """Return the layers as parameters of the scorer."""
    return {name.upper(): str(folder / f"{name}.gpkg") for name in names}


def _criteria_of_nearest() -> Iterator[dict[str, Any]]:
    for name, reach_km in zip(NEAREST, (15, 25, 80, 50, 8, 12, 20), strict=True):
        yield {
            "id": name,
            "measure": {"type": "nearest_distance", "layer": name},
            "value": {"type": "linear", "zero_at": reach_km, "one_at": 1},
        }


def _mixed_criteria() -> Iterator[dict[str, Any]]:
    near = {"type": "linear", "zero_at": 12, "one_at": 0.5}
    for name in ("substation", "transport_node", "telecom_node", "transport_link", "schools"):
        yield {"id": name, "measure": {"type": "nearest_distance", "layer": name}, "value": near}
    yield {
        "id": "homes",
        "measure": {"type": "count_within", "layer": "homes", "radius_km": 1},
        "value": {"type": "exponential_decay", "half_value": 10},
    }
    yield {
        "id": "plants",
        "measure": {"type": "sum_within", "layer": "power_plant", "field": "capacity_mw", "radius_km": 10},
        "value": {"type": "piecewise", "points": [[0, 0], [1000, 0.5], [5000, 1]]},
    }
    yield {
        "id": "talent",
        "measure": {"type": "gravity_access", "layer": "campus", "field": "students", "half_distance_km": 22},
        "value": {"type": "piecewise", "points": [[0, 0], [3000, 0.5], [9000, 1]]},
    }
    yield {
        "id": "slope",
        "measure": {"type": "attribute", "field": "slope_pct"},
        "value": {"type": "logistic", "midpoint": 10, "steepness": -0.4},
    }
    yield {
        "id": "price",
        "measure": {"type": "attribute", "field": "price_krw_per_m2"},
        "value": {"type": "linear", "zero_at": 1500000, "one_at": 100000},
    }
    yield {
        "id": "constraints",
        "measure": {"type": "overlap_share", "layer": "constraint_area"},
        "value": {"type": "linear", "zero_at": 1, "one_at": 0},
    }
    yield {
        "id": "greenbelt",
        "measure": {"type": "overlap_share", "layer": "greenbelt"},
        "value": {"type": "step", "steps": [[0, 1], [0.1, 0.4]], "below": 1},
        "limit": {"max": 0.5, "reason": {"en": "Mostly green belt", "ko": "대부분 개발제한구역"}},
    }


MODELS = {"nearest": _criteria_of_nearest, "mixed": _mixed_criteria}
MIXED = tuple(dict.fromkeys(c["measure"]["layer"] for c in _mixed_criteria() if "layer" in c["measure"]))


def document(name: str, criteria: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the document of a siting model with these criteria, each of another weight."""
    return {
        "format": "airegion/siting-model",
        "version": 1,
        "id": f"bench_{name}",
        "title": {"en": "Benchmark", "ko": "성능 측정"},
        "description": {"en": "Measures how long scoring takes.", "ko": "평가 시간을 잽니다."},
        "aggregation": {"method": "weighted_sum"},
        "missing": "neutral",
        "groups": [{"id": "all", "title": {"en": "All", "ko": "전체"}}],
        "criteria": [
            {
                **criterion,
                "group": "all",
                "title": {"en": criterion["id"], "ko": criterion["id"]},
                "reason": {"en": "For measuring time.", "ko": "시간 측정용입니다."},
                "source": "assumption",
                "weight": 5 + number,
            }
            for number, criterion in enumerate(criteria)
        ],
    }


def model(kind: str) -> dict[str, Any]:
    """Return a siting model's document: "nearest" has 7 criteria, "mixed" 12 of all kinds."""
    return document(kind, MODELS[kind]())


def write_model(folder: Path, kind: str) -> Path:
    """Write a siting model's document and return its path."""
    path = folder / f"{kind}.json"
    path.write_text(json.dumps(model(kind), ensure_ascii=False), encoding="utf-8")
    return path
