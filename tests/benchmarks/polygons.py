# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""100,000 polygons of 30 vertices x 12 criteria of all kinds, GeoPackage to GeoPackage: time and peak memory."""

from __future__ import annotations

import brute_force
import scoring_ways
from harness import Benchmark, main

if __name__ == "__main__":
    main(
        Benchmark(
            script=__file__,
            sizes={"sites": 100_000, "vertices": 30},
            ways=scoring_ways.large_ways(),
            judge=scoring_ways.judge_large,
            prepare=scoring_ways.prepare_large("MultiPolygon"),
            compare=brute_force.compare,
        )
    )
