# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers and the classes of their legends with check boxes, the same ones as in QGIS's own layer tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLegendSymbolItem,
    QgsRuleBasedRenderer,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel

from ...i18n import tr
from ...plan.cartography.styles import STYLES
from ...plan.cartography.symbols import is_legend_only
from ..assets.texts import layer_title
from ..desk import Desk

_KEY = Qt.ItemDataRole.UserRole
ICON = QSize(22, 22)


class LegendItems(QStandardItemModel):
    """A row for each layer, and under it one for each class of its legend that draws something."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._layers: dict[str, QgsVectorLayer] = {}
        self._filling = False
        self._root = desk.project.layerTreeRoot()
        self._root.visibilityChanged.connect(self.refresh)
        self.itemChanged.connect(self._apply)

    def stop(self) -> None:
        """Let go of layers and tree."""
        self.set_layers({})
        if not sip.isdeleted(self._root):
            self._root.visibilityChanged.disconnect(self.refresh)

    def set_layers(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        """Show other layers, by their names in the schema."""
        for layer in self._layers.values():
            if not sip.isdeleted(layer):
                layer.rendererChanged.disconnect(self.fill)
                layer.styleChanged.disconnect(self.refresh)
        self._layers = dict(layers)
        for layer in self._layers.values():
            layer.rendererChanged.connect(self.fill)
            layer.styleChanged.connect(self.refresh)
        self.fill()

    def fill(self) -> None:
        """Make all rows anew, in the present language."""
        self._filling = True
        self.clear()
        for name, layer in self._layers.items():
            parent = _item(layer_title(name), name)
            for symbol in _drawn(layer):
                child = _item(_class_label(name, layer, symbol), symbol.ruleKey())
                child.setIcon(QIcon(QgsSymbolLayerUtils.symbolPreviewPixmap(symbol.symbol(), ICON)))
                parent.appendRow(child)
            self.appendRow(parent)
        self._filling = False
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show which layers and classes are switched on now."""
        if self._filling:
            return
        self._filling = True
        for number, layer in enumerate(self._layers.values()):
            parent, node = self.item(number), self._node(layer)
            if parent is None:
                continue
            _check(parent, on=node is not None and node.itemVisibilityChecked())
            for row in range(parent.rowCount()):
                child = parent.child(row)
                _check(child, on=layer.renderer().legendSymbolItemChecked(child.data(_KEY)))
        self._filling = False

    def _apply(self, item: QStandardItem) -> None:
        """Switch a layer or a class as its box says."""
        if self._filling:
            return
        on = item.checkState() == Qt.CheckState.Checked
        if item.parent() is None:
            self._switch_layer(self._layers[item.data(_KEY)], on=on)
        else:
            self._switch_class(self._layers[item.parent().data(_KEY)], item.data(_KEY), on=on)

    def _switch_layer(self, layer: QgsVectorLayer, *, on: bool) -> None:
        node = self._node(layer)
        if node is None:
            return
        if on:
            # A layer in a group that is off would stay invisible.
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)

    def _switch_class(self, layer: QgsVectorLayer, key: str, *, on: bool) -> None:
        layer.renderer().checkLegendSymbolItem(key, on)
        layer.emitStyleChanged()
        layer.triggerRepaint()
        self._desk.iface.layerTreeView().refreshLayerSymbology(layer.id())
        self._desk.project.setDirty(True)

    def _node(self, layer: QgsVectorLayer) -> QgsLayerTreeLayer | None:
        return self._root.findLayer(layer.id())


def _item(text: str, key: Any) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setCheckable(True)
    item.setData(key, _KEY)
    return item


def _check(item: QStandardItem, *, on: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def _drawn(layer: QgsVectorLayer) -> Iterator[QgsLegendSymbolItem]:
    """Yield the entries of a legend that draw features: others only explain, and switching them changes nothing."""
    if layer.renderer() is None:
        return
    for symbol in layer.renderer().legendSymbolItems():
        if symbol.isCheckable() and symbol.symbol() is not None and not is_legend_only(symbol.symbol()):
            yield symbol


def _class_label(name: str, layer: QgsVectorLayer, symbol: QgsLegendSymbolItem) -> str:
    """Return what a class is called: the plan's own ones in the language of the interface."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        rule = renderer.rootRule().findRuleByKey(symbol.ruleKey())
        condition = rule.filterExpression() if rule is not None else ""
        for ours in STYLES.get(name, ()):
            if ours.filter == condition and not ours.key:
                return tr(ours.label)
    return symbol.label()
