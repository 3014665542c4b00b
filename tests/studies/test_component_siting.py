# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which siting model a component asks for: shipped ones only, and a reason where there is none."""

from __future__ import annotations

import pytest

from plugin.paths import SITING_MODELS
from plugin.plan.vocabulary import COMPONENT_KIND
from plugin.studies.component_siting import siting_choice
from tests.studies.rows_of_proposals import component


@pytest.mark.parametrize(
    ("kind", "name", "model"),
    [
        ("data_centre", "SK-AWS AI Data Centre", "ai_data_centre"),
        ("data_centre", "Underwater Data Centre", ""),
        ("research_centre", "AI R&D Centre (Gimhae)", "ai_rnd_campus"),
        ("logistics_city", "National Smart Logistics Platform", "smart_logistics_hub"),
        ("special_zone", "AI Power-Semiconductor Manufacturing Special Zone", "power_semiconductor_fab"),
        ("special_zone", "Distributed-energy special zone", ""),
    ],
)
def test_the_kind_and_where_it_must_the_name_decide(kind: str, name: str, model: str) -> None:
    choice = siting_choice(component("c", kind=kind, name=name))
    assert choice.model == model
    assert bool(choice.why_none) != bool(model)


def test_the_korean_name_decides_as_well() -> None:
    assert siting_choice(component("c", kind="special_zone", name_ko="AI 전력반도체 제조 특구")).model
    assert not siting_choice(component("c", kind="data_centre", name_ko="수중 데이터센터 단지")).model


@pytest.mark.parametrize("kind", [*COMPONENT_KIND, "", "volcano"])
def test_every_kind_has_a_shipped_model_or_a_reason(kind: str) -> None:
    choice = siting_choice(component("c", kind=kind))
    assert (SITING_MODELS / f"{choice.model}.json").is_file() if choice.model else choice.why_none
