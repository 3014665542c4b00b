# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening the plan of Gimhae with all panels open, in the real QGIS window, and QGIS opening the same project alone.

The time lasts from asking for the plan until its panels show it and the map is drawn. The panels are open before, as
they are for somebody who opened a plan yesterday.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import qgis_session
from harness import PROFILE, ROOT, Benchmark, Run, Runs, Sizes, Target, main, median

SAMPLE = "gimhae_gaya_valley"
_ALLOWED_SECONDS = 120
_WORD = """
import json, os, time
from pathlib import Path
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

PLAN = Path({plan!r})

def tell():
    plugin = qgis.utils.plugins.get("ai_region_planner")
    iface.mainWindow().setGeometry(0, 0, 1600, 1000)
    if plugin is not None:
        for dock in plugin.docks.docks.values():
            dock.show()
            QgsApplication.processEvents()
    begun, cpu = time.perf_counter(), time.process_time()
    if plugin is not None:
        plugin.show_plan(PLAN)
    else:
        QgsProject.instance().read("geopackage:" + str(PLAN) + "?projectName=plan")
    canvas = iface.mapCanvas()
    asked = time.perf_counter() - begun
    while canvas.isDrawing() or canvas.layerCount() == 0 or not shows_plan(plugin):
        QgsApplication.processEvents()
        if time.perf_counter() - begun > 60:
            break
    canvas.waitWhileRendering()
    word = {{
        "seconds": time.perf_counter() - begun,
        "cpu_seconds": time.process_time() - cpu,
        "steps": {{"asked": asked}},
        "panels": [] if plugin is None else [n for n, d in plugin.docks.docks.items() if d.panel is not None],
        "assets": 0 if plugin is None else plugin.docks.docks["power"].panel.assets.rowCount(),
        "layers": len(QgsProject.instance().mapLayers()),
    }}
    with open({word!r}, "w") as file:
        json.dump(word, file)
    os._exit(0)

def shows_plan(plugin):
    if plugin is None:
        return True
    docks = plugin.docks.docks
    return docks["power"].panel is not None and docks["power"].panel.assets.rowCount() > 0

iface.initializationCompleted.connect(lambda: QTimer.singleShot(200, tell))
"""


def prepare(folder: Path, sizes: Sizes) -> Run:
    """Build the plan and both profiles, and let QGIS open the plan once in each."""
    qgis_session.start()
    plan = folder / f"{SAMPLE}.gpkg"
    plan.unlink(missing_ok=True)
    qgis_session.run("airegion:opensampleplan", SAMPLE=SAMPLE, LANGUAGE="en", OUTPUT=str(plan))
    plugins = folder / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "ai_region_planner"
    link.unlink(missing_ok=True)
    link.symlink_to(ROOT)
    for way, on in (("panels", "true"), ("alone", "false")):
        shutil.rmtree(folder / way, ignore_errors=True)
        settings = folder / way / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(PROFILE.format(on=on), encoding="utf-8")
        (folder / way / "word.py").write_text(
            _WORD.format(plan=str(plan), word=str(folder / way / "word.json")), encoding="utf-8"
        )
        for _ in range(sizes.warmups):
            opened(folder, way)
    return {}


def opened(folder: Path, way: str) -> Run:
    """Open the plan in one of the profiles and return how long it took."""
    word = folder / way / "word.json"
    word.unlink(missing_ok=True)
    environment = os.environ | {"QGIS_PLUGINPATH": str(folder / "plugins"), "HOME": str(folder / way)}
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    environment.pop("QT_QPA_PLATFORM", None)
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24 -nolisten tcp"]
    command += [os.environ["QGIS_DESKTOP"], "--nologo", "--noversioncheck", "--profile", "default"]
    command += ["--profiles-path", str(folder / way), "--code", str(folder / way / "word.py")]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_ALLOWED_SECONDS, check=False
    )
    if not word.is_file():
        raise SystemExit(f"QGIS ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return json.loads(word.read_text(encoding="utf-8"))


def compare(folder: Path, sizes: Sizes) -> Run:
    """Check that both opened the same layers, and that all panels were there."""
    del sizes
    with_panels, alone = (
        json.loads((folder / way / "word.json").read_text(encoding="utf-8")) for way in ("panels", "alone")
    )
    if with_panels["layers"] != alone["layers"] or len(with_panels["panels"]) != 7:
        raise SystemExit(f"not the same: {with_panels}, {alone}")
    return {"layers": alone["layers"], "panels": len(with_panels["panels"]), "assets": with_panels["assets"]}


def judge(runs: Runs) -> list[Target]:
    return [
        Target("opening the plan with all panels, seconds", median(runs["panels"]), "<= 2"),
        Target("the same in processor time", median(runs["panels"], "cpu_seconds")),
        Target("QGIS alone, seconds", median(runs["alone"])),
    ]


if __name__ == "__main__":
    main(
        Benchmark(
            __file__,
            {"warmups": 1},
            {
                "panels": lambda folder, _: opened(folder, "panels"),
                "alone": lambda folder, _: opened(folder, "alone"),
            },
            judge,
            prepare,
            compare,
            repeats=5,
        )
    )
