# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of the proposals: the tree of their components, what is known of them, and how they get a site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QPalette, QTextOption
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from ...i18n import tr
from ...plan.proposals import COMPONENT, PROPOSAL_LAYERS, read_proposals
from ...plan.vocabulary import FIGURE_BASIS
from ...studies.component_siting import siting_choice
from ...studies.proposal_figures import ProposalFigures
from ..desk import Desk, Panel
from ..edit_watch import EditWatch
from ..item_models.proposal_tree import Key, ProposalTree
from ..proposals.actions import ACTIONS, ActionSpec, Choice
from ..proposals.choice_details import choice_html
from ..proposals.component_scoring import ComponentScoring
from ..proposals.edits import ProposalEdits
from ..proposals.outline_drawing import OutlineDrawing
from ..proposals.selection_link import SelectionLink

_ADDING = ("draw", "unsited", "figure", "proposal")
# Of the width of a letter x: a name that can be read, and beside it where the site stands.
_NAME_WIDTH_EX = 24
_CHOSEN_TOO = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_OPEN_SAMPLE = "open_sample_plan"


class ProposalsPanel(Panel):
    """The tree follows the layers; the actions say why they cannot be used; the details show what is chosen."""

    FORM = Path(__file__).with_suffix(".ui")
    pages: QStackedWidget
    plan_page: QWidget
    empty_page: QWidget
    empty_label: QLabel
    sample_button: QPushButton
    basis_box: QComboBox
    add_button: QToolButton
    splitter: QSplitter
    tree: QTreeView
    details: QTextBrowser
    map_bar: QToolBar
    site_bar: QToolBar

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = ProposalTree(self)
        self.model.show_view(language=desk.state.language)
        self.tree.setModel(self.model)
        self.actions_by_name: dict[str, QAction] = {}
        self._drawing = OutlineDrawing(desk, self)
        self._shown: dict[str, QgsVectorLayer] = {}
        self._wanted: Key | None = None
        self._comparing = False
        self._html = ""
        self._edits = ProposalEdits(desk, self._ask)
        self._scoring = ComponentScoring(desk, self)
        self._watch = EditWatch(self)
        self._link = SelectionLink(self.tree, self.model)
        self._set_up_actions()
        self._set_up_texts()
        self._connect()
        self._show_plan()

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        super().retranslate()
        self._set_up_texts()
        self.model.show_view(language=self.desk.state.language)
        self._show_choice()

    def stop(self) -> None:
        """Let go of the layers, of what is being scored and of the map."""
        self._scoring.clear()
        self._drawing.stop()
        self._watch.stop()
        self._link.link(None)
        self.desk.state.plan_changed.disconnect(self._show_plan)

    def choice(self) -> Choice:
        """Return what is chosen in the tree, from top to bottom."""
        indexes = self.tree.selectionModel().selectedRows()
        rows = [row for index in indexes if (row := self.model.row_at(index)) is not None]
        return Choice(self.model.view.figures, rows, self._scoring.scoring)

    # What can be done, each by the name of its action.

    def zoom(self) -> None:
        self.desk.canvas.zoomToFeatureIds(self.desk.state.layers[COMPONENT], self.choice().places)

    def flash(self) -> None:
        self.desk.canvas.flashFeatureIds(self.desk.state.layers[COMPONENT], self.choice().places)

    def form(self) -> None:
        if (row := self.choice().only) is not None:
            self._edits.edit(row)

    def source(self) -> None:
        self._open(QUrl(self.choice().links[0]))

    def compare(self) -> None:
        self._comparing = True
        self._show_details(self.choice())

    def find_sites(self) -> None:
        """Let the siting panel look for sites of the chosen component."""
        component = self.choice().component
        panel = self.desk.show_panel("siting")
        if panel is None or component is None:
            self.desk.notifier.warn(tr("The siting panel is not available in this version of the plugin."))
            return
        panel.find_sites(component.id, siting_choice(component).model)

    def score(self) -> None:
        if (component := self.choice().component) is not None:
            self._scoring.start(component)

    def assign(self) -> None:
        """Assign the candidate of the siting panel to the chosen component."""
        component = self.choice().component
        if component is not None and self._edits.assign(component):
            text = tr("{component} has the candidate as its indicative site. It is not saved yet.")
            self.desk.notifier.tell(text.format(component=component.label(self.desk.state.language)))

    def draw(self) -> None:
        self._drawing.start(self.palette().color(QPalette.ColorRole.Highlight))

    def unsited(self) -> None:
        self._want("component", self._edits.add_component(self._proposal_id(), None))

    def figure(self) -> None:
        if (component := self.choice().component) is not None:
            self._edits.add_figure(component.id, self.model.view.basis)

    def proposal(self) -> None:
        self._want("proposal", self._edits.add_proposal())

    # Setting up.

    def _set_up_actions(self) -> None:
        for spec in ACTIONS:
            action: QAction = getattr(self, f"{spec.name}_action")
            action.setIcon(QgsApplication.getThemeIcon(spec.icon))
            action.triggered.connect(self._doing(spec))
            self.actions_by_name[spec.name] = action
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions([self.actions_by_name[name] for name in _ADDING])
        self.add_button.setMenu(menu)
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        for bar in (self.map_bar, self.site_bar):
            for action in bar.actions():
                # A toolbar leaves its buttons out of the way of the Tab key.
                bar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                bar.widgetForAction(action).setAutoRaise(bar is self.map_bar)
        self.splitter.setSizes([1, 1])
        self.tree.header().resizeSection(0, _NAME_WIDTH_EX * self.fontMetrics().xHeight())
        # Web addresses and identifiers have no place to break a line at.
        self.details.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _set_up_texts(self) -> None:
        self.basis_box.blockSignals(True)
        chosen = max(0, self.basis_box.currentIndex())
        self.basis_box.clear()
        for basis, text in FIGURE_BASIS.items():
            self.basis_box.addItem(tr(text), basis)
        self.basis_box.setCurrentIndex(chosen)
        self.basis_box.blockSignals(False)
        for action in self.actions_by_name.values():
            action.setData(action.toolTip())
            for bar in (self.map_bar, self.site_bar):
                if (button := bar.widgetForAction(action)) is not None:
                    button.setAccessibleName(action.text().replace("&", ""))

    def _connect(self) -> None:
        self.desk.state.plan_changed.connect(self._show_plan)
        self._watch.changed.connect(self._read)
        self._scoring.changed.connect(self._show_choice)
        self._drawing.drawn.connect(self._add_drawn)
        self.basis_box.currentIndexChanged.connect(self._show_basis)
        self.tree.selectionModel().selectionChanged.connect(self._chosen)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.activated.connect(self._activate)
        self.details.anchorClicked.connect(self._open)
        self.sample_button.clicked.connect(self._open_sample)

    # Following the plan.

    def _show_plan(self) -> None:
        """Look at the layers of another plan, or say what to do when there is none."""
        layers = self.desk.state.layers
        own = {name: layers[name] for name in PROPOSAL_LAYERS if name in layers}
        own = own if len(own) == len(PROPOSAL_LAYERS) else {}
        self.pages.setCurrentWidget(self.plan_page if own else self.empty_page)
        self._say_what_to_do()
        if own == self._shown and own:
            return
        self._shown = own
        self._link.link(None)
        self._watch.watch(own)
        self._scoring.clear()
        self._drawing.stop()
        self._read()
        self.tree.expandAll()
        for column in (1, 2):
            self.tree.resizeColumnToContents(column)
        self._link.link(layers[COMPONENT] if own else None)

    def _say_what_to_do(self) -> None:
        if self.desk.state.layers:
            text = tr(
                "The layers of the proposals are not in the project. Open the plan again to bring them back."
            )
        else:
            text = tr("No plan is open. Open a sample plan, or one of your own, to see its proposals.")
        self.empty_label.setText(text)
        can_open = self.desk.menu_action(_OPEN_SAMPLE) is not None
        self.sample_button.setVisible(not self.desk.state.layers and can_open)

    def _read(self) -> None:
        """Show the layers as they are now; what is chosen and open stays so."""
        with self._link.held():
            chosen = [self.model.key_at(index) for index in self.tree.selectionModel().selectedRows()]
            layers = self.desk.state.layers if self._shown else {}
            self.model.show_figures(ProposalFigures(read_proposals(layers)))
            for key in chosen:
                # Those that moved to another place were taken out and put in again.
                self.tree.selectionModel().select(self.model.index_of(key), _CHOSEN_TOO)
        if self._wanted and (index := self.model.index_of(self._wanted)).isValid():
            self._wanted = None
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self._show_choice()

    def _want(self, kind: str, row_id: str) -> None:
        self._wanted = (kind, row_id) if row_id else None

    # Showing what is chosen.

    def _chosen(self, *_: object) -> None:
        self._comparing = False
        self._show_choice()

    def _show_basis(self) -> None:
        self.model.show_view(basis=self.basis_box.currentData())

    def _show_choice(self) -> None:
        choice = self.choice()
        for spec in ACTIONS:
            reason = spec.why_not(choice)
            action = self.actions_by_name[spec.name]
            action.setEnabled(not reason)
            action.setToolTip(f"{action.data()}: {tr(reason)}" if reason else action.data())
        self._show_details(choice)

    def _show_details(self, choice: Choice) -> None:
        html = choice_html(choice, self._scoring, self.desk.state.language, comparing=self._comparing)
        if html != self._html:
            self._html = html
            # Underlined is enough: not every theme has a colour for links that can be read on its background.
            colour = self.details.palette().color(QPalette.ColorRole.Text).name()
            self.details.document().setDefaultStyleSheet(f"a {{ color: {colour}; }}")
            self.details.setHtml(html)

    def _show_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for spec in ACTIONS:
            if spec.name in ("find_sites", _ADDING[0]):
                menu.addSeparator()
            menu.addAction(self.actions_by_name[spec.name])
        menu.exec(self.tree.viewport().mapToGlobal(position))

    # Doing.

    def _doing(self, spec: ActionSpec) -> Callable[..., None]:
        return lambda *_: self._do(spec.name)

    def _do(self, name: str) -> None:
        if not self.actions_by_name[name].isEnabled():
            return
        with self.desk.notifier.guarded():
            getattr(self, name)()

    def _activate(self, *_: object) -> None:
        self._do("zoom" if self.actions_by_name["zoom"].isEnabled() else "form")

    def _add_drawn(self, outline: QgsGeometry) -> None:
        with self.desk.notifier.guarded():
            self._want("component", self._edits.add_component(self._proposal_id(), outline))

    def _proposal_id(self) -> str:
        """Return the proposal that a new component is most likely of, "" when people have to say."""
        choice = self.choice()
        found = choice.proposals or choice.figures.rows.proposals
        return found[0].id if len(found) == 1 else ""

    def _ask(self, question: str) -> bool:
        answer = QMessageBox.question(self, self.windowTitle() or tr("Proposals"), question)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _open(self, address: QUrl) -> None:
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)

    def _open_sample(self) -> None:
        if (action := self.desk.menu_action(_OPEN_SAMPLE)) is not None:
            action.trigger()
