# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The panels of the four themes: what they show of real plans, and how they follow what happens to these."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QAction, QToolButton, QWidget

from plugin.core.assets.selecting import Filter
from plugin.gui.assets.memory import remembered
from plugin.gui.assets.scope import VIEW
from plugin.gui.desk import Desk
from plugin.gui.docks.assets import AssetPanel
from plugin.gui.item_models.asset_list import LIST_COLUMNS
from tests.gui.frame import kept, open_plan, own_copy, speak_language

THEMES = ("power", "data_centres", "clusters", "transport")
FIGURE = [column.key for column in LIST_COLUMNS].index("figure")


def panel_of(desk: Desk, theme: str, qtbot: QtBot) -> AssetPanel:
    panel = kept(desk, AssetPanel(desk, theme))
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def power(desk: Desk, gimhae_plan: Path, tmp_path: Path, qtbot: QtBot) -> AssetPanel:
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    return panel_of(desk, "power", qtbot)


def names(panel: AssetPanel) -> list[str]:
    return [panel.assets.index(row, 0).data() for row in range(panel.assets.rowCount())]


def summary(panel: AssetPanel) -> str:
    panel.summarise()
    return panel.summary_view.toPlainText()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_panel_shows_all_features_of_its_theme(
    theme: str, language: str, qtbot: QtBot, desk: Desk, ulsan_plan: Path
) -> None:
    speak_language(desk, language)
    open_plan(desk, ulsan_plan)
    panel = panel_of(desk, theme, qtbot)
    layers = [desk.state.layers[name] for name in panel.theme.layers]
    assert panel.assets.rowCount() == sum(layer.featureCount() for layer in layers)
    assert panel.pages.currentWidget() is panel.asset_page
    assert panel.missing_text.isHidden()
    assert panel.summary_view.toPlainText() == "" or panel.sections
    assert summary(panel).count("\n") > 10


def test_the_sums_of_gimhae_and_ulsan_are_those_of_their_facts(
    qtbot: QtBot, desk: Desk, gimhae_plan: Path, ulsan_plan: Path
) -> None:
    open_plan(desk, gimhae_plan)
    panel = panel_of(desk, "power", qtbot)
    assert "9,971.1 MW\n12 of 12 known" in summary(panel)
    desk.project.clear()
    open_plan(desk, ulsan_plan)
    assert "13,556.6 MW\n11 of 12 known" in summary(panel)
    assert "no published headroom" in summary(panel)


def test_the_share_of_the_capital_region_is_shown_with_date_and_source(
    qtbot: QtBot, desk: Desk, ulsan_plan: Path
) -> None:
    open_plan(desk, ulsan_plan)
    text = summary(panel_of(desk, "data_centres", qtbot))
    assert "power, 2022-06\n70 %" in text
    assert "Source: KEPCO, quoted by Kharn" in text


def test_everything_speaks_the_other_language_at_once(power: AssetPanel, desk: Desk) -> None:
    desk.state.language_changed.connect(power.retranslate)
    speak_language(desk, "ko")
    assert "신김해변전소" in names(power)
    assert power.tabs.tabText(0) == "합계(&M)"
    assert power.count_text.text() == "98개 중 98개, 0개 선택"
    assert power.filters.layer_box.itemText(0) == "발전소"
    assert power.legend.item(0).text() == "발전소"
    assert power.assets.headerData(0, Qt.Orientation.Horizontal) == "이름"
    assert "발전소: 전체 설비용량" in power.summary_view.toPlainText()
    assert power.scope_box.itemText(1) == "지도 화면"
    speak_language(desk, "en")
    assert "Sin-Gimhae Substation" in names(power)
    desk.state.language_changed.disconnect(power.retranslate)


def test_a_text_filters_list_and_sums_after_a_while(power: AssetPanel, qtbot: QtBot) -> None:
    power.search_edit.setText("KORI_nuclear_unit_2")
    qtbot.waitUntil(lambda: names(power) == ["Kori Nuclear Unit 2"])
    qtbot.waitUntil(lambda: "650 MW" in power.summary_view.toPlainText())
    assert power.count_text.text() == "1 of 98, 0 selected"


def test_boxes_filter_the_list(power: AssetPanel) -> None:
    box = power.filters.voltage_box
    box.toggleItemCheckState(box.findText("765 kV"))
    figures = {power.assets.index(row, FIGURE).data() for row in range(power.assets.rowCount())}
    assert figures == {"765 kV"}


def test_nothing_that_passes_offers_to_clear_the_filters(power: AssetPanel, qtbot: QtBot) -> None:
    power.search_edit.setText("nowhere at all")
    qtbot.waitUntil(lambda: power.list_pages.currentWidget() is power.nothing_page)
    assert power.assets.rowCount() == 0
    power.clear_button.click()
    assert power.assets.rowCount() == 98
    assert power.list_pages.currentWidget() is power.list_view
    assert power.search_edit.text() == ""


def test_a_header_click_and_the_box_sort_alike(power: AssetPanel) -> None:
    power.list_view.horizontalHeader().setSortIndicator(FIGURE, Qt.SortOrder.DescendingOrder)
    assert power.filters.sorting() == (FIGURE, True)
    assert power.assets.sorting == (FIGURE, True)
    power.filters.sort_box.setCurrentIndex(0)
    power.filters.descending_box.setChecked(False)
    assert power.assets.sorting == (0, False)
    assert power.list_view.horizontalHeader().sortIndicatorSection() == 0
    assert names(power) == sorted(names(power), key=str.casefold)


def test_rows_selected_in_the_list_are_selected_in_the_layers(power: AssetPanel) -> None:
    power.list_view.selectRow(names(power).index("Kori Nuclear Unit 2"))
    plants = power.watch.layers["power_plant"]
    assert [feature["name"] for feature in plants.selectedFeatures()] == ["Kori Nuclear Unit 2"]
    assert power.watch.layers["substation"].selectedFeatureCount() == 0
    assert power.count_text.text() == "98 of 98, 1 selected"


def test_features_selected_in_the_map_are_selected_in_the_list(power: AssetPanel) -> None:
    stations = power.watch.layers["substation"]
    stations.selectByExpression('"voltage_kv" = 765')
    rows = sorted(index.row() for index in power.list_view.selectionModel().selectedRows())
    assert [names(power)[row] for row in rows] == sorted(
        (feature["name"] for feature in stations.selectedFeatures()), key=str.casefold
    )
    assert stations.selectedFeatureCount() == 2


def test_selecting_goes_round_once_and_no_more(power: AssetPanel) -> None:
    told: list[int] = []
    for layer in power.watch.layers.values():
        layer.selectionChanged.connect(lambda *_: told.append(1))
    power.list_view.selectRow(0)
    assert told == [1]


def test_the_selection_outlives_filter_and_order(power: AssetPanel, qtbot: QtBot) -> None:
    row = names(power).index("Kori Nuclear Unit 2")
    power.list_view.selectRow(row)
    power.filters.descending_box.setChecked(True)
    (index,) = power.list_view.selectionModel().selectedRows()
    assert index.data() == "Kori Nuclear Unit 2"
    power.search_edit.setText("kori")
    qtbot.waitUntil(lambda: power.assets.rowCount() < 98)
    (index,) = power.list_view.selectionModel().selectedRows()
    assert index.data() == "Kori Nuclear Unit 2"


def test_sums_of_the_map_view_follow_the_map(power: AssetPanel, desk: Desk, qtbot: QtBot) -> None:
    power.scope.choose(VIEW)
    kori = power.watch.layers["power_plant"].getFeatures("\"id\" = 'kori_nuclear_unit_2'")
    point = next(kori).geometry().asPoint()
    desk.canvas.setExtent(QgsRectangle(point.x() - 500, point.y() - 500, point.x() + 500, point.y() + 500))
    qtbot.waitUntil(lambda: "9,971.1 MW" not in power.summary_view.toPlainText())
    assert "nuclear" in summary(power)
    assert "pumped storage" not in summary(power)


def test_sums_of_a_region_are_of_what_lies_in_it(power: AssetPanel) -> None:
    power.scope_box.setCurrentIndex(power.scope_box.findText("Gimhae-si"))
    assert "nuclear" not in summary(power)
    assert "1.5 MW" in summary(power)


def test_an_edit_is_seen_in_list_and_sums(power: AssetPanel, qtbot: QtBot) -> None:
    plants = power.watch.layers["power_plant"]
    fid = next(feature.id() for feature in plants.getFeatures("\"id\" = 'kori_nuclear_unit_2'"))
    plants.startEditing()
    plants.changeAttributeValue(fid, plants.fields().lookupField("capacity_mw"), 1650.0)
    qtbot.waitUntil(lambda: "10,971.1 MW" in power.summary_view.toPlainText())
    plants.rollBack()
    qtbot.waitUntil(lambda: "9,971.1 MW" in power.summary_view.toPlainText())


def test_a_feature_drawn_and_one_deleted_change_the_list(power: AssetPanel, qtbot: QtBot) -> None:
    stations = power.watch.layers["substation"]
    stations.startEditing()
    feature = QgsFeature(stations.fields())
    feature["name"], feature["kind"], feature["status"] = "Brand new", "substation", "planned"
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1_115_000, 1_685_000)))
    stations.addFeature(feature)
    qtbot.waitUntil(lambda: "Brand new" in names(power))
    stations.deleteFeature(feature.id())
    qtbot.waitUntil(lambda: "Brand new" not in names(power))
    stations.rollBack()


def test_a_layer_that_is_removed_while_shown_is_missed(power: AssetPanel, desk: Desk) -> None:
    power.show()
    power.list_view.selectRow(0)
    desk.project.removeMapLayer(power.watch.layers["substation"].id())
    assert power.missing_text.text() == "The plan lacks these layers: Substations."
    assert not power.missing_text.isHidden()
    assert not any("Substation" in name for name in names(power)[:1])
    assert [power.legend.item(row).text() for row in range(power.legend.rowCount())] == [
        "Power plants",
        "Transmission lines",
    ]
    assert "in this selection" in summary(power)


def test_without_a_plan_a_sample_is_offered(desk: Desk, qtbot: QtBot, ulsan_plan: Path) -> None:
    action = QAction(desk.iface.window)
    action.setObjectName("airegion_open_sample_plan")
    panel = panel_of(desk, "power", qtbot)
    assert panel.pages.currentWidget() is panel.empty_page
    assert panel.empty_text.text() == "No plan is open."
    with qtbot.waitSignal(action.triggered):
        panel.sample_button.click()
    open_plan(desk, ulsan_plan)
    assert panel.pages.currentWidget() is panel.asset_page
    assert panel.assets.rowCount() == 68
    desk.project.clear()
    desk.state.settle()
    assert panel.pages.currentWidget() is panel.empty_page
    assert panel.assets.rowCount() == 0


def test_a_plan_without_the_layers_of_the_theme_says_so(power: AssetPanel, desk: Desk) -> None:
    desk.project.removeMapLayers([layer.id() for layer in power.watch.layers.values()])
    assert power.pages.currentWidget() is power.empty_page
    assert power.empty_text.text() == "This plan has none of the layers of this panel."


def test_a_panel_comes_back_as_it_was_left(power: AssetPanel, desk: Desk, qtbot: QtBot) -> None:
    power.filters.status_box.toggleItemCheckState(power.filters.status_box.findText("planned"))
    power.list_view.horizontalHeader().setSortIndicator(FIGURE, Qt.SortOrder.DescendingOrder)
    power.tabs.setCurrentIndex(2)
    power.scope_box.setCurrentIndex(1)
    power.scope_box.activated.emit(1)
    shown = names(power)
    kept = remembered("power")
    again = panel_of(desk, "power", qtbot)
    assert remembered("power") == kept
    assert names(again) == shown
    assert again.assets.sorting == (FIGURE, True)
    assert again.tabs.currentIndex() == 2
    assert again.scope.chosen == VIEW
    assert panel_of(desk, "transport", qtbot).assets.filter.is_empty


def test_sizes_are_kept_when_the_splitter_is_moved(power: AssetPanel) -> None:
    power.resize(400, 900)
    power.show()
    power.splitter.setSizes([500, 300])
    power.splitter.splitterMoved.emit(500, 1)
    assert remembered("power")["sizes"] == power.splitter.sizes()


def test_a_memory_that_is_no_memory_is_no_obstacle(
    desk: Desk, qtbot: QtBot, ulsan_plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = {"sort": [99, 1], "tab": 77, "scope": "moon", "filter": 5, "sizes": []}
    monkeypatch.setattr("plugin.gui.docks.assets.remembered", lambda _: odd)
    open_plan(desk, ulsan_plan)
    assert panel_of(desk, "power", qtbot).assets.rowCount() == 68


def test_a_filter_that_waits_for_its_plan_is_not_forgotten(
    desk: Desk, qtbot: QtBot, ulsan_plan: Path
) -> None:
    panel = panel_of(desk, "power", qtbot)
    panel.filters.ask(Filter(words={"status": frozenset({"planned"})}))
    panel.list_view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    later = panel_of(desk, "power", qtbot)
    open_plan(desk, ulsan_plan)
    assert later.assets.filter.words["status"] == {"planned"}
    assert 0 < later.assets.rowCount() < 68


def test_buttons_wait_for_a_selection(power: AssetPanel) -> None:
    buttons = [
        power.zoom_button,
        power.flash_button,
        power.form_button,
        power.edit_button,
        power.status_button,
    ]
    assert not any(button.isEnabled() for button in buttons)
    power.list_view.selectRow(0)
    assert all(button.isEnabled() for button in buttons)
    assert power.add_button.isEnabled()


def test_the_form_is_that_of_the_first_selected_row(power: AssetPanel, desk: Desk) -> None:
    rows = power.list_view.selectionModel()
    for row in (3, 5):
        rows.select(
            power.assets.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    power.form_button.click()
    power.edit_button.click()
    assert [feature["name"] for _, feature, _ in desk.iface.forms] == [names(power)[3]] * 2
    assert [editable for _, _, editable in desk.iface.forms] == [False, True]


def test_the_menus_offer_layers_and_statuses(power: AssetPanel, desk: Desk) -> None:
    layers = power.add_button.menu().actions()
    assert [action.text() for action in layers] == ["Power plants", "Substations", "Transmission lines"]
    layers[1].trigger()
    assert desk.iface.active_layer is power.watch.layers["substation"]
    assert power.watch.layers["substation"].isEditable()
    power.list_view.selectRow(names(power).index("Kori Nuclear Unit 2"))
    statuses = {action.text(): action for action in power.status_button.menu().actions()}
    statuses["retired"].trigger()
    power.watch.settle()
    row = power.watch.columns.text("id").tolist().index("kori_nuclear_unit_2")
    assert power.watch.columns.word("status").at(row) == "retired"


def test_a_status_is_not_given_to_what_the_list_does_not_show(power: AssetPanel, qtbot: QtBot) -> None:
    layer = power.watch.layers["power_plant"]
    layer.selectAll()
    power.search_edit.setText("KORI_nuclear_unit_2")
    qtbot.waitUntil(lambda: power.assets.rowCount() == 1)
    assert power.status_button.isEnabled()
    next(a for a in power.status_button.menu().actions() if a.text() == "retired").trigger()
    assert layer.undoStack().count() == 1
    assert len(layer.editBuffer().changedAttributeValues()) == 1
    power.search_edit.setText("nowhere at all")
    qtbot.waitUntil(lambda: power.assets.rowCount() == 0)
    assert not power.status_button.isEnabled()


def test_a_row_tells_where_it_comes_from(power: AssetPanel) -> None:
    row = names(power).index("Kori Nuclear Unit 2")
    tip = power.assets.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "1,000 m" in tip
    assert "Kukinews" in tip


def test_outlines_that_nobody_surveyed_are_marked(desk: Desk, qtbot: QtBot, ulsan_plan: Path) -> None:
    open_plan(desk, ulsan_plan)
    panel = panel_of(desk, "clusters", qtbot)
    place = [column.key for column in LIST_COLUMNS].index("confidence")
    marks = [panel.assets.index(row, place).data() for row in range(panel.assets.rowCount())]
    assert sum("indicative outline" in mark for mark in marks) == 15
    assert sum("position only" in mark for mark in marks) == 26


def test_the_chart_draws_the_main_sum(power: AssetPanel, qtbot: QtBot) -> None:
    power.summarise()
    power.resize(400, 800)
    power.show()
    power.tabs.setCurrentWidget(power.tabs.widget(1))
    assert "nuclear: 7,350 + 2,800 MW" in power.chart.plot.accessibleDescription()


@pytest.mark.parametrize("theme", THEMES)
def test_everything_can_be_reached_and_has_a_name(
    theme: str, qtbot: QtBot, desk: Desk, ulsan_plan: Path
) -> None:
    open_plan(desk, ulsan_plan)
    panel = panel_of(desk, theme, qtbot)
    panel.filter_button.setChecked(True)
    for widget in panel.findChildren(QToolButton):
        if widget.objectName().endswith("_button"):
            assert widget.text()
            assert widget.toolTip()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for name in ("search_edit", "list_view", "summary_view", "legend_view", "scope_box"):
        assert panel.findChild(QWidget, name).accessibleName()


def test_a_panel_fits_into_300_pixels(power: AssetPanel, qtbot: QtBot) -> None:
    # The size of QGIS's own font on a desktop; that of a test without a desktop is another one.
    font = power.font()
    font.setPointSize(9)
    power.setFont(font)
    power.filter_button.setChecked(True)
    power.show()
    qtbot.waitUntil(lambda: power.minimumSizeHint().width() <= 300)


def test_nobody_listens_after_the_end(desk: Desk, ulsan_plan: Path, qtbot: QtBot) -> None:
    open_plan(desk, ulsan_plan)
    layer, canvas = desk.state.layers["substation"], desk.canvas
    root = desk.project.layerTreeRoot()

    def listeners() -> list[int]:
        return [
            layer.receivers(layer.selectionChanged),
            layer.receivers(layer.styleChanged),
            canvas.receivers(canvas.extentsChanged),
            root.receivers(root.visibilityChanged),
            desk.state.receivers(desk.state.plan_changed),
        ]

    before = listeners()
    panel = AssetPanel(desk, "power")
    qtbot.addWidget(panel)
    assert all(now > then for now, then in zip(listeners(), before, strict=True))
    panel.stop()
    assert listeners() == before


def test_fifty_thousand_features_are_listed_filtered_and_selected(
    power: AssetPanel, desk: Desk, qtbot: QtBot
) -> None:
    stations = power.watch.layers["substation"]
    stations.startEditing()
    features = []
    for number in range(50_000):
        feature = QgsFeature(stations.fields())
        feature["name"], feature["kind"], feature["status"] = f"Made {number}", "substation", "planned"
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1_100_000 + number, 1_685_000)))
        features.append(feature)
    stations.addFeatures(features)
    qtbot.waitUntil(lambda: power.assets.rowCount() == 50_098, timeout=60_000)
    power.assets.set_filter(Filter(text="made 4999"))
    # 4999, 49990 to 49999, and 14999 to 44999: the digits may stand anywhere.
    assert power.assets.rowCount() == 15
    power.list_view.selectAll()
    assert stations.selectedFeatureCount() == 15
    power.assets.set_filter(Filter())
    assert int(power.watch.selection().sum()) == 15
    assert len(power.list_view.selectionModel().selectedRows()) == 15
    rows = np.ones(power.watch.columns.count, dtype=bool)
    power.watch.select(rows)
    assert power.count_text.text() == "50,098 of 50,098, 50,098 selected"
    stations.rollBack()
    qtbot.waitUntil(lambda: power.assets.rowCount() == 98, timeout=60_000)
