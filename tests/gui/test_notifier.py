# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages: what can be acted on is said in words, a surprise comes with a report that can be passed on."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMainWindow, QPlainTextEdit, QPushButton

from plugin.errors import Cancelled, InputError
from plugin.gui import notifier as notifier_module
from plugin.gui.notifier import Notifier, error_report, show_report
from plugin.paths import ROOT
from tests.gui.frame import MessageBar


@pytest.fixture
def window(qapp: QApplication) -> QMainWindow:
    return QMainWindow()


@pytest.fixture
def bar(window: QMainWindow) -> MessageBar:
    return MessageBar(window)


@pytest.fixture
def notifier(bar: MessageBar, window: QMainWindow) -> Notifier:
    return Notifier(bar, window)


def surprise() -> Exception:
    try:
        int("no number")
    except ValueError as error:
        return error


def test_a_message_and_a_warning_have_their_levels(notifier: Notifier, bar: MessageBar) -> None:
    notifier.tell("All is well")
    notifier.warn("Look here")
    assert bar.messages == [
        ("All is well", Qgis.MessageLevel.Info),
        ("Look here", Qgis.MessageLevel.Warning),
    ]


def test_names_that_look_like_html_are_shown_as_they_are(notifier: Notifier, bar: MessageBar) -> None:
    notifier.tell("a < b & <b>c</b>.gpkg")
    assert bar.currentItem().text() == "a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;.gpkg"
    notifier.offer("<i>d</i>", {})
    assert bar.currentItem().text() == "&lt;i&gt;d&lt;/i&gt;"


def test_an_error_that_people_can_act_on_is_told_in_words(notifier: Notifier, bar: MessageBar) -> None:
    notifier.refuse(
        InputError("The layer is empty", where="{layer}", layer="Sites", remedy="Choose another.")
    )
    assert bar.messages == [("The layer is empty (Sites). Choose another.", Qgis.MessageLevel.Critical)]
    assert bar.buttons() == {}


def test_a_cancel_is_no_error(notifier: Notifier, bar: MessageBar) -> None:
    notifier.refuse(Cancelled())
    [(text, level)] = bar.messages
    assert text.startswith("Cancelled")
    assert level == Qgis.MessageLevel.Info


def test_a_surprise_is_told_logged_and_its_report_can_be_looked_at(
    notifier: Notifier, bar: MessageBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(
        lambda text, _tag, _level: logged.append(text)
    )
    shown: list[str] = []
    monkeypatch.setattr(notifier_module, "show_report", lambda report, _window: shown.append(report))
    notifier.refuse(surprise())
    [(text, level)] = bar.messages
    assert "no number" in text
    assert level == Qgis.MessageLevel.Critical
    bar.buttons()["Details…"].click()
    assert len(shown) == 1
    assert shown[0] in logged


def test_guarded_shows_what_goes_wrong_and_lets_what_follows_run(notifier: Notifier, bar: MessageBar) -> None:
    with notifier.guarded():
        raise surprise()
    with notifier.guarded():
        raise InputError("No")
    with notifier.guarded():
        pass
    assert [text for text, _ in bar.messages][1:] == ["No."]
    assert len(bar.messages) == 2


def test_a_way_to_go_on_is_a_button(notifier: Notifier, bar: MessageBar) -> None:
    gone: list[str] = []
    ways = {"Open": lambda: gone.append("open"), "Leave": lambda: gone.append("leave")}
    notifier.offer("What now?", ways, Qgis.MessageLevel.Warning)
    assert bar.messages == [("What now?", Qgis.MessageLevel.Warning)]
    buttons = bar.buttons()
    assert list(buttons) == ["Open", "Leave"]
    buttons["Leave"].click()
    assert gone == ["leave"]


def test_a_report_says_versions_and_place_but_not_whose_computer_it_is() -> None:
    report = error_report(surprise())
    assert f"qgis: {Qgis.version()}" in report
    assert "ValueError: invalid literal" in report
    assert "ai_region_planner/tests/gui/test_notifier.py" in report
    assert str(ROOT) not in report
    assert str(Path.home()) not in report.replace("~", "")


def test_home_is_hidden_also_where_the_plugin_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/kim"))
    assert "~/data/a.gpkg" in error_report(ValueError("no such file: /home/kim/data/a.gpkg"))


def test_the_report_can_be_read_and_copied(window: QMainWindow) -> None:
    seen: list[str] = []

    def copy() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog.findChild(QPlainTextEdit).toPlainText())
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Copy").click()
        dialog.reject()

    QTimer.singleShot(0, copy)
    show_report("what happened", window)
    assert seen == ["what happened"]
    assert QgsApplication.clipboard().text() == "what happened"
