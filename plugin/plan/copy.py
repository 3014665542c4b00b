# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Copy a plan so that the copy stands on its own."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProject

from .geopackage import write_info, written_beside
from .info import read_info
from .project import read_project, write_project


def copy_plan(source: Path, target: Path) -> None:
    """Write a copy of a plan whose stored project shows and edits the copy, never the original."""
    read_info(source)
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
    read_project(project, path)
    write_project(project, path)
    project.clear()
    write_info(path, {"project_file": path.name})
