# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where siting models come from: shipped with the plugin, kept in a plan, or in a file of the user's."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from ..core.siting.model import FORMAT, SitingModel
from ..core.siting.model_document import parse_siting_model
from ..core.texts import Text
from ..errors import SitingModelError, mark
from ..paths import SITING_MODELS
from .slots import shipped_model_paths
from .text_file import Refusal, TextFile

# How a document says what it is, also one that is broken farther on.
_FORMAT = re.compile(r'^\s*\{\s*"format"\s*:\s*"(airegion/[^"]*)"')
_FILE = TextFile(
    SitingModelError,
    # A hundred times the largest model that is shipped.
    most_bytes=5_000_000,
    unreadable=Refusal(
        mark("The siting model cannot be read"),
        mark("Check that the file is there and that you may read it; choose it again."),
    ),
    too_large=Refusal(
        mark("The file has {size:.0f} MB, and no siting model has more than {most:.0f}"),
        mark("Choose the JSON file of a siting model."),
    ),
    not_utf8=Refusal(
        mark("The siting model is not written in UTF-8"),
        mark("Open it in a text editor and save it with the encoding UTF-8."),
    ),
    empty=Refusal(mark("The siting model is empty"), mark("Choose another file, or copy this one again.")),
)


def shipped_model(model_id: str) -> SitingModel:
    """Read a shipped siting model."""
    return read_model(SITING_MODELS / f"{model_id}.json")


class ListedModel(NamedTuple):
    """A siting model that people may choose; one with a ``problem`` is listed, so that its file is not missed."""

    path: Path
    title: Text
    shipped: bool
    problem: SitingModelError | None = None


def listed_models(own_folder: Path | None = None) -> list[ListedModel]:
    """Return the shipped siting models, then those in the user's own folder by file name; it never raises."""
    own = [path for path in _own_paths(own_folder) if not _is_other_document(path)]
    return [_listed(path, shipped=True) for path in shipped_model_paths()] + [
        _listed(path, shipped=False) for path in own
    ]


def _listed(path: Path, *, shipped: bool) -> ListedModel:
    try:
        return ListedModel(path, read_model(path).title, shipped)
    except SitingModelError as error:
        return ListedModel(path, Text(path.stem, path.stem), shipped, error)


def _is_other_document(path: Path) -> bool:
    """Tell whether a file says of itself that it is another document of this plugin, such as assumptions."""
    try:
        found = _FORMAT.search(_FILE.text(path))
    except SitingModelError:
        return False
    return found is not None and found[1] != FORMAT


def _own_paths(folder: Path | None) -> list[Path]:
    """Return the JSON files of a folder; none when it is gone or may not be read."""
    if folder is None:
        return []
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".json" and path.is_file())
    except OSError:
        return []


def read_model(path: Path) -> SitingModel:
    """Read a siting model from a JSON file; an error names the file, the criterion and the place in it."""
    text = _FILE.text(path)
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
