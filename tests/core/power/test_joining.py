# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Joining ends of lines: by id, by place and voltage, to each other; the order of rows does not matter."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.features import Lines, Substations
from plugin.core.power.findings import FIRST_END, LAST_END, Code
from plugin.core.power.joining import Ends, clusters, groups, join_ends, nearest, ranks
from plugin.core.power.line_types import levels
from plugin.errors import InputError
from tests.core.power.rows import lines, substations

TOLERANCE_M = 1000.0


def joined(stations: Substations, cables: Lines, tolerance_m: float = TOLERANCE_M) -> Ends:
    return join_ends(
        stations, cables, levels(stations.voltage_kv, 1.2), levels(cables.voltage_kv, 1.2), tolerance_m
    )


def codes(ends: Ends) -> list[tuple[Code, tuple[int, ...]]]:
    return [(finding.code, finding.rows) for finding in ends.findings]


def test_an_id_wins_over_a_nearer_substation() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 345}, {"id": "b", "xy": (9000, 0), "kv": 345})
    ends = joined(stations, lines({"kv": 345, "a": "b", "first": (0, 0), "last": (9000, 0)}))
    assert ends.substation.tolist() == [1, 1]
    # And it is told where that is not what is drawn.
    assert codes(ends) == [(Code.FAR_FROM_DRAWING, (0,))]
    values = ends.findings[0].values
    assert (values["id"], values["km"], values["end"]) == ("b", 9.0, FIRST_END)


def test_an_end_far_from_the_substation_it_names_is_told_for_that_end_alone() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 345}, {"id": "b", "xy": (20_000, 0), "kv": 345})
    within = {"kv": 345, "a": "a", "b": "b", "first": (0, 900), "last": (20_000, 900)}
    short = {"kv": 345, "a": "a", "b": "b", "first": (0, 0), "last": (100, 0)}
    unplaced = {"kv": 345, "a": "a", "b": "b", "first": (np.nan, np.nan), "last": (np.nan, np.nan)}
    ends = joined(stations, lines(within, short, unplaced))
    assert codes(ends) == [(Code.FAR_FROM_DRAWING, (1,))]
    assert ends.findings[0].values["end"] == LAST_END


def test_an_unknown_id_falls_back_to_the_place_and_is_told() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 345})
    ends = joined(stations, lines({"kv": 345, "a": "ghost", "b": "a", "first": (10, 0)}))
    assert ends.substation.tolist() == [0, 0]
    assert codes(ends) == [(Code.UNKNOWN_ID, (0,))]
    assert ends.findings[0].values["id"] == "ghost"


def test_the_same_voltage_is_better_than_a_nearer_one_and_a_lower_does_not_suit() -> None:
    stations = substations(
        {"id": "low", "xy": (0, 0), "kv": 154},
        {"id": "high", "xy": (10, 0), "kv": 765},
        {"id": "unknown", "xy": (20, 0)},
        {"id": "same", "xy": (900, 0), "kv": 345},
    )

    def first_of(*rows: int) -> str:
        some = substations(
            *({"id": stations.ids[r], "xy": (stations.x_m[r], 0), "kv": stations.voltage_kv[r]} for r in rows)
        )
        row = joined(some, lines({"kv": 345, "first": (0, 0), "last": (90_000, 0)})).substation[0]
        return str(some.ids[row]) if row >= 0 else ""

    assert first_of(0, 1, 2, 3) == "same"
    assert first_of(0, 1, 2) == "unknown"
    assert first_of(0, 1) == "high"
    assert first_of(0) == ""


def test_the_nearest_of_one_voltage_is_taken_within_the_tolerance_and_not_beyond() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 345}, {"id": "b", "xy": (500, 0), "kv": 345})
    line = lines({"kv": 345, "first": (300, 0), "last": (1500, 0)})
    assert joined(stations, line).substation.tolist() == [1, 1]
    assert joined(stations, line, 999.0).substation.tolist() == [1, -1]


def test_a_line_of_unknown_voltage_takes_any_substation() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 154})
    assert joined(stations, lines({"first": (0, 0), "last": (5000, 0)})).substation.tolist() == [0, -1]


def test_equally_near_substations_are_taken_by_id() -> None:
    line = lines({"kv": 345, "first": (0, 0), "last": (90_000, 0)})
    pair = [{"id": "b", "xy": (-100, 0), "kv": 345}, {"id": "a", "xy": (100, 0), "kv": 345}]
    assert joined(substations(*pair), line).substation[0] == 1
    assert joined(substations(*pair[::-1]), line).substation[0] == 0


def test_an_end_that_meets_a_joined_end_belongs_to_its_substation() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 345})
    two = lines(
        {"kv": 345, "a": "a", "first": (5000, 0), "last": (90_000, 0)},
        {"kv": 345, "first": (5100, 0), "last": (0, 90_000)},
    )
    ends = joined(stations, two)
    assert ends.substation.tolist() == [0, 0, -1, -1]


def test_ends_of_one_voltage_that_meet_are_a_junction_in_a_chain_of_steps() -> None:
    three = lines(
        {"kv": 345, "first": (0, 0), "last": (50_000, 0)},
        {"kv": 345, "first": (900, 0), "last": (0, 50_000)},
        {"kv": 345, "first": (1800, 0), "last": (0, -50_000)},
        {"kv": 154, "first": (0, 0), "last": (-50_000, 0)},
    )
    ends = joined(substations(), three)
    first = ends.junction[:4]
    assert first[0] == first[1] == first[2] != first[3]
    assert len(set(ends.junction.tolist())) == 6
    assert sorted(codes(ends)) == [(Code.DANGLING, (row,)) for row in (0, 1, 2, 3, 3)]
    assert [str(f.values["end"]) for f in ends.findings if f.rows == (3,)] == ["('first',)", "('last',)"]


def test_ends_without_a_position_are_alone_and_told() -> None:
    ends = joined(substations(), lines({"kv": 345}, {"kv": 345, "first": (np.inf, 0)}))
    assert len(set(ends.junction.tolist())) == 4
    assert codes(ends) == [(Code.NO_POSITION, (row,)) for row in (0, 1, 0, 1)]


def test_an_id_that_is_there_twice_is_told_and_the_first_row_taken() -> None:
    stations = substations({"id": "a", "xy": (0, 0), "kv": 345}, {"id": "a", "xy": (1, 0), "kv": 345})
    ends = joined(stations, lines({"kv": 345, "a": "a", "b": "a"}))
    assert ends.substation.tolist() == [0, 0]
    assert codes(ends) == [(Code.DUPLICATE_ID, (0, 1))]


def test_nothing_at_all_joins_nothing() -> None:
    ends = joined(substations(), lines())
    assert ends.substation.tolist() == ends.junction.tolist() == []


def test_a_reach_that_joins_everything_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.core.power.joining._MOST_PAIRS", 8)
    with pytest.raises(InputError, match="A reach of 1000 m joins too many places"):
        clusters(np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]]), 1000.0)


def test_points_at_one_place_are_one_cluster_even_without_reach() -> None:
    assert clusters(np.array([[1.0, 1.0], [0.0, 0.0], [1.0, 1.0]]), 0.0).tolist() == [1, 0, 1]


def test_ranks_are_those_of_sorted_ids_and_groups_leave_out_what_has_no_text() -> None:
    ids = np.array(["b", None, "a", "b"], dtype=object)
    assert ranks(ids)[[1, 2]].tolist() == [0, 1]
    assert groups(ids)[1] == -1
    assert groups(ids)[0] == groups(ids)[3] != groups(ids)[2]


def test_nearest_leaves_out_what_has_no_place() -> None:
    nowhere = np.array([[np.nan, 0.0]])
    found = nearest(
        np.zeros((1, 2)),
        np.array([345.0]),
        nowhere,
        np.array([345.0]),
        np.array([0]),
        9.0,
        is_substation=True,
    )
    assert found.tolist() == [-1]


# Whole hundreds of metres: ends and substations lie apart by what a shift cannot blur.
kilometre = st.integers(0, 30).map(lambda steps: steps * 500.0)
voltage = st.sampled_from([154.0, 345.0, np.nan])
place = st.one_of(st.just((np.nan, np.nan)), st.tuples(kilometre, kilometre))
station = st.fixed_dictionaries({"xy": place, "kv": voltage})
name = st.sampled_from([None, "0", "1", "2", "ghost"])
line = st.fixed_dictionaries({"kv": voltage, "a": name, "b": name, "first": place, "last": place})


def partition(ends: Ends, ids: Any, order: Any) -> set[frozenset[tuple[int, int]]]:
    """Return which ends of which lines share a substation or a junction, and under which name."""
    count = len(order)
    found: dict[Any, set[tuple[int, int]]] = {}
    for end in range(2 * count):
        row, side = order[end % count], end // count
        at = ends.substation[end]
        key = ids[at] if at >= 0 else int(ends.junction[end])
        found.setdefault(key, set()).add((row, side))
    return {
        frozenset((*members, (-1, hash(key) if isinstance(key, str) else 0)))
        for key, members in found.items()
    }


@given(
    stations=st.lists(station, max_size=6),
    rows=st.lists(line, min_size=1, max_size=6),
    data=st.data(),
)
def test_the_order_of_rows_does_not_matter(stations: Any, rows: Any, data: Any) -> None:
    stations = [{**row, "id": str(number)} for number, row in enumerate(stations)]
    station_order = data.draw(st.permutations(range(len(stations))))
    line_order = data.draw(st.permutations(range(len(rows))))
    one = substations(*stations)
    other = substations(*(stations[number] for number in station_order))
    before = joined(one, lines(*rows))
    after = joined(other, lines(*(rows[number] for number in line_order)))
    assert partition(before, one.ids, range(len(rows))) == partition(after, other.ids, line_order)


@given(stations=st.lists(station, max_size=6), rows=st.lists(line, min_size=1, max_size=6))
def test_every_end_has_a_substation_or_a_junction(stations: Any, rows: Any) -> None:
    ends = joined(
        substations(*({**row, "id": str(number)} for number, row in enumerate(stations))), lines(*rows)
    )
    assert ((ends.substation >= 0) != (ends.junction >= 0)).all()
    if (single := [row for row in rows if row["a"] == "ghost"]) and stations:
        assert sum(f.code == Code.UNKNOWN_ID and f.values["end"] == ("first",) for f in ends.findings) >= len(
            single
        )


@given(
    shifts=st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), min_size=6, max_size=6),
)
def test_shifts_within_the_tolerance_change_nothing(shifts: Any) -> None:
    stations = substations(
        *({"id": str(number), "xy": (number * 5000.0, 0.0), "kv": 345.0} for number in range(3))
    )
    exact = lines(
        *(
            {"kv": 345.0, "first": (a * 5000.0, 0.0), "last": (b * 5000.0, 0.0)}
            for a, b in ((0, 1), (1, 2), (0, 2))
        )
    )
    moved = np.array(shifts, dtype=float)
    drawn = dataclasses.replace(
        exact, first_xy_m=exact.first_xy_m + moved[:3], last_xy_m=exact.last_xy_m + moved[3:]
    )
    assert joined(stations, drawn).substation.tolist() == joined(stations, exact).substation.tolist()
