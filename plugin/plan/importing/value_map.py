# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of foreign data become the words of the plan: by the user's own table, then by what is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, Terms, mark
from ...i18n import LANGUAGES, translator
from ..columns import FieldSpec
from ..schema import LayerSpec
from .cells import Cell, Converted, compatible, convert, plain, says_nothing
from .value_words import known_words

UNKNOWN_WORD = mark("{value} is no word for {column} that is known; allowed: {allowed}")
TRANSLATED = mark("Written in the plan's word")
_SEPARATORS = re.compile(r"[\s_\-·.,()/]+")

ValueRules = Mapping[tuple[str, str], str]
"""The plan's word by column and the word in the data, as ``word_key`` writes it."""


class Words(Terms):
    """The words of a column: shown as they are written, with the label where it says more."""

    labels: tuple[str, ...]

    def listed(self, translate: Callable[[str], str]) -> str:
        """Return them in one line: existing(운영), planned(계획)."""
        shown = []
        for word, label in zip(self, self.labels, strict=True):
            told = translate(label)
            shown.append(word if word_key(told) == word_key(word) else f"{word}({told})")
        return ", ".join(shown)


def allowed_words(field: FieldSpec) -> Words:
    """Return the words that a coded column may hold."""
    words = field.words or {}
    found = Words(*words)
    found.labels = tuple(words.values())
    return found


def word_key(value: Any) -> str:
    """Return a word as it is compared: without case, blanks and separators."""
    return _SEPARATORS.sub("", compatible(plain(value))).casefold()


def chosen_words(spec: LayerSpec, rows: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str], str]:
    """Read a user's rows: plan column, value in the data, word of the plan; an empty word means "not known"."""
    fields = {field.name: field for field in spec.fields if field.words is not None}
    found = {}
    for column, value, word in rows:
        if column not in fields:
            raise InputError(
                mark("The column {column} of {layer} has no list of words"),
                where=mark("value map"),
                column=column,
                layer=spec.name,
                columns=", ".join(fields),
                remedy=mark("These have one: {columns}."),
            )
        if word and word not in (fields[column].words or {}):
            raise InputError(
                mark("{word} is no word of {column}"),
                where=mark("value map"),
                word=word,
                column=column,
                allowed=allowed_words(fields[column]),
                remedy=mark("Use one of: {allowed}."),
            )
        found[column, word_key(value)] = word
    return found


def dictionary(layer: str, field: FieldSpec) -> dict[str, str]:
    """Return every known way to write a word of a coded column: codes, labels in each language, other words."""
    known: dict[str, str] = {}
    for word, others in known_words(layer, field.name).items():
        known |= dict.fromkeys((word_key(other) for other in others), word)
    for word, label in (field.words or {}).items():
        known |= {word_key(translator(language)(label)): word for language in LANGUAGES}
    # Last, so that nothing stands above the plan's own words.
    return known | {word_key(word): word for word in field.words or ()}


def read_words(column: NDArray[np.object_], layer: str, field: FieldSpec, chosen: ValueRules) -> Converted:
    """Read a coded column (n,)."""
    known, allowed = dictionary(layer, field), allowed_words(field)

    def read(value: Any) -> Cell:
        key = word_key(value)
        if (field.name, key) in chosen:
            return _cell(value, chosen[field.name, key] or None)
        if key in known:
            return _cell(value, known[key])
        if says_nothing(value):
            return Cell(None)
        return Cell(
            None, UNKNOWN_WORD, values={"value": plain(value), "column": field.name, "allowed": allowed}
        )

    return convert(column, read)


def _cell(value: Any, word: str | None) -> Cell:
    return Cell(word, change="" if word == plain(value) else TRANSLATED)
