# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A value function over the histogram of the raw values; its handles can be pulled with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...i18n import tr
from .plot import Plot
from .plot_look import NO_COLOUR, Look, plain

if TYPE_CHECKING:
    from ...core.siting.model import Limit, ValueFunction

_BINS = 30
_MOST_TEXTS = 12
_REACH_PX = 12.0
_HEIGHT_EM = 11
# How opaque the filling of bars behind a curve is, as matplotlib writes it behind a colour.
_FAINT = "40"


class CurveView(QWidget):
    """``pulled`` tells which handle was pulled where (raw, utility); ``released``, that the gesture is over."""

    pulled = pyqtSignal(int, float, float)
    released = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: ValueFunction | None = None
        self._limit: Limit | None = None
        self._raw: NDArray[Any] = np.empty(0)
        self._unit = ""
        self._handle: int | None = None
        self._span: tuple[float, float] | None = None
        self.plot = Plot(self._draw, self)
        self.plot.pressed.connect(self._press)
        self.plot.moved.connect(self._move)
        self.plot.released.connect(self._release)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self.setFixedHeight(_HEIGHT_EM * self.fontMetrics().height())

    def show_curve(
        self, curve: ValueFunction | None, limit: Limit | None, raw: NDArray[Any], unit: str
    ) -> None:
        """Show a curve and a limit over the raw values (n,), which may be texts or none at all."""
        self._curve, self._limit, self._raw, self._unit = curve, limit, raw, unit
        self.plot.refresh()

    def _draw(self, figure: Any, look: Look) -> None:
        axes = figure.add_subplot()
        if self._raw.dtype.kind == "O" or (self._curve is not None and self._curve.type == "categorical"):
            self._draw_texts(axes, look)
        else:
            self._draw_numbers(axes, look)

    def _draw_numbers(self, axes: Any, look: Look) -> None:
        from ...core.siting.curve_course import course, shown_span
        from ...core.siting.distribution import histogram

        # While a handle is pulled the picture stays where it is, or the handle would run away.
        if self._handle is None or self._span is None:
            self._span = shown_span(self._curve, self._raw.astype(np.float64))
        low, high = self._span
        bars = histogram(self._raw.astype(np.float64), _BINS, (low, high))
        width = bars.edges[1] - bars.edges[0]
        tallest = max(int(bars.counts.max()), 1)
        axes.bar(bars.edges[:-1], bars.counts / tallest, width, align="edge", **_behind(look))
        self._draw_limit(axes, look, low, high)
        if self._curve is not None:
            axes.plot(*course(self._curve, low, high), color=look.colours.bar, linewidth=2.0)
            self._draw_handles(axes, look)
        axes.set_xlim(low, high)
        axes.set_ylim(-0.03, 1.06)
        axes.set_yticks([0.0, 0.5, 1.0])
        axes.set_xlabel(plain(self._unit))
        axes.set_ylabel(tr("utility"))

    def _draw_limit(self, axes: Any, look: Look, low: float, high: float) -> None:
        limit = self._limit
        if limit is None or not limit.in_use:
            return
        for first, last, end in ((low, limit.min, limit.min), (limit.max, high, limit.max)):
            if np.isfinite(end) and last > first:
                axes.axvspan(
                    first, last, facecolor=NO_COLOUR, edgecolor=look.colours.mark, hatch="///", linewidth=0
                )
                axes.axvline(end, color=look.colours.mark, linewidth=1.2, linestyle="--")

    def _draw_handles(self, axes: Any, look: Look) -> None:
        from ...core.siting.curve_shapes import handles

        places = handles(self._curve) if self._curve is not None else ()
        if places:
            axes.plot(
                *zip(*places, strict=True),
                "o",
                color=look.colours.hollow,
                markeredgecolor=look.colours.bar,
                markersize=7,
                clip_on=False,
            )

    def _draw_texts(self, axes: Any, look: Look) -> None:
        from ...core.siting.distribution import tally

        found = tally(self._raw.astype(object), _MOST_TEXTS)
        known = self._curve.parameters.get("categories", {}) if self._curve is not None else {}
        names = list(dict.fromkeys([*known, *found.texts]))[:_MOST_TEXTS]
        counts = dict(zip(found.texts, found.counts.tolist(), strict=True))
        tallest = max([*counts.values(), 1])
        places = np.arange(len(names))[::-1]
        axes.barh(places, [counts.get(name, 0) / tallest for name in names], height=0.7, **_behind(look))
        otherwise = self._curve.parameters.get("otherwise") if self._curve is not None else None
        utilities = [known.get(name, otherwise) for name in names]
        shown = [
            (utility, place) for utility, place in zip(utilities, places, strict=True) if utility is not None
        ]
        if shown:
            axes.plot(*zip(*shown, strict=True), "o", color=look.colours.bar, markersize=7)
        axes.set_yticks(places, [plain(name) for name in names])
        axes.set_xlim(-0.03, 1.06)
        axes.set_xlabel(tr("utility"))

    def _press(self, event: Any) -> None:
        from ...core.siting.curve_shapes import handles

        if self._curve is None or event.inaxes is None or event.button != 1:
            return
        places = handles(self._curve)
        if not places:
            return
        at_px = event.inaxes.transData.transform(np.array(places))
        distance_px = np.hypot(at_px[:, 0] - event.x, at_px[:, 1] - event.y)
        nearest = int(distance_px.argmin())
        self._handle = nearest if distance_px[nearest] <= _REACH_PX else None

    def _move(self, event: Any) -> None:
        if self._handle is not None and event.inaxes is not None:
            self.pulled.emit(self._handle, float(event.xdata), float(event.ydata))

    def _release(self, _event: Any) -> None:
        if self._handle is not None:
            self._handle = None
            self.released.emit()
            self.plot.refresh()


def _behind(look: Look) -> dict[str, Any]:
    """Return the looks of bars over which a curve is drawn: their outlines stand out, their filling does not."""
    shade = look.colours.shade
    return {"facecolor": f"{shade}{_FAINT}", "edgecolor": shade, "linewidth": 0.7}
