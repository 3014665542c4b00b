# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens inside the QGIS window: QGIS runs this file at start, with the packaged plugin installed.

It is no test module: it writes what it saw as JSON, and test_desktop_story.py judges that.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["AIREGION_STORY_FOLDER"])
LANGUAGE = os.environ["AIREGION_STORY_LANGUAGE"]
WINDOW = (0, 0, 1600, 1000)
SEEN: dict[str, object] = {}


def tell() -> None:
    """Live through the story and leave word of it, whatever happens."""
    try:
        story()
    except BaseException:  # noqa: BLE001 - whatever went wrong must reach the test
        SEEN["error"] = traceback.format_exc()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    # QGIS's own shutdown may crash after everything was seen; that is not what is tested here.
    os._exit(0)


def story() -> None:
    """Open the Gimhae plan by the plugin, make sites, score them, look."""
    iface.mainWindow().setGeometry(*WINDOW)
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()
    iface.mainWindow().resizeDocks(
        [iface.mainWindow().findChild(QDockWidget, "Layers")], [380], Qt.Orientation.Horizontal
    )
    plugin = plugins["ai_region_planner"]
    SEEN["menu"] = [action.text() for action in plugin.menu.actions]
    plan = FOLDER / "김해 계획.gpkg"
    processing.run(
        "airegion:opensampleplan", {"SAMPLE": "gimhae_gaya_valley", "LANGUAGE": LANGUAGE, "OUTPUT": str(plan)}
    )
    SEEN["opened"] = plugin.show_plan(plan)
    project = QgsProject.instance()
    SEEN["groups"] = [group.name() for group in project.layerTreeRoot().findGroups()]
    SEEN["invalid_layers"] = [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]
    sites = FOLDER / "sites.gpkg"
    processing.run("airegion:createcandidates", {"INPUT": gimhae(plan), "SIZE": 500, "OUTPUT": str(sites)})
    # No plan is named: the scorer finds the one that is open.
    results = processing.runAndLoadResults(
        "airegion:scoresites", {"INPUT": str(sites), "OUTPUT": str(FOLDER / "scored.gpkg")}
    )
    look_at(results["OUTPUT"])
    SEEN["title"] = results["TITLE"]
    show_names_of_interest()
    grab("desktop.png")


def gimhae(plan: Path) -> QgsVectorLayer:
    """Return the outline of Gimhae."""
    layer = QgsVectorLayer(f"{plan}|layername=region", "gimhae", "ogr")
    layer.setSubsetString("\"code\" = '48250'")
    return layer


def look_at(output: str) -> None:
    """Note what the layer tree shows of the result."""
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for node in root.findLayers() if node.layer().source().startswith(output)]
    SEEN["result_groups"] = [node.parent().name() for node in nodes]
    scored = [node.layer() for node in nodes]
    SEEN["result_layers"] = [layer.name() for layer in scored]
    layer = scored[0]
    SEEN["features"] = layer.featureCount()
    SEEN["fields"] = layer.fields().names()
    SEEN["renderer"] = layer.renderer().type()
    SEEN["legend"] = [item.label() for item in layer.renderer().legendSymbolItems()]
    SEEN["labels"] = layer.labelsEnabled()
    ranked = sorted(f["rank"] for f in layer.getFeatures() if f["rank"])
    SEEN["best_rank"], SEEN["ranked"] = ranked[0], len(ranked)
    canvas = iface.mapCanvas()
    to_canvas = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
    )
    extent = to_canvas.transformBoundingBox(layer.extent())
    extent.scale(1.05)
    canvas.setExtent(extent)


def show_names_of_interest() -> None:
    """Hide what hides the result, as a planner would."""
    hidden = {"cluster", "constraint_area", "proposal_component", "campus"}
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        if node.layer().customProperty("airegion/layer") in hidden:
            node.setItemVisibilityChecked(False)


def grab(name: str) -> None:
    """Save a picture of the whole window once the map is drawn."""
    canvas = iface.mapCanvas()
    canvas.refreshAllLayers()
    canvas.waitWhileRendering()
    QgsApplication.processEvents()
    canvas.waitWhileRendering()
    QgsApplication.processEvents()
    iface.mainWindow().grab().save(str(FOLDER / name))


iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, tell))
