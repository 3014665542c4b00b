# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the megawatts of a column are, as far as its name says it: IT load, contract power, a supply."""

from __future__ import annotations

import re

from .cells import compatible
from .field_map import read_name

# "IT" as a word of its own: no part of capacity or unit.
_SAID = {
    "it": r"(?<![a-z])it(?![a-z])|(?<![a-z])it(?=load|power|capacity|mw|kw)|전산부하|서버부하",
    "contract": r"계약|contract",
    "secured": r"확보|secured",
    "receiving": r"수전|receiving",
}


def basis_of_name(name: str) -> str:
    """Return the word of ``mw_basis`` that a column's name says, "" for none and for two that differ."""
    if read_name(name).says_otherwise:
        return ""
    text = compatible(name).casefold()
    said = [word for word, pattern in _SAID.items() if re.search(pattern, text)]
    return said[0] if len(said) == 1 else ""
