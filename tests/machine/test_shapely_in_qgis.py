# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""shapely computes inside QGIS's own programs as it does in Python.

The desktop and qgis_process have loaded their own GEOS before Python starts; shapely then calls that one
(on Linux). Built for a newer GEOS, it mixes the two: points have a third coordinate and no WKT.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

# A script of the Processing toolbox: the shortest way to run Python inside qgis_process.
SCRIPT = '''
from qgis.processing import alg


@alg(name="ask_shapely", label="Ask", group="test", group_label="Test")
@alg.input(type=alg.NUMBER, name="X", label="X")
@alg.output(type=alg.STRING, name="ANSWER", label="Answer")
def ask_shapely(instance, parameters, context, feedback, inputs):
    """Say how shapely sees a point and a circle."""
    import shapely

    point = shapely.Point(1, 2)
    circles = shapely.buffer(shapely.points([[0.0, 0.0], [1.0, 0.0]]), 1.0)
    shared = shapely.area(shapely.intersection(circles[0], circles[1]))
    return {"ANSWER": f"{point.wkt} {point.coords[0]} {shared:.6f}"}
'''


def test_shapely_and_qgis_share_one_geos(tmp_path: Path) -> None:
    scripts = tmp_path / "profiles" / "default" / "processing" / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "ask_shapely.py").write_text(SCRIPT, encoding="utf-8")
    command = [os.environ["QGIS_PROCESS"], "run", "--json", "script:ask_shapely", "--X=1"]
    environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)["results"]["ANSWER"]
    # The lens of two unit circles one apart has 2 pi / 3 - sqrt(3) / 2 = 1.2284; these circles are polygons.
    assert answer.startswith("POINT (1 2) (1.0, 2.0) ")
    assert 1.20 < float(answer.split()[-1]) < 1.2284
