# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The details of a choice: one thing, two proposals side by side, or what to do."""

from __future__ import annotations

from typing import Any

from plugin.gui.proposals.actions import AnyRow, Choice
from plugin.gui.proposals.choice_details import choice_html
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.rows_of_proposals import component, proposal, rows

P, Q = proposal("p", name="One"), proposal("q", name="Two")
A, B = component("a", "p", name="Part A"), component("b", "q", name="Part B", kind="education")
FIGURES = ProposalFigures(rows(P, Q, A, B))


class Scoring:
    scoring = ""

    def result(self, _component: Any) -> None:
        return None


def shown(
    *chosen: AnyRow, comparing: bool = False, figures: ProposalFigures = FIGURES, scoring: str = ""
) -> str:
    holder = Scoring()
    holder.scoring = scoring
    return choice_html(Choice(figures, chosen), holder, "en", comparing=comparing)  # type: ignore[arg-type]


def test_one_thing_is_told_in_full() -> None:
    assert "<h3>One</h3>" in shown(P)
    assert "<h3>Part A</h3>" in shown(A)


def test_two_proposals_are_compared() -> None:
    assert "Comparison" in shown(P, Q)


def test_the_proposals_of_components_are_compared_when_that_is_asked_for() -> None:
    assert "Comparison" not in shown(A, B)
    assert "Comparison" in shown(A, B, comparing=True)


def test_with_nothing_chosen_it_says_what_to_do() -> None:
    assert "Choose a proposal or a component" in shown()
    assert "no proposals yet" in shown(figures=ProposalFigures(rows()))


def test_why_no_sites_can_be_found_is_told() -> None:
    assert "No siting model for schools" in shown(B)
    assert "Sites cannot be found" not in shown(A)


def test_what_is_being_scored_says_so() -> None:
    assert "is being scored" in shown(A, scoring="a")
    assert "is being scored" not in shown(A, scoring="b")
