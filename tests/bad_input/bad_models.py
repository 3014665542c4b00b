# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about siting model documents."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.bad_input.good import near
from tests.bad_input.scene import Case, Parameters, Scene
from tests.studies.hand_made import document

UTF8 = "UTF-8"


def file_of(content: str | bytes) -> Callable[[Scene], Parameters]:
    return lambda scene: {"MODEL_FILE": scene.text(content, "내 모델.json")}


def edited(change: Callable[[dict[str, Any]], object]) -> Callable[[Scene], Parameters]:
    """Return a maker of a model file that was right before a change."""

    def given(scene: Scene) -> Parameters:
        content = document(near())
        change(content)
        return {"MODEL_FILE": scene.text(json.dumps(content, ensure_ascii=False), "내 모델.json")}

    return given


def _criterion(**values: Any) -> Callable[[Scene], Parameters]:
    return edited(lambda content: content["criteria"][0].update(values))


def _text() -> str:
    return json.dumps(document(near()), ensure_ascii=False)


FILE = "내 모델.json"
CRITERION = "criteria[0]"
UNSORTED = {"type": "piecewise", "points": [[0, 1], [20, 0.5], [10, 0]]}

ROWS = [
    Case("model: not JSON", file_of("{'id': 1}"), says=("not JSON", FILE, "line 1")),
    Case("model: cut off", file_of(_text()[:300]), says=("not JSON", FILE, "line 1")),
    Case("model: a text", file_of("사람이 읽는 글"), says=("not JSON", FILE)),
    Case("model: empty file", file_of(""), says=(FILE, "empty")),
    Case("model: not an object", file_of("[1, 2]"), says=("not a siting model", FILE)),
    Case(
        "model: another JSON document", file_of('{"type": "FeatureCollection"}'), says=(FILE, "siting model")
    ),
    Case("model: nested without end", file_of("[" * 200_000), says=(FILE, "not JSON")),
    Case("model: in CP949", file_of(_text().encode("cp949")), says=(FILE, UTF8, "save")),
    Case("model: in UTF-16", file_of(_text().encode("utf-16")), says=(FILE, UTF8, "save")),
    Case("model: huge file", file_of(b" " * 30_000_000 + b"{}"), says=(FILE, "30 MB")),
    Case("model: a picture", file_of(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe"), says=(FILE, UTF8)),
    Case(
        "model: there is no such file",
        lambda scene: {"MODEL_FILE": str(scene.inputs / "없음.json")},
        says=("없음.json", "choose it again"),
    ),
    Case(
        "model: a folder", lambda scene: {"MODEL_FILE": str(scene.inputs)}, says=("내 자료 (원본)", "Choose")
    ),
    Case(
        "model: misses a key", edited(lambda content: content.pop("groups")), says=("groups", "missing", FILE)
    ),
    Case(
        "model: a criterion misses a key",
        edited(lambda content: content["criteria"][0].pop("measure")),
        says=("measure", "missing", CRITERION, "near", FILE),
    ),
    Case("model: unknown key", edited(lambda c: c.update(colour="red")), says=("colour", "Use one of", FILE)),
    Case(
        "model: key twice",
        file_of(_text().replace('"id":', '"id": "x", "id":', 1)),
        says=("id", "twice", FILE),
    ),
    Case("model: zero weight", _criterion(weight=0), says=("0 is not above 0", "weight", "near", FILE)),
    Case("model: negative weight", _criterion(weight=-3), says=("-3 is not above 0", "weight", "near", FILE)),
    Case(
        "model: NaN weight", _criterion(weight=float("nan")), says=("NaN", "number", "weight", "near", FILE)
    ),
    Case(
        "model: infinite weight", _criterion(weight=float("inf")), says=("Infinity", "number", "weight", FILE)
    ),
    Case("model: weight as text", _criterion(weight="많이"), says=("많이", "number", "weight", "near", FILE)),
    Case(
        "model: a number of thousands of digits",
        file_of(_text().replace('"weight": 1', '"weight": 1' + "0" * 5000)),
        says=(FILE,),
    ),
    Case(
        "model: two criteria of one id",
        edited(lambda content: content["criteria"].append(near())),
        says=('"near" is used twice', "criteria[1].id", FILE),
    ),
    Case(
        "model: curve not sorted",
        _criterion(value=UNSORTED),
        says=("10 does not lie above 20", "Sort", "near", "points[2]", FILE),
    ),
    Case(
        "model: flat curve",
        _criterion(value={"type": "linear", "zero_at": 1, "one_at": 1}),
        says=("both", FILE),
    ),
    Case("model: no criteria", edited(lambda content: content.update(criteria=[])), says=("criteria", FILE)),
    Case(
        "model: unknown measure",
        _criterion(measure={"type": "magic"}),
        says=("magic", "nearest_distance", FILE),
    ),
    Case("model: unknown group", _criterion(group="x"), says=('no group "x"', "near", FILE)),
    Case(
        "model: newer version", edited(lambda content: content.update(version=9)), says=("9", "Update", FILE)
    ),
    Case(
        "model: braces in a name",
        edited(lambda content: content.update({"{0.__class__}": 1})),
        says=("{0.__class__}", "Use one of", FILE),
    ),
    Case(
        "model: with a byte order mark",
        file_of(b"\xef\xbb\xbf" + _text().encode()),
        refused=False,
        says=("By hand",),
    ),
]
