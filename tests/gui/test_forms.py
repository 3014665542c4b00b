# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Forms: every text of a .ui is shown in the present language, wherever it stands, and again when that changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from plugin.gui.forms import load_form, retranslate_form
from plugin.i18n import be_silent, speak
from plugin.settings import Setting
from tests.gui.frame import fresh_settings

FORM = Path(__file__).with_name("stand_in.ui")


@pytest.fixture(autouse=True)
def silent_at_first() -> Iterator[None]:
    with fresh_settings():
        be_silent()
        yield
        be_silent()


def shown(widget: QWidget) -> dict[str, str]:
    return {
        "window": widget.windowTitle(),
        "tab": widget.tabs.tabText(0),
        "tab tip": widget.tabs.tabToolTip(0),
        "page": widget.box.itemText(0),
        "label": widget.name_label.text(),
        "placeholder": widget.name_edit.placeholderText(),
        "accessible": widget.name_edit.accessibleName(),
        "tip": widget.name_edit.toolTip(),
        "group": widget.group.title(),
        "action": widget.act.text(),
    }


ENGLISH = {
    "window": "Power grid",
    "tab": "Substations",
    "tab tip": "Regions",
    "page": "Clusters",
    "label": "Status",
    "placeholder": "Source",
    "accessible": "Name (English)",
    "tip": "Notes",
    "group": "Transport",
    "action": "Proposals",
}
KOREAN = {
    "window": "전력계통",
    "tab": "변전소",
    "tab tip": "지역",
    "page": "클러스터",
    "label": "추진 상태",
    "placeholder": "출처",
    "accessible": "이름(영문)",
    "tip": "비고",
    "group": "교통",
    "action": "사업 구상",
}


def speak_language(language: str) -> None:
    Setting.LANGUAGE.set(language)
    speak()


def test_a_form_is_loaded_in_the_present_language(qapp: QApplication) -> None:
    speak_language("ko")
    widget = QWidget()
    load_form(FORM, widget)
    assert shown(widget) == KOREAN
    assert widget.tabs.tabText(1) == "MW"


def test_a_form_follows_the_language(qapp: QApplication) -> None:
    widget = QWidget()
    load_form(FORM, widget)
    assert shown(widget) == ENGLISH
    speak_language("ko")
    retranslate_form(FORM, widget)
    assert shown(widget) == KOREAN
    speak_language("en")
    retranslate_form(FORM, widget)
    assert shown(widget) == ENGLISH


def test_children_are_attributes_and_labels_keep_their_buddies(qapp: QApplication) -> None:
    widget = QWidget()
    load_form(FORM, widget)
    assert widget.name_label.buddy() is widget.name_edit


def test_what_was_taken_out_of_a_form_is_passed_over(qapp: QApplication) -> None:
    widget = QWidget()
    load_form(FORM, widget)
    widget.group.setParent(None)
    speak_language("ko")
    retranslate_form(FORM, widget)
    assert widget.name_label.text() == "추진 상태"
