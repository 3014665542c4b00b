# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""MATPOWER cases as grids: the oracle pandapower, what is out of service, and rows split into circuits."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandapower
import pandapower.networks
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.flow import solve
from plugin.core.power.matpower import MatpowerCase, SlackShare, circuits_of_comment, parse_matpower
from plugin.errors import InputError

DATA = Path(__file__).parent / "data"
BUS = "{number} {type} {load} 0 {shunt} 0 1 1 0 {kv} 1 1.1 0.9"
COLUMNS = "mpc.version = '2';\nmpc.baseMVA = 100;\n"


def text_of(buses: list[Any], gens: list[Any], branches: list[str]) -> str:
    """Return a case of buses (number, type, load, shunt, kv), gens (bus, mw, status, most) and written branches."""
    rows = [BUS.format(number=n, type=t, load=mw, shunt=gs, kv=kv) for n, t, mw, gs, kv in buses]
    units = [f"{bus} {mw} 0 9 -9 1 100 {status} {most} 0" for bus, mw, status, most in gens]
    return COLUMNS + "".join(
        f"mpc.{name} = [\n" + "\n".join(table) + "\n];\n"
        for name, table in (("bus", rows), ("gen", units), ("branch", branches))
    )


def branch(
    tail: int, head: int, x: float, rating: float = 0, tap: float = 0, shift: float = 0, status: int = 1
) -> str:
    return f"{tail} {head} 0.01 {x!r} 0 {rating!r} 0 0 {tap!r} {shift!r} {status} -360 360"


THREE = [(10, 3, 0, 0, 345), (20, 1, 50, 2, 345), (30, 2, 20, 0, 154)]
UNITS = [(10, 60, 1, 100), (10, 5, 1, 40), (30, 7, 1, 10), (30, 99, 0, 500)]


def case(branches: list[str], **keys: Any) -> MatpowerCase:
    return parse_matpower(text_of(THREE, UNITS, branches), **keys)


# IEEE cases against pandapower's own numbers of them.


def pandapower_case(number: int) -> tuple[Any, Any]:
    net = getattr(pandapower.networks, f"case{number}")()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pandapower.rundcpp(net, numba=False)
    return net._ppc, (DATA / f"case{number}.m").read_text(encoding="utf-8")


@pytest.mark.parametrize("number", [9, 14])
def test_a_case_has_the_numbers_that_pandapower_has_of_it(number: int) -> None:
    expected, text = pandapower_case(number)
    result = parse_matpower(text)
    grid = result.grid
    assert result.bus_numbers.tolist() == list(range(1, number + 1))
    np.testing.assert_allclose(grid.load_mw, expected["bus"][:, 2], atol=1e-9)
    output = np.zeros(number)
    np.add.at(output, expected["gen"][:, 0].astype(int), expected["gen"][:, 1])
    others = np.arange(number) != 0
    np.testing.assert_allclose(grid.generation_mw[others], output[others], atol=1e-9)
    table = expected["branch"].real
    theirs = {(int(row[0]), int(row[1])): row for row in table}
    assert len(theirs) == grid.branch_count
    for place, ends in enumerate(zip(grid.from_bus.tolist(), grid.to_bus.tolist(), strict=True)):
        row = theirs[ends]
        assert grid.reactance_pu[place] == pytest.approx(row[3] * row[8], abs=1e-9)
        if number == 9:
            assert grid.rating_mva[place] == pytest.approx(row[5])
        else:
            assert np.isinf(grid.rating_mva[place])
        assert grid.is_transformer[place] == (row[8] != 1.0)
    assert result.split_rows == result.branches_out == result.generators_out == result.isolated_buses == 0


@pytest.mark.parametrize("number", [9, 14])
def test_the_flow_of_a_case_is_that_of_pandapower(number: int) -> None:
    expected, text = pandapower_case(number)
    grid = parse_matpower(text).grid
    reference = np.zeros(number)
    reference[0] = 1.0
    flow = solve(replace(grid, slack_share=reference)).flow_mw
    theirs = {(int(row[0]), int(row[1])): row[13] for row in expected["branch"].real}
    ends = zip(grid.from_bus.tolist(), grid.to_bus.tolist(), strict=True)
    np.testing.assert_allclose(flow, [theirs[pair] for pair in ends], atol=1e-6)


def test_names_and_numbers_of_buses_are_their_ids() -> None:
    _, text = pandapower_case(14)
    assert parse_matpower(text).grid.bus_ids[6:8] == ("7 Bus 7 % ZV", "8 Bus 8     TV")
    assert parse_matpower(text).name == "case14"
    _, text = pandapower_case(9)
    assert parse_matpower(text).grid.bus_ids[:2] == ("1", "2")


# What the columns mean.


def test_shunts_are_load_and_the_generators_of_a_bus_are_added() -> None:
    grid = case([branch(10, 20, 0.1)]).grid
    assert grid.load_mw.tolist() == [0, 52, 20]
    assert grid.generation_mw.tolist() == [65, 0, 7]
    assert grid.bus_kv.tolist() == [345, 345, 154]
    assert grid.base_mva == 100


def test_taps_shifts_and_ratings() -> None:
    rows = [branch(10, 20, 0.1, 250), branch(20, 30, 0.2, 0, 0.95, -30), branch(10, 20, 0.3, -1)]
    result = case(rows)
    grid = result.grid
    assert grid.reactance_pu == pytest.approx([0.1, 0.19, 0.3])
    np.testing.assert_array_equal(grid.rating_mva, [250, np.inf, np.nan])
    assert grid.shift_rad == pytest.approx([0, -np.pi / 6, 0])
    assert grid.is_transformer.tolist() == [False, True, False]
    assert grid.branch_ids == ("10-20 1", "20-30", "10-20 2")
    assert (grid.from_bus.tolist(), grid.to_bus.tolist()) == ([0, 1, 0], [1, 2, 1])
    assert grid.corridor.tolist() == result.branch_rows.tolist() == [0, 1, 2]


def test_a_branch_between_voltages_is_a_transformer_even_without_a_tap() -> None:
    assert case([branch(20, 30, 0.1)]).grid.is_transformer.tolist() == [True]


def test_what_is_out_of_service_or_isolated_is_left_out_and_counted() -> None:
    buses = [(7, 4, 999, 0, 345), *THREE]
    rows = [branch(10, 20, 0.1, status=0), branch(7, 10, 0.1), branch(30, 20, 0.1), branch(10, 10, 0.1)]
    result = parse_matpower(text_of(buses, [*UNITS, (7, 50, 1, 50)], rows))
    assert result.bus_numbers.tolist() == [10, 20, 30]
    assert result.grid.load_mw.tolist() == [0, 52, 20]
    assert result.grid.generation_mw.tolist() == [65, 0, 7]
    assert result.grid.branch_ids == ("30-20",)
    assert (result.grid.from_bus.tolist(), result.grid.to_bus.tolist()) == ([2], [1])
    assert (result.isolated_buses, result.branches_out, result.generators_out) == (1, 3, 2)


def with_dc(*rows: str) -> MatpowerCase:
    written = text_of(THREE, UNITS, [branch(10, 20, 0.1), branch(20, 30, 0.1)])
    return parse_matpower(written + "mpc.dcline = [\n" + ";\n".join(rows) + ";\n];\n")


def test_a_dc_line_takes_its_mw_at_one_end_and_brings_them_at_the_other() -> None:
    result = with_dc("10 30 1 40 38", "10 30 0 99 99")
    plain = case([branch(10, 20, 0.1), branch(20, 30, 0.1)])
    assert (result.dc_lines, plain.dc_lines) == (1, 0)
    assert (result.branches_out, plain.branches_out) == (1, 0)
    assert np.asarray(result.grid.fixed_mw).tolist() == [-40, 0, 38]
    np.testing.assert_allclose(result.grid.load_mw, plain.grid.load_mw)
    np.testing.assert_allclose(result.grid.injection_mw - plain.grid.injection_mw, [-40, 0, 38])
    assert result.grid.branch_count == plain.grid.branch_count
    # 40 MW less in the lines beside it, and 2 of loss to be made up for by capacity: 140 of 150 at bus 10.
    np.testing.assert_allclose(
        solve(plain.grid).flow_mw - solve(result.grid).flow_mw, [40 - 2 * 140 / 150] * 2
    )


def test_the_losses_of_a_dc_line_hold_and_not_what_stands_as_received() -> None:
    row = "10 30 1 40 0 0 0 1 1 0 50 0 0 0 0 1 0.05"
    assert np.asarray(with_dc(row).grid.fixed_mw).tolist() == [-40, 0, 37]


def test_a_dc_line_to_nowhere_is_refused_and_one_to_an_isolated_bus_left_out() -> None:
    nowhere = text_of(THREE, UNITS, [branch(10, 20, 0.1)]) + "mpc.dcline = [\n10 99 1 40 38\n];\n"
    with pytest.raises(InputError, match="table dcline is at the bus 99"):
        parse_matpower(nowhere)
    isolated = text_of([*THREE, (40, 4, 0, 0, 154)], UNITS, [branch(10, 20, 0.1)])
    assert parse_matpower(isolated + "mpc.dcline = [\n10 40 1 40 38\n];\n").dc_lines == 0
    with pytest.raises(InputError, match="table dcline has 4 columns"):
        parse_matpower(isolated + "mpc.dcline = [\n10 20 1 40\n];\n")


def test_a_row_without_reactance_is_counted_and_has_none() -> None:
    result = case([branch(10, 20, 0.0), branch(10, 20, -0.1)])
    np.testing.assert_array_equal(result.grid.reactance_pu, [np.nan, -0.1])
    assert result.rows_without_reactance == 1


@pytest.mark.parametrize(
    ("slack", "expected"),
    [(SlackShare.CAPACITY, [140, 0, 10]), (SlackShare.HEADROOM, [75, 0, 3]), (SlackShare.OUTPUT, [65, 0, 7])],
)
def test_the_slack_is_shared_as_asked(slack: SlackShare, expected: list[float]) -> None:
    assert case([branch(10, 20, 0.1)], slack=slack).grid.slack_share.tolist() == expected


def test_the_reference_bus_balances_an_island_whose_generators_cannot() -> None:
    units = [(10, 60, 1, 0), (30, 5, 1, "Inf")]
    grid = parse_matpower(text_of(THREE, units, [branch(10, 20, 0.1), branch(20, 30, 0.1)])).grid
    assert grid.slack_share.tolist() == [1, 0, 0]


def test_a_bus_without_a_voltage_has_none() -> None:
    grid = parse_matpower(text_of([(1, 3, 0, 0, 0), (2, 1, 1, 0, 0)], [], [branch(1, 2, 0.1)])).grid
    assert np.isnan(grid.bus_kv).all()
    assert grid.is_transformer.tolist() == [False]
    assert grid.slack_share.tolist() == [1, 0]


def test_a_case_without_branches_is_buses_alone() -> None:
    assert case([]).grid.branch_count == 0


# Circuits.


@pytest.mark.parametrize(
    ("comment", "count"),
    [
        ("4", 4),
        ("154\tline\t2", 2),
        ("345 cable 3", 3),
        ("Kori - Ulsan, 2 cct", 2),
        ("2 circuits on one row of towers", 2),
        ("", 1),
        ("345", 1),
        ("line", 1),
        ("345 kV", 1),
        ("0", 1),
        ("bus 7", 1),
        ("built 2008", 1),
        ("replaces row 3", 1),
    ],
)
def test_circuits_are_told_by_few_kinds_of_comments(comment: str, count: int) -> None:
    assert circuits_of_comment(comment) == count


def test_a_row_of_several_circuits_is_split_and_counted() -> None:
    rows = [branch(10, 20, 0.1, 900) + ";\t%\t345\tline\t3", branch(20, 30, 0.2, 400) + " % 154 line 1"]
    result = case(rows)
    grid = result.grid
    assert grid.branch_ids == ("10-20 1", "10-20 2", "10-20 3", "20-30")
    assert grid.reactance_pu == pytest.approx([0.3, 0.3, 0.3, 0.2])
    assert grid.rating_mva.tolist() == [300, 300, 300, 400]
    assert grid.corridor.tolist() == result.branch_rows.tolist() == [0, 0, 0, 1]
    assert result.split_rows == 1


def test_given_circuits_win_over_comments_and_comments_may_be_read_otherwise() -> None:
    rows = [branch(10, 20, 0.1) + " % 3", branch(20, 30, 0.1) + " % 2"]
    assert case(rows, circuits={0: 1}).branch_rows.tolist() == [0, 1, 1]
    assert case(rows, circuits_of=lambda comment: 1).branch_rows.tolist() == [0, 1]


def test_comments_that_count_the_rows_are_no_circuits() -> None:
    rows = [f"{branch(10, 20, 0.1)} % {number}" for number in range(1, 31)]
    assert case(rows).split_rows == 0
    assert case(rows[:2]).split_rows == 1


@pytest.mark.parametrize("circuits", [{2: 1}, {-1: 1}, {0: 0}])
def test_circuits_that_cannot_be_are_refused(circuits: dict[int, int]) -> None:
    with pytest.raises(InputError, match=r"circuits of row -?\d cannot be .*rows from 0 to 0"):
        case([branch(10, 20, 0.1)], circuits=circuits)


@given(
    reactance=st.floats(1e-4, 2.0),
    rating=st.floats(1.0, 1e5),
    tap=st.sampled_from([0.0, 0.95, 1.05]),
    count=st.integers(1, 12),
)
def test_the_circuits_together_are_the_row(reactance: float, rating: float, tap: float, count: int) -> None:
    whole = case([branch(10, 20, reactance, rating, tap)]).grid
    split = case([branch(10, 20, reactance, rating, tap)], circuits={0: count}).grid
    assert split.branch_count == count
    assert (1 / split.reactance_pu).sum() == pytest.approx(1 / whole.reactance_pu[0])
    assert split.rating_mva.sum() == pytest.approx(whole.rating_mva[0])
    both = (solve(grid).flow_mw.sum() for grid in (whole, split))
    assert next(both) == pytest.approx(next(both))


# What cannot be used.


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            text_of(THREE, UNITS, [branch(10, 20, 0.1), branch(10, 21, 0.1)]),
            r"branch is at the bus 21, which is not there \(line 16\)",
        ),
        (text_of(THREE, [(11, 1, 1, 1)], []), r"gen is at the bus 11, which is not there \(line 9\)"),
        (text_of([*THREE, THREE[0]], [], []), r"The bus 10 is there twice \(line 7\)"),
        (text_of([(1.5, 1, 0, 0, 1)], [], []), r"1.5 is no number of a bus \(line 4\)"),
        (text_of([("NaN", 1, 0, 0, 1)], [], []), "nan is no number of a bus"),
        (text_of([], [], []), "The case has no bus"),
        (
            text_of(THREE, [], ["10 20 0 0.1 0"]),
            r"branch has 5 columns, version 2 has at least 11 \(line 12\)",
        ),
    ],
)
def test_a_case_that_cannot_be_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_matpower(text)
