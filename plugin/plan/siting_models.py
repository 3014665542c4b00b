# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where siting models come from: shipped with the plugin, kept in a plan, or in a file of the user's."""

from __future__ import annotations

import json
import re
from pathlib import Path

from ..core.siting.model import SitingModel
from ..core.siting.model_document import parse_siting_model
from ..errors import SitingModelError, mark
from ..paths import SITING_MODELS

_MEGABYTE = 1e6
# A hundred times the largest model that is shipped: what is larger is something else, and would fill the memory.
_MOST_BYTES = 5_000_000


def shipped_model(model_id: str) -> SitingModel:
    """Read a shipped siting model."""
    return read_model(SITING_MODELS / f"{model_id}.json")


def read_model(path: Path) -> SitingModel:
    """Read a siting model from a JSON file; an error names the file, the criterion and the place in it."""
    text = _text(path)
    try:
        return parse_siting_model(text)
    except SitingModelError as error:
        # The path was written as a template; among the values it is text.
        place = error.where.replace("{{", "{").replace("}}", "}")
        error.values |= {"file": path.name, "place": place, "criterion": _criterion(text, place)}
        if error.values["criterion"]:
            error.where = mark("{file}, criterion {criterion}: {place}")
        else:
            error.where = "{file}" if error.where == "document" else "{file}: {place}"
        raise


def _criterion(text: str, where: str) -> str:
    """Return the id of the criterion that an error's place is in, "" where it is in none or has none."""
    found = re.match(r"criteria\[(\d+)\]", where)
    if found is None:
        return ""
    criterion = json.loads(text)["criteria"][int(found[1])]
    return str(criterion.get("id", "")) if isinstance(criterion, dict) else ""


def _text(path: Path) -> str:
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= _MOST_BYTES else b""
    except OSError as error:
        raise SitingModelError(
            mark("The siting model cannot be read"),
            where="{path}",
            path=path,
            remedy=mark("Check that the file is there and that you may read it; choose it again."),
        ) from error
    if size > _MOST_BYTES:
        raise SitingModelError(
            mark("The file has {size:.0f} MB, and no siting model has more than {most:.0f}"),
            where="{path}",
            path=path,
            size=size / _MEGABYTE,
            most=_MOST_BYTES / _MEGABYTE,
            remedy=mark("Choose the JSON file of a siting model."),
        )
    if not content.strip():
        raise SitingModelError(
            mark("The siting model is empty"),
            where="{path}",
            path=path,
            remedy=mark("Choose another file, or copy this one again."),
        )
    try:
        # Editors on Windows begin the file with a byte order mark.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SitingModelError(
            mark("The siting model is not written in UTF-8"),
            where="{path}",
            path=path,
            remedy=mark("Open it in a text editor and save it with the encoding UTF-8."),
        ) from error
