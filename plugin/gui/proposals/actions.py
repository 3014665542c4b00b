# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The actions of the panel of the proposals: their icons, and why one cannot be used now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...errors import mark
from ...plan.proposals import SITED, ComponentRow, ProposalRow
from ...studies.component_siting import siting_choice
from ...studies.proposal_figures import ProposalFigures
from ...studies.proposal_texts import addresses

AnyRow = ProposalRow | ComponentRow


@dataclass(frozen=True)
class Choice:
    """What is chosen in the tree, and the identifier of the component that is being scored."""

    figures: ProposalFigures
    rows: Sequence[AnyRow]
    scoring: str = ""

    @property
    def only(self) -> AnyRow | None:
        """The one row that is chosen, None when there are more or none."""
        return self.rows[0] if len(self.rows) == 1 else None

    @property
    def component(self) -> ComponentRow | None:
        """The one component that is chosen."""
        return self.only if isinstance(self.only, ComponentRow) else None

    @property
    def components(self) -> list[ComponentRow]:
        """The chosen components, and all those of the chosen proposals."""
        found: dict[int, ComponentRow] = {}
        for row in self.rows:
            own = self.figures.own(row) if isinstance(row, ProposalRow) else [row]
            found.update((component.fid, component) for component in own)
        return list(found.values())

    @property
    def places(self) -> list[int]:
        """The feature ids of those that are somewhere."""
        return [row.fid for row in self.components if row.has_place]

    @property
    def proposals(self) -> list[ProposalRow]:
        """The proposals that are chosen, themselves or by a component."""
        ids = {row.id if isinstance(row, ProposalRow) else row.proposal_id for row in self.rows}
        return [row for row in self.figures.rows.proposals if row.id in ids]

    @property
    def links(self) -> list[str]:
        """The web addresses that the chosen row names as its sources, then those of its figures."""
        if self.only is None:
            return []
        figures = self.figures.figures_of.get(self.only.id, []) if self.component else []
        return [link for text in (self.only.source, *(f.source for f in figures)) for link in addresses(text)]


class ActionSpec(NamedTuple):
    """An action: its name in the form (``<name>_action``), an icon of QGIS's theme, and why it cannot be used now."""

    name: str
    icon: str
    why_not: Callable[[Choice], str]


def _no_place(choice: Choice) -> str:
    return "" if choice.places else mark("Nothing that is chosen has a place on the map.")


def _not_one(choice: Choice) -> str:
    return "" if choice.only is not None else mark("Choose one proposal or component.")


def _no_component(choice: Choice) -> str:
    return "" if choice.component is not None else mark("Choose one component.")


def _no_link(choice: Choice) -> str:
    return _not_one(choice) or ("" if choice.links else mark("Its source is no web address."))


def _cannot_find_sites(choice: Choice) -> str:
    if choice.component is None:
        return _no_component(choice)
    if choice.component.site_status == SITED:
        return mark("It is sited already; score it as it stands.")
    return siting_choice(choice.component).why_none


def _cannot_score(choice: Choice) -> str:
    if choice.component is None:
        return _no_component(choice)
    if not choice.component.has_place:
        return mark("It is not sited yet; find sites for it first.")
    if choice.component.id == choice.scoring:
        return mark("It is being scored.")
    return siting_choice(choice.component).why_none


def _not_two(choice: Choice) -> str:
    if len(choice.proposals) == 2:  # noqa: PLR2004 - two are compared
        return ""
    return mark("Choose two proposals (with Ctrl), then compare them.")


def _never(_choice: Choice) -> str:
    return ""


ACTIONS = (
    ActionSpec("zoom", "/mActionZoomToSelected.svg", _no_place),
    ActionSpec("flash", "/mActionHighlightFeature.svg", _no_place),
    ActionSpec("form", "/mActionFormView.svg", _not_one),
    ActionSpec("source", "/mActionLink.svg", _no_link),
    ActionSpec("compare", "/mActionOpenTableVisible.svg", _not_two),
    ActionSpec("find_sites", "/mActionFilter2.svg", _cannot_find_sites),
    ActionSpec("score", "/mActionIdentify.svg", _cannot_score),
    ActionSpec("assign", "/mActionMoveFeature.svg", _no_component),
    ActionSpec("draw", "/mActionCapturePolygon.svg", _never),
    ActionSpec("unsited", "/mActionNewTableRow.svg", _never),
    ActionSpec("figure", "/mActionAddTable.svg", _no_component),
    ActionSpec("proposal", "/mActionNewTableRow.svg", _never),
)
