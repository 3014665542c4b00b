# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Starts the real QGIS with the packaged plugin in a fresh profile, and returns what a story saw in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

from tools import package

ROOT = Path(__file__).resolve().parents[2]
_LOCALES = {"en": "en_US", "ko": "ko_KR"}
_PROFILE = """[PythonPlugins]
ai_region_planner=true
processing=true
[qgis]
checkVersion=false
[app]
askToSaveMemoryLayers=false
[locale]
overrideFlag=true
userLocale={locale}
"""
_ALLOWED_SECONDS = 240


def told_by(story: Path, name: str, language: str, part: str = "") -> dict[str, Any]:
    """Run a story in a language of the interface and return what it noted, and its ``folder``."""
    # Not in a temporary folder: QGIS marks such layers as temporary, in the picture too.
    folder = ROOT / "build" / "desktop_story" / name
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(package.build(ROOT, folder, worktree=True)) as archive:
        archive.extractall(folder / "plugins")
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE.format(locale=_LOCALES[language]), encoding="utf-8")
    return told_in(folder, story, language, part)


def told_in(folder: Path, story: Path, language: str, part: str = "", project: str = "") -> dict[str, Any]:
    """Run a story, or a part of one, in a profile that is there; QGIS opens a project first where one is given."""
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "HOME": str(folder),
        "AIREGION_STORY_FOLDER": str(folder),
        "AIREGION_STORY_LANGUAGE": language,
        "AIREGION_STORY_PART": part,
    }
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    command = [os.environ["QGIS_DESKTOP"], "--nologo", "--noversioncheck", "--profile", "default"]
    command += ["--profiles-path", str(folder), "--code", str(story)]
    command += ["--project", project] if project else []
    word = folder / "seen.json"
    word.unlink(missing_ok=True)
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_ALLOWED_SECONDS, check=False
    )
    assert word.is_file(), f"QGIS ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return {**json.loads(word.read_text(encoding="utf-8")), "folder": folder}
