# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A scene of bad input: what a user has on the disk, what is run on it, and what is left of it afterwards."""

from __future__ import annotations

import gc
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from plugin.errors import PlanError
from plugin.i18n import load_translator
from tests.plan.plan_rows import query
from tests.studies.hand_made import TRANSFORMS, document

Parameters = dict[str, Any]
# SQLite's own: they come and go with every reader of a GeoPackage.
_BESIDE_A_DATABASE = ("-wal", "-shm", "-journal")
_QGIS_TRANSLATIONS = Path("/usr/share/qgis/i18n/qgis_ko.qm")


@dataclass
class Scene:
    """A folder whose name is Korean and has spaces, with what a case puts there; ``stack`` undoes what it did."""

    folder: Path
    plan: Path
    stack: ExitStack
    feedback: QgsProcessingFeedback = field(default_factory=lambda: QgsProcessingFeedback(False))
    context: QgsProcessingContext = field(default_factory=QgsProcessingContext)
    project: QgsProject = field(default_factory=QgsProject)

    def __post_init__(self) -> None:
        self.inputs, self.results = self.folder / "내 자료 (원본)", self.folder / "결과 폴더"
        self.inputs.mkdir(parents=True)
        self.results.mkdir()
        self.context.setProject(self.project)

    @property
    def output(self) -> Path:
        return self.results / "점수 결과.gpkg"

    def saved(self, layer: QgsVectorLayer, name: str = "부지 1.gpkg") -> str:
        """Write a layer into a file among the inputs and return its path."""
        return save(layer, self.inputs / name)

    def model(self, *criteria: Mapping[str, Any], name: str = "내 모델.json", **other: Any) -> str:
        """Write a siting model of these criteria and return its path."""
        return self.text(json.dumps(document(*criteria, **other), ensure_ascii=False), name)

    def text(self, content: str | bytes, name: str) -> str:
        """Write a file among the inputs and return its path."""
        path = self.inputs / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def plan_copy(self, name: str = "우리 계획.gpkg") -> Path:
        return Path(shutil.copy(self.plan, self.inputs / name))

    @property
    def log(self) -> str:
        return str(self.feedback.textLog())


@dataclass(frozen=True)
class Case:
    """A row of the table.

    ``given`` makes the state and returns the parameters that differ from good ones. A refused case ``says`` why in
    its message; another one comes to its end, says so in the log, and ``check`` looks at its results. The texts of
    a case ``by_qgis`` are QGIS's own, and QGIS translates them. In a file that is ``stamped`` GDAL has noted when it
    last tried to write; all else in it is as before.
    """

    name: str
    given: Callable[[Scene], Parameters]
    says: tuple[str, ...] = ()
    algorithm: str = "scoresites"
    refused: bool = True
    check: Callable[[Scene, Parameters], None] | None = None
    by_qgis: bool = False
    stamped: str = ""


class Ended(NamedTuple):
    """How a run ended: its results, or its message and the errors of ours in it, and all files before and after."""

    results: Parameters | None
    message: str
    errors: list[PlanError]
    before: dict[str, str]
    after: dict[str, str]


def save(layer: QgsVectorLayer, path: Path) -> str:
    """Write a layer into a file and return its path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    options.layerName = path.stem
    error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), TRANSFORMS, options)
    assert error == QgsVectorFileWriter.WriterError.NoError, reason
    return str(path)


def run(case: Case, scene: Scene, good: Parameters, monkeypatch: pytest.MonkeyPatch) -> Ended:
    """Run a case; nothing may be raised but what Processing shows to people."""
    from qgis import processing

    parameters = good | case.given(scene)
    errors: list[PlanError] = []
    message_of = PlanError.message

    def remember(self: PlanError, *arguments: Any) -> str:
        errors.append(self)
        return message_of(self, *arguments)

    before, message, results = tree(scene.folder, case.stamped), "", None
    with monkeypatch.context() as patch:
        patch.setattr(PlanError, "message", remember)
        try:
            results = processing.run(
                f"airegion:{case.algorithm}", parameters, feedback=scene.feedback, context=scene.context
            )
        except QgsProcessingException as error:
            message = str(error)
    scene.stack.close()
    return Ended(results, message, errors, before, tree(scene.folder, case.stamped))


def let_go(scene: Scene) -> None:
    """Close what the run has opened."""
    scene.context = QgsProcessingContext()
    # To clear a project takes longer than most of the runs, also one that holds nothing.
    if scene.project.mapLayers() or scene.project.fileName():
        scene.project.clear()
    gc.collect()
    # What is still alive is no garbage: nobody looks through it again after the next run.
    gc.freeze()


def tree(folder: Path, stamped: str = "") -> dict[str, str]:
    """Return every file and folder below a folder, with the hash of its content."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if not path.name.endswith(_BESIDE_A_DATABASE):
            content = _content(path, stamped=path.name == stamped) if path.is_file() else b"folder"
            content = hashlib.sha256(content).hexdigest()
            found[path.relative_to(folder).as_posix()] = content
    return found


def _content(path: Path, *, stamped: bool) -> bytes:
    if not stamped:
        return path.read_bytes()
    names = query(
        path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rtree%' ORDER BY 1"
    )
    rows = {name: query(path, f'SELECT * FROM "{name}"') for (name,) in names if name != "gpkg_contents"}
    # GDAL notes numbers of features, or nothing where it was stopped and will count again.
    noted = dict(rows.pop("gpkg_ogr_contents"))
    wrong = {name for name, count in noted.items() if count not in (None, len(rows[name]))}
    return repr((wrong, rows)).encode()


@contextmanager
def korean() -> Iterator[None]:
    """Let the interface speak Korean: our texts, and QGIS's own where its catalogue is installed."""
    ours = load_translator("ko")
    assert ours is not None, "i18n/ai_region_planner_ko.qm is not compiled"
    theirs = QTranslator()
    installed = [theirs, ours] if theirs.load(str(_QGIS_TRANSLATIONS)) else [ours]
    for translator in installed:
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        for translator in installed:
            QCoreApplication.removeTranslator(translator)


def has_hangul(text: str) -> bool:
    return any("가" <= character <= "힣" for character in text)
