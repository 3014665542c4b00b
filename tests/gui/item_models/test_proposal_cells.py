# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells: words beside every mark, unknown as a dash, MW with what they mean, sources on hover."""

from __future__ import annotations

from typing import Any

import pytest

from plugin.gui.item_models.proposal_cells import COLUMNS, AnyRow, View, tool_tip
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.rows_of_proposals import component, figure, proposal, rows


def cells(*given: Any, basis: str = "published") -> dict[str, dict[str, str]]:
    """Return the cells of each row by its identifier and the header of the column."""
    figures = ProposalFigures(rows(*given))
    view = View(figures, basis, "en")
    all_rows: list[AnyRow] = [*figures.rows.proposals, *figures.rows.components]
    return {row.id: {c.header: c.cell(view, row) for c in COLUMNS} for row in all_rows if row is not None}


STAGES = (
    figure("a", 41, from_date="2027-11-01", date_precision="month"),
    figure("a", 103, from_date="2029-02-01", date_precision="month"),
)


def test_a_component_shows_its_stages_in_their_order() -> None:
    shown = cells(proposal("p"), component("a"), *STAGES)["a"]
    assert shown["MW"] == "41 → 103 IT"
    assert shown["Years"] == "2027-11–2029-02"
    assert shown["Basis"] == "published"
    assert (shown["Jobs"], shown["KRW bn"]) == ("–", "–")


def test_a_proposal_shows_its_totals_and_of_how_many_they_are() -> None:
    money = figure("a", 7000, quantity="investment_krw_bn")
    shown = cells(proposal("p"), component("a", site_status="sited"), component("b"), *STAGES, money)["p"]
    assert shown["MW"] == "103 (1/2) IT"
    assert shown["KRW bn"] == "7,000 (1/2)"
    assert shown["Site"] == "1 of 2 sited"
    assert shown["Years"] == "2027-11–2029-02"
    assert (shown["Kind"], shown["Phase"]) == ("", "")


def test_mw_of_different_meaning_stand_side_by_side() -> None:
    told = (figure("a", 100), figure("b", 40, mw_basis="contract"), figure("c", 3, mw_basis=""))
    shown = cells(proposal("p"), *map(component, "abc"), *told)
    assert shown["p"]["MW"] == "100 (1/3) IT · 40 (1/3) contract · 3 (1/3) meaning not stated"
    assert shown["b"]["MW"] == "40 contract"


def test_only_figures_of_the_basis_that_is_asked_for_are_shown() -> None:
    told = (figure("a", 100), figure("a", 5, basis="assumed", from_date="2030-01-01", date_precision="year"))
    shown = cells(proposal("p"), component("a"), *told, basis="assumed")
    assert shown["a"]["MW"] == "5 IT"
    assert shown["a"]["Years"] == "2030"
    assert shown["p"]["Basis"] == "published, assumed"


@pytest.mark.parametrize(
    ("status", "text"),
    [("sited", "● sited"), ("indicative", "◐ indicative location"), ("unsited", "○ not sited"), ("", "? –")],
)
def test_the_site_is_told_in_a_word(status: str, text: str) -> None:
    assert cells(component("a", site_status=status))["a"]["Site"] == text


def test_words_of_status_kind_and_phase() -> None:
    shown = cells(
        component("a", status="under_construction", phase="1st"), component("b", kind="x", status="y")
    )
    assert [shown["a"][name] for name in ("Status", "Kind", "Phase")] == [
        "under construction",
        "data centre",
        "1st",
    ]
    assert [shown["b"][name] for name in ("Status", "Kind", "Phase", "Basis")] == ["–"] * 4


def test_the_source_is_told_on_hover_that_of_the_figures_where_there_are_any() -> None:
    told = (figure("a", 1, source="Herald <1>"), figure("a", 2, quantity="jobs", source="Ilbo"))
    figures = ProposalFigures(rows(proposal("p", source="City"), component("a", source="Press"), *told))
    view, by_header = View(figures, "published", "en"), {column.header: column for column in COLUMNS}
    own, [row] = figures.rows.proposals[0], figures.rows.components
    assert tool_tip(view, row, by_header["Name"]) == "<p>a</p><p>Source: Press</p>"
    assert tool_tip(view, row, by_header["MW"]) == "<p>1 IT</p><p>Source: Herald &lt;1&gt;</p>"
    assert tool_tip(view, row, by_header["KRW bn"]) == "<p>–</p><p>Source: Press</p>"
    total = tool_tip(view, own, by_header["Jobs"])
    assert total == "<p>2 (1/1)</p><p>2: 1 of 1 known</p><p>Source: City</p>"
