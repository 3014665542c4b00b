# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of a grid study in which people try things out: more load, a new line, what is planned; and the steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsCsException, QgsPointXY
from qgis.PyQt.QtCore import QObject, QSignalBlocker, QStringListModel, Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter

from ...i18n import tr
from ..desk import Desk
from ..map_tools.pick_place import PickPlaceTool
from .session import GridStudySession

if TYPE_CHECKING:
    from ..widgets.grid_study import GridStudyPanel

# How far beside a substation a click may be, in pixels of the screen.
_TOLERANCE_PX = 14
_ICONS = {
    "load_pick": "cursors/mCapturePoint.svg",
    "from_pick": "cursors/mCapturePoint.svg",
    "to_pick": "cursors/mCapturePoint.svg",
    "undo": "mActionUndo.svg",
    "redo": "mActionRedo.svg",
    "remove": "symbologyRemove.svg",
    "clear": "mActionDeleteSelected.svg",
}


class WhatIfForm(QObject):
    """Works the widgets of one panel, and tells the marks on the map which substations are chosen."""

    def __init__(self, panel: GridStudyPanel, desk: Desk, session: GridStudySession) -> None:
        super().__init__(panel)
        self._panel, self._desk, self._session = panel, desk, session
        self._names = QStringListModel(self)
        self._ids: list[str] = []
        self._buses: list[int] = []
        self._choices: tuple[QComboBox, ...] = (panel.load_at, panel.line_from, panel.line_to)
        self._waiting: QComboBox | None = None
        self.tool = PickPlaceTool(desk.canvas)
        self._furnish()
        self._connect()

    def stop(self) -> None:
        """Put the map tool down and let go of the session."""
        self.tool.leave()
        self.tool.deleteLater()
        self._session.steps_changed.disconnect(self.show_steps)

    def offer_substations(self) -> None:
        """Offer the substations of the present grid, by their names in the present language."""
        studied = self._session.studied
        kept = [self.chosen_id(choice) for choice in self._choices]
        named: list[tuple[str, int]] = []
        if studied is not None:
            self._offer_voltages()
            names = studied.bus_names(self._desk.state.language)
            named = sorted((names[bus], bus) for bus in studied.chosen_buses.tolist())
        self._buses = [bus for _, bus in named]
        self._ids = [studied.grid.bus_ids[bus] for bus in self._buses] if studied is not None else []
        blockers = [QSignalBlocker(choice) for choice in self._choices]
        self._names.setStringList([name for name, _ in named])
        for number, (choice, bus_id) in enumerate(zip(self._choices, kept, strict=True)):
            first = min(number // 2, len(self._ids) - 1)
            choice.setCurrentIndex(self._ids.index(bus_id) if bus_id in self._ids else first)
            choice.lineEdit().setCursorPosition(0)
        del blockers
        self._measure()
        self._ring()

    def show_steps(self) -> None:
        """List the steps in the present language, and what can be done with them."""
        panel, stack = self._panel, self._session.undo_stack
        panel.steps.clear()
        for text in self.step_texts():
            panel.steps.addItem(text)
            panel.steps.item(panel.steps.count() - 1).setToolTip(text)
        panel.remove.setEnabled(bool(self._session.steps))
        panel.clear.setEnabled(bool(self._session.steps))
        panel.undo.setEnabled(stack.canUndo())
        panel.redo.setEnabled(stack.canRedo())

    def step_texts(self) -> list[str]:
        """Return what the steps are called in the present language."""
        if not self._session.steps:
            return []
        from .texts import step_text

        names = self._names_by_id()
        return [step_text(step, names) for step in self._session.steps]

    def chosen_id(self, choice: QComboBox) -> str | None:
        """Return the id of the bus that a box shows, None when there is none."""
        place = choice.currentIndex()
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def choose_bus(self, bus: int) -> None:
        """Take a bus as the place of more load."""
        if bus in self._buses:
            self._panel.load_at.setCurrentIndex(self._buses.index(bus))

    def _furnish(self) -> None:
        panel = self._panel
        for name, icon in _ICONS.items():
            button = getattr(panel, name)
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
            button.setAutoRaise(True)
        for choice in self._choices:
            choice.setEditable(True)
            choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            choice.setModel(self._names)
            completer = QCompleter(self._names, choice)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            choice.setCompleter(completer)
            # What is no name of a substation does not stay there.
            choice.lineEdit().editingFinished.connect(partial(self._correct, choice))

    def _connect(self) -> None:
        panel, session = self._panel, self._session
        picks = (panel.load_pick, panel.from_pick, panel.to_pick)
        for button, choice in zip(picks, self._choices, strict=True):
            button.setCheckable(True)
            button.clicked.connect(partial(self._pick, choice))
            choice.currentIndexChanged.connect(self._ring)
            choice.currentIndexChanged.connect(partial(self._show_beginning, choice))
        for choice in self._choices[1:]:
            choice.currentIndexChanged.connect(self._measure)
        self._picks = dict(zip(picks, self._choices, strict=True))
        self.tool.picked.connect(self._take_place)
        self.tool.ended.connect(self._end_picking)
        panel.kinds.currentChanged.connect(self._ring)
        panel.add_load.clicked.connect(self._add_load)
        panel.add_line.clicked.connect(self._add_line)
        panel.add_year.clicked.connect(self._add_year)
        panel.undo.clicked.connect(session.undo_stack.undo)
        panel.redo.clicked.connect(session.undo_stack.redo)
        panel.remove.clicked.connect(self._remove)
        panel.clear.clicked.connect(lambda: session.clear(tr("Remove all steps")))
        session.steps_changed.connect(self.show_steps)
        session.undo_stack.indexChanged.connect(self.show_steps)

    def _offer_voltages(self) -> None:
        from ...studies.grid_what_if import LINE_KV

        if not self._panel.line_kv.count():
            for kv in LINE_KV:
                self._panel.line_kv.addItem(f"{kv:g} kV", kv)

    def _add_load(self) -> None:
        from ...studies.grid_what_if import ExtraLoad

        if (bus_id := self.chosen_id(self._panel.load_at)) is not None:
            self._add(ExtraLoad(bus_id, self._panel.more_mw.value()))

    def _add_line(self) -> None:
        from ...studies.grid_what_if import NewLine

        panel = self._panel
        ends = self.chosen_id(panel.line_from), self.chosen_id(panel.line_to)
        if ends[0] is not None and ends[1] is not None:
            kv, circuits = panel.line_kv.currentData(), panel.line_circuits.value()
            self._add(NewLine(ends[0], ends[1], kv, circuits, panel.line_km.value()))

    def _add_year(self) -> None:
        from ...studies.grid_what_if import ByYear

        self._add(ByYear(self._panel.year.value()))

    def _add(self, step: object) -> None:
        from .texts import step_text

        self._session.add(step, step_text(step, self._names_by_id()))  # type: ignore[arg-type]

    def _remove(self) -> None:
        place = self._panel.steps.currentRow()
        place = len(self._session.steps) - 1 if place < 0 else place
        if 0 <= place < len(self._session.steps):
            self._session.remove(place, tr("Remove: {step}").format(step=self.step_texts()[place]))

    def _measure(self, *_: object) -> None:
        """Propose length and voltage of a line between the chosen substations."""
        studied, panel = self._session.studied, self._panel
        ends = self.chosen_id(panel.line_from), self.chosen_id(panel.line_to)
        if studied is None or ends[0] is None or ends[1] is None:
            return
        from ...studies.grid_what_if import line_km, line_kv

        km = line_km(studied, ends[0], ends[1], studied.request.assumptions)
        panel.line_km.setValue(0.0 if km != km else km)  # noqa: PLR0124 - NaN: nobody knows where they are
        panel.line_kv.setCurrentIndex(panel.line_kv.findData(line_kv(studied, *ends)))

    def _ring(self, *_: object) -> None:
        kind = self._panel.kinds.currentIndex()
        shown = (self._choices[:1], self._choices[1:], ())[kind]
        rows = [choice.currentIndex() for choice in shown]
        self._panel.marks.choose(self._buses[row] for row in rows if 0 <= row < len(self._buses))

    @staticmethod
    def _show_beginning(choice: QComboBox, _place: int) -> None:
        """Show where a long name begins, not where it ends."""
        choice.lineEdit().setCursorPosition(0)
        choice.setToolTip(choice.currentText())

    def _correct(self, choice: QComboBox) -> None:
        # Substations may share a name: one that is chosen stays, and is not looked for by its name.
        if choice.currentText() != choice.itemText(choice.currentIndex()):
            row = choice.findText(choice.currentText(), Qt.MatchFlag.MatchFixedString)
            choice.setCurrentIndex(row if row >= 0 else choice.currentIndex())
            choice.setEditText(choice.itemText(choice.currentIndex()))

    def _pick(self, choice: QComboBox, wanted: bool) -> None:  # noqa: FBT001 - a slot
        if not wanted:
            self.tool.leave()
            return
        self._waiting = choice
        for button, other in self._picks.items():
            button.setChecked(other is choice)
        self.tool.start()

    def _end_picking(self) -> None:
        for button in self._picks:
            button.setChecked(False)

    def _take_place(self, place: QgsPointXY) -> None:
        bus = self.bus_near(place)
        if bus is None:
            self._desk.notifier.tell(tr("There is no substation of the grid at that place."))
        elif self._waiting is not None:
            self._waiting.setCurrentIndex(self._buses.index(bus))

    def bus_near(self, place: QgsPointXY) -> int | None:
        """Return the bus nearest to a place of the map, None where none is within a few pixels."""
        import numpy as np

        studied = self._session.studied
        if studied is None or not studied.request.crs.isValid() or not self._buses:
            return None
        settings = self._desk.canvas.mapSettings()
        here = QgsCoordinateTransform(
            settings.destinationCrs(), studied.request.crs, settings.transformContext()
        )
        edge = QgsPointXY(place.x() + settings.mapUnitsPerPixel() * _TOLERANCE_PX, place.y())
        try:
            at, beside = here.transform(place), here.transform(edge)
        except QgsCsException:
            return None
        away = np.hypot(*(studied.places.xy_m[self._buses] - (at.x(), at.y())).T)
        if not np.isfinite(away).any():
            return None
        nearest = int(np.nanargmin(away))
        return self._buses[nearest] if away[nearest] <= at.distance(beside) else None

    def _names_by_id(self) -> dict[str, str]:
        return dict(zip(self._ids, self._names.stringList(), strict=True))
