# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every benchmark shares: ways that run in fresh processes by turns, medians, targets, one JSON object.

A benchmark compares ways of doing the same. Each run of a way is a process of its own, so that no way profits from what
another one left in memory, and the peak memory is its own. The ways take turns, so that a disturbance of the machine
meets all of them. What is measured is told by ``timed``: preparing files and starting QGIS is never part of it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
# Of a real QGIS window that is started for a benchmark, with the plugin or without.
PROFILE = """[PythonPlugins]
ai_region_planner={on}
processing=true
[qgis]
checkVersion=false
[locale]
overrideFlag=true
userLocale=en_US
"""

# What only the environment without QGIS has the libraries for.
WITHOUT_QGIS = {"grid_flow"}

Sizes = argparse.Namespace
Run = dict[str, Any]
Runs = Mapping[str, list[Run]]


@dataclass(frozen=True)
class Target:
    """A ratio or figure beside what it should be: ``bound`` is such as ">= 5", "" for a figure to be told only."""

    name: str
    measured: float
    bound: str = ""

    def told(self) -> dict[str, Any]:
        """Return the target as it stands in the JSON."""
        if not self.bound:
            return {"name": self.name, "measured": round(self.measured, 4)}
        sign, _, limit = self.bound.partition(" ")
        met = self.measured >= float(limit) if sign == ">=" else self.measured <= float(limit)
        return {"name": self.name, "measured": round(self.measured, 4), "target": self.bound, "met": met}


@dataclass(frozen=True)
class Benchmark:
    """What to compare.

    ``prepare`` makes the files; each of ``ways`` returns what ``timed`` noted; ``compare`` returns how far the answers
    differ and raises SystemExit when they are not the same; ``judge`` makes the targets of all runs.
    """

    script: str
    sizes: Mapping[str, int]
    ways: Mapping[str, Callable[[Path, Sizes], Run]]
    judge: Callable[[Runs], list[Target]]
    prepare: Callable[[Path, Sizes], Run] | None = None
    compare: Callable[[Path, Sizes], Run] | None = None
    repeats: int = 3
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return Path(self.script).stem


def interpreter(name: str) -> tuple[str, dict[str, str]]:
    """Return the Python that a benchmark runs in, and its environment variables."""
    if name not in WITHOUT_QGIS:
        return sys.executable, dict(os.environ)
    # QGIS's own libraries, of other versions, would be found first.
    variables = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    return str(ROOT / ".venv" / "pure" / "bin" / "python"), variables | {"PYTHONNOUSERSITE": "1"}


@contextmanager
def timed() -> Iterator[Run]:
    """Note wall and processor time of a block in the dict it yields."""
    noted: Run = {}
    wall, cpu = time.perf_counter(), time.process_time()
    yield noted
    noted |= {
        "seconds": time.perf_counter() - wall,
        "cpu_seconds": time.process_time() - cpu,
    }


def median(runs: list[Run], key: str = "seconds") -> float:
    """Return the median of one figure; the steps of a run are named "steps.read"."""
    return statistics.median(_figure(run, key) for run in runs)


def _figure(run: Run, key: str) -> float:
    value: Any = run
    for part in key.split("."):
        value = value[part]
    return float(value)


def ratio(runs: Runs, above: str, below: str, keys: tuple[str, str] = ("seconds", "seconds")) -> float:
    """Return the ratio of two ways' medians."""
    return median(runs[above], keys[0]) / median(runs[below], keys[1])


def main(benchmark: Benchmark) -> None:
    """Run a benchmark as a script: all of it, or inside a fresh process the one way that was asked for."""
    arguments = _arguments(benchmark)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.way:
        _inside(benchmark, arguments)
    else:
        print(json.dumps(_measured(benchmark, arguments), ensure_ascii=False), flush=True)
        # QGIS may crash while the interpreter takes its objects apart; everything is told by now.
        os._exit(0)


def _arguments(benchmark: Benchmark) -> Sizes:
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    for name, default in benchmark.sizes.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--repeats", type=int, default=benchmark.repeats)
    parser.add_argument("--ways", default=",".join(benchmark.ways), help="the ways to run, with commas")
    parser.add_argument("--folder", type=Path, default=FOLDER / "data" / benchmark.name)
    parser.add_argument("--one-process", action="store_true", help="to try a benchmark, not to measure")
    parser.add_argument("--way", default="", help=argparse.SUPPRESS)
    parser.add_argument("--note", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _inside(benchmark: Benchmark, arguments: Sizes) -> None:
    run = _in_this_process(benchmark, arguments, arguments.way)
    arguments.note.write_text(json.dumps(run), encoding="utf-8")
    os._exit(0)


def _in_this_process(benchmark: Benchmark, arguments: Sizes, way: str) -> Run:
    others = {"prepare": benchmark.prepare, "compare": benchmark.compare}
    run = {**benchmark.ways, **others}[way](arguments.folder, arguments)
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return {"peak_mb": kilobytes / 1024} | run


def _measured(benchmark: Benchmark, arguments: Sizes) -> dict[str, Any]:
    names = arguments.ways.split(",")
    run = _in_this_process if arguments.one_process else _in_fresh_process
    runs: dict[str, list[Run]] = {name: [] for name in names}
    if benchmark.prepare is not None:
        run(benchmark, arguments, "prepare")
    for _ in range(arguments.repeats):
        for name in names:
            runs[name].append(run(benchmark, arguments, name))
    same = run(benchmark, arguments, "compare") if benchmark.compare is not None else {}
    same.pop("peak_mb", None)
    complete = set(names) == set(benchmark.ways)
    return {
        "benchmark": benchmark.name,
        "sizes": {name: getattr(arguments, name) for name in benchmark.sizes},
        "repeats": arguments.repeats,
        "targets": [target.told() for target in benchmark.judge(runs)] if complete else [],
        "same_answer": same,
        "ways": {name: _summary(found) | {"runs": found} for name, found in runs.items()},
        "notes": dict(benchmark.notes),
        "machine": machine(),
    }


def _in_fresh_process(benchmark: Benchmark, arguments: Sizes, way: str) -> Run:
    note = arguments.folder / f"{way}.run.json"
    note.unlink(missing_ok=True)
    command = [sys.executable, benchmark.script, "--way", way, "--note", str(note)]
    command += ["--folder", str(arguments.folder)]
    for name in benchmark.sizes:
        command += [f"--{name}", str(getattr(arguments, name))]
    print(f"{benchmark.name}: {way}", file=sys.stderr, flush=True)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not note.is_file():
        raise SystemExit(f"{benchmark.name}: {way} failed ({done.returncode})\n{done.stdout}\n{done.stderr}")
    return json.loads(note.read_text(encoding="utf-8"))


def _summary(runs: list[Run]) -> dict[str, Any]:
    """Return the medians of a way's figures and steps, and its highest peak of memory."""
    figures = [key for key, value in runs[0].items() if isinstance(value, int | float) and key != "peak_mb"]
    summary: dict[str, Any] = {key: float(f"{median(runs, key):.4g}") for key in figures}
    if "steps" in runs[0]:
        summary["steps"] = {key: float(f"{median(runs, f'steps.{key}'):.4g}") for key in runs[0]["steps"]}
    return summary | {"peak_mb": round(max(run["peak_mb"] for run in runs), 1)}


def machine() -> dict[str, Any]:
    """Return what the figures depend on."""
    cpuinfo = Path("/proc/cpuinfo")
    told = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    models = [line.partition(":")[2].strip() for line in told if line.startswith("model name")]
    found = {
        "processors": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "processor": models[0] if models else platform.processor(),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "load_average": round(os.getloadavg()[0], 2),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qgis": os.environ.get("QGIS_VERSION", ""),
    }
    for package in ("numpy", "scipy", "shapely", "gdal"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = ""
    return found
