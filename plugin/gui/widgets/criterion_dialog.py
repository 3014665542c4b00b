# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which one more criterion is written; it shows what the chosen measure needs, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QSpinBox,
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
    "grid_connection_cost": mark("cost of the grid connection (modelled)"),
    "time_to_power": mark("years until there is power (modelled)"),
    "grid_headroom": mark("largest known headroom within a radius"),
}
_FIRST_RADIUS_KM, _FIRST_HALF_KM = 10.0, 10.0
_ROWS = (
    "layer",
    "where",
    "field",
    "expression",
    "statistic",
    "radius_km",
    "half_distance_km",
    "demand_mw",
    "demand_basis",
    "from_year",
)
_DEMAND_BASES = {
    "it": mark("load of the IT equipment"),
    "contract": mark("contract power"),
    "grid": mark("load as the grid sees it"),
}
_FIRST_DEMAND_MW = 100.0
# Measures of power, which know what a substation is.
_OF_THE_GRID = {"grid_connection_cost", "time_to_power", "grid_headroom"}
_SUBSTATIONS = "substation"
# Their field is one of the sites.
_SITE_FIELDS = {"attribute", "time_to_power"}


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
    demand_mw: AmountBox
    demand_basis: QComboBox
    from_year: QSpinBox
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
        self.demand_mw.setValue(_FIRST_DEMAND_MW)
        for key, text in _DEMAND_BASES.items():
            self.demand_basis.addItem(tr(text), key)
        self.from_year.setValue(QDate.currentDate().year())
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
            "demand_mw": self.demand_mw.value(),
            "demand_basis": self.demand_basis.currentData(),
            "from_year": self.from_year.value(),
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
        self._offer_layers(kind)
        self._offer_fields()
        self.note.hide()

    def _offer_layers(self, kind: str) -> None:
        chosen, raster = self.layer.currentData(), kind == "raster_statistic"
        self.layer.clear()
        of_the_grid = kind in _OF_THE_GRID
        for name in () if raster else (_SUBSTATIONS,) if of_the_grid else measurable_layers():
            self.layer.addItem(tr(LAYERS[name].title), name)
        for slot in () if of_the_grid else slots():
            if slot.geometry == "any" or (slot.geometry == "raster") == raster:
                self.layer.addItem(slot.title[self._language], slot.id)
        self.layer.setCurrentIndex(max(self.layer.findData(chosen), 0))

    def _offer_fields(self) -> None:
        of_site = self.measure.currentData() in _SITE_FIELDS
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
