# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dated figures about the whole country, to hold a plan against; none is ever added to anything of a plan."""

from __future__ import annotations

import json
from typing import NamedTuple

from ..core.assets.totals import share_pct
from ..paths import RESOURCES

NATIONAL = RESOURCES / "national"


class NationalShare(NamedTuple):
    """What share of something a part of the country had, when, and who said so."""

    title: str
    date: str
    part: float
    whole: float
    unit: str
    source: str
    url: str

    @property
    def pct(self) -> float:
        """The part in percent of the whole."""
        return share_pct(self.part, self.whole)


class NationalShares(NamedTuple):
    """A file of figures under its title."""

    title: str
    shares: tuple[NationalShare, ...]


def national_shares(name: str, language: str) -> NationalShares:
    """Read the figures of a subject, their texts in a language."""
    document = json.loads((NATIONAL / f"{name}.json").read_text(encoding="utf-8"))
    shares = tuple(
        NationalShare(**{**figure, "title": figure["title"][language]}) for figure in document["figures"]
    )
    return NationalShares(document["title"][language], shares)
