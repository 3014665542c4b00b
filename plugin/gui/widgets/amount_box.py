# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A number as people write it: as many decimals as it has, and an empty one where "none" is an answer."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QWidget

_LARGEST = 1e12
_DECIMALS = 6
_SIGNIFICANT = 8
_NONE_TEXT = "–"


class AmountBox(QgsDoubleSpinBox):
    """A spin box for amounts of any size; ``may_be_none`` lets it be empty, shown as a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(_DECIMALS)
        self.setRange(-_LARGEST, _LARGEST)
        self.setStepType(QgsDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setShowClearButton(False)
        self.setKeyboardTracking(False)
        self.setExpressionsEnabled(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def may_be_none(self) -> None:
        """Let the box be empty."""
        self.setSpecialValueText(_NONE_TEXT)
        self.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue)
        self.setShowClearButton(True)

    @property
    def amount(self) -> float | None:
        """The number, None when the box is empty."""
        return None if self.specialValueText() and self.value() <= self.minimum() else self.value()

    def show_amount(self, amount: float | None) -> None:
        """Show a number; None empties the box."""
        self.setValue(self.minimum() if amount is None else amount)

    def textFromValue(self, value: float) -> str:
        """Return a number without zeros that say nothing."""
        return QLocale().toString(value, "g", _SIGNIFICANT)
