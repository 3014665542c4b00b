# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about loads that share headroom, and about sites that are assessed for their impact on the grid."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from plugin.paths import IMPACT_RULES
from tests.bad_input.bad_outputs import to
from tests.bad_input.good import SQUARE, area, sites
from tests.bad_input.power_sites import column, demands, elsewhere, rows_of, without_geometry
from tests.bad_input.scene import Case, Parameters, Scene
from tests.studies.hand_made import layer, points

_DRAFT = IMPACT_RULES / "draft_2024.json"
_SHARING, _ASSESSING = "connectloads", "gridimpactscorecard"


def _headroom(*values: object, basis: str = "published", **parameters: Any) -> Callable[[Scene], Parameters]:
    """Return substations with some headroom, near the sites."""
    count = len(values)

    def given(scene: Scene) -> Parameters:
        made = points(
            [(1000.0 * number, 0.0) for number in range(count)],
            id=[f"변전소 {number}" for number in range(count)],
            voltage_kv=[154.0] * count,
            headroom_mw=list(values),
            headroom_basis=[basis] * count,
        )
        made.setName("다른 변전소")
        loads = sites(amount=[30.0, 30.0, 30.0])
        return {
            "SUBSTATION": scene.saved(made, "다른 변전소.gpkg"),
            "INPUT": scene.saved(loads, "부하.gpkg"),
            "DEMAND_FIELD": "amount",
            "DEMAND_BASIS": "contract",
            **parameters,
        }

    return given


def _rules(change: Callable[[dict[str, Any]], Any]) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> Parameters:
        document = json.loads(_DRAFT.read_text(encoding="utf-8"))
        change(document)
        return {"RULES_FILE": scene.text(json.dumps(document, ensure_ascii=False), "내 기준.json")}

    return given


def _known(text: str) -> Callable[[Scene], Parameters]:
    return lambda _: {"KNOWN_POINTS": text}


_BOTH = [
    case
    for name, more in ((_SHARING, "SUBSTATIONS"), (_ASSESSING, "ITEMS"))
    for case in (
        *rows_of(name),
        Case(
            "output where nothing can be written",
            to(lambda _: "/proc/결과.gpkg"),
            ("/proc/결과.gpkg",),
            algorithm=name,
        ),
        Case(
            "a second output where nothing can be written",
            to(lambda _: "/proc/결과.gpkg", more),
            ("/proc/결과.gpkg",),
            algorithm=name,
        ),
        Case(
            "two outputs in one file",
            lambda scene, more=more: {more: str(scene.output)},
            ("Two outputs would be the same file",),
            algorithm=name,
        ),
    )
]

_LOADS = [
    Case(
        "no plan and no layer of substations",
        lambda _: {"SUBSTATION": None},
        ("no substations to connect to", "choose a layer of substations"),
        algorithm=_SHARING,
    ),
    Case(
        "an order by what is no field",
        lambda _: {"ORDER_BY": '"없는 필드"'},
        ("없는 필드", "order"),
        algorithm=_SHARING,
    ),
    Case("an order that cannot be read", lambda _: {"ORDER_BY": "1 +"}, ("1 +", "order"), algorithm=_SHARING),
    Case(
        "an order that fails at a feature",
        lambda _: {"ORDER_BY": 'to_int("id")'},
        ("to_int", "부지 1", "order"),
        algorithm=_SHARING,
    ),
    Case(
        "assumed headroom below nothing", lambda _: {"ASSUMED_HEADROOM_MW": -5.0}, ("-5",), algorithm=_SHARING
    ),
    Case("a method that is none", lambda _: {"METHOD": "best"}, ("best", "order, most"), algorithm=_SHARING),
    Case(
        "no headroom known anywhere",
        lambda _: {},
        ("not known at any of the 1 substations in reach",),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", *["headroom_unknown"] * 3),
    ),
    Case(
        "headroom below nothing, nothing, and as large as a country's",
        _headroom(-50.0, 0.0, 1e300),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", *["served"] * 3),
    ),
    Case(
        "headroom below nothing",
        _headroom(-50.0, -1.0),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", *["not_enough"] * 3),
    ),
    Case(
        "headroom of which nobody says where it comes from",
        _headroom(500.0, basis=""),
        ("not known at any",),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", *["headroom_unknown"] * 3),
    ),
    Case(
        "headroom as text",
        _headroom("70", "약 30", "많음"),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", "served", "served", "taken"),
    ),
    Case(
        "demands above every headroom, nothing, and unknown",
        lambda scene: _headroom(80.0)(scene) | demands(390.0, 0.0, None)(scene) | {"DEMAND_MW": 50.0},
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", "not_enough", "demand_unknown", "demand_unknown"),
    ),
    Case(
        "an order by a field that is empty",
        _headroom(60.0, ORDER_BY="NULL"),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", "served", "served", "taken"),
    ),
    Case(
        "the best order of demands as large as a country's",
        lambda scene: _headroom(1e9)(scene) | demands(390.0, 1e12, 1e308)(scene) | {"METHOD": "most"},
        algorithm=_SHARING,
        refused=False,
    ),
    Case(
        "loads without geometry and broken ones",
        lambda scene: _headroom(500.0)(scene) | {"DEMAND_FIELD": ""} | without_geometry(scene),
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", "no_candidate", "served"),
    ),
    Case(
        "loads on the other side of the world",
        elsewhere,
        algorithm=_SHARING,
        refused=False,
        check=column("outcome", "no_candidate"),
    ),
]

_SITES = [
    Case(
        "rules that are no JSON",
        lambda scene: {"RULES_FILE": scene.text("{", "내 기준.json")},
        ("not JSON", "내 기준.json"),
        algorithm=_ASSESSING,
    ),
    Case(
        "rules that are another document",
        lambda scene: {"RULES_FILE": scene.text("{}", "내 기준.json")},
        ("another kind of document", "내 기준.json: format"),
        algorithm=_ASSESSING,
    ),
    Case(
        "rules not in UTF-8",
        lambda scene: {"RULES_FILE": scene.text("규정".encode("cp949"), "내 기준.json")},
        ("not written in UTF-8", "내 기준.json"),
        algorithm=_ASSESSING,
    ),
    Case(
        "rules with an item that has no points",
        _rules(lambda rules: rules["items"][3].pop("high")),
        ("내 기준.json: items[3].high",),
        algorithm=_ASSESSING,
    ),
    Case(
        "rules whose points do not add up",
        _rules(lambda rules: rules["parts"][0].update(points=61)),
        ("내 기준.json: parts[0].points", "61 points are told, 60 points are added up"),
        algorithm=_ASSESSING,
    ),
    Case(
        "known points of no item", _known("계통 = 5"), ("no item 계통", "grid_headroom"), algorithm=_ASSESSING
    ),
    Case(
        "known points that are no points",
        _known("grid_headroom: 5"),
        ("grid_headroom: 5",),
        algorithm=_ASSESSING,
    ),
    Case(
        "known points of a field that is not there",
        _known("policy_fit = 없음"),
        ("no field 없음",),
        algorithm=_ASSESSING,
    ),
    Case(
        "a field of own generation that is not there",
        lambda _: {"OWN_GENERATION_FIELD": "없는 필드"},
        ("no field 없는 필드",),
        algorithm=_ASSESSING,
    ),
    Case(
        "rules that are not shipped",
        lambda _: {"RULES": "2026"},
        ("2026", "draft_2024"),
        algorithm=_ASSESSING,
    ),
    Case(
        "regions without codes",
        lambda scene: {"REGION": scene.saved(area(), "구역 2.gpkg")},
        ("no field code", "구역"),
        algorithm=_ASSESSING,
    ),
    Case(
        "regions without a CRS",
        lambda _: {"REGION": layer("Polygon", [(SQUARE, {"code": "26"})], authid="", name="구역")},
        ("no coordinate reference system", "구역"),
        algorithm=_ASSESSING,
    ),
    Case(
        "no plan and no regions",
        lambda _: {},
        ("province or metropolitan city is not known: 3 of 3",),
        algorithm=_ASSESSING,
        refused=False,
        check=column("gia_points_low", *[-30.0] * 3),
    ),
    Case(
        "known points outside their item, and turned round",
        _known("grid_headroom = 8..99; policy_fit = 7..3"),
        ("no range within their item, and are not used: 6",),
        algorithm=_ASSESSING,
        refused=False,
        check=column("gia_points_high", *[130.0] * 3),
    ),
    Case(
        "demands that are nothing, unknown, and as large as a country's",
        demands(0.0, None, 1e308),
        ("Sites whose demand is not known: 2",),
        algorithm=_ASSESSING,
        refused=False,
        check=column("gia_applies", "unknown", "unknown", "yes"),
    ),
    Case(
        "own generation as text, below nothing",
        lambda scene: {
            "INPUT": scene.saved(sites(own=[-5.0, 10.0, 20.0], legal=["아마", "예", ""]), "부지 5.gpkg"),
            "OWN_GENERATION_FIELD": "own",
            "LARGEST_UNIT_FIELD": "own",
            "DIRECT_SUPPLY_FIELD": "legal",
        },
        ("cannot be used and count as not known: 2",),
        algorithm=_ASSESSING,
        refused=False,
        check=column("gia_own_firm_mw", None, 0.0, 0.0),
    ),
    Case(
        "sites without geometry and broken ones",
        without_geometry,
        algorithm=_ASSESSING,
        refused=False,
        check=column("gia_verdict", "undecided", "undecided"),
    ),
    Case(
        "sites on the other side of the world",
        elsewhere,
        ("province or metropolitan city is not known: 1 of 1",),
        algorithm=_ASSESSING,
        refused=False,
    ),
]

ROWS: list[Case] = [*_BOTH, *_LOADS, *_SITES]
