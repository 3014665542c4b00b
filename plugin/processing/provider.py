# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import ICONS
from .algorithms.checkplan import CheckPlan
from .algorithms.connectloads import ConnectLoads
from .algorithms.createcandidates import CreateCandidates
from .algorithms.createplan import CreatePlan
from .algorithms.facilityload import FacilityLoad
from .algorithms.gridconnection import GridConnection
from .algorithms.gridimpactscorecard import GridImpactScorecard
from .algorithms.gridmodel import GridModel
from .algorithms.hostingcapacity import HostingCapacity
from .algorithms.importassets import ImportAssets
from .algorithms.opensampleplan import OpenSamplePlan
from .algorithms.scoresites import ScoreSites
from .algorithms.timetopower import TimeToPower

ALGORITHMS = (
    OpenSamplePlan,
    CreatePlan,
    ImportAssets,
    CheckPlan,
    CreateCandidates,
    ScoreSites,
    FacilityLoad,
    GridModel,
    HostingCapacity,
    GridConnection,
    ConnectLoads,
    TimeToPower,
    GridImpactScorecard,
)


class Provider(QgsProcessingProvider):
    """Algorithms under the id ``airegion``."""

    def id(self) -> str:
        return "airegion"

    def name(self) -> str:
        return "AI Region Planner"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "plugin.svg")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
