# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with the features of a list: look at them in the map, open, add and change them."""

from __future__ import annotations

from ...core.assets.columns import Mask
from ...i18n import tr
from ...plan.checks.findings import ERROR, texts
from ...plan.editing import begin_editing, change_status, check_some
from ...plan.vocabulary import STATUS
from ..desk import Desk
from .texts import layer_title
from .watch import AssetWatch


class AssetActions:
    """Each action shows what hinders it, and then changes nothing."""

    def __init__(self, desk: Desk, watch: AssetWatch) -> None:
        self._desk = desk
        self._watch = watch

    def zoom(self) -> None:
        """Zoom the map to the selected features."""
        chosen = self._watch.fids(self._watch.selection())
        self._desk.canvas.zoomToSelected([self._watch.layers[name] for name in chosen])

    def flash(self) -> None:
        """Let the selected features flash in the map."""
        for name, fids in self._watch.fids(self._watch.selection()).items():
            self._desk.canvas.flashFeatureIds(self._watch.layers[name], fids)

    def open_form(self, row: int, *, to_edit: bool = False) -> None:
        """Open the form of a feature, if asked for to edit it."""
        with self._desk.notifier.guarded():
            layer = self._watch.layer_of(row)
            if to_edit:
                begin_editing(layer)
            feature = self._watch.feature(row)
            if feature.isValid():
                self._desk.iface.openFeatureForm(layer, feature)

    def add(self, name: str) -> None:
        """Let a feature be drawn into a layer, by QGIS's own tool."""
        with self._desk.notifier.guarded():
            layer = self._watch.layers[name]
            begin_editing(layer)
            self._desk.iface.setActiveLayer(layer)
            self._desk.iface.actionAddFeature().trigger()
            self._desk.notifier.tell(
                tr("Draw the new feature in the map; layer: {layer}.").format(layer=layer_title(name))
            )

    def set_status(self, rows: Mask, status: str) -> None:
        """Give features another status, one edit command in each layer, which QGIS's undo takes back."""
        with self._desk.notifier.guarded():
            wanted = self._watch.fids(rows & ~self._watch.columns.word("status").among((status,)))
            if not wanted:
                if rows.any():
                    text = tr("Nothing changed: the status is “{status}” already.")
                    self._desk.notifier.tell(text.format(status=tr(STATUS[status])))
                return
            # All layers first: nothing changes in one when another one cannot be changed.
            for name in wanted:
                begin_editing(self._watch.layers[name])
            title = tr("Status: {status}").format(status=tr(STATUS[status]))
            count = sum(
                change_status(self._watch.layers[name], fids, status, title) for name, fids in wanted.items()
            )
            # QGIS's undo is that of the active layer.
            self._desk.iface.setActiveLayer(self._watch.layers[next(iter(wanted))])
            self._desk.notifier.tell(
                _changed_text(len(wanted)).format(
                    count=count, status=tr(STATUS[status]), layers=", ".join(map(layer_title, wanted))
                )
            )
            self._tell_findings(wanted)

    def _tell_findings(self, changed: dict[str, list[int]]) -> None:
        findings = [
            finding
            for name, fids in changed.items()
            for finding in check_some(self._watch.layers[name], name, fids)
            if finding.severity == ERROR
        ]
        if findings:
            what, remedy = texts(findings[0], tr)
            self._desk.notifier.warn(
                tr("{count} findings; the first: {layer}, {feature}: {what}. {remedy}").format(
                    count=len(findings),
                    layer=layer_title(findings[0].layer),
                    feature=findings[0].feature_id or "–",
                    what=what,
                    remedy=remedy,
                )
            )


def _changed_text(layers: int) -> str:
    """Return what is said after a change in so many layers: each has an undo of its own."""
    if layers == 1:
        return tr("{count} features are now “{status}”. Undo takes it back; save the layer edits to keep it.")
    return tr(
        "{count} features are now “{status}”. Undo takes it back in each of the layers: {layers}; save their edits to"
        " keep it."
    )
