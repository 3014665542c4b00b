# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu reaches what it names, and tells what could not be done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QStandardPaths, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu

from plugin.gui.notifier import Notifier
from plugin.gui.plan_menu import PlanMenu
from plugin.i18n import be_silent, speak
from plugin.plan.project import plan_path
from plugin.settings import Setting
from tests.gui.frame import Interface, bury, choose_file, fresh_settings
from tests.studies.hand_made import sample_plan


@pytest.fixture
def interface(qapp: QApplication) -> Interface:
    return Interface()


@pytest.fixture
def project() -> Iterator[QgsProject]:
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def menu(interface: Interface, project: QgsProject) -> Iterator[PlanMenu]:
    menu = PlanMenu(interface, project, Notifier(interface.bar, interface.window))
    menu.start()
    with fresh_settings():
        yield menu
    menu.stop()
    be_silent()


def test_the_menu_has_an_entry_with_icon_and_text_for_everything(
    menu: PlanMenu, interface: Interface
) -> None:
    assert {title for title, _ in interface.menu} == {"AI Region Planner"}
    assert len(interface.menu) == 10
    for _, action in interface.menu:
        # What opens a dialog says so.
        assert action.text().endswith("…") or action is menu.help_action
        assert not action.icon().isNull()
    assert interface.toolbar == [interface.action("open_sample_plan")]


def test_opening_a_plan_shows_it(
    menu: PlanMenu,
    project: QgsProject,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = sample_plan(tmp_path_factory, "gimhae_gaya_valley")
    choose_file(path, monkeypatch)
    interface.action("open_plan").trigger()
    assert plan_path(project) == path
    assert interface.bar.messages == []


def test_a_user_who_keeps_unsaved_changes_keeps_the_project(
    menu: PlanMenu, interface: Interface, tmp_path_factory: pytest.TempPathFactory
) -> None:
    interface.lets_go = False
    assert menu.show_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley")) is False
    assert interface.bar.messages == []
    assert interface.new_projects == 1


def test_a_plan_that_cannot_be_opened_is_told_in_the_message_bar(
    menu: PlanMenu, interface: Interface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_file(tmp_path / "no plan.gpkg", monkeypatch)
    interface.action("open_plan").trigger()
    [(text, level)] = interface.bar.messages
    assert "no plan.gpkg" in text
    assert level == Qgis.MessageLevel.Critical
    assert interface.new_projects == 0


def test_a_file_dialog_that_is_closed_does_nothing(
    menu: PlanMenu, interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file("", monkeypatch)
    interface.action("open_plan").trigger()
    assert interface.bar.messages == []


def test_copying_needs_an_open_plan(menu: PlanMenu, interface: Interface) -> None:
    interface.action("copy_plan").trigger()
    [(text, level)] = interface.bar.messages
    assert "Open a plan first" in text
    assert level == Qgis.MessageLevel.Warning


def test_a_copy_of_the_open_plan_is_written_where_the_user_says(
    menu: PlanMenu,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    menu.show_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    choose_file(tmp_path / "사본 v1.2", monkeypatch)
    interface.action("copy_plan").trigger()
    assert [file.name for file in tmp_path.iterdir()] == ["사본 v1.2.gpkg"]


def test_a_copy_under_a_name_that_nobody_was_asked_about_replaces_nothing(
    menu: PlanMenu,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    menu.show_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    (tmp_path / "other.gpkg").write_text("kept")
    choose_file(tmp_path / "other", monkeypatch)
    interface.action("copy_plan").trigger()
    assert (tmp_path / "other.gpkg").read_text() == "kept"
    [(text, level)] = interface.bar.messages
    assert "other.gpkg exists already" in text
    assert level == Qgis.MessageLevel.Warning


@pytest.mark.parametrize(
    ("name", "algorithm"),
    [
        ("open_sample_plan", "airegion:opensampleplan"),
        ("create_plan", "airegion:createplan"),
        ("import_assets", "airegion:importassets"),
        ("check_plan", "airegion:checkplan"),
        ("score_sites", "airegion:scoresites"),
    ],
)
def test_the_menu_opens_the_form_of_an_algorithm(
    name: str,
    algorithm: str,
    menu: PlanMenu,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    qgis_processing: None,
) -> None:
    from qgis import processing

    opened: list[str] = []
    monkeypatch.setattr(
        processing, "execAlgorithmDialog", lambda algorithm_id, *_proposed: opened.append(algorithm_id) or {}
    )
    interface.action(name).trigger()
    assert opened == [algorithm]


def test_a_plan_that_was_made_is_opened(
    menu: PlanMenu,
    project: QgsProject,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
    qgis_processing: None,
) -> None:
    from qgis import processing

    path = sample_plan(tmp_path_factory, "gimhae_gaya_valley")
    documents = tmp_path_factory.mktemp("documents")
    (documents / "plan.gpkg").touch()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(documents))
    asked: list[dict[str, str]] = []

    def dialog(_algorithm_id: str, proposed: dict[str, str]) -> dict[str, str]:
        asked.append(proposed)
        return {"OUTPUT": str(path)}

    monkeypatch.setattr(processing, "execAlgorithmDialog", dialog)
    interface.action("create_plan").trigger()
    assert asked == [{"OUTPUT": str(documents / "plan_2.gpkg")}]
    assert plan_path(project) == path


def test_a_new_plan_is_proposed_the_crs_of_the_settings(
    menu: PlanMenu, interface: Interface, monkeypatch: pytest.MonkeyPatch, qgis_processing: None
) -> None:
    from qgis import processing

    asked: list[dict[str, str]] = []
    monkeypatch.setattr(
        processing, "execAlgorithmDialog", lambda _algorithm, proposed: asked.append(proposed) or {}
    )
    Setting.DEFAULT_CRS.set("EPSG:5186")
    interface.action("create_plan").trigger()
    interface.action("open_sample_plan").trigger()
    assert [proposed.get("CRS") for proposed in asked] == ["EPSG:5186", None]


@pytest.mark.parametrize(("language", "words"), [("en", "The first five minutes"), ("ko", "처음 5분")])
def test_the_help_opens_in_the_users_language_from_the_disk(
    language: str, words: str, menu: PlanMenu, interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    Setting.LANGUAGE.set(language)
    interface.action("show_help").trigger()
    [url] = opened
    assert url.isLocalFile()
    assert words in Path(url.toLocalFile()).read_text(encoding="utf-8")
    assert interface.bar.messages == []


def test_where_nothing_shows_the_help_people_are_told_where_it_is(
    menu: PlanMenu, interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    menu.show_help()
    [(text, level)] = interface.bar.messages
    assert "index.html" in text
    assert level == Qgis.MessageLevel.Warning


def test_the_menu_follows_the_language(menu: PlanMenu) -> None:
    Setting.LANGUAGE.set("ko")
    speak()
    menu.retranslate()
    assert menu.help_action.text() == "도움말"
    assert menu.actions[0].text() == "예제 계획 열기…"


def test_stopping_takes_all_entries_away(menu: PlanMenu, interface: Interface) -> None:
    before = len(interface.window.findChildren(QAction))
    menu.stop()
    bury()
    assert (interface.menu, interface.toolbar) == ([], [])
    # The entries, and that of their menu.
    assert len(interface.window.findChildren(QAction)) == before - 11
    assert [each.title() for each in interface.window.findChildren(QMenu)].count("AI Region Planner") == 0


def test_a_menu_in_which_others_have_entries_stays(menu: PlanMenu, interface: Interface) -> None:
    interface.addPluginToMenu("AI Region Planner", QAction("other", interface.window))
    menu.stop()
    bury()
    assert [action.text() for action in interface.own_menu.actions()] == ["other"]
