# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What there is of a theme, in sums that follow a selection: the rows of ``asset_themes.py``, interpreted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from ..core.assets.columns import AssetColumns, Mask, Numbers, Texts, texts_of, words_of
from ..core.assets.totals import Group, grouped, leaves, line_lengths_km
from ..errors import mark
from ..plan.asset_columns import MEASURED_KM
from ..plan.schema import LAYERS
from ..plan.vocabulary import STATUS
from .asset_specs import LINE_KM, UNITS, UNKNOWN, WORDS, Summary, Theme
from .national_figures import national_shares

Translate = Callable[[str], str]

_STATUS_ORDER = {status: place for place, status in enumerate(STATUS)}
_NUMBERS = ("voltage_kv", "year")
_TEXTS = ("name",)


class Line(NamedTuple):
    """One sum: ``known`` of ``among`` features have a number; ``text`` is what to say when none has.

    ``bar`` and ``series`` are the label without its status, and the status: what a chart tells apart. ``place`` is that
    of the status among all.
    """

    label: str
    value: float
    unit: str
    decimals: int
    known: int
    among: int
    bar: str = ""
    series: str = ""
    text: str = ""
    place: int = 0


class Section(NamedTuple):
    """Sums of one kind under their title; ``counts`` when the sums are numbers of features."""

    key: str
    title: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    counts: bool = False


def kind_labels(layer: str) -> Mapping[str, str]:
    """Return what the kinds of a layer are called, as English source strings."""
    return next(field.words or {} for field in LAYERS[layer].fields if field.name == "kind")


def word_label(column: str, word: str) -> str:
    """Return what a word of a column is called, as an English source string; itself where nobody named it."""
    if column == "kind":
        layer, _, kind = word.partition("/")
        return kind_labels(layer).get(kind, kind)
    return WORDS.get(column, {}).get(word, word)


def line_km(columns: AssetColumns) -> tuple[Numbers, Mask]:
    """Return the length of each line (n,) in km, and which were measured."""
    return line_lengths_km(columns.number("length_km"), columns.number(MEASURED_KM))


def summarise(
    theme: Theme, columns: AssetColumns, rows: Mask, translate: Translate, language: str
) -> list[Section]:
    """Return the sums of a theme over some of its features (n,), in the language of ``translate``."""
    sections = [
        _Summing(summary, columns, rows, translate, language).section() for summary in theme.summaries
    ]
    if theme.national:
        sections.append(_national(theme.national, translate, language))
    return sections


class _Summing:
    """One row of a theme being summed."""

    def __init__(
        self, summary: Summary, columns: AssetColumns, rows: Mask, translate: Translate, language: str
    ) -> None:
        self._summary = summary
        self._translate = translate
        self._language = language
        own = columns.of_layer(summary.layer)
        asked = own & columns.word("status").among(summary.statuses)
        for name, wanted in summary.only.items():
            asked = asked & columns.word(name).among(wanted)
        counted = asked.copy()
        for name, unwanted in summary.without.items():
            counted = counted & ~columns.word(name).among(unwanted)
        if summary.leaves:
            # Of the whole plan, so that a filter hides features and never changes what they count for.
            counted[own] = leaves(columns.text("id")[own], columns.text("part_of_id")[own], counted[own])
        self._left_out = columns.kept(rows & asked & ~counted)
        self._columns = columns.kept(rows & counted)
        self._values, self._measured = self._figures()
        # For each column to group by: what each key means.
        self._meanings: dict[str, Sequence[str | float]] = {}
        self._keys = [self._key(name) for name in summary.by]

    def section(self) -> Section:
        """Return the sums with what must be said beside them."""
        summary = self._summary
        groups = grouped(self._keys, self._values)
        if summary.always:
            # What nobody knows is said once for each of the words.
            groups = [group for group in groups if group.total.known]
        lines = [self._line(group, among) for group, among in self._with_denominators(groups)]
        lines.sort(key=lambda pair: pair[0])
        kept = [line for _, line in lines[: summary.most]]
        notes = list(self._notes())
        if len(lines) > len(kept):
            more = self._translate(mark("and {count} more"))
            notes.insert(0, more.format(count=len(lines) - len(kept)))
        return Section(
            summary.key,
            self._translate(summary.title),
            (*kept, *self._unsaid(kept)),
            tuple(notes),
            not summary.value,
        )

    def _figures(self) -> tuple[Numbers, int]:
        name = self._summary.value
        if not name:
            return np.ones(self._columns.count), 0
        if name == LINE_KM:
            lengths, measured = line_km(self._columns)
            return lengths, int(measured.sum())
        return self._columns.number(name) * self._summary.scale, 0

    def _key(self, name: str) -> Numbers:
        if name in _NUMBERS:
            return self._columns.number(name)
        column = words_of(self._names()) if name in _TEXTS else self._columns.word(name)
        self._meanings[name] = column.words
        return column.as_keys()

    def _called(self, columns: AssetColumns) -> Iterator[str]:
        """Yield the names of some features, each with its figure."""
        for row, name in enumerate(names_in(columns, self._language).tolist()):
            value = columns.number(self._summary.value)[row] if self._summary.value else math.nan
            unit = self._translate(UNITS.get(self._summary.unit, self._summary.unit))
            yield name if math.isnan(value) else f"{name} {value * self._summary.scale:,g} {unit}"

    def _names(self) -> Texts:
        return names_in(self._columns, self._language)

    def _with_denominators(self, groups: list[Group]) -> Iterator[tuple[Group, int]]:
        """Yield groups with the number of features within which they are the known ones.

        Where that is another number than the group's own, groups without any number say nothing, unless there is no
        other one.
        """
        by = self._summary.by
        places = [by.index(name) for name in self._summary.of]
        if not places:
            # Where each word is said even if nobody has a number for it, all of them are asked for each.
            every = self._columns.count if self._summary.always else 0
            yield from ((group, every or group.total.among) for group in groups)
            return
        wholes: dict[str, list[Group]] = {}
        for group in groups:
            wholes.setdefault(str([group.keys[place] for place in places]), []).append(group)
        for members in wholes.values():
            among = sum(group.total.among for group in members)
            told = [group for group in members if group.total.known]
            nothing = tuple(key if place in places else math.nan for place, key in enumerate(members[0].keys))
            yield from ((group, among) for group in told or [members[0]._replace(keys=nothing)])

    def _line(self, group: Group, among: int) -> tuple[tuple[float, ...], Line]:
        summary, keys = self._summary, dict(zip(self._summary.by, group.keys, strict=True))
        status = self._meaning("status", keys["status"]) if "status" in keys else ""
        unit = summary.unit
        if "capacity_unit" in keys:
            unit = self._meaning("capacity_unit", keys["capacity_unit"])
        says_nothing = bool(summary.of) and not group.total.known
        parts = [
            self._label(name, key)
            for name, key in keys.items()
            if name not in ("status", "capacity_unit") and not says_nothing
        ]
        bar = ", ".join(parts)
        series = self._translate(STATUS.get(status, status)) if status else ""
        line = Line(
            self._titled(bar, series, plain=status == "existing"),
            group.total.value,
            self._translate(UNITS.get(unit, unit)) if unit else "",
            summary.decimals,
            group.total.known,
            among,
            bar or series,
            series,
            place=_STATUS_ORDER.get(status, 0),
        )
        return self._order(keys, status, group), line

    def _titled(self, bar: str, series: str, *, plain: bool) -> str:
        if not bar:
            return series or self._translate(mark("all"))
        if not series or plain:
            return bar
        return self._translate(mark("{what} ({status})")).format(what=bar, status=series)

    def _order(self, keys: Mapping[str, float], status: str, group: Group) -> tuple[float, ...]:
        size = -group.total.value if group.total.known else math.inf
        place = float(_STATUS_ORDER.get(status, len(_STATUS_ORDER)))
        number = next((key for name, key in keys.items() if name in _NUMBERS), None)
        if number is None:
            return place, size
        last = math.inf if math.isnan(number) else number
        return (
            (last, place) if not self._summary.by_size else (place, last if math.isnan(number) else -number)
        )

    def _meaning(self, name: str, key: float) -> str:
        return "" if math.isnan(key) else str(self._meanings[name][int(key)])

    def _label(self, name: str, key: float) -> str:
        if math.isnan(key):
            return self._translate(UNKNOWN.get(name, mark("not known")))
        if name == "voltage_kv":
            return self._translate(mark("{voltage} kV")).format(voltage=f"{key:g}")
        if name == "year":
            return f"{key:.0f}"
        word = self._meaning(name, key)
        return self._translate(word_label(name, word)) if name not in (*_TEXTS, "operator") else word

    def _unsaid(self, lines: Sequence[Line]) -> Iterator[Line]:
        """Yield a line for each word that must be said though nobody has a number for it."""
        summary = self._summary
        if not summary.always or not self._columns.count:
            return
        for word, text in summary.always.items():
            label = self._translate(word_label(summary.by[0], word))
            if not any(line.label == label and line.known for line in lines):
                yield Line(label, math.nan, "", 0, 0, self._columns.count, label, "", self._translate(text))

    def _notes(self) -> Iterator[str]:
        summary = self._summary
        if summary.note:
            yield self._translate(summary.note)
        if summary.excluded and self._left_out.count:
            text = self._translate(summary.excluded)
            yield text.format(count=self._left_out.count, which=", ".join(self._called(self._left_out)))
        if summary.measured and self._columns.count:
            yield self._translate(summary.measured).format(count=self._measured)


def names_in(columns: AssetColumns, language: str) -> Texts:
    """Return the name of each feature (n,) in a language, else in the other one, else its identifier."""
    first, second = ("name_ko", "name") if language == "ko" else ("name", "name_ko")
    parts = (columns.text(name).tolist() for name in (first, second, "id"))
    return texts_of([one or other or own or "" for one, other, own in zip(*parts, strict=True)])


def _national(name: str, translate: Translate, language: str) -> Section:
    found = national_shares(name, language)
    lines = tuple(Line(f"{share.title}, {share.date}", share.pct, "%", 0, 1, 1) for share in found.shares)
    of = translate(mark("{title}, {date}: {part} of {whole}. Source: {source}"))
    notes = tuple(
        of.format(
            title=share.title,
            date=share.date,
            part=f"{share.part:,.0f}",
            whole=f"{share.whole:,.0f} {share.unit}".rstrip(),
            source=share.source,
        )
        for share in found.shares
    )
    warning = translate(mark("National figures of their date, not of this plan."))
    return Section(f"national_{name}", found.title, lines, (warning, *notes))
