# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The composition root: unload undoes initGui, and the menu reaches what it names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsPathResolver, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QFileDialog, QMainWindow, QToolBar

from plugin import i18n
from plugin.gui.docks.table import DOCKS
from plugin.main import AiRegionPlanner
from plugin.paths import ROOT
from plugin.plan.keeper import PlanKeeper
from plugin.plan.project import plan_path
from tests.studies.hand_made import sample_plan


class MessageBar:
    def __init__(self) -> None:
        self.messages: list[tuple[str, Qgis.MessageLevel]] = []

    def pushMessage(self, _title: str, text: str, level: Qgis.MessageLevel) -> None:
        self.messages.append((text, level))


class Interface:
    """QGIS's interface as far as the plugin uses it: what is added is there until it is removed."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = MessageBar()
        self.menu: list[tuple[str, QAction]] = []
        self.toolbar: list[QAction] = []
        self.lets_go = True
        self.new_projects = 0

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> MessageBar:
        return self.bar

    def addPluginToMenu(self, menu: str, action: QAction) -> None:
        self.menu.append((menu, action))

    def removePluginMenu(self, menu: str, action: QAction) -> None:
        self.menu.remove((menu, action))

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addTabifiedDockWidget(
        self,
        area: Qt.DockWidgetArea,
        dock: QDockWidget,
        beside: list[str],
        raised: bool,  # noqa: FBT001
    ) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.append(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.remove(action)

    def newProject(self, _ask: bool) -> bool:  # noqa: FBT001
        self.new_projects += 1
        return self.lets_go


@pytest.fixture
def interface() -> Interface:
    return Interface()


@pytest.fixture
def plugin(interface: Interface) -> Iterator[AiRegionPlanner]:
    started = AiRegionPlanner(interface)
    started.initGui()
    yield started
    started.unload()
    QgsProject.instance().clear()


def provider_is_there() -> bool:
    return QgsApplication.processingRegistry().providerById("airegion") is not None


def listeners() -> int:
    project = QgsProject.instance()
    return int(project.receivers(project.readProject))


def menu_action(interface: Interface, name: str) -> QAction:
    return next(action for _, action in interface.menu if action.objectName() == f"airegion_{name}")


def chosen_file(path: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_arguments: (str(path), ""))


def test_the_menu_has_an_entry_with_icon_and_text_for_everything(
    plugin: AiRegionPlanner, interface: Interface
) -> None:
    assert {menu for menu, _ in interface.menu} == {"AI Region Planner"}
    assert len(interface.menu) == 7 + len(DOCKS)
    assert sum(action.text().endswith("…") for _, action in interface.menu) == 7
    for _, action in interface.menu:
        assert not action.icon().isNull()
    assert interface.toolbar == [menu_action(interface, "open_sample_plan")]


@pytest.mark.parametrize("same", [True, False])
def test_unloading_undoes_starting_twice_in_a_row(
    *, same: bool, interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(PlanKeeper, "own_path", lambda _keeper, path: asked.append(path) or path)
    before = listeners()
    started = AiRegionPlanner(interface)
    for _ in range(2):
        started = started if same else AiRegionPlanner(interface)
        started.initGui()
        assert provider_is_there()
        # The keeper and the state.
        assert listeners() == before + 2
        QgsPathResolver().readPath("a.gpkg")
        assert asked == ["a.gpkg"]
        started.unload()
        QgsPathResolver().readPath("b.gpkg")
        assert asked == ["a.gpkg"]
        assert (interface.menu, interface.toolbar) == ([], [])
        assert not provider_is_there()
        assert listeners() == before
        asked.clear()


def test_unloading_takes_the_actions_from_the_window(interface: Interface) -> None:
    started = AiRegionPlanner(interface)
    started.initGui()
    own = Qt.FindChildOption.FindDirectChildrenOnly
    assert len(interface.window.findChildren(QAction, options=own)) == 7
    started.unload()
    QCoreApplication.sendPostedEvents(None, 52)
    assert interface.window.findChildren(QAction) == []


def test_the_translation_is_installed_with_the_plugin_and_goes_with_it(
    interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Korean(QTranslator):
        def translate(self, _context: str, _text: str, _comment: str = "", _number: int = -1) -> str:
            return "번역"

        def isEmpty(self) -> bool:
            return False

    catalogue = Korean()
    monkeypatch.setattr(i18n, "load_translator", lambda _language: catalogue)
    started = AiRegionPlanner(interface)
    started.initGui()
    assert {action.text() for _, action in interface.menu} == {"번역"}
    started.unload()
    assert i18n.tr("Open a plan") == "Open a plan"


def test_without_an_interface_only_the_provider_is_registered() -> None:
    started = AiRegionPlanner(None)
    started.initProcessing()
    assert provider_is_there()
    started.unload()
    assert not provider_is_there()


def test_the_plugin_starts_where_libraries_are_missing() -> None:
    code = """
import os, sys
import qgis.core, qgis.gui
late = ("shapely", "scipy", "matplotlib")
for name in [name for name in sys.modules if name.split(".")[0] in late]:
    del sys.modules[name]
sys.modules.update(dict.fromkeys(late))
application = qgis.core.QgsApplication([], True)
application.initQgis()
from unittest.mock import MagicMock
from plugin.main import AiRegionPlanner
from qgis.PyQt.QtWidgets import QMainWindow
window = QMainWindow()
started = AiRegionPlanner(MagicMock(mainWindow=lambda: window))
started.initGui()
started.unload()
sys.stdout.write("started and unloaded")
sys.stdout.flush()
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "started and unloaded", done.stderr


def test_opening_a_plan_shows_it(
    plugin: AiRegionPlanner,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = sample_plan(tmp_path_factory, "gimhae_gaya_valley")
    chosen_file(path, monkeypatch)
    menu_action(interface, "open_plan").trigger()
    assert plan_path(QgsProject.instance()) == path
    assert interface.bar.messages == []


def test_a_user_who_keeps_unsaved_changes_keeps_the_project(
    plugin: AiRegionPlanner, interface: Interface, tmp_path_factory: pytest.TempPathFactory
) -> None:
    interface.lets_go = False
    assert plugin.show_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley")) is False
    assert interface.bar.messages == []
    assert interface.new_projects == 1


def test_a_plan_that_cannot_be_opened_is_told_in_the_message_bar(
    plugin: AiRegionPlanner, interface: Interface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chosen_file(tmp_path / "no plan.gpkg", monkeypatch)
    menu_action(interface, "open_plan").trigger()
    [(text, level)] = interface.bar.messages
    assert "no plan.gpkg" in text
    assert level == Qgis.MessageLevel.Critical
    assert interface.new_projects == 0


def test_a_file_dialog_that_is_closed_does_nothing(
    plugin: AiRegionPlanner, interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen_file("", monkeypatch)
    menu_action(interface, "open_plan").trigger()
    assert interface.bar.messages == []


def test_copying_needs_an_open_plan(plugin: AiRegionPlanner, interface: Interface) -> None:
    QgsProject.instance().clear()
    menu_action(interface, "copy_plan").trigger()
    [(text, level)] = interface.bar.messages
    assert "Open a plan first" in text
    assert level == Qgis.MessageLevel.Warning


def test_a_copy_of_the_open_plan_is_written_where_the_user_says(
    plugin: AiRegionPlanner,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    plugin.show_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    chosen_file(tmp_path / "사본 v1.2", monkeypatch)
    menu_action(interface, "copy_plan").trigger()
    assert [file.name for file in tmp_path.iterdir()] == ["사본 v1.2.gpkg"]


def test_a_copy_under_a_name_that_nobody_was_asked_about_replaces_nothing(
    plugin: AiRegionPlanner,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    plugin.show_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    (tmp_path / "other.gpkg").write_text("kept")
    chosen_file(tmp_path / "other", monkeypatch)
    menu_action(interface, "copy_plan").trigger()
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
    plugin: AiRegionPlanner,
    interface: Interface,
    monkeypatch: pytest.MonkeyPatch,
    qgis_processing: None,
) -> None:
    from qgis import processing

    opened: list[str] = []
    monkeypatch.setattr(
        processing, "execAlgorithmDialog", lambda algorithm_id, *_proposed: opened.append(algorithm_id) or {}
    )
    menu_action(interface, name).trigger()
    assert opened == [algorithm]


def test_a_plan_that_was_made_is_opened(
    plugin: AiRegionPlanner,
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
    menu_action(interface, "create_plan").trigger()
    assert asked == [{"OUTPUT": str(documents / "plan_2.gpkg")}]
    assert plan_path(QgsProject.instance()) == path
