# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The study of a grid: what can be computed of it, how full its lines are, and what more load or a line changes."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import Qgis, QgsApplication
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsDoubleSpinBox,
    QgsFieldComboBox,
    QgsFileWidget,
    QgsMapLayerComboBox,
)
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from ...errors import InputError, mark
from ...i18n import tr
from ...libraries import library_problem
from ..desk import Desk, Panel
from ..power.grid_marks import GridMarks
from ..power.result_table import NO_RESULTS, ResultTable
from ..power.session import GridStudySession, Stage
from ..power.what_if_form import WhatIfForm
from .calm_wheel import CalmWheel

if TYPE_CHECKING:
    from ...studies.grid_study import GridStudyRequest, Teaching

PLAN, CASE = "plan", "case"
_SOURCES = {PLAN: mark("the open plan"), CASE: mark("a MATPOWER case file")}
_OUTAGES = {True: mark("with any one circuit out (N-1)"), False: mark("with all in service (N-0)")}
_WORDS = (0, 2)


class GridStudyPanel(Panel):
    """The form and what it shows; all that is computed is the session's."""

    FORM: ClassVar[Path | None] = Path(__file__).with_suffix(".ui")

    scroll: QScrollArea
    source: QComboBox
    plan_part: QWidget
    teaching_group: QgsCollapsibleGroupBox
    load_check: QCheckBox
    each_mw: QgsDoubleSpinBox
    edge_check: QCheckBox
    drawn_check: QCheckBox
    case_part: QWidget
    case_file: QgsFileWidget
    case_places: QgsMapLayerComboBox
    case_number: QgsFieldComboBox
    case_name: QgsFieldComboBox
    progress: QProgressBar
    cancel: QPushButton
    build: QPushButton
    summary: QLabel
    outdated: QLabel
    findings_group: QgsCollapsibleGroupBox
    findings: QLabel
    lacks: QLabel
    answer_part: QWidget
    basis: QLabel
    loading_check: QCheckBox
    hosting_check: QCheckBox
    outages: QComboBox
    legend: QLabel
    kinds: QTabWidget
    load_at: QComboBox
    load_pick: QToolButton
    more_mw: QgsDoubleSpinBox
    add_load: QPushButton
    line_from: QComboBox
    from_pick: QToolButton
    line_to: QComboBox
    to_pick: QToolButton
    line_kv: QComboBox
    line_circuits: QSpinBox
    line_km: QgsDoubleSpinBox
    add_line: QPushButton
    year: QSpinBox
    add_year: QPushButton
    steps: QListWidget
    undo: QToolButton
    redo: QToolButton
    remove: QToolButton
    clear: QToolButton
    problem: QLabel
    results: QTabWidget
    overload_text: QLabel
    overloads: QTableView
    room_text: QLabel
    rooms: QTableView
    cases: QLabel
    note: QLabel
    assumptions: QPushButton
    copy: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.session = GridStudySession(desk.state, desk.background, desk.notifier)
        self.marks = GridMarks(desk.canvas)
        self.overload_table = ResultTable(_WORDS, self)
        self.room_table = ResultTable(_WORDS, self)
        self.what_if = WhatIfForm(self, desk, self.session)
        self._calm_wheel = CalmWheel(self)
        self._furnish()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        super().retranslate()
        for place, text in enumerate(_SOURCES.values()):
            self.source.setItemText(place, tr(text))
        for place, text in enumerate(_OUTAGES.values()):
            self.outages.setItemText(place, tr(text))
        self._show_grid()
        self.what_if.show_steps()
        self._show_answer()
        self._show_stage()

    def stop(self) -> None:
        """Let go of session and map; nothing stays on the map."""
        self.what_if.stop()
        self.session.stop()
        self.marks.stop()

    def result_text(self) -> str:
        """Return all that is shown as text, tables with tabs; "" where nothing is computed."""
        studied, answers = self.session.studied, self.session.answers
        if studied is None or answers is None:
            return ""
        from ..power.texts import basis_text, made_up_texts, note_text, used_text

        head = [basis_text(studied), *made_up_texts(studied), note_text(), *self._case_texts()]
        steps = self.what_if.step_texts() or [tr("Nothing is changed.")]
        tables = [
            f"{tr('Overloads')}\n{self.overload_table.as_text()}",
            f"{tr('Hosting capacity')}\n{self.room_table.as_text()}",
        ]
        used = used_text(answers[1].assumptions, self.desk.state.language)
        return "\n\n".join(("\n".join(head), "\n".join(steps), *tables, used))

    def _furnish(self) -> None:
        for key in _SOURCES:
            self.source.addItem("", key)
        for wanted in _OUTAGES:
            self.outages.addItem("", wanted)
        self.case_file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.case_file.setFilter("MATPOWER (*.m)")
        self.case_places.setProject(self.desk.project)
        self.case_places.setFilters(Qgis.LayerFilter.PointLayer)
        self.case_places.setAllowEmptyLayer(True)
        self.case_places.setLayer(None)
        self.case_name.setAllowEmptyFieldName(True)
        self.progress.setRange(0, 100)
        font = self.basis.font()
        font.setBold(True)
        self.basis.setFont(font)
        self.assumptions.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        for view, table in ((self.overloads, self.overload_table), (self.rooms, self.room_table)):
            view.setModel(table)
            self._furnish_table(view)
        self._calm_wheel.hold(
            self.source,
            self.outages,
            self.case_places,
            self.each_mw,
            self.more_mw,
            *(self.load_at, self.line_from, self.line_to, self.line_kv, self.line_circuits, self.line_km),
            self.year,
        )
        self._show_source()

    def _furnish_table(self, view: QTableView) -> None:
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        # However narrow the panel is, what limits is seen beside the figures.
        header.setMinimumSectionSize(self.fontMetrics().height())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        session = self.session
        self.source.currentIndexChanged.connect(self._show_source)
        self.case_places.layerChanged.connect(self._offer_fields)
        self.build.clicked.connect(self._build)
        self.cancel.clicked.connect(session.cancel)
        self.outages.currentIndexChanged.connect(
            lambda place: session.want_outages(self.outages.itemData(place))
        )
        for box in (self.loading_check, self.hosting_check):
            box.toggled.connect(self._show_marks)
        self.rooms.clicked.connect(self._choose_bus)
        self.copy.clicked.connect(lambda: QgsApplication.clipboard().setText(self.result_text()))
        self.assumptions.clicked.connect(self._show_assumptions)
        session.grid_changed.connect(self._show_grid)
        session.answer_changed.connect(self._show_answer)
        session.stage_changed.connect(self._show_stage)
        session.progressed.connect(lambda share: self.progress.setValue(round(100 * share)))

    def _build(self) -> None:
        """Build the grid that the form asks for."""
        if (problem := library_problem()) is not None:
            self.desk.notifier.refuse(problem)
            return
        try:
            request = self._request()
        except InputError as error:
            self.session.refuse(error)
            return
        self.session.build(request)

    def _request(self) -> GridStudyRequest:
        from ...studies.grid_study_request import case_grid_request, plan_grid_request

        if self.source.currentData() == PLAN:
            return plan_grid_request(self.desk.project, self._teaching())
        if not self.case_file.filePath():
            raise InputError(mark("No case file is chosen"), remedy=mark("Choose a MATPOWER case file (.m)."))
        return case_grid_request(
            self.desk.project,
            Path(self.case_file.filePath()),
            self.case_places.currentLayer(),
            self.case_number.currentField(),
            self.case_name.currentField(),
        )

    def _teaching(self) -> Teaching:
        from ...studies.grid_study import Teaching

        return Teaching(
            self.each_mw.value() if self.load_check.isChecked() else None,
            self.edge_check.isChecked(),
            self.drawn_check.isChecked(),
        )

    def _show_source(self) -> None:
        self.plan_part.setVisible(self.source.currentData() == PLAN)
        self.case_part.setVisible(self.source.currentData() == CASE)

    def _offer_fields(self, layer: Any) -> None:
        for box in (self.case_number, self.case_name):
            box.setLayer(layer)

    def _show_grid(self) -> None:
        """Show what the grid consists of and what it lacks."""
        studied = self.session.studied
        for label in (self.summary, self.findings, self.lacks):
            label.clear()
        if studied is not None:
            from ..power.texts import findings_html, lacks_html, summary_text

            self.summary.setText(summary_text(studied))
            self.findings.setText(findings_html(studied))
            self.lacks.setText(lacks_html(studied))
            self.kinds.setTabEnabled(2, studied.model is not None)
        self.findings_group.setVisible(studied is not None and bool(studied.finding_counts))
        self.lacks.setVisible(bool(self.lacks.text()))
        self.summary.setVisible(studied is not None)
        self.what_if.offer_substations()

    def _show_answer(self) -> None:
        """Show the tables and the drawings of the present answer."""
        studied, answers = self.session.studied, self.session.answers
        if studied is not None and answers is not None:
            from ..power import study_case_texts, texts

            language, count = self.desk.state.language, len(answers[1].steps)
            self.overload_table.show_results(texts.overload_results(*answers, language))
            self.room_table.show_results(texts.room_results(*answers, language))
            self.overload_text.setText(texts.overloads_text(self.overload_table.rows, count))
            self.room_text.setText(texts.rooms_text(self.room_table.rows, count))
            lacks_outages = self.session.wants_outages and not answers[1].has_outages
            self.basis.setText(texts.basis_text(studied, lacks_outages=lacks_outages))
            self.basis.setToolTip("\n".join(texts.made_up_texts(studied)))
            self.note.setText(texts.note_text())
            for view in (self.overloads, self.rooms):
                view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
            self.cases.setText(study_case_texts.case_text(answers[1]))
            self.cases.setToolTip("\n".join(self._case_texts()))
        else:
            for table in (self.overload_table, self.room_table):
                table.show_results(NO_RESULTS)
        self._show_marks()

    def _case_texts(self) -> list[str]:
        """Return all that the study cases of the present answer declare."""
        if self.session.answers is None:
            return []
        from ..power.study_case_texts import case_texts

        now = self.session.answers[1]
        return case_texts(now, tr(_OUTAGES[now.has_outages]))

    def _show_stage(self) -> None:
        """Show how far it is, and what stands against it."""
        session = self.session
        stage = session.stage
        studied = session.studied
        is_busy = stage in (Stage.BUILDING, Stage.COMPUTING)
        self.progress.setVisible(is_busy)
        self.cancel.setVisible(is_busy)
        self.build.setVisible(not is_busy)
        can_try = studied is not None and studied.is_computable
        self.answer_part.setVisible(can_try or bool(session.problem))
        for part in (self.basis, self.loading_check, self.hosting_check, self.outages, self.legend):
            part.setVisible(can_try)
        has_answer = session.answers is not None
        self.kinds.parentWidget().setVisible(can_try)
        self.results.setVisible(can_try and (has_answer or is_busy))
        self.copy.setEnabled(not is_busy)
        self.outdated.setVisible(session.outdated and studied is not None)
        for part in (self.note, self.copy, self.assumptions):
            part.setVisible(has_answer)
        self.problem.setText(escape(session.problem))
        self.problem.setVisible(bool(session.problem))
        self.what_if.show_steps()

    def _show_marks(self) -> None:
        answers = self.session.answers
        self.marks.shows_loading = self.loading_check.isChecked()
        self.marks.shows_hosting = self.hosting_check.isChecked()
        self.marks.show(self.session.studied, None if answers is None else answers[1])
        self.legend.clear()
        if answers is not None:
            from ..power.texts import legend_html

            self.legend.setText(
                legend_html(loading=self.marks.shows_loading, hosting=self.marks.shows_hosting)
            )

    def _choose_bus(self, index: QModelIndex) -> None:
        self.what_if.choose_bus(self.room_table.rows[index.row()].bus)

    def _show_assumptions(self) -> None:
        answers = self.session.answers
        used = () if answers is None else answers[1].assumptions
        self.desk.show_assumptions([each.id for each in used])
