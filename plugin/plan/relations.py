# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows of a plan refer to which: the relations of its project, and the choices in its forms."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import mark


class RelationSpec(NamedTuple):
    """A parent row and the rows that refer to it."""

    name: str
    title: str
    parent: str
    parent_field: str
    child: str
    child_field: str
    composition: bool = False


RELATIONS = (
    RelationSpec(
        "proposal_components",
        mark("Components of the proposal"),
        "proposal",
        "id",
        "proposal_component",
        "proposal_id",
        composition=True,
    ),
    RelationSpec(
        "component_figures",
        mark("Figures of the component"),
        "proposal_component",
        "id",
        "component_figure",
        "component_id",
        composition=True,
    ),
    RelationSpec(
        "region_indicators",
        mark("Indicators of the region"),
        "region",
        "code",
        "region_indicator",
        "region_code",
    ),
)

VALUE_RELATIONS = {
    ("data_centre", "part_of_id"): "data_centre",
    ("proposal_component", "part_of_id"): "proposal_component",
    ("proposal_component", "proposal_id"): "proposal",
    ("component_figure", "component_id"): "proposal_component",
    ("power_line", "from_id"): "substation",
    ("power_line", "to_id"): "substation",
    ("transport_link", "from_id"): "transport_node",
    ("transport_link", "to_id"): "transport_node",
}
"""Columns that hold the identifier of a row in another layer, and that layer."""
