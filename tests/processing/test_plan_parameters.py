# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that algorithms which write a plan share."""

from __future__ import annotations

import pytest

from plugin.i18n import LANGUAGES
from plugin.processing import plan_parameters
from plugin.processing.algorithms.createplan import CreatePlan
from plugin.processing.algorithms.opensampleplan import OpenSamplePlan


def test_a_plan_is_proposed_in_the_language_of_the_interface(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_parameters, "ui_language", lambda: "ko")
    (language, _), _ = plan_parameters.language_and_output()
    assert tuple(language.options()) == LANGUAGES
    assert language.defaultValue() == "ko"


@pytest.mark.parametrize("algorithm", [CreatePlan, OpenSamplePlan])
def test_both_writers_of_plans_ask_for_language_and_file(
    algorithm: type[CreatePlan | OpenSamplePlan],
) -> None:
    made = algorithm()
    made.initAlgorithm()
    assert [d.name() for d in made.parameterDefinitions()][-2:] == ["LANGUAGE", "OUTPUT"]
    assert all(d.help() for d in made.parameterDefinitions()[-2:])
