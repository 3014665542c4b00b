# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms share: progress, cancelling, and how errors reach people."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from plugin.errors import Cancelled, InputError
from plugin.libraries import missing_libraries
from plugin.processing.algorithms.createplan import CreatePlan
from plugin.processing.base import Parameters, PlanAlgorithm, Progress, told_to


class Plain(PlanAlgorithm):
    algorithm_name = "plain"
    display_name = "Plain"


def failing() -> None:
    raise InputError(
        "The layer {layer} is empty", where="row {row}", remedy="Choose another.", layer="x", row=3
    )


def test_an_error_of_ours_is_shown_with_what_where_and_remedy() -> None:
    with pytest.raises(QgsProcessingException) as caught, Plain().shown_errors():
        failing()
    assert str(caught.value) == "The layer x is empty (row 3). Choose another."


def test_an_error_is_shown_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "plugin.processing.failures.tr", lambda text: text.replace("Choose another", "다른 것을 고르십시오")
    )
    with pytest.raises(QgsProcessingException, match="다른 것을 고르십시오"), Plain().shown_errors():
        failing()


def test_an_error_that_is_shown_lets_go_of_what_was_open() -> None:
    class Reader:
        """Stands for a reader of a plan, of which QGIS allows four."""

    opened: list[weakref.ref[Reader]] = []

    def read() -> None:
        reader = Reader()
        opened.append(weakref.ref(reader))
        failing()

    with pytest.raises(QgsProcessingException) as kept, Plain().shown_errors():
        read()
    gc.collect()
    assert opened[0]() is None
    assert kept.value is not None


def test_an_error_of_the_preparation_waits_until_the_work_begins() -> None:
    algorithm = Plain()
    with algorithm.postponed_errors():
        failing()
    with pytest.raises(QgsProcessingException, match=r"The layer x is empty"), algorithm.shown_errors():
        pytest.fail("The work began.")


def test_an_error_of_processing_itself_waits_as_well() -> None:
    algorithm = Plain()
    with algorithm.postponed_errors():
        raise QgsProcessingException("No such layer")
    with pytest.raises(QgsProcessingException, match="No such layer"), algorithm.shown_errors():
        pytest.fail("The work began.")


def test_what_is_no_error_of_ours_is_not_hidden_and_asks_to_be_reported() -> None:
    with (
        pytest.raises(QgsProcessingException, match=r"ZeroDivisionError.*Please report"),
        Plain().shown_errors(),
    ):
        _ = 1 / 0


def test_an_error_that_nobody_foresaw_in_the_preparation_waits_as_well() -> None:
    algorithm = Plain()
    with algorithm.postponed_errors():
        _ = 1 / 0
    with pytest.raises(QgsProcessingException, match="ZeroDivisionError"), algorithm.shown_errors():
        pytest.fail("The work began.")


def test_notices_of_a_study_are_shown_as_warnings() -> None:
    feedback = QgsProcessingFeedback(False)
    told_to(feedback)(InputError("The layer {layer} is odd", remedy="Look at it.", layer="x"))
    assert "The layer x is odd. Look at it." in feedback.textLog()


def test_an_instance_for_a_run_starts_without_the_errors_of_another() -> None:
    algorithm = CreatePlan()
    with algorithm.postponed_errors():
        failing()
    fresh = algorithm.createInstance()
    assert type(fresh) is CreatePlan
    with fresh.shown_errors():
        pass


def test_progress_of_a_stage_is_a_part_of_the_whole() -> None:
    feedback = QgsProcessingFeedback(False)
    stage = Progress(feedback).stage(80, 100)
    stage(0.5)
    assert feedback.progress() == 90.0


def test_progress_stops_the_work_when_the_user_cancelled() -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(Cancelled):
        Progress(feedback)(0.5)
    assert feedback.progress() == 0.0


def test_a_parameter_for_experts_is_marked_so() -> None:
    algorithm = Plain()
    algorithm.add(QgsProcessingParameterString("A"), "For all.")
    algorithm.add(QgsProcessingParameterString("B"), "For some.", advanced=True)
    flags = [definition.flags() for definition in algorithm.parameterDefinitions()]
    advanced = QgsProcessingParameterString("X").Flag.FlagAdvanced
    assert [bool(flag & advanced) for flag in flags] == [False, True]
    assert [definition.help() for definition in algorithm.parameterDefinitions()] == ["For all.", "For some."]


def test_parameters_are_added_in_their_order_with_their_help() -> None:
    algorithm = Plain()
    names = ["FIRST", "SECOND"]
    algorithm.add_all(
        *((QgsProcessingParameterString(name, name), f"help of {name}") for name in names), advanced=True
    )
    added = algorithm.parameterDefinitions()
    assert [each.name() for each in added] == names
    assert [each.help() for each in added] == ["help of FIRST", "help of SECOND"]
    assert all(each.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced for each in added)


def test_the_request_is_read_while_preparing_and_its_error_waits() -> None:
    class Asking(Plain):
        def read_request(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
            return 1 / parameters["divisor"] if "divisor" in parameters else failing()

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = Asking()
    assert algorithm.prepareAlgorithm({"divisor": 2}, context, feedback)
    assert algorithm.request == 0.5
    assert algorithm.prepareAlgorithm({}, context, feedback)
    with pytest.raises(QgsProcessingException, match="The layer x is empty"), algorithm.shown_errors():
        pytest.fail("The work began.")


def test_with_its_libraries_an_algorithm_checks_its_parameters_as_always() -> None:
    assert missing_libraries() == []
    algorithm = CreatePlan()
    algorithm.initAlgorithm()
    assert algorithm.canExecute() == (True, "")
    assert algorithm.checkParameterValues({"OUTPUT": "x.gpkg"}, QgsProcessingContext())[0]
    assert not algorithm.checkParameterValues(
        {"OUTPUT": "x.gpkg", "EXTENT": "nowhere"}, QgsProcessingContext()
    )[0]
