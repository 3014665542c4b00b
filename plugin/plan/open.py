# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open a plan: check its version, bring an older one up to date as a copy, read its project."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, count
from pathlib import Path

from qgis.core import QgsProject

from ..errors import PlanFileError
from ..i18n import tr
from ..libraries import library_problem
from .info import PlanInfo, read_info, require_current
from .migrate import migrate_plan
from .project import read_project
from .schema import SCHEMA_VERSION


def open_plan(project: QgsProject, path: Path, notify: Callable[[str], None]) -> Path:
    """Read a plan into a project and return the file that was opened: the plan, or its up-to-date copy."""
    if require_openable(path).schema_version < SCHEMA_VERSION:
        current = _free_name(path.with_name(f"{path.stem}_v{SCHEMA_VERSION}.gpkg"))
        migrate_plan(path, current)
        notify(
            tr(
                "{old} is of an older version and was left as it is; its up-to-date copy {new} was opened."
            ).format(old=path.name, new=current.name)
        )
        path = current
    read_project(project, path)
    _tell_findings(path, notify)
    return path


def require_openable(path: Path) -> PlanInfo:
    """Return the information of a plan of this or an older version; raise for a newer one or no plan."""
    info = read_info(path)
    return info if info.schema_version < SCHEMA_VERSION else require_current(path)


def _tell_findings(path: Path, notify: Callable[[str], None]) -> None:
    # A plan can be looked at without the libraries that computing needs, also those of a check.
    problem = library_problem()
    if problem is not None:
        notify(problem.message(tr))
        return
    from .check import ERROR, check_plan, texts

    try:
        # What is only unlikely is for who asks for a check.
        findings = [finding for finding in check_plan(path) if finding.severity == ERROR]
    except PlanFileError as error:
        notify(error.message(tr))
        return
    if findings:
        first = findings[0]
        what, remedy = texts(first, tr)
        notify(
            tr("{count} findings; the first: {layer}, {feature}: {what}. {remedy}").format(
                count=len(findings),
                layer=first.layer,
                feature=first.feature_id or "–",
                what=what,
                remedy=remedy,
            )
        )


def _free_name(path: Path) -> Path:
    """Return a name that no file has: an up-to-date copy made before may hold somebody's work."""
    numbered = (path.with_name(f"{path.stem}_{number}.gpkg") for number in count(2))
    return next(candidate for candidate in chain([path], numbered) if not candidate.exists())
