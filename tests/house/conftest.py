# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The package as it would be built from the files as they are, and the environment of the linters."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house.source_tree import REPOSITORY, SourceTree
from tools import package

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def repository() -> SourceTree:
    return SourceTree(REPOSITORY)


@pytest.fixture(scope="session")
def built_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.build(REPOSITORY, tmp_path_factory.mktemp("dist"), worktree=True)


@pytest.fixture(scope="session")
def unpacked(built_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(built_zip) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def run_tool() -> Run:
    """Run a program of the environment `tools`, in the repository unless told otherwise."""
    programs = REPOSITORY / ".venv" / "tools" / "bin"
    if not (programs / "python").exists():
        pytest.fail(f"{programs} does not exist: run `make setup`; this session runs in {sys.prefix}")

    def run(program: str, *arguments: str, cwd: Path = REPOSITORY) -> subprocess.CompletedProcess[str]:
        command = [str(programs / program), *arguments]
        return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)

    return run
