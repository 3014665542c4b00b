# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS project inside a plan: there, readable, and showing the layers of this very file."""

from __future__ import annotations

import io
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtXml import QDomDocument, QDomElement, QDomNodeList

from ...errors import mark
from ..info import PlanInfo
from ..schema import INFO_TABLE, LAYER_PROPERTY, LAYERS, PROJECT_NAME
from .findings import Finding, whole_layer
from .stored import table_names

_TABLE = "qgis_projects"
_ENDING = ".qgs"
# What is raised on the way from hexadecimal digits to a file in an archive; RuntimeError for an encrypted one.
_UNREADABLE = (
    *(ValueError, TypeError, StopIteration, EOFError),
    *(zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError),
)


def check_project(connection: sqlite3.Connection, path: Path, info: PlanInfo) -> Iterator[Finding]:
    """Yield what is wrong with the stored project."""
    content = _content(connection)
    if content is None:
        yield whole_layer(
            INFO_TABLE,
            mark("The plan has no QGIS project"),
            mark("Use a backup, or create the plan again and import the layers there."),
        )
        return
    document = _document(content)
    if document is None:
        yield whole_layer(
            INFO_TABLE,
            mark("The QGIS project in the plan is damaged"),
            mark("Use a backup, or create the plan again and import the layers there."),
        )
        return
    strangers = _strangers(document, path, info.project_file)
    for file in sorted(set(strangers.values())):
        yield whole_layer(
            INFO_TABLE,
            mark("The project of the plan shows layers of another file, {file}: {layers}"),
            mark("Change their data source to the plan in QGIS, then save the project."),
            file=file,
            layers=", ".join(name for name, source in strangers.items() if source == file),
        )


def _content(connection: sqlite3.Connection) -> str | bytes | None:
    if _TABLE not in table_names(connection):
        return None
    row = connection.execute("SELECT content FROM qgis_projects WHERE name = ?", (PROJECT_NAME,)).fetchone()
    return None if row is None else row[0]


def _document(content: str | bytes) -> QDomDocument | None:
    """Return the project's XML: QGIS stores a ZIP file in hexadecimal digits."""
    try:
        with zipfile.ZipFile(
            io.BytesIO(bytes.fromhex(str(content, "ascii") if isinstance(content, bytes) else content))
        ) as file:
            text = next(file.read(name) for name in file.namelist() if name.endswith(_ENDING))
    except _UNREADABLE:
        return None
    document = QDomDocument()
    document.setContent(text)
    return None if document.documentElement().isNull() else document


def _strangers(document: QDomDocument, path: Path, project_file: str) -> dict[str, str]:
    """Return the layers of the plan that the project takes from other files only, with the file of each."""
    files: dict[str, set[str]] = {}
    for element in _elements(document.elementsByTagName("maplayer")):
        name = _plan_layer(element)
        if name in LAYERS:
            source = element.firstChildElement("datasource").text().partition("|")[0]
            files.setdefault(name, set()).add(source)
    return {
        name: min(sources)
        for name, sources in files.items()
        if all(_is_elsewhere(source, path, project_file) for source in sources)
    }


def _plan_layer(element: QDomElement) -> str:
    options = element.firstChildElement("customproperties").elementsByTagName("Option")
    return next(
        (
            option.attribute("value")
            for option in _elements(options)
            if option.attribute("name") == LAYER_PROPERTY
        ),
        "",
    )


def _elements(nodes: QDomNodeList) -> Iterator[QDomElement]:
    return (nodes.at(index).toElement() for index in range(nodes.count()))


def _is_elsewhere(source: str, path: Path, project_file: str) -> bool:
    """Tell whether a source is another file; what is gone is looked for in the plan when it is opened."""
    named = path.parent / source
    if Path(source).name == source.removeprefix("./") == project_file:
        return False
    return named.is_file() and not named.samefile(path)
