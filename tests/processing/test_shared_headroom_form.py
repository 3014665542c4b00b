# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the log tells of shared headroom, and what its layer is called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from plugin.processing import shared_headroom_form as form
from plugin.studies.grid_supply import Snapshot
from plugin.studies.shared_headroom import MOST, SharedHeadroom
from tests.processing.conftest import Toolbox, read
from tests.studies.made_connections import site, sites, station, stations
from tests.studies.made_loads import loads, near_and_far, shared


def told(found: SharedHeadroom) -> str:
    feedback = QgsProcessingFeedback(False)
    form.report(found, "en", feedback)
    return str(feedback.textLog())


def text(found: SharedHeadroom, load: int) -> str:
    return form.load_text(found, load, "en")


def test_a_load_is_told_in_one_line() -> None:
    found = shared(loads(100.0, 120.0, 60.0, name=["가", None, None]), in_part=True)
    assert text(found, 0) == "가: served, 100 of 100 MW from NEAR at 154 kV; KRW 88 (52–143) bn"
    assert text(found, 1).startswith("b: served in part, 100 of 120 MW from FAR at 154 kV; KRW")
    assert text(found, 1).endswith("; the headroom went to: 가")
    assert text(found, 2).startswith("c: served in part, 50 of 60 MW from NEAR")


def test_a_load_left_without_is_told_why_and_who_has_its_room() -> None:
    asking = sites(
        site("a", mw=150.0),
        site("b", mw=100.0),
        site("c", mw=90.0),
        site("d", 300, mw=1.0),
        site("e", mw=300.0),
    )
    found = shared(asking)
    assert text(found, 2) == "c: other loads take the headroom; the headroom went to: a, b"
    assert text(found, 3) == "d: no substation in reach"
    assert text(found, 4) == "e: no substation within reach has enough headroom"


def test_of_many_who_have_the_room_the_first_are_named() -> None:
    rows = [site(f"s{number}", mw=30.0) for number in range(9)]
    found = shared(sites(*rows))
    assert text(found, 8) == (
        "s8: other loads take the headroom; the headroom went to: s0, s1, s2, s3, s4 and 3 more"
    )


def test_totals_and_outcomes_are_told() -> None:
    log = told(shared(loads(100.0, 100.0, 100.5)))
    assert "Loads, served: 2\n" in log
    assert "Loads, other loads take the headroom: 0" not in log
    assert "Loads, no substation within reach has enough headroom: 0" not in log
    assert "Asked for: 300.5 MW; served: 200 MW; left out: 100.5 MW." in log
    assert "Loads served: " not in log
    assert "Power factor" in log


def test_what_changes_with_contract_power_is_told() -> None:
    log = told(shared(loads(114.0), basis="it"))
    assert "Loads served: 1 at low contract power, 1 at the likely, 0 at the high." in log


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, "Order of the loads: that of the layer, as no other was chosen."),
        ({"order_by": "turn"}, "Order of the loads: turn, the smallest first."),
        ({"order_by": "turn", "is_descending": True}, "Order of the loads: turn, the largest first."),
        ({"method": MOST, "order_by": "turn"}, "so that most MW are, whatever their order."),
    ],
)
def test_the_order_is_told(options: dict[str, Any], expected: str) -> None:
    assert expected in told(shared(loads(10.0), **options))


def test_the_optimum_is_told_with_its_proof() -> None:
    found = shared(loads(60.0, 150.0, 60.0), method=MOST)
    assert "It is proven that no other assignment serves more MW." in told(found)
    unproven = replace(found, likely=replace(found.likely, most_mw=250.0))
    assert "may serve up to 40 MW more, 250 MW in all." in told(unproven)
    assert "proven" not in told(shared(loads(60.0)))


def test_unknown_headroom_is_told() -> None:
    assert "serve nobody" not in told(shared(loads(10.0)))
    log = told(shared(loads(10.0), near_and_far(None, None)))
    assert "Headroom is not known at any of the 2 substations in reach, so nothing can be shared." in log
    log = told(shared(loads(10.0), near_and_far(None, 50.0)))
    assert "Headroom is not known at 1 of 2 substations in reach: they serve nobody." in log


def test_assumed_headroom_is_told_as_an_assumption() -> None:
    log = told(shared(loads(10.0), near_and_far(None, 50.0), assumed_headroom_mw=80.0))
    assert "Assumption: 80 MW of headroom at each substation where it is not known: 1 of 2 in reach." in log
    assert "serve nobody" not in log


def test_loads_counted_twice_and_undated_substations_are_told() -> None:
    planned = station("p", 3, status="planned")
    both = stations(station("s", 3, headroom_mw=90.0), planned)
    log = told(shared(loads(10.0, 5.0, part_of_id=[None, "a"]), both, snapshot=Snapshot(2040)))
    assert "Loads that are parts of other loads of the layer: 1." in log
    assert "Planned substations without an opening date were left out: 1" in log
    quiet = told(shared(loads(10.0)))
    assert "parts of other loads" not in quiet
    # Nobody who asks for the grid of today misses what is planned.
    assert "left out: 1" not in told(shared(loads(10.0), both, snapshot=Snapshot()))
    assert "left out: 1" not in quiet


def test_only_the_first_of_many_loads_are_told() -> None:
    log = told(shared(sites(*(site(f"s{number}", mw=1.0) for number in range(23)))))
    assert "… and 3 more loads" in log
    assert log.count("of 1 MW from") == 20
    assert "more loads" not in told(shared(sites(*(site(f"s{number}", mw=1.0) for number in range(20)))))


@pytest.mark.parametrize(
    ("assumed", "title"),
    [
        ({}, "Shared headroom (modelled)"),
        ({"ASSUMED_HEADROOM_MW": 50.0}, "Shared headroom (modelled, with assumed headroom)"),
    ],
)
def test_the_layer_says_that_it_is_modelled_and_what_is_assumed(
    assumed: dict[str, Any], title: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    path, project, context = str(tmp_path / "공유.gpkg"), QgsProject(), QgsProcessingContext()
    toolbox.run(
        "connectloads",
        INPUT=loads(10.0),
        DEMAND_FIELD="mw",
        DEMAND_BASIS="contract",
        SUBSTATION=near_and_far(),
        OUTPUT=path,
    )
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("c", project, "OUTPUT"))
    request = shared(loads(10.0), **({"assumed_headroom_mw": 50.0} if assumed else {})).request
    form.show_shared(path, request, context, QgsProcessingFeedback(False))
    details = context.layerToLoadOnCompletionDetails(path)
    assert (details.name, details.forceName) == (title, True)
    drawn = read(path)
    assert "154 kV, modelled" in [item.label() for item in drawn.renderer().legendSymbolItems()]
    assert drawn.attributeAlias(drawn.fields().indexOf("left_out_mw")) == "Left out (MW)"
