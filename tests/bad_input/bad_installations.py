# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about what an installation lacks; in a QGIS without it they are proved by tests/machine."""

from __future__ import annotations

from unittest.mock import patch

from tests.bad_input.scene import Case, Parameters, Scene


def _without_libraries(scene: Scene) -> Parameters:
    scene.stack.enter_context(patch("plugin.libraries.missing_libraries", lambda: ["shapely 2", "scipy 1"]))
    return {}


def _with_two_geos(scene: Scene) -> Parameters:
    scene.stack.enter_context(patch("plugin.libraries.shapely_is_mixed_up", lambda: True))
    return {}


ROWS = [
    *(
        Case(
            "missing libraries",
            _without_libraries,
            says=(
                "has no shapely 2, scipy 1",
                "apt install python3-shapely",
                "pip install",
                "start QGIS again",
            ),
            algorithm=algorithm,
        )
        for algorithm in ("scoresites", "createcandidates", "createplan", "opensampleplan", "importassets")
    ),
    Case("a library of another GEOS", _with_two_geos, says=("shapely", "GEOS", "pip install")),
]
