# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of all docks; what a panel imports is loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from ...errors import mark
from ..desk import Desk, Panel
from ..dock_manager import DockSpec


def _assets(theme: str) -> Callable[[Desk], Panel]:
    """Return what builds the panel of a theme of ``studies/asset_themes.py``."""

    def make(desk: Desk) -> Panel:
        from .assets import AssetPanel

        return AssetPanel(desk, theme)

    return make


def _power(desk: Desk) -> Panel:
    from .power import PowerPanel

    return PowerPanel(desk)


def _proposals(desk: Desk) -> Panel:
    from .proposals import ProposalsPanel

    return ProposalsPanel(desk)


def _siting(desk: Desk) -> Panel:
    from .siting import SitingPanel

    return SitingPanel(desk)


def _inspector(desk: Desk) -> Panel:
    from .inspector import InspectorPanel

    return InspectorPanel(desk)


DOCKS: tuple[DockSpec, ...] = (
    DockSpec("power", mark("Power grid"), "power.svg", _power),
    DockSpec("data_centres", mark("Data centres"), "data_centres.svg", _assets("data_centres")),
    DockSpec("clusters", mark("Clusters"), "clusters.svg", _assets("clusters")),
    DockSpec("transport", mark("Transport"), "transport.svg", _assets("transport")),
    # Seven tabs at once would have no room for their names.
    DockSpec("proposals", mark("Proposals"), "proposals.svg", _proposals, shown_at_first=False),
    DockSpec("siting", mark("Siting"), "scoresites.svg", _siting, shown_at_first=False),
    DockSpec("inspector", mark("Why here?"), "inspector.svg", _inspector, shown_at_first=False),
)
