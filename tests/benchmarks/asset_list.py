# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How fast an asset panel is with many features: opening, filtering, sorting, selecting, summing, following an edit.

The plan is a real one whose power layers are filled up: substations, lines and plants in the ratio 7 : 2 : 1. The panel
is the real one too, without a window around it. Beside it the same questions are put to QGIS's own way, a
QSortFilterProxyModel that asks Python for each row.
"""

from __future__ import annotations

import random
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import qgis_session
from harness import Benchmark, Run, Runs, Sizes, Target, main, median, timed

PLAN = "plan.gpkg"
_SHARES = {"substation": 0.7, "power_line": 0.2, "power_plant": 0.1}
_STATUSES = ("existing", "existing", "existing", "planned", "under_construction")
_VOLTAGES_KV = (765.0, 345.0, 154.0, 154.0, 22.9, None)
_TEXT = "신설 7"


def prepare(folder: Path, sizes: Sizes) -> Run:
    """Make a plan with this many features of the theme."""
    qgis_session.start()
    from plugin.plan.create import create_sample_plan

    plan = folder / PLAN
    plan.unlink(missing_ok=True)
    create_sample_plan(plan, "ulsan_ai_hub", "en")
    chance = random.Random(7)
    with closing(sqlite3.connect(plan)) as connection:
        for layer, share in _SHARES.items():
            rows = [_row(layer, number, chance) for number in range(int(sizes.features * share))]
            _fill(connection, layer, rows)
        connection.commit()
    return {}


def _fill(connection: sqlite3.Connection, layer: str, rows: list[dict[str, Any]]) -> None:
    # Triggers of the spatial index need functions that only GDAL has; the panel does not use that index.
    triggers = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (layer,)
    ).fetchall()
    for (name,) in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    columns = ", ".join(f'"{column}"' for column in rows[0])
    marks = ", ".join("?" for _ in rows[0])
    connection.executemany(
        f'INSERT INTO "{layer}" ({columns}) VALUES ({marks})', [tuple(row.values()) for row in rows]
    )


def _row(layer: str, number: int, chance: random.Random) -> dict[str, Any]:
    x, y = 1_050_000 + chance.random() * 150_000, 1_650_000 + chance.random() * 100_000
    row: dict[str, Any] = {
        "geom": _line(x, y, chance) if layer == "power_line" else _geometry(struct.pack("<BIdd", 1, 1, x, y)),
        "id": f"made_{layer}_{number}",
        "name": f"Made {layer} {number}",
        "name_ko": f"신설 {number}호",
        "status": chance.choice(_STATUSES),
        "opened": f"{chance.randint(1960, 2035)}-01-01" if chance.random() < 0.7 else None,
        "date_precision": "year",
        "source": "made up for a benchmark",
        "confidence": chance.choice(("high", "medium", "low")),
        "position_accuracy_m": 1000.0,
        "notes": "A note of some length, as every feature of a real plan has one or two of them.",
    }
    if layer == "power_plant":
        return row | {
            "kind": chance.choice(("solar", "gas_ccgt", "onshore_wind")),
            "capacity_mw": chance.random(),
        }
    kind = "substation" if layer == "substation" else "overhead"
    return row | {"kind": kind, "voltage_kv": chance.choice(_VOLTAGES_KV)}


def _line(x: float, y: float, chance: random.Random) -> bytes:
    corners = [(x + step * 900.0, y + chance.random() * 500.0) for step in range(12)]
    numbers = [number for corner in corners for number in corner]
    return _geometry(struct.pack(f"<BII{len(numbers)}d", 1, 2, len(corners), *numbers))


def _geometry(wkb: bytes) -> bytes:
    return b"GP" + struct.pack("<BBi", 0, 1, 5179) + wkb


def panel(folder: Path, _sizes: Sizes) -> Run:
    """Open the panel and use it."""
    with _desk(folder) as made:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QApplication

        from plugin.core.assets.selecting import Filter
        from plugin.gui.docks.assets import AssetPanel
        from tests.gui.frame import kept

        steps: dict[str, float] = {}
        shown: list[Any] = []
        # What a panel imports is loaded once in a session, whatever its size.
        kept(made, AssetPanel(made, "clusters"))

        def step(name: str, action: Any) -> None:
            with timed() as noted:
                action()
                QApplication.processEvents()
            # What follows when it has been quiet for a while, such as the sums, has a step of its own.
            for one in shown:
                one._summing.stop()
            steps[name] = noted["seconds"]
            steps[f"{name}_cpu"] = noted["cpu_seconds"]

        with timed() as whole:
            step("open", lambda: shown.append(kept(made, AssetPanel(made, "power"))))
            (one,) = shown
            one.resize(400, 900)
            step("show", one.show)
            step("filter_text", lambda: one.assets.set_filter(Filter(text=_TEXT)))
            step(
                "filter_words",
                lambda: one.assets.set_filter(Filter(words={"status": frozenset({"planned"})})),
            )
            step("unfilter", lambda: one.assets.set_filter(Filter()))
            for column in range(one.assets.columnCount()):
                step(f"sort_{column}", lambda at=column: one.assets.sort(at, Qt.SortOrder.DescendingOrder))
            step("select_all", one.list_view.selectAll)
            step("select_none", one.list_view.clearSelection)
            step("sum", one.summarise)
            step("edit", lambda: _edit(one))
            step("read_again", lambda: _roll_back(one))
        steps["sort"] = max(seconds for name, seconds in steps.items() if name.startswith("sort_"))
        steps["filter"] = max(steps["filter_text"], steps["filter_words"], steps["unfilter"])
        return whole | {"steps": steps, "rows": one.assets.rowCount(), "found": _found(one)}


def _edit(one: Any) -> None:
    layer = one.watch.layers["substation"]
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("status"), "planned")
    one.watch.settle()


def _roll_back(one: Any) -> None:
    one.watch.layers["substation"].rollBack()
    one.watch.settle()


def _found(one: Any) -> int:
    from plugin.core.assets.selecting import Filter

    one.assets.set_filter(Filter(text=_TEXT))
    return one.assets.rowCount()


def proxy(folder: Path, _sizes: Sizes) -> Run:
    """Ask the same of one Python row after the other, as a list over features with a proxy model does."""
    with _desk(folder) as made:
        from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
        from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

        class Texts(QSortFilterProxyModel):
            wanted = ""

            def filterAcceptsRow(self, row: int, parent: Any) -> bool:
                text = self.sourceModel().item(row, 0).text()
                return all(word in text for word in self.wanted.split())

        with timed() as whole:
            with timed() as opening:
                model, filtered = QStandardItemModel(), Texts()
                for name in _SHARES:
                    for feature in made.state.layers[name].getFeatures():
                        text = f"{feature['name']} {feature['name_ko']} {feature['id']}"
                        model.appendRow([QStandardItem(text), QStandardItem(str(feature["status"]))])
                filtered.setSourceModel(model)
            with timed() as filtering:
                filtered.wanted = _TEXT
                filtered.invalidateFilter()
                found = filtered.rowCount()
            filtered.wanted = ""
            filtered.invalidateFilter()
            with timed() as sorting:
                filtered.sort(0, Qt.SortOrder.DescendingOrder)
        steps = {"open": opening, "filter": filtering, "sort": sorting}
        return whole | {
            "steps": {name: noted["seconds"] for name, noted in steps.items()},
            "rows": model.rowCount(),
            "found": found,
        }


@contextmanager
def _desk(folder: Path) -> Iterator[Any]:
    """A desk on which the plan is open."""
    qgis_session.start()
    from tests.gui.frame import desk_for_a_test, open_plan

    with desk_for_a_test() as made:
        open_plan(made, folder / PLAN)
        yield made


def judge(runs: Runs) -> list[Target]:
    def panel_seconds(step: str) -> float:
        return median(runs["panel"], f"steps.{step}")

    if len({run["found"] for run in [*runs["panel"], *runs["proxy"]]}) != 1:
        raise SystemExit("panel and proxy find different features")
    return [
        Target("opening a panel, s", panel_seconds("open"), "<= 0.3"),
        Target("the same in processor time, s", panel_seconds("open_cpu")),
        Target("the slowest filter, s", panel_seconds("filter"), "<= 0.3"),
        Target("the slowest sort, s", panel_seconds("sort"), "<= 0.3"),
        Target("selecting everything, s", panel_seconds("select_all")),
        Target("the sums, s", panel_seconds("sum")),
        Target("following the edit of one feature, s", panel_seconds("edit"), "<= 0.3"),
        Target("reading one layer again after a rollback, s", panel_seconds("read_again")),
        Target("a proxy model: opening, s", median(runs["proxy"], "steps.open")),
        Target("a proxy model: filtering, s", median(runs["proxy"], "steps.filter")),
        Target("a proxy model: sorting, s", median(runs["proxy"], "steps.sort")),
    ]


if __name__ == "__main__":
    main(
        Benchmark(
            __file__,
            {"features": 50_000},
            {"panel": panel, "proxy": proxy},
            judge,
            prepare=prepare,
            repeats=3,
        )
    )
