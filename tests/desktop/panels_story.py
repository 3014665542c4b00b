# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A planner's morning in the panels, by mouse and keyboard, and what is there after QGIS was closed and opened again.

QGIS runs this file at start, with the packaged plugin installed, twice: the second time on what the first one left.
It is no test module: it writes what it saw as JSON, and test_desktop_panels.py judges that.
"""

from __future__ import annotations

import faulthandler
import json
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QWidget
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["AIREGION_STORY_FOLDER"])
LANGUAGE = os.environ["AIREGION_STORY_LANGUAGE"]
PART = os.environ["AIREGION_STORY_PART"]
PLAN = FOLDER / "김해 계획.gpkg"
COMPONENT = "gimhae_ai_rd_centre"
RESULT = "story"
WINDOW = (0, 0, 1600, 1000)
LEFT = Qt.MouseButton.LeftButton
_ALLOWED_SECONDS = 180
SEEN: dict[str, Any] = {}


def tell() -> None:
    """Live through a part of the story and leave word of it, whatever happens."""
    # A dialog that nobody answers would keep QGIS for ever.
    faulthandler.dump_traceback_later(_ALLOWED_SECONDS, exit=True)
    try:
        {"morning": morning, "afternoon": afternoon}[PART]()
    except BaseException:  # noqa: BLE001 - whatever went wrong must reach the test
        SEEN["error"] = traceback.format_exc()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    # QGIS's own shutdown may crash after everything was seen; that is not what is tested here.
    os._exit(0)


def morning() -> None:
    """Open the plan, look at the grid, score, move a weight, ask why, assign the best site, undo, redo, save."""
    window = iface.mainWindow()
    window.setGeometry(*WINDOW)
    window.findChild(QDockWidget, "Browser").hide()
    # There is no window manager on a virtual display: nobody else would make the window the active one.
    QgsApplication.setActiveWindow(window)
    processing.run(
        "airegion:opensampleplan",
        {"SAMPLE": "gimhae_gaya_valley", "LANGUAGE": LANGUAGE, "OUTPUT": str(PLAN)},
    )
    SEEN["opened"] = plugin().show_plan(PLAN)
    until(lambda: plugin().desk.state.path == PLAN)
    until(plugin().docks.docks["power"].isVisible)
    SEEN["docks"] = open_docks()
    window.resizeDocks([plugin().docks.docks["power"]], [430], Qt.Orientation.Horizontal)
    filter_substations()
    score_hexagons()
    move_a_weight()
    click_the_best_site()
    assign_undo_redo()
    SEEN["docks_at_last"] = open_docks()
    save()


def afternoon() -> None:
    """Look at what is there after QGIS was opened again with the plan's stored project, then at the power grid."""
    until(lambda: plugin().desk.state.path is not None)
    layers = QgsProject.instance().mapLayers().values()
    SEEN["layers"] = sorted(layer.name() for layer in layers if layer.isValid())
    SEEN["invalid_layers"] = [layer.name() for layer in layers if not layer.isValid()]
    SEEN["site"] = site_of_component()
    SEEN["renderers"] = [
        layer.dataProvider().dataSourceUri() for layer in layers if "airegion_scores" in drawn_by(layer)
    ]
    SEEN["docks"] = open_docks()
    siting = plugin().docks.show("siting")
    SEEN["resumed"] = [siting.sites.currentText(), siting.model.currentText()]
    SEEN["models"] = [siting.model.itemText(row) for row in range(siting.model.count())]
    SEEN["compared_with"] = [siting.compare.itemText(row) for row in range(siting.compare.count())]
    grab("afternoon.png")
    window = iface.mainWindow()
    window.setGeometry(*WINDOW)
    window.resizeDocks([plugin().docks.docks["power"]], [430], Qt.Orientation.Horizontal)
    study_the_grid()
    read_the_assumptions()
    ask_for_a_cost()
    connect_sites()


def filter_substations() -> None:
    """Leave the substations of 345 kV in the list of the power grid."""
    power = plugin().docks.show("power")
    until(lambda: power.assets.rowCount() > 0)
    SEEN["assets"] = power.assets.rowCount()
    if not power.filter_place.isVisible():
        click(power.filter_button)
    tick(power.filters.layer_box, {"en": "Substations", "ko": "변전소"}[LANGUAGE])
    tick(power.filters.voltage_box, "345 kV")
    until(lambda: power.assets.rowCount() < SEEN["assets"])
    rows = range(power.assets.rowCount())
    SEEN["substations"] = [
        [power.assets.index(r, c).data() for c in range(power.assets.columnCount())] for r in rows
    ]
    until(lambda: bool(power.summary_view.toPlainText()))
    SEEN["sums"] = power.summary_view.toPlainText()
    click(power.filter_button)
    grab("power.png")
    grab_dock("power")


def score_hexagons() -> None:
    """Cover Gimhae with hexagons, choose them and a model in the siting panel, and score."""
    region = QgsVectorLayer(f"{PLAN}|layername=region", "gimhae", "ogr")
    region.setSubsetString("\"code\" = '48250'")
    sites = FOLDER / "hexagons.gpkg"
    processing.run("airegion:createcandidates", {"INPUT": region, "SIZE": 500, "OUTPUT": str(sites)})
    layer = QgsVectorLayer(str(sites), {"en": "Hexagons 500 m", "ko": "육각형 500 m"}[LANGUAGE], "ogr")
    QgsProject.instance().addMapLayer(layer)
    siting = plugin().docks.show("siting")
    SEEN["stage_at_first"] = siting.note.text()
    choose(siting.sites, layer.name())
    choose(siting.model, {"en": "AI R&D campus", "ko": "AI 연구개발 캠퍼스"}[LANGUAGE])
    click(siting.measure)
    until(lambda: plugin().desk.session.scored is not None, 60)
    canvas = iface.mapCanvas()
    to_canvas = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
    )
    extent = to_canvas.transformBoundingBox(layer.extent())
    extent.scale(1.05)
    canvas.setExtent(extent)
    SEEN["scored"] = siting.note.text()
    SEEN["best"] = best(siting)


def move_a_weight() -> None:
    """Pin the ranks, and give the second criterion much more weight by the keyboard."""
    siting = plugin().docks.show("siting")
    click(siting.pin)
    before = plugin().desk.session.scored.result.rank.copy()
    criterion = plugin().desk.session.scored.result.criteria[0].id
    siting.criteria.setCurrentIndex(siting.tree.index_of(criterion))
    slider = next(editor for name, editor in siting.weights.editors.items() if name == criterion).slider
    slider.setFocus()
    for _ in range(8):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    after = plugin().desk.session.scored.result.rank
    SEEN["moved"] = {
        "criterion": criterion,
        "ranks_changed": int((before != after).sum()),
        "steps": plugin().desk.session.undo_stack.count(),
        "agreement": siting.agreement.text(),
    }
    SEEN["best_after"] = best(siting)
    grab("siting.png")
    siting.tabs.setCurrentWidget(siting.criterion_tab)
    grab_dock("siting")


def click_the_best_site() -> None:
    """Take the tool that picks sites, click the best one on the map, and read why."""
    inspector = plugin().docks.show("inspector")
    session, canvas = plugin().desk.session, iface.mapCanvas()
    row = int(session.scored.result.order[0])
    fid = int(session.scored.sites.fids[row])
    settle()
    layer = session.sites_layer
    to_canvas = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
    )
    place = to_canvas.transform(layer.getFeature(fid).geometry().pointOnSurface().asPoint())
    pixel = canvas.getCoordinateTransform().transform(place)
    click(inspector.pick_button)
    QTest.mouseClick(
        canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(round(pixel.x()), round(pixel.y()))
    )
    until(lambda: session.row == row)
    until(lambda: inspector.inspection is not None)
    click(inspector.pick_button)
    SEEN["chosen"] = {"row": session.row, "expected": row}
    SEEN["why"] = {
        "name": inspector.name_label.text(),
        "score": inspector.inspection.score,
        "expected": float(session.scored.result.score[row]),
        "criteria": inspector.criteria_view.model().rowCount(),
    }
    grab("inspector.png")
    until(lambda: inspector.criteria_view.model().rowCount() > 0)
    grab_dock("inspector")


def assign_undo_redo() -> None:
    """Assign the chosen site to the AI R&D centre, take that back and do it again, by QGIS's own undo."""
    proposals = plugin().docks.show("proposals")
    index = next(iter(component_index(proposals)), None)
    proposals.tree.scrollTo(index)
    settle()
    QTest.mouseClick(
        proposals.tree.viewport(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        proposals.tree.visualRect(index).center(),
    )
    SEEN["component"] = index.data()
    SEEN["site_before"] = site_of_component()
    proposals.findChild(QAction, "assign_action").trigger()
    SEEN["site_assigned"] = site_of_component()
    layer = plugin().desk.state.layers["proposal_component"]
    iface.setActiveLayer(layer)
    layer.undoStack().undo()
    SEEN["site_undone"] = site_of_component()
    layer.undoStack().redo()
    SEEN["site_redone"] = site_of_component()
    grab_dock("proposals")
    grab("proposals.png")


def save() -> None:
    """Keep the tried model and its result in the plan, then the edits and the project."""
    from ai_region_planner.plugin.core.siting.model_edits import renamed
    from ai_region_planner.plugin.core.texts import Text
    from ai_region_planner.plugin.gui.siting.trial_storage import ResultKeeping
    from ai_region_planner.plugin.plan.stored_models import store_model

    session = plugin().desk.session
    ended: list[Any] = []
    keeping = ResultKeeping(session, RESULT, lambda *outcome: ended.append(outcome))
    keeping.start()
    until(lambda: bool(ended), 60)
    SEEN["kept"] = [ended[0][0], str(ended[0][1] or "")]
    store_model(PLAN, renamed(session.model, "story_model", Text("Story", "이야기")), "Story")
    layer = plugin().desk.state.layers["proposal_component"]
    SEEN["committed"] = layer.commitChanges()
    SEEN["stored"] = QgsProject.instance().write()
    # What QGIS does when it is closed; the story ends more abruptly.
    settings = QgsSettings()
    settings.setValue("UI/state", iface.mainWindow().saveState())
    settings.sync()


def study_the_grid() -> None:
    """Build the grid of the plan as it is, then as a teaching case; try more load and a line, and undo both."""
    power = plugin().docks.show("power")
    study = power.study
    power.sheets.setCurrentWidget(study)
    canvas = iface.mapCanvas()
    canvas.setExtent(of_canvas(plugin().desk.state.layers["substation"]))
    drawn = len(study.marks.bands)
    click(study.build)
    until(lambda: study.session.stage.name == "NOT_COMPUTABLE")
    SEEN["lacks"] = study.lacks.text()
    SEEN["answer_before_teaching"] = study.answer_part.isVisible()
    grab_dock("power", "grid_not_computable")
    study.teaching_group.setCollapsed(False)
    for box in (study.load_check, study.edge_check, study.drawn_check):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    click(study.build)
    until(lambda: study.session.stage.name == "ANSWERED")
    study.teaching_group.setCollapsed(True)
    study.results.setCurrentIndex(1)
    SEEN["study"] = [noted(study)]
    grab("grid.png")
    grab_dock("power", "grid")
    scroll_to_end(study)
    grab_dock("power", "grid_end")
    here, there = {
        "en": ("Sin-Gimhae Substation", "Buk-Busan 345 kV node (name inferred)"),
        "ko": ("신김해변전소", "북부산 345kV 노드(명칭 추정)"),
    }[LANGUAGE]
    choose(study.load_at, here)
    study.more_mw.setValue(1500.0)
    click(study.add_load)
    until(lambda: study.session.stage.name == "ANSWERED")
    SEEN["study"].append(noted(study))
    study.kinds.setCurrentIndex(1)
    choose(study.line_from, here)
    choose(study.line_to, there)
    click(study.add_line)
    until(lambda: study.session.stage.name in ("ANSWERED", "REFUSED"))
    SEEN["study"].append(noted(study))
    grab("grid_steps.png")
    grab_dock("power", "grid_steps")
    study.results.setCurrentIndex(0)
    grab_dock("power", "grid_overloads")
    for _ in range(2):
        click(study.undo)
    until(lambda: study.session.stage.name == "ANSWERED")
    SEEN["study"].append(noted(study))
    SEEN["drawn"] = [drawn, len(study.marks.bands)]


def noted(study: Any) -> dict[str, Any]:
    """Return what the study of the grid shows."""
    return {
        "basis": study.basis.text(),
        "steps": [study.steps.item(row).text() for row in range(study.steps.count())],
        "rooms": [row.cells[1] for row in study.room_table.rows],
        "overloads": [row.cells[1] for row in study.overload_table.rows],
        "cases": study.cases.text() if study.cases.isVisible() else "",
        "problem": study.problem.text(),
        "undo": study.undo.isEnabled(),
    }


def scroll_to_end(study: Any) -> None:
    bar = study.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())


def read_the_assumptions() -> None:
    """Open the page of what the study rests on."""
    study = plugin().docks.show("power").study
    click(study.assumptions)
    page = plugin().assumptions.page
    until(page.isVisible)
    SEEN["assumptions"] = {"only_used": page.only_used.isChecked(), "shown": len(page.shown.shown_ids())}
    QgsApplication.processEvents()
    page.grab().save(str(FOLDER / "assumptions.png"))
    click(page.only_used)
    SEEN["assumptions"]["all"] = len(page.shown.shown_ids())
    page.close()


def ask_for_a_cost() -> None:
    """Open the dialog of one more criterion, choose the cost of the grid connection, and leave it."""

    def look() -> None:
        dialog = QgsApplication.activeModalWidget()
        dialog.measure.setCurrentIndex(dialog.measure.findData("grid_connection_cost"))
        QgsApplication.processEvents()
        SEEN["criterion"] = [dialog.demand_mw.isVisible(), dialog.demand_basis.currentText()]
        dialog.grab().save(str(FOLDER / "criterion.png"))
        dialog.reject()

    siting = plugin().docks.show("siting")
    QTimer.singleShot(0, look)
    siting.actions_of_model.entries["add_criterion"].trigger()


def connect_sites() -> None:
    """Connect four of the hexagons to the grid, and look at the lines on the map."""
    sites = QgsVectorLayer(str(FOLDER / "hexagons.gpkg"), "sites", "ogr")
    sites.setSubsetString('"fid" IN (400, 900, 1400, 1900)')
    study = plugin().docks.show("power").study
    study.session.close()
    SEEN["drawn"].append(len(study.marks.bands))
    found = processing.runAndLoadResults(
        "airegion:gridconnection",
        {"INPUT": sites, "DEMAND_MW": 100, "OUTPUT": str(FOLDER / "connections.gpkg")},
    )
    [layer] = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.source().startswith(str(FOLDER / "connections.gpkg"))
    ]
    SEEN["connections"] = {
        "name": layer.name(),
        "connected": found["CONNECTED"],
        "legend": [item.label() for item in layer.renderer().legendSymbolItems()],
        "labels": layer.labelsEnabled(),
    }
    iface.mapCanvas().setExtent(of_canvas(layer))
    grab("connections.png")


def of_canvas(layer: QgsVectorLayer) -> Any:
    """Return the extent of a layer, with some room around it, as the map has it."""
    to_canvas = QgsCoordinateTransform(
        layer.crs(),
        iface.mapCanvas().mapSettings().destinationCrs(),
        QgsProject.instance().transformContext(),
    )
    extent = to_canvas.transformBoundingBox(layer.extent())
    extent.scale(1.1)
    return extent


def site_of_component() -> dict[str, Any]:
    """Return what the plan says about the site of the AI R&D centre."""
    layer = plugin().desk.state.layers["proposal_component"]
    [feature] = [f for f in layer.getFeatures() if f["id"] == COMPONENT]
    return {
        "has_site": not feature.geometry().isNull(),
        "area_ha": round(feature.geometry().area() / 10_000, 1),
        "site_status": feature["site_status"],
    }


def component_index(proposals: Any) -> Any:
    """Yield where the component stands in the tree."""
    model = proposals.tree.model()
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        row = model.row_at(index)
        if getattr(row, "id", "") == COMPONENT:
            yield index
        proposals.tree.expand(index)
        waiting += [model.index(k, 0, index) for k in range(model.rowCount(index))]


def best(siting: Any) -> list[list[str]]:
    """Return the first rows of the table of best sites."""
    table = siting.best_sites
    return [[table.index(row, column).data() for column in range(4)] for row in range(3)]


def drawn_by(layer: Any) -> str:
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    return renderer.legendClassificationAttribute() if renderer is not None else ""


def plugin() -> Any:
    return plugins["ai_region_planner"]


def open_docks() -> list[str]:
    """Return the docks that are open, be it behind others."""
    return [name for name, dock in plugin().docks.docks.items() if not dock.isHidden()]


def until(happened: Callable[[], bool], seconds: float = 15.0) -> None:
    """Let QGIS live until something has happened; raise when it does not."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(repr(happened))
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)
    QgsApplication.processEvents()


def tick(box: Any, text: str) -> None:
    """Open a box whose entries can be ticked, click one, and close it."""
    box.showPopup()
    view = box.view()
    index = view.model().index(box.findText(text), 0)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center())
    box.hidePopup()
    QgsApplication.processEvents()


def choose(box: Any, text: str) -> None:
    """Choose an entry of a box by the keyboard: open it, go to the entry, press Enter."""
    wanted = box.findText(text)
    box.setFocus()
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(view.model().index(wanted, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    QgsApplication.processEvents()


def settle() -> None:
    """Wait until the map is drawn."""
    canvas = iface.mapCanvas()
    for _ in range(3):
        QgsApplication.processEvents()
        canvas.waitWhileRendering()
    QgsApplication.processEvents()


def grab(name: str) -> None:
    """Save a picture of the whole window once the map is drawn."""
    iface.mapCanvas().refreshAllLayers()
    settle()
    iface.mainWindow().grab().save(str(FOLDER / name))


def grab_dock(name: str, picture: str = "") -> None:
    """Save a picture of one panel as the help shows it."""
    settle()
    plugin().docks.docks[name].grab().save(str(FOLDER / f"dock_{picture or name}.png"))


iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, tell))
