# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read when an algorithm fails, and what a report of an error of the plugin itself needs."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from plugin.errors import Cancelled, InputError
from plugin.processing.failures import LOG_TAB, ShownErrors, failure_text


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The message log's tab of the plugin."""
    found: list[str] = []

    class Log:
        @staticmethod
        def logMessage(text: str, tab: str, _level: object) -> None:
            assert tab == LOG_TAB
            found.append(text)

    monkeypatch.setattr("plugin.processing.failures.QgsMessageLog", Log)
    return found


def shown(error: BaseException) -> str:
    with pytest.raises(QgsProcessingException) as caught, ShownErrors():
        raise error
    return str(caught.value)


def test_an_error_of_ours_is_shown_in_its_own_words() -> None:
    assert (
        shown(InputError("The layer is empty", remedy="Choose another."))
        == "The layer is empty. Choose another."
    )
    assert shown(Cancelled()) == "Cancelled; nothing was written."


def test_an_error_of_processing_goes_through_as_it_is() -> None:
    assert shown(QgsProcessingException("No such layer")) == "No such layer"


def test_an_error_that_nobody_foresaw_asks_to_be_reported_and_says_where_it_is(logged: list[str]) -> None:
    message = shown(KeyError("없는 열"))
    assert "The plugin itself made an error" in message
    assert "Please report it" in message
    assert "KeyError: '없는 열'; test_failures.py:" in message
    assert "Traceback" not in message
    assert "Traceback" in logged[0]
    assert "KeyError" in logged[0]


def test_the_place_is_the_last_line_of_the_plugin_and_not_of_a_library(logged: list[str]) -> None:
    import json

    try:
        json.loads("{")
    except ValueError as error:
        message = failure_text(error)
    assert "test_failures.py:" in message
    assert "decoder.py" not in message


def test_a_full_memory_is_no_fault_of_the_plugin(logged: list[str]) -> None:
    message = shown(MemoryError())
    assert logged == []
    assert "not enough memory" in message
    assert "report" not in message


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), SystemExit(1), GeneratorExit()])
def test_what_ends_the_program_is_not_held_up(stop: BaseException) -> None:
    with pytest.raises(type(stop)), ShownErrors():
        raise stop


def test_where_nothing_fails_nothing_is_shown() -> None:
    with ShownErrors():
        pass
