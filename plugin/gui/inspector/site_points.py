# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The points of the site that people look at, where they take long: Shapley values, computed beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from ...errors import PlanError
from ...i18n import tr
from ...studies.score_sites import ScoredSites
from ..background import Errand
from ..desk import Desk

_SHAPLEY = "shapley"
# 2 ** 12 coalitions take some milliseconds.
_QUICK = 12


class SitePoints:
    """Keeps the points of one site; ``changed`` is called when they are there."""

    def __init__(self, desk: Desk, changed: Callable[[], None]) -> None:
        self._desk = desk
        self._changed = changed
        self._known: tuple[ScoredSites, int, Any] | None = None
        self._asked: tuple[ScoredSites, int] | None = None
        self.problem = ""

    def of(self, scored: ScoredSites, row: int) -> Any:
        """Return the points (k,) of a site, None where they are not there, or are quick to compute anyway."""
        if self._known is not None and self._known[0] is scored and self._known[1] == row:
            return self._known[2]
        return None

    def ask(self, scored: ScoredSites, row: int) -> bool:
        """Compute the points of a site unless they are there or under way; tell whether there are new ones at once."""
        if scored.result.contribution_kind != _SHAPLEY or self.of(scored, row) is not None:
            self.problem = ""
            return False
        if self._asked is not None and self._asked[0] is scored and self._asked[1] == row:
            return False
        self._asked = (scored, row)
        work = partial(_points, scored, row)
        if len(scored.result.criteria) <= _QUICK:
            self._known = (scored, row, work(lambda _share: None))
            return True
        title = tr("Points of {site}").format(site=scored.result.site_ids[row])
        self._desk.background.start(Errand(title, work, partial(self._came, scored, row), self._failed))
        return False

    def forget(self) -> None:
        """Let go of what belongs to other scores."""
        self._known = self._asked = None
        self.problem = ""

    def stop(self) -> None:
        """Take no notice of what is still under way."""
        self.forget()
        self._changed = lambda: None

    def _came(self, scored: ScoredSites, row: int, points: Any) -> None:
        if self._asked is not None and self._asked[0] is scored and self._asked[1] == row:
            self._known = (scored, row, points)
            self.problem = ""
            self._changed()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PlanError):
            self.problem = error.message(tr)
            self._changed()
        else:
            self._desk.notifier.refuse(error)


def _points(scored: ScoredSites, row: int, _progress: Callable[[float], None]) -> Any:
    return scored.result.contributions(np.array([row]))[0]
