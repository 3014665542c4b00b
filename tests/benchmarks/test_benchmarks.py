# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each benchmark runs, on a few sites, and tells in JSON what it measured; how long it took is nobody's failure."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.benchmarks.harness import interpreter

FOLDER = Path(__file__).parent
TINY = {
    "sites_nearest": ["--sites", "300"],
    "sites_million": ["--sites", "200"],
    "polygons": ["--sites", "200", "--vertices", "30"],
    "scoring_arithmetic": ["--sites", "1000"],
    "candidates": ["--cells", "2000"],
    "grid_route": ["--cells", "60"],
    "startup": ["--warmups", "0"],
    "asset_list": ["--features", "200"],
    "live_map": ["--sites", "300", "--many", "600"],
    "open_plan": ["--warmups", "0"],
    "grid_flow": ["--buses", "200", "--branches", "300"],
    "grid_hosting": ["--buses", "60", "--branches", "90"],
}


def scripts() -> set[str]:
    return {path.stem for path in FOLDER.glob("*.py") if "Benchmark(" in path.read_text(encoding="utf-8")}


def test_every_benchmark_is_tried_and_reported() -> None:
    reported = (FOLDER / "report.py").read_text(encoding="utf-8")
    assert scripts() - {"harness", Path(__file__).stem} == set(TINY)
    assert all(f'"{name}"' in reported for name in TINY)


@pytest.mark.parametrize("name", TINY)
def test_a_benchmark_measures_the_same_answer_and_tells_it_in_json(name: str, tmp_path: Path) -> None:
    python, variables = interpreter(name)
    command = [python, str(FOLDER / f"{name}.py"), *TINY[name]]
    command += ["--repeats", "1", "--one-process", "--folder", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=variables)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["benchmark"] == name
    assert told["targets"]
    assert all(target["name"] for target in told["targets"])
    assert any("met" in target for target in told["targets"])
    assert all(way["seconds"] > 0 and way["peak_mb"] > 0 for way in told["ways"].values())
    assert told["machine"]["processors"] >= 1
