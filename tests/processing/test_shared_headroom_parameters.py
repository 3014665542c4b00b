# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of shared headroom are those that the study knows."""

from __future__ import annotations

from plugin.processing.shared_headroom_parameters import METHODS, sharing_parameters, time_parameter
from plugin.studies import shared_headroom


def test_methods_are_those_of_the_study() -> None:
    assert METHODS == shared_headroom.METHODS
    (method,) = [each for each, _ in sharing_parameters() if each.name() == "METHOD"]
    assert method.options() == list(METHODS)
    assert method.defaultValue() == "order"


def test_nothing_is_assumed_by_default() -> None:
    defaults = {each.name(): each.defaultValue() for each, _ in (*sharing_parameters(), time_parameter())}
    assert defaults.pop("METHOD") == "order"
    assert defaults == {
        "ORDER_BY": None,
        "DESCENDING": False,
        "PARTIAL": False,
        "YEAR": None,
        "ASSUMED_HEADROOM_MW": None,
        "TIME_LIMIT_S": 30.0,
    }
