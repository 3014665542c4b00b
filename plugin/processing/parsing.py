# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people type into parameters, turned into values."""

from __future__ import annotations

import json
import math
import re

from ..errors import InputError, mark


def weights(text: str) -> dict[str, float]:
    """Read "criterion = weight; criterion = weight", or the same as a JSON object."""
    text = text.strip()
    if not text:
        return {}
    if text.startswith("{"):
        try:
            pairs = list(json.loads(text).items())
        except ValueError as error:
            raise _unreadable(text) from error
    else:
        pairs = [part.partition("=")[::2] for part in re.split(r"[;\n]", text) if part.strip()]
    try:
        return {str(name).strip(): float(value) for name, value in pairs}
    except (TypeError, ValueError) as error:
        raise _unreadable(text) from error


def distances(text: str, count: int) -> list[float]:
    """Read "100; 250": one distance in metres for each of ``count`` layers, or one for all of them."""
    parts = [part for part in re.split(r"[;\s]+", text.strip()) if part]
    remedy = mark("Give one distance in metres for all layers, or one for each: 100; 250")
    try:
        values = [float(part) for part in parts] or [0.0]
    except ValueError:
        values = [math.nan]
    if not all(0 <= value < math.inf for value in values):
        raise InputError(
            mark("The buffers cannot be read; each is a number of 0 or more"),
            where="{text}",
            text=text,
            remedy=remedy,
        )
    if len(values) == 1:
        values *= max(count, 1)
    if len(values) != max(count, 1):
        raise InputError(
            mark("The numbers of buffers and of exclusion layers do not fit: {found} and {count}"),
            where="{text}",
            text=text,
            found=len(values),
            count=count,
            remedy=remedy,
        )
    return values[:count]


def field_names(text: str) -> dict[str, str]:
    """Read "column = field; column = field": which field of a layer holds a plan's column."""
    pairs = [part.partition("=") for part in re.split(r"[;\n]", text) if part.strip()]
    if not all(column.strip() and sign and field.strip() for column, sign, field in pairs):
        raise InputError(
            mark("The fields cannot be read"),
            where="{text}",
            text=text,
            remedy=mark("Write them as: voltage_kv = VOLT; name_ko = NAME"),
        )
    return {column.strip(): field.strip() for column, _, field in pairs}


def _unreadable(text: str) -> InputError:
    return InputError(
        mark("The weights cannot be read"),
        where="{text}",
        text=text,
        remedy=mark("Write them as: connection_cost = 20; slope = 5"),
    )
