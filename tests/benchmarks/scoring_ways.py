# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways that the benchmarks of scoring share: the scorer as a user runs it, reading and writing alone, copying.

Reading and writing alone is the scorer's own reader and writer with the same columns, given a result that was there
already. Two references beside it, so that nobody needs to trust our reader and writer: a loop over the features of the
input into a sink of the same columns, as a script of a user has it, and QGIS's own copying of the result
(native:savefeatures, C++ throughout), which reads all the columns that it writes.
"""

from __future__ import annotations

import dataclasses
import gc
import importlib
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import landscape
import qgis_session
from harness import Run, Runs, Sizes, Target, median, ratio, timed

# Parts of a run: the module in which the function is looked up, and its name. Layers are read while measuring;
# "write" lasts from making the output to closing it.
STEPS = {
    "read_sites": ("plugin.studies.measure_sites", "_read_sites"),
    "measure": ("plugin.studies.measure_sites", "measure_criterion"),
    "read_layers": ("plugin.studies.measuring", "read_features"),
    "score": ("plugin.studies.score_sites", "score_sites"),
    "columns": ("plugin.studies.score_output", "columns"),
    "write": ("plugin.processing.algorithms.scoresites", "written_output"),
    "report": ("plugin.processing.scoring_form", "report"),
}
# Processor time is noted of these, under these names.
_CPU_OF = {"read_sites": "io_cpu", "write": "io_cpu", "measure": "measure_cpu"}
Layers = tuple[str, ...]


def parameters(folder: Path, model: str, layers: Layers, output: str) -> dict[str, Any]:
    """Return the parameters of the scorer."""
    (folder / output).unlink(missing_ok=True)
    return {
        "INPUT": str(folder / "sites.gpkg"),
        "MODEL_FILE": str(folder / f"{model}.json"),
        "OUTPUT": str(folder / output),
        **landscape.layer_parameters(folder, layers),
    }


def scorer(model: str, layers: Layers) -> Callable[[Path, Sizes], Run]:
    """Return the way that runs the scorer from file to file."""

    def way(folder: Path, sizes: Sizes) -> Run:
        del sizes
        qgis_session.start()
        given = parameters(folder, model, layers, "scored.gpkg")
        with noted_steps() as steps, timed() as taken:
            qgis_session.run("airegion:scoresites", **given)
        return taken | {"steps": steps}

    return way


def again(model: str, layers: Layers) -> Callable[[Path, Sizes], Run]:
    """Return the way that runs the scorer once more in a session that has run it before, then only reads and writes.

    All libraries are loaded by then, for the one as for the other. ``io_seconds`` is what the scorer's own reader and
    writer take in a run that is given the result.
    """

    def way(folder: Path, sizes: Sizes) -> Run:
        del sizes
        qgis_session.start()
        from plugin.studies import measure_sites, score_sites

        score, kept = score_sites.score, []

        def kept_result(*given: Any) -> Any:
            kept.append(score(*given))
            return kept[0]

        def given_result(request: Any, progress: Any) -> Any:
            sites = measure_sites._read_sites(request, list(request.model.criteria), progress)
            return dataclasses.replace(kept[0], request=request, sites=sites)

        qgis_session.run("airegion:scoresites", **parameters(folder, model, layers, "again.gpkg"))
        gc.collect()
        given = parameters(folder, model, layers, "again.gpkg")
        with mock.patch.object(score_sites, "score", kept_result), noted_steps() as steps, timed() as taken:
            qgis_session.run("airegion:scoresites", **given)
        gc.collect()
        given = parameters(folder, model, layers, "again.gpkg")
        with mock.patch.object(score_sites, "score", given_result), noted_steps() as alone:
            qgis_session.run("airegion:scoresites", **given)
        io = {"io_seconds": alone["read_sites"] + alone["write"], "io_cpu_seconds": alone["io_cpu"]}
        return taken | io | {"steps": steps}

    return way


def io_ratio(runs: Runs, prefix: str = "") -> float:
    """Return the scorer's time in reading and writing alone, both from the same processes; prefix "cpu_" for that."""
    return statistics.median(run[f"{prefix}seconds"] / run[f"io_{prefix}seconds"] for run in runs["again"])


def feature_loop(folder: Path, sizes: Sizes) -> Run:
    """Copy the sites feature by feature into a file with the columns of the result, all values at hand."""
    del sizes
    qgis_session.start()
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsFeatureSink,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    sites = QgsVectorLayer(str(folder / "sites.gpkg"), "sites", "ogr")
    result = QgsVectorLayer(str(folder / "scored.gpkg"), "scored", "ogr")
    added = {feature.id(): feature.attributes()[sites.fields().count() :] for feature in result.getFeatures()}
    output = folder / "looped.gpkg"
    output.unlink(missing_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    fields = result.fields()
    with timed() as taken:
        writer = QgsVectorFileWriter.create(
            str(output), fields, sites.wkbType(), sites.crs(), QgsCoordinateTransformContext(), options
        )
        for feature in sites.getFeatures():
            scored = QgsFeature(fields)
            scored.setGeometry(feature.geometry())
            scored.setAttributes(feature.attributes() + added[feature.id()])
            writer.addFeature(scored, QgsFeatureSink.Flag.FastInsert)
        del writer
    return taken


def copying(folder: Path, sizes: Sizes) -> Run:
    """Let QGIS copy the result."""
    del sizes
    qgis_session.start()
    output = folder / "copied.gpkg"
    output.unlink(missing_ok=True)
    with timed() as taken:
        qgis_session.run("native:savefeatures", INPUT=str(folder / "scored.gpkg"), OUTPUT=str(output))
    return taken


@contextmanager
def noted_steps() -> Iterator[dict[str, float]]:
    """Note how long the parts of a run take, by standing in front of them."""
    seconds = dict.fromkeys((*STEPS, *set(_CPU_OF.values())), 0.0)
    with ExitStack() as stack:
        for step, (module, name) in STEPS.items():
            owner = importlib.import_module(module)
            timing = _timing_context if step == "write" else _timing
            stack.enter_context(mock.patch.object(owner, name, timing(getattr(owner, name), step, seconds)))
        yield seconds


def _timing(function: Callable[..., Any], step: str, seconds: dict[str, float]) -> Callable[..., Any]:
    def timing(*arguments: Any, **named: Any) -> Any:
        with _adding(step, seconds):
            return function(*arguments, **named)

    return timing


def _timing_context(function: Callable[..., Any], step: str, seconds: dict[str, float]) -> Callable[..., Any]:
    @contextmanager
    def timing(*arguments: Any, **named: Any) -> Iterator[Any]:
        with _adding(step, seconds), function(*arguments, **named) as opened:
            yield opened

    return timing


@contextmanager
def _adding(step: str, seconds: dict[str, float]) -> Iterator[None]:
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    seconds[step] += time.perf_counter() - wall
    if step in _CPU_OF:
        seconds[_CPU_OF[step]] += time.process_time() - cpu


def prepare_large(kind: str) -> Callable[[Path, Sizes], Run]:
    """Return what writes sites of a kind, the layers of the mixed model and the model."""

    def way(folder: Path, sizes: Sizes) -> Run:
        if kind == "Point":
            sites = landscape.points(sizes.sites, seed=1)
        else:
            sites = landscape.blobs(sizes.sites, sizes.vertices, (40.0, 120.0), seed=1)
        landscape.write_sites(folder / "sites.gpkg", sites, kind)
        landscape.write_layers(folder, landscape.MIXED)
        landscape.write_model(folder, "mixed")
        return {}

    return way


def large_ways() -> dict[str, Callable[[Path, Sizes], Run]]:
    """Return the ways of the benchmarks with many sites and the mixed model."""
    return {
        "ours": scorer("mixed", landscape.MIXED),
        "again": again("mixed", landscape.MIXED),
        "copying": copying,
    }


def judge_large(runs: Runs) -> list[Target]:
    """Return the targets of the benchmarks with many sites."""
    return [
        Target("end to end / reading and writing alone", io_ratio(runs), "<= 3"),
        Target("the same in processor time", io_ratio(runs, "cpu_")),
        Target("peak memory, MB", max(run["peak_mb"] for run in runs["ours"]), "<= 2048"),
        Target("end to end, seconds", median(runs["ours"])),
        Target("end to end / copying the result by QGIS", ratio(runs, "ours", "copying")),
    ]
