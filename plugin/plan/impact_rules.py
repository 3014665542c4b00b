# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Versions of the rules of the grid-impact assessment: those shipped, and files of one's own."""

from __future__ import annotations

from pathlib import Path

from ..core.power.grid_impact_rules import ImpactRules, parse_impact_rules
from ..errors import RulesError, mark
from ..paths import IMPACT_RULES
from .text_file import Refusal, TextFile

_REMEDY = mark("Choose a JSON file of rules of the grid-impact assessment, and check that you may read it.")
_FILE = TextFile(
    RulesError,
    # Hundreds of times what a version takes.
    most_bytes=5_000_000,
    unreadable=Refusal(mark("The rules cannot be read"), _REMEDY),
    too_large=Refusal(mark("The file is too large to hold rules of the assessment"), _REMEDY),
    not_utf8=Refusal(mark("The rules are not written in UTF-8"), _REMEDY),
)


def shipped_impact_rules(name: str) -> ImpactRules:
    """Return one of the versions that are shipped, by the name of its document."""
    return read_impact_rules(IMPACT_RULES / f"{name}.json")


def read_impact_rules(path: Path) -> ImpactRules:
    """Return the rules of a file. Raises RulesError, which names the file and the place in it."""
    text = _FILE.text(path)
    try:
        return parse_impact_rules(text)
    except RulesError as error:
        # The place was written as a template; among the values it is text.
        place = error.where.replace("{{", "{").replace("}}", "}")
        error.values |= {"file": path.name, "place": place}
        error.where = "{file}: {place}" if place else "{file}"
        raise
