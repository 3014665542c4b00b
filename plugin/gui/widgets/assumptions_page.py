# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of assumptions: every number in use, where it comes from, and what people made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit, QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import QModelIndex, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QKeySequence, QPalette, QTextOption
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QToolBar,
    QTreeView,
    QWidget,
)

from ...errors import RulesError
from ...i18n import tr
from ...paths import ICONS
from ..assumptions.details import details_html, table_text
from ..assumptions.session import AssumptionSession
from ..desk import Desk
from ..forms import load_form, retranslate_form
from ..item_models.assumption_cells import COLUMNS, SHIPPED_COLUMN, SOURCE_COLUMN, TITLE
from ..item_models.assumption_filter import AssumptionFilter
from ..item_models.assumption_table import AssumptionTable
from ..notifier import Notifier

_FORM = Path(__file__).with_suffix(".ui")
_GEOMETRY_KEY = "airegion_assumptions"
# Of the width of a letter x: titles and sources are long, a column is not to hide the next one.
_TITLE_WIDTH_EX, _SOURCE_WIDTH_EX = 60, 16
_NUMBER_COLUMNS = [*(place for place, column in enumerate(COLUMNS) if column.end), SHIPPED_COLUMN]
_ICONS = {
    "reset": "/mActionReload.svg",
    "import": "/mActionFileOpen.svg",
    "export": "/mActionFileSave.svg",
    "copy": "/mActionEditCopy.svg",
}
_JSON = ".json"


class AssumptionsPage(QDialog):
    """Widgets show, the table holds, the session decides and stores. Whoever makes the page stops it."""

    bar: QgsMessageBar
    filter_edit: QgsFilterLineEdit
    only_edited: QCheckBox
    only_used: QCheckBox
    splitter: QSplitter
    tree: QTreeView
    details: QTextBrowser
    note: QLabel
    actions_bar: QToolBar
    close_button: QPushButton
    reset_action: QAction
    reset_all_action: QAction
    import_action: QAction
    export_action: QAction
    copy_action: QAction

    def __init__(self, desk: Desk, session: AssumptionSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(_FORM, self)
        self.session = session
        self._state = desk.state
        self._used: frozenset[str] | None = None
        self.notifier = Notifier(self.bar, self)
        self.table = AssumptionTable(session, lambda: desk.state.language, self)
        self.shown = AssumptionFilter(self.table, self)
        self._set_up_tree()
        self._set_up_actions()
        self._connections = [
            (session.assumptions_changed, self._show),
            (session.project_changed, self._follow_project),
            (desk.state.language_changed, self.retranslate),
        ]
        self._connect()
        self.show_used(None)
        self._follow_project()
        QgsGui.enableAutoGeometryRestore(self, _GEOMETRY_KEY)

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        retranslate_form(_FORM, self)
        self.table.refresh()
        self._show_used()
        self._follow_project()

    def stop(self) -> None:
        """Let go of whatever outlives the page."""
        for signal, slot in reversed(self._connections):
            signal.disconnect(slot)
        self.table.stop()

    def bring_up(self, used: Iterable[str] | None = None) -> None:
        """Show the page before all other windows; ``used``: only these, the ids that a result used, None as before."""
        if used is not None:
            self.show_used(used)
            self.only_used.setChecked(self.only_used.isEnabled())
        self.show()
        self.raise_()
        self.activateWindow()

    def show_used(self, used: Iterable[str] | None) -> None:
        """Let people choose to see only the numbers that a result used; None: there is no result."""
        self._used = None if used is None else frozenset(used)
        self._show_used()

    def chosen_ids(self) -> list[str]:
        """Return the numbers that are chosen; with a group, those of it that are shown."""
        shown = set(self.shown.shown_ids())
        rows = [self.shown.mapToSource(index) for index in self.tree.selectionModel().selectedRows()]
        ids = dict.fromkeys(key for row in rows for key in self.table.ids_at(row))
        return [key for key in ids if key in shown]

    # What can be done.

    def reset(self) -> None:
        """Use the chosen numbers as they are shipped."""
        ids = self.chosen_ids()
        self.table.forget_drafts(ids)
        self.session.reset(ids)

    def reset_all(self) -> None:
        """Use all numbers as they are shipped."""
        self.table.forget_drafts()
        self.session.reset_all()

    def import_edits(self) -> None:
        """Ask for a file and take its edits."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import edits"), "", tr("JSON files (*.json)"))
        if name:
            count = self.session.import_file(Path(name))
            self.table.forget_drafts()
            text = tr("{count} edits are taken from {file}. Undo brings back those before.")
            self.notifier.tell(text.format(count=count, file=Path(name).name))

    def export_edits(self) -> None:
        """Ask where, and write the edits as a file."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export edits"), f"assumptions{_JSON}", tr("JSON files (*.json)")
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(_JSON)
        # The dialog asked about the name that was typed only.
        if path != Path(name) and path.exists():
            self.notifier.warn(tr("{name} exists already. Choose another name.").format(name=path.name))
            return
        self.session.export_file(path)
        self.notifier.tell(tr("The edits are written: {file}").format(file=path))

    def copy(self) -> None:
        """Copy what is shown as a table."""
        language = self._state.language
        groups = {group.id: group.title.get(language) for group in self.table.groups}
        lines = [self.table.line(key) for key in self.shown.shown_ids()]
        QgsApplication.clipboard().setText(table_text((groups[line.used.group], line) for line in lines))

    def keep_usable(self) -> None:
        """Ask, and keep those edits of the project that can be used."""
        question = tr("Keep {count} edits and discard all others? This cannot be undone.")
        if self._confirmed(question.format(count=self.session.usable_count)):
            self.session.keep_usable()

    def discard_stored(self) -> None:
        """Ask, and let the project keep no edits where those it keeps cannot be read."""
        if self._confirmed(tr("Discard the edits that the project keeps? This cannot be undone.")):
            self.session.discard_stored()

    def _confirmed(self, question: str) -> bool:
        answer = QMessageBox.question(self, self.windowTitle(), question)
        return bool(answer == QMessageBox.StandardButton.Yes)

    # Setting up.

    def _set_up_tree(self) -> None:
        self.tree.setModel(self.shown)
        ex = self.fontMetrics().xHeight()
        self.tree.expandAll()
        for place in range(1, self.shown.columnCount()):
            self.tree.resizeColumnToContents(place)
        self.tree.setColumnWidth(TITLE, _TITLE_WIDTH_EX * ex)
        self.tree.setColumnWidth(SOURCE_COLUMN, _SOURCE_WIDTH_EX * ex)
        self.splitter.setSizes([480, 160])
        self.splitter.setStretchFactor(0, 1)
        # Web addresses and identifiers have no place to break a line at.
        self.details.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _set_up_actions(self) -> None:
        self.setWindowIcon(QIcon(str(ICONS / "assumptions.svg")))
        stack = self.session.undo_stack
        first = self.actions_bar.actions()[0]
        for action, icon, key in (
            (stack.createUndoAction(self), "/mActionUndo.svg", QKeySequence.StandardKey.Undo),
            (stack.createRedoAction(self), "/mActionRedo.svg", QKeySequence.StandardKey.Redo),
        ):
            action.setIcon(QgsApplication.getThemeIcon(icon))
            action.setShortcut(key)
            self.actions_bar.insertAction(first, action)
            # Its text names the step, which may be long.
            button = self.actions_bar.widgetForAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.actions_bar.insertSeparator(first)
        for name, icon in _ICONS.items():
            getattr(self, f"{name}_action").setIcon(QgsApplication.getThemeIcon(icon))
        for action in self.actions_bar.actions():
            if (button := self.actions_bar.widgetForAction(action)) is not None:
                # A toolbar leaves its buttons out of the way of the Tab key.
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tree.addActions([self.reset_action, self.copy_action])

    def _connect(self) -> None:
        for signal, slot in self._connections:
            signal.connect(slot)
        for action, does in (
            (self.reset_action, self.reset),
            (self.reset_all_action, self.reset_all),
            (self.import_action, self.import_edits),
            (self.export_action, self.export_edits),
            (self.copy_action, self.copy),
        ):
            action.triggered.connect(self._doing(does))
        self.table.refused.connect(self._refuse)
        self.table.accepted.connect(self._accept)
        self.filter_edit.textChanged.connect(self._filter)
        self.only_edited.toggled.connect(self._filter)
        self.only_used.toggled.connect(self._filter)
        self.tree.selectionModel().currentChanged.connect(self._show)
        self.tree.selectionModel().selectionChanged.connect(self._show)
        self.details.anchorClicked.connect(self._open)
        self.close_button.clicked.connect(self.close)

    def _doing(self, does: Callable[[], None]) -> Callable[..., None]:
        def do(*_: object) -> None:
            self.bar.clearWidgets()
            with self.notifier.guarded():
                does()
            self._tell_problem()
            self._show()

        return do

    # Showing.

    def _follow_project(self) -> None:
        """Show the edits of another project, or why they cannot be shown."""
        self.bar.clearWidgets()
        self._tell_problem()
        self._show()

    def _tell_problem(self) -> None:
        if self.session.problem is None:
            return
        text = tr("The edits kept in the project are not in use. {problem}")
        ways = {tr("Save as file…"): self._doing(self.export_edits)}
        if count := self.session.usable_count:
            ways[tr("Keep {count}…").format(count=count)] = self._doing(self.keep_usable)
        ways[tr("Discard…")] = self._doing(self.discard_stored)
        self.notifier.offer(text.format(problem=self.session.problem.message(tr)), ways)

    def _refuse(self, error: RulesError) -> None:
        self.bar.clearWidgets()
        self.notifier.warn(error.message(tr))
        self._show()

    def _accept(self) -> None:
        self.bar.clearWidgets()
        self._show()

    def _show_used(self) -> None:
        known = self._used is not None
        self.only_used.setEnabled(known)
        self.only_used.setToolTip("" if known else tr("Nothing has been computed yet."))
        if not known:
            self.only_used.setChecked(False)
        self._filter()

    def _make_room(self) -> None:
        """Widen columns of numbers for what stands there: a number of which a part is left out is another one."""
        for place in _NUMBER_COLUMNS:
            before = self.tree.columnWidth(place)
            self.tree.resizeColumnToContents(place)
            self.tree.setColumnWidth(place, max(before, self.tree.columnWidth(place)))

    def _filter(self, *_: object) -> None:
        self.shown.show_words(self.filter_edit.text())
        self.shown.show_only_edited(self.only_edited.isChecked())
        self.shown.show_only(self._used if self.only_used.isChecked() else None)
        self.tree.expandAll()
        self._show()

    def _show(self, *_: object) -> None:
        edited = self.session.assumptions.edited
        chosen = self.chosen_ids()
        usable = self.session.problem is None
        self.reset_action.setEnabled(
            usable and any(key in edited or self.table.drafts.of(key) for key in chosen)
        )
        self.reset_all_action.setEnabled(usable and bool(edited or len(self.table.drafts)))
        self.import_action.setEnabled(usable)
        self.export_action.setEnabled(bool(edited) or not usable)
        shown = self.shown.shown_ids()
        self.copy_action.setEnabled(bool(shown))
        self._show_note(len(shown))
        self.tree.setColumnHidden(SHIPPED_COLUMN, not edited)
        self._make_room()
        self._show_details(self.tree.currentIndex())

    def _show_note(self, shown: int) -> None:
        edited = self.session.assumptions.edited
        parts = [
            tr("{shown} of {count} shown").format(shown=shown, count=len(self.session.assumptions.shipped)),
            tr("{count} edited").format(count=len(edited)),
        ]
        bare = sum(not one.source for one in edited.values())
        if bare:
            parts.append(tr("{count} edited without a source").format(count=bare))
        if len(self.table.drafts):
            parts.append(tr("⚠ {count} typed but not in use yet").format(count=len(self.table.drafts)))
        self.note.setText(" · ".join(parts))

    def _show_details(self, current: QModelIndex) -> None:
        key = self.table.assumption_id(self.shown.mapToSource(current))
        if not key:
            self.details.setPlainText(
                tr(
                    "Choose an assumption to see where it comes from. Double-click Low, Likely, High or Your source "
                    "to edit it."
                )
            )
            return
        draft = self.table.drafts.of(key)
        # Underlined is enough: not every theme has a colour for links that can be read on its background.
        colour = self.details.palette().color(QPalette.ColorRole.Text).name()
        self.details.document().setDefaultStyleSheet(f"a {{ color: {colour}; }}")
        self.details.setHtml(details_html(self.table.line(key), draft.error if draft is not None else None))

    def _open(self, address: QUrl) -> None:
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)
