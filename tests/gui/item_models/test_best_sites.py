# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The best sites as a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QSignalSpy

from plugin.core.siting import model_edits as edits
from plugin.core.siting.comparison import rank_changes
from plugin.gui.item_models.best_sites import CHANGE, KNOWN, RANK, BestSites
from plugin.gui.siting.session import SitingSession


@pytest.fixture
def table(scored_session: SitingSession) -> Iterator[BestSites]:
    made = BestSites(scored_session)
    yield made
    made.stop()


def test_it_is_a_valid_model(table: BestSites, qtmodeltester: Any) -> None:
    qtmodeltester.check(table, force_py=True)


def test_the_order_is_that_of_the_result(table: BestSites, scored_session: SitingSession) -> None:
    rows = [table.site_row(table.index(k, RANK)) for k in range(table.rowCount())]
    assert rows == scored_session.scored.result.order.tolist()
    assert [table.index_of(row).row() for row in rows] == [0, 1, 2]
    assert table.index_of(None) == QModelIndex()
    assert table.site_row(QModelIndex()) is None


def test_new_scores_move_rows_without_a_reset(table: BestSites, scored_session: SitingSession) -> None:
    reset, changed = QSignalSpy(table.modelReset), QSignalSpy(table.dataChanged)
    scored_session.edit(edits.switched(scored_session.model, "near", in_use=False), "off")
    assert len(reset) == 0
    assert len(changed) > 0
    assert table.site_row(table.index(0, RANK)) == scored_session.scored.result.order[0]


def test_fewer_ranked_sites_reset_the_table(table: BestSites, scored_session: SitingSession) -> None:
    scored_session.edit(edits.with_limit(scored_session.model, "large", least=4), "limit")
    assert table.rowCount() == len(scored_session.scored.result.order) == 2


def test_numbers_stand_right_and_say_their_unit(table: BestSites) -> None:
    assert table.index(0, KNOWN).data() == "80 %"
    alignment = table.index(0, KNOWN).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_a_change_says_who_rose_fell_or_is_new(table: BestSites, scored_session: SitingSession) -> None:
    result = scored_session.scored.result
    best, second, third = (result.site_ids[row] for row in result.order)
    import numpy as np

    table.compare(rank_changes([second, best], np.array([1, 2]), result.site_ids, result.rank))
    assert [table.index(k, CHANGE).data() for k in range(3)] == ["▲ 1", "▼ 1", "new"]
    assert third
    table.compare(None)
    assert table.index(0, CHANGE).data() == ""


def test_each_head_says_what_it_means(table: BestSites) -> None:
    tip = table.headerData(KNOWN, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Completeness" in tip
    assert table.headerData(0, Qt.Orientation.Vertical) is None
