# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan with everything in it, as the studies read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.plan.arrays import VectorInput
from plugin.plan.inputs import plan_inputs
from tests.studies.hand_made import sample_plan


@pytest.fixture(scope="session")
def southeast_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_plan(tmp_path_factory, "southeast")


@pytest.fixture(scope="session")
def southeast(southeast_plan: Path) -> dict[str, VectorInput]:
    return plan_inputs(southeast_plan)
