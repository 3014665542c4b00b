# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever the input is like: a clear message in the user's language, and everything else stays as it was."""

from __future__ import annotations

import shutil

import pytest

from tests.bad_input.conftest import Told
from tests.bad_input.good import GOOD, sites
from tests.bad_input.scene import Case, Ended, Scene, has_hangul, korean, let_go, run, save
from tests.bad_input.table import TABLE

REFUSED = [case for case in TABLE if case.refused]
HANDLED = [case for case in TABLE if not case.refused]
# What no planner should have to read.
JARGON = (
    "Traceback",
    "Errno",
    "codec",
    "NoneType",
    "object at 0x",
    "Error(",
    "Exception",
    "nullptr",
    "<class",
)


def name_of(case: Case) -> str:
    return f"{case.algorithm}: {case.name}"


def refused(case: Case, scene: Scene, monkeypatch: pytest.MonkeyPatch, told: Told, language: str) -> Ended:
    ended = run(case, scene, GOOD[case.algorithm](scene), monkeypatch)
    told.setdefault(name_of(case), {})[language] = readable(ended.message, scene)
    assert ended.results is None, "The input was taken."
    let_go(scene)
    return ended


@pytest.mark.parametrize("case", REFUSED, ids=name_of)
def test_it_is_refused_with_a_message_and_leaves_nothing(
    case: Case, scene: Scene, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    ended = refused(case, scene, monkeypatch, told, "en")
    for words in case.says:
        assert words in ended.message
    for words in JARGON:
        assert words not in ended.message
    assert bool(ended.errors) != case.by_qgis, ended.message
    assert ended.after == ended.before


@pytest.mark.parametrize("case", REFUSED, ids=name_of)
def test_the_message_is_korean_and_an_earlier_result_survives(
    case: Case, scene: Scene, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    save(sites(), scene.output)
    with korean():
        ended = refused(case, scene, monkeypatch, told, "ko")
    assert has_hangul(ended.message)
    for error in ended.errors[-1:]:
        for template in filter(None, (error.what, error.remedy)):
            assert template not in ended.message
            assert has_hangul(translated(template)), template
    assert ended.after == ended.before


@pytest.mark.parametrize("case", HANDLED, ids=name_of)
def test_it_is_taken_and_said(case: Case, scene: Scene, monkeypatch: pytest.MonkeyPatch, told: Told) -> None:
    ended = run(case, scene, GOOD[case.algorithm](scene), monkeypatch)
    told[name_of(case)] = {"en": readable(f"(taken) {scene.log.partition('Results: ')[0]}", scene)}
    assert ended.results is not None, ended.message
    for words in case.says:
        assert words in scene.log
    if case.check is not None:
        case.check(scene, ended.results)
    let_go(scene)
    inputs = f"{scene.inputs.name}/"
    after = {name: content for name, content in ended.after.items() if name.startswith(inputs)}
    assert after == {name: content for name, content in ended.before.items() if name.startswith(inputs)}
    assert not [name for name in ended.after if ".airegion-" in name]


def readable(message: str, scene: Scene) -> str:
    return message.replace(str(scene.folder), "…")


def translated(template: str) -> str:
    from plugin.i18n import translator

    return translator("ko")(template)


def test_each_row_has_a_name_of_its_own() -> None:
    names = [name_of(case) for case in TABLE]
    assert len(set(names)) == len(names)


def test_good_input_is_taken(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or every row would be refused for another reason than its own."""
    for algorithm, good in GOOD.items():
        ended = run(Case("good", lambda _: {}, algorithm=algorithm), scene, good(scene), monkeypatch)
        assert ended.results is not None, ended.message
        shutil.rmtree(scene.results)
        scene.results.mkdir()
