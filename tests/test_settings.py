# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings: each has a key of its own and a default, and keeps what it is given in the user's profile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.PyQt.QtCore import QSettings

from plugin import i18n
from plugin.settings import Setting
from tests.gui.frame import fresh_settings


@pytest.fixture(autouse=True)
def nothing_is_set() -> Iterator[None]:
    with fresh_settings():
        yield


def another(value: Any) -> Any:
    return not value if isinstance(value, bool) else f"{value}다른 값"


def test_all_keys_are_the_plugins_own_and_differ() -> None:
    keys = [setting.key for setting in Setting]
    assert len(set(keys)) == len(keys)
    assert all(key.startswith("airegion/") for key in keys)


@pytest.mark.parametrize("setting", list(Setting))
def test_a_setting_has_its_default_until_it_is_set_and_then_what_was_set(setting: Setting) -> None:
    default = setting.value[1]
    assert setting.get() == default
    setting.set(another(default))
    # As after the next start of QGIS, which reads texts.
    QSettings().sync()
    assert setting.get() == another(default)
    assert type(setting.get()) is type(default)


@pytest.mark.parametrize("setting", list(Setting))
def test_the_default_leaves_nothing_behind(setting: Setting) -> None:
    setting.set(another(setting.value[1]))
    setting.set(setting.value[1])
    assert not QSettings().contains(setting.key)


def test_a_switch_that_was_written_as_text_is_understood() -> None:
    QSettings().setValue(Setting.PANELS_SHOWN.key, "true")
    assert Setting.PANELS_SHOWN.get() is True


@pytest.mark.parametrize("chosen", ["en", "ko"])
def test_the_chosen_language_is_spoken_whatever_qgis_speaks(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "QLocale", lambda: pytest.fail("QGIS's language was asked"))
    Setting.LANGUAGE.set(chosen)
    assert i18n.ui_language() == chosen


def test_speaking_anew_changes_what_is_said_and_silence_ends_it() -> None:
    Setting.LANGUAGE.set("ko")
    i18n.speak()
    assert i18n.tr("Open a plan") == "계획 파일 열기"
    Setting.LANGUAGE.set("en")
    i18n.speak()
    assert i18n.tr("Open a plan") == "Open a plan"
    Setting.LANGUAGE.set("ko")
    i18n.speak()
    i18n.be_silent()
    assert i18n.tr("Open a plan") == "Open a plan"


def test_a_language_that_nobody_translated_is_none() -> None:
    Setting.LANGUAGE.set("fr")
    assert i18n.ui_language() in i18n.LANGUAGES
