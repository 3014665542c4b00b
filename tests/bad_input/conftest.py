# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes for the table of bad input."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from osgeo import gdal

from tests.bad_input.scene import Scene, let_go
from tests.processing.conftest import gimhae, provider  # noqa: F401 - fixtures

LOCKED_MILLISECONDS = "100"
Told = dict[str, dict[str, str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--messages", help="write a table of all messages, as people see them, to this file")


@pytest.fixture(scope="session")
def told(request: pytest.FixtureRequest) -> Iterator[Told]:
    """Collect what each case was told, by language; the option --messages keeps it."""
    collected: Told = {}
    yield collected
    path = request.config.getoption("--messages", default=None)
    if path:
        rows = ["| case | English | 한국어 |", "|---|---|---|"]
        for name, texts in collected.items():
            cells = [name, texts.get("en", ""), texts.get("ko", "")]
            rows.append(
                "| " + " | ".join(cell.replace("|", "\\|").replace("\n", "<br>") for cell in cells) + " |"
            )
        Path(path).write_text("\n".join(rows) + "\n", encoding="utf-8")


@pytest.fixture(autouse=True, scope="session")
def impatient() -> Iterator[None]:
    """Nobody waits five seconds for a lock that a test will not open."""
    options = {"SQLITE_BUSY_TIMEOUT": LOCKED_MILLISECONDS, "OGR_SQLITE_SYNCHRONOUS": "OFF"}
    for name, value in options.items():
        gdal.SetConfigOption(name, value)
    yield
    for name in options:
        gdal.SetConfigOption(name, None)


@pytest.fixture
def new_scene(tmp_path: Path, gimhae: Path) -> Iterator[Callable[[], Scene]]:  # noqa: F811
    """Make scenes in folders of their own."""
    made: list[Scene] = []
    with ExitStack() as stack:

        def make() -> Scene:
            scene = Scene(tmp_path / f"장면 {len(made)}", gimhae, stack.enter_context(ExitStack()))
            made.append(scene)
            return scene

        yield make
        for scene in made:
            let_go(scene)


@pytest.fixture
def scene(new_scene: Callable[[], Scene]) -> Scene:
    return new_scene()
