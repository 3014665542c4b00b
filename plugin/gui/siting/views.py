# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of the siting dock that follow the session by themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker
from qgis.PyQt.QtWidgets import QTreeView

from ...errors import PlanError, mark
from ...i18n import tr
from ..item_models.criteria_tree import WEIGHT, CriteriaTree
from ..widgets.plot import Plot
from ..widgets.plot_look import Look
from ..widgets.weight_editor import WeightEditor
from .comparison import NOTHING, PINNED
from .session import SitingSession, Stage

if TYPE_CHECKING:
    from ..docks.siting import SitingPanel

_SCORE_BINS = 20
_MISSING = {
    "neutral": mark("count half"),
    "worst": mark("count nothing"),
    "exclude": mark("exclude the site"),
}
_AGGREGATIONS = {
    "weighted_sum": mark("weighted sum"),
    "weighted_product": mark("weighted product"),
    "topsis": mark("TOPSIS, fixed ideals"),
}
_STAGES = {
    Stage.NOTHING_CHOSEN: mark("Choose sites and a siting model, then score."),
    Stage.UNMEASURED: mark("Nothing is measured yet. Score the sites: that takes a moment, once."),
    Stage.MEASURING: mark("Measuring distances and shares for every site…"),
}


class WeightColumn:
    """Puts a slider and a number beside each criterion that has a weight."""

    def __init__(self, view: QTreeView, tree: CriteriaTree, session: SitingSession) -> None:
        self._view = view
        self._tree = tree
        self._session = session
        self.editors: dict[str, WeightEditor] = {}
        tree.modelReset.connect(self.rebuild)
        session.model_changed.connect(self.follow)
        self.rebuild()

    def stop(self) -> None:
        """Stop listening."""
        self._session.model_changed.disconnect(self.follow)
        self._tree.modelReset.disconnect(self.rebuild)

    def retranslate(self) -> None:
        """Name the sliders in the present language."""
        for criterion_id, editor in self.editors.items():
            editor.name(self._title(criterion_id))

    def rebuild(self) -> None:
        """Make the editors anew: the view has thrown the old ones away."""
        self.editors.clear()
        model = self._session.model
        for criterion in model.criteria if model is not None else ():
            if criterion.weight is None:
                continue
            editor = WeightEditor(self._title(criterion.id), self._view)
            editor.changed.connect(partial(self._changed, criterion.id))
            editor.settled.connect(self._session.end_gesture)
            self._view.setIndexWidget(self._tree.index_of(criterion.id, WEIGHT), editor)
            self.editors[criterion.id] = editor
        for parent in self._tree.group_indexes():
            self._view.setFirstColumnSpanned(parent.row(), QModelIndex(), False)
        self._view.expandAll()
        self.follow()

    def follow(self) -> None:
        """Show the present weights."""
        model = self._session.model
        weights = {c.id: c for c in model.criteria} if model is not None else {}
        for criterion_id, editor in self.editors.items():
            criterion = weights.get(criterion_id)
            if criterion is not None and criterion.weight is not None:
                editor.show_weight(criterion.weight)
                editor.setEnabled(criterion.in_use)

    def _title(self, criterion_id: str) -> str:
        model = self._session.model
        return model.criterion(criterion_id).title.get(self._session.state.language) if model else ""

    def _changed(self, criterion_id: str, weight: float) -> None:
        from ...core.siting.model_edits import with_weight

        if self._session.model is not None:
            text = tr("Weight of {criterion}").format(criterion=self._title(criterion_id))
            after = with_weight(self._session.model, criterion_id, weight)
            self._session.edit(after, text, f"weight/{criterion_id}")


class StageNote:
    """Says how far the siting is and what to do next, and offers that."""

    def __init__(self, dock: SitingPanel) -> None:
        self._dock = dock
        self._session = dock.desk.session
        self._session.stage_changed.connect(self.follow)
        self._session.sites_changed.connect(self.follow)
        self._session.model_changed.connect(self.follow)
        self._session.progressed.connect(self._show_progress)
        self.follow()

    def stop(self) -> None:
        """Stop listening."""
        self._session.progressed.disconnect(self._show_progress)
        self._session.model_changed.disconnect(self.follow)
        self._session.sites_changed.disconnect(self.follow)
        self._session.stage_changed.disconnect(self.follow)

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        self.follow()

    def follow(self) -> None:
        """Show the present stage."""
        dock, stage = self._dock, self._session.stage
        busy = stage is Stage.MEASURING
        dock.note.setText(self._text(stage))
        dock.note.setVisible(bool(dock.note.text()))
        dock.progress.setVisible(busy)
        dock.cancel.setVisible(busy)
        needed = stage in (Stage.NOTHING_CHOSEN, Stage.UNMEASURED, Stage.REFUSED) or self._session.outdated
        dock.measure.setVisible(not busy and needed)
        dock.measure.setEnabled(stage is not Stage.NOTHING_CHOSEN)
        dock.actions_of_model.follow()
        dock.pin.setEnabled(stage is Stage.SCORED)
        if not busy:
            dock.progress.setValue(0)

    def _text(self, stage: Stage) -> str:
        if stage is Stage.REFUSED:
            return self._session.problem
        if stage is Stage.SCORED:
            return self._scored_text()
        return tr(_STAGES[stage])

    def _scored_text(self) -> str:
        scored = self._session.scored
        if scored is None:
            return ""
        result = scored.result
        text = tr("{ranked} of {count} sites ranked. Completeness {share:.0%}.").format(
            ranked=f"{len(result.order):,}",
            count=f"{len(result.score):,}",
            share=_median(result.completeness),
        )
        if result.pre_screening:
            text = f"{text} {tr('Pre-screening, not a judgement of suitability.')}"
        if self._session.outdated:
            text = f"{text} {tr('The layers or the criteria have changed since: score again.')}"
        return text

    def _show_progress(self, share: float) -> None:
        self._dock.progress.setValue(round(100.0 * share))


class CompareChoice:
    """Offers what the present ranks can be compared with."""

    def __init__(self, dock: SitingPanel) -> None:
        self._dock = dock
        dock.desk.state.plan_changed.connect(self.relist)
        dock.compare.activated.connect(self._chosen)
        dock.pin.clicked.connect(self._pin)
        dock.comparison.changed.connect(self._tell)
        self.relist()

    def stop(self) -> None:
        """Stop listening."""
        self._dock.desk.state.plan_changed.disconnect(self.relist)

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        self.relist()
        self._tell()

    def relist(self, chosen: str | None = None) -> None:
        """List pinned ranks and the results of the plan; compare with ``chosen`` or what was chosen, if it is there."""
        from ...plan.results import RESULT_PREFIX, stored_results

        dock, path = self._dock, self._dock.desk.state.path
        chosen = dock.compare.currentData() if chosen is None else chosen
        blocker = QSignalBlocker(dock.compare)
        dock.compare.clear()
        dock.compare.addItem(tr("nothing"), NOTHING)
        if dock.comparison.has_pinned:
            dock.compare.addItem(tr("pinned ranks"), PINNED)
        try:
            tables = stored_results(path) if path is not None and path.is_file() else ()
        except PlanError:
            tables = ()
        for table in tables:
            dock.compare.addItem(table.removeprefix(RESULT_PREFIX), table)
        dock.compare.setCurrentIndex(max(dock.compare.findData(chosen), 0))
        del blocker
        if chosen:
            # Also a result of the same name may be another one: of another plan, or saved anew.
            self._chosen()

    def _chosen(self) -> None:
        with self._dock.desk.notifier.guarded():
            self._dock.comparison.choose(self._dock.desk.state.path, self._dock.compare.currentData())

    def _pin(self) -> None:
        self._dock.comparison.pin()
        self.relist(PINNED)

    def _tell(self) -> None:
        self._dock.agreement.setText(self._dock.comparison.text())
        self._dock.agreement.setVisible(bool(self._dock.agreement.text()))


class PolicyChoices:
    """What unknown values count and how utilities become a score, and what a reader should beware of."""

    def __init__(self, dock: SitingPanel) -> None:
        self._dock = dock
        self._session = dock.desk.session
        self._session.model_changed.connect(self.follow)
        self._session.scored_changed.connect(self._tell)
        dock.tabs.currentChanged.connect(self._tell)
        dock.missing.activated.connect(partial(self._chosen, "missing"))
        dock.aggregation.activated.connect(partial(self._chosen, "aggregation"))

    def stop(self) -> None:
        """Stop listening."""
        self._session.scored_changed.disconnect(self._tell)
        self._session.model_changed.disconnect(self.follow)

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        for box, texts in ((self._dock.missing, _MISSING), (self._dock.aggregation, _AGGREGATIONS)):
            blocker = QSignalBlocker(box)
            box.clear()
            for key, text in texts.items():
                box.addItem(tr(text), key)
            del blocker
        self.follow()
        self._tell()

    def follow(self) -> None:
        """Show what the present model says."""
        model = self._session.model
        for box in (self._dock.missing, self._dock.aggregation):
            box.setEnabled(model is not None)
        if model is not None:
            self._dock.missing.setCurrentIndex(self._dock.missing.findData(model.missing))
            self._dock.aggregation.setCurrentIndex(self._dock.aggregation.findData(model.aggregation.method))

    def _chosen(self, what: str, _number: int) -> None:
        from ...core.siting.model import with_options

        model, box = self._session.model, getattr(self._dock, what)
        if model is not None:
            self._session.edit(with_options(model, **{what: box.currentData()}), tr("How scores are made"))

    def _tell(self, *_: Any) -> None:
        from ...studies.criterion_states import caveats

        # Correlations cost more than scores: only where somebody looks.
        if self._dock.tabs.currentWidget() is not self._dock.sure_tab:
            return
        scored = self._session.scored
        texts = caveats(scored, self._session.state.language, tr) if scored is not None else []
        self._dock.caveats.setPlainText("\n\n".join(texts))


class ScoresPlot:
    """The histogram of the scores."""

    def __init__(self, dock: SitingPanel) -> None:
        self._session = dock.desk.session
        self.plot = Plot(self._draw, dock.scores_tab)
        self.plot.setAccessibleName(tr("Histogram of the scores"))
        dock.scores_tab.layout().addWidget(self.plot)
        self._session.scored_changed.connect(self.plot.refresh)

    def stop(self) -> None:
        """Stop listening."""
        self._session.scored_changed.disconnect(self.plot.refresh)

    def retranslate(self) -> None:
        """Draw with texts in the present language."""
        self.plot.setAccessibleName(tr("Histogram of the scores"))
        self.plot.refresh()

    def _draw(self, figure: Any, look: Look) -> None:
        from ...core.siting.distribution import histogram

        axes = figure.add_subplot()
        axes.set_xlabel(tr("score (0–100)"))
        axes.set_ylabel(tr("sites"))
        scored = self._session.scored
        if scored is None:
            return
        bars = histogram(scored.result.score, _SCORE_BINS, (0.0, 100.0))
        axes.bar(bars.edges[:-1], bars.counts, 100.0 / _SCORE_BINS, align="edge", color=look.colours.bar)
        axes.set_xlim(0.0, 100.0)
        excluded = tr("{count} excluded").format(count=f"{bars.missing:,}")
        axes.set_title(excluded if bars.missing else "", fontsize="medium")


def _median(values: Any) -> float:
    from ...core.siting.distribution import median

    return median(values)
