# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of a JSON document: value and path in, checked value out.

A reader raises SitingModelError with the path in the document, such as ``criteria[3].value.points[2]``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, NamedTuple, NoReturn

from ...errors import SitingModelError, mark

Read = Callable[[Any, str], Any]
REQUIRED = object()


class Key(NamedTuple):
    """A key of an object in the document."""

    read: Read
    default: Any = REQUIRED


def read_text(value: Any, path: str) -> str:
    if not isinstance(value, str) or not value.strip():
        fail(path, mark("{value} is not a text"), mark("Write a text in quotes"), value=_shown(value))
    return value


def read_any_text(value: Any, path: str) -> str:
    """Read a text that may be empty."""
    return value if value == "" else read_text(value, path)


def read_id(value: Any, path: str) -> str:
    if not isinstance(value, str) or not value.isidentifier():
        fail(
            path,
            mark("{value} is not an id"),
            mark("Use letters, digits and underscores, a letter first"),
            value=_shown(value),
        )
    return value


def read_flag(value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        fail(path, mark("{value} is not true or false"), mark("Write true or false"), value=_shown(value))
    return value


def read_number(value: Any, path: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not _finite(value):
        fail(path, mark("{value} is not a finite number"), mark("Write a number"), value=_shown(value))
    return float(value)


def _finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _number_that(accepts: Callable[[float], bool], what: str, remedy: str) -> Read:
    def read(value: Any, path: str) -> float:
        number = read_number(value, path)
        if not accepts(number):
            fail(path, what, remedy, value=_shown(value))
        return number

    return read


read_positive = _number_that(
    lambda number: number > 0, mark("{value} is not above 0"), mark("Write a number above 0")
)
read_nonzero = _number_that(
    lambda number: number != 0, mark("{value} makes a flat curve"), mark("Write a number other than 0")
)
read_share = _number_that(
    lambda number: 0 <= number <= 1, mark("{value} is not within 0 and 1"), mark("Write a number from 0 to 1")
)
read_inside = _number_that(
    lambda number: 0 < number < 1, mark("{value} is not between 0 and 1"), mark("Write a number such as 0.01")
)
_whole = _number_that(
    lambda number: number >= 1 and number.is_integer(),
    mark("{value} is not a whole number from 1"),
    mark("Write 1 for the first band"),
)


def read_index(value: Any, path: str) -> int:
    return int(_whole(value, path))


def one_of(*names: str) -> Read:
    def read(value: Any, path: str) -> str:
        if value not in names:
            fail(
                path,
                mark("{value} is not known here"),
                mark("Use one of: {known}"),
                value=_shown(value),
                known=", ".join(names),
            )
        return str(value)

    return read


def exactly(expected: Any) -> Read:
    def read(value: Any, path: str) -> Any:
        if value != expected or isinstance(value, bool):
            fail(
                path,
                mark("{value} is not {expected}"),
                mark("Write {expected}"),
                value=_shown(value),
                expected=_shown(expected),
            )
        return value

    return read


def list_of(read: Read) -> Read:
    def read_list(value: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(value, (list, tuple)) or not value:
            fail(
                path,
                mark("{value} is not a list with entries"),
                mark("Write at least one entry, in square brackets"),
                value=_shown(value),
            )
        return tuple(read(entry, f"{path}[{index}]") for index, entry in enumerate(value))

    return read_list


def _pair(value: Any, path: str) -> tuple[float, float]:
    if not isinstance(value, (list, tuple)) or len(value) != 2:  # noqa: PLR2004 - a pair has two
        fail(
            path,
            mark("{value} is not a pair"),
            mark("Write [raw value, utility]"),
            value=_shown(value),
        )
    return read_number(value[0], f"{path}[0]"), read_share(value[1], f"{path}[1]")


def read_curve(value: Any, path: str) -> tuple[tuple[float, float], ...]:
    pairs: tuple[tuple[float, float], ...] = list_of(_pair)(value, path)
    for index, (before, after) in enumerate(pairwise(pairs), start=1):
        if after[0] <= before[0]:
            fail(
                f"{path}[{index}]",
                mark("{after} does not lie above {before}"),
                mark("Sort the raw values in increasing order, each once"),
                before=f"{before[0]:g}",
                after=f"{after[0]:g}",
            )
    return pairs


def read_categories(value: Any, path: str) -> dict[str, float]:
    if not isinstance(value, Mapping) or not value:
        fail(
            path,
            mark("{value} names no categories"),
            mark('Write {{"name": utility, ...}}'),
            value=_shown(value),
        )
    return {read_text(name, path): read_share(utility, _join(path, name)) for name, utility in value.items()}


def read_object(keys: Mapping[str, Key], value: Any, path: str) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        fail(path, mark("{value} is not an object"), mark("Write it in braces"), value=_shown(value))
    known = ", ".join(keys)
    for name in value:
        if name not in keys:
            fail(
                _join(path, name),
                mark('There is no key "{key}" here'),
                mark("Use one of: {known}"),
                key=name,
                known=known,
            )
    for name, key in keys.items():
        if name not in value and key.default is REQUIRED:
            fail(_join(path, name), mark('The key "{key}" is missing'), mark("Add it"), key=name)
    return {
        name: key.read(value[name], _join(path, name)) if name in value else key.default
        for name, key in keys.items()
        if name in value or key.default is not REQUIRED
    }


def read_variant(
    choice: str, kinds: Mapping[str, Mapping[str, Key]], value: Any, path: str
) -> dict[str, Any]:
    """Read an object whose other keys depend on the one named ``choice``."""
    if not isinstance(value, Mapping) or choice not in value:
        # The common errors, without complaining about keys that may be right for a kind not named yet.
        return read_object({choice: Key(read_text)}, {} if isinstance(value, Mapping) else value, path)
    kind = one_of(*kinds)(value[choice], _join(path, choice))
    return read_object({choice: Key(read_text), **kinds[kind]}, value, path)


def _join(path: str, key: Any) -> str:
    return f"{path}.{key}" if path else str(key)


def _shown(value: Any) -> str:
    longest = 60
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= longest else f"{text[:longest]}..."


def fail(path: str, what: str, remedy: str, **values: Any) -> NoReturn:
    # A path holds names out of the document, which must not be read as fields of a template.
    where = path.replace("{", "{{").replace("}", "}}") if path else mark("document")
    raise SitingModelError(what, where=where, remedy=remedy, **values)
