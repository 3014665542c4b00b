# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Three sites beside a substation of the Gimhae sample plan, with numbers that can be checked by hand.

Juchon Substation lies at (1 121 042.64, 1 692 435.95) in EPSG:5179, 1 km of accuracy. The sites lie 2 km east of it,
on it, and 1 km west. In use are connection length (weight 14), special zone (5), industrial complex (4), campuses (5).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import parse_siting_model
from plugin.paths import SITING_MODELS
from plugin.plan.inputs import plan_inputs
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import ORIGIN, layer, sample_plan, scored

JUCHON = (1_121_042.642, 1_692_435.953)
EAST, UPON, WEST = 0, 1, 2


def data_centre_model() -> SitingModel:
    return parse_siting_model((SITING_MODELS / "ai_data_centre.json").read_text(encoding="utf-8"))


def gimhae_layer() -> QgsVectorLayer:
    names = (("east", "East", "동쪽"), ("upon", "Upon", "바로 위"), ("west", "West", "서쪽"))
    rows = [
        (
            f"Point ({JUCHON[0] - ORIGIN[0] + apart} {JUCHON[1] - ORIGIN[1]})",
            {"id": site_id, "name": name, "name_ko": name_ko},
        )
        for (site_id, name, name_ko), apart in zip(names, (2000.0, 0.0, -1000.0), strict=True)
    ]
    return layer("Point", rows, name="three sites")


def gimhae_plan(factory: pytest.TempPathFactory) -> Path:
    return sample_plan(factory, "gimhae_gaya_valley")


@cache
def gimhae_scored(plan: Path) -> ScoredSites:
    return scored(data_centre_model(), gimhae_layer(), **plan_inputs(plan))
