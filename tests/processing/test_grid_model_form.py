# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of the grid model become a request, and the log says what was built and what is missing."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from plugin.core.power.demand import Sharing
from plugin.core.power.dispatch import Dispatch
from plugin.errors import InputError
from plugin.processing import grid_model_form as form
from plugin.studies.grid_figures import NOTHING
from plugin.studies.grid_model import GridModelRequest, model_grid
from tests.processing.conftest import Toolbox
from tests.studies.hand_made import layer
from tests.studies.hand_made_grid import base, grid_request, lines, plants, substations, with_island


def request(toolbox: Toolbox, **parameters: Any) -> GridModelRequest:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:gridmodel")
    layers = {"SUBSTATION": substations(), "POWER_LINE": lines(), "POWER_PLANT": plants()}
    return form.grid_model_request(algorithm, layers | parameters, toolbox.context)


def log(model: Any) -> str:
    feedback = QgsProcessingFeedback(False)
    form.report(model, feedback)
    return str(feedback.textLog())


def test_nothing_chosen_is_what_exists_with_an_open_edge(toolbox: Toolbox) -> None:
    found = request(toolbox)
    assert (found.year, found.tolerance_m, found.same_site_m) == (None, None, 0.0)
    assert found.base.demand_mw == NOTHING
    assert found.base.boundary is None
    assert (found.base.sharing, found.base.dispatch) == (Sharing.EQUAL, Dispatch.PRO_RATA)
    assert found.base.regions is None


def test_what_is_chosen_is_in_the_request(toolbox: Toolbox) -> None:
    regions = layer("Polygon", [("Polygon ((0 0, 1 0, 1 1, 0 0))", {"sgg": "48"})])
    found = request(
        toolbox,
        YEAR=2031,
        TOLERANCE=0.0,
        SAME_SITE=300,
        DEMAND="48 = 5",
        REGION=regions,
        REGION_FIELD="sgg",
        SHARING="by_transformers",
        DISPATCH="merit_order",
        NO_EXCHANGE=True,
    )
    # A tolerance of 0 is one, not the assumed one.
    assert (found.year, found.tolerance_m, found.same_site_m) == (2031, 0.0, 300.0)
    assert found.base.demand_mw.mw == {"48": 5.0}
    assert (found.base.region_field, found.base.regions is not None) == ("sgg", True)
    assert (found.base.sharing, found.base.dispatch) == (Sharing.BY_TRANSFORMERS, Dispatch.MERIT_ORDER)
    assert found.base.boundary == NOTHING


def test_demand_below_nothing_is_refused(toolbox: Toolbox) -> None:
    with pytest.raises(InputError, match="below 0 MW"):
        request(toolbox, DEMAND="48 = -5")


def test_the_log_of_a_complete_grid_says_modelled_and_misses_nothing() -> None:
    told = log(model_grid(grid_request(), lambda _share: None))
    assert "Buses: 3; circuits and transformers: 6; islands: 1" in told
    assert "modelled" in told
    assert "Missing" not in told
    assert "No flow" not in told
    assert "Assumptions in use" in told


def test_the_log_counts_what_was_found_and_names_what_is_missing() -> None:
    planned = [
        ("Point (0 0)", {"id": "a", "voltage_kv": 154.0, "status": "existing"}),
        ("Point (20000 0)", {"id": "b", "voltage_kv": 154.0, "status": "existing"}),
        ("Point (0 20000)", {"id": "c", "voltage_kv": 154.0, "status": "planned"}),
        ("Point (90000 0)", {"id": "z", "voltage_kv": 154.0, "status": "existing"}),
    ]
    told = log(
        model_grid(grid_request(layer("Point", planned), base_case=base(boundary=None)), lambda _share: None)
    )
    for words in (
        "Substations, no network: 1",
        "not part of the grid at that time were left out: 1",
        "Substations at which no line ends: 1",
        "Missing for a study case",
        "Load unknown: ",
        "not complete, so no flows",
    ):
        assert words in told


def test_the_log_of_flows_in_part_says_of_how_many_not() -> None:
    told = log(model_grid(grid_request(*with_island(None)), lambda _share: None))
    assert "No flow on islands where something is missing: 2 of 10 circuits and transformers" in told
    assert "modelled: DC power flow" in told
    assert "Load unknown: 1 of 5 substations (d)" in told
    assert "no flows were computed" not in told


def test_a_place_becomes_a_point_or_nothing() -> None:
    assert form.place_geometry((1.0, 2.0)).asWkt() == "Point (1 2)"
    assert form.place_geometry(None).isNull()
