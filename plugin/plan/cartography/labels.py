# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels and map tips: names in the reader's language, no more of them than a scale can carry."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsPalLayerSettings,
    QgsProperty,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..schema import LAYERS, LayerSpec

LABEL_VARIABLE = "airegion_labels"
"""Project variable: "both" shows the Korean and the English name, else the interface's language decides."""

NAME_EXPRESSION = (
    f"CASE WHEN @{LABEL_VARIABLE} = 'both' THEN"
    " concat(coalesce(\"name_ko\", ''), if(\"name_ko\" IS NULL OR \"name\" IS NULL, '', '\\n'), coalesce(\"name\", ''))"
    ' WHEN left(@qgis_locale, 2) = \'ko\' THEN coalesce("name_ko", "name")'
    ' ELSE coalesce("name", "name_ko") END'
)

FONT_FAMILIES = [
    "NanumGothic",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "DejaVu Sans",
]


class LabelSpec(NamedTuple):
    """How a layer is labelled: size, colour, the scale from which on, which features, and what matters most."""

    size_pt: float
    colour: str
    up_to_scale: int
    condition: str = ""
    priority: int = 5


LABELS = {
    "region": LabelSpec(9.0, "#5E5A52", 1_500_000, "\"level\" = 'sigungu' OR @map_scale > 700000", 1),
    "cluster": LabelSpec(
        7.5, "#00513C", 250_000, "\"geometry_basis\" <> 'position_only' OR @map_scale < 120000", 5
    ),
    "data_centre": LabelSpec(8.0, "#00436A", 300_000, "\"status\" NOT IN ('retired', 'cancelled')", 8),
    "power_plant": LabelSpec(7.5, "#5A3A00", 300_000, "\"status\" NOT IN ('retired', 'cancelled')", 6),
    "substation": LabelSpec(
        7.5,
        "#333333",
        300_000,
        "\"kind\" IN ('substation', 'switchyard') AND (\"voltage_kv\" >= 300 OR @map_scale < 150000)",
        7,
    ),
    "transport_node": LabelSpec(
        7.5,
        "#1F3F7A",
        300_000,
        "\"kind\" IN ('seaport', 'airport', 'rail_container_terminal', 'inland_container_depot')"
        " OR (\"kind\" = 'station' AND \"mode\" = 'rail' AND @map_scale < 150000)"
        " OR (\"kind\" IN ('station', 'interchange') AND @map_scale < 60000)",
        6,
    ),
    "campus": LabelSpec(7.5, "#5A3700", 200_000, "", 4),
    "water_source": LabelSpec(7.5, "#00436A", 250_000, "", 5),
    "proposal_component": LabelSpec(8.5, "#6B2A66", 500_000, "", 9),
    "candidate_site": LabelSpec(7.5, "#1F4F6F", 50_000, "", 4),
    "telecom_node": LabelSpec(7.5, "#00436A", 200_000, "", 4),
    "constraint_area": LabelSpec(7.5, "#4A4A4A", 200_000, "", 3),
}


def text_format(size_pt: float, colour: str, *, bold: bool = False) -> QgsTextFormat:
    """Return text with a white halo in a font that has Hangul, whichever of them the machine has."""
    font = QFont(FONT_FAMILIES[0])
    font.setBold(bold)
    result = QgsTextFormat()
    result.setFont(font)
    result.setFamilies(FONT_FAMILIES)
    if bold:
        # Only then: QGIS 3.40 forces bold whatever it is told here.
        result.setForcedBold(True)
    result.setSize(size_pt)
    result.setSizeUnit(Qgis.RenderUnit.Points)
    result.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor("#FFFFFF"))
    halo.setOpacity(0.9)
    result.setBuffer(halo)
    return result


def label_layer(layer: QgsVectorLayer, name: str) -> None:
    """Label a plan layer by its declared rule; layers without one stay unlabelled."""
    spec = LABELS.get(name)
    if spec is None:
        return
    settings = label_settings(spec, NAME_EXPRESSION)
    if layer.geometryType() == Qgis.GeometryType.Point:
        beside_symbols(settings)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def label_settings(spec: LabelSpec, expression: str) -> QgsPalLayerSettings:
    """Return QGIS's label settings of one rule."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text_format(spec.size_pt, spec.colour))
    settings.priority = spec.priority
    settings.scaleVisibility = True
    settings.minimumScale = spec.up_to_scale
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.autoWrapLength = 24
    if spec.condition:
        settings.dataDefinedProperties().setProperty(
            QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(spec.condition)
        )
    return settings


def beside_symbols(settings: QgsPalLayerSettings) -> None:
    """Place labels beside point symbols, never on them."""
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.6
    settings.distUnits = Qgis.RenderUnit.Millimeters


def map_tip(spec: LayerSpec, translate: Callable[[str], str]) -> str:
    """Return the HTML of a map tip: the name, what is known, how sure it is, and who says so."""
    name = title_field(spec.name)
    shown = [field for field in spec.fields if field.name not in _NOT_IN_TIPS]
    rows = "".join(
        f"<tr><td style='color:#666'>{translate(field.alias)}&nbsp;</td>"
        f"<td>[% {escaped(_shown(field.name))} %]</td></tr>"
        for field in shown
    )
    return f"<b>[% {escaped(name)} %]</b><table>{rows}</table>"


def title_field(name: str) -> str:
    """Return the display expression of a layer's features."""
    columns = LAYERS[name].field_names
    if "name" in columns:
        return NAME_EXPRESSION if "name_ko" in columns else '"name"'
    return '"id"'


_NOT_IN_TIPS = {"id", "name", "name_ko", "from_id", "to_id", "document", "inputs", "parameters", "versions"}


def _shown(field: str) -> str:
    return f"coalesce(represent_value(\"{field}\", '{field}'), '–')"


def escaped(expression: str) -> str:
    """Return an expression whose text cannot be read as HTML."""
    return f"replace(replace(to_string({expression}), '&', '&amp;'), '<', '&lt;')"
