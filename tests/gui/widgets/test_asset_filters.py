# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The boxes offer what there is, and what is asked for stays asked for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from qgis.gui import QgsCheckableComboBox

from plugin.core.assets.columns import joined, nothing
from plugin.core.assets.selecting import Filter
from plugin.gui.widgets.asset_filters import AssetFilters
from tests.core.assets.rows import columns

STATIONS = columns(
    [
        {"kind": "substation/substation", "status": "planned", "voltage_kv": 345.0},
        {"kind": "substation/junction", "status": "existing", "voltage_kv": 22.9},
        {"status": "existing"},
    ]
)
OTHERS = joined(
    [
        columns([{"kind": "power_plant/unknown", "status": "existing"}], "power_plant"),
        columns([{"kind": "data_centre/unknown", "status": "existing"}], "data_centre"),
    ]
)


@pytest.fixture
def filters(qtbot: QtBot) -> AssetFilters:
    made = AssetFilters(has_voltage=True, sortings=("Name", "Kind"))
    qtbot.addWidget(made)
    made.offer(STATIONS)
    return made


def offered(box: QgsCheckableComboBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


def check(box: QgsCheckableComboBox, text: str) -> None:
    box.toggleItemCheckState(box.findText(text))


def test_what_there_is_is_offered_in_a_sensible_order(filters: AssetFilters) -> None:
    assert offered(filters.layer_box) == ["Substations"]
    assert offered(filters.kind_box) == ["junction of lines", "substation", "not known"]
    assert offered(filters.status_box) == ["existing", "planned"]
    assert offered(filters.voltage_box) == ["345 kV", "22.9 kV", "not known"]


def test_kinds_that_two_layers_call_the_same_are_told_apart(filters: AssetFilters) -> None:
    filters.offer(OTHERS)
    assert offered(filters.kind_box) == ["not known · Data centres", "not known · Power plants"]


def test_nothing_is_asked_for_at_first(filters: AssetFilters) -> None:
    assert filters.wanted().is_empty


@pytest.mark.parametrize(
    ("box", "text", "expected"),
    [
        ("layer_box", "Substations", Filter(layers=frozenset({"substation"}))),
        ("kind_box", "substation", Filter(words={"kind": frozenset({"substation/substation"})})),
        ("kind_box", "not known", Filter(words={"kind": frozenset({None})})),
        ("status_box", "planned", Filter(words={"status": frozenset({"planned"})})),
        ("voltage_box", "22.9 kV", Filter(voltages_kv=frozenset({22.9}))),
        ("voltage_box", "not known", Filter(voltages_kv=frozenset({None}))),
    ],
)
def test_what_is_checked_is_asked_for(
    filters: AssetFilters, qtbot: QtBot, box: str, text: str, expected: Filter
) -> None:
    with qtbot.waitSignal(filters.changed):
        check(getattr(filters, box), text)
    wanted = filters.wanted()
    asked = {name: chosen for name, chosen in wanted.words.items() if chosen}
    assert (wanted.layers, asked, wanted.voltages_kv) == (
        expected.layers,
        expected.words,
        expected.voltages_kv,
    )


def test_years_are_asked_for_when_they_are_set(filters: AssetFilters, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filters.changed):
        filters.first_year_box.setValue(2000)
    assert (filters.wanted().first_year, filters.wanted().last_year) == (2000, None)
    filters.last_year_box.setValue(2030)
    assert filters.wanted().last_year == 2030


def test_a_text_goes_with_the_rest(filters: AssetFilters) -> None:
    assert filters.wanted("gimhae").text == "gimhae"


def test_what_is_asked_for_waits_until_it_is_there(filters: AssetFilters, qtbot: QtBot) -> None:
    filters.offer(nothing())
    wanted = Filter(words={"status": frozenset({"planned"})}, voltages_kv=frozenset({345.0}), last_year=2020)
    with qtbot.waitSignal(filters.changed):
        filters.ask(wanted)
    assert filters.asked == wanted
    assert filters.wanted().words["status"] == frozenset()
    filters.offer(STATIONS)
    assert filters.wanted().words["status"] == {"planned"}
    assert filters.status_box.currentText() == "planned"
    assert filters.wanted().voltages_kv == {345.0}
    assert filters.last_year_box.value() == 2020


def test_other_features_do_not_uncheck_anything(filters: AssetFilters, qtbot: QtBot) -> None:
    check(filters.status_box, "existing")
    with qtbot.assertNotEmitted(filters.changed):
        filters.offer(OTHERS)
        filters.offer(STATIONS)
    assert filters.wanted().words["status"] == {"existing"}


def test_another_language_keeps_what_is_checked(
    filters: AssetFilters, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(filters.status_box, "planned")
    monkeypatch.setattr("plugin.gui.widgets.asset_filters.tr", lambda text: f"{text}!")
    filters.retranslate()
    assert offered(filters.status_box) == ["existing!", "planned!"]
    assert filters.wanted().words["status"] == {"planned"}
    assert filters.sort_box.itemText(0) == "Name!"


def test_the_order_is_shown_and_told(filters: AssetFilters, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(filters.sorting_changed):
        filters.show_sorting(1, descending=True)
    assert filters.sorting() == (1, True)
    with qtbot.waitSignal(filters.sorting_changed):
        filters.descending_box.setChecked(False)
    with qtbot.waitSignal(filters.sorting_changed):
        filters.sort_box.setCurrentIndex(0)
    assert filters.sorting() == (0, False)


def test_a_theme_without_voltages_has_no_box_for_them(qtbot: QtBot) -> None:
    made = AssetFilters(has_voltage=False, sortings=("Name",))
    qtbot.addWidget(made)
    assert made.voltage_box.isHidden()
    assert made.voltage_label.isHidden()
    assert not made.kind_box.isHidden()
