# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scoring arithmetic, value functions and weighted sum, against one numpy pass over the matrix.

The numpy pass is ``(matrix * weights).sum(axis=1)``: the weighted sum alone, of numbers that happen to be utilities
already. The arithmetic makes utilities of 12 raw columns first (7 linear, 2 piecewise, exponential, step and logistic
curves) and keeps them, since contributions and reasons need them. Told beside: the same pass by BLAS, and value
functions and sum as one would write them in numpy for linear curves only. All in processor time: each is one thread,
and what takes a tenth of a second is easily disturbed.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from harness import Benchmark, Run, Runs, Sizes, Target, main, median
from landscape import document

from plugin.core.siting import scoring
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.value_functions import evaluate

CURVES: tuple[dict[str, Any], ...] = (
    {"type": "linear", "zero_at": 10, "one_at": 1},
    {"type": "piecewise", "points": [[1.5, 1], [2.5, 0.85], [5, 0.4], [10, 0]]},
    {"type": "linear", "zero_at": 20, "one_at": 3},
    {"type": "linear", "zero_at": 15, "one_at": 2},
    {"type": "exponential_decay", "half_value": 5},
    {"type": "linear", "zero_at": 0, "one_at": 10},
    {"type": "piecewise", "points": [[0, 0], [3, 0.5], [10, 1]]},
    {"type": "linear", "zero_at": 8, "one_at": 0},
    {"type": "step", "steps": [[1, 0.3], [2, 1]], "below": 0},
    {"type": "linear", "zero_at": 12, "one_at": 1},
    {"type": "linear", "zero_at": 10, "one_at": 1},
    {"type": "logistic", "midpoint": 5, "steepness": -0.8},
)
_ROUNDS = 11


def measure(folder: Path, sizes: Sizes) -> Run:
    """Time all of them by turns in one process."""
    del folder
    criteria = [
        {"id": f"c{number:02d}", "measure": {"type": "attribute", "field": "x"}, "value": curve}
        for number, curve in enumerate(CURVES)
    ]
    model = parse_siting_model(document("arithmetic", criteria))
    raw = np.random.default_rng(1).random((sizes.sites, len(CURVES))) * 20.0
    columns = {c.id: np.ascontiguousarray(raw[:, k]) for k, c in enumerate(model.criteria)}
    ids = [f"site_{number:07d}" for number in range(sizes.sites)]
    weights = np.array([c.weight for c in model.criteria])
    weights /= weights.sum()
    zero, one = np.full(len(CURVES), 10.0), np.full(len(CURVES), 1.0)

    def arithmetic() -> np.ndarray:
        utility = scoring._utilities(model.weighted, columns, sizes.sites)
        return scoring._bounded_scores(model, model.weighted, utility)[0]

    ways: dict[str, Callable[[], Any]] = {
        "numpy_pass": lambda: (raw * weights).sum(axis=1),
        "arithmetic": arithmetic,
        "score_sites": lambda: scoring.score_sites(model, columns, ids),
        "blas_pass": lambda: raw @ weights,
        "numpy_linear_curves": lambda: np.clip((raw - zero) / (one - zero), 0.0, 1.0) @ weights,
    }
    seconds = by_turns(ways)
    plain = np.stack([evaluate(c.value, columns[c.id]) for c in model.criteria], axis=1) @ weights * 100.0
    difference = float(np.abs(scoring.score_sites(model, columns, ids).score - plain).max())
    if difference > 1e-9:
        raise SystemExit(f"the scores differ by {difference}")
    return {"seconds": seconds["arithmetic"], "steps": seconds, "largest_difference": difference}


def by_turns(ways: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """Return each way's median of some rounds."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(_ROUNDS):
        for name, way in ways.items():
            started = time.process_time()
            way()
            taken[name].append(time.process_time() - started)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def judge(runs: Runs) -> list[Target]:
    def over_pass(step: str) -> float:
        return median(runs["all"], f"steps.{step}") / median(runs["all"], "steps.numpy_pass")

    return [
        Target("arithmetic / numpy pass", over_pass("arithmetic"), "<= 3"),
        Target(
            "whole of score_sites, with limits, bounds and ranking / numpy pass", over_pass("score_sites")
        ),
        Target("linear curves and sum written in numpy / numpy pass", over_pass("numpy_linear_curves")),
        Target("BLAS pass / numpy pass", over_pass("blas_pass")),
    ]


if __name__ == "__main__":
    main(Benchmark(__file__, {"sites": 1_000_000}, {"all": measure}, judge))
