# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Copy a plan so that the copy stands on its own."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProject

from ..errors import PlanFileError, mark
from .geopackage import write_info, written_beside
from .info import read_info
from .project import read_project, write_project


def copy_plan(source: Path, target: Path) -> None:
    """Write a copy of a plan whose stored project shows and edits the copy, never the original."""
    read_info(source)
    if target.exists() and source.samefile(target):
        raise PlanFileError(
            mark("A plan cannot be copied onto itself"),
            where="{path}",
            path=target,
            remedy=mark("Choose another name."),
        )
    with written_beside(target) as unfinished:
        back_up(source, unfinished)
        adopt_project(unfinished)


def back_up(source: Path, target: Path) -> None:
    """Copy a GeoPackage consistently, even while another program is writing to it."""
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy)


def adopt_project(path: Path) -> None:
    """Rewrite the stored project of a copied or renamed plan for the file it is now in."""
    project = QgsProject()
    # It is in a folder of its own, from where other files of the project are not found.
    read_project(project, path, re_point_missing=False)
    write_project(project, path)
    project.clear()
    write_info(path, {"project_file": path.name})
