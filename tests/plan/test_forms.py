# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The attribute forms: what may be left empty, what must be unique, what is chosen and what is typed."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsFieldConstraints, QgsProject, QgsVectorLayer

from plugin.plan.forms import set_up_form
from plugin.plan.project import plan_layers
from plugin.plan.schema import LAYERS, FieldSpec, LayerSpec

NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique


def column(project: QgsProject, layer: str, name: str) -> tuple[QgsVectorLayer, int]:
    found = plan_layers(project)[layer]
    return found, found.fields().indexOf(name)


@pytest.mark.parametrize("layer", LAYERS)
def test_every_column_has_its_alias_and_its_constraints(southeast: QgsProject, layer: str) -> None:
    for field in LAYERS[layer].fields:
        found, index = column(southeast, layer, field.name)
        assert found.attributeAlias(index) == field.alias
        constraints = found.fieldConstraints(index)
        assert bool(constraints & NOT_NULL) == field.required, field.name
        assert bool(constraints & UNIQUE) == (field.name == "id"), field.name
        assert found.defaultValueDefinition(index).expression() == field.default, field.name


def test_an_identifier_is_made_anew_for_a_copy_and_for_a_part(southeast: QgsProject) -> None:
    for name in LAYERS:
        found, index = column(southeast, name, "id")
        field = found.fields().at(index)
        assert field.duplicatePolicy() == Qgis.FieldDuplicatePolicy.DefaultValue
        assert field.splitPolicy() == Qgis.FieldDomainSplitPolicy.DefaultValue
        assert found.defaultValueDefinition(index).expression() == "uuid()"
        assert not found.defaultValueDefinition(index).applyOnUpdate()


@pytest.mark.parametrize(
    ("layer", "name", "widget"),
    [
        ("campus", "opened", "DateTime"),
        ("campus", "status", "ValueMap"),
        ("campus", "students", "Range"),
        ("campus", "position_accuracy_m", "Range"),
        ("campus", "name_ko", "TextEdit"),
        ("campus", "notes", "TextEdit"),
        ("power_line", "from_id", "ValueRelation"),
        ("siting_model", "document", "TextEdit"),
    ],
)
def test_a_column_has_the_widget_of_what_it_holds(
    southeast: QgsProject, layer: str, name: str, widget: str
) -> None:
    found, index = column(southeast, layer, name)
    assert found.editorWidgetSetup(index).type() == widget


def test_long_texts_have_several_lines_and_dates_may_be_empty(southeast: QgsProject) -> None:
    found, index = column(southeast, "campus", "notes")
    assert found.editorWidgetSetup(index).config()["IsMultiline"] is True
    found, index = column(southeast, "campus", "closed")
    config = found.editorWidgetSetup(index).config()
    assert config["allow_null"] is True
    assert config["field_format"] == config["display_format"] == "yyyy-MM-dd"
    found, index = column(southeast, "campus", "students")
    assert found.editorWidgetSetup(index).config()["AllowNull"] is True


def test_a_reference_without_its_layer_is_typed_and_the_texts_are_translated() -> None:
    layer = QgsVectorLayer("Point?field=part_of_id:string", "alone", "memory")
    spec = LayerSpec("data_centre", "Point", "", "", (FieldSpec("part_of_id", "text", "Part of"),))
    set_up_form(layer, spec, {}, lambda text: f"ko: {text}")
    assert layer.editorWidgetSetup(0).type() == "TextEdit"
    assert layer.attributeAlias(0) == "ko: Part of"
