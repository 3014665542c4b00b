# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What measures work on: chunks in their order, a cancel between them, and the details of the features that count."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest

from plugin.errors import Cancelled
from plugin.plan.assumptions import shipped_assumptions
from plugin.studies import measuring
from plugin.studies.measuring import MeasuringTable
from plugin.studies.score_sites import score
from tests.studies.hand_made import KOREA, TRANSFORMS, criterion, crs, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}


def test_chunks_come_in_their_order_and_a_cancel_leaves_none_running() -> None:
    class Table:
        chunks = tuple(range(9))

    done: list[int] = []

    def kernel(chunk: int) -> int:
        # The later a chunk, the sooner it is done.
        time.sleep(0.002 * (9 - chunk))
        done.append(chunk)
        return chunk

    assert measuring.chunked(Table(), kernel, lambda _share: None) == list(range(9))  # type: ignore[arg-type]

    def cancel(share: float) -> None:
        if share > 0.4:
            raise Cancelled

    done.clear()
    with pytest.raises(Cancelled):
        measuring.chunked(Table(), kernel, cancel)  # type: ignore[arg-type]
    ended = len(done)
    assert ended < 9
    time.sleep(0.05)
    assert len(done) == ended


def test_between_chunks_the_user_may_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "_CHUNK_POINTS", 1)
    told: list[float] = []

    def stop_at_a_half(share: float) -> None:
        told.append(share)
        if share > 0.5:
            raise Cancelled

    request = scored(
        model(criterion("a", NEAREST)),
        points([(0, 0), (3000, 4000), (-1500, 250), (9000, -2000)]),
        things=points([(100, -400)], id=["x"]),
    ).request
    with pytest.raises(Cancelled):
        score(request, stop_at_a_half)
    assert told[-1] < 0.9


def test_details_of_a_feature_are_empty_where_the_layer_has_none() -> None:
    found = scored(
        model(criterion("a", NEAREST)), points([(0, 0)], id=["s"]), things=points([(0, 0)], other=[1])
    ).measured["a"]
    assert found.features is not None
    assert found.features.text("name", 0) == ""
    assert math.isnan(found.features.accuracy_m(0))


def test_each_measure_notes_in_a_catalogue_of_its_own_what_it_asks_for() -> None:
    catalogue = shipped_assumptions().noting()
    table = MeasuringTable(np.empty(0, dtype=object), {}, {}, crs(KOREA), TRANSFORMS, catalogue)
    own = catalogue.noting()
    table.with_assumptions(own).assumptions.number("connection.detour")
    assert [each.id for each in own.used] == ["connection.detour"]
    assert table.assumptions.used == ()
