# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Moving a weight with hexagons x 12 criteria on the map, from letting go of the slider until the map is drawn.

The canvas has 1400 x 900 pixels and shows all sites. Each way moves ten weights; a figure is the median of the ten.
Beside it stands what a user would do without the dock: run the scorer again with other weights and draw its result.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import landscape
import numpy as np
import qgis_session
from harness import Benchmark, Run, Runs, Sizes, Target, main, median, ratio

MOVES = 10
WIDTH_PX, HEIGHT_PX = 1400, 900
_MOST_S = 120.0


def prepare(folder: Path, sizes: Sizes) -> Run:
    """Write hexagons over the region, fewer and many, and the layers of the mixed model."""
    import shapely

    from plugin.core.siting.candidates import candidate_cells

    west, south = landscape.WEST_M, landscape.SOUTH_M
    area = shapely.multipolygons(
        [shapely.box(west, south, west + landscape.WIDTH_M, south + landscape.HEIGHT_M)]
    )
    for name, count in (("sites", sizes.sites), ("many", sizes.many)):
        size_m = np.sqrt(landscape.WIDTH_M * landscape.HEIGHT_M / (np.sqrt(3) / 2 * count))
        landscape.write_sites(
            folder / f"{name}.gpkg", candidate_cells(area, "hexagon", size_m).geometry, "MultiPolygon"
        )
    landscape.write_layers(folder, landscape.MIXED)
    landscape.write_model(folder, "mixed")
    return {}


def live(name: str) -> Callable[[Path, Sizes], Run]:
    """Return the way that pulls sliders of the siting dock."""

    def way(folder: Path, sizes: Sizes) -> Run:
        del sizes
        window = Window(folder, name)
        # The first move makes the renderer; the map has been drawn once.
        window.pulled(50)
        runs = [window.pulled(20 + 7 * number) for number in range(MOVES)]
        return {
            key: statistics.median(run[key] for run in runs)
            for key in ("seconds", "scoring_seconds", "dock_seconds")
        } | {"count": len(window.desk.session.scored.result.score)}

    return way


class Window:
    """The canvas and the siting dock, with everything measured."""

    def __init__(self, folder: Path, name: str) -> None:
        qgis_session.start()
        from qgis.core import QgsProject, QgsVectorLayer
        from qgis.gui import QgsMapCanvas

        from plugin.core.siting.model_document import parse_siting_model
        from plugin.gui.desk import Desk
        from plugin.gui.docks.siting import SitingPanel

        project = QgsProject.instance()
        layers = {
            layer: QgsVectorLayer(str(folder / f"{layer}.gpkg"), layer, "ogr")
            for layer in (name, *landscape.MIXED)
        }
        project.addMapLayers(list(layers.values()))
        self.canvas = QgsMapCanvas()
        self.canvas.resize(WIDTH_PX, HEIGHT_PX)
        self.canvas.show()
        self.desk = Desk.laid(None, project, self.canvas, None)
        session = self.desk.session
        for layer in landscape.MIXED:
            session.choose_input(layer, layers[layer])
        session.choose_sites(layers[name])
        session.open_model(parse_siting_model((folder / "mixed.json").read_text(encoding="utf-8")))
        self.dock = SitingPanel(self.desk)
        self.dock.resize(420, HEIGHT_PX)
        self.dock.show()
        session.measure()
        waited(lambda: session.scored is not None)
        self.canvas.setDestinationCrs(layers[name].crs())
        self.canvas.setLayers([layers[name]])
        self.canvas.setExtent(layers[name].extent())
        self.drawn()

    def pulled(self, weight: int) -> Run:
        """Pull the slider of one criterion, let it go, and wait until the map is drawn."""
        from unittest import mock

        from plugin.studies import score_sites

        slider = self.dock.weights.editors["talent"].slider
        noted: dict[str, float] = {}
        score = score_sites.score_measured

        def scoring(*given: Any) -> Any:
            begun = time.perf_counter()
            scored = score(*given)
            noted["scoring_seconds"] = time.perf_counter() - begun
            return scored

        slider.setSliderDown(True)
        with mock.patch.object(score_sites, "score_measured", scoring):
            begun = time.perf_counter()
            slider.setValue(weight)
            slider.setSliderDown(False)
            noted["dock_seconds"] = time.perf_counter() - begun
            self.drawn()
        return noted | {"seconds": time.perf_counter() - begun}

    def drawn(self) -> None:
        """Wait until the canvas says that its map is drawn."""
        done: list[int] = []
        noting = lambda: done.append(1)  # noqa: E731 - a slot to disconnect again
        self.canvas.mapCanvasRefreshed.connect(noting)
        self.canvas.refresh()
        waited(lambda: bool(done))
        self.canvas.mapCanvasRefreshed.disconnect(noting)


def waited(holds: Callable[[], bool]) -> None:
    """Let QGIS go on until something holds."""
    from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

    ends = time.perf_counter() + _MOST_S
    while not holds():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.perf_counter() > ends:
            raise SystemExit("waited too long")


def rerun(folder: Path, sizes: Sizes) -> Run:
    """Run the scorer again with another weight, and draw its result in its own style."""
    del sizes
    qgis_session.start()
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(WIDTH_PX, HEIGHT_PX)
    canvas.show()
    seconds = []
    for number in range(3):
        output = folder / f"rerun_{number}.gpkg"
        output.unlink(missing_ok=True)
        begun = time.perf_counter()
        qgis_session.run(
            "airegion:scoresites",
            INPUT=str(folder / "sites.gpkg"),
            MODEL_FILE=str(folder / "mixed.json"),
            WEIGHTS=f"talent = {20 + 7 * number}",
            OUTPUT=str(output),
            **landscape.layer_parameters(folder, landscape.MIXED),
        )
        layer = QgsVectorLayer(str(output), "scored", "ogr")
        done: list[int] = []
        canvas.mapCanvasRefreshed.connect(lambda done=done: done.append(1))
        canvas.setDestinationCrs(layer.crs())
        canvas.setLayers([layer])
        canvas.setExtent(layer.extent())
        canvas.refresh()
        waited(lambda done=done: bool(done))
        seconds.append(time.perf_counter() - begun)
    return {"seconds": statistics.median(seconds)}


def compare(folder: Path, sizes: Sizes) -> Run:
    """Check that the dock and the scorer give the same scores for the same weight, to the last digit."""
    del sizes
    import sqlite3

    window = Window(folder, "sites")
    window.pulled(20)
    window.pulled(34)
    result = window.desk.session.scored.result
    with sqlite3.connect(folder / "rerun_2.gpkg") as file:
        scores = dict(file.execute("SELECT id, score FROM rerun_2"))
    shown = {
        site: None if np.isnan(score) else float(score)
        for site, score in zip(result.site_ids, result.score, strict=True)
    }
    if shown != scores:
        raise SystemExit("the dock shows other scores than the scorer writes")
    return {"sites_compared": len(scores), "largest_difference": 0.0}


def judge(runs: Runs) -> list[Target]:
    return [
        Target("letting go until drawn, seconds", median(runs["live"]), "<= 0.5"),
        Target("scoring alone, milliseconds", 1000.0 * median(runs["live"], "scoring_seconds"), "<= 10"),
        Target("many: letting go until drawn, seconds", median(runs["live_many"]), "<= 1.5"),
        Target(
            "many: scoring alone, milliseconds",
            1000.0 * median(runs["live_many"], "scoring_seconds"),
            "<= 80",
        ),
        Target("scorer again and drawn / letting go until drawn", ratio(runs, "rerun", "live")),
    ]


if __name__ == "__main__":
    main(
        Benchmark(
            __file__,
            {"sites": 10_000, "many": 100_000},
            {"live": live("sites"), "live_many": live("many"), "rerun": rerun},
            judge,
            prepare,
            compare,
        )
    )
