# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""tools/package.py packages what is committed, or what is there, always with the same bytes."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from tools import package

FILES = {
    ".gitattributes": "/tests export-ignore\n/.gitattributes export-ignore\n/.gitignore export-ignore\n",
    ".gitignore": "/build/\n",
    "metadata.txt": "[general]\nversion=2.3.4\n",
    "plugin/a.py": "A = 1\n",
    "tests/deep/test_a.py": "",
    "build/left.txt": "",
}
PACKAGED = ["ai_region_planner/metadata.txt", "ai_region_planner/plugin/a.py"]


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@a.aa", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    git(root, "init")
    return root


@pytest.fixture
def committed(project: Path) -> Path:
    git(project, "add", ".")
    git(project, "commit", "-m", "First")
    return project


def names(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_the_last_commit_is_packaged_under_the_package_folder(committed: Path, tmp_path: Path) -> None:
    path = package.build(committed, tmp_path)
    assert path.name == "ai_region_planner-2.3.4.zip"
    assert names(path) == PACKAGED


def test_changes_after_the_commit_are_packaged_only_on_request(committed: Path, tmp_path: Path) -> None:
    (committed / "plugin" / "b.py").write_text("B = 2\n", encoding="utf-8")
    assert names(package.build(committed, tmp_path / "commit")) == PACKAGED
    assert names(package.build(committed, tmp_path / "files", worktree=True)) == [
        *PACKAGED,
        "ai_region_planner/plugin/b.py",
    ]


def test_a_repository_without_a_commit_says_what_to_do(project: Path, tmp_path: Path) -> None:
    with pytest.raises(package.PackagingError, match="--worktree"):
        package.build(project, tmp_path)
    assert names(package.build(project, tmp_path, worktree=True)) == PACKAGED


def test_files_that_git_left_out_of_the_disk_are_left_out(committed: Path, tmp_path: Path) -> None:
    (committed / "plugin" / "a.py").unlink()
    assert names(package.build(committed, tmp_path, worktree=True)) == PACKAGED[:1]


def test_the_same_commit_gives_the_same_bytes(committed: Path, tmp_path: Path) -> None:
    first = package.build(committed, tmp_path / "first").read_bytes()
    os.utime(committed / "plugin" / "a.py", (0, 0))
    (committed / "plugin" / "a.py").chmod(0o755)
    assert package.build(committed, tmp_path / "second").read_bytes() == first


def test_both_ways_give_the_same_when_nothing_is_changed(committed: Path, tmp_path: Path) -> None:
    commit = package.build(committed, tmp_path / "commit").read_bytes()
    assert package.build(committed, tmp_path / "files", worktree=True).read_bytes() == commit


def test_the_translations_are_compiled_into_the_package(built_zip: Path) -> None:
    packaged = names(built_zip)
    sources = [name for name in packaged if name.endswith(".ts")]
    assert all(name.removesuffix(".ts") + ".qm" in packaged for name in sources)
