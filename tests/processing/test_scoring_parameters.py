# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scorer's own parameters offer what the core knows."""

from __future__ import annotations

from plugin.core.siting.model import MISSING_UTILITY, STANDARD_AGGREGATIONS
from plugin.plan.slots import shipped_model_ids
from plugin.processing.scoring_parameters import AS_IN_MODEL, everyones_parameters, experts_parameters


def choices(name: str) -> list[str]:
    parameters = {
        parameter.name(): parameter for parameter, _ in [*everyones_parameters(), *experts_parameters()]
    }
    assert parameters[name].usesStaticStrings()
    return list(parameters[name].options())


def test_every_shipped_model_is_offered() -> None:
    assert sorted(choices("MODEL")) == sorted(shipped_model_ids())


def test_every_aggregation_and_policy_is_offered_after_the_models_own() -> None:
    assert choices("AGGREGATION") == [AS_IN_MODEL, *STANDARD_AGGREGATIONS]
    assert choices("MISSING") == [AS_IN_MODEL, *MISSING_UTILITY]


def test_only_the_sites_must_be_given() -> None:
    both = [*everyones_parameters(), *experts_parameters()]
    optional = both[0][0].Flag.FlagOptional
    required = [p.name() for p, _ in both if not p.flags() & optional and p.defaultValue() is None]
    assert required == ["INPUT"]
