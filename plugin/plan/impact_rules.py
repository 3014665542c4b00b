# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Versions of the rules of the grid-impact assessment: those shipped, and files of one's own."""

from __future__ import annotations

from pathlib import Path

from ..core.power.grid_impact_rules import ImpactRules, parse_impact_rules
from ..errors import RulesError, mark
from ..paths import IMPACT_RULES

# Hundreds of times what a version takes: what is larger is something else.
_MOST_BYTES = 5_000_000


def shipped_impact_rules(name: str) -> ImpactRules:
    """Return one of the versions that are shipped, by the name of its document."""
    return read_impact_rules(IMPACT_RULES / f"{name}.json")


def read_impact_rules(path: Path) -> ImpactRules:
    """Return the rules of a file. Raises RulesError, which names the file and the place in it."""
    text = _text(path)
    try:
        return parse_impact_rules(text)
    except RulesError as error:
        # The place was written as a template; among the values it is text.
        place = error.where.replace("{{", "{").replace("}}", "}")
        error.values |= {"file": path.name, "place": place}
        error.where = "{file}: {place}" if place else "{file}"
        raise


def _text(path: Path) -> str:
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= _MOST_BYTES else b""
    except OSError as error:
        raise _unreadable(path, mark("The rules cannot be read")) from error
    if size > _MOST_BYTES:
        raise _unreadable(path, mark("The file is too large to hold rules of the assessment"))
    try:
        # Editors on Windows begin the file with a byte order mark.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, mark("The rules are not written in UTF-8")) from error


def _unreadable(path: Path, what: str) -> RulesError:
    remedy = mark(
        "Choose a JSON file of rules of the grid-impact assessment, and check that you may read it."
    )
    return RulesError(what, where="{path}", path=path, remedy=remedy)
