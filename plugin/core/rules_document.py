# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The entries of a JSON document of rules: each is what was asked for, or a RulesError with its place.

A place is a path such as ``items[3].title.ko``; ``path`` is that of the object, "" for the document itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any, NoReturn

from ..errors import RulesError, mark
from .texts import Text


def content_of(document: Mapping[str, Any] | str, expected: str, version: int) -> Mapping[str, Any]:
    """Return a document, parsed where it is text, that says it has the format and version expected."""
    if isinstance(document, str):
        try:
            document = json.loads(document)
        except RecursionError:
            fail("", mark("The document is nested too deeply to be read"))
        except ValueError as error:
            fail("", mark("The document is not JSON: {value}"), value=error)
    if not isinstance(document, Mapping):
        fail("", mark("{value} is not an object of JSON"), value=document)
    if document.get("format") != expected:
        fail("format", mark("{value} is another kind of document"), value=document.get("format"))
    if document.get("version") != version:
        fail(
            "version",
            mark("The version {value} is not known"),
            mark("Update the plugin."),
            value=document.get("version"),
        )
    return document


def objects(content: Mapping[str, Any], key: str, *, may_be_missing: bool = False) -> list[Mapping[str, Any]]:
    """Return the list of objects under a key of the document."""
    entries = content.get(key, [] if may_be_missing else None)
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        fail(key, mark("{value} is not a list of objects"), value=entries)
    return entries


def text(entry: Mapping[str, Any], key: str, path: str) -> str:
    """Return a text that is not blank."""
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        fail(place(path, key), mark("{value} is not a text"), value=value)
    return value


def text_or_blank(entry: Mapping[str, Any], key: str, path: str) -> str:
    """Return a text that may be blank or left out."""
    value = entry.get(key, "")
    if not isinstance(value, str):
        fail(place(path, key), mark("{value} is not a text"), value=value)
    return value


def localised(entry: Mapping[str, Any], key: str, path: str) -> Text:
    """Return a text in English and Korean."""
    value = entry.get(key)
    here = place(path, key)
    if not isinstance(value, Mapping) or set(value) != {"en", "ko"}:
        fail(here, mark("{value} is not a text in en and ko"), value=value)
    return Text(text(value, "en", here), text(value, "ko", here))


def number(entry: Mapping[str, Any], key: str, path: str) -> float:
    """Return a finite number; an integer that is too large for a float is none."""
    value = entry.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= sys.float_info.max:
        fail(place(path, key), mark("{value} is not a finite number"), value=value)
    return float(value)


def place(path: str, key: str) -> str:
    """Return the path of an entry of an object."""
    return f"{path}.{key}".lstrip(".")


def fail(path: str, what: str, remedy: str = "", **values: Any) -> NoReturn:
    """Raise the RulesError of a place."""
    # The path is text, not a template.
    where = path.replace("{", "{{").replace("}", "}}")
    raise RulesError(what, where=where, remedy=remedy or mark("Mend the document."), **values)
