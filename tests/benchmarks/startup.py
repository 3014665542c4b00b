# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin adds to the start of QGIS: fresh processes of the real desktop, plugin on minus plugin off.

A start lasts from launching the program to the signal ``initializationCompleted``, on a virtual display. Both profiles
load Processing and are the same otherwise; each starts once before anything is timed, so that byte code and caches are
there. Told beside: QGIS's own note of the time it spent loading and starting the plugin, and which of the libraries
that may load only when first needed were loaded.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from harness import PROFILE, ROOT, Benchmark, Run, Runs, Sizes, Target, main, median

LATE_LIBRARIES = ("shapely", "scipy", "matplotlib")
_ALLOWED_SECONDS = 120
_WORD = """
import json, os, sys, time
import qgis.utils
from qgis.utils import iface

def tell():
    word = {{
        "completed": time.time(),
        "cpu_seconds": time.process_time(),
        "loaded": "ai_region_planner" in qgis.utils.plugins,
        "plugin_times": qgis.utils.plugin_times.get("ai_region_planner", ""),
        "late_libraries": sorted(set({late!r}) & set(sys.modules)),
    }}
    with open({word!r}, "w") as file:
        json.dump(word, file)
    os._exit(0)

iface.initializationCompleted.connect(tell)
"""


def prepare(folder: Path, sizes: Sizes) -> Run:
    """Make both profiles and start each of them once."""
    plugins = folder / "plugins"
    shutil.rmtree(folder / "profiles", ignore_errors=True)
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "ai_region_planner"
    link.unlink(missing_ok=True)
    link.symlink_to(ROOT)
    for way, on in (("on", "true"), ("off", "false")):
        settings = folder / way / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(PROFILE.format(on=on), encoding="utf-8")
        (folder / way / "word.py").write_text(
            _WORD.format(late=LATE_LIBRARIES, word=str(folder / way / "word.json")), encoding="utf-8"
        )
        for _ in range(sizes.warmups):
            started(folder, way)
    return {}


def started(folder: Path, way: str) -> Run:
    """Start QGIS in one of the profiles and return how long it took."""
    word = folder / way / "word.json"
    word.unlink(missing_ok=True)
    environment = os.environ | {"QGIS_PLUGINPATH": str(folder / "plugins"), "HOME": str(folder / way)}
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    command = [os.environ["QGIS_DESKTOP"], "--nologo", "--noversioncheck", "--profile", "default"]
    command += ["--profiles-path", str(folder / way), "--code", str(folder / way / "word.py")]
    launched = time.time()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_ALLOWED_SECONDS, check=False
    )
    if not word.is_file():
        raise SystemExit(f"QGIS ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    noted = json.loads(word.read_text(encoding="utf-8"))
    if noted["loaded"] != (way == "on"):
        raise SystemExit(f"the plugin is loaded: {noted['loaded']}, but the profile is '{way}'")
    return {
        "seconds": noted["completed"] - launched,
        "cpu_seconds": noted["cpu_seconds"],
        "plugin_times": noted["plugin_times"],
        "late_libraries": noted["late_libraries"],
    }


def compare(folder: Path, sizes: Sizes) -> Run:
    """Check that the plugin loads none of the libraries that may wait; QGIS itself may have loaded some."""
    del sizes
    loaded = {
        way: set(json.loads((folder / way / "word.json").read_text(encoding="utf-8"))["late_libraries"])
        for way in ("on", "off")
    }
    if loaded["on"] - loaded["off"]:
        raise SystemExit(f"loaded at start: {', '.join(loaded['on'] - loaded['off'])}")
    return {"loaded_by_the_plugin": [], "loaded_by_qgis_itself": sorted(loaded["off"])}


def judge(runs: Runs) -> list[Target]:
    def added_ms(key: str) -> float:
        return 1000.0 * (median(runs["on"], key) - median(runs["off"], key))

    return [
        Target("start with the plugin minus start without, ms", added_ms("seconds"), "<= 200"),
        Target("the same in processor time, ms", added_ms("cpu_seconds")),
    ]


if __name__ == "__main__":
    if "--way" not in sys.argv and not os.environ.get("DISPLAY") and (display := shutil.which("xvfb-run")):
        screen = "--server-args=-screen 0 1600x1000x24 -nolisten tcp"
        os.environ.pop("QT_QPA_PLATFORM", None)
        os.execv(display, [display, "--auto-servernum", screen, sys.executable, *sys.argv])
    starts = {way: lambda folder, _, way=way: started(folder, way) for way in ("on", "off")}
    main(Benchmark(__file__, {"warmups": 1}, starts, judge, prepare, compare, repeats=5))
