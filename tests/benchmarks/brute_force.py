# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The raw values of the mixed model for some sites, one pair of site and feature at a time, against the scorer's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import landscape
import numpy as np
import shapely
from harness import Run, Sizes

SAMPLE = 100
_HEADER_BYTES = (8, 40, 56, 56, 72)


def compare(folder: Path, sizes: Sizes) -> Run:
    """Check a sample of the sites, and that all are there; raise SystemExit when values differ."""
    criteria = landscape.model("mixed")["criteria"]
    step = max(1, sizes.sites // SAMPLE)
    names = ", ".join(f'"raw_{criterion["id"]}"' for criterion in criteria)
    with closing(sqlite3.connect(folder / "scored.gpkg")) as file:
        (count,) = file.execute("SELECT count(*) FROM scored").fetchone()
        rows = file.execute(
            f"SELECT geom, slope_pct, price_krw_per_m2, {names} FROM scored WHERE fid % {step} = 0 ORDER BY fid"
        ).fetchall()
        (scored,) = file.execute("SELECT count(score) FROM scored").fetchone()
        (best,) = file.execute('SELECT min("rank") FROM scored').fetchone()
    if count != sizes.sites or not 0 < scored <= count or best != 1:
        raise SystemExit(f"{count} sites, {scored} with a score, best rank {best}")
    layers = {name: read(folder / f"{name}.gpkg", landscape.LAYERS[name][2]) for name in landscape.MIXED}
    far = 0.0
    for blob, slope, price, *found in rows:
        site, own = geometry(blob), {"slope_pct": slope, "price_krw_per_m2": price}
        expected = [_value(criterion["measure"], site, own, layers) for criterion in criteria]
        far = max(far, float(np.abs(np.subtract(found, expected) / np.maximum(1.0, expected)).max()))
    if far > 1e-6:
        raise SystemExit(f"raw values differ by {far}")
    return {"sites_compared": len(rows), "values_each": len(criteria), "largest_difference": far}


def geometry(blob: bytes) -> shapely.Geometry:
    """Return the geometry in a GeoPackage's cell."""
    return shapely.from_wkb(blob[_HEADER_BYTES[blob[3] >> 1 & 7] :])


def read(path: Path, amount: str) -> tuple[landscape.Geometries, np.ndarray]:
    """Return the geometries and amounts of a layer."""
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute(f'SELECT geom, {amount or "1.0"} FROM "{path.stem}"').fetchall()
    return np.array([geometry(blob) for blob, _ in rows], dtype=object), np.array(
        [value for _, value in rows]
    )


def _value(
    measure: dict[str, Any],
    site: shapely.Geometry,
    own: dict[str, float],
    layers: dict[str, tuple[landscape.Geometries, np.ndarray]],
) -> float:
    if measure["type"] == "attribute":
        return own[measure["field"]]
    features, amounts = layers[measure["layer"]]
    if measure["type"] == "overlap_share":
        return _share(site, features)
    apart_km = shapely.distance(site, features) / 1000.0
    kind = measure["type"]
    if kind == "nearest_distance":
        return float(apart_km.min())
    if kind == "gravity_access":
        return float((amounts * 0.5 ** (apart_km / measure["half_distance_km"])).sum())
    within = apart_km <= measure["radius_km"]
    return float(amounts[within].sum() if kind == "sum_within" else within.sum())


def _share(site: shapely.Geometry, areas: landscape.Geometries) -> float:
    near = areas[shapely.intersects(site, areas)]
    if site.geom_type == "Point":
        return float(len(near) > 0)
    return float(shapely.area(shapely.intersection(site, shapely.union_all(near))) / shapely.area(site))
