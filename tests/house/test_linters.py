# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The linters have nothing to say, and each says something about a file that is wrong."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house.source_tree import REPOSITORY

Run = Callable[..., "subprocess.CompletedProcess[str]"]

# QGS105 wants the interface imported, this house wants it handed in. QGS201, QGS202 go by the method name
# alone: QgsCoordinateTransform.transform looks like QgsGeometry.transform to them.
FLAKE8_QGIS = ("flake8", "--isolated", "--select", "QGS", "--ignore", "QGS105,QGS201,QGS202")
PLUGIN = ("__init__.py", "plugin")


def test_ruff_has_nothing_to_say(run_tool: Run) -> None:
    done = run_tool("ruff", "check", "--no-cache", "--output-format", "concise", ".")
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_finds_the_core_strictly_typed(run_tool: Run) -> None:
    if not (REPOSITORY / "plugin" / "core").is_dir():
        pytest.skip("there is no core yet")
    done = run_tool("mypy", "--cache-dir", str(REPOSITORY / "build" / "mypy"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_flake8_qgis_has_nothing_to_say(run_tool: Run) -> None:
    done = run_tool(*FLAKE8_QGIS, *PLUGIN)
    assert done.returncode == 0, done.stdout + done.stderr


def test_qt_6_has_nothing_against_the_code(run_tool: Run) -> None:
    folders = [name for name in ("tests", "demo") if (REPOSITORY / name).is_dir()]
    done = run_tool("python", "tools/qt6_lint.py", *PLUGIN, *folders)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("command", "text", "complaint"),
    [
        (
            ("ruff", "check", "--no-cache", "--config", str(REPOSITORY / "pyproject.toml")),
            "import os\n",
            "F401",
        ),
        (FLAKE8_QGIS, "from qgis._core import QgsProject\n", "QGS101"),
        (
            ("python", str(REPOSITORY / "tools" / "qt6_lint.py")),
            "d = Qt.AlignLeft\n",
            "Qt.AlignmentFlag.AlignLeft",
        ),
        (("python", str(REPOSITORY / "tools" / "qt6_lint.py")), "dialog.exec_()\n", "exec_ is now exec"),
        (("python", str(REPOSITORY / "tools" / "qt6_lint.py")), "from PyQt5 import QtGui\n", "qgis.PyQt"),
        (("python", str(REPOSITORY / "tools" / "qt6_lint.py")), "a = qApp\n", "qApp is gone"),
        (("mypy", "--strict", "--cache-dir", "/dev/null"), "def f(a): return a\n", "no-untyped-def"),
    ],
)
def test_a_linter_finds_what_is_wrong(
    command: tuple[str, ...], text: str, complaint: str, run_tool: Run, tmp_path: Path
) -> None:
    (tmp_path / "planted.py").write_text(text, encoding="utf-8")
    done = run_tool(*command, str(tmp_path / "planted.py"), cwd=tmp_path)
    assert done.returncode != 0
    assert complaint in done.stdout
