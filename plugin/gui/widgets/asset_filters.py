# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of the features in a list, and the order they are in: boxes that offer what there is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox, QWidget

from ...core.assets.columns import NONE, AssetColumns
from ...core.assets.selecting import Filter
from ...errors import mark
from ...i18n import tr
from ...plan.vocabulary import STATUS
from ...studies.asset_summary import word_label
from ..assets.texts import layer_title
from ..forms import load_form, retranslate_form

FORM = Path(__file__).with_suffix(".ui")
# How a box that knows only texts says "not known".
_NOT_KNOWN = "?"


class _Choice(NamedTuple):
    """One entry of a box: what it says, and what it stands for."""

    label: str
    key: str


class AssetFilters(QWidget):
    """``changed``: something else is asked for. ``sorting_changed``: another order is."""

    changed = pyqtSignal()
    sorting_changed = pyqtSignal()

    layer_box: QgsCheckableComboBox
    kind_box: QgsCheckableComboBox
    status_box: QgsCheckableComboBox
    voltage_box: QgsCheckableComboBox
    voltage_label: QLabel
    first_year_box: QSpinBox
    last_year_box: QSpinBox
    sort_box: QComboBox
    descending_box: QCheckBox

    def __init__(
        self, *, has_voltage: bool, sortings: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(FORM, self)
        self._sortings = sortings
        self._columns: AssetColumns | None = None
        # What is asked for though nothing of it is there now: a plan that opens has its layers one by one.
        self._asked = Filter()
        self._quiet = False
        for box in (self.voltage_label, self.voltage_box):
            box.setVisible(has_voltage)
        for box in self._boxes():
            box.checkedItemsChanged.connect(self._tell)
        for year in (self.first_year_box, self.last_year_box):
            year.valueChanged.connect(self._tell)
        self.sort_box.currentIndexChanged.connect(self._tell_sorting)
        self.descending_box.toggled.connect(self._tell_sorting)
        self._speak()

    @property
    def asked(self) -> Filter:
        """What was asked for last, also where nothing of it is there now."""
        return self._asked

    def wanted(self, text: str = "") -> Filter:
        """Return what is asked for of what is there, together with a text to look for."""
        unset = self.first_year_box.minimum()
        first, last = self.first_year_box.value(), self.last_year_box.value()
        return Filter(
            text=text,
            layers=frozenset(self.layer_box.checkedItemsData()),
            words={
                name: frozenset(None if key == _NOT_KNOWN else key for key in box.checkedItemsData())
                for name, box in (("kind", self.kind_box), ("status", self.status_box))
            },
            voltages_kv=frozenset(
                None if key == _NOT_KNOWN else float(key) for key in self.voltage_box.checkedItemsData()
            ),
            first_year=None if first == unset else first,
            last_year=None if last == unset else last,
        )

    def ask(self, wanted: Filter) -> None:
        """Ask for this, and tell once."""
        self._asked = wanted
        self._quiet = True
        unset = self.first_year_box.minimum()
        self.first_year_box.setValue(unset if wanted.first_year is None else wanted.first_year)
        self.last_year_box.setValue(unset if wanted.last_year is None else wanted.last_year)
        self._quiet = False
        self._fill()
        self.changed.emit()

    def offer(self, columns: AssetColumns) -> None:
        """Offer what these features have; what is asked for stays asked for."""
        self._columns = columns
        self._fill()

    def show_sorting(self, column: int, *, descending: bool) -> None:
        """Show the order of the list."""
        self._quiet = True
        self.sort_box.setCurrentIndex(column)
        self.descending_box.setChecked(descending)
        self._quiet = False

    def sorting(self) -> tuple[int, bool]:
        """Return the column to sort by, and whether from the largest down."""
        return max(self.sort_box.currentIndex(), 0), self.descending_box.isChecked()

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        retranslate_form(FORM, self)
        self._speak()

    def _speak(self) -> None:
        self._quiet = True
        place = max(self.sort_box.currentIndex(), 0)
        self.sort_box.clear()
        self.sort_box.addItems([tr(text) for text in self._sortings])
        self.sort_box.setCurrentIndex(place)
        self._quiet = False
        for box in self._boxes():
            box.setDefaultText(tr("all"))
        for year in (self.first_year_box, self.last_year_box):
            year.setSpecialValueText(tr("any"))
        self._fill()

    def _boxes(self) -> tuple[QgsCheckableComboBox, ...]:
        return self.layer_box, self.kind_box, self.status_box, self.voltage_box

    def _fill(self) -> None:
        if self._columns is None:
            return
        columns, asked = self._columns, self._asked
        self._quiet = True
        _refill(self.layer_box, (_Choice(layer_title(name), name) for name in columns.layers), asked.layers)
        _refill(self.kind_box, self._words("kind"), _keys(asked.words.get("kind", ())))
        _refill(self.status_box, self._words("status"), _keys(asked.words.get("status", ())))
        voltages = (None if kv is None else f"{kv:g}" for kv in asked.voltages_kv)
        _refill(self.voltage_box, _voltages(columns), _keys(voltages))
        self._quiet = False

    def _words(self, name: str) -> Iterator[_Choice]:
        assert self._columns is not None  # noqa: S101  # nosec B101 - filled before it is asked
        column = self._columns.word(name)
        found = [_Choice(tr(word_label(name, word)), word) for word in column.present()]
        if name == "status":
            order = list(STATUS)
            found.sort(key=lambda choice: order.index(choice.key) if choice.key in order else len(order))
        else:
            found = sorted(_told_apart(found))
        yield from found
        if (column.codes == NONE).any():
            yield _Choice(tr(mark("not known")), _NOT_KNOWN)

    def _tell(self, *_: object) -> None:
        if not self._quiet:
            self._asked = self.wanted()
            self.changed.emit()

    def _tell_sorting(self, *_: object) -> None:
        if not self._quiet:
            self.sorting_changed.emit()


def _told_apart(found: list[_Choice]) -> list[_Choice]:
    """Return kinds with their layer where two layers call theirs the same."""
    labels = [choice.label for choice in found]
    return [
        choice._replace(label=f"{choice.label} · {layer_title(choice.key.partition('/')[0])}")
        if labels.count(choice.label) > 1
        else choice
        for choice in found
    ]


def _voltages(columns: AssetColumns) -> Iterator[_Choice]:
    values = np.unique(columns.number("voltage_kv"))
    for value in values[::-1].tolist():
        if not math.isnan(value):
            yield _Choice(tr(mark("{voltage} kV")).format(voltage=f"{value:g}"), f"{value:g}")
    if np.isnan(values).any():
        yield _Choice(tr(mark("not known")), _NOT_KNOWN)


def _keys(asked: Iterable[str | None]) -> frozenset[str]:
    return frozenset(_NOT_KNOWN if word is None else word for word in asked)


def _refill(box: QgsCheckableComboBox, choices: Iterable[_Choice], checked: frozenset[str]) -> None:
    """Fill a box anew; nothing happens when it says the same already."""
    wanted = list(choices)
    shown = [_Choice(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    if shown != wanted:
        box.clear()
        for choice in wanted:
            box.addItemWithCheckState(choice.label, Qt.CheckState.Unchecked, choice.key)
    for at, choice in enumerate(wanted):
        if (box.itemCheckState(at) == Qt.CheckState.Checked) != (choice.key in checked):
            # Toggled and not set: only then does the box show what is checked.
            box.toggleItemCheckState(at)
