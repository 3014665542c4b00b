# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page in QGIS's options: it shows the settings, refuses what a plan cannot use, and keeps the rest on OK."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

from plugin.gui.options import Options, OptionsPage
from plugin.i18n import be_silent, speak
from plugin.paths import SITING_MODELS
from plugin.settings import Setting
from tests.gui.frame import desk_for_a_test, fresh_settings


@pytest.fixture(autouse=True)
def fresh(qapp: QApplication) -> Iterator[None]:
    with fresh_settings():
        yield
    be_silent()


@pytest.fixture
def called() -> list[str]:
    return []


def page_of(called: list[str]) -> OptionsPage:
    return OptionsPage(lambda: called.append("spoken"), lambda: called.append("shown"), None)


@pytest.fixture
def page(called: list[str]) -> OptionsPage:
    return page_of(called)


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


def test_nothing_is_chosen_at_first_and_ok_keeps_it_so(page: OptionsPage, called: list[str]) -> None:
    assert page.language_box.currentText() == "as QGIS"
    assert not page.crs_box.crs().isValid()
    assert page.folder_box.filePath() == ""
    assert page.isValid()
    page.apply()
    assert all(setting.get() == setting.value[1] for setting in Setting)
    assert called == []


def test_what_is_set_is_shown(called: list[str], tmp_path: Path) -> None:
    Setting.LANGUAGE.set("ko")
    Setting.DEFAULT_CRS.set("EPSG:5186")
    Setting.ASSUMPTIONS_FOLDER.set(str(tmp_path))
    page = page_of(called)
    assert page.language_box.currentText() == "한국어"
    assert page.crs_box.crs() == crs("EPSG:5186")
    assert page.folder_box.filePath() == str(tmp_path)


def test_ok_keeps_what_was_chosen_and_speaks_the_language_at_once(
    page: OptionsPage, called: list[str], tmp_path: Path
) -> None:
    page.language_box.setCurrentIndex(page.language_box.findData("ko"))
    page.crs_box.setCrs(crs("EPSG:5186"))
    page.folder_box.setFilePath(f" {tmp_path} ")
    assert called == []
    page.apply()
    assert Setting.LANGUAGE.get() == "ko"
    assert Setting.DEFAULT_CRS.get() == "EPSG:5186"
    assert Setting.ASSUMPTIONS_FOLDER.get() == str(tmp_path)
    assert called == ["spoken"]
    page.apply()
    assert called == ["spoken"]


@pytest.mark.parametrize(
    ("code", "complaint"),
    [("EPSG:4326", "does not measure in metres"), ("EPSG:2225", "does not measure in metres"), ("", "")],
)
def test_only_a_projected_crs_in_metres_is_accepted(code: str, complaint: str, page: OptionsPage) -> None:
    page.crs_box.setCrs(crs("EPSG:5179"))
    page.crs_box.setCrs(crs(code))
    assert page.isValid() == (not complaint)
    assert page.crs_problem.isHidden() == (not complaint)
    assert complaint in page.crs_problem.text()
    page.apply()
    assert Setting.DEFAULT_CRS.get() == ""
    page.crs_box.setCrs(crs("EPSG:5179"))
    assert page.isValid()
    assert page.crs_problem.isHidden()


def test_a_crs_without_a_code_cannot_be_named(page: OptionsPage) -> None:
    own = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lat_0=37 +lon_0=128 +datum=WGS84 +units=m +type=crs"
    )
    assert own.isValid()
    page.crs_box.setCrs(own)
    assert not page.isValid()
    assert "no code" in page.crs_problem.text()


def test_the_models_in_the_folder_are_named_with_what_is_wrong(page: OptionsPage, tmp_path: Path) -> None:
    assert page.models_found.text() == "No folder is chosen."
    good = (SITING_MODELS / "ai_data_centre.json").read_text(encoding="utf-8")
    (tmp_path / "ours.json").write_text(good, encoding="utf-8")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    page.folder_box.setFilePath(str(tmp_path))
    first, second = page.models_found.text().splitlines()
    assert first == "1 siting models: ours.json"
    assert second.startswith("⚠ ")
    assert "broken.json" in second
    page.folder_box.setFilePath(str(tmp_path / "gone"))
    assert "There is no folder" in page.models_found.text()


def test_names_that_look_like_html_stay_text(page: OptionsPage) -> None:
    for label in (page.models_found, page.crs_problem):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_button_shows_the_panels(page: OptionsPage, called: list[str]) -> None:
    page.show_panels_button.click()
    assert called == ["shown"]


def test_the_keyboard_goes_through_all_fields_and_each_has_a_name(page: OptionsPage) -> None:
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    assert buddies == {page.language_box, page.crs_box, page.folder_box}
    for field in (page.language_box, page.crs_box, page.folder_box):
        assert field.accessibleName()
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert page.show_panels_button.text().count("&") == 1


def test_the_page_speaks_korean(called: list[str]) -> None:
    Setting.LANGUAGE.set("ko")
    speak()
    page = page_of(called)
    assert page.language_box.itemText(0) == "QGIS와 같게"
    assert page.show_panels_button.text() == "패널 보이기(&S)"


def test_the_page_is_in_the_dialog_until_the_plugin_goes() -> None:
    with desk_for_a_test() as desk:
        options = Options(desk, lambda: None, lambda: None)
        options.start()
        [factory] = desk.iface.options
        assert factory.title() == "AI Region Planner"
        assert not factory.icon().isNull()
        assert factory.key() == "airegion"
        assert isinstance(factory.createWidget(None), QgsOptionsPageWidget)
        options.stop()
        assert desk.iface.options == []
