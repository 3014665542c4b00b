# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small demands for shared headroom, written as tables or drawn at random, and what holds of every answer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st

from plugin.core.power.sharing import Candidates, Demand, Sharing


def demand(
    load_mw: Sequence[float],
    candidates: Sequence[tuple[int, int, float]],
    headroom_mw: Sequence[float],
    *,
    in_part: bool = False,
) -> Demand:
    """Return a demand of loads, candidates (load, substation, cost) and headroom."""
    load, substation, cost = np.array(candidates, dtype=np.float64).reshape(-1, 3).T
    return Demand(
        np.array(load_mw, dtype=np.float64),
        Candidates(load.astype(np.int64), substation.astype(np.int64), cost),
        np.array(headroom_mw, dtype=np.float64),
        in_part,
    )


@st.composite
def demands(draw: st.DrawFn, *, in_part: bool = False) -> Demand:
    """Draw up to 5 loads and 3 substations; whole numbers, so that sums are exact."""
    loads, substations = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    pairs = [(load, at) for load in range(loads) for at in range(substations)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True))
    return demand(
        draw(st.lists(st.sampled_from([0, 1, 2, 3, 5, 8, 13]), min_size=loads, max_size=loads)),
        [(load, at, draw(st.integers(0, 9))) for load, at in chosen],
        draw(
            st.lists(
                st.sampled_from([-4, 0, 3, 5, 8, 12, 20, np.nan]), min_size=substations, max_size=substations
            )
        ),
        in_part=in_part,
    )


def assert_within_headroom(of: Demand, answer: Sharing) -> None:
    """Every load gets no more than it wants, from one of its candidates, and no headroom is passed."""
    assert (answer.served_mw <= np.nan_to_num(of.load_mw) + 1e-6).all()
    served = answer.candidate >= 0
    assert (answer.served_mw[~served] == 0).all()
    assert (of.candidates.load[answer.candidate[served]] == np.flatnonzero(served)).all()
    np.testing.assert_array_equal(
        of.candidates.substation[answer.candidate[served]], answer.substation[served]
    )
    room = np.maximum(np.nan_to_num(of.headroom_mw), 0)
    assert (answer.used_mw <= room + 1e-6).all()
    np.testing.assert_allclose(answer.used_mw.sum(), answer.total_mw)
    np.testing.assert_allclose(answer.left_mw, of.headroom_mw - answer.used_mw, atol=1e-5)
