# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words that parameters offer are those of the core, which loads late."""

from __future__ import annotations

from plugin.core.power.demand import Sharing
from plugin.core.power.dispatch import Dispatch
from plugin.processing import grid_model_parameters as parameters
from plugin.studies.grid_hosting import Source


def test_choices_are_the_words_of_the_core() -> None:
    assert set(parameters.SHARINGS) == {each.value for each in Sharing}
    assert set(parameters.DISPATCHES) == {each.value for each in Dispatch}
    assert set(parameters.SOURCES) == {each.value for each in Source}


def test_each_parameter_is_there_once_with_its_help() -> None:
    found = [
        parameters.year_parameter(),
        *parameters.joining_parameters(),
        *parameters.base_case_parameters(),
        *parameters.case_file_parameters(),
        *parameters.study_case_parameters(),
        *parameters.monitoring_parameters(),
    ]
    names = [parameter.name() for parameter, _ in found]
    assert len(set(names)) == len(names)
    assert all(len(help_text) > 10 for _, help_text in found)
