# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan says about itself, and whether this version of the plugin can use it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from ..errors import PlanFileError, mark
from .read_only import busy_seconds, read_only_address, unreadable
from .schema import PROJECT_NAME, SCHEMA_VERSION


@dataclass(frozen=True)
class PlanInfo:
    """The plan's own account: schema version, CRS, language, title and provenance.

    ``project_file`` is the file name under which the stored QGIS project knows its layers; it differs
    from the file's name after a copy or a rename.
    """

    schema_version: int
    crs: str
    language: str
    title: str
    provenance: str
    project_file: str
    sample_id: str = ""


def read_info(path: Path) -> PlanInfo:
    """Read the information of a plan; raise a message when the file is missing, damaged or no plan."""
    if not path.is_file():
        raise PlanFileError(
            mark("There is no such file"), where="{path}", path=path, remedy=mark("Choose an existing plan.")
        )
    if not path.stat().st_size:
        raise PlanFileError(
            mark("The file is empty"),
            where="{path}",
            path=path,
            remedy=mark("It was probably not fully copied or downloaded; copy it again."),
        )
    try:
        rows = _rows(path)
    except sqlite3.Error as error:
        raise _unreadable(path, error) from error
    return PlanInfo(
        schema_version=_version(path, rows.get("schema_version")),
        crs=rows.get("crs") or "",
        language=rows.get("language") or "en",
        title=rows.get("title") or path.stem,
        provenance=rows.get("provenance") or "",
        project_file=rows.get("project_file") or path.name,
        sample_id=rows.get("sample_id") or "",
    )


def require_current(path: Path) -> PlanInfo:
    """Return the information of a plan of this version; raise for an older or a newer one."""
    info = read_info(path)
    if info.schema_version > SCHEMA_VERSION:
        raise PlanFileError(
            mark("The plan has schema version {found}; this plugin knows versions up to {known}"),
            where="{path}",
            path=path,
            found=info.schema_version,
            known=SCHEMA_VERSION,
            remedy=mark("Update the AI Region Planner plugin."),
        )
    if info.schema_version < SCHEMA_VERSION:
        raise PlanFileError(
            mark("The plan has the older schema version {found}"),
            where="{path}",
            path=path,
            found=info.schema_version,
            remedy=mark("Open it with the plugin's menu, which makes an up-to-date copy first."),
        )
    return info


def with_gpkg_suffix(path: Path) -> Path:
    """Return the path with the ending of a GeoPackage; what else is in the name stays: plan_v1.2, gimhae.2026."""
    if not path.name:
        raise PlanFileError(
            mark("This is no name for a plan"),
            where="{path}",
            path=path,
            remedy=mark("Choose a folder, and a file name in it."),
        )
    return path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")


def project_uri(path: Path) -> str:
    """Return the address of the QGIS project stored in a plan."""
    return f"geopackage:{quote(path.as_posix())}?projectName={PROJECT_NAME}"


def path_of_project(file_name: str) -> Path | None:
    """Return the GeoPackage in which an open project is stored, None when it is stored elsewhere."""
    address = urlsplit(file_name)
    return Path(unquote(address.path)) if address.scheme == "geopackage" else None


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's number of an error, 0 for an error of Python's own, without its details."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _rows(path: Path) -> dict[str, str]:
    # Read-only: looking at a plan never changes a byte of it.
    modes = ["ro", "rw"] if path.with_name(f"{path.name}-journal").exists() else ["ro"]
    for mode in modes:
        address = read_only_address(path) if mode == "ro" else f"{path.resolve().as_uri()}?mode={mode}"
        try:
            with closing(sqlite3.connect(address, uri=True, timeout=busy_seconds())) as connection:
                return dict(connection.execute("SELECT key, value FROM plan_info").fetchall())
        except sqlite3.OperationalError as error:
            # A writer was killed. What it left half-written is taken back by whoever opens the file to write.
            if mode == modes[-1] or _code(error) != sqlite3.SQLITE_READONLY:
                raise
    return {}


def _version(path: Path, text: str | None) -> int:
    if text is not None and not str(text).isdecimal():
        raise PlanFileError(
            mark("The plan does not say which version it has"),
            where="{path}: {text}",
            path=path,
            text=text,
            remedy=mark("It may be damaged or not fully copied; use a backup or copy it again."),
        )
    return int(text or 0)


def _unreadable(path: Path, error: sqlite3.Error) -> PlanFileError:
    if "no such table" not in str(error):
        return unreadable(path, error)
    return PlanFileError(
        mark("This GeoPackage is not a plan"),
        where="{path}",
        path=path,
        remedy=mark("Open a plan made by AI Region Planner, or create one."),
    )
