# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid of layers: what is complete is loaded, what is not says what is missing, and bad rows do not stop the rest."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.demand import Sharing
from plugin.core.power.dispatch import Dispatch
from plugin.core.power.findings import Code
from plugin.core.power.study_case import About, Gap
from plugin.errors import Cancelled, InputError
from plugin.plan.arrays import VectorInput, vector_input
from plugin.plan.power_layers import PowerSource
from plugin.studies.grid_figures import MwOf
from plugin.studies.grid_model import GridModel, GridModelRequest, model_grid
from plugin.studies.grid_model_gaps import BaseGap
from plugin.studies.grid_supply import GridLayers
from tests.studies.hand_made import KOREA, TRANSFORMS, crs, layer
from tests.studies.hand_made_grid import (
    assumptions,
    base,
    grid_request,
    lines,
    substations,
)

WHOLE = "Polygon ((-5000 -5000, 40000 -5000, 40000 40000, -5000 40000, -5000 -5000))"
AROUND_B = "Polygon ((15000 -5000, 40000 -5000, 40000 5000, 15000 5000, 15000 -5000))"


def built(*arguments: Any, **options: Any) -> GridModel:
    return model_grid(grid_request(*arguments, **options), lambda _share: None)


def codes(model: GridModel) -> set[Code]:
    return {finding.code for finding in model.findings}


def regions(*rows: tuple[str, str]) -> VectorInput:
    return vector_input(layer("Polygon", [(wkt, {"code": code}) for wkt, code in rows], name="지역"))


def test_a_complete_grid_carries_its_loads() -> None:
    model = built()
    assert model.base.is_complete
    assert (model.gaps, model.base_gaps) == ((), ())
    assert model.flow is not None
    grid = model.base.grid
    bus = {name: number for number, name in enumerate(grid.bus_ids)}
    leaving = sum(
        flow * (1 if tail == bus["a"] else -1)
        for flow, tail, head in zip(
            model.flow.flow_mw.tolist(), grid.from_bus.tolist(), grid.to_bus.tolist(), strict=True
        )
        if bus["a"] in (tail, head)
    )
    # The plant at a gives 80 MW, of which a takes 10.
    assert leaving == pytest.approx(70.0)
    # By symmetry of the triangle b gets 2/3 of its own and 1/3 of what goes to c over the direct line, on two circuits.
    first = model.flow.flow_mw[[grid.branch_ids.index("ab 1")]]
    assert first[0] == pytest.approx((40 * 2 / 3 + 30 / 3) / 2)


def test_what_is_missing_has_a_name() -> None:
    bare = built(
        substations(b={"peak_load_mw": None}),
        lines(ab={"circuits": None}, bc={"circuits": None}, ca={"circuits": None}),
        base_case=base(boundary=None),
    )
    assert not bare.base.is_complete
    assert bare.flow is None
    assert {gap.gap: gap.count for gap in bare.gaps} == {Gap.LOADS: 1, Gap.BOUNDARY: 1, Gap.CIRCUITS: 6}


def test_the_demand_of_a_region_is_shared_among_its_substations() -> None:
    bare = substations(
        b={"peak_load_mw": None}, c={"peak_load_mw": None, "transformer_mva": 300.0, "banks": 3}
    )
    demand = base(demand_mw=MwOf("DEMAND", {"48": 110.0}), regions=regions((WHOLE, "48")))
    model = built(bare, base_case=demand)
    load = dict(zip(model.base.grid.bus_ids, model.base.grid.load_mw.tolist(), strict=True))
    # Of 110 MW the published load of a takes 10.
    assert load == pytest.approx({"a": 10.0, "b": 50.0, "c": 50.0})
    assert dict(zip(model.base.grid.bus_ids, model.base.load_basis, strict=True)) == {
        "a": "published",
        "b": "modelled",
        "c": "modelled",
    }
    by_mva = substations(
        b={"peak_load_mw": None, "transformer_mva": 100.0, "banks": 1},
        c={"peak_load_mw": None, "transformer_mva": 300.0, "banks": 3},
    )
    rule = base(
        demand_mw=MwOf("DEMAND", {"48": 110.0}),
        regions=regions((WHOLE, "48")),
        sharing=Sharing.BY_TRANSFORMERS,
    )
    model = built(by_mva, base_case=rule)
    load = dict(zip(model.base.grid.bus_ids, model.base.grid.load_mw.tolist(), strict=True))
    assert load == pytest.approx({"a": 10.0, "b": 25.0, "c": 75.0})


def test_a_substation_is_of_the_smallest_region_that_has_a_demand() -> None:
    bare = substations(b={"peak_load_mw": None}, c={"peak_load_mw": None})
    both = regions((WHOLE, "48"), (AROUND_B, "48250"), (AROUND_B, "48251"))
    demand = base(demand_mw=MwOf("DEMAND", {"48": 110.0, "48250": 7.0}), regions=both)
    load = built(bare, base_case=demand).base.grid
    assert load.load_mw[load.bus_ids.index("b")] == pytest.approx(7.0)
    assert load.load_mw[load.bus_ids.index("c")] == pytest.approx(100.0)


def test_demand_needs_regions_with_codes() -> None:
    demand = MwOf("DEMAND", {"48": 110.0})
    with pytest.raises(InputError, match="no layer of regions"):
        built(base_case=base(demand_mw=demand))
    with pytest.raises(InputError, match=r"no field sgg.*지역"):
        built(base_case=base(demand_mw=demand, regions=regions((WHOLE, "48")), region_field="sgg"))
    elsewhere = built(base_case=base(demand_mw=MwOf("DEMAND", {"11": 5.0}), regions=regions((WHOLE, "48"))))
    assert BaseGap(Code.REGION_NOT_ON_NETWORK, 1, 0, About(("11",))) in elsewhere.base_gaps
    assert elsewhere.flow is None


def test_what_flows_in_at_the_edge_needs_no_plant() -> None:
    model = built(base_case=base(boundary=MwOf("edge", {"c": 50.0})))
    grid = model.base.grid
    assert grid.generation_mw[grid.bus_ids.index("c")] == pytest.approx(50.0)
    assert grid.generation_mw[grid.bus_ids.index("a")] == pytest.approx(30.0)
    with pytest.raises(InputError, match=r"not on it: x, y.*edge"):
        built(base_case=base(boundary=MwOf("edge", {"c": 50.0, "x": 1.0, "y": 2.0})))


def test_the_rule_of_dispatch_is_used() -> None:
    two = layer(
        "Point",
        [
            ("Point (0 0)", {"id": "gas", "kind": "gas_ccgt", "capacity_mw": 100.0}),
            ("Point (20000 0)", {"id": "nuclear", "kind": "nuclear", "capacity_mw": 100.0}),
        ],
    )
    merit = built(units=two, base_case=base(dispatch=Dispatch.MERIT_ORDER)).base.plant_mw
    assert merit[1] > merit[0] + 50.0
    alike = built(units=two).base.plant_mw
    assert sum(alike) == pytest.approx(sum(merit)) == pytest.approx(80.0)
    assert not np.allclose(alike, merit)


def test_a_year_decides_which_rows_are_there() -> None:
    fields = {"id": str, "voltage_kv": float, "peak_load_mw": float, "status": str, "opened": str}
    rows = [
        ("Point (0 0)", {"id": "a", "voltage_kv": 154.0, "status": "existing"}),
        ("Point (20000 0)", {"id": "b", "voltage_kv": 154.0, "status": "planned", "opened": "2031-05-01"}),
    ]
    stations = layer("Point", rows, fields=fields)
    assert len(built(stations).substations) == 1
    assert len(built(stations, year=2030).substations) == 1
    later = built(stations, year=2031)
    assert len(later.substations) == 2


def test_distances_are_those_asked_for() -> None:
    loose = layer(
        "LineString",
        [("LineString (900 0, 20000 0)", {"id": "ab", "voltage_kv": 154.0, "circuits": 2})],
    )
    assert Code.DANGLING not in codes(built(cables=loose))
    assert Code.DANGLING in codes(built(cables=loose, tolerance_m=100.0))
    assert "network.join_tolerance_m" not in {
        each.id for each in built(cables=loose, tolerance_m=100.0).assumptions
    }
    high = layer(
        "Point",
        [
            ("Point (0 0)", {"id": "a", "voltage_kv": 154.0}),
            ("Point (500 0)", {"id": "a345", "voltage_kv": 345.0}),
        ],
    )
    assert built(high, same_site_m=0.0).base.grid.is_transformer.sum() == 0
    assert built(high, same_site_m=1000.0).base.grid.is_transformer.sum() > 0


def test_bad_rows_are_told_and_the_rest_goes_on() -> None:
    odd = lines(
        (None, {"id": "nowhere", "voltage_kv": 154.0}),
        ("LineString (0 0, 300 0)", {"id": "short", "voltage_kv": 154.0}),
        ("LineString (0 0, 20000 0)", {"id": "volts", "voltage_kv": None, "from_id": "a", "to_id": "b"}),
        ("LineString (0 0, 20000 0)", {"id": "ab", "voltage_kv": 154.0, "from_id": "a", "to_id": "b"}),
        ("LineString (90000 0, 99000 0)", {"id": "far", "voltage_kv": 154.0, "circuits": 1}),
    )
    found = codes(built(cables=odd))
    assert {Code.NO_POSITION, Code.ONE_BUS, Code.UNKNOWN_VOLTAGE, Code.ISLAND, Code.DANGLING} <= found


def test_a_substation_without_lines_has_no_network() -> None:
    apart = built(cables=lines(bc={"to_id": "b"}, ca={"from_id": "b"}))
    assert apart.network.bus_of_substation.min() >= -1
    alone = layer("Point", [("Point (70000 0)", {"id": "x", "voltage_kv": 154.0, "peak_load_mw": 5.0})])
    model = built(alone)
    assert Code.NO_NETWORK in codes(model)
    places = model.places("ko")
    assert places.bus[-1] == -1
    assert places.ids[-1] == "x"


def test_nothing_to_build_from_is_an_error_that_names_the_layer() -> None:
    fields = {"id": str, "voltage_kv": float}
    empty = layer("Point", [], fields=fields, name="빈 변전소")
    with pytest.raises(InputError, match=r"no substations and no lines.*빈 변전소"):
        built(empty, layer("LineString", [], fields=fields))


def test_a_layer_without_a_crs_is_named() -> None:
    lost = layer("LineString", [("LineString (0 0, 1 1)", {"id": "x"})], authid="", name="선")
    with pytest.raises(InputError, match=r"no coordinate reference system.*선"):
        built(cables=lost)


def test_assumptions_that_were_used_are_told_and_others_are_not() -> None:
    model = built()
    used = {each.id for each in model.assumptions}
    assert "network.voltage_ratio" in used
    assert "network.most_bridges" in used
    assert not any(key.startswith("line.765") for key in used)


def test_work_stops_when_asked() -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        model_grid(grid_request(), stop)


def test_names_are_those_of_the_language() -> None:
    places = built().places("ko")
    assert set(places.names.tolist()) == {"가야", "나전", "다산"}
    assert np.isfinite(places.xy_m).all()


def test_the_sample_lacks_what_is_known_to_be_missing(southeast: dict[str, VectorInput]) -> None:
    sources = [PowerSource(southeast[name]) for name in ("substation", "power_line", "power_plant")]
    layers = GridLayers(sources[0], sources[1], sources[2], crs(KOREA), TRANSFORMS)
    model = model_grid(GridModelRequest(layers, assumptions(), base(boundary=None)), lambda _share: None)
    assert len(model.lines) == 27
    found = {gap.gap: (gap.count, gap.total) for gap in model.gaps}
    assert found[Gap.CIRCUITS][0] == found[Gap.CIRCUITS][1]
    assert found[Gap.LOADS][0] > 0
    assert Gap.BOUNDARY in found
    assert BaseGap(Code.BRIDGES, 12, 27) in model.base_gaps
    assert model.flow is None
