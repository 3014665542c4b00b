# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A million point sites x 12 criteria of all kinds, GeoPackage to GeoPackage: time and peak memory."""

from __future__ import annotations

import brute_force
import scoring_ways
from harness import Benchmark, main

if __name__ == "__main__":
    main(
        Benchmark(
            script=__file__,
            sizes={"sites": 1_000_000},
            ways=scoring_ways.large_ways(),
            judge=scoring_ways.judge_large,
            prepare=scoring_ways.prepare_large("Point"),
            compare=brute_force.compare,
            repeats=1,
        )
    )
