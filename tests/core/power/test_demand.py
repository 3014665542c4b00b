# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Demand of buses: published first, the rest of a region shared, sums kept, and nothing allocated silently."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.demand import Demand, RegionalDemand, Sharing, demand
from plugin.core.power.findings import Code
from tests.core.power.rows import substations


def allocated(
    rows: list[dict[str, Any]],
    mw: Mapping[str, float],
    sharing: Sharing = Sharing.EQUAL,
    off: tuple[int, ...] = (),
) -> Demand:
    """Return the demand of rows that have a bus each, in their order, except those off the network."""
    on_network = [number for number in range(len(rows)) if number not in off]
    bus = np.full(len(rows), -1)
    bus[on_network] = np.arange(len(on_network))
    region = np.array([*(row.get("region") for row in rows), None], dtype=object)[:-1]
    return demand(substations(*rows), bus, len(on_network), RegionalDemand(region, mw, sharing))


def told(result: Demand) -> list[tuple[Code, tuple[int, ...], dict[str, Any]]]:
    return [(finding.code, finding.rows, dict(finding.values)) for finding in result.findings]


def test_what_is_published_stays_and_the_rest_of_the_region_is_shared_equally() -> None:
    result = allocated(
        [{"region": "48", "load": 100}, {"region": "48"}, {"region": "48"}, {"region": "31"}],
        {"48": 700.0, "31": 50.0},
    )
    assert result.load_mw.tolist() == [100, 300, 300, 50]
    assert result.basis.tolist() == ["published", "modelled", "modelled", "modelled"]
    assert told(result) == []


def test_shares_follow_transformers_where_all_of_a_region_are_known() -> None:
    rows = [
        {"region": "48", "mva": 100},
        {"region": "48", "mva": 300},
        {"region": "31", "mva": 100},
        {"region": "31"},
        {"region": "31", "load": 10},
    ]
    result = allocated(rows, {"48": 80.0, "31": 50.0}, Sharing.BY_TRANSFORMERS)
    assert result.load_mw.tolist() == [20, 60, 20, 20, 10]
    assert told(result) == [(Code.SHARED_EQUALLY, (), {"region": "31"})]


def test_junctions_and_switchyards_take_nothing_and_that_is_known() -> None:
    rows = [
        {"region": "48", "kind": "junction"},
        {"region": "48", "kind": "switchyard"},
        {"region": "48", "kind": "substation"},
        {"kind": "switchyard", "load": 7},
    ]
    result = allocated(rows, {"48": 9.0})
    assert result.load_mw.tolist() == [0, 0, 9, 7]
    assert result.basis.tolist() == ["none", "none", "modelled", "published"]


def test_a_load_of_which_nothing_is_known_stays_unknown_and_is_told() -> None:
    result = allocated([{"region": "48"}, {}, {"region": "x"}, {"region": "31"}], {"48": 5.0, "31": np.nan})
    np.testing.assert_array_equal(result.load_mw, [5, np.nan, np.nan, np.nan])
    assert result.basis.tolist() == ["modelled", "unknown", "unknown", "unknown"]
    assert told(result) == [(Code.LOAD_UNKNOWN, (row,), {}) for row in (1, 2, 3)]


def test_a_region_without_a_substation_on_the_network_is_told_with_its_mw() -> None:
    result = allocated(
        [{"region": "48"}, {"region": "31", "load": 9}], {"48": 5.0, "26": 80.0, "27": 0.0}, off=(0,)
    )
    assert told(result) == [
        (Code.REGION_NOT_ON_NETWORK, (), {"region": "48", "mw": 5.0}),
        (Code.REGION_NOT_ON_NETWORK, (), {"region": "26", "mw": 80.0}),
    ]


def test_published_loads_above_their_region_leave_the_others_unknown() -> None:
    result = allocated([{"region": "48", "load": 90}, {"region": "48"}], {"48": 50.0})
    np.testing.assert_array_equal(result.load_mw, [90, np.nan])
    assert told(result) == [
        (Code.LOAD_UNKNOWN, (1,), {}),
        (Code.REGION_EXCEEDED, (), {"region": "48", "mw": 50.0, "more_mw": 40.0}),
    ]


def test_published_loads_off_the_network_do_not_lessen_what_is_left() -> None:
    result = allocated([{"region": "48", "load": 90}, {"region": "48"}], {"48": 50.0}, off=(0,))
    assert result.load_mw.tolist() == [50]


def test_without_regional_figures_the_published_loads_are_all() -> None:
    result = allocated([{"load": 3}, {}], {})
    np.testing.assert_array_equal(result.load_mw, [3, np.nan])
    assert allocated([], {}).load_mw.tolist() == []


row = st.fixed_dictionaries(
    {
        "region": st.sampled_from(["a", "b", None]),
        "kind": st.sampled_from(["substation", "junction", None]),
        "mva": st.sampled_from([np.nan, 0.0, 60.0, 480.0]),
        "load": st.one_of(st.just(np.nan), st.floats(0, 50)),
    }
)


@given(
    rows=st.lists(row, max_size=8),
    a_mw=st.floats(0, 1e5),
    b_mw=st.floats(0, 1e5),
    sharing=st.sampled_from(Sharing),
)
def test_what_is_allocated_and_what_is_told_are_the_whole_of_a_region(
    rows: Any, a_mw: float, b_mw: float, sharing: Sharing
) -> None:
    result = allocated(rows, {"a": a_mw, "b": b_mw}, sharing)
    for region, mw in (("a", a_mw), ("b", b_mw)):
        own = [number for number, one in enumerate(rows) if one["region"] == region]
        given_mw = float(np.nansum(result.load_mw[own]))
        untaken = sum(
            values["mw"]
            for code, _, values in told(result)
            if code == Code.REGION_NOT_ON_NETWORK and values["region"] == region
        )
        more = sum(
            values["more_mw"]
            for code, _, values in told(result)
            if code == Code.REGION_EXCEEDED and values["region"] == region
        )
        assert given_mw + untaken - more == pytest.approx(mw, rel=1e-12, abs=1e-9)
    assert (np.isnan(result.load_mw) == (result.basis == "unknown")).all()
