# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about where results go: folders, full disks, locks, cancelling."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bad_input.good import sites
from tests.bad_input.scene import Case, Parameters, Scene, save

# Above what a small GeoPackage is created with, far below what a plan takes.
_DISK_BYTES = 40_000


def _below_a_file(scene: Scene) -> str:
    (scene.results / "파일").write_text("", encoding="utf-8")
    return str(scene.results / "파일" / "결과.gpkg")


def _folder(scene: Scene) -> str:
    (scene.results / "폴더.gpkg").mkdir()
    return str(scene.results / "폴더.gpkg")


def full_disk(scene: Scene) -> None:
    """Let no file of this process become larger than a few pages."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_DISK_BYTES, before[1]))
    scene.stack.callback(resource.setrlimit, resource.RLIMIT_FSIZE, before)


def _on_a_full_disk(scene: Scene) -> Parameters:
    many = sites().materialize(_everything())
    _repeat(many, 1000)
    parameters = {"INPUT": scene.saved(many, "부지 3000.gpkg")}
    full_disk(scene)
    return parameters


def _everything() -> Any:
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest()


def _repeat(layer: Any, times: int) -> None:
    features = list(layer.getFeatures())
    layer.dataProvider().addFeatures(features * times)


def locked(scene: Scene, path: Path) -> Path:
    """Let another program write to a database until the run is over."""
    writer = sqlite3.connect(path)
    scene.stack.callback(writer.close)
    writer.execute("BEGIN EXCLUSIVE")
    return path


def _table_in_a_locked_file(scene: Scene) -> Parameters:
    path = Path(save(sites(), scene.inputs / "공유 자료.gpkg"))
    return {"OUTPUT": f"ogr:dbname='{locked(scene, path)}' table=\"점수\" (geom)"}


def _locked_result(scene: Scene) -> Parameters:
    return {"OUTPUT": str(locked(scene, Path(save(sites(), scene.inputs / "예전 결과.gpkg"))))}


def to(place: Callable[[Scene], str], name: str = "OUTPUT") -> Callable[[Scene], Parameters]:
    return lambda scene: {name: place(scene)}


def _cancelling(at: float) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> Parameters:
        many = sites().materialize(_everything())
        _repeat(many, 1000)
        scene.feedback.progressChanged.connect(
            lambda progress: scene.feedback.cancel() if progress >= at else None
        )
        return {"INPUT": scene.saved(many, "부지 3000.gpkg")}

    return given


def _cancelling_candidates(at: float) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> Parameters:
        scene.feedback.progressChanged.connect(
            lambda progress: scene.feedback.cancel() if progress >= at else None
        )
        return {"SIZE": 20}

    return given


SCORING = [
    Case("output below a file", to(_below_a_file), says=("결과.gpkg", "folder")),
    Case("output where nothing can be written", to(lambda _: "/proc/결과.gpkg"), says=("/proc/결과.gpkg",)),
    Case(
        "output in a folder that does not exist",
        to(lambda scene: str(scene.results / "없는 폴더" / "결과.gpkg")),
        says=("없는 폴더", "folder"),
    ),
    Case("output that is a folder", to(_folder), says=("폴더.gpkg",)),
    Case(
        "output of an unknown format",
        to(lambda scene: str(scene.results / "결과.없는형식")),
        refused=False,
    ),
    Case("manifest below a file", to(_below_a_file, "MANIFEST"), says=("결과.gpkg", "folder")),
    Case("manifest that is a folder", to(_folder, "MANIFEST"), says=("폴더.gpkg", "folder")),
    Case(
        "manifest where nothing can be written", to(lambda _: "/proc/기록.json", "MANIFEST"), says=("/proc/",)
    ),
    Case("disk full", _on_a_full_disk, says=("점수 결과", "disk")),
    Case("output table in a locked file", _table_in_a_locked_file, says=("공유 자료", "Another program")),
    Case("earlier result is locked", _locked_result, says=("예전 결과", "program")),
    *(
        Case(f"cancelled at {at} percent", _cancelling(at), says=("Cancelled; nothing was written",))
        for at in (10, 50, 90)
    ),
]

CANDIDATES = [
    Case(row.name, row.given, row.says, "createcandidates", row.refused)
    for row in SCORING
    if row.name.startswith("output") and "unknown format" not in row.name
] + [
    Case(
        f"cancelled at {at} percent",
        _cancelling_candidates(at),
        says=("Cancelled; nothing was written",),
        algorithm="createcandidates",
    )
    for at in (10, 50, 90)
]


def _plan_on_a_full_disk(scene: Scene) -> Parameters:
    full_disk(scene)
    return {}


def _locked_plan(scene: Scene) -> Parameters:
    return {"OUTPUT": str(locked(scene, scene.plan_copy()))}


PLANS = [
    Case(name, given, says, algorithm)
    for algorithm in ("createplan", "opensampleplan")
    for name, given, says in (
        ("plan below a file", to(_below_a_file), ("결과.gpkg", "folder")),
        ("plan where nothing can be written", to(lambda _: "/proc/계획.gpkg"), ("/proc/계획.gpkg", "folder")),
        ("plan that is a folder", to(_folder), ("폴더.gpkg", "folder")),
        ("plan in a place that has no name", to(lambda _: "/"), ("/", "name")),
        (
            "plan with a percent sign",
            to(lambda scene: str(scene.results / "100%.gpkg")),
            ("%", "Choose another"),
        ),
        ("disk full", _plan_on_a_full_disk, ("점수 결과", "disk")),
        ("plan that is being written to", _locked_plan, ("우리 계획", "Close it there")),
    )
]
ROWS = [*SCORING, *CANDIDATES, *PLANS]
