# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people type of the points they know, turned into values: "item = 8..12; item = FIELD", or a JSON object."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from ..errors import InputError, mark
from ..studies.grid_impact import Known

_TO = ".."
_WORDS = {"yes": 1.0, "예": 1.0, "no": 0.0, "아니오": 0.0}


def known_points(text: str) -> dict[str, Known]:
    """Read what is known of items and gates. Raises InputError, which names the part that cannot be read."""
    found: dict[str, Known] = {}
    for name, value in _pairs(text.strip()):
        if not name or name in found:
            raise _unreadable(name or value)
        found[name] = _known(value, f"{name} = {value}")
    return found


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    if not text.startswith("{"):
        for part in re.split(r"[;\n]", text):
            if part.strip():
                name, sign, value = part.partition("=")
                yield (name.strip(), value.strip()) if sign else ("", part.strip())
        return
    try:
        entries = json.loads(text, object_pairs_hook=list)
    except (ValueError, RecursionError) as error:
        raise _unreadable(text) from error
    yield from ((str(name).strip(), _written(value)) for name, value in entries)


def _written(value: Any) -> str:
    """Return a value of JSON as it would be typed."""
    if isinstance(value, list):
        return _TO.join(_written(each) for each in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value).strip()


def _known(value: str, whole: str) -> Known:
    low, sign, high = value.partition(_TO)
    (least, is_share), (most, is_other_share) = (
        _end(end.strip(), whole) for end in (low, high if sign else low)
    )
    if is_share != is_other_share:
        raise _unreadable(whole)
    return Known(least, most, is_share)


def _end(text: str, whole: str) -> tuple[float | str, bool]:
    """Return a number or the name of a field, and whether it is a percentage."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()], False
    is_share = text.endswith("%")
    try:
        number = float(text.removesuffix("%"))
    except ValueError:
        if not text:
            raise _unreadable(whole) from None
        return text, False
    if not math.isfinite(number):
        raise _unreadable(whole)
    return (number / 100.0 if is_share else number), is_share


def _unreadable(text: str) -> InputError:
    return InputError(
        mark("The known points cannot be read"),
        where="{text}",
        text=text,
        remedy=mark(
            "Write each item once, as: grid_headroom = 8..12; policy_fit = 7; adequate_voltage = yes"
        ),
    )
