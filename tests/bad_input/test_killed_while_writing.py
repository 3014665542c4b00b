# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A program that dies while it writes a plan: the plan opens again, and what was in it before is there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject

from plugin.paths import ROOT
from plugin.plan.check import check_plan
from plugin.plan.info import read_info
from plugin.plan.inputs import plan_inputs
from plugin.plan.open import open_plan
from tests.plan.plan_rows import query

# Each writes into the plan named by its argument, says so in the middle of it, and waits to be killed there.
_WRITERS = {
    "rows of a layer": """
from plugin.plan.geopackage import Row, write_rows
def rows():
    for number in range(200_000):
        if number == 150_000:
            told()
        yield Row({"id": f"new{number}", "name": "x" * 200})
write_rows(path, {"substation": rows()})
""",
    "the plan's information": """
import plugin.plan.geopackage as geopackage
class Info(dict):
    def items(self):
        for number in range(50_000):
            yield f"key{number}", "x" * 200
        told()
geopackage.write_info(path, Info(title="new"))
""",
    "a new plan in its place": """
import plugin.plan.create as create
from plugin.plan.project import store_project
def slow(*arguments):
    store_project(*arguments)
    told()
create.store_project = slow
create.create_sample_plan(path, "ulsan_ai_hub", "ko")
""",
}
_FRAME = """
import sys, time
from pathlib import Path
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
path = Path(sys.argv[1])
def told():
    print("writing", flush=True)
    time.sleep(600)
{writer}
"""


def killed_while_writing(path: Path, writer: str) -> None:
    """Run a writer in a process of its own and kill it in the middle."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", _FRAME.format(writer=_WRITERS[writer]), str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    assert told == "writing\n"


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {
        name: query(path, f'SELECT * FROM "{name}" ORDER BY 1')
        for (name,) in query(path, "SELECT table_name FROM gpkg_contents ORDER BY 1")
    }


@pytest.mark.parametrize("writer", _WRITERS)
def test_the_plan_opens_again_and_nothing_is_lost(writer: str, gimhae: Path, tmp_path: Path) -> None:
    plan = Path(shutil.copy(gimhae, tmp_path / gimhae.name))
    before = rows_of(plan)
    killed_while_writing(plan, writer)
    # As the plugin sees it first: read-only, with whatever the killed writer left beside the file.
    assert read_info(plan).title == read_info(gimhae).title
    assert set(plan_inputs(plan)) == set(plan_inputs(gimhae))
    assert rows_of(plan) == before
    assert check_plan(plan) == check_plan(gimhae)
    project = QgsProject()
    said: list[str] = []
    assert open_plan(project, plan, said.append) == plan
    assert len(project.mapLayers()) > 10
    project.clear()
