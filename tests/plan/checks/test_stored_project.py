# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The project inside a plan: which layers it shows, of which file."""

from __future__ import annotations

import io
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from plugin.plan.checks.stored_project import check_project
from plugin.plan.info import read_info
from plugin.plan.read_only import read_only
from tests.plan.checks.sound_rows import told


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    """Change the text of the project that is stored in a plan."""
    with closing(sqlite3.connect(path)) as connection:
        content = connection.execute("SELECT content FROM qgis_projects").fetchone()[0]
        packed = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as old, zipfile.ZipFile(packed, "w") as new:
            for name in old.namelist():
                text = old.read(name)
                new.writestr(name, change(text.decode()) if name.endswith(".qgs") else text)
        connection.execute("UPDATE qgis_projects SET content = ?", (packed.getvalue().hex(),))
        connection.commit()


def replaced(path: Path, old: str, new: str) -> None:
    rewrite(path, lambda text: text.replace(old, new))


def found(path: Path) -> list[str]:
    with read_only(path) as connection:
        return [
            text
            for severity, _, text in told(check_project(connection, path, read_info(path)))
            if severity == "error"
        ]


def test_the_project_of_a_plan_shows_the_plan(ulsan: Path) -> None:
    assert found(ulsan) == []


def test_the_project_of_a_copy_knows_it_by_its_old_name(ulsan: Path) -> None:
    copy = Path(shutil.copy(ulsan, ulsan.with_name("copy.gpkg")))
    assert found(copy) == []


def test_layers_of_another_file_are_an_error_that_names_it(ulsan: Path) -> None:
    shutil.copy(ulsan, ulsan.with_name("other.gpkg"))
    replaced(ulsan, "./ulsan.gpkg|layername=campus<", "./other.gpkg|layername=campus<")
    replaced(ulsan, "./ulsan.gpkg|layername=cluster<", "./other.gpkg|layername=cluster<")
    (text,) = found(ulsan)
    assert text.startswith("The project of the plan shows layers of another file, ./other.gpkg: ")
    assert sorted(text.partition("gpkg: ")[2].split(", ")) == ["campus", "cluster"]


def test_a_file_of_the_same_name_in_another_folder_is_another_file(ulsan: Path) -> None:
    (ulsan.parent / "old").mkdir()
    shutil.copy(ulsan, ulsan.parent / "old" / ulsan.name)
    replaced(ulsan, "./ulsan.gpkg|layername=campus<", "./old/ulsan.gpkg|layername=campus<")
    assert len(found(ulsan)) == 1


def test_the_plan_by_its_full_path_is_the_plan(ulsan: Path) -> None:
    replaced(ulsan, "./ulsan.gpkg|", f"{ulsan}|")
    assert found(ulsan) == []


def test_a_file_that_is_gone_is_looked_for_in_the_plan_when_it_is_opened(ulsan: Path) -> None:
    replaced(ulsan, "./ulsan.gpkg|layername=campus<", "./gone.gpkg|layername=campus<")
    assert found(ulsan) == []


def test_a_layer_of_another_plan_may_be_there_for_comparison(ulsan: Path) -> None:
    shutil.copy(ulsan, ulsan.with_name("other.gpkg"))

    def doubled(text: str) -> str:
        start = text.index("<maplayer")
        while "layername=campus<" not in text[start : text.index("</maplayer>", start)]:
            start = text.index("<maplayer", start + 1)
        end = text.index("</maplayer>", start) + len("</maplayer>")
        return text[:end] + text[start:end].replace("./ulsan.gpkg|", "./other.gpkg|") + text[end:]

    rewrite(ulsan, doubled)
    assert found(ulsan) == []


def test_a_layer_that_is_none_of_the_plan_may_come_from_anywhere(ulsan: Path) -> None:
    shutil.copy(ulsan, ulsan.with_name("other.gpkg"))
    replaced(ulsan, "./ulsan.gpkg|layername=campus<", "./other.gpkg|layername=campus<")
    of_campus = re.compile(r'<Option (?=[^>]*value="campus")(?=[^>]*name="airegion/layer")')
    rewrite(ulsan, lambda text: of_campus.sub('<Option value="result" was="', text))
    rewrite(ulsan, lambda text: re.sub(r'was="[^>]*/>', 'name="airegion/layer"/>', text))
    assert found(ulsan) == []


@pytest.mark.parametrize(
    "content", ["''", "'zz'", "x'00ff'", "NULL", "5", "'504b0304'", f"'{b'no zip file'.hex()}'"]
)
def test_a_project_that_cannot_be_read_is_an_error(content: str, ulsan: Path) -> None:
    with closing(sqlite3.connect(ulsan)) as connection:
        connection.execute(f"UPDATE qgis_projects SET content = {content}")
        connection.commit()
    assert found(ulsan) in (["The QGIS project in the plan is damaged"], ["The plan has no QGIS project"])


def test_a_project_that_is_no_xml_or_no_project_is_an_error(ulsan: Path) -> None:
    rewrite(ulsan, lambda _text: "<qgis")
    assert found(ulsan) == ["The QGIS project in the plan is damaged"]
    rewrite(ulsan, lambda _text: "")
    assert found(ulsan) == ["The QGIS project in the plan is damaged"]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_project_with_damaged_bytes_is_an_error(share: float, ulsan: Path) -> None:
    with closing(sqlite3.connect(ulsan)) as connection:
        content = bytearray.fromhex(connection.execute("SELECT content FROM qgis_projects").fetchone()[0])
        start = int(share * len(content))
        content[start : start + 30] = b"\xa5" * 30
        connection.execute("UPDATE qgis_projects SET content = ?", (content.hex(),))
        connection.commit()
    assert found(ulsan) in ([], ["The QGIS project in the plan is damaged"])


def test_a_project_in_bytes_is_read_as_well(ulsan: Path) -> None:
    with closing(sqlite3.connect(ulsan)) as connection:
        connection.execute("UPDATE qgis_projects SET content = CAST(content AS BLOB)")
        connection.commit()
    assert found(ulsan) == []
