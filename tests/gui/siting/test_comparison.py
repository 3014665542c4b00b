# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Present ranks beside pinned and stored ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from plugin.core.siting import model_edits as edits
from plugin.gui.siting.comparison import NOTHING, PINNED, Comparison
from plugin.gui.siting.session import SitingSession


@pytest.fixture
def comparison(scored_session: SitingSession) -> Iterator[Comparison]:
    made = Comparison(scored_session)
    yield made
    made.stop()


def test_nothing_is_compared_at_first(comparison: Comparison) -> None:
    assert comparison.changes is None
    assert comparison.text() == ""
    assert not comparison.has_pinned


def test_pinned_ranks_stay_while_scores_move(comparison: Comparison, scored_session: SitingSession) -> None:
    comparison.pin()
    assert comparison.changes.agreement == pytest.approx(1.0)
    before = scored_session.scored.result.rank.copy()
    scored_session.edit(edits.switched(scored_session.model, "near", in_use=False), "off")
    assert comparison.changes.before.tolist() == before.tolist()
    assert comparison.changes.after.tolist() == scored_session.scored.result.rank.tolist()
    assert "3 sites are ranked in both" in comparison.text()


def test_it_can_be_compared_with_nothing_and_the_pin_again(
    comparison: Comparison, scored_session: SitingSession
) -> None:
    comparison.pin()
    comparison.choose(None, NOTHING)
    assert comparison.changes is None
    comparison.choose(None, PINNED)
    assert comparison.changes is not None


def test_a_stored_result_is_compared(
    comparison: Comparison, scored_session: SitingSession, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.gpkg"
    with closing(sqlite3.connect(plan)) as file, file:
        file.execute("CREATE TABLE result_x (fid INTEGER PRIMARY KEY, id TEXT, rank INTEGER)")
        ids = scored_session.scored.result.site_ids
        file.executemany("INSERT INTO result_x (id, rank) VALUES (?, ?)", [(ids[0], 2), (ids[1], 1)])
    comparison.choose(plan, "result_x")
    assert comparison.changes.before[:2].tolist() == [2, 1]
    assert comparison.changes.common.sum() == 2


def test_too_few_common_sites_are_said(comparison: Comparison, scored_session: SitingSession) -> None:
    comparison.pin()
    scored_session.edit(edits.with_limit(scored_session.model, "large", least=7), "limit")
    assert "Too few" in comparison.text()
