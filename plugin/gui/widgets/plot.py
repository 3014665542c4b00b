# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The one door to matplotlib: a place for a chart, loaded when it is first seen, in the looks of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette, QShowEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...errors import mark
from ...i18n import tr
from ..idle import once_quiet
from .plot_look import NO_COLOUR, PAPER, Look, look_of, printed_look

_SAVED_DPI = 200
_MISSING = mark(
    "Charts need Python's matplotlib, which is missing or does not fit. The tables have the same figures."
)
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Plot(QWidget):
    """Shows what ``draw`` paints into an empty figure.

    ``draw(figure, look)`` is called whenever the chart is asked for anew: on ``refresh``, and when the window's looks
    change. A chart that nobody sees is drawn when it is seen. ``draw`` itself may use matplotlib: it is there then.
    """

    pressed = pyqtSignal(object)
    moved = pyqtSignal(object)
    released = pyqtSignal(object)

    def __init__(self, draw: Callable[[Any, Look], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._canvas: Any = None
        self._is_stale = True
        self._waiting = once_quiet(self, self._draw_if_seen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        """Draw anew, once, however often this is called before the window is idle."""
        self._is_stale = True
        self._waiting.start()

    @property
    def figure(self) -> Any:
        """The figure as it was last drawn, None before that or without matplotlib."""
        return None if self._canvas is None else self._canvas.figure

    def draw_now(self) -> None:
        """Draw at once, or say why that cannot be done."""
        self._waiting.stop()
        self._is_stale = False
        if not self._has_canvas():
            return
        import matplotlib as mpl

        look, figure = look_of(self), self._canvas.figure
        figure.clear()
        self._canvas.settings = look.settings
        with mpl.rc_context(look.settings):
            self._draw(figure, look)
        self._canvas.draw()

    def save(self, path: Path) -> bool:
        """Save the chart as it is printed, in the format that the name ends in; False without matplotlib."""
        if not self._has_canvas():
            return False
        import matplotlib as mpl

        size, dpi = self.size().expandedTo(self.minimumSize()), self.logicalDpiX()
        figure = _empty_figure(dpi, (size.width() / dpi, size.height() / dpi))
        look = printed_look(self)
        with mpl.rc_context(look.settings):
            self._draw(figure, look)
            figure.savefig(path, dpi=_SAVED_DPI, facecolor=PAPER)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has not been drawn yet."""
        super().showEvent(event)
        if self._is_stale:
            self._waiting.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the font of the window."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self.refresh()

    def _draw_if_seen(self) -> None:
        if self._is_stale and self.isVisible():
            self.draw_now()

    def _has_canvas(self) -> bool:
        """Make the canvas unless there is one; what stands in its place without matplotlib is made once."""
        if self._canvas is None and self.layout().count() == 0:
            try:
                self._canvas = _canvas(self.logicalDpiX())
            except (ImportError, AttributeError):
                # An AttributeError is what a matplotlib built for another numpy ends in.
                self.layout().addWidget(_excuse())
                return False
            self.layout().addWidget(self._canvas)
            for name, signal in (
                ("button_press_event", self.pressed),
                ("motion_notify_event", self.moved),
                ("button_release_event", self.released),
            ):
                self._canvas.mpl_connect(name, signal.emit)
        return self._canvas is not None


def _excuse() -> QLabel:
    label = QLabel(tr(_MISSING))
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _empty_figure(dpi: float, size_inch: tuple[float, float] | None = None) -> Any:
    from matplotlib.figure import Figure

    return Figure(size_inch, dpi, facecolor=NO_COLOUR, layout="constrained")


def _canvas(dpi: float) -> Any:
    import matplotlib as mpl
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

    class Canvas(FigureCanvasQTAgg):  # type: ignore[misc, valid-type]
        """A canvas that is as empty as what lies under it, and past which the wheel scrolls."""

        settings: dict[str, Any] = {}  # noqa: RUF012 - replaced, never changed

        def draw(self) -> None:
            # Without any room matplotlib would divide by nothing.
            if self.size().isEmpty():
                return
            # Also when it is resized: marks of the axes that come then are to look like those before.
            with mpl.rc_context(self.settings):
                super().draw()

        def wheelEvent(self, event: QWheelEvent) -> None:
            # Not while something is pulled, which would be scrolled away from under the mouse.
            event.setAccepted(event.buttons() != Qt.MouseButton.NoButton)

    canvas = Canvas(_empty_figure(dpi))
    canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # The ground is the window's own: the style sheet of a theme does not tell its colour.
    canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
    palette = canvas.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(Qt.GlobalColor.transparent))
    canvas.setPalette(palette)
    return canvas
