# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS window: the plugin survives what people do, says what happened, and leaves nothing when it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.desktop.qgis_window import told_by


@pytest.fixture(scope="module")
def seen() -> dict[str, Any]:
    """What the story noted inside QGIS."""
    return told_by(Path(__file__).with_name("lifecycle_story.py"), "lifecycle", "en")


def test_the_story_ran_to_its_end(seen: dict[str, Any]) -> None:
    assert "error" not in seen, seen.get("error")


def test_the_menu_opens_by_the_keyboard(seen: dict[str, Any]) -> None:
    assert seen["keys"] == {"plugins": True, "own": True, "first": "Open a sample plan…"}


def test_a_plan_that_opens_is_told_once_and_whole(seen: dict[str, Any]) -> None:
    assert seen["opened"] == [19]


def test_layers_that_are_taken_out_are_told(seen: dict[str, Any]) -> None:
    [text] = seen["removed"]
    assert text.startswith("Taken out of the project:")
    assert "울산 plan.gpkg" in text


def test_an_errand_ends_with_its_project_and_says_so(seen: dict[str, Any]) -> None:
    assert seen["endings"] == ["cancelled"]
    assert "Counting was stopped, because the project was closed." in seen["closed"]


def test_a_plan_that_goes_is_told_and_nothing_takes_its_place(seen: dict[str, Any]) -> None:
    assert any("is no longer in" in text for text in seen["lost"])
    assert seen["new_file_when_lost"] is False


def test_a_plan_that_comes_back_can_be_opened_again(seen: dict[str, Any]) -> None:
    assert any("is back in its place" in text for text in seen["returned"])
    assert seen["campuses"] > 0


def test_edits_outlast_the_loss_of_their_plan_and_can_be_saved(seen: dict[str, Any]) -> None:
    assert any("is no longer in" in text for text in seen["lost_in_edit"])
    assert seen["still_edited"] is True
    assert seen["saved_in_vain"] is False
    assert seen["saved_apart"] == 1


def test_a_plan_that_is_replaced_is_told(seen: dict[str, Any]) -> None:
    assert any("was replaced while it was open" in text for text in seen["replaced"])


def test_a_plugin_that_is_unloaded_ten_times_leaves_the_window_as_it_was(seen: dict[str, Any]) -> None:
    assert seen["after"] == seen["before"]
    for what in ("actions", "toolbars", "providers", "locator filters", "functions", "options"):
        assert seen["loaded"][what] > seen["before"][what], what


def test_nothing_of_an_unloaded_plugin_is_alive(seen: dict[str, Any]) -> None:
    assert seen["alive"] == []
