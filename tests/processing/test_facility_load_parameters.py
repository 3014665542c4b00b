# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the load of facilities offer the words of the core."""

from __future__ import annotations

from plugin.core.power.facility import CONTRACT, COOLING_WUE, FABS, IT
from plugin.processing.facility_load_parameters import (
    COOLINGS,
    FACILITIES,
    MEANINGS,
    experts_facility_parameters,
    facility_parameters,
)
from plugin.studies.facility_load import DATA_CENTRE


def test_the_words_are_those_of_the_core() -> None:
    assert (DATA_CENTRE, *FABS) == FACILITIES
    assert tuple(COOLING_WUE) == COOLINGS
    assert MEANINGS[:2] == (IT, CONTRACT)
    offered = {parameter.name(): parameter for parameter, _ in facility_parameters()}
    assert offered["DEMAND_BASIS"].options() == list(MEANINGS)
    assert offered["COOLING"].defaultValue() == "hybrid"
    assert offered["FACILITY"].defaultValue() == DATA_CENTRE
    assert offered["DEMAND_MW"].defaultValue() == 100


def test_every_field_is_one_of_the_facilities() -> None:
    fields = [each for each, _ in experts_facility_parameters() if each.name().endswith("_FIELD")]
    assert [each.name() for each in fields] == [
        "BASIS_FIELD",
        "PUE_FIELD",
        "OWN_GENERATION_FIELD",
        "LARGEST_UNIT_FIELD",
        "DIRECT_SUPPLY_FIELD",
        "OWN_GENERATION_GWH_FIELD",
        "ID_FIELD",
    ]
    assert {each.parentLayerParameterName() for each in fields} == {"INPUT"}
