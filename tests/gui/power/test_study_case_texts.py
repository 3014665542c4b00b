# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of study cases: what a hosting capacity is the answer to, and how its range is written."""

from __future__ import annotations

from math import nan

import pytest

from plugin.core.power.study_case import StudyCase
from plugin.gui.power.study_case_texts import case_text, case_texts, mw_text, range_text
from plugin.studies.grid_what_if import Answer, ByYear, ExtraLoad
from plugin.studies.what_if_effects import Span
from tests.studies.made_study import answered, ieee, planned_lines, triangle


def whole(answer: Answer) -> dict[str, str]:
    """Return what a line of the study cases says, by its title."""
    return dict(line.split(": ", 1) for line in case_texts(answer, "any one circuit out") if ": " in line)


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(120.0, 340.4, is_capped=False), "120–340"),
        (Span(144.6, 145.4, is_capped=False), "145"),
        (Span(0.0, 4.26, is_capped=False), "0–4.3"),
        (Span(2000.0, 2000.0, is_capped=True), "≥ 2,000"),
        (Span(1500.0, 2000.0, is_capped=True), "1,500–≥2,000"),
        (Span(nan, nan, is_capped=False), "–"),
    ],
)
def test_a_range_is_one_number_where_both_ends_are_equal(span: Span, text: str) -> None:
    assert range_text(span) == text


def test_figures_have_as_many_decimals_as_they_need() -> None:
    assert [mw_text(mw) for mw in (nan, 0.0, 4.26, 1234.4)] == ["–", "0", "4.3", "1,234"]


def test_the_panel_says_in_short_what_the_cases_are() -> None:
    before, _ = answered(triangle())
    assert case_text(before) == (
        "Study cases: cut-off 5 %, 10 %; all lines monitored; all generators serve; overloads of the base not charged;"
        " what exists, load as it is (×1)"
    )


def test_all_that_a_case_declares_is_told() -> None:
    before, _ = answered(triangle())
    assert whole(before) == {
        "Study cases": "2; a range is from their lowest to their highest",
        "Cut-off of sensitivities": "5 %, 10 %",
        "Monitored area": "the whole grid, circuits: 6",
        "Outages": "any one circuit out",
        "More load": "at each substation alone",
        "Served by": "all generators by capacity",
        "Treatment of overloads": "listed, not charged: what is overloaded without the extra load limits nothing",
        "Snapshot": "what exists, load as it is (×1)",
        "Largest load looked for (MW)": "2,000",
    }


def test_the_words_are_those_of_what_is_computed() -> None:
    before, _ = answered(triangle())
    for hosting in before.hostings:
        case, grid = hosting.case, before.grid
        assert case.monitors(grid).all()
        assert case.source(grid) is grid.slack_share
        assert case == StudyCase(case.name, "×1", 2000.0, None, None, None, case.ptdf_cutoff)


def test_after_a_step_it_says_what_is_charged_and_compared() -> None:
    _, after = answered(triangle(), ExtraLoad("b", 60.0))
    assert "charged: whoever would add" in whole(after)["Treatment of overloads"]
    assert "low ends" in case_texts(after, "")[-1]
    assert all("compared" not in line for line in case_texts(answered(triangle())[0], ""))


def test_the_snapshot_is_the_year_or_the_case() -> None:
    _, later = answered(triangle(cables=planned_lines()), ByYear(2030))
    assert whole(later)["Snapshot"].startswith("2030, ")
    assert whole(answered(ieee(14))[0])["Snapshot"].startswith("case14, ")
