# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One criterion of the siting that is tried out: why it is asked, on which layer, its curve and its hard limit."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import Qgis
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QLabel, QWidget

from ...errors import PlanError, mark
from ...i18n import tr
from ..forms import load_form, retranslate_form
from ..siting.session import SitingSession
from .amount_box import AmountBox
from .calm_wheel import CalmWheel
from .curve_parameters import CurveParameters
from .curve_view import CurveView

if TYPE_CHECKING:
    from ...core.siting.model import Criterion, SitingModel, ValueFunction

_FORM = Path(__file__).with_suffix(".ui")
_KINDS = {
    "linear": mark("straight line"),
    "piecewise": mark("line with corners"),
    "logistic": mark("S-shaped (logistic)"),
    "gaussian": mark("best in the middle (Gaussian)"),
    "exponential_decay": mark("fading out (exponential)"),
    "step": mark("steps"),
    "categorical": mark("by name"),
}
_BY_NAME = list(_KINDS).index("categorical")
_MOST_NAMES = 30


class CriterionEditor(QWidget):
    """Shows the criterion that was chosen in the tree, and takes edits of it to the session."""

    title: QLabel
    reason: QLabel
    layer_label: QLabel
    layer_choice: QgsMapLayerComboBox
    kind_label: QLabel
    kind: QComboBox
    curve_view: CurveView
    parameters: CurveParameters
    limit_box: QGroupBox
    least: AmountBox
    most: AmountBox
    limit_note: QLabel

    def __init__(self, session: SitingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._id = ""
        load_form(_FORM, self)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.layer_choice.setAllowEmptyLayer(True)
        self.layer_choice.setProject(session.state.project)
        # What is dropped is not said to be chosen.
        self.layer_choice.setAcceptDrops(False)
        self._calm_wheel = CalmWheel(self)
        self._calm_wheel.hold(self.kind, self.least, self.most, self.layer_choice)
        for box in (self.least, self.most):
            box.may_be_none()
            box.valueChanged.connect(self._limit_typed)
            box.editingFinished.connect(session.end_gesture)
        self.kind.activated.connect(self._kind_chosen)
        # By people: when a layer is removed, the box moves on to another one by itself.
        self.layer_choice.activated.connect(self._layer_chosen)
        self.parameters.changed.connect(self._curve_changed)
        self.parameters.settled.connect(session.end_gesture)
        self.curve_view.pulled.connect(self._pulled)
        self.curve_view.released.connect(session.end_gesture)
        self.limit_box.toggled.connect(self._limit_switched)
        session.model_changed.connect(self.follow)
        session.scored_changed.connect(self.follow)
        session.inputs_changed.connect(self.follow)
        self.retranslate()

    def stop(self) -> None:
        """Stop listening."""
        self._session.inputs_changed.disconnect(self.follow)
        self._session.scored_changed.disconnect(self.follow)
        self._session.model_changed.disconnect(self.follow)

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        retranslate_form(_FORM, self)
        blocker = QSignalBlocker(self.kind)
        self.kind.clear()
        for kind, text in _KINDS.items():
            self.kind.addItem(tr(text), kind)
        del blocker
        self.parameters.retranslate()
        self.follow()

    def show_criterion(self, criterion_id: str) -> None:
        """Show another criterion; "" shows none."""
        if criterion_id != self._id:
            self._session.end_gesture()
        self._id = criterion_id
        self.follow()

    def follow(self) -> None:
        """Show the criterion as it is now."""
        criterion = self._criterion()
        self.setEnabled(criterion is not None)
        if criterion is None:
            self.title.setText(tr("Choose a criterion in the list above."))
            self.reason.clear()
            self.curve_view.show_curve(None, None, np.empty(0), "")
            return
        self._show_texts(criterion)
        self._show_layer(criterion)
        self._show_curve(criterion)
        self._show_limit(criterion)

    def _criterion(self) -> Criterion | None:
        model = self._session.model
        known = model is not None and any(c.id == self._id for c in model.criteria)
        return model.criterion(self._id) if model is not None and known else None

    def _show_texts(self, criterion: Criterion) -> None:
        from ...studies.reasons import titled

        language = self._session.state.language
        self.title.setText(titled(criterion, language, tr))
        source = tr("Source: {source}").format(source=criterion.source)
        self.reason.setText(f"{criterion.reason.get(language)}\n{source}")

    def _show_layer(self, criterion: Criterion) -> None:
        name = criterion.measure.layer
        for widget in (self.layer_label, self.layer_choice):
            widget.setVisible(bool(name))
        if not name:
            return
        blocker = QSignalBlocker(self.layer_choice)
        raster = criterion.measure.type == "raster_statistic"
        filters = Qgis.LayerFilter.RasterLayer if raster else Qgis.LayerFilter.HasGeometry
        self.layer_choice.setFilters(Qgis.LayerFilters(filters))
        own = name in self._session.state.layers
        self.layer_choice.setAllowEmptyLayer(True, tr("the plan's own") if own else tr("none: not assessed"))
        chosen = self._session.chosen_inputs.get(name)
        self.layer_choice.setLayer(chosen)
        if chosen is None:
            # A combo box without a current entry would show nothing at all.
            self.layer_choice.setCurrentIndex(0)
        del blocker

    def _show_curve(self, criterion: Criterion) -> None:
        weighted = criterion.value is not None
        for widget in (self.kind_label, self.kind, self.parameters):
            widget.setVisible(weighted)
        self.kind.setCurrentIndex(
            list(_KINDS).index(criterion.value.type) if criterion.value is not None else -1
        )
        # Without a name there is nothing to begin with, and a model without any cannot be read again.
        self.kind.model().item(_BY_NAME).setEnabled(self._raw().dtype.kind == "O")
        unit = _unit(criterion)
        self.parameters.show_curve(criterion.value, unit)
        self._calm_wheel.hold(*self.parameters.numbers.values())
        self.curve_view.show_curve(criterion.value, criterion.limit, self._raw(), unit)

    def _show_limit(self, criterion: Criterion) -> None:
        limit = criterion.limit
        named = limit is not None and bool(limit.allowed)
        blockers = [QSignalBlocker(part) for part in (self.limit_box, self.least, self.most)]
        self.limit_box.setChecked(limit is not None and limit.in_use)
        for box, end in ((self.least, limit and limit.min), (self.most, limit and limit.max)):
            box.show_amount(end if end is not None and math.isfinite(end) else None)
            box.setSuffix(f" {_unit(criterion)}")
            box.setVisible(not named)
        del blockers
        note = limit.reason.get(self._session.state.language) if limit is not None else ""
        if limit is not None and named:
            note = f"{note}\n{tr('Allowed: {names}').format(names=', '.join(limit.allowed))}"
        self.limit_note.setText(note)
        self.limit_note.setVisible(bool(note))

    def _raw(self) -> Any:
        measured = self._session.raw_values(self._id)
        return np.empty(0) if measured is None else measured

    def _names(self) -> tuple[str, ...]:
        """Return the most frequent raw values where they are texts."""
        from ...core.siting.distribution import tally

        raw = self._raw()
        return tally(raw, _MOST_NAMES).texts if raw.dtype.kind == "O" else ()

    def _edit(self, after: SitingModel, text: str, gesture: str = "") -> None:
        title = after.criterion(self._id).title.get(self._session.state.language)
        self._session.edit(after, text.format(criterion=title), gesture and f"{gesture}/{self._id}")

    def _curve_changed(self, curve: ValueFunction) -> None:
        from ...core.siting.model_edits import with_value_function

        if self._session.model is not None:
            after = with_value_function(self._session.model, self._id, curve)
            self._edit(after, tr("Curve of {criterion}"), "curve")

    def _pulled(self, handle: int, raw: float, utility: float) -> None:
        from ...core.siting.curve_shapes import pulled

        criterion = self._criterion()
        if criterion is not None and criterion.value is not None:
            self._curve_changed(pulled(criterion.value, handle, raw, utility))

    def _kind_chosen(self) -> None:
        from ...core.siting.curve_course import shown_span
        from ...core.siting.curve_shapes import first_curve, rises

        criterion, kind = self._criterion(), self.kind.currentData()
        if criterion is None or criterion.value is None or kind == criterion.value.type:
            return
        raw, names = self._raw(), self._names()
        if kind == "categorical" and not names:
            self.follow()
            return
        low, high = shown_span(criterion.value, raw if raw.dtype.kind == "f" else np.empty(0))
        self._session.end_gesture()
        rising = rises(criterion.value, low, high)
        self._curve_changed(first_curve(kind, low, high, rising=rising, names=names))
        self._session.end_gesture()

    def _layer_chosen(self) -> None:
        criterion = self._criterion()
        if criterion is not None and criterion.measure.layer:
            self._session.choose_input(criterion.measure.layer, self.layer_choice.currentLayer())

    def _limit_switched(self, on: bool) -> None:  # noqa: FBT001 - a slot
        from ...core.siting.model_edits import limit_switched

        criterion, model = self._criterion(), self._session.model
        if criterion is None or model is None or criterion.limit is None:
            # Where there is no end yet, the first one that is typed makes the limit.
            return
        text = tr("Limit of {criterion} on") if on else tr("Limit of {criterion} off")
        self._edit(limit_switched(model, self._id, in_use=on), text)

    def _limit_typed(self) -> None:
        from ...core.siting.model_edits import with_limit

        model = self._session.model
        if model is None:
            return
        least, most = self.least.amount, self.most.amount
        try:
            after = with_limit(
                model,
                self._id,
                least=-math.inf if least is None else least,
                most=math.inf if most is None else most,
            )
        except PlanError as error:
            self.limit_note.setText(error.message(tr))
            self.limit_note.show()
            return
        self._edit(after, tr("Limit of {criterion}"), "limit")


def _unit(criterion: Criterion) -> str:
    from ...studies.reasons import unit_text

    return unit_text(criterion.unit, tr)
