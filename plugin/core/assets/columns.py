# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Features of several layers as columns of one length: texts, words from short lists, numbers, and places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
Texts = NDArray[np.object_]

NONE = -1
"""The code of no word."""


@dataclass(frozen=True)
class Words:
    """A column that takes few different words: ``codes`` (n,) are places in ``words``, ``NONE`` for no word."""

    codes: NDArray[np.int32]
    words: tuple[str, ...]

    def among(self, chosen: Iterable[str | None]) -> Mask:
        """Tell which rows (n,) hold one of the words; None stands for no word."""
        wanted = set(chosen)
        # The last place is that of NONE, which is -1.
        table = np.array([*(word in wanted for word in self.words), None in wanted], dtype=bool)
        return table[self.codes]

    def at(self, row: int) -> str:
        """Return the word of a row, "" for none."""
        code = int(self.codes[row])
        return "" if code == NONE else self.words[code]

    def present(self) -> tuple[str, ...]:
        """Return the words that some row holds, in their order."""
        used = np.bincount(self.codes[self.codes != NONE], minlength=len(self.words)) > 0
        return tuple(word for word, is_used in zip(self.words, used.tolist(), strict=True) if is_used)

    def as_keys(self) -> Numbers:
        """Return the codes as numbers (n,), NaN for no word."""
        keys = self.codes.astype(np.float64)
        keys[self.codes == NONE] = np.nan
        return keys


class _Places(dict[str | None, int]):
    """The place of each word, given out in the order in which words are asked for."""

    def __missing__(self, word: str | None) -> int:
        # Two entries stand for no word.
        place = self[word] = len(self) - 2
        return place


def words_of(values: Sequence[str | None], prefix: str = "") -> Words:
    """Return texts (n,) as words in the order in which they come; ``prefix`` is put before each. Blank is no word."""
    places = _Places({None: NONE, "": NONE})
    codes = np.fromiter(map(places.__getitem__, values), dtype=np.int32, count=len(values))
    return Words(codes, tuple(f"{prefix}{word}" for word in places if word))


def texts_of(values: Sequence[str | None]) -> Texts:
    """Return texts (n,) as an array of objects, None for unknown."""
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


@dataclass(frozen=True)
class AssetColumns:
    """Features of the layers named, n in all; a column that a layer lacks is unknown in its rows.

    ``layer`` (n,) is the place in ``layers``; ``fids`` (n,) are unique within a layer. ``texts`` hold None, ``numbers``
    NaN and ``words`` ``NONE`` for unknown. ``x``, ``y`` (n,) are in metres of the plan's CRS, NaN for no place.
    """

    layers: tuple[str, ...]
    layer: NDArray[np.int8]
    fids: NDArray[np.int64]
    texts: Mapping[str, Texts]
    words: Mapping[str, Words]
    numbers: Mapping[str, Numbers]
    x: Numbers
    y: Numbers

    @property
    def count(self) -> int:
        """Return how many features there are."""
        return len(self.fids)

    def of_layer(self, name: str) -> Mask:
        """Tell which rows (n,) are of a layer; none for a layer that is not there."""
        if name not in self.layers:
            return np.zeros(self.count, dtype=bool)
        return np.asarray(self.layer == self.layers.index(name))

    def text(self, name: str) -> Texts:
        """Return a column of texts (n,), all unknown where no layer has it."""
        return self.texts[name] if name in self.texts else np.full(self.count, None, dtype=object)

    def word(self, name: str) -> Words:
        """Return a column of words (n,), all unknown where no layer has it."""
        return self.words.get(name) or Words(np.full(self.count, NONE, dtype=np.int32), ())

    def number(self, name: str) -> Numbers:
        """Return a column of numbers (n,), all unknown where no layer has it."""
        return self.numbers[name] if name in self.numbers else np.full(self.count, np.nan)

    def kept(self, rows: Mask) -> AssetColumns:
        """Return only some of the rows (n,)."""
        return AssetColumns(
            self.layers,
            self.layer[rows],
            self.fids[rows],
            {name: column[rows] for name, column in self.texts.items()},
            {name: Words(column.codes[rows], column.words) for name, column in self.words.items()},
            {name: column[rows] for name, column in self.numbers.items()},
            self.x[rows],
            self.y[rows],
        )

    @cached_property
    def searched(self) -> list[str]:
        """What a search looks through for each feature: names in both languages, identifier, operator."""
        parts = [self.text(name).tolist() for name in ("name", "name_ko", "id")]
        operator = self.word("operator")
        operators = [*operator.words, ""]
        parts.append([operators[code] for code in operator.codes.tolist()])
        return ["\n".join(filter(None, row)).casefold() for row in zip(*parts, strict=True)]


def nothing(layers: tuple[str, ...] = ()) -> AssetColumns:
    """Return no features."""
    empty = np.empty(0)
    return AssetColumns(
        layers, np.empty(0, dtype=np.int8), np.empty(0, dtype=np.int64), {}, {}, {}, empty, empty
    )


def joined(parts: Sequence[AssetColumns]) -> AssetColumns:
    """Return the features of several parts as one, in their order; a layer may be in several of them."""
    if not parts:
        return nothing()
    if len(parts) == 1:
        return parts[0]
    layers = tuple(dict.fromkeys(name for part in parts for name in part.layers))

    def names(kind: str) -> list[str]:
        return list(dict.fromkeys(name for part in parts for name in getattr(part, kind)))

    return AssetColumns(
        layers,
        np.concatenate([_placed(part, layers) for part in parts]),
        np.concatenate([part.fids for part in parts]),
        {name: np.concatenate([part.text(name) for part in parts]) for name in names("texts")},
        {name: _joined_words([part.word(name) for part in parts]) for name in names("words")},
        {name: np.concatenate([part.number(name) for part in parts]) for name in names("numbers")},
        np.concatenate([part.x for part in parts]),
        np.concatenate([part.y for part in parts]),
    )


def _placed(part: AssetColumns, layers: tuple[str, ...]) -> NDArray[np.int8]:
    places = np.array([layers.index(name) for name in part.layers], dtype=np.int8)
    return places[part.layer] if part.count else part.layer


def _joined_words(columns: Sequence[Words]) -> Words:
    words = tuple(dict.fromkeys(word for column in columns for word in column.words))
    places = {word: place for place, word in enumerate(words)}
    tables = [
        np.array([*(places[word] for word in column.words), NONE], dtype=np.int32) for column in columns
    ]
    return Words(
        np.concatenate([table[column.codes] for table, column in zip(tables, columns, strict=True)]), words
    )
