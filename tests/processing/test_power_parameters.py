# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that algorithms about power share."""

from __future__ import annotations

from plugin.core.power.facility import CONTRACT, HALL_PUE, IT
from plugin.plan.schema import LAYERS
from plugin.plan.vocabulary import MW_BASIS
from plugin.processing import power_parameters as shared
from plugin.studies.grid_supply import BASES, GRID


def names(documented: list[shared.Documented]) -> list[str]:
    return [parameter.name() for parameter, _ in documented]


def test_choices_are_the_words_of_the_core() -> None:
    assert tuple(HALL_PUE) == shared.HALLS
    assert shared.DEMAND_BASES == (IT, CONTRACT, GRID)
    assert set(BASES) == {*MW_BASIS, GRID}


def test_every_layer_of_the_grid_may_be_replaced_with_fields_of_other_names() -> None:
    assert names(shared.grid_parameters(*shared.GRID_LAYERS)) == [
        *("SUBSTATION", "SUBSTATION_FIELDS", "POWER_LINE", "POWER_LINE_FIELDS"),
        *("POWER_PLANT", "POWER_PLANT_FIELDS"),
    ]
    assert names(shared.grid_parameters("SUBSTATION")) == ["SUBSTATION", "SUBSTATION_FIELDS"]
    assert set(shared.GRID_LAYERS.values()) <= set(LAYERS)


def test_the_columns_that_the_help_names_are_a_plans() -> None:
    (_, (_, help_text)) = shared.grid_parameters("SUBSTATION")
    named = help_text.split("columns: ")[1].rstrip(".").replace(";", ",").split(", ")
    known = {column for layer in shared.GRID_LAYERS.values() for column in LAYERS[layer].field_names}
    assert len(named) > 10
    assert set(named) <= known


def test_nothing_but_the_sites_must_be_chosen() -> None:
    documented = [
        *shared.sites_parameters(),
        *shared.experts_demand_parameters(),
        *shared.rules_parameters(),
        *shared.building_parameters(),
        *shared.grid_parameters(*shared.GRID_LAYERS),
        shared.plan_parameter(),
        shared.start_parameter(),
        shared.reach_parameter(),
    ]
    optional = shared.QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = [
        parameter.name()
        for parameter, _ in documented
        if not parameter.flags() & optional and parameter.defaultValue() is None
    ]
    assert needed == ["INPUT"]
    assert all(help_text.endswith(".") for _, help_text in documented)
