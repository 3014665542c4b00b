# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open a plan: check its version, bring an older one up to date as a copy, read its project."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, count
from pathlib import Path

from qgis.core import QgsProject

from ..i18n import tr
from .info import read_info, require_current
from .migrate import migrate_plan
from .project import read_project
from .schema import SCHEMA_VERSION


def open_plan(project: QgsProject, path: Path, notify: Callable[[str], None]) -> Path:
    """Read a plan into a project and return the file that was opened: the plan, or its up-to-date copy."""
    if read_info(path).schema_version < SCHEMA_VERSION:
        current = _free_name(path.with_name(f"{path.stem}_v{SCHEMA_VERSION}.gpkg"))
        migrate_plan(path, current)
        notify(
            tr(
                "{old} is of an older version and was left as it is; its up-to-date copy {new} was opened."
            ).format(old=path.name, new=current.name)
        )
        path = current
    require_current(path)
    read_project(project, path)
    return path


def _free_name(path: Path) -> Path:
    """Return a name that no file has: an up-to-date copy made before may hold somebody's work."""
    numbered = (path.with_name(f"{path.stem}_{number}.gpkg") for number in count(2))
    return next(candidate for candidate in chain([path], numbered) if not candidate.exists())
