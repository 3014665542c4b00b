# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A weight as a slider and a number that follow each other."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from ...i18n import tr
from ..idle import once_quiet
from .calm_wheel import CalmWheel

_LEAST, _MOST_PULLED, _MOST = 0.1, 100, 1000.0
_DECIMALS = 1
_SLIDER_PX, _FRAME_PX = 54, 10
# Keys and the wheel have no end of their own: a gesture with them is over when nothing came for so long.
_SETTLED_MS = 600


class WeightEditor(QWidget):
    """``changed`` tells each new weight, also while the slider is pulled; ``settled``, that a gesture is over."""

    changed = pyqtSignal(float)
    settled = pyqtSignal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(1, _MOST_PULLED)
        self.slider.setPageStep(5)
        self.slider.setMinimumWidth(_SLIDER_PX)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number = QgsDoubleSpinBox(self)
        self.number.setDecimals(_DECIMALS)
        self.number.setRange(_LEAST, _MOST)
        self.number.setShowClearButton(False)
        self.number.setButtonSymbols(QgsDoubleSpinBox.ButtonSymbols.NoButtons)
        self.number.setFrame(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setKeyboardTracking(False)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("100.0") + _FRAME_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.slider)
        layout.addWidget(self.number)
        self.setFocusProxy(self.slider)
        CalmWheel(self).hold(self.slider, self.number)
        self._idle = once_quiet(self, self.settled.emit, _SETTLED_MS)
        self.settled.connect(self._idle.stop)
        self.name(title)
        self.slider.valueChanged.connect(self._pulled)
        self.slider.sliderPressed.connect(self.settled)
        self.slider.sliderReleased.connect(self.settled)
        self.number.valueChanged.connect(self._typed)
        self.number.editingFinished.connect(self.settled)

    def name(self, title: str) -> None:
        """Say for screen readers and on hover whose weight it is."""
        text = tr("Weight of {criterion}").format(criterion=title)
        for part in (self.slider, self.number):
            part.setAccessibleName(text)
            part.setToolTip(text)

    def sizeHint(self) -> QSize:
        """Ask for no more than the slider at its narrowest: the names of the criteria need the room."""
        return QSize(_SLIDER_PX + self.number.width() + 2, super().sizeHint().height())

    def show_weight(self, weight: float) -> None:
        """Show a weight without telling that it changed."""
        blockers = QSignalBlocker(self.slider), QSignalBlocker(self.number)
        self.slider.setValue(round(weight))
        self.number.setValue(weight)
        del blockers

    def _pulled(self, weight: int) -> None:
        self.show_weight(weight)
        self.changed.emit(float(weight))
        if not self.slider.isSliderDown():
            self._idle.start()

    def _typed(self, weight: float) -> None:
        self.show_weight(weight)
        self.changed.emit(weight)
        self._idle.start()
