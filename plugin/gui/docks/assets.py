# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of a theme's assets: their list, their sums and chart, and what of them the map shows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelectionModel, QSize, Qt
from qgis.PyQt.QtGui import QTextOption
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)

from ...core.assets.columns import Mask
from ...core.assets.selecting import Filter
from ...i18n import tr
from ...plan.vocabulary import STATUS
from ...studies.asset_summary import Section, summarise
from ...studies.asset_themes import THEMES
from ..assets.actions import AssetActions
from ..assets.chart import bars_of
from ..assets.memory import filter_of, kept_filter, remember, remembered
from ..assets.scope import VIEW, WHOLE, AssetScope
from ..assets.texts import details_html, layer_title, summary_html
from ..assets.watch import AssetWatch
from ..desk import Desk, Panel
from ..idle import once_quiet
from ..item_models.asset_list import LIST_COLUMNS, AssetList
from ..item_models.legend_items import ICON, LegendItems
from ..widgets.asset_filters import AssetFilters
from ..widgets.chart import ChartWidget

_FILTER_WAIT_MS = 150
_SUMMARY_WAIT_MS = 120
_ICONS = {
    "zoom_button": "mActionZoomToSelected.svg",
    "flash_button": "mActionHighlightFeature.svg",
    "form_button": "mActionFormView.svg",
    "edit_button": "mActionToggleEditing.svg",
    "add_button": "mActionCapturePoint.svg",
    "status_button": "mActionMultiEdit.svg",
    "filter_button": "mActionFilter2.svg",
}


class AssetPanel(Panel):
    """One panel for all themes: the row of ``THEMES`` says what it shows."""

    FORM: ClassVar[Path | None] = Path(__file__).with_suffix(".ui")

    pages: QStackedWidget
    empty_page: QWidget
    asset_page: QWidget
    empty_text: QLabel
    sample_button: QPushButton
    missing_text: QLabel
    search_edit: QgsFilterLineEdit
    filter_button: QToolButton
    filter_place: QWidget
    splitter: QSplitter
    list_pages: QStackedWidget
    list_view: QTableView
    nothing_page: QWidget
    nothing_text: QLabel
    clear_button: QPushButton
    zoom_button: QToolButton
    flash_button: QToolButton
    form_button: QToolButton
    edit_button: QToolButton
    add_button: QToolButton
    status_button: QToolButton
    count_text: QLabel
    tabs: QTabWidget
    summary_view: QTextBrowser
    legend_view: QTreeView
    scope_box: QComboBox

    def __init__(self, desk: Desk, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.theme = THEMES[theme]
        self.sections: list[Section] = []
        self._selecting = False
        self._is_restored = False
        self._filtering = once_quiet(self, self._apply_filter, _FILTER_WAIT_MS)
        self._summing = once_quiet(self, self.summarise, _SUMMARY_WAIT_MS)
        self.watch = AssetWatch(desk.state, self.theme, self)
        self.actions = AssetActions(desk, self.watch)
        self.assets = AssetList(self.theme, lambda: desk.state.language, self._details, self)
        self.legend = LegendItems(desk, self)
        self.scope = AssetScope(desk, self.scope_box)
        self.filters = AssetFilters(
            has_voltage=self.theme.has_voltage,
            sortings=tuple(column.header for column in LIST_COLUMNS),
            parent=self,
        )
        self.chart = ChartWidget(desk.notifier.refuse, self)
        self._furnish()
        self._restore()
        self._connect()
        self._name_tabs()
        self._show_layers()
        self._show_data()

    def retranslate(self) -> None:
        """Show texts, names and numbers in the present language."""
        super().retranslate()
        self._name_tabs()
        self.filters.retranslate()
        self.chart.retranslate()
        self.scope.offer()
        self._fill_menus()
        self.legend.fill()
        self.legend_view.expandToDepth(0)
        self.assets.retranslate()
        self._show_missing()
        self.summarise()

    def stop(self) -> None:
        """Let go of plan, layers and map."""
        for timer in (self._filtering, self._summing):
            timer.stop()
        self.legend.stop()
        self.scope.stop()
        self.watch.stop()

    def summarise(self) -> None:
        """Show the sums of what passes the filter in the chosen place."""
        self._summing.stop()
        rows = self.assets.passing
        if self.watch.layers:
            crs = next(iter(self.watch.layers.values())).crs()
            rows = rows & self.scope.rows(self.assets.columns, crs)
        self.sections = summarise(self.theme, self.assets.columns, rows, tr, self.desk.state.language)
        self.summary_view.setHtml(summary_html(self.sections))
        self.chart.show_chart(
            next((bars_of(found) for found in self.sections if found.key == self.theme.chart), None)
        )

    def clear_filters(self) -> None:
        """Let everything pass."""
        self.search_edit.clear()
        self.filters.ask(Filter())

    def _furnish(self) -> None:
        """Put the parts in their places that a form cannot name."""
        self.filter_place.layout().addWidget(self.filters)
        self.filter_place.hide()
        self.tabs.widget(1).layout().addWidget(self.chart)
        self.list_view.setModel(self.assets)
        self.legend_view.setModel(self.legend)
        self.legend_view.setIconSize(ICON)
        self.search_edit.setShowSearchIcon(True)
        # Never within a word or a unit, however large the letters are.
        self.summary_view.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        rows = self.list_view.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 6)
        header = self.list_view.horizontalHeader()
        header.setHighlightSections(False)
        # Its own one, always empty: else the header asks after each selection for every row whether it is selected.
        header.setSelectionModel(QItemSelectionModel(self.assets, self))
        width = self.fontMetrics().averageCharWidth()
        for place, characters in enumerate((22, 16, 14, 14, 20, 26, 18)):
            header.resizeSection(place, characters * width)
        for name, icon in _ICONS.items():
            button: QToolButton = getattr(self, name)
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setIconSize(QSize(20, 20))
            button.setAutoRaise(name != "filter_button")
        for button in (self.add_button, self.status_button):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))

    def _name_tabs(self) -> None:
        for place, text in enumerate((tr("Su&ms"), tr("Cha&rt"), tr("Sho&wn in the map"))):
            self.tabs.setTabText(place, text)

    def _connect(self) -> None:
        self.watch.changed.connect(self._show_data)
        self.watch.selected.connect(self._show_selection)
        self.watch.layers_changed.connect(self._show_layers)
        self.assets.modelReset.connect(self._show_selection)
        self.list_view.selectionModel().selectionChanged.connect(self._select_features)
        self.list_view.doubleClicked.connect(lambda _: self.actions.zoom())
        self.list_view.horizontalHeader().sortIndicatorChanged.connect(self._note_sorting)
        self.search_edit.textChanged.connect(self._filtering.start)
        self.filters.changed.connect(self._apply_filter)
        self.filters.sorting_changed.connect(self._sort)
        self.filter_button.toggled.connect(self.filter_place.setVisible)
        self.clear_button.clicked.connect(self.clear_filters)
        self.scope.changed.connect(self._summing.start)
        self.scope_box.activated.connect(self._remember)
        self.splitter.splitterMoved.connect(self._remember)
        self.tabs.currentChanged.connect(self._remember)
        self.sample_button.clicked.connect(self._open_sample)
        self.zoom_button.clicked.connect(self.actions.zoom)
        self.flash_button.clicked.connect(self.actions.flash)
        self.form_button.clicked.connect(lambda: self._open_form(to_edit=False))
        self.edit_button.clicked.connect(lambda: self._open_form(to_edit=True))

    def _restore(self) -> None:
        """Show the panel as it was left."""
        left = remembered(self.theme.name)
        wanted = filter_of(left.get("filter", {}))
        self.search_edit.setText(wanted.text)
        self.filters.ask(wanted)
        sort = left.get("sort", [0, False])
        self._show_sorting(int(sort[0]), descending=bool(sort[1]))
        self.tabs.setCurrentIndex(int(left.get("tab", 0)))
        self.scope.choose(left.get("scope", WHOLE))
        self.splitter.setSizes([int(size) for size in left.get("sizes", [300, 300])])
        self._is_restored = True

    def _remember(self, *_: object) -> None:
        # While it is being restored a panel is half as it was left.
        if not self._is_restored:
            return
        place, descending = self.assets.sorting
        remember(
            self.theme.name,
            {
                "filter": kept_filter(self.filters.asked) | {"text": self.search_edit.text()},
                "sort": [place, descending],
                "tab": self.tabs.currentIndex(),
                "scope": self.scope.chosen if self.scope.chosen == VIEW else WHOLE,
                "sizes": self.splitter.sizes(),
            },
        )

    def _show_layers(self) -> None:
        self.pages.setCurrentWidget(self.asset_page if self.watch.layers else self.empty_page)
        self.legend.set_layers(self.watch.layers)
        self.legend_view.expandToDepth(0)
        self._fill_menus()
        self._show_missing()

    def _show_missing(self) -> None:
        has_plan = bool(self.desk.state.layers)
        self.empty_text.setText(
            tr("This plan has none of the layers of this panel.") if has_plan else tr("No plan is open.")
        )
        titles = ", ".join(layer_title(name) for name in self.watch.missing)
        self.missing_text.setText(tr("The plan lacks these layers: {layers}.").format(layers=titles))
        self.missing_text.setVisible(bool(titles))
        self._show_count()

    def _show_data(self) -> None:
        """Show what there is now."""
        self.filters.offer(self.watch.columns)
        self.assets.filter = self.filters.wanted(self.search_edit.text())
        self.assets.set_columns(self.watch.columns)
        self._summing.start()

    def _apply_filter(self) -> None:
        self._filtering.stop()
        self.assets.set_filter(self.filters.wanted(self.search_edit.text()))
        self._summing.start()
        self._remember()

    def _sort(self) -> None:
        place, descending = self.filters.sorting()
        self._show_sorting(place, descending=descending)

    def _show_sorting(self, place: int, *, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.list_view.sortByColumn(min(place, len(LIST_COLUMNS) - 1), order)
        self._note_sorting()

    def _note_sorting(self, *_: object) -> None:
        place, descending = self.assets.sorting
        self.filters.show_sorting(place, descending=descending)
        self._remember()

    def _show_selection(self) -> None:
        """Select in the list what is selected in the layers."""
        chosen = self.watch.selection()
        self._selecting = True
        self.list_view.selectionModel().select(
            self.assets.selection_of(chosen),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._selecting = False
        self._show_count()

    def _select_features(self) -> None:
        """Select in the layers what is selected in the list."""
        if not self._selecting:
            self._selecting = True
            self.watch.select(self.assets.features_of(self.list_view.selectionModel().selection()))
            self._selecting = False
            self._show_count()

    def _show_count(self) -> None:
        shown, everything = self.assets.rowCount(), self.assets.columns.count
        chosen = int(self.watch.selection().sum())
        self.list_pages.setCurrentWidget(self.list_view if shown or not everything else self.nothing_page)
        text = tr("{shown} of {all}, {selected} selected")
        self.count_text.setText(
            text.format(shown=f"{shown:,}", all=f"{everything:,}", selected=f"{chosen:,}")
        )
        for button in (self.zoom_button, self.flash_button):
            button.setEnabled(chosen > 0)
        self.status_button.setEnabled(bool(self._chosen().any()))
        for button in (self.form_button, self.edit_button):
            button.setEnabled(self._current_row() is not None)

    def _current_row(self) -> int | None:
        """Return the feature that is looked at: the first of the selected rows."""
        rows = self.list_view.selectionModel().selection()
        return self.assets.feature_row(min(part.top() for part in rows)) if len(rows) else None

    def _open_form(self, *, to_edit: bool) -> None:
        row = self._current_row()
        if row is not None:
            self.actions.open_form(row, to_edit=to_edit)

    def _fill_menus(self) -> None:
        self.add_button.menu().clear()
        for name in self.watch.layers:
            self.add_button.menu().addAction(layer_title(name), partial(self.actions.add, name))
        self.status_button.menu().clear()
        for status, label in STATUS.items():
            self.status_button.menu().addAction(tr(label), partial(self._set_status, status))

    def _chosen(self) -> Mask:
        """Return the selected features that the list shows: nobody means to change what they do not see."""
        return self.assets.features_of(self.list_view.selectionModel().selection())

    def _set_status(self, status: str) -> None:
        self.actions.set_status(self._chosen(), status)

    def _details(self, row: int) -> str:
        columns = self.assets.columns
        name = columns.layers[columns.layer[row]]
        layer = self.watch.layers.get(name)
        return details_html(layer, name, int(columns.fids[row])) if layer is not None else ""

    def _open_sample(self) -> None:
        if (action := self.desk.menu_action("open_sample_plan")) is not None:
            action.trigger()
