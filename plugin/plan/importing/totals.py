# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a published table that are no features: its totals and its footnotes."""

from __future__ import annotations

import re
from collections.abc import Collection

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import mark
from .cells import compatible
from .source_table import SourceTable

TOTAL_OR_FOOTNOTE = mark("A total or a footnote, not a feature")

_AROUND = re.compile(r"[\s()\[\]{}<>〈〉《》「」【】]+")
_TOTAL = re.compile("합계|총계|소계|계|누계|총합계|평균|total|sum|subtotal|grandtotal")
_FOOTNOTE = re.compile(r"※|\*|(?:자료|주|출처)\s*:")


def is_total_or_footnote(text: str) -> bool:
    """Tell whether a cell says that its row is a sum or a remark about the table."""
    read = compatible(text).casefold().strip()
    return _TOTAL.fullmatch(_AROUND.sub("", read)) is not None or _FOOTNOTE.match(read) is not None


def totals_and_footnotes(table: SourceTable, name_columns: Collection[str]) -> NDArray[np.int64]:
    """Return the rows without a place whose name, or first text, is that of a total or a footnote."""
    found = np.zeros(len(table.rows), dtype=bool)
    open_rows = np.ones(len(table.rows), dtype=bool)
    for name, column in table.columns.items():
        texts = np.array([isinstance(value, str) and bool(value.strip()) for value in column], dtype=bool)
        # The name wherever it stands, of the others the first that says anything.
        wanted = texts if name in name_columns else texts & open_rows
        distinct = {text: is_total_or_footnote(text) for text in set(column[wanted])}
        found[wanted] |= np.array([distinct[text] for text in column[wanted]], dtype=bool)
        open_rows &= ~texts
    placed = ~(shapely.is_missing(table.geometries) | shapely.is_empty(table.geometries))
    return np.flatnonzero(found & ~placed)
