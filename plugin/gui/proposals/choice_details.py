# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the details of the panel of the proposals show of a choice: one thing, two proposals, or what to do."""

from __future__ import annotations

from ...i18n import tr
from ...plan.proposals import ComponentRow, ProposalRow
from ...studies.component_siting import siting_choice
from ..widgets.proposal_details import (
    comparison_html,
    component_html,
    message_html,
    proposal_html,
    score_html,
)
from .actions import Choice
from .component_scoring import ComponentScoring


def choice_html(choice: Choice, scoring: ComponentScoring, language: str, *, comparing: bool) -> str:
    """Return the details of what is chosen; ``comparing``: the proposals of chosen components are compared, too."""
    figures, proposals = choice.figures, choice.proposals
    only_proposals = all(isinstance(row, ProposalRow) for row in choice.rows)
    if len(proposals) == 2 and (only_proposals or comparing):  # noqa: PLR2004 - two are compared
        return comparison_html(figures, *proposals, language)
    if isinstance(choice.only, ProposalRow):
        return proposal_html(figures, choice.only, language)
    if choice.component is not None:
        score, hint = _score(choice.component, scoring, language), _hint(choice.component)
        return component_html(figures, choice.component, language, score=score, hint=hint)
    if not figures.rows.proposals:
        return message_html(tr("The plan has no proposals yet. Add one."))
    return message_html(tr("Choose a proposal or a component; choose two proposals to compare them."))


def _score(component: ComponentRow, scoring: ComponentScoring, language: str) -> str:
    if component.id == scoring.scoring:
        return message_html(tr("The component is being scored…"))
    if (scored := scoring.result(component)) is None:
        return ""
    # What computes may be missing, and then nothing is scored.
    from ...studies.score_component import component_lines, component_title

    return score_html(component_title(scored, language, tr), component_lines(scored, language, tr))


def _hint(component: ComponentRow) -> str:
    """Return why no sites can be found for a component that has none."""
    reason = siting_choice(component).why_none
    if component.has_place or not reason:
        return ""
    return f"{tr('Sites cannot be found for it.')} {tr(reason)}"
