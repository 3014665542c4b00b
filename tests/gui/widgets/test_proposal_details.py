# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Details: every figure with its basis and source, links that are links, and nothing of the data taken for HTML."""

from __future__ import annotations

from qgis.PyQt.QtGui import QTextDocument

from plugin.gui.widgets.proposal_details import (
    comparison_html,
    component_html,
    message_html,
    proposal_html,
    score_html,
)
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.rows_of_proposals import component, figure, proposal, rows


def text(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText().replace("\xa0", " ")


def test_a_component_tells_all_its_figures() -> None:
    told = (
        figure("a", 41, from_date="2027-11-01", date_precision="month", source="Herald", notes="Phase 1."),
        figure("a", 7000, quantity="investment_krw_bn", basis="assumed"),
    )
    figures = ProposalFigures(rows(proposal("p"), component("a", name="Centre", site_status="sited"), *told))
    shown = text(component_html(figures, figures.rows.components[0], "en")).splitlines()
    start = shown.index("power demand")
    assert shown[start : start + 4] == ["power demand", "41 MW", "2027-11", "published, IT load"]
    assert "Herald" in shown[start + 4]
    start = shown.index("investment")
    assert shown[start : start + 4] == ["investment", "7,000 KRW bn", "–", "assumed"]


def test_a_figure_that_is_in_no_total_says_so_and_keeps_its_own_unit() -> None:
    figures = ProposalFigures(rows(proposal("p"), component("a"), figure("a", 500, unit="kW")))
    shown = text(component_html(figures, figures.rows.components[0], "en"))
    assert "500 kW" in shown
    assert "Not in any total" in shown


def test_a_component_without_figures_says_so_and_hint_and_score_are_shown() -> None:
    figures = ProposalFigures(rows(component("a", position_accuracy_m=3000.0)))
    html = component_html(
        figures,
        figures.rows.components[0],
        "en",
        score=score_html("Pre-screening: X", ["+1"]),
        hint="Why <not>",
    )
    shown = text(html)
    assert "No figures are known." in shown
    assert "Pre-screening: X" in shown
    assert "Why <not>" in shown
    assert "3,000" in shown


def test_a_component_that_is_an_asset_names_it() -> None:
    for layer, title in (("data_centre", "Data centres, x1"), ("unheard_of", "unheard_of, x1")):
        figures = ProposalFigures(rows(component("a", asset_layer=layer, asset_id="x1")))
        assert title in text(component_html(figures, figures.rows.components[0], "en"))


def test_a_proposal_tells_its_totals_by_basis_and_what_wholes_say_apart() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p", promoter="City"),
            component("whole", name="The whole"),
            component("part", part_of_id="whole"),
            figure("whole", 1000),
            figure("part", 103),
            figure("part", 5, basis="modelled"),
        )
    )
    shown = text(proposal_html(figures, figures.rows.proposals[0], "en"))
    assert "power demand (IT load, published):" in shown
    assert "103 MW (1 of 1 known)" in shown
    assert "5 MW (1 of 1 known)" in shown
    assert "The whole has figures as a whole" in shown
    assert "City" in shown
    assert "1,000" not in shown


def test_a_proposal_of_which_nothing_is_known_says_so() -> None:
    figures = ProposalFigures(rows(proposal("p"), component("a")))
    assert "No figure is known" in text(proposal_html(figures, figures.rows.proposals[0], "en"))


def test_web_addresses_are_links_and_nothing_else_is_html() -> None:
    source = "A <b> & B https://a.kr/x?n=1&m=2 ; C https://b.kr/y."
    figures = ProposalFigures(rows(component("a", source=source, name="<i>x</i>", notes="<script>")))
    html = component_html(figures, figures.rows.components[0], "en")
    assert '<a href="https://a.kr/x?n=1&amp;m=2">https://a.kr/x?n=1&amp;m=2</a>' in html
    assert '<a href="https://b.kr/y">' in html
    assert "A &lt;b&gt; &amp; B" in html
    assert "<script>" not in html
    assert "<i>" not in html


def test_two_proposals_stand_side_by_side_under_their_names() -> None:
    figures = ProposalFigures(rows(proposal("p", name="One"), proposal("q", name="Two"), component("a")))
    shown = text(comparison_html(figures, *figures.rows.proposals, "en")).splitlines()
    assert shown.index("Two") == shown.index("One") + 1
    assert "are not added and not compared" in shown[-1]


def test_a_message_is_escaped() -> None:
    assert message_html("a < b") == "<p>a &lt; b</p>"
