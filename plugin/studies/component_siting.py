# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which siting model finds the site of which component, and why there is none for some."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import mark
from ..plan.proposals import ComponentRow


class _Match(NamedTuple):
    """A kind of component, a word of its name where the kind alone does not decide, and the model or why none fits."""

    kind: str
    words: tuple[str, ...]
    model: str
    why_none: str = ""


class SitingChoice(NamedTuple):
    """The identifier of a shipped siting model, or "" and the reason."""

    model: str
    why_none: str


# The first row that fits decides.
_MATCHES = (
    _Match(
        "data_centre", ("underwater", "수중"), "", mark("No siting model for places under water is included.")
    ),
    _Match("data_centre", (), "ai_data_centre"),
    _Match("research_centre", (), "ai_rnd_campus"),
    _Match("logistics_city", (), "smart_logistics_hub"),
    _Match(
        "special_zone",
        ("power-semiconductor", "power semiconductor", "전력반도체"),
        "power_semiconductor_fab",
    ),
    _Match(
        "special_zone",
        (),
        "",
        mark("A siting model is included for special zones of power semiconductors only."),
    ),
    _Match("education", (), "", mark("No siting model for schools is included.")),
    _Match("testbed", (), "", mark("No siting model for testbeds is included.")),
    _Match("rail_station", (), "", mark("No siting model for railway stations is included.")),
    _Match("cluster", (), "", mark("No siting model for clusters is included.")),
    _Match(
        "umbrella_vision",
        (),
        "",
        mark("An umbrella vision has no site of its own; find sites for its components."),
    ),
)
_NOT_KNOWN = mark("Its kind does not say what is to be built. Choose another kind in its form.")


def siting_choice(component: ComponentRow) -> SitingChoice:
    """Return the siting model for a component, or why there is none; texts are English sources."""
    name = f"{component.name} {component.name_ko}".lower()
    for match in _MATCHES:
        if match.kind == component.kind and (not match.words or any(word in name for word in match.words)):
            return SitingChoice(match.model, match.why_none)
    return SitingChoice("", _NOT_KNOWN)
