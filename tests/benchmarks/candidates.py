# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate sites: a million hexagons inside a ragged area minus 500 exclusion polygons, into a GeoPackage.

Told beside: the geometry alone (the kernel of the core), and QGIS's own copying of the result (native:savefeatures, C++
throughout), which is what reading and writing so many polygons costs without any work on them.
"""

from __future__ import annotations

import math
import sqlite3
from pathlib import Path

import landscape
import numpy as np
import qgis_session
import shapely
from harness import Benchmark, Run, Runs, Sizes, Target, main, median, timed

EXCLUSIONS = 500


def ground() -> shapely.Geometry:
    """Return the area: as large as a province, with an outline of 2,000 corners."""
    chance = np.random.default_rng(5)
    angle = np.linspace(0, 2 * np.pi, 2000, endpoint=False)
    radius = chance.uniform(0.97, 1.0, len(angle))
    middle = np.array([landscape.WEST_M + landscape.WIDTH_M / 2, landscape.SOUTH_M + landscape.HEIGHT_M / 2])
    half = np.array([landscape.WIDTH_M / 2, landscape.HEIGHT_M / 2])
    direction = np.stack((np.cos(angle), np.sin(angle)), axis=-1)
    return shapely.multipolygons([shapely.polygons(middle + half * direction * radius[:, np.newaxis])])


def exclusions() -> landscape.Geometries:
    """Return what must not be built on."""
    return landscape.blobs(EXCLUSIONS, 60, (300.0, 1500.0), seed=6)


def free_area_m2() -> float:
    """Return what is left of the area, by one overlay of all."""
    return float(shapely.area(shapely.difference(ground(), shapely.union_all(exclusions()))))


def size_m(cells: int) -> float:
    """Return the size of the hexagons that makes this many of what is left."""
    return math.sqrt(free_area_m2() / (math.sqrt(3) / 2 * cells))


def prepare(folder: Path, sizes: Sizes) -> Run:
    """Write area and exclusions."""
    del sizes
    one, many = np.array([ground()], dtype=object), exclusions()
    landscape.write(folder / "area.gpkg", one, "MultiPolygon", {"id": np.array(["area"])})
    names = np.char.add("exclusion_", np.arange(len(many)).astype(str))
    landscape.write(folder / "exclusions.gpkg", many, "MultiPolygon", {"id": names})
    return {}


def ours(folder: Path, sizes: Sizes) -> Run:
    """Run the algorithm as a script would."""
    qgis_session.start()
    output = folder / "candidates.gpkg"
    output.unlink(missing_ok=True)
    with timed() as taken:
        found = qgis_session.run(
            "airegion:createcandidates",
            INPUT=str(folder / "area.gpkg"),
            EXCLUSIONS=[str(folder / "exclusions.gpkg")],
            SIZE=size_m(sizes.cells),
            OUTPUT=str(output),
        )
    return taken | {"cells": found["COUNT"]}


def kernel(folder: Path, sizes: Sizes) -> Run:
    """Make the geometries only."""
    del folder
    from plugin.core.siting.candidates import candidate_cells

    area, barriers, size = ground(), exclusions(), size_m(sizes.cells)
    with timed() as taken:
        cells = candidate_cells(area, "hexagon", size, barriers)
    return taken | {"cells": len(cells.ids)}


def copying(folder: Path, sizes: Sizes) -> Run:
    """Let QGIS copy the result."""
    del sizes
    qgis_session.start()
    output = folder / "copy.gpkg"
    output.unlink(missing_ok=True)
    with timed() as taken:
        qgis_session.run("native:savefeatures", INPUT=str(folder / "candidates.gpkg"), OUTPUT=str(output))
    return taken


def compare(folder: Path, sizes: Sizes) -> Run:
    """Check that the cells are distinct and cover what is left, neither more nor less."""
    del sizes
    with sqlite3.connect(folder / "candidates.gpkg") as file:
        count, distinct, total = file.execute(
            "SELECT count(*), count(DISTINCT id), sum(area_m2) FROM candidates"
        ).fetchone()
    relative = abs(total / free_area_m2() - 1)
    if count != distinct or relative > 1e-6:
        raise SystemExit(f"{count} cells, {distinct} ids, area differs by a share of {relative}")
    return {"cells": count, "relative_difference_of_area": relative}


def judge(runs: Runs) -> list[Target]:
    return [
        Target("whole run, seconds", median(runs["ours"]), "<= 40"),
        Target("processor time of the whole run, seconds", median(runs["ours"], "cpu_seconds")),
        Target("whole run / copying by QGIS", median(runs["ours"]) / median(runs["copying"])),
        Target("peak memory, MB", max(run["peak_mb"] for run in runs["ours"])),
    ]


if __name__ == "__main__":
    ways = {"ours": ours, "kernel": kernel, "copying": copying}
    main(Benchmark(__file__, {"cells": 1_000_000}, ways, judge, prepare, compare, repeats=2))
