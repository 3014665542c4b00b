# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""All about one assumption in running text, and a list of them as a table for a spreadsheet."""

from __future__ import annotations

from plugin.core.assumptions import Assumptions
from plugin.core.ranges import Range
from plugin.errors import RulesError
from plugin.gui.assumptions.details import details_html, table_text
from plugin.gui.item_models.assumption_cells import Line
from tests.gui.few_assumptions import CIRCUITS, LENGTH, PRICE, few_assumptions


def line(catalogue: Assumptions, key: str, language: str = "en") -> Line:
    return Line(catalogue[key], catalogue.shipped[key], language)


def test_a_number_is_told_with_its_basis_bounds_and_source() -> None:
    html = details_html(line(few_assumptions(), LENGTH))
    for words in (
        "Route over straight line",
        "1.15 / 1.3 / 1.6 ratio",
        "○ assumption",
        "1 to 3",
        "usual in hills",
        LENGTH,
    ):
        assert words in html
    assert "As shipped" not in html


def test_web_addresses_are_links_and_all_else_is_text() -> None:
    catalogue = few_assumptions()
    assert '<a href="https://example.org/prices?a=1&amp;b=2">' in details_html(line(catalogue, PRICE))
    assert "KEPCO &lt;art. 23&gt;" in details_html(line(catalogue, CIRCUITS))
    assert "0 or more" in details_html(line(catalogue, CIRCUITS))


def test_an_edit_is_told_with_its_own_source_and_what_is_shipped() -> None:
    edited = few_assumptions().with_edit(CIRCUITS, Range(2.0, 3.0, 4.0), "see <b> https://a.kr/x.")
    html = details_html(line(edited, CIRCUITS, "ko"))
    for words in (
        "회선 수",
        "2 / 3 / 4 circuits",
        "✎ edited by the user",
        "see &lt;b&gt;",
        'href="https://a.kr/x"',
        "2 circuits · ◌ assumption (see source)",
        "KEPCO",
    ):
        assert words in html
    assert "not given yet" in details_html(
        line(few_assumptions().with_edit(CIRCUITS, Range.exactly(9.0)), CIRCUITS)
    )


def test_why_a_draft_is_no_value_is_told() -> None:
    assert "<p>⚠ Too &lt;low&gt;." in details_html(line(few_assumptions(), LENGTH), RulesError("Too <low>"))


def test_the_table_has_a_header_and_one_line_for_each_number_without_breaks() -> None:
    edited = few_assumptions().with_edit(PRICE, Range(8.0, 9.0, 12_500.5), "two\nlines\tand a tab")
    text = table_text([("Costs", line(edited, PRICE)), ("Lines", line(edited, CIRCUITS))])
    header, price, circuits = [row.split("\t") for row in text.splitlines()]
    assert len(header) == len(price) == len(circuits)
    assert dict(zip(header, price, strict=True)) == {
        "Identifier": PRICE,
        "Group": "Costs",
        "Assumption": "Bay of 345 kV",
        "Low": "8",
        "Likely": "9",
        "High": "12500.5",
        "Unit": "KRW bn",
        "Basis": "✎ edited by the user",
        "As shipped": "8 / 1,250 / 12,500.5",
        "Your source": "two lines and a tab",
        "Source": "Price list, https://example.org/prices?a=1&b=2, page 3",
    }
    assert circuits[3:6] == ["2", "2", "2"]
    assert circuits[8:10] == ["", ""]
