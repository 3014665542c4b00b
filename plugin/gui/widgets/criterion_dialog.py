# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which one more criterion is written; it shows what the chosen measure needs, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from ...errors import SitingModelError, mark
from ...i18n import tr
from ...plan.schema import LAYERS
from ...plan.slots import measurable_layers, slots
from ..forms import load_form
from .amount_box import AmountBox

if TYPE_CHECKING:
    from ...core.siting.model import SitingModel

_FORM = Path(__file__).with_suffix(".ui")
_MEASURES = {
    "nearest_distance": mark("distance to the nearest"),
    "count_within": mark("number within a radius"),
    "sum_within": mark("sum of a field within a radius"),
    "gravity_access": mark("access that fades with distance"),
    "overlap_share": mark("share of the site that is covered"),
    "attribute_of_nearest": mark("field of the nearest"),
    "attribute": mark("field of the site"),
    "raster_statistic": mark("statistic of a raster"),
    "expression": mark("expression of the site"),
}
_FIRST_RADIUS_KM, _FIRST_HALF_KM = 10.0, 10.0
_ROWS = ("layer", "where", "field", "expression", "statistic", "radius_km", "half_distance_km")


class CriterionDialog(QDialog):
    """``grown`` is the model with the new criterion, once the dialog was accepted, and ``new_id`` its id."""

    title: QLineEdit
    group: QComboBox
    measure: QComboBox
    layer: QComboBox
    where: QLineEdit
    field: QComboBox
    expression: QLineEdit
    statistic: QComboBox
    radius_km: AmountBox
    half_distance_km: AmountBox
    unit: QLineEdit
    note: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self,
        model: SitingModel,
        language: str,
        fields: Mapping[str, list[str]],
        parent: QWidget | None = None,
    ) -> None:
        """``fields``: the fields of each layer by the name that criteria use, those of the sites under ""."""
        super().__init__(parent)
        from ...core.siting.model_document import STATISTICS

        self._model = model
        self._fields = fields
        self.grown = model
        self.new_id = ""
        load_form(_FORM, self)
        self.group.addItems([group.title.get(language) for group in model.groups])
        for key, text in _MEASURES.items():
            self.measure.addItem(tr(text), key)
        self.statistic.addItems(STATISTICS)
        self.radius_km.setValue(_FIRST_RADIUS_KM)
        self.half_distance_km.setValue(_FIRST_HALF_KM)
        self._language = language
        self.measure.currentIndexChanged.connect(self._show_measure)
        self.layer.currentIndexChanged.connect(self._offer_fields)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self._show_measure()

    def document(self) -> dict[str, Any]:
        """Return the measure as a document has it."""
        kind = self.measure.currentData()
        written: dict[str, Any] = {
            "layer": self.layer.currentData(),
            "where": self.where.text().strip(),
            "field": self.field.currentText().strip(),
            "expression": self.expression.text().strip(),
            "statistic": self.statistic.currentText(),
            "radius_km": self.radius_km.value(),
            "half_distance_km": self.half_distance_km.value(),
        }
        return {"type": kind, **{key: written[key] for key in self._asked(kind)}}

    @staticmethod
    def _asked(kind: str) -> list[str]:
        from ...core.siting.model_document import MEASURES

        return [row for row in _ROWS if row in MEASURES[kind]]

    def _show_measure(self) -> None:
        from ...core.siting.new_criterion import first_unit

        kind = self.measure.currentData()
        asked = self._asked(kind)
        for row in _ROWS:
            for part in (getattr(self, row), self.findChild(QLabel, f"{row}_label")):
                part.setVisible(row in asked)
        self.unit.setText(first_unit(kind))
        self._offer_layers(raster=kind == "raster_statistic")
        self._offer_fields()
        self.note.hide()

    def _offer_layers(self, *, raster: bool) -> None:
        chosen = self.layer.currentData()
        self.layer.clear()
        if not raster:
            for name in measurable_layers():
                self.layer.addItem(tr(LAYERS[name].title), name)
        for slot in slots():
            if slot.geometry == "any" or (slot.geometry == "raster") == raster:
                self.layer.addItem(slot.title[self._language], slot.id)
        self.layer.setCurrentIndex(max(self.layer.findData(chosen), 0))

    def _offer_fields(self) -> None:
        of_site = self.measure.currentData() == "attribute"
        written = self.field.currentText()
        self.field.clear()
        self.field.addItems(self._fields.get("" if of_site else self.layer.currentData(), []))
        self.field.setCurrentText(written)

    def _finish(self) -> None:
        from ...core.siting.new_criterion import with_new_criterion

        try:
            self.grown, self.new_id = with_new_criterion(
                self._model,
                self.title.text(),
                self.group.currentText(),
                self.document(),
                self.unit.text().strip(),
            )
        except SitingModelError as error:
            self.note.setText(error.message(tr))
            self.note.show()
            return
        self.accept()
