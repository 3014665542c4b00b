# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Siting models that a plan keeps."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from plugin.core.siting import model_edits as edits
from plugin.core.texts import Text
from plugin.errors import PlanFileError, SitingModelError
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import shipped_model_ids
from plugin.plan.stored_models import store_model, stored_model, stored_models


def test_a_new_plan_keeps_the_shipped_models(ulsan: Path) -> None:
    assert set(stored_models(ulsan)) == set(shipped_model_ids())
    assert stored_model(ulsan, "ai_data_centre") == shipped_model("ai_data_centre")


def test_a_model_is_kept_as_it_was_tried_out(ulsan: Path) -> None:
    tried = edits.switched(shipped_model("ai_data_centre"), "connection_cost", in_use=False)
    mine = edits.renamed(tried, "mine", Text("Mine", "내 모형"))
    before = len(stored_models(ulsan))
    store_model(ulsan, mine, "내 모형")
    assert stored_models(ulsan)["mine"] == "내 모형"
    assert stored_model(ulsan, "mine") == mine
    heavier = edits.with_weight(mine, "connection_cost", 77)
    store_model(ulsan, heavier, "Mine")
    assert len(stored_models(ulsan)) == before + 1
    assert stored_model(ulsan, "mine") == heavier


def test_a_model_that_is_not_there_is_named(ulsan: Path) -> None:
    with pytest.raises(SitingModelError, match="nowhere"):
        stored_model(ulsan, "nowhere")


def test_a_damaged_model_is_named_with_its_plan(ulsan: Path) -> None:
    with sqlite3.connect(ulsan) as connection:
        connection.execute("UPDATE siting_model SET document = '{' WHERE id = 'ai_data_centre'")
    with pytest.raises(SitingModelError, match=r"ulsan.gpkg, ai_data_centre"):
        stored_model(ulsan, "ai_data_centre")


def test_a_locked_plan_is_told_and_left_as_it_is(ulsan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from osgeo import gdal

    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "50")
    other = sqlite3.connect(ulsan)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(PlanFileError, match="locked"):
            store_model(ulsan, shipped_model("ai_rnd_campus"), "R&D")
    finally:
        other.rollback()
        other.close()
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)
    assert set(stored_models(ulsan)) == set(shipped_model_ids())
