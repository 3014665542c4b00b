# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The names that a siting model may use for a layer."""

from __future__ import annotations

import pytest

from plugin.plan.schema import LAYERS
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import measurable_layers, shipped_model_ids, slots


def test_slots_have_a_name_of_their_own_and_are_explained_in_both_languages() -> None:
    names = [slot.id for slot in slots()]
    assert len(names) == len(set(names)) > 0
    assert not set(names) & set(LAYERS)
    for slot in slots():
        assert slot.geometry in {"raster", "polygon", "line", "point", "any"}
        assert all(slot.title[language] and slot.help[language] for language in ("en", "ko"))


def test_slots_are_read_once() -> None:
    assert slots() is slots()


def test_what_a_measure_may_count_are_places_of_facts() -> None:
    assert set(measurable_layers()) == {
        "campus",
        "cluster",
        "constraint_area",
        "data_centre",
        "power_line",
        "power_plant",
        "region",
        "substation",
        "telecom_node",
        "transport_link",
        "transport_node",
        "water_source",
    }
    assert [name for name in LAYERS if name in measurable_layers()] == list(measurable_layers())


@pytest.mark.parametrize("model_id", shipped_model_ids())
def test_a_shipped_model_asks_only_for_layers_that_there_are(model_id: str) -> None:
    known = {*measurable_layers(), *(slot.id for slot in slots())}
    asked = {criterion.measure.layer for criterion in shipped_model(model_id).criteria} - {"", None}
    assert asked <= known
