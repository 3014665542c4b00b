# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scorecards as rows: what each site and item has, in the reader's language, under which rules."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from plugin.core.power.grid_impact_card import scorecard
from plugin.studies.grid_impact import AssessedSites, Known, SiteFields
from plugin.studies.grid_impact_table import (
    ITEM_COLUMNS,
    SITE_COLUMNS,
    item_rows,
    lift_text,
    rules_title,
    site_rows,
)
from tests.studies.made_connections import site
from tests.studies.made_impact import assessable, assessed, draft, everything

RULES = "Grid-impact assessment, draft of the operating rules (2024): draft, superseded"


def of_sites(found: AssessedSites, language: str = "en", translate: Any = str) -> list[dict[str, Any]]:
    names = [column.name for column in SITE_COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in site_rows(found, language, translate)]


def of_items(found: AssessedSites, language: str = "en", translate: Any = str) -> list[dict[str, Any]]:
    names = [column.name for column in ITEM_COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in item_rows(found, language, translate)]


def lifts(found: AssessedSites) -> list[str]:
    return str(lift_text(scorecard(found.cards, 0), "en", str)).split("; ")


def test_a_site_has_its_range_its_verdict_and_its_margin() -> None:
    (row,) = of_sites(assessed())
    assert (row["gia_points_low"], row["gia_points_high"]) == (-15, 130)
    assert (row["gia_margin_low"], row["gia_margin_high"]) == (-85, 60)
    assert (row["gia_applies"], row["gia_verdict"], row["gia_gate"]) == ("yes", "undecided", "unknown")
    assert (row["gia_known_items"], row["gia_items"]) == (0, 16)
    assert (row["gia_region"], row["gia_self_pct"], row["gia_self_year"]) == ("26", 192.0, "2021")
    assert row["gia_outside"] == 1
    assert row["gia_contract_mw"] == 100.0


def test_every_row_says_which_rules_and_that_it_is_screening() -> None:
    found = assessed(assessable(site("a"), site("b", 300)))
    for row in of_sites(found):
        assert (row["gia_rules"], row["gia_status"]) == (RULES, "draft_superseded")
        assert row["gia_note"] == "Screening, not the official result."
    items = of_items(found)
    assert len(items) == 32
    assert {(row["rules"], row["status"], row["note"]) for row in items} == {
        (RULES, "draft_superseded", "Screening, not the official result.")
    }


def test_a_site_of_which_nothing_is_known_leaves_its_columns_empty() -> None:
    (row,) = of_sites(assessed(assessable(site("a", 300, mw=0.0)), field="mw"))
    assert {name for name, value in row.items() if value is None} == {
        *("gia_contract_low_mw", "gia_contract_mw", "gia_contract_high_mw", "gia_assumed"),
        *("gia_region", "gia_self_pct", "gia_self_year", "gia_outside"),
        *("gia_own_mw", "gia_own_firm_mw", "gia_direct"),
    }
    assert row["gia_applies"] == "unknown"


def test_own_generation_is_told_where_it_is_known() -> None:
    fields = SiteFields(own_generation_mw="own", largest_unit_mw="largest", direct_supply="direct")
    asking = assessable(site("a", own=60.0, largest=20.0, direct="yes"), site("b", own=0.0))
    some, none = of_sites(assessed(asking, fields=fields))
    assert (some["gia_own_mw"], some["gia_own_firm_mw"], some["gia_direct"]) == (60.0, 40.0, "0")
    assert (none["gia_own_mw"], none["gia_own_firm_mw"], none["gia_direct"]) == (0.0, 0.0, "5")
    assert some["gia_contract_mw"] == 60.0


def test_known_and_assumed_items_are_counted_and_named() -> None:
    known = {"grid_headroom": Known(8.0, 12.0), "local_tax": Known(0.5, 0.5, is_share=True)}
    (row,) = of_sites(assessed(known=known))
    assert (row["gia_known_items"], row["gia_assumed"]) == (1, "Contribution to local finances")
    (row,) = of_sites(assessed(known=known), "ko")
    assert row["gia_assumed"] == "지방 재정 기여도"


def test_items_have_what_they_rest_on() -> None:
    rows = {row["item"]: row for row in of_items(assessed(known={"grid_headroom": Known(8.0, 12.0)}))}
    given = rows["grid_headroom"]
    assert (given["section"], given["title"], given["kind"]) == ("Technical", "Grid headroom", "points")
    assert (given["least"], given["most"], given["low"], given["high"], given["basis"]) == (
        0,
        15,
        8,
        12,
        "given",
    )
    assert (given["gain_open"], given["gain_possible"]) == (4, 7)
    assert (given["reason"], given["indicator"], given["indicator_value"]) == (None, None, None)
    share = rows["self_sufficiency"]
    assert share["indicator"] == "Self-sufficiency of the province or metropolitan city (%)"
    assert share["indicator_value"] == 192.0
    narrowed = rows["demand_dispersal"]
    assert (narrowed["low"], narrowed["high"], narrowed["basis"]) == (0, 15, "indicator")
    assert narrowed["reason"].startswith("Outside the capital region")
    assert narrowed["indicator"] == "Outside the capital region (1 yes, 0 no)"
    penalty = rows["suitable_voltage_applied"]
    assert (penalty["least"], penalty["most"], penalty["gain_possible"]) == (-15, 0, 15)


def test_titles_are_in_the_readers_language() -> None:
    found = assessed(assessable(site("가", name="하나", name_ko="둘")))
    row = of_items(found, "ko", lambda text: f"<{text}>")[0]
    assert (row["site_id"], row["section"], row["title"]) == ("가", "기술적 평가", "계통 여유도")
    assert row["rules"] == "전력계통영향평가 운영 규정 제정안 (2024): <draft, superseded>"
    assert row["note"] == "<Screening, not the official result.>"


def test_other_versions_say_their_own_status() -> None:
    assert rules_title(replace(draft(), status="user"), "en", str).endswith("(2024): made by the user")


def test_what_would_lift_it_is_told_from_large_to_small() -> None:
    told = lifts(assessed())
    assert told[0] == "Adequate voltage can be kept: must be shown"
    assert told[1:3] == ["Difficulty of making headroom: up to +20", "Grid headroom: up to +15"]
    assert len(told) == 7
    assert told[-1] == "11 more items"


def test_an_item_that_is_enough_alone_says_so() -> None:
    known = {**everything(0.68), "policy_fit": Known(6.8, 10.0)}
    assert "Difficulty of making headroom: up to +6.4, enough alone" in lifts(assessed(known=known))
    assert "enough alone" not in "".join(lifts(assessed(known=everything(0.1))))


def test_sites_of_the_same_points_may_need_different_gates() -> None:
    known = {**everything(0.9), "adequate_voltage": Known("volts", "volts")}
    rows = of_sites(assessed(assessable(site("a", volts="yes"), site("b")), known=known))
    assert [row["gia_lift"] for row in rows] == [None, "Adequate voltage can be kept: must be shown"]


def test_of_several_figures_beside_an_item_the_first_that_is_known_is_shown() -> None:
    share, outside = (
        replace(each, item="self_sufficiency")
        for each in draft().indicators
        if each.id in ("self_sufficiency_pct", "outside_capital_region")
    )
    rules = replace(draft(), indicators=(share, outside))
    rows = [row for row in of_items(assessed(rules=rules)) if row["item"] == "self_sufficiency"]
    assert [row["indicator_value"] for row in rows] == [192.0]
    without = assessed(rules=rules, self_sufficiency={})
    rows = [row for row in of_items(without) if row["item"] == "self_sufficiency"]
    assert [row["indicator_value"] for row in rows] == [1.0]


def test_nothing_lifts_what_passes() -> None:
    (row,) = of_sites(assessed(known=everything(0.9)))
    assert (row["gia_verdict"], row["gia_gate"], row["gia_lift"]) == ("pass", "yes", None)


def test_enough_points_without_the_gate_need_the_gate_alone() -> None:
    known = everything(0.9)
    del known["adequate_voltage"]
    assert lifts(assessed(known=known)) == ["Adequate voltage can be kept: must be shown"]


@pytest.mark.parametrize("known", [{}, everything(), {"grid_headroom": Known(99.0, 99.0)}])
def test_every_code_has_words(known: dict[str, Known]) -> None:
    found = assessed(assessable(site("a", mw=1.0), site("b", mw=50.0)), field="mw", known=known)
    words = {column.name: column.words for column in (*SITE_COLUMNS, *ITEM_COLUMNS) if column.words}
    for row in (*of_sites(found), *of_items(found)):
        for name, named in words.items():
            assert row.get(name) is None or row[name] in named, name
