# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting that is being tried out: sites, model, what was measured, the scores, and the site that people look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .background import Background
from .notifier import Notifier
from .state import PlanState

if TYPE_CHECKING:
    from ..core.siting.model import SitingModel
    from ..studies.score_sites import ScoredSites


class SitingSession(QObject):
    """One siting at a time.

    ``model_changed``: another model, or another weight, curve or limit in it. ``scored_changed``: other scores, or none.
    ``site_chosen``: people look at another site, or at none.
    """

    model_changed = pyqtSignal()
    scored_changed = pyqtSignal()
    site_chosen = pyqtSignal()

    def __init__(self, state: PlanState, background: Background, notifier: Notifier) -> None:
        super().__init__()
        self.state = state
        self._background = background
        self._notifier = notifier
        self.model: SitingModel | None = None
        self.sites_layer: QgsVectorLayer | None = None
        self.scored: ScoredSites | None = None
        self.row: int | None = None

    def set_model(self, model: SitingModel) -> None:
        """Try out another model."""
        self.model = model
        self.model_changed.emit()

    def choose_site(self, row: int | None) -> None:
        """Look at another site, given by its row in the scored sites."""
        if row != self.row:
            self.row = row
            self.site_chosen.emit()

    def stop(self) -> None:
        """Let go of everything."""
        self.sites_layer = self.scored = self.model = None
        self.row = None

    def _unused(self) -> Any:
        return self._background, self._notifier
