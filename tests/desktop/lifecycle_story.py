# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a window lives through: real keys, a plan that goes away, a closed project, the plugin loaded again and again.

QGIS runs this file at start, with the packaged plugin installed. It is no test module: it writes what it saw as JSON,
and test_desktop_lifecycle.py judges that.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import shutil
import subprocess
import threading
import time
import traceback
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsLocatorFilter,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar
from qgis.utils import iface

FOLDER = Path(os.environ["AIREGION_STORY_FOLDER"])
NAME = "ai_region_planner"
TIMES = 10
_ALLOWED_SECONDS = 150
SEEN: dict[str, Any] = {}


def tell() -> None:
    """Live through the story and leave word of it, whatever happens."""
    # A dialog that nobody answers would keep QGIS for ever.
    faulthandler.dump_traceback_later(_ALLOWED_SECONDS, exit=True)
    try:
        story()
    except BaseException:  # noqa: BLE001 - whatever went wrong must reach the test
        SEEN["error"] = traceback.format_exc()
    (FOLDER / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    # QGIS's own shutdown may crash after everything was seen; that is not what is tested here.
    os._exit(0)


def story() -> None:
    """Keys first, as a user would; then what goes wrong; then unloading, which must leave nothing."""
    iface.mainWindow().setGeometry(0, 0, 1600, 1000)
    SEEN["keys"] = open_menu_by_keys()
    plan = FOLDER / "울산 plan.gpkg"
    processing.run(
        "airegion:opensampleplan", {"SAMPLE": "ulsan_ai_hub", "LANGUAGE": "en", "OUTPUT": str(plan)}
    )
    SEEN["opened"] = open_anew(plan)
    SEEN["removed"] = told_after(remove_layers)
    open_anew(plan)
    SEEN["closed"] = told_after(close_while_an_errand_runs)
    open_anew(plan)
    lose_and_find(plan)
    iface.newProject(False)
    SEEN["before"], SEEN["after"] = reload_many_times(plan)


def wait_until(happened: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Let QGIS live until something has happened."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    while not happened() and time.monotonic() < end:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    return happened()


def messages() -> list[str]:
    return [item.text() for item in iface.messageBar().items()]


def told_after(action: Callable[[], None]) -> list[str]:
    """Return the messages that an action leads to."""
    iface.messageBar().clearWidgets()
    action()
    wait_until(lambda: bool(messages()), 3.0)
    return messages()


def plugin() -> Any:
    return qgis.utils.plugins[NAME]


def open_anew(plan: Path) -> list[int]:
    """Open the plan, and return how many layers it had each time that the plan was said to have changed."""
    told: list[int] = []
    state = plugin().desk.state
    note = lambda: told.append(len(state.layers))  # noqa: E731
    state.plan_changed.connect(note)
    # QGIS would ask whether to save what the story did before.
    QgsProject.instance().setDirty(False)
    plugin().show_plan(plan)
    wait_until(lambda: bool(told) and told[-1] > 0)
    wait_until(lambda: False, 0.2)
    state.plan_changed.disconnect(note)
    return told


# Keys


def press(*keys: str) -> None:
    """Press keys as a keyboard would, while QGIS lives."""
    pressing = subprocess.Popen(["xdotool", "key", "--clearmodifiers", *keys])
    wait_until(lambda: pressing.poll() is not None)


def open_menu_by_keys() -> dict[str, Any]:
    """Open the plugin's menu: Alt+P, down to its name, right."""
    window = iface.mainWindow()
    window.activateWindow()
    subprocess.run(["xdotool", "windowfocus", str(int(window.winId()))], check=False)
    wait_until(window.isActiveWindow)
    menu: QMenu = iface.pluginMenu()
    press("alt+p")
    seen: dict[str, Any] = {"plugins": wait_until(menu.isVisible)}
    own = next(action for action in menu.actions() if action.text() == "AI Region Planner")
    for _ in menu.actions():
        if menu.activeAction() is own:
            break
        press("Down")
    press("Right")
    seen["own"] = wait_until(own.menu().isVisible)
    first = own.menu().activeAction()
    seen["first"] = first.text() if first is not None else ""
    window.grab().save(str(FOLDER / "menu.png"))
    own.menu().grab().save(str(FOLDER / "own_menu.png"))
    press("Escape", "Escape", "Escape")
    wait_until(lambda: not menu.isVisible())
    return seen


# What goes wrong


def remove_layers() -> None:
    layers = plugin().desk.state.layers
    QgsProject.instance().removeMapLayers([layers[name].id() for name in ("campus", "cluster")])


def close_while_an_errand_runs() -> None:
    errands = __import__(f"{NAME}.plugin.gui.background", fromlist=["Errand"])
    started = threading.Event()
    SEEN["endings"] = endings = []

    def work(progress: Callable[[float], None]) -> None:
        while True:
            started.set()
            progress(0.5)
            time.sleep(0.005)

    plugin().desk.background.start(
        errands.Errand(
            "Counting",
            work,
            lambda _result: endings.append("done"),
            lambda _error: endings.append("failed"),
            lambda: endings.append("cancelled"),
        )
    )
    started.wait(5)
    iface.newProject(False)
    wait_until(lambda: bool(endings))


def lose_and_find(plan: Path) -> None:
    """Move the plan away twice: once while it is only looked at, once while it is edited, and bring it back."""
    canvas: QgsMapCanvas = iface.mapCanvas()
    away = FOLDER / "away.gpkg"

    def lose() -> None:
        plan.rename(away)
        canvas.refreshAllLayers()
        wait_until(lambda: any("no longer in" in text for text in messages()), 5.0)

    SEEN["lost"] = told_after(lose)
    SEEN["new_file_when_lost"] = plan.exists()
    SEEN["returned"] = told_after(lambda: away.rename(plan) and None)
    open_anew(plan)
    layer = plugin().desk.state.layers["campus"]
    canvas.waitWhileRendering()
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("notes"), "edited")
    SEEN["lost_in_edit"] = told_after(lose)
    SEEN["still_edited"] = layer.isModified()
    SEEN["saved_in_vain"] = layer.commitChanges(False)
    unsaved = __import__(f"{NAME}.plugin.plan.unsaved", fromlist=["write_unsaved"])
    SEEN["saved_apart"] = unsaved.write_unsaved(QgsProject.instance(), FOLDER / "edits.gpkg")
    layer.rollBack()
    # Whatever QGIS made in its place meanwhile.
    away.replace(plan)
    wait_until(lambda: any("is back" in text for text in messages()), 5.0)
    open_anew(plan)
    SEEN["campuses"] = plugin().desk.state.layers["campus"].featureCount()
    SEEN["replaced"] = told_after(lambda: Path(shutil.copy(plan, away)).replace(plan) and None)


# Loading again and again


def counts() -> dict[str, Any]:
    window = iface.mainWindow()
    return {
        "docks": len(window.findChildren(QDockWidget)),
        # QGIS leaves a separator in its menu Plugins whenever the last plugin goes from there.
        "actions": sum(not action.isSeparator() for action in window.findChildren(QAction)),
        "toolbars": len(window.findChildren(QToolBar)),
        "menu": len(iface.pluginMenu().actions()),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "locator filters": sum(isinstance(each, QgsLocatorFilter) for each in gc.get_objects()),
        "options": sum(isinstance(each, QgsOptionsWidgetFactory) for each in gc.get_objects()),
        "functions": len(QgsExpression.Functions()),
        "global variables": sorted(QgsExpressionContextUtils.globalScope().variableNames()),
        "canvas variables": sorted(iface.mapCanvas().expressionContextScope().variableNames()),
        "tasks": QgsApplication.taskManager().count(),
    }


def settled() -> None:
    for _ in range(3):
        wait_until(lambda: False, 0.05)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def parts_of(started: Any) -> list[Any]:
    """Return what must not outlive the plugin."""
    desk = started.desk
    docks = list(started.docks.docks.values())
    panels = [dock.panel for dock in docks if dock.panel is not None]
    fixed = [started, started.menu, started.docks, started.keeper, started.provider]
    return [*fixed, desk, desk.state, desk.notifier, desk.background, desk.session, *docks, *panels]


def reload_many_times(plan: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Unload once to count; load, use and unload ten times; count again."""
    qgis.utils.unloadPlugin(NAME)
    settled()
    before = counts()
    alive: list[str] = []
    for turn in range(TIMES):
        qgis.utils.loadPlugin(NAME)
        qgis.utils.startPlugin(NAME)
        plugin().docks.show_all()
        if turn == 0:
            open_anew(plan)
            SEEN["loaded"] = counts()
            iface.newProject(False)
        settled()
        parts = [weakref.ref(part) for part in parts_of(plugin())]
        names = [type(part()).__name__ for part in parts]
        qgis.utils.unloadPlugin(NAME)
        settled()
        alive += [name for name, part in zip(names, parts, strict=True) if part() is not None]
    SEEN["alive"] = alive
    return before, counts()


iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, tell))
