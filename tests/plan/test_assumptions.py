# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the catalogue of assumptions comes from, and where edits of it are kept."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject

from plugin.core.assumptions import EDITED, Assumptions, parse_assumptions
from plugin.core.ranges import Range
from plugin.errors import PlanFileError, RulesError
from plugin.paths import RULES
from plugin.plan.assumptions import (
    ENTRY,
    SCOPE,
    assumptions_of,
    forget_edits,
    read_catalogue,
    read_edits_file,
    shipped_assumptions,
    store_edits,
    stored_edits,
    usable_edits,
    write_document,
    write_edits_file,
)

HEIGHT, DEPTH = "well.height_m", "well.depth_m"


def document(name: str = "wells", **changes: Any) -> dict[str, Any]:
    number = {"unit": "m", "mark": "assumed", "source": "assumption"}
    return {
        "format": "airegion/rules",
        "version": 1,
        "id": name,
        "title": {"en": name.title(), "ko": "우물"},
        "values": [
            {
                "id": HEIGHT,
                "title": {"en": "Height", "ko": "높이"},
                "low": 1,
                "likely": 2,
                "high": 4,
                **number,
            },
            {"id": DEPTH, "title": {"en": "Depth", "ko": "깊이"}, "value": 30, **number},
        ],
        **changes,
    }


@pytest.fixture
def shipped() -> Assumptions:
    return parse_assumptions([document()])


@pytest.fixture
def edited(shipped: Assumptions) -> Assumptions:
    return shipped.with_edit(HEIGHT, Range(1.5, 2.0, 3.0), "측량 {2026}, 표 3")


def write(folder: Path, name: str, content: Any) -> Path:
    path = folder / name
    path.write_text(
        content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), encoding="utf-8"
    )
    return path


# What is shipped.


def test_every_shipped_document_is_valid_and_read_once() -> None:
    shipped = shipped_assumptions()
    assert shipped_assumptions() is shipped
    ours = [json.loads(path.read_text(encoding="utf-8")) for path in RULES.glob("*.json")]
    assert {group.id for group in shipped.groups} == {
        d["id"] for d in ours if d["format"] == "airegion/rules"
    }


def test_documents_come_in_a_fixed_order_and_those_not_known_after_them(tmp_path: Path) -> None:
    for name in ("zebra", "lines", "apple", "supply"):
        write(tmp_path, f"{name}.json", document(name, values=[]))
    assert [group.id for group in read_catalogue(tmp_path).groups] == ["supply", "lines", "apple", "zebra"]


def test_documents_of_another_format_are_left_to_others(tmp_path: Path) -> None:
    write(tmp_path, "wells.json", document())
    write(tmp_path, "card.json", {"format": "airegion/scorecard", "version": 7})
    write(tmp_path, "list.json", [1, 2])
    assert [value.id for value in read_catalogue(tmp_path)] == [HEIGHT, DEPTH]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{not json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        (document(version=2), "version"),
        (document(values=[{"id": "a"}]), r"wells\.values\[0\]"),
    ],
)
def test_a_broken_document_is_named(tmp_path: Path, content: Any, words: str) -> None:
    write(tmp_path, "broken {1}.json", content)
    with pytest.raises(RulesError, match=words) as caught:
        read_catalogue(tmp_path)
    assert "broken {1}.json" in caught.value.message()


# With a project.


def test_a_project_without_edits_uses_what_is_shipped(project: QgsProject, shipped: Assumptions) -> None:
    assert assumptions_of(project, shipped) is shipped
    assert assumptions_of(project) is shipped_assumptions()


def test_edits_come_back_with_the_project_that_was_saved(
    project: QgsProject, edited: Assumptions, shipped: Assumptions, tmp_path: Path
) -> None:
    store_edits(project, edited)
    assert project.isDirty()
    assert project.write(str(tmp_path / "계획.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "계획.qgz"))
    found = assumptions_of(again, shipped)
    assert found == edited
    assert (found[HEIGHT].mark, found[HEIGHT].source) == (EDITED, "측량 {2026}, 표 3")


def test_the_project_is_changed_only_by_other_edits(project: QgsProject, edited: Assumptions) -> None:
    store_edits(project, edited)
    project.setDirty(False)
    store_edits(project, edited)
    assert not project.isDirty()


def test_without_any_edit_left_nothing_is_kept(
    project: QgsProject, edited: Assumptions, shipped: Assumptions
) -> None:
    store_edits(project, edited)
    project.setDirty(False)
    store_edits(project, edited.without_edit(HEIGHT))
    assert stored_edits(project) == ""
    assert ENTRY.strip("/") not in project.entryList(SCOPE, "")
    assert project.isDirty()
    project.setDirty(False)
    store_edits(project, shipped)
    assert not project.isDirty()


@pytest.mark.parametrize(
    ("kept", "words", "remedy"),
    [
        ("{", "not JSON", "On the assumptions page"),
        ("[" * 100_000, "nested too deeply", "On the assumptions page"),
        ({"format": "airegion/assumptions", "version": 2, "values": []}, "version 2", "Update the plugin"),
        ({"format": "other", "version": 1, "values": []}, "another kind of document", "save them as a file"),
        (
            {"format": "airegion/assumptions", "version": 1, "values": [{"id": "gone", "value": 1}]},
            "no assumption gone",
            "keep those that can be used",
        ),
        (
            {"format": "airegion/assumptions", "version": 1, "values": [{"id": HEIGHT, "value": 10**400}]},
            "not a finite number",
            "discard them",
        ),
    ],
)
def test_edits_that_cannot_be_read_are_told_and_stay(
    project: QgsProject, shipped: Assumptions, kept: Any, words: str, remedy: str
) -> None:
    text = kept if isinstance(kept, str) else json.dumps(kept)
    project.writeEntry(SCOPE, ENTRY, text)
    with pytest.raises(RulesError, match=words) as caught:
        assumptions_of(project, shipped)
    assert "edits kept in the project" in caught.value.message()
    assert remedy in caught.value.message()
    assert stored_edits(project) == text


def test_edits_that_cannot_be_read_can_be_forgotten(project: QgsProject, shipped: Assumptions) -> None:
    project.writeEntry(SCOPE, ENTRY, "{")
    project.setDirty(False)
    forget_edits(project)
    assert assumptions_of(project, shipped) is shipped
    assert project.isDirty()


def test_those_edits_that_are_right_in_themselves_can_be_used(
    project: QgsProject, shipped: Assumptions, edited: Assumptions
) -> None:
    good = edited.to_edits()["values"]
    wrong = [{"id": "gone", "value": 1}, {"id": DEPTH, "value": -1}, "no object", {"id": DEPTH, "value": 40}]
    kept = {"format": "airegion/assumptions", "version": 1, "values": [*wrong, *good]}
    project.writeEntry(SCOPE, ENTRY, json.dumps(kept))
    assert usable_edits(project, shipped) == edited.with_edit(DEPTH, Range.exactly(40.0))


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{",
        "[" * 100_000,
        "[1]",
        '{"values": 3}',
        '{"format": "airegion/assumptions", "version": 1}',
        '{"format": "airegion/assumptions", "version": 2, "values": [{"id": "well.depth_m", "value": 40}]}',
    ],
)
def test_of_what_is_broken_or_newer_nothing_can_be_used(
    project: QgsProject, shipped: Assumptions, kept: str
) -> None:
    project.writeEntry(SCOPE, ENTRY, kept)
    assert usable_edits(project, shipped) == shipped


# In files.


def test_edits_are_exchanged_as_a_file(edited: Assumptions, shipped: Assumptions, tmp_path: Path) -> None:
    path = tmp_path / "가정 {1}.json"
    write_edits_file(path, edited)
    assert read_edits_file(path, shipped) == edited
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_file_without_edits_is_what_is_shipped(shipped: Assumptions, tmp_path: Path) -> None:
    write_edits_file(tmp_path / "none.json", shipped)
    assert read_edits_file(tmp_path / "none.json", shipped) == shipped


def test_a_file_of_the_shipped_catalogue_is_read_without_asking_for_one(tmp_path: Path) -> None:
    write_edits_file(tmp_path / "none.json", shipped_assumptions())
    assert read_edits_file(tmp_path / "none.json") == shipped_assumptions()


def test_a_byte_order_mark_is_no_trouble(edited: Assumptions, shipped: Assumptions, tmp_path: Path) -> None:
    path = tmp_path / "notepad.json"
    write_edits_file(path, edited)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_edits_file(path, shipped) == edited


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read"),
        (b"\xb0\xa1\xb3\xaa", "UTF-8"),
        (b" " * 5_000_001, "too large"),
        (b"", "not JSON"),
        (b'{"format": "airegion/siting-model", "version": 1}', "another kind"),
        (
            b'{"format": "airegion/assumptions", "version": 1, "values": [{"id": "well.depth_m", "value": -1}]}',
            "outside 0 to inf",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_named(
    shipped: Assumptions, tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "내 {가정}.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RulesError, match=words) as caught:
        read_edits_file(path, shipped)
    assert path.name in caught.value.message()


def test_a_file_protected_from_writing_stays_as_it_is(edited: Assumptions, tmp_path: Path) -> None:
    path = write(tmp_path, "kept.json", "mine")
    path.chmod(stat.S_IREAD)
    with pytest.raises(PlanFileError, match="not allowed") as caught:
        write_edits_file(path, edited)
    assert str(path) in caught.value.message()
    assert path.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(edited: Assumptions, tmp_path: Path) -> None:
    with pytest.raises(PlanFileError, match="does not exist"):
        write_edits_file(tmp_path / "gone" / "edits.json", edited)


def test_a_file_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "edits.json", "before")

    def breaks_off(self: Path, *_: object, **__: object) -> None:
        self.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", breaks_off)
    with pytest.raises(PlanFileError, match="disk is full"):
        write_document(path, "after")
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]
