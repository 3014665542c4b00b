# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Score sites: measure every criterion of a siting model, then value, weigh and rank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..core.siting.model import SitingModel
from ..core.siting.scoring import SitingResult, score_sites
from ..plan.arrays import FeatureArrays, quoted
from .measure_sites import NO_FEATURE, MeasuredSites, Progress, ScoringRequest, measure
from .measuring import Measured

# Share of the work, as measured on a million sites.
_MEASURING = 0.9


@dataclass(frozen=True)
class ScoredSites:
    """The result, the sites as they were read, and what each criterion was measured from."""

    request: ScoringRequest
    result: SitingResult
    sites: FeatureArrays
    measured: Mapping[str, Measured]

    def label(self, row: int, language: str) -> str:
        """Return what people call a site: its name in their language, else its identifier."""
        columns = ("name_ko", "name") if language == "ko" else ("name", "name_ko")
        names = (self.sites.values[quoted(c)][row] for c in columns if quoted(c) in self.sites.values)
        return next((str(name) for name in names if name), self.result.site_ids[row])

    def best(self, most: int) -> list[int]:
        """Return the rows of so many sites at the most, the best first."""
        return [int(row) for row in self.result.order[:most]]

    def row_of(self, fid: int) -> int | None:
        """Return the row of a feature of the sites, None when it is none of them."""
        rows = np.flatnonzero(self.sites.fids == fid)
        return int(rows[0]) if len(rows) else None


def score(request: ScoringRequest, progress: Progress) -> ScoredSites:
    """Measure and score all sites. Reads layers through their snapshots only, so it runs in any thread."""
    measured = measure(request, lambda share: progress(_MEASURING * share))
    scored = score_measured(measured, request.model)
    progress(1.0)
    return scored


def score_measured(measured: MeasuredSites, model: SitingModel) -> ScoredSites:
    """Score sites by a model that asks nothing else than what was measured: in memory, at once."""
    asked = {criterion.id for criterion in model.criteria}
    raw = {key: m.values for key, m in measured.measured.items() if key in asked - measured.silent}
    not_assessed = {**measured.absent, **dict.fromkeys(measured.silent, NO_FEATURE)}
    result = score_sites(model, raw, measured.ids, not_assessed, measured.left_out)
    taken_from = {key: measured.measured[key] for key in result.raw}
    return ScoredSites(replace(measured.request, model=model), result, measured.sites, taken_from)
