# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Two proposals side by side: what is not known of one of them is said to be unknown."""

from __future__ import annotations

import pytest

from plugin.studies.compare_proposals import compare
from plugin.studies.proposal_figures import ProposalFigures
from tests.studies.hand_made import sample_plan
from tests.studies.rows_of_proposals import component, figure, proposal, rows
from tests.studies.test_proposal_figures import figures_of_plan


def test_the_gaya_valley_and_the_ulsan_hub(tmp_path_factory: pytest.TempPathFactory) -> None:
    figures = figures_of_plan(sample_plan(tmp_path_factory, "southeast"))
    by_id = {row.id: row for row in figures.rows.proposals}
    told = {
        title: (first, second)
        for title, first, second in compare(figures, by_id["gaya_valley"], by_id["ulsan_ai_hub"], str, "en")
    }
    assert told["power demand (IT load, published)"] == ("unknown (0 of 7 known)", "103 MW (1 of 4 known)")
    assert told["    by stages"] == ("–", "41 MW from 2027-11; 103 MW from 2029-02")
    assert told["jobs (published)"] == ("unknown (0 of 7 known)", "144 jobs (1 of 4 known)")
    assert told["investment (published)"] == ("unknown (0 of 7 known)", "7,000 KRW bn (1 of 4 known)")
    assert told["Years"] == ("unknown", "2027-11–2029-02")
    assert told["Phases"] == ("unknown", "unknown")
    assert told["Share sited"] == (
        "0% (indicative location 2, not sited 5)",
        "25% (sited 1, indicative location 1, not sited 2)",
    )
    assert told["Components without parts"] == ("7", "4")
    nothing, of_the_hub = told["Figures as a whole, not in the totals"]
    assert nothing == "–"
    assert "1,000 MW" in of_the_hub


def test_mw_of_different_meaning_stand_in_rows_of_their_own() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p"),
            proposal("q"),
            component("a", "p", phase="1st"),
            component("b", "q"),
            figure("a", 100),
            figure("b", 40, mw_basis="contract"),
        )
    )
    told = {row.title: row[1:] for row in compare(figures, *figures.rows.proposals, str, "en")}
    assert told["power demand (IT load, published)"] == ("100 MW (1 of 1 known)", "unknown (0 of 1 known)")
    assert told["power demand (contract power, published)"] == (
        "unknown (0 of 1 known)",
        "40 MW (1 of 1 known)",
    )
    assert told["Phases"] == ("1st", "unknown")


def test_of_proposals_without_components_everything_is_unknown() -> None:
    figures = ProposalFigures(rows(proposal("p"), proposal("q")))
    told = compare(figures, *figures.rows.proposals, str, "en")
    assert {row.first for row in told} == {"none", "unknown", "unknown (0 of 0 known)"}
    assert [row.title for row in told][-3:] == [
        "power demand (IT load, published)",
        "jobs (published)",
        "investment (published)",
    ]
