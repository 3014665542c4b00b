# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The last scores by site, to be asked from any thread: an expression asks for one site at a time."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..i18n import LANGUAGES, translator

if TYPE_CHECKING:
    from .score_sites import ScoredSites


@dataclass(frozen=True)
class ScoreLookup:
    """A snapshot of a scoring. It never changes: another scoring is another snapshot."""

    scored: ScoredSites
    rows: Mapping[str, int]
    reasons_of: Callable[..., list[str]]
    translators: Mapping[str, Callable[[str], str]]

    def score(self, site_id: str) -> float | None:
        """Return the score of a site, 0 to 100; None when it is excluded or there is no such site."""
        row = self.rows.get(site_id)
        score = math.nan if row is None else float(self.scored.result.score[row])
        return None if math.isnan(score) else score

    def rank(self, site_id: str) -> int | None:
        """Return the rank of a site, 1 is the best; None when it is excluded or there is no such site."""
        row = self.rows.get(site_id)
        return None if row is None else int(self.scored.result.rank[row]) or None

    def reasons(self, site_id: str, language: str) -> str | None:
        """Return why a site scored so, one reason a line; None when there is no such site."""
        row = self.rows.get(site_id)
        if row is None:
            return None
        return "\n".join(self.reasons_of(self.scored, row, language, self.translators[language]))


def look_up(scored: ScoredSites) -> ScoreLookup:
    """Take the snapshot of a scoring; on the main thread."""
    # Loaded here, where there are scores, and not by the first of the threads that ask.
    from .reasons import reasons_of

    return ScoreLookup(
        scored=scored,
        rows={site_id: row for row, site_id in enumerate(scored.result.site_ids)},
        reasons_of=reasons_of,
        translators={language: translator(language) for language in LANGUAGES},
    )
