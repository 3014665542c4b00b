# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The search in QGIS's locator bar: a real locator, a real plan, and a thread that touches no layer."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsFeedback,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from plugin.gui import locator as locator_module
from plugin.gui.desk import Desk
from plugin.gui.locator import PlanLocator, PlanLocatorFilter, PlanNames
from plugin.settings import Setting
from tests.gui.frame import open_plan
from tests.studies.hand_made import sample_plan

Search = Callable[[str], list[QgsLocatorResult]]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_plan(tmp_path_factory, "gimhae_gaya_valley")


@pytest.fixture
def desk(desk: Desk, gimhae_plan: Path) -> Desk:
    open_plan(desk, gimhae_plan)
    desk.canvas.setExtent(QgsRectangle(0, 0, 1_000_000, 1_000_000))
    return desk


@pytest.fixture
def search(desk: Desk, qtbot: QtBot) -> Iterator[Search]:
    """Search as the locator bar does."""
    locator = QgsLocator()
    names = PlanNames(desk)
    own = PlanLocatorFilter(desk, names)
    locator.registerFilter(own)

    def run(text: str) -> list[QgsLocatorResult]:
        found: list[QgsLocatorResult] = []

        def note(result: QgsLocatorResult) -> None:
            # QGIS's own result goes when this slot is over.
            found.append(QgsLocatorResult(result))

        locator.foundResult.connect(note)
        with qtbot.waitSignal(locator.finished, timeout=5000):
            locator.fetchResults(text, QgsLocatorContext())
        qtbot.waitUntil(lambda: not locator.isRunning())
        locator.foundResult.disconnect(note)
        return found

    yield run
    locator.deregisterFilter(own)
    names.stop()


def named(results: list[QgsLocatorResult], name: str) -> QgsLocatorResult:
    return next(result for result in results if result.displayString == name)


def test_the_prefix_leads_to_the_plan(search: Search) -> None:
    results = search("air juchon")
    assert any("Juchon" in result.displayString for result in results)
    assert all("juchon" in result.displayString.lower() for result in results)


@pytest.mark.parametrize("text", ["air 김해", "air ㄱㅎ", "air GIMHAE", "gimhae"])
def test_gimhae_is_found_in_korean_in_english_by_initials_and_without_the_prefix(
    text: str, search: Search
) -> None:
    assert any("Gimhae" in result.displayString for result in search(text))


def test_one_letter_without_the_prefix_finds_nothing(search: Search) -> None:
    assert search("g") == []
    assert len(search("air g")) > 10


def test_a_result_says_kind_status_and_layer(search: Search) -> None:
    result = next(r for r in search("air sin-gimhae") if "Substations" in r.description)
    assert result.description == "substation · existing · Substations"


def test_names_come_in_the_users_language(search: Search) -> None:
    Setting.LANGUAGE.set("ko")
    assert any(result.displayString.startswith("신김해") for result in search("air 신김해"))


def test_the_search_runs_in_another_thread_and_reads_no_layer_there(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: dict[str, list[threading.Thread]] = {"search": [], "names": []}

    def noting(kind: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            threads[kind].append(threading.current_thread())
            return function(*arguments)

        return call

    monkeypatch.setattr(locator_module, "find", noting("search", locator_module.find))
    monkeypatch.setattr(locator_module, "names_of", noting("names", locator_module.names_of))
    assert search("air gimhae")
    assert threads["names"] == [threading.main_thread()]
    assert threads["search"]
    assert threading.main_thread() not in threads["search"]


def test_the_snapshot_is_kept_until_something_changes(
    desk: Desk, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[bool] = []
    names_of = locator_module.names_of
    monkeypatch.setattr(locator_module, "names_of", lambda *a: taken.append(True) or names_of(*a))
    search("air gimhae")
    search("air gimhae")
    assert taken == [True]
    layer = desk.state.layers["campus"]
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("name"), "Renamed")
    assert [result.displayString.split(" (")[0] for result in search("air renamed")] == ["Renamed"]
    layer.rollBack()
    assert search("air renamed") == []
    desk.project.removeMapLayer(layer.id())
    assert not any("University campuses" in result.description for result in search("air u"))
    desk.state.language_changed.emit()
    count = len(taken)
    search("air gimhae")
    assert len(taken) == count + 1


def test_a_search_that_was_given_up_ends(desk: Desk) -> None:
    names = PlanNames(desk)
    own = PlanLocatorFilter(desk, names)
    context = QgsLocatorContext()
    context.usingPrefix = True
    own.prepare("g", context)
    feedback = QgsFeedback()
    feedback.cancel()
    found: list[QgsLocatorResult] = []
    own.resultFetched.connect(found.append)
    own.fetchResults("g", context, feedback)
    assert found == []
    names.stop()


def trigger(result: QgsLocatorResult) -> None:
    result.filter.triggerResult(result)


def test_a_point_is_centred_near_enough_and_selected(desk: Desk, search: Search) -> None:
    result = next(r for r in search("air sin-gimhae") if "Substations" in r.description)
    trigger(result)
    layer: QgsVectorLayer = desk.state.layers["substation"]
    assert layer.selectedFeatureIds() == [result.userData[1]]
    assert desk.iface.active_layer is layer
    place = layer.getFeature(result.userData[1]).geometry().asPoint()
    assert desk.canvas.center().distance(place) < 1.0
    assert desk.canvas.scale() == pytest.approx(50_000.0)
    # Who is nearer already stays so.
    desk.canvas.zoomScale(10_000.0)
    trigger(result)
    assert desk.canvas.scale() == pytest.approx(10_000.0)


def test_an_area_is_shown_whole(desk: Desk, search: Search) -> None:
    result = next(r for r in search("air gimhae") if r.description.endswith("Regions"))
    trigger(result)
    box = desk.state.layers["region"].getFeature(result.userData[1]).geometry().boundingBox()
    assert desk.canvas.extent().contains(box)
    assert desk.canvas.extent().width() < 5.0 * box.width()


def unplaced(search: Search) -> QgsLocatorResult:
    return next(r for r in search("air a") if not r.userData[2] and "Components" in r.description)


def test_what_has_no_site_opens_the_proposals(desk: Desk, search: Search) -> None:
    shown: list[str] = []
    desk.show_panel = lambda name: shown.append(name) or object()
    extent = desk.canvas.extent()
    trigger(unplaced(search))
    assert shown == ["proposals"]
    assert desk.canvas.extent() == extent
    assert desk.iface.bar.messages == []


def test_without_that_panel_people_are_told(desk: Desk, search: Search) -> None:
    trigger(unplaced(search))
    [(text, _level)] = desk.iface.bar.messages
    assert text.endswith("has no place on the map.")


def test_an_asset_without_a_place_is_no_matter_for_the_proposals(desk: Desk, search: Search) -> None:
    desk.show_panel = lambda _name: pytest.fail("another panel was opened")
    result = unplaced(search)
    result.userData = ["cluster", next(desk.state.layers["cluster"].getFeatures()).id(), False]
    trigger(result)
    [(text, _level)] = desk.iface.bar.messages
    assert text.endswith("has no place on the map.")


def test_a_result_that_has_gone_meanwhile_is_told(desk: Desk, search: Search) -> None:
    result = search("air gimhae")[0]
    desk.project.clear()
    trigger(result)
    [(text, _level)] = desk.iface.bar.messages
    assert text.endswith("is no longer there.")


def test_many_searches_one_upon_the_other_do_no_harm(search: Search) -> None:
    for text in ("air g", "air gi", "air gim", "air ㄱㅎ") * 3:
        search(text)
        gc.collect()


def test_stopping_takes_the_search_away_and_nothing_lives_on(desk: Desk) -> None:
    before = desk.state.receivers(desk.state.plan_changed)
    layer = desk.state.layers["campus"]
    listeners = layer.receivers(layer.layerModified)
    part = PlanLocator(desk)
    part.start()
    [own] = desk.iface.locator_filters
    assert own.prefix() == "air"
    assert own.name() == "airegion_names"
    assert "AI Region Planner" in own.displayName()
    part.stop()
    assert desk.iface.locator_filters == []
    assert desk.state.receivers(desk.state.plan_changed) == before
    assert layer.receivers(layer.layerModified) == listeners
    reference = weakref.ref(own)
    sip.delete(own)
    del own
    gc.collect()
    assert reference() is None
    part.stop()
