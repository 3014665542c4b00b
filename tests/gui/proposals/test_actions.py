# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Actions: what they act on, and a reason where they cannot be used."""

from __future__ import annotations

from typing import Any

import pytest

from plugin.gui.proposals.actions import ACTIONS, AnyRow, Choice
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.rows_of_proposals import component, figure, proposal, rows

P, Q = proposal("p", source="City https://p.kr/1"), proposal("q")
SITED = component("sited", fid=1, site_status="sited", has_place=True, source="Press")
ROUGH = component("rough", fid=2, site_status="indicative", has_place=True)
NOWHERE = component("nowhere", fid=3)
SCHOOL = component("school", "q", fid=4, kind="education")
FIGURES = ProposalFigures(
    rows(P, Q, SITED, ROUGH, NOWHERE, SCHOOL, figure("sited", 1, source="https://f.kr"))
)


def usable(*chosen: AnyRow, scoring: str = "") -> set[str]:
    return {spec.name for spec in ACTIONS if not spec.why_not(Choice(FIGURES, chosen, scoring))}


ALWAYS = {"draw", "unsited", "proposal"}
ONE = {"form", "assign", "figure"}


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        ((), set()),
        ((P,), {"zoom", "flash", "form", "source"}),
        ((Q,), {"form"}),
        ((P, Q), {"zoom", "flash", "compare"}),
        ((SITED,), {*ONE, "zoom", "flash", "source", "score"}),
        ((ROUGH,), {*ONE, "zoom", "flash", "score", "find_sites"}),
        ((NOWHERE,), {*ONE, "find_sites"}),
        ((SCHOOL,), ONE),
        ((SITED, NOWHERE), {"zoom", "flash"}),
        ((SITED, SCHOOL), {"zoom", "flash", "compare"}),
    ],
)
def test_what_can_be_done_with_a_choice(chosen: tuple[Any, ...], names: set[str]) -> None:
    assert usable(*chosen) == names | ALWAYS


def test_what_is_being_scored_is_not_scored_again() -> None:
    assert "score" not in usable(SITED, scoring="sited")
    assert "score" in usable(SITED, scoring="rough")


def test_a_reason_names_what_is_missing() -> None:
    spec = next(spec for spec in ACTIONS if spec.name == "find_sites")
    assert "schools" in spec.why_not(Choice(FIGURES, [SCHOOL]))
    assert "sited already" in spec.why_not(Choice(FIGURES, [SITED]))


def test_a_proposal_stands_for_all_its_components() -> None:
    choice = Choice(FIGURES, [P, SITED])
    assert [row.id for row in choice.components] == ["sited", "rough", "nowhere"]
    assert choice.places == [1, 2]
    assert [row.id for row in choice.proposals] == ["p"]
    assert choice.only is None


def test_links_of_a_component_are_its_own_and_those_of_its_figures() -> None:
    assert Choice(FIGURES, [SITED]).links == ["https://f.kr"]
    assert Choice(FIGURES, [P]).links == ["https://p.kr/1"]
    assert Choice(FIGURES, [P, Q]).links == []
