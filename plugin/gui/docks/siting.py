# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting dock: choose sites and model, move weights, curves and limits, and see at once what becomes best."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeView,
    QWidget,
)

from ...i18n import tr
from ...plan.project import RESULT_PROPERTY
from ...plan.schema import LAYER_PROPERTY, LAYERS
from ..desk import Desk, Panel
from ..item_models.best_sites import CHANGE, BestSites
from ..item_models.best_sites import NAME as SITE
from ..item_models.criteria_tree import NAME, CriteriaTree
from ..siting.actions import SitingActions
from ..siting.comparison import Comparison
from ..siting.model_catalogue import Choice, choices
from ..siting.views import CompareChoice, PolicyChoices, ScoresPlot, StageNote, WeightColumn
from ..widgets.calm_wheel import CalmWheel
from ..widgets.criterion_editor import CriterionEditor
from ..widgets.wide_column import WideColumn

_INDENTATION_PX = 12
_ROW_HEIGHTS = 1.4
_NAME_LETTERS = 14
# Entries of the project.
_SCOPE, _SITES, _MODEL = "airegion", "/siting/sites", "/siting/model"
_THEME_ICONS = {"make_sites": "/mActionAddLayer.svg", "model_menu": "/propertyicons/settings.svg"}


class SitingPanel(Panel):
    """Widgets show, models hold, the session decides."""

    FORM = Path(__file__).with_suffix(".ui")

    plan: QLabel
    sites: QgsMapLayerComboBox
    make_sites: QToolButton
    model: QComboBox
    model_menu: QToolButton
    note: QLabel
    progress: QProgressBar
    measure: QPushButton
    cancel: QPushButton
    splitter: QSplitter
    criteria: QTreeView
    tabs: QTabWidget
    best: QTableView
    compare: QComboBox
    pin: QPushButton
    agreement: QLabel
    criterion_tab: QScrollArea
    scores_tab: QWidget
    missing: QComboBox
    aggregation: QComboBox
    caveats: QPlainTextEdit
    undo: QToolButton
    redo: QToolButton
    on_map: QCheckBox
    save: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        session = desk.session
        self._choices: list[Choice] = []
        self.key = ""
        self._shown_plan: Path | None = None
        self.tree = CriteriaTree(session, self)
        self.best_sites = BestSites(session, self)
        self.comparison = Comparison(session)
        self.editor = CriterionEditor(session, self)
        self.actions_of_model = SitingActions(self)
        self._parts: list[Any] = [
            self.tree,
            self.best_sites,
            self.comparison,
            self.editor,
            self.actions_of_model,
        ]
        self._set_up_widgets()
        self._connect()
        self.retranslate()
        self._follow_plan()

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        super().retranslate()
        for part in (self.tree, self.best_sites, self.editor, self.actions_of_model, *self._views):
            part.retranslate()
        self._list_models()

    def stop(self) -> None:
        """Let go of session, project and map."""
        for signal, slot in reversed(self._connections):
            signal.disconnect(slot)
        for part in reversed((*self._parts, *self._views)):
            part.stop()

    def find_sites(self, component_id: str, model_id: str) -> None:
        """Choose the model that fits a component of a proposal; ``component_id`` is remembered for its assignment."""
        self.component_id = component_id
        self.choose_model(f"shipped/{model_id}")
        self.criteria.setFocus()

    def choose_criterion(self, criterion_id: str) -> None:
        """Show a criterion in the list and in its tab."""
        self.criteria.setCurrentIndex(self.tree.index_of(criterion_id))
        self.tabs.setCurrentWidget(self.criterion_tab)

    def choose_model(self, key: str) -> None:
        """Open one of the listed models, given by its key, unless it is open or people keep their edits of another."""
        choice = next((each for each in self._choices if each.key == key), None)
        if choice is None:
            return
        with self.desk.notifier.guarded():
            if key != self.key and self.actions_of_model.may_leave_model():
                self.desk.session.open_model(choice.read())
                self.key = key
        self._show_key()

    def _set_up_widgets(self) -> None:
        from qgis.core import QgsApplication

        self.component_id = ""
        self.sites.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.HasGeometry))
        self.sites.setProject(self.desk.project)
        self.sites.setAllowEmptyLayer(True)
        for name, icon in _THEME_ICONS.items():
            getattr(self, name).setIcon(QgsApplication.getThemeIcon(icon))
        CalmWheel(self).hold(self.sites, self.model, self.compare, self.missing, self.aggregation)
        self.model_menu.setMenu(self.actions_of_model.menu)
        self.criteria.setModel(self.tree)
        WideColumn(self.criteria, self.criteria.header(), NAME, _NAME_LETTERS)
        self.criteria.setIndentation(_INDENTATION_PX)
        self.best.setModel(self.best_sites)
        self.best.verticalHeader().hide()
        self.best.verticalHeader().setDefaultSectionSize(round(_ROW_HEIGHTS * self.fontMetrics().height()))
        self.best.hideColumn(CHANGE)
        WideColumn(self.best, self.best.horizontalHeader(), SITE, _NAME_LETTERS)
        self.criterion_tab.setWidget(self.editor)
        stack = self.desk.session.undo_stack
        self.undo.setDefaultAction(self.actions_of_model.undo_action(stack))
        self.redo.setDefaultAction(self.actions_of_model.redo_action(stack))
        self.splitter.setSizes([320, 280])
        self.on_map.setChecked(self.desk.live_map.is_on)
        self.weights = WeightColumn(self.criteria, self.tree, self.desk.session)
        self.compare_choice = CompareChoice(self)
        self._views = [
            self.weights,
            StageNote(self),
            self.compare_choice,
            PolicyChoices(self),
            ScoresPlot(self),
        ]

    def _connect(self) -> None:
        session, state = self.desk.session, self.desk.state
        self._connections = [
            (state.plan_changed, self._follow_plan),
            (session.sites_changed, self._follow_sites),
            (session.model_changed, self._follow_model),
            (session.site_chosen, self._follow_site),
            (session.scored_changed, self._follow_site),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)
        self.sites.layerChanged.connect(self._sites_chosen)
        self.make_sites.clicked.connect(self.actions_of_model.make_sites)
        self.model.activated.connect(self._model_chosen)
        self.measure.clicked.connect(session.measure)
        self.cancel.clicked.connect(session.cancel)
        self.save.clicked.connect(self.actions_of_model.save_result)
        self.on_map.toggled.connect(self.desk.live_map.switch)
        self.criteria.selectionModel().currentChanged.connect(self._criterion_chosen)
        self.best.selectionModel().currentRowChanged.connect(self._site_selected)
        self.comparison.changed.connect(self._compare)

    def _follow_plan(self) -> None:
        path = self.desk.state.path
        self.plan.setText(
            self.desk.project.title() or path.stem if path is not None else tr("No plan is open.")
        )
        self.plan.setToolTip(str(path or ""))
        self._hide_layers_of_plan()
        self._list_models()
        if path is not None and path != self._shown_plan:
            self._resume()
        self._shown_plan = path

    def _resume(self) -> None:
        """Take the sites and the model that people worked with when the project was saved; an edited model stays."""
        sites, key = (self.desk.project.readEntry(_SCOPE, entry)[0] for entry in (_SITES, _MODEL))
        layer = self.desk.project.mapLayer(sites)
        if isinstance(layer, QgsVectorLayer):
            self.desk.session.choose_sites(layer)
        if self.key.startswith("plan/"):
            # In another plan it may be another model.
            self.key = ""
            self._show_key()
        session = self.desk.session
        known = [choice.key for choice in self._choices if not choice.problem]
        if known and (session.model is None or (key in known and session.undo_stack.isClean())):
            self.choose_model(key if key in known else known[0])

    def _hide_layers_of_plan(self) -> None:
        """Offer as sites what may be sites: not the plan's own lines, regions and background."""
        offered = {"candidate_site", "cluster", "proposal_component", RESULT_PROPERTY}
        layers = self.desk.project.mapLayers().values()
        hidden = [layer for layer in layers if self._is_of_plan(layer) and not self._is_among(layer, offered)]
        blocker = QSignalBlocker(self.sites)
        self.sites.setExceptedLayerList(hidden)
        self.sites.setLayer(self.desk.session.sites_layer)
        del blocker

    @staticmethod
    def _is_of_plan(layer: QgsMapLayer) -> bool:
        return layer.customProperty(LAYER_PROPERTY) in {*LAYERS, "background"}

    @staticmethod
    def _is_among(layer: QgsMapLayer, names: set[str]) -> bool:
        return layer.customProperty(LAYER_PROPERTY) in names

    def _list_models(self) -> None:
        self._choices = choices(self.desk.state.path, self.desk.state.language)
        blocker = QSignalBlocker(self.model)
        self.model.clear()
        for choice in self._choices:
            self.model.addItem(choice.title, choice.key)
            last = self.model.count() - 1
            if choice.problem:
                self.model.setItemData(last, choice.problem, Qt.ItemDataRole.ToolTipRole)
                self.model.model().item(last).setEnabled(False)
        del blocker
        self._show_key()

    def _show_key(self) -> None:
        self.model.setCurrentIndex(self.model.findData(self.key))
        title = self.desk.session.model.title.get(self.desk.state.language) if self.desk.session.model else ""
        self.model.setToolTip(title)

    def remember_key(self, key: str) -> None:
        """List the models anew, with the one that was saved as the chosen one."""
        self.key = key
        self.desk.project.writeEntry(_SCOPE, _MODEL, key)
        self._list_models()

    def _follow_sites(self) -> None:
        blocker = QSignalBlocker(self.sites)
        self.sites.setLayer(self.desk.session.sites_layer)
        del blocker

    def _sites_chosen(self, layer: QgsMapLayer | None) -> None:
        self.desk.session.choose_sites(layer if isinstance(layer, QgsVectorLayer) else None)
        self.desk.project.writeEntry(_SCOPE, _SITES, layer.id() if layer is not None else "")

    def _model_chosen(self, number: int) -> None:
        self.choose_model(self.model.itemData(number))
        self.desk.project.writeEntry(_SCOPE, _MODEL, self.key)

    def _follow_model(self) -> None:
        if not self.criteria.currentIndex().isValid() and self.tree.rowCount():
            self.criteria.expandAll()

    def _criterion_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        criterion = self.tree.criterion(current)
        self.editor.show_criterion(criterion.id if criterion is not None else "")

    def _site_selected(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.best_sites.site_row(current)
        if row is not None:
            self.desk.session.choose_site(row)

    def _compare(self) -> None:
        self.best_sites.compare(self.comparison.changes)
        self.best.setColumnHidden(CHANGE, self.comparison.changes is None)

    def _follow_site(self) -> None:
        index = self.best_sites.index_of(self.desk.session.row)
        blocker = QSignalBlocker(self.best.selectionModel())
        self.best.setCurrentIndex(index)
        del blocker
        self.best.viewport().update()
