# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The site inspector, "Why here?": one site with its score, its reasons, what would lift it and what nobody knows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex
from qgis.PyQt.QtGui import QHideEvent, QIcon, QShowEvent
from qgis.PyQt.QtWidgets import QHeaderView, QWidget

from ...core.siting.lifting import lifting
from ...errors import mark
from ...i18n import tr
from ...paths import ICONS
from ...plan.arrays import FeatureArrays
from ...studies.inspection_text import inspection_text, rank_text, score_text
from ...studies.inspection_words import KINDS, LiftingText, lifting_text
from ...studies.site_inspection import SiteInspection, inspect_site
from ..desk import Desk, Panel
from ..idle import once_quiet
from ..inspector.inspection_html import data_html, finding_html
from ..inspector.site_marks import SiteMarks
from ..inspector.site_points import SitePoints
from ..item_models import criteria_model, lift_model
from ..item_models.site_choices import SiteChoices
from ..map_tools.site_picking import SitePicking
from ..widgets.bar_delegate import BarDelegate
from ..widgets.value_curve import ValueCurve
from ..widgets.waterfall import WaterfallChart
from ..widgets.waterfall_rows import waterfall_rows
from ..widgets.wrapping_delegate import WrappingDelegate

# Between a change of the scores and what takes long: a slider that moves sends many.
_IDLE_MS = 250
# How the table and what is told of one criterion share their height at first.
_TABLE_SHARE, _DETAIL_SHARE = 500, 400
_TABS = (mark("Reasons"), mark("Chart"), mark("To lift it"), mark("Data"))
_REASONS, _CHART, _LIFT, _DATA = range(len(_TABS))
_NOT_THERE = mark("There is no site at that place. Click on a site, or pick one from the list.")
_NO_PLACE = mark("This site has no place on the map.")
_NO_PANEL = mark("The siting panel is not there. Score sites by the menu of the plugin.")


class InspectorPanel(Panel):
    """Shows the site that people look at; only what is seen is kept up to date."""

    FORM = Path(__file__).with_suffix(".ui")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.inspection: SiteInspection | None = None
        self._lift_text: LiftingText | None = None
        # The sites among which one is outlined on the map.
        self._marked: FeatureArrays | None = None
        self._has_stopped = False
        self._marks = SiteMarks(desk.canvas)
        self._points = SitePoints(desk, self._points_came)
        self._picking = SitePicking(desk, self._picked, self._missed)
        self._sites, self._criteria = SiteChoices(self), criteria_model.CriteriaModel(self)
        self._lifts = lift_model.LiftModel(self)
        self._curve, self._waterfall = ValueCurve(self), WaterfallChart(self)
        self._idle = once_quiet(self, self._catch_up, _IDLE_MS)
        self._furnish()
        self._connect()
        self._picking.action.setEnabled(desk.session.scored is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        super().retranslate()
        for number, title in enumerate(_TABS):
            self.tabs.setTabText(number, tr(title))
        self._waterfall.setAccessibleName(tr("Points of the site"))
        self._curve.setAccessibleName(tr("Value function with the site on it"))
        self._picking.retranslate()
        self._criteria.retranslate()
        self._fit_columns()
        self._lifts.retranslate()
        self._refresh()

    def stop(self) -> None:
        """Take marks and tool off the map and stop listening."""
        self._has_stopped = True
        self._idle.stop()
        session = self.desk.session
        session.site_chosen.disconnect(self._another_site)
        session.scored_changed.disconnect(self._scores_changed)
        self.desk.project.layersWillBeRemoved.disconnect(self._layers_go)
        self._points.stop()
        self._picking.stop()
        self._marks.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.inspection is not None:
            self._fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._another_site()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no marks on the map without the panel that explains them."""
        super().hideEvent(event)
        # Of a window that is minimised the panel is not closed; after the end there is nothing left to clear.
        if event.spontaneous() or self._has_stopped:
            return
        self._marks.clear()
        self._picking.put_down()

    def _furnish(self) -> None:
        self.detail_layout.insertWidget(0, self._curve)
        self.chart_area.setWidget(self._waterfall)
        self.sites_box.setModel(self._sites)
        self.criteria_view.setModel(self._criteria)
        self.lift_view.setModel(self._lifts)
        for view, narrow in ((self.criteria_view, criteria_model.POINTS), (self.lift_view, lift_model.RANK)):
            view.setItemDelegate(WrappingDelegate(view))
            header = view.header()
            header.setStretchLastSection(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.Fixed)
        bars = BarDelegate(self.criteria_view, criteria_model.SHARES_ROLE)
        self.criteria_view.setItemDelegateForColumn(criteria_model.POINTS, bars)
        self.reasons_splitter.setSizes([_TABLE_SHARE, _DETAIL_SHARE])
        font = self.name_label.font()
        font.setBold(True)
        self.name_label.setFont(font)
        self.pick_button.setDefaultAction(self._picking.action)
        for button, icon in (
            (self.previous_button, "mActionArrowLeft.svg"),
            (self.next_button, "mActionArrowRight.svg"),
            (self.zoom_button, "mActionZoomToSelected.svg"),
            (self.copy_button, "mActionEditCopy.svg"),
        ):
            button.setIcon(QgsApplication.getThemeIcon(icon))
        self.siting_button.setIcon(QIcon(str(ICONS / "scoresites.svg")))

    def _fit_columns(self) -> None:
        """Make the columns of numbers as wide as their headings and numbers; the others share the rest."""
        for view, narrow, widest in (
            (self.criteria_view, criteria_model.POINTS, "? +100.0"),
            (self.lift_view, lift_model.RANK, "10,000"),
        ):
            header = view.header()
            numbers = view.fontMetrics().horizontalAdvance(f" {widest} ")
            header.resizeSection(narrow, max(numbers, header.sectionSizeHint(narrow)))

    def _connect(self) -> None:
        session = self.desk.session
        session.scored_changed.connect(self._scores_changed)
        session.site_chosen.connect(self._another_site)
        self.desk.project.layersWillBeRemoved.connect(self._layers_go)
        self.sites_box.activated.connect(self._pick_place)
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        self.zoom_button.clicked.connect(self._zoom)
        self.copy_button.clicked.connect(self.copy_text)
        self.siting_button.clicked.connect(self._open_siting)
        self._criteria.modelReset.connect(self.criteria_view.expandAll)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.top_box.valueChanged.connect(self._top_changed)
        self.criteria_view.selectionModel().currentRowChanged.connect(self._criterion_chosen)

    def _scores_changed(self) -> None:
        """Follow other scores; what takes long waits until they rest."""
        self._points.forget()
        self._picking.action.setEnabled(self.desk.session.scored is not None)
        self._refresh()
        scored = self.desk.session.scored
        if scored is None or scored.sites is not self._marked:
            self._mark_site()
        self._idle.start()

    def _points_came(self) -> None:
        self._refresh()
        self._catch_up()

    def _another_site(self) -> None:
        """Look at another site, at once and with all that belongs to it."""
        self._say("")
        self._refresh()
        self._mark_site()
        self._catch_up()

    def _refresh(self) -> None:
        """Show what is quickly there: the page, the head, and the tab that is seen."""
        if not self.isVisible():
            return
        scored, row = self.desk.session.scored, self._row()
        language = self.desk.state.language
        self.inspection = None
        if scored is not None and row is not None:
            self.inspection = inspect_site(scored, row, language, tr, points=self._points.of(scored, row))
        self._sites.show(scored, row, language)
        self.sites_box.setCurrentIndex(self._sites.place_of(row))
        page = self.page_site if self.inspection else self.page_none if scored else self.page_empty
        self.pages.setCurrentWidget(page)
        self._enable(scored is not None)
        self._show_head()
        self._show_quick_tab()

    def _row(self) -> int | None:
        """Return the row of the chosen site, None where the present sites have no such row."""
        scored, row = self.desk.session.scored, self.desk.session.row
        return row if scored is not None and row is not None and row < len(scored.result.score) else None

    def _enable(self, is_scored: bool) -> None:  # noqa: FBT001
        found = self.inspection
        for widget in (self.sites_box, self.previous_button, self.next_button):
            widget.setEnabled(is_scored)
        self.copy_button.setEnabled(found is not None)
        self.zoom_button.setEnabled(found is not None and found.geometry is not None)

    def _show_head(self) -> None:
        found = self.inspection
        self.pre_screening_label.setVisible(found is not None and bool(found.pre_screening))
        if found is None:
            return
        self.pre_screening_label.setToolTip(found.pre_screening)
        self.name_label.setText(found.name)
        texts = [tr("Completeness {share:.0%}").format(share=found.completeness)]
        if found.rank:
            texts = [
                tr("Score {score}").format(score=score_text(found, tr)),
                tr("Rank {rank}").format(rank=rank_text(found, tr)),
                *texts,
            ]
        self.score_label.setText(" · ".join(texts))
        reasons = "\n".join(exclusion.sentence for exclusion in found.exclusions)
        self.excluded_label.setText(tr("Excluded: {reasons}").format(reasons=reasons))
        self.excluded_label.setVisible(bool(found.exclusions))
        if found.geometry is None:
            self._say(tr(_NO_PLACE))

    def _show_quick_tab(self) -> None:
        found, tab = self.inspection, self.tabs.currentIndex()
        if found is None:
            self._criteria.show(None)
        elif tab == _REASONS:
            self._criteria.show(found)
            self._show_detail()
        elif tab == _DATA:
            self.data_browser.setHtml(data_html(found))

    def _catch_up(self) -> None:
        """Show what takes long, in the tab that is seen."""
        found, scored, tab = self.inspection, self.desk.session.scored, self.tabs.currentIndex()
        if found is None or scored is None or not self.isVisible():
            return
        if self._points.ask(scored, found.row):
            self._refresh()
        if tab == _REASONS:
            self._show_curve()
        elif tab == _CHART:
            self._show_chart()
        elif tab == _LIFT:
            self._show_lift()

    def _show_detail(self) -> None:
        finding = self._criteria.finding(self.criteria_view.currentIndex())
        language = self.desk.state.language
        self.detail_label.setText(
            finding_html(finding, language) if finding else tr("Choose a criterion to see what decided it.")
        )
        if finding is None or finding.value is None:
            self._curve.show_curve(None, None, 0.0, "")

    def _show_curve(self) -> None:
        finding = self._criteria.finding(self.criteria_view.currentIndex())
        if finding is not None:
            self._curve.show_curve(finding.value, finding.raw, finding.utility, finding.unit)

    def _show_chart(self) -> None:
        found, scored = self.inspection, self.desk.session.scored
        if found is None or scored is None:
            return
        self.kind_label.setText(self._points.problem or tr(KINDS[found.contribution_kind]))
        points = self._points.of(scored, found.row)
        rows = waterfall_rows(scored, found, points, tr) if found.has_points else ()
        description = "; ".join(f"{row.title} {row.points}" for row in rows)
        self._waterfall.show_rows(rows, (found.worst, found.best), description)

    def _show_lift(self) -> None:
        self._lift_text = self._lifting_text()
        if self._lift_text is None:
            return
        self.lift_label.setText(self._lift_text.sentence)
        self._lifts.show(self._lift_text.lines)
        self.lift_view.setVisible(bool(self._lift_text.lines))
        self.lift_unknown_label.setText(self._lift_text.not_assessed)

    def _lifting_text(self) -> LiftingText | None:
        scored, row = self.desk.session.scored, self._row()
        if scored is None or row is None:
            return None
        return lifting_text(
            scored, lifting(scored.result, row, self.top_box.value()), self.desk.state.language, tr
        )

    def _tab_changed(self, _tab: int) -> None:
        self._refresh()
        self._catch_up()

    def _top_changed(self, _top: int) -> None:
        self._idle.start()

    def _criterion_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Show a criterion, and on the map what decided it."""
        self._show_detail()
        self._show_curve()
        finding = self._criteria.finding(index)
        decider, scored = finding.decider if finding else None, self.desk.session.scored
        if decider is None or scored is None:
            self._marks.unlink()
        else:
            self._marks.link(decider.link, decider.reach, decider.geometry, scored.request.crs)

    def _mark_site(self) -> None:
        found, scored = self.inspection, self.desk.session.scored
        self._marked = scored.sites if scored is not None else None
        if found is None or scored is None:
            self._marks.clear()
            return
        self._marks.outline(found.geometry, scored.request.crs)
        index = self.criteria_view.currentIndex()
        if self._criteria.finding(index) is not None:
            self._criterion_chosen(index, QModelIndex())

    def _layers_go(self, layer_ids: list[str]) -> None:
        """Leave no line to what may be gone, and no outline of a site whose layer goes."""
        sites = self.desk.session.sites_layer
        if sites is None or sip.isdeleted(sites) or sites.id() in layer_ids:
            self._marks.clear()
        else:
            self._marks.unlink()

    def choose_criterion(self, criterion_id: str) -> None:
        """Choose a criterion as a click on it does."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.criteria_view.selectionModel().setCurrentIndex(self._criteria.index_of(criterion_id), flags)

    def _pick_place(self, place: int) -> None:
        self.desk.session.choose_site(self._sites.row_at(place))

    def _picked(self, fid: int) -> None:
        row = self.desk.session.row_of(fid)
        if row is None:
            self._missed()
        else:
            self._say("")
            self.desk.session.choose_site(row)

    def _missed(self) -> None:
        self._say(tr(_NOT_THERE))

    def _say(self, text: str) -> None:
        self.hint_label.setText(text)
        self.hint_label.setVisible(bool(text))

    def _step(self, by: int) -> None:
        place = self._sites.neighbour(self._row(), by)
        if place is not None:
            self.desk.session.choose_site(place)

    def _zoom(self) -> None:
        scored = self.desk.session.scored
        if self.inspection is not None and scored is not None:
            self._marks.zoom(self.inspection.geometry, scored.request.crs)

    def copy_text(self) -> None:
        """Put everything about the site into the clipboard."""
        if self.inspection is not None:
            text = inspection_text(self.inspection, self._lifting_text(), tr)
            QgsApplication.clipboard().setText(text)
            self._say(tr("Copied."))

    def _open_siting(self) -> None:
        if self.desk.show_panel("siting") is None:
            self._say(tr(_NO_PANEL))
