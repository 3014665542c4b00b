# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation: the interface's language, the plan's own, and texts without a translation."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings

from plugin import i18n
from plugin.i18n import LANGUAGES, load_translator, tr, translator, ui_language
from plugin.paths import ROOT
from tools.package import lrelease

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context><name>AIRegionPlanner</name>
<message><source>Site</source><translation>부지</translation></message>
<message><source>Area (m²)</source><translation>면적(m²)</translation></message>
</context>
</TS>
"""


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A Korean catalogue of two texts in place of the plugin's."""
    source = tmp_path / "source.ts"
    source.write_text(CATALOGUE, encoding="utf-8")
    compiled = tmp_path / "ai_region_planner_ko.qm"
    subprocess.run([lrelease(ROOT), "-silent", str(source), "-qm", str(compiled)], check=True)
    monkeypatch.setattr(i18n, "TRANSLATIONS", tmp_path)
    load_translator.cache_clear()
    yield
    load_translator.cache_clear()


@pytest.fixture
def settings() -> Iterator[QSettings]:
    names = ("locale/userLocale", "locale/overrideFlag")
    stored = QSettings()
    before = {name: stored.value(name) for name in names}
    yield stored
    for name, value in before.items():
        if value is None:
            stored.remove(name)
        else:
            stored.setValue(name, value)


def test_a_plan_is_written_in_its_own_language(catalogue: None) -> None:
    assert translator("ko")("Site") == "부지"
    assert translator("en")("Site") == "Site"


def test_texts_beyond_ascii_are_translated(catalogue: None) -> None:
    assert translator("ko")("Area (m²)") == "면적(m²)"


def test_a_text_without_a_translation_stays_english(catalogue: None) -> None:
    assert translator("ko")("Port") == "Port"


def test_a_language_without_a_catalogue_stays_english(catalogue: None) -> None:
    assert load_translator("fr") is None
    assert translator("fr")("Site") == "Site"


def test_the_interface_speaks_the_language_that_is_installed(catalogue: None) -> None:
    assert tr("Site") == "Site"
    installed = load_translator("ko")
    assert installed is not None
    QCoreApplication.installTranslator(installed)
    try:
        assert (tr("Site"), tr("Area (m²)"), tr("Port")) == ("부지", "면적(m²)", "Port")
    finally:
        QCoreApplication.removeTranslator(installed)
    assert tr("Site") == "Site"


@pytest.mark.parametrize(
    ("locale", "language"), [("ko_KR", "ko"), ("ko", "ko"), ("en_US", "en"), ("fr_FR", "en")]
)
def test_the_language_chosen_in_qgis_is_spoken_if_the_plugin_knows_it(
    locale: str, language: str, settings: QSettings
) -> None:
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", locale)
    assert ui_language() == language
    assert language in LANGUAGES


@pytest.mark.parametrize(("system", "language"), [("ko_KR", "ko"), ("de_DE", "en")])
def test_without_a_choice_the_system_decides(
    system: str, language: str, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.setValue("locale/overrideFlag", False)
    settings.setValue("locale/userLocale", "ko_KR" if language == "en" else "en_US")
    monkeypatch.setattr(i18n, "QLocale", lambda: QLocale(system))
    assert ui_language() == language
