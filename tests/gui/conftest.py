# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample plans, and windows to show them in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.asset_scene import Scene, scene
from tests.studies.hand_made import sample_plan


@pytest.fixture(scope="session")
def gimhae_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan of Gimhae; no test may write to it."""
    return sample_plan(tmp_path_factory, "gimhae_gaya_valley")


@pytest.fixture(scope="session")
def ulsan_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan of Ulsan; no test may write to it."""
    return sample_plan(tmp_path_factory, "ulsan_ai_hub")


@pytest.fixture
def asset_scene() -> Iterator[Scene]:
    """A window without a plan."""
    with scene() as made:
        yield made
