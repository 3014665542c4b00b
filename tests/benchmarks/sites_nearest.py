# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""100,000 point sites x 7 distances to the nearest feature, GeoPackage to GeoPackage, against a user's chain.

The chain is native:joinbynearest seven times with intermediate layers in memory, native:refactorfields twice
(utilities, then contributions and score) and native:addautoincrementalfield for the rank, into a GeoPackage of the same
columns. That is the fastest chain we found: the field calculator, a column at a time, takes three seconds for each of
16 columns, and one native:refactorfields that repeats the curves in the formula of the score takes longer than two.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import landscape
import numpy as np
import qgis_session
import scoring_ways
from harness import Benchmark, Run, Runs, Sizes, Target, main, median, ratio, timed

_FIELD_TYPES = {"real": 6, "text": 10}
_SITE_FIELDS = {
    "id": "text",
    "name": "text",
    "district": "text",
    "land_use": "text",
    "slope_pct": "real",
    "price_krw_per_m2": "real",
}


def prepare(folder: Path, sizes: Sizes) -> Run:
    """Write sites, seven layers and the model."""
    landscape.write_sites(folder / "sites.gpkg", landscape.points(sizes.sites, seed=1), "Point")
    landscape.write_layers(folder, landscape.NEAREST)
    landscape.write_model(folder, "nearest")
    return {}


def chain(folder: Path, sizes: Sizes) -> Run:
    """Run what a QGIS user would build."""
    del sizes
    qgis_session.start()
    output = folder / "chain.gpkg"
    output.unlink(missing_ok=True)
    model = landscape.model("nearest")
    with timed() as taken:
        layer: Any = str(folder / "sites.gpkg")
        started, cpu = time.perf_counter(), time.process_time()
        for name in landscape.NEAREST:
            layer = qgis_session.run(
                "native:joinbynearest",
                INPUT=layer,
                INPUT_2=str(folder / f"{name}.gpkg"),
                FIELDS_TO_COPY=["name"],
                PREFIX=f"{name}_",
                OUTPUT="TEMPORARY_OUTPUT",
            )["OUTPUT"]
        joins, joins_cpu = time.perf_counter() - started, time.process_time() - cpu
        for mapping in (list(_utilities(model)), list(_scores(model))):
            layer = qgis_session.run(
                "native:refactorfields", INPUT=layer, FIELDS_MAPPING=mapping, OUTPUT="TEMPORARY_OUTPUT"
            )["OUTPUT"]
        qgis_session.run(
            "native:addautoincrementalfield",
            INPUT=layer,
            FIELD_NAME="rank",
            START=1,
            SORT_EXPRESSION='"score"',
            SORT_ASCENDING=False,
            OUTPUT=str(output),
        )
    return taken | {"steps": {"joins": joins, "joins_cpu": joins_cpu}}


def _mapped(name: str, kind: str, expression: str) -> dict[str, Any]:
    return {"name": name, "type": _FIELD_TYPES[kind], "length": 0, "precision": 0, "expression": expression}


def _utilities(model: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the sites' own fields, and distance, name and utility of each criterion."""
    for name, kind in _SITE_FIELDS.items():
        yield _mapped(name, kind, f'"{name}"')
    for number, criterion in enumerate(model["criteria"], start=1):
        key, curve = criterion["id"], criterion["value"]
        # QGIS names the distances of one join after the other distance, distance_2, ...
        distance_km = ('"distance"' if number == 1 else f'"distance_{number}"') + " / 1000"
        zero, one = curve["zero_at"], curve["one_at"]
        yield _mapped(f"raw_{key}", "real", distance_km)
        yield _mapped(f"by_{key}", "text", f'"{key}_name"')
        yield _mapped(
            f"utility_{key}", "real", f"max(0, min(1, ({distance_km} - {zero}) / ({one} - {zero})))"
        )


def _scores(model: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the sites' own fields and all columns that the scorer writes, but the rank."""
    total = sum(criterion["weight"] for criterion in model["criteria"])
    points = {c["id"]: f'"utility_{c["id"]}" * {100 * c["weight"] / total!r}' for c in model["criteria"]}
    score = " + ".join(points.values())
    for name, kind in _SITE_FIELDS.items():
        yield _mapped(name, kind, f'"{name}"')
    yield _mapped("score", "real", score)
    yield _mapped("excluded_by", "text", "NULL")
    yield _mapped("excluded_reason", "text", "NULL")
    yield _mapped("completeness_pct", "real", "100.0")
    yield _mapped("score_worst", "real", score)
    yield _mapped("score_best", "real", score)
    for key, contribution in points.items():
        yield _mapped(f"raw_{key}", "real", f'"raw_{key}"')
        yield _mapped(f"by_{key}", "text", f'"by_{key}"')
        yield _mapped(f"utility_{key}", "real", f'"utility_{key}"')
        yield _mapped(f"contribution_{key}", "real", contribution)


def compare(folder: Path, sizes: Sizes) -> Run:
    """Check that both ways give the same numbers, names and ranks."""
    per_criterion = [
        f"{part}_{name}" for name in landscape.NEAREST for part in ("raw", "utility", "contribution")
    ]
    numbers = ["score", "completeness_pct", "score_worst", "score_best", *per_criterion]
    texts = [*_SITE_FIELDS, "excluded_by", "excluded_reason", *(f"by_{name}" for name in landscape.NEAREST)]
    ours, theirs = (
        _rows(folder / f"{name}.gpkg", name, [*numbers, "rank", *texts]) for name in ("scored", "chain")
    )
    if not len(ours) == len(theirs) == sizes.sites:
        raise SystemExit(f"{len(ours)} and {len(theirs)} sites instead of {sizes.sites}")
    far = np.abs(ours[:, : len(numbers)].astype(float) - theirs[:, : len(numbers)].astype(float)).max()
    other_names = int((ours[:, len(numbers) + 1 :] != theirs[:, len(numbers) + 1 :]).sum())
    # Where scores differ by less than rounding, the chain numbers them in any order.
    other_ranks = np.abs(ours[:, len(numbers)].astype(int) - theirs[:, len(numbers)].astype(int))
    if far > 1e-6 or other_names or (other_ranks > 1).sum() > len(ours) // 1000:
        raise SystemExit(
            f"numbers differ by {far}, {other_names} names and {(other_ranks > 0).sum()} ranks differ"
        )
    return {
        "columns": len(numbers) + 1 + len(texts),
        "largest_difference": float(far),
        "other_names": other_names,
        "other_ranks_by_ties": int((other_ranks > 0).sum()),
    }


def _rows(path: Path, table: str, columns: list[str]) -> np.ndarray:
    names = ", ".join(f'"{name}"' for name in columns)
    with closing(sqlite3.connect(path)) as file:
        return np.array(file.execute(f'SELECT {names} FROM "{table}" ORDER BY "id"').fetchall(), dtype=object)


def judge(runs: Runs) -> list[Target]:
    joins, measuring = median(runs["chain"], "steps.joins"), median(runs["ours"], "steps.measure")
    in_cpu = median(runs["chain"], "steps.joins_cpu") / median(runs["ours"], "steps.measure_cpu")
    kernel = measuring - median(runs["ours"], "steps.read_layers")
    return [
        Target("end to end, times as fast as the chain", ratio(runs, "chain", "ours"), ">= 5"),
        Target("end to end / reading and writing alone", scoring_ways.io_ratio(runs), "<= 1.5"),
        Target("the same in processor time", scoring_ways.io_ratio(runs, "cpu_")),
        Target("measuring alone, times as fast as the chain's joins", joins / measuring, ">= 30"),
        Target("the same in processor time", in_cpu),
        Target("the same, without reading the seven layers", joins / kernel),
        Target("end to end / a loop over features into a sink", ratio(runs, "ours", "feature_loop")),
        Target("end to end / copying the result by QGIS", ratio(runs, "ours", "copying")),
    ]


if __name__ == "__main__":
    ways = {
        "ours": scoring_ways.scorer("nearest", landscape.NEAREST),
        "chain": chain,
        "again": scoring_ways.again("nearest", landscape.NEAREST),
        "feature_loop": scoring_ways.feature_loop,
        "copying": scoring_ways.copying,
    }
    main(Benchmark(__file__, {"sites": 100_000}, ways, judge, prepare, compare))
