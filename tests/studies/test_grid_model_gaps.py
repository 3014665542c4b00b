# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a grid of layers lacks has names and islands, and flows are those of islands that lack nothing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.findings import Code
from plugin.core.power.study_case import About, Gap, Missing
from plugin.studies.grid_figures import MwOf
from plugin.studies.grid_model import GridModel, model_grid
from plugin.studies.grid_model_gaps import BaseGap, of_flow
from tests.studies.hand_made_grid import base, grid_request, lines, plants, substations, with_island


def built(*arguments: Any, **options: Any) -> GridModel:
    return model_grid(grid_request(*arguments, **options), lambda _share: None)


@pytest.mark.parametrize(
    ("loads_mw", "plant_mw", "is_gap"),
    [
        ((None, None, None), 300.0, False),
        ((None, None, None), None, True),
        ((10.0, 40.0, 30.0), 300.0, False),
        ((10.0, 40.0, 30.0), None, True),
        ((0.0, 0.0, 0.0), 300.0, True),
    ],
)
def test_plants_are_no_gap_while_the_loads_are_unknown_that_would_ask_for_them(
    loads_mw: tuple[float | None, ...], plant_mw: float | None, *, is_gap: bool
) -> None:
    stations = {key: {"peak_load_mw": mw} for key, mw in zip("abc", loads_mw, strict=True)}
    model = built(substations(**stations), units=plants(plant_mw))
    assert (Gap.GENERATION in {gap.gap for gap in model.gaps}) == is_gap


def test_lines_without_a_second_way_count_where_circuits_are_assumed() -> None:
    spur = ("LineString (20000 0, 40000 0)", {"id": "bd", "voltage_kv": 154.0, "from_id": "b"})
    assert BaseGap(Code.BRIDGES, 1, 4) in built(cables=lines(spur)).base_gaps
    told = (spur[0], spur[1] | {"circuits": 2})
    assert built(cables=lines(told)).base_gaps == ()


def test_plants_that_cannot_serve_the_load_leave_the_base_case_open() -> None:
    assert built(units=plants(50.0)).base_gaps == (BaseGap(Code.SHORTAGE, 1, 0, About(("a", "b", "c"))),)
    unknown = built(units=plants(None))
    assert {gap.code for gap in unknown.base_gaps} == {Code.SHORTAGE, Code.CAPACITY_UNKNOWN}
    assert unknown.flow is None


def flows(model: GridModel) -> dict[str, float]:
    assert model.flow is not None
    return dict(zip(model.base.grid.branch_ids, model.flow.flow_mw.tolist(), strict=True))


@pytest.mark.parametrize(
    ("d_mw", "line", "units"),
    [
        (5.0, {}, ()),
        (None, {}, ()),
        (-6.0, {"voltage_kv": None}, ()),
        (5.0, {}, (("Point (90000 0)", {"id": "q", "kind": "gas_ccgt", "capacity_mw": None}),)),
        (None, {}, (("Point (90000 0)", {"id": "q", "kind": "gas_ccgt", "capacity_mw": 50.0}),)),
    ],
)
def test_flows_are_those_of_the_islands_that_lack_nothing(
    d_mw: float | None, line: dict[str, Any], units: Any
) -> None:
    model = built(*with_island(d_mw, **line), plants(300.0, *units))
    found, alone = flows(model), flows(built())
    assert {name: flow for name, flow in found.items() if name in alone} == pytest.approx(alone)
    apart = [flow for name, flow in found.items() if name.startswith("de")]
    assert apart
    assert np.isnan(apart).all()


def test_an_island_that_needs_nothing_has_flows_of_its_own() -> None:
    plant = ("Point (90000 0)", {"id": "q", "kind": "gas_ccgt", "capacity_mw": 50.0})
    model = built(*with_island(), plants(300.0, plant))
    assert (model.gaps, model.base_gaps) == ((), ())
    assert flows(model)["de 1"] == pytest.approx(3.0)


def test_what_a_base_case_lacks_names_buses_and_plants_of_its_island_only() -> None:
    plant = ("Point (90000 0)", {"id": "q", "kind": "gas_ccgt", "capacity_mw": None})
    model = built(*with_island(), plants(300.0, plant))
    assert model.base_gaps == (
        BaseGap(Code.CAPACITY_UNKNOWN, 1, 0, About(("q",))),
        BaseGap(Code.SHORTAGE, 1, 0, About(("d", "e"))),
    )
    grid = model.base.grid
    for gap in model.base_gaps:
        touched = gap.about.touches(grid.islands)
        assert {name for name, is_in in zip(grid.bus_ids, touched, strict=True) if is_in} == {"d", "e"}


def test_too_much_inflow_names_the_buses_of_its_island() -> None:
    model = built(*with_island(), base_case=base(boundary=MwOf("edge", {"d": 50.0})))
    assert BaseGap(Code.SURPLUS, 1, 0, About(("d", "e"))) in model.base_gaps
    assert np.isnan(flows(model)["de 1"])
    assert flows(model)["ab 1"] == pytest.approx(flows(built())["ab 1"])


def test_an_end_of_a_line_that_meets_nothing_is_no_substation_that_is_short() -> None:
    spur = {"id": "spur", "voltage_kv": 154.0, "circuits": 2, "from_id": "b"}
    model = built(cables=lines(("LineString (20000 0, 40000 0)", spur)), units=plants(50.0))
    assert model.base.grid.bus_count == 4
    assert model.base_gaps == (BaseGap(Code.SHORTAGE, 1, 0, About(("a", "b", "c"))),)


def test_a_plant_without_an_id_is_named_by_its_row() -> None:
    plant = ("Point (90000 0)", {"id": None, "kind": "gas_ccgt", "capacity_mw": None})
    gap = built(*with_island(), plants(300.0, plant)).base_gaps[0]
    assert (gap.code, gap.about.ids) == (Code.CAPACITY_UNKNOWN, ("#2",))


def test_junctions_are_not_among_those_whose_load_may_be_unknown() -> None:
    stations, cables = with_island(None)
    model = built(stations, cables)
    assert model.base.grid.bus_count == 6
    loads = next(gap for gap in model.gaps if gap.gap == Gap.LOADS)
    assert (loads.count, loads.total, loads.about.ids) == (1, 5, ("d",))


def test_a_rating_that_is_unknown_and_a_bridge_leave_the_flow() -> None:
    gaps = {gap: Missing(gap, 1, 2) for gap in Gap}
    assert {gap.gap for gap in of_flow(tuple(gaps.values()))} == {
        Gap.LOADS,
        Gap.REACTANCE,
        Gap.BALANCE,
        Gap.BOUNDARY,
    }
