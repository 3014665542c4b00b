# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosting capacity over declared cases: what the core says of each, its range, and nothing where data are missing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from plugin.core.power.findings import Code
from plugin.core.power.hosting import hosting_capacity
from plugin.core.power.matpower import parse_matpower
from plugin.core.power.study_case import Gap, StudyCase
from plugin.errors import Cancelled, InputError
from plugin.plan.arrays import vector_input
from plugin.studies import grid_hosting
from plugin.studies.grid_figures import MwOf
from plugin.studies.grid_hosting import Hosting, Source, host, scaled
from plugin.studies.grid_hosting_table import bus_rows
from tests.studies.hand_made import layer
from tests.studies.hand_made_grid import (
    DATA,
    base,
    bus_places,
    case_file,
    grid_request,
    hosting_request,
    lines,
    plants,
    study,
    substations,
    with_island,
)


def hosted(grid: Any = None, **changes: Any) -> Hosting:
    return host(hosting_request(grid or case_file(), study(**changes)), lambda _share: None)


@pytest.mark.parametrize("name", ["case9", "case30"])
def test_a_published_case_has_the_answer_of_the_core(name: str) -> None:
    found = hosted(case_file(name), cap_mw=500.0)
    grid = parse_matpower((DATA / f"{name}.m").read_text(encoding="utf-8")).grid
    expected = hosting_capacity(grid, StudyCase("x", "x", 500.0))
    assert found.n0 is not None
    assert found.n1 is not None
    np.testing.assert_allclose(found.n0.low_mw, expected.n0.capacity_mw)
    np.testing.assert_allclose(found.n0.high_mw, expected.n0.capacity_mw)
    np.testing.assert_allclose(found.n1.low_mw, expected.n1.capacity_mw)
    assert found.gaps == ()


def test_a_case_in_which_nobody_wrote_a_rating_is_not_computable() -> None:
    found = hosted(case_file("case14"))
    assert [(gap.gap, gap.count, gap.total) for gap in found.gaps] == [(Gap.RATING, 20, 20)]
    assert not found.is_computable


def test_each_load_factor_and_cut_off_is_a_case_and_the_range_spans_them() -> None:
    found = hosted(cutoffs=(0.02, 0.3), load_factors=(0.7, 1.0))
    assert [case.ptdf_cutoff for case in found.cases] == [0.02, 0.3, 0.02, 0.3]
    assert [case.snapshot for case in found.cases] == ["×0.7", "×0.7", "×1", "×1"]
    assert len({case.name for case in found.cases}) == 4
    grid = parse_matpower((DATA / "case9.m").read_text(encoding="utf-8")).grid
    each = [
        hosting_capacity(scaled(grid, factor), StudyCase("x", "x", 2000.0, ptdf_cutoff=cutoff)).n1.capacity_mw
        for factor in (0.7, 1.0)
        for cutoff in (0.02, 0.3)
    ]
    for result, factor in zip(found.results, (0.7, 0.7, 1.0, 1.0), strict=True):
        expected = hosting_capacity(scaled(grid, factor), StudyCase("x", "x", 1.0))
        np.testing.assert_allclose(result.flow.flow_mw, expected.flow.flow_mw)
    assert found.n1 is not None
    np.testing.assert_allclose(found.n1.low_mw, np.min(each, axis=0))
    np.testing.assert_allclose(found.n1.high_mw, np.max(each, axis=0))
    assert (found.n1.high_mw > found.n1.low_mw).any()


def test_a_factor_scales_load_and_generation() -> None:
    grid = parse_matpower((DATA / "case9.m").read_text(encoding="utf-8")).grid
    half = scaled(grid, 0.5)
    np.testing.assert_allclose(half.load_mw, grid.load_mw / 2)
    np.testing.assert_allclose(half.generation_mw, grid.generation_mw / 2)


def test_without_outages_only_the_intact_grid_is_answered() -> None:
    found = hosted(has_outages=False)
    assert found.n1 is None
    assert found.n0 is not None
    assert not found.cases[0].takes_out(found.grid).any()


def test_the_cap_bounds_the_answer() -> None:
    found = hosted(cap_mw=3.0)
    assert found.n0 is not None
    assert found.n0.is_capped.all()
    assert (found.n0.high_mw == 3.0).all()


def test_sources_may_be_those_that_run() -> None:
    by_output = hosted(source=Source.OUTPUT)
    grid = by_output.grid
    share = by_output.cases[0].source(grid)
    np.testing.assert_allclose(share, np.maximum(grid.generation_mw, 0.0))
    by_capacity = hosted()
    assert by_capacity.n0 is not None
    assert by_output.n0 is not None
    assert not np.allclose(by_capacity.n0.low_mw, by_output.n0.low_mw)


def test_low_voltages_limit_nothing_when_they_are_not_monitored() -> None:
    high = {"voltage_kv": 345.0, "transformer_mva": 1000.0, "banks": 2}
    layers = grid_request(
        substations(a=high, b=high), lines(ab={"voltage_kv": 345.0, "capacity_mva": 2000.0})
    )
    everything = hosted(layers, minimum_kv=0.0)
    assert everything.grid.is_transformer.sum() == 4
    assert everything.cases[0].monitors(everything.grid).all()
    watched = hosted(layers, minimum_kv=345.0).cases[0].monitors(everything.grid)
    ids = np.asarray(everything.grid.branch_ids, dtype=object)
    assert ids[watched].tolist() == ["ab 1", "ab 2"]
    with pytest.raises(InputError, match=r"nothing would limit.*10 circuits"):
        hosted(layers, minimum_kv=400.0)


def test_only_branches_inside_the_area_limit() -> None:
    places = vector_input(bus_places(list(range(1, 10))))
    # Points stand 10 km apart from bus 1 on: 4 to 7 are inside.
    square = "Polygon ((25000 -1000, 65000 -1000, 65000 1000, 25000 1000, 25000 -1000))"
    area = vector_input(layer("Polygon", [(square, {"id": "구역"})]))
    found = hosted(case_file(places=places), area=area)
    watched = found.cases[0].monitors(found.grid)
    assert [name for name, is_watched in zip(found.grid.branch_ids, watched, strict=True) if is_watched] == [
        "4-5",
        "5-6",
        "6-7",
    ]
    far = "Polygon ((925000 -1000, 965000 -1000, 965000 1000, 925000 -1000))"
    with pytest.raises(InputError, match="nothing would limit"):
        hosted(case_file(places=places), area=vector_input(layer("Polygon", [(far, {"id": "x"})])))


def test_the_grid_of_layers_is_answered_when_it_is_complete() -> None:
    found = hosted(grid_request())
    assert found.is_computable
    assert found.model is not None
    assert found.n0 is not None
    # All load but a's own comes over two circuits each of ab and ca: 200 MVA over half of a two-way split and more.
    b = found.grid.bus_ids.index("b")
    expected = hosting_capacity(found.grid, StudyCase("x", "x", 2000.0))
    assert found.n0.low_mw[b] == pytest.approx(expected.n0.capacity_mw[b])
    assert "network.most_bridges" in {each.id for each in found.assumptions}
    assert len({each.id for each in found.assumptions}) == len(found.assumptions)


def test_nothing_is_computed_where_data_are_missing() -> None:
    found = hosted(grid_request(substations(b={"peak_load_mw": None}), base_case=base(boundary=None)))
    assert {gap.gap for gap in found.gaps} == {Gap.LOADS, Gap.BOUNDARY}
    assert (found.results, found.n0, found.n1) == ((), None, None)
    assert len(found.cases) == 1


def test_nothing_is_computed_where_plants_cannot_serve_the_load() -> None:
    found = hosted(grid_request(units=plants(50.0)))
    assert [gap.code for gap in found.base_gaps] == [Code.SHORTAGE]
    assert not found.is_computable


@pytest.mark.parametrize("line", [{}, {"voltage_kv": None}])
@pytest.mark.parametrize("mw", [(), (900.0,)])
def test_an_island_that_lacks_something_leaves_the_others_their_answer(
    line: dict[str, Any], mw: tuple[float, ...]
) -> None:
    units = [("Point (110000 0)", {"id": "q", "kind": "gas_ccgt", "capacity_mw": each}) for each in mw]
    found = hosted(grid_request(*with_island(None, **line), plants(300.0, *units)))
    alone = hosted(grid_request())
    assert found.is_computable
    assert [name for name, lacks in zip(found.grid.bus_ids, found.lacking, strict=True) if lacks] == [
        "d",
        "e",
    ]
    assert found.n0 is not None
    assert found.n1 is not None
    assert alone.n0 is not None
    assert alone.n1 is not None
    at = {name: bus for bus, name in enumerate(found.grid.bus_ids)}
    same, apart = [at[name] for name in alone.grid.bus_ids], [at["d"], at["e"]]
    np.testing.assert_allclose(found.n0.low_mw[same], alone.n0.low_mw)
    np.testing.assert_allclose(found.n1.low_mw[same], alone.n1.low_mw)
    for limits in (found.n0, found.n1):
        assert np.isnan(limits.low_mw[apart]).all()
        assert np.isnan(limits.high_mw[apart]).all()


def test_no_overload_is_told_of_an_island_that_lacks_something() -> None:
    # The plant at d would send 500 MW over two circuits of 100 MVA, were the load of e not unknown beside them.
    stations, cables = with_island(None, capacity_mva=2.0)
    plant = ("Point (110000 0)", {"id": "q", "kind": "gas_ccgt", "capacity_mw": 900.0})
    edge = base(boundary=MwOf("edge", {"d": 50.0, "e": -44.0}))
    request = grid_request(stations, cables, plants(300.0, plant), edge)
    solved = hosting_capacity(hosted(request).grid, StudyCase("x", "x", 2000.0))
    assert len(solved.overloads.branch)
    assert sum(len(result.overloads.branch) for result in hosted(request).results) == 0


def test_where_every_bus_that_is_asked_for_lacks_something_nothing_is_computable() -> None:
    request = hosting_request(grid_request(*with_island(None)))
    apart = host(replace(request, buses=("d",)), lambda _share: None)
    assert (apart.is_computable, apart.results) == (False, ())
    assert host(replace(request, buses=("d", "a")), lambda _share: None).is_computable


def test_a_bus_without_any_branch_makes_nothing_computable(tmp_path: Any) -> None:
    # Without 1-4 bus 1 is on no branch; the reactance of 4-5 is zero.
    text = (DATA / "case9.m").read_text(encoding="utf-8").replace("0.092", "0")
    path = tmp_path / "zero.m"
    path.write_text(text.replace("0	1	-360	360;", "0	0	-360	360;", 1), encoding="utf-8")
    found = hosted(case_file(path=path))
    assert found.lacking.tolist() == [False] + [True] * 8
    assert (found.is_computable, found.results) == (False, ())


def test_ratings_are_asked_of_what_is_monitored() -> None:
    odd = lines(ab={"voltage_kv": 66.0, "capacity_mva": None})
    found = hosted(grid_request(cables=odd))
    assert Gap.REACTANCE in {gap.gap for gap in found.gaps} or Gap.RATING in {gap.gap for gap in found.gaps}


def test_zero_and_unknown_reactance_of_a_case_is_a_gap(tmp_path: Any) -> None:
    text = (DATA / "case9.m").read_text(encoding="utf-8").replace("0.092", "0")
    path = tmp_path / "zero.m"
    path.write_text(text, encoding="utf-8")
    found = hosted(case_file(path=path))
    assert [(gap.gap, gap.about.ids) for gap in found.gaps] == [(Gap.REACTANCE, ("4-5",))]
    assert not found.is_computable


def test_cases_that_cannot_be_are_refused() -> None:
    with pytest.raises(InputError, match="cut-off of sensitivities is 1"):
        hosted(cutoffs=(1.0,))
    with pytest.raises(InputError, match="largest load"):
        hosted(cap_mw=0.0)


def test_progress_rises_to_the_end_and_may_stop_the_work() -> None:
    told: list[float] = []
    host(hosting_request(case_file("case30"), study(cutoffs=(0.05, 0.1))), told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)

    def stop(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        host(hosting_request(case_file("case30"), study(cutoffs=(0.05, 0.1))), stop)


def test_what_could_not_be_used_of_a_file_is_told() -> None:
    found = hosted(replace(case_file(places=vector_input(bus_places([1, 99])))))
    assert (found.strangers, found.split_rows, found.rows_out) == (("99",), 0, 0)


def test_some_buses_have_the_answer_that_they_have_among_all() -> None:
    every = hosted(case_file("case30"))
    request = replace(hosting_request(case_file("case30")), buses=("7", "30"))
    found = host(request, lambda _share: None)
    assert found.asked.tolist() == [6, 29]
    assert found.n1 is not None
    assert every.n1 is not None
    np.testing.assert_allclose(found.n1.low_mw, every.n1.low_mw[[6, 29]])
    # Which of two alike lines limits is a matter of rounding; all before is not.
    rows = {row[0]: row[:4] for _, row in bus_rows(every, str)}
    assert [row[:4] for _, row in bus_rows(found, str)] == [rows["7"], rows["30"]]


def test_a_substation_is_all_its_buses_and_an_unknown_one_is_named() -> None:
    high = {"voltage_kv": 345.0, "transformer_mva": 1000.0, "banks": 2}
    layers = grid_request(
        substations(a=high, b=high), lines(ab={"voltage_kv": 345.0, "capacity_mva": 2000.0})
    )
    found = host(replace(hosting_request(layers), buses=("a",)), lambda _share: None)
    assert found.places.ids.tolist() == ["a 154 kV", "a"]
    with pytest.raises(InputError, match="no bus or substation x, y"):
        host(replace(hosting_request(layers), buses=("a", "x", "y")), lambda _share: None)


def test_more_than_the_memory_holds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid_hosting, "_MOST_RESPONSES", 50)
    with pytest.raises(InputError, match=r"9 buses of a grid of 9 circuits are too many.*at most 5"):
        hosted()
