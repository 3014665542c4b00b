# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The curve of one criterion with the point at which a site stands on it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.PyQt.QtWidgets import QWidget

from ...core.siting.curve_course import course, shown_span
from ...core.siting.model import ValueFunction
from .plot import Plot
from .plot_look import NO_COLOUR, Look, plain

_LINES_HIGH = 8


class ValueCurve(Plot):
    """Draws the utility over the raw value; over names, a bar for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._draw_curve, parent)
        self._value: ValueFunction | None = None
        self._raw: Any = None
        self._utility = math.nan
        self._unit = ""

    def show_curve(self, value: ValueFunction | None, raw: Any, utility: float, unit: str) -> None:
        """Show a curve and where a raw value stands on it; nothing without a curve."""
        self._value, self._raw, self._utility, self._unit = value, raw, utility, unit
        self.setVisible(value is not None)
        self.setFixedHeight(_LINES_HIGH * self.fontMetrics().height())
        if value is not None:
            self.refresh()

    def _draw_curve(self, figure: Any, look: Look) -> None:
        """Draw the curve, the point and its distance from both axes."""
        if self._value is None:
            return
        axes = figure.add_subplot()
        if self._value.type == "categorical":
            self._draw_names(axes, look, self._value)
        else:
            shown = float(self._raw) if isinstance(self._raw, (int, float, np.number)) else math.nan
            self._draw_numbers(axes, look, self._value, shown)
        axes.set_ylim(-0.04, 1.08)
        axes.set_yticks([0, 0.5, 1])
        axes.tick_params(labelsize="small")
        axes.set_xlabel(plain(self._unit), fontsize="small")

    def _draw_numbers(self, axes: Any, look: Look, value: ValueFunction, shown: float) -> None:
        low, high = shown_span(value, np.array([shown]))
        axes.plot(*course(value, low, high), color=look.colours.bar, linewidth=2)
        axes.set_xlim(low, high)
        axes.locator_params(axis="x", nbins=4)
        axes.xaxis.set_major_formatter(lambda value, _place: f"{value:,.10g}")
        if math.isfinite(shown) and not math.isnan(self._utility):
            axes.vlines(shown, 0, self._utility, color=look.colours.mark, linestyle=":")
            axes.hlines(self._utility, low, shown, color=look.colours.mark, linestyle=":")
            axes.plot(
                [shown], [self._utility], marker="o", markersize=8, color=look.colours.mark, clip_on=False
            )

    def _draw_names(self, axes: Any, look: Look, value: ValueFunction) -> None:
        categories = value.parameters["categories"]
        listed = dict(categories) if not isinstance(categories, (float, int, tuple)) else {}
        places = range(len(listed))
        here = [name == str(self._raw) for name in listed]
        axes.bar(
            places,
            list(listed.values()),
            color=[look.colours.mark if is_here else NO_COLOUR for is_here in here],
            edgecolor=look.colours.bar,
            linewidth=[3 if is_here else 1 for is_here in here],
        )
        axes.set_xticks(list(places), [plain(name) for name in listed])
