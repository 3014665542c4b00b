# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs benchmarks one after the other, keeps their JSON in build/bench/, and prints what was measured as a table.

report.py runs all; report.py candidates startup runs these; report.py --show only prints what the last runs left.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from harness import FOLDER, interpreter

NAMES = (
    "scoring_arithmetic",
    "startup",
    "live_map",
    "asset_list",
    "open_plan",
    "sites_nearest",
    "polygons",
    "candidates",
    "grid_route",
    "grid_flow",
    "grid_hosting",
    "sites_million",
)
_SIGNS = {True: "met", False: "MISSED", None: ""}


def run(name: str) -> None:
    """Run one benchmark at its full size and keep what it says."""
    script = Path(__file__).with_name(f"{name}.py")
    python, variables = interpreter(name)
    done = subprocess.run([python, str(script)], stdout=subprocess.PIPE, text=True, check=True, env=variables)
    # Gigabytes that the next run makes anew.
    shutil.rmtree(FOLDER / "data" / name, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = json.dumps(json.loads(done.stdout), ensure_ascii=False, indent=1)
    (FOLDER / f"{name}.json").write_text(kept, encoding="utf-8")


def table(found: dict[str, Any]) -> str:
    """Return the measurements of one benchmark as lines of text."""
    sizes = ", ".join(f"{value:,} {name}" for name, value in found["sizes"].items())
    lines = [f"{found['benchmark']} ({sizes}; medians of {found['repeats']})"]
    for target in found["targets"]:
        bound = f"{target.get('target', ''):>8}  {_SIGNS[target.get('met')]}"
        lines.append(f"  {target['name']:<68} {target['measured']:>10.2f} {bound}".rstrip())
    for name, way in found["ways"].items():
        figures = f"{way['seconds']:.2f} s"
        if "cpu_seconds" in way:
            figures += f", processor {way['cpu_seconds']:.2f} s"
        lines.append(f"    {name:<12} {figures}, peak {way['peak_mb']:.0f} MB")
        steps = way.get("steps", {})
        if steps:
            lines.append("      " + ", ".join(f"{step} {seconds:.3f}" for step, seconds in steps.items()))
    told = ", ".join(f"{name} {value}" for name, value in found["same_answer"].items())
    return "\n".join([*lines, *([f"    same answer: {told}"] if told else [])])


def main(arguments: list[str]) -> None:
    """Run what was asked for and print the table."""
    names = [name for name in arguments if name != "--show"] or list(NAMES)
    unknown = set(names) - set(NAMES)
    if unknown:
        raise SystemExit(
            f"There is no benchmark {', '.join(sorted(unknown))}: choose from {', '.join(NAMES)}"
        )
    if "--show" not in arguments:
        for name in names:
            run(name)
    kept = [FOLDER / f"{name}.json" for name in names]
    results = [json.loads(path.read_text(encoding="utf-8")) for path in kept if path.is_file()]
    for found in results:
        print("\n" + table(found))
    if results:
        told = ", ".join(f"{key} {value}" for key, value in results[-1]["machine"].items() if value)
        print(f"\n{told}\nJSON: {FOLDER}")


if __name__ == "__main__":
    main(sys.argv[1:])
