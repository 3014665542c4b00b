# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""MW that people declare by a code: of regions, or of substations; typed, or in a table."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from qgis.core import NULL, QgsFeatureRequest

from ..errors import InputError, mark
from ..plan.arrays import VectorInput


class MwOf(NamedTuple):
    """MW by code, and what the place they come from is called."""

    title: str
    mw: Mapping[str, float]


NOTHING = MwOf("", {})


def typed_mw(text: str, title: str) -> MwOf:
    """Read "26 = 1200; 48 = 900". Raises InputError for what is no code with MW, or a code that comes twice."""
    pairs = [part.partition("=") for part in re.split(r"[;\n]", text) if part.strip()]
    return _by_code(((code.strip(), value.strip()) for code, _, value in pairs), title)


def table_mw(table: VectorInput, code: str, mw: str) -> MwOf:
    """Read a table by its fields of codes and MW. Raises as ``typed_mw``, and for a field that is not there."""
    for field in (code, mw):
        if field not in table.fields.names():
            raise InputError(
                mark("The table has no field {field}"),
                where="{layer}",
                field=field or "–",
                layer=table.title,
                remedy=mark("Choose the fields that hold the codes and the MW."),
            )
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([code, mw], table.fields)
    rows = ((feature[code], feature[mw]) for feature in table.source.getFeatures(request))
    return _by_code(((code_text(key), code_text(value)) for key, value in rows), table.title)


def code_text(value: object) -> str:
    """Return a code as a text: 26 and 26.0 are "26", NULL is ""."""
    if value is None or value == NULL:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _by_code(pairs: Iterable[tuple[str, str]], title: str) -> MwOf:
    read = list(pairs)
    wrong = [f"{code} = {value}" for code, value in read if not code or not math.isfinite(_number(value))]
    if wrong:
        raise InputError(
            mark("These are no MW of a code: {pairs}"),
            where="{place}",
            place=title,
            pairs="; ".join(wrong[:3]),
            remedy=mark("Give one number for each code, such as: 26 = 1200; 48 = 900"),
        )
    twice = [code for code, count in Counter(code for code, _ in read).items() if count > 1]
    if twice:
        raise InputError(
            mark("The code {code} comes more than once"),
            where="{place}",
            place=title,
            code=twice[0],
            remedy=mark("Give one number for each code, such as: 26 = 1200; 48 = 900"),
        )
    return MwOf(title, {code: _number(value) for code, value in read})


def require_demand(declared: MwOf) -> MwOf:
    """Return the demand of regions. Raises InputError for less than nothing."""
    below = [code for code, mw in declared.mw.items() if mw < 0.0]
    if below:
        raise InputError(
            mark("The demand of region {code} is below 0 MW"),
            where="{place}",
            place=declared.title,
            code=below[0],
            remedy=mark("Enter 0 MW or more."),
        )
    return declared


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
