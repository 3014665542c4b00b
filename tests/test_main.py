# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The composition root: unload undoes initGui, and the menu reaches what it names."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsExpression, QgsPathResolver, QgsProject
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QToolBar

from plugin import i18n
from plugin.errors import PlanFileError
from plugin.gui import locator, options
from plugin.main import AiRegionPlanner
from plugin.paths import ROOT
from plugin.plan.keeper import PlanKeeper
from plugin.plan.project import plan_path
from plugin.settings import Setting
from tests.gui.frame import Interface, bury, fresh_settings
from tests.studies.hand_made import sample_plan


@pytest.fixture
def interface(qapp: QApplication) -> Iterator[Interface]:
    with fresh_settings():
        yield Interface()


@pytest.fixture
def plugin(interface: Interface) -> Iterator[AiRegionPlanner]:
    started = AiRegionPlanner(interface)
    started.initGui()
    yield started
    started.unload()
    QgsProject.instance().clear()


def provider_is_there() -> bool:
    return QgsApplication.processingRegistry().providerById("airegion") is not None


def listeners() -> list[int]:
    """Return how many listen to each signal; windows of other tests are gone by then."""
    gc.collect()
    bury()
    project = QgsProject.instance()
    signals = (
        project.readProject,
        project.cleared,
        project.projectSaved,
        project.layersAdded,
        project.layersRemoved,
        project.layersWillBeRemoved,
        QgsApplication.instance().applicationStateChanged,
    )
    return [
        int((QgsApplication.instance() if n == 6 else project).receivers(s)) for n, s in enumerate(signals)
    ]


def own_functions() -> list[str]:
    return [function.name() for function in QgsExpression.Functions() if "airegion" in function.name()]


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
        assert (len(interface.locator_filters), len(interface.options)) == (1, 1)
        assert own_functions() == ["airegion_score", "airegion_rank", "airegion_reasons"]
        assert all(now > then for now, then in zip(listeners(), before, strict=True))
        QgsPathResolver().readPath("a.gpkg")
        assert asked == ["a.gpkg"]
        started.unload()
        QgsPathResolver().readPath("b.gpkg")
        assert asked == ["a.gpkg"]
        assert (interface.menu, interface.toolbar) == ([], [])
        assert (interface.locator_filters, interface.options) == ([], [])
        assert own_functions() == []
        assert not provider_is_there()
        assert listeners() == before
        asked.clear()


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
started = AiRegionPlanner(MagicMock(mainWindow=lambda: None))
started.initGui()
started.unload()
sys.stdout.write("started and unloaded")
sys.stdout.flush()
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "started and unloaded", done.stderr


def test_a_start_that_fails_half_way_can_be_unloaded(
    interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: object) -> None:
        raise PlanFileError("No")

    monkeypatch.setattr(locator.PlanLocator, "start", fail)
    before = listeners()
    started = AiRegionPlanner(interface)
    with pytest.raises(PlanFileError):
        started.initGui()
    started.unload()
    assert interface.menu == []
    assert listeners() == before
    assert not provider_is_there()


def test_a_part_that_cannot_end_does_not_keep_the_others(
    interface: Interface, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: object) -> None:
        raise PlanFileError("No")

    monkeypatch.setattr(options.Options, "stop", fail)
    started = AiRegionPlanner(interface)
    started.initGui()
    with pytest.raises(PlanFileError):
        started.unload()
    assert interface.menu == []
    assert not provider_is_there()
    assert started.desk is None


def test_another_language_is_spoken_at_once(plugin: AiRegionPlanner, interface: Interface) -> None:
    provider = plugin.provider
    assert interface.action("show_help").text() == "Help"
    told: list[bool] = []
    plugin.desk.state.language_changed.connect(lambda: told.append(True))
    Setting.LANGUAGE.set("ko")
    plugin.speak_anew()
    assert told == [True]
    assert interface.action("show_help").text() == "도움말"
    assert provider.algorithm("scoresites").displayName() == "입지 점수 산정"
    Setting.LANGUAGE.set("en")
    plugin.speak_anew()
    assert provider.algorithm("scoresites").displayName() == "Score sites"


def test_a_script_opens_a_plan_as_the_menu_does(
    plugin: AiRegionPlanner, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = sample_plan(tmp_path_factory, "gimhae_gaya_valley")
    assert plugin.show_plan(path) is True
    assert plan_path(QgsProject.instance()) == path
    plugin.desk.state.settle()
    assert plugin.desk.state.path == path


def test_panels_show_the_assumptions_that_a_result_rests_on(plugin: AiRegionPlanner) -> None:
    plugin.desk.show_assumptions(["connection.detour"])
    assert plugin.assumptions.page.isVisible()


def test_the_window_is_as_it_was_when_the_plugin_is_gone(interface: Interface) -> None:
    def counts() -> list[int]:
        return [len(interface.window.findChildren(kind)) for kind in (QAction, QDockWidget, QToolBar)]

    before = counts()
    started = AiRegionPlanner(interface)
    started.initGui()
    assert len(interface.window.findChildren(QAction)) >= before[0] + 8
    assert len(interface.window.findChildren(QToolBar)) == before[2] + 1
    started.unload()
    bury()
    assert counts() == before


def test_nothing_that_can_wait_is_loaded_at_start_and_nobody_asks_the_network() -> None:
    code = """
import os, sys
import qgis.core, qgis.gui
late = {"shapely", "scipy", "matplotlib", "numpy.testing", "jinja2"}
before = set(sys.modules)
application = qgis.core.QgsApplication([], True)
application.initQgis()
asked = []
qgis.core.QgsNetworkAccessManager.instance().requestAboutToBeCreated[
    qgis.core.QgsNetworkRequestParameters
].connect(lambda request: asked.append(request))
from tests.gui.frame import Interface
from plugin.main import AiRegionPlanner
started = AiRegionPlanner(Interface())
started.initGui()
application.processEvents()
loaded = {name for name in set(sys.modules) - before if name.split(".")[0] in late}
panels = {name for name in sys.modules if name.startswith("plugin.gui.docks.")} - {"plugin.gui.docks.table"}
sys.stdout.write(f"{sorted(loaded)} {sorted(panels)} {len(asked)} {len(started.docks.docks)}")
sys.stdout.flush()
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("[] [] 0 "), done.stdout + done.stderr
