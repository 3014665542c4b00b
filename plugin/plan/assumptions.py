# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the catalogue of assumptions comes from, and where edits of it are kept: with the project, or in a file.

On the main thread only: a project is read and written.
"""

from __future__ import annotations

import errno
import json
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..core.assumptions import EDITS_FORMAT, FORMAT, VERSION, Assumptions, parse_assumptions
from ..errors import RulesError, Terms, mark
from ..paths import RULES
from .text_file import Refusal, TextFile
from .write_failures import UNFINISHED_PREFIX, write_failure

# Of the project: the same scope as the panels use.
SCOPE, ENTRY = "airegion", "/assumptions"
# In which order people see the documents; one that is not listed comes after these, by its name.
_ORDER = ("supply", "lines", "base_case", "facilities", "connection_costs", "lead_times")
_REMEDY = mark("Choose the JSON file of assumptions that were edited, and check that you may read it.")
_FILE = TextFile(
    RulesError,
    # A hundred times what edits of every number take.
    most_bytes=5_000_000,
    unreadable=Refusal(mark("The assumptions cannot be read"), _REMEDY),
    too_large=Refusal(mark("The file is too large to hold assumptions"), _REMEDY),
    not_utf8=Refusal(mark("The assumptions are not written in UTF-8"), _REMEDY),
)
_VERSION_PLACE = "version"
_WRITABLE = 0o222


@cache
def shipped_assumptions() -> Assumptions:
    """Return the catalogue as it is shipped."""
    return read_catalogue(RULES)


def read_catalogue(folder: Path) -> Assumptions:
    """Return the catalogue of a folder of documents; those of another format are left to others.

    Raises RulesError, which names the file.
    """
    paths = sorted(folder.glob("*.json"), key=lambda path: (_place(path.stem), path.name))
    documents = [document for path in paths if (document := _catalogue_document(path)) is not None]
    return parse_assumptions(documents)


def assumptions_of(project: QgsProject, shipped: Assumptions | None = None) -> Assumptions:
    """Return the catalogue with the edits that a project keeps.

    What cannot be read raises RulesError and stays in the project: see ``stored_edits``, ``usable_edits`` and
    ``forget_edits``.
    """
    shipped = shipped if shipped is not None else shipped_assumptions()
    text = stored_edits(project)
    if not text:
        return shipped
    try:
        return shipped.with_edits(text)
    except RulesError as error:
        if error.where != _VERSION_PLACE:
            error.remedy = mark(
                "On the assumptions page, keep those that can be used, or save them as a file and discard them."
            )
        _place_error(error, mark("edits kept in the project"))
        raise


def usable_edits(project: QgsProject, shipped: Assumptions) -> Assumptions:
    """Return the catalogue with those edits that a project keeps and that are right in themselves."""
    usable = shipped
    try:
        document = json.loads(stored_edits(project))
        entries = list(document["values"])
    except (ValueError, RecursionError, TypeError, KeyError):
        return usable
    for entry in entries:
        with suppress(RulesError):
            edited = shipped.with_edits({**document, "values": [entry]}).edited
            usable = replace(usable, edited={**usable.edited, **edited})
    return usable


def stored_edits(project: QgsProject) -> str:
    """Return the document of edits as a project keeps it, "" when nothing was edited."""
    return str(project.readEntry(SCOPE, ENTRY, "")[0])


def store_edits(project: QgsProject, assumptions: Assumptions) -> None:
    """Keep the edits of a catalogue with a project, in place of those before; the project is not saved by this."""
    edits = assumptions.to_edits()
    if not edits:
        forget_edits(project)
    elif (text := json.dumps(edits, ensure_ascii=False)) != stored_edits(project):
        project.writeEntry(SCOPE, ENTRY, text)
        project.setDirty(True)


def forget_edits(project: QgsProject) -> None:
    """Keep no edits with a project, also none that cannot be read."""
    if stored_edits(project):
        project.removeEntry(SCOPE, ENTRY)
        project.setDirty(True)


def read_edits_file(path: Path, shipped: Assumptions | None = None) -> Assumptions:
    """Return the catalogue with the edits of a JSON file. Raises RulesError, which names the file."""
    text = _FILE.text(path)
    try:
        return (shipped if shipped is not None else shipped_assumptions()).with_edits(text)
    except RulesError as error:
        _place_error(error, path.name)
        raise


def write_edits_file(path: Path, assumptions: Assumptions) -> None:
    """Write the edits of a catalogue as a JSON file that ``read_edits_file`` takes; without edits, an empty list."""
    edits = assumptions.to_edits() or {"format": EDITS_FORMAT, "version": VERSION, "values": []}
    write_document(path, json.dumps(edits, ensure_ascii=False, indent=1) + "\n")


def write_document(path: Path, text: str) -> None:
    """Write a text as a file that is whole, or not there. Raises PlanFileError."""
    try:
        # What may be written into the folder could replace it all the same; who protects a file from writing means it.
        if path.is_file() and not path.stat().st_mode & _WRITABLE:
            raise PermissionError(errno.EACCES, "")
        with tempfile.TemporaryDirectory(
            prefix=UNFINISHED_PREFIX, dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            unfinished = Path(folder) / path.name
            unfinished.write_text(text, encoding="utf-8")
            unfinished.replace(path)
    except OSError as error:
        raise write_failure(path, mark("The assumptions cannot be written"), error) from error


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _catalogue_document(path: Path) -> Mapping[str, Any] | None:
    """Return a document of the catalogue that is right in itself, None for a document of another format."""
    try:
        document = json.loads(_FILE.text(path))
    except (ValueError, RecursionError) as error:
        raise RulesError(
            mark("The document is not JSON: {value}"),
            where="{file}",
            file=path.name,
            value=error,
            remedy=mark("Install the plugin again."),
        ) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return None
    try:
        parse_assumptions([document])
    except RulesError as error:
        _place_error(error, path.name)
        raise
    return document


def _place_error(error: RulesError, where: str) -> None:
    """Let an error say in which document its place is."""
    # The place is a template already: braces of the data are doubled in it.
    error.values["document"] = Terms(where)
    error.where = f"{{document}}: {error.where}" if error.where else "{document}"
