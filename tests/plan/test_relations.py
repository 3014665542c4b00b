# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Relations name layers and columns that the schema has."""

from __future__ import annotations

import pytest

from plugin.plan.relations import RELATIONS, VALUE_RELATIONS, RelationSpec
from plugin.plan.schema import LAYERS


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.name)
def test_both_ends_of_a_relation_are_columns_of_the_schema(relation: RelationSpec) -> None:
    assert relation.parent_field in LAYERS[relation.parent].field_names
    assert relation.child_field in LAYERS[relation.child].field_names


@pytest.mark.parametrize(("reference", "parent"), VALUE_RELATIONS.items(), ids=str)
def test_what_refers_to_a_row_is_a_column_and_the_row_has_an_identifier(
    reference: tuple[str, str], parent: str
) -> None:
    layer, column = reference
    assert column in LAYERS[layer].field_names
    assert "id" in LAYERS[parent].field_names


def test_a_proposal_takes_its_components_and_their_figures_with_it() -> None:
    assert {relation.name for relation in RELATIONS if relation.composition} == {
        "proposal_components",
        "component_figures",
    }
