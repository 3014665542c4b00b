# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The attribute forms of a plan: aliases, value maps, relations to other layers, constraints, new identifiers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from .columns import FieldSpec
from .relations import VALUE_RELATIONS
from .schema import LayerSpec

Translate = Callable[[str], str]


def set_up_form(
    layer: QgsVectorLayer, spec: LayerSpec, layer_ids: Mapping[str, str], translate: Translate
) -> None:
    """Give a plan layer its form; ``layer_ids`` maps the schema's names to the project's layer ids."""
    for field in spec.fields:
        index = layer.fields().indexOf(field.name)
        layer.setFieldAlias(index, translate(field.alias))
        layer.setEditorWidgetSetup(index, _widget(spec, field, layer_ids, translate))
        if field.required:
            layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull)
        if field.default:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(field.default))
        if field.name == "id":
            # A copy or a part of a feature is another thing: it gets an identifier of its own.
            layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique)
            # Not "unset": that leaves it to the database, which has no default and refuses the feature.
            layer.setFieldDuplicatePolicy(index, Qgis.FieldDuplicatePolicy.DefaultValue)
            layer.setFieldSplitPolicy(index, Qgis.FieldDomainSplitPolicy.DefaultValue)


def _widget(
    spec: LayerSpec, field: FieldSpec, layer_ids: Mapping[str, str], translate: Translate
) -> QgsEditorWidgetSetup:
    parent = VALUE_RELATIONS.get((spec.name, field.name))
    if parent in layer_ids:
        return QgsEditorWidgetSetup(
            "ValueRelation",
            {
                "Layer": layer_ids[parent],
                "Key": "id",
                "Value": "name",
                "AllowNull": True,
                "OrderByValue": True,
            },
        )
    if field.words is not None:
        return QgsEditorWidgetSetup(
            "ValueMap", {"map": [{translate(label): value} for value, label in field.words.items()]}
        )
    if field.type == "date":
        return QgsEditorWidgetSetup(
            "DateTime",
            {
                "display_format": "yyyy-MM-dd",
                "field_format": "yyyy-MM-dd",
                "calendar_popup": True,
                "allow_null": True,
            },
        )
    if field.name in ("notes", "source", "document"):
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True})
    return QgsEditorWidgetSetup("TextEdit" if field.type == "text" else "Range", {"AllowNull": True})
