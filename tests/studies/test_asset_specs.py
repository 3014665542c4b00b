# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Themes are the groups of the schema with what is looked at of them."""

from __future__ import annotations

import pytest

from plugin.plan.schema import LAYERS
from plugin.studies.asset_specs import LINE_KM, UNITS
from plugin.studies.asset_themes import THEMES


@pytest.mark.parametrize(
    ("theme", "layers", "has_voltage"),
    [
        ("power", ("power_plant", "substation", "power_line"), True),
        ("data_centres", ("data_centre", "telecom_node"), False),
        ("clusters", ("cluster", "campus", "water_source"), False),
        ("transport", ("transport_node", "transport_link"), False),
    ],
)
def test_a_theme_has_the_layers_of_its_group(
    theme: str, layers: tuple[str, ...], *, has_voltage: bool
) -> None:
    assert THEMES[theme].layers == layers
    assert THEMES[theme].has_voltage is has_voltage


@pytest.mark.parametrize("theme", THEMES)
def test_the_columns_are_all_that_is_looked_at(theme: str) -> None:
    columns = THEMES[theme].columns
    assert {"id", "name", "name_ko", "status", "opened", "confidence"} <= columns
    for figure in THEMES[theme].figures.values():
        assert figure.column in columns
        assert not figure.unit or figure.unit in UNITS
    known = {name for spec in LAYERS.values() for name in spec.field_names} | {LINE_KM, "year", ""}
    assert columns <= known


def test_a_length_needs_the_stored_one() -> None:
    assert "length_km" in THEMES["transport"].columns
    assert "length_km" not in THEMES["clusters"].columns
