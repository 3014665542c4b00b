# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Search by name: Korean, English and initial consonants, in a snapshot that no layer stands behind."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from plugin.i18n import translator
from plugin.plan.name_search import Named, find, initials, names_of
from plugin.plan.project import plan_layers
from tests.studies.hand_made import layer


def substations() -> QgsVectorLayer:
    fields = {"name": str, "name_ko": str, "kind": str, "status": str}
    rows = [
        (
            "Point (0 0)",
            {"name": "Sin-Gimhae", "name_ko": "신김해", "kind": "substation", "status": "existing"},
        ),
        ("Point (1 1)", {"name": "Juchon", "name_ko": None, "kind": "own word", "status": "planned"}),
        (None, {"name": None, "name_ko": "김해", "kind": "switchyard", "status": None}),
        ("Point (2 2)", {"name": None, "name_ko": None, "kind": "substation", "status": "existing"}),
    ]
    return layer("Point", rows, fields=fields)


@pytest.fixture
def names() -> tuple[Named, ...]:
    return names_of({"substation": substations()}, translator("en"))


def found(names: tuple[Named, ...], text: str) -> list[str]:
    return [each.named.label("ko") for each in sorted(find(names, text), key=lambda each: -each.fit)]


def test_what_has_no_name_is_not_in_the_snapshot(names: tuple[Named, ...]) -> None:
    assert [named.label("en") for named in names] == ["Sin-Gimhae (신김해)", "Juchon", "김해"]


def test_kind_and_status_are_in_words_and_unknown_words_as_they_are(names: tuple[Named, ...]) -> None:
    assert [(named.kind, named.status) for named in names] == [
        ("substation", "existing"),
        ("own word", "planned"),
        ("switchyard", ""),
    ]
    korean = names_of({"substation": substations()}, translator("ko"))
    assert korean[0].kind == "변전소"


def test_it_is_known_which_have_a_place(names: tuple[Named, ...]) -> None:
    assert [named.placed for named in names] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("김해", ["김해", "신김해 (Sin-Gimhae)"]),
        ("GIM", ["신김해 (Sin-Gimhae)"]),
        ("juchon", ["Juchon"]),
        (" ju ", ["Juchon"]),
        ("ㄱㅎ", ["김해", "신김해 (Sin-Gimhae)"]),
        ("ㅅㄱㅎ", ["신김해 (Sin-Gimhae)"]),
        ("ㅅ김", []),
        ("없는 이름", []),
        ("", []),
        ("  ", []),
    ],
)
def test_names_are_found_by_a_part_of_them(names: tuple[Named, ...], text: str, expected: list[str]) -> None:
    assert found(names, text) == expected


def test_the_name_itself_fits_best(names: tuple[Named, ...]) -> None:
    fits = {each.named.label("ko"): each.fit for each in find(names, "김해")}
    assert fits["김해"] == 1.0
    assert 0.0 < fits["신김해 (Sin-Gimhae)"] < 1.0


def test_initials_of_every_first_consonant() -> None:
    assert initials("가까나다따라마바빠사싸아자짜차카타파하") == "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
    assert initials("힣각 A1") == "ㅎㄱ A1"


def test_the_snapshot_is_searched_in_any_thread_when_the_layer_is_gone() -> None:
    source = substations()
    names = names_of({"substation": source}, str)
    del source
    seen: list[list[str]] = []
    thread = threading.Thread(target=lambda: seen.append(found(names, "gimhae")))
    thread.start()
    thread.join()
    assert seen == [["신김해 (Sin-Gimhae)"]]


def test_a_whole_plan_is_searched_proposals_and_regions_too(southeast: QgsProject) -> None:
    names = names_of(plan_layers(southeast), translator("en"))
    assert {named.layer for named in names} >= {"substation", "data_centre", "region", "proposal", "cluster"}
    assert "siting_model" not in {named.layer for named in names}
    assert any(named.layer == "proposal_component" and not named.placed for named in names)
    assert all(not named.placed for named in names if named.layer == "proposal")
