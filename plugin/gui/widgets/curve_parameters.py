# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of a value function as numbers and tables, built from the declaration of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ...errors import SitingModelError, mark
from ...i18n import tr
from .amount_box import AmountBox
from .number_table import NumberTable, number

if TYPE_CHECKING:
    from ...core.siting.model import ValueFunction

_TITLES = {
    "zero_at": mark("Utility 0 at"),
    "one_at": mark("Utility 1 at"),
    "midpoint": mark("Midpoint"),
    "steepness": mark("Steepness"),
    "centre": mark("Best at"),
    "spread": mark("Spread (standard deviation)"),
    "half_value": mark("Halved every"),
    "below": mark("Utility below the first step"),
    "otherwise": mark("Utility of other names"),
}
_TABLES = {"points": mark("raw value"), "steps": mark("from"), "categories": mark("name")}
_UTILITY_STEP = 0.05


class CurveParameters(QWidget):
    """``changed`` gives the value function that a user wrote; ``settled`` tells that one is finished with a number."""

    changed = pyqtSignal(object)
    settled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: ValueFunction | None = None
        self._unit = ""
        self.numbers: dict[str, AmountBox] = {}
        self.table: NumberTable | None = None
        self._table_key = ""
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.hide()
        self._form = QFormLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
        layout.addWidget(self.note)

    def show_curve(self, curve: ValueFunction | None, unit: str) -> None:
        """Show the parameters of a curve; the widgets stay as long as it is of the same kind."""
        kind_before = self._curve.type if self._curve is not None else ""
        self._curve, self._unit = curve, unit
        if curve is None or curve.type != kind_before:
            self._rebuild()
        self.note.hide()
        if curve is not None:
            self._fill(curve)

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        self._rebuild()
        if self._curve is not None:
            self._fill(self._curve)

    def _rebuild(self) -> None:
        from ...core.siting.value_functions import VALUE_FUNCTIONS

        while self._form.rowCount():
            self._form.removeRow(0)
        self.numbers.clear()
        self.table, self._table_key = None, ""
        if self._curve is None:
            return
        for key, field in VALUE_FUNCTIONS[self._curve.type].fields.items():
            if key in _TABLES:
                self.table, self._table_key = NumberTable(self), key
                self.table.changed.connect(self._written)
                self._form.addRow(self.table)
            else:
                self._form.addRow(tr(_TITLES[key]), self._number(key, field.check))

    def _number(self, key: str, check: str) -> AmountBox:
        box = AmountBox(self)
        box.setAccessibleName(tr(_TITLES[key]))
        if check == "utility":
            box.setRange(0.0, 1.0)
            box.setStepType(AmountBox.StepType.DefaultStepType)
            box.setSingleStep(_UTILITY_STEP)
        box.valueChanged.connect(partial(self._typed, key))
        box.editingFinished.connect(self.settled)
        self.numbers[key] = box
        return box

    def _fill(self, curve: ValueFunction) -> None:
        for key, box in self.numbers.items():
            blocker = QSignalBlocker(box)
            box.setSuffix(f" {self._unit}" if self._unit and box.maximum() > 1.0 else "")
            box.setValue(curve.parameters.get(key, 0.0))
            del blocker
        if self.table is not None:
            content = curve.parameters[self._table_key]
            rows = list(content.items() if isinstance(content, Mapping) else content)
            header = tr(_TABLES[self._table_key])
            self.table.show_rows(f"{header} ({self._unit})" if self._unit else header, rows)

    def _typed(self, key: str, value: float) -> None:
        self._tell({key: value})

    def _written(self) -> None:
        rows = self.table.rows() if self.table is not None else []
        if any(not text.strip() for row in rows for text in row):
            # Still being filled in.
            return
        pairs = [(name if self._table_key == "categories" else number(name), number(u)) for name, u in rows]
        if any(value is None for pair in pairs for value in pair):
            self._refuse(tr("Write numbers into the table."))
            return
        content: Any = dict(pairs) if self._table_key == "categories" else sorted(pairs)
        self._tell({self._table_key: content if isinstance(content, dict) else [list(p) for p in content]})

    def _tell(self, changes: Mapping[str, Any]) -> None:
        from ...core.siting.model_document import parse_value_function

        if self._curve is None:
            return
        given = {
            key: [list(point) for point in value] if isinstance(value, tuple) else value
            for key, value in self._curve.parameters.items()
        }
        try:
            curve = parse_value_function({"type": self._curve.type, **given, **changes})
        except SitingModelError as error:
            self._refuse(error.message(tr))
            return
        self.note.hide()
        self.changed.emit(curve)

    def _refuse(self, text: str) -> None:
        """Say beside the numbers why they cannot be; the curve stays as it was."""
        self.note.setText(text)
        self.note.show()
