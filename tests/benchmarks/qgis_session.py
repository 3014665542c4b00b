# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS without a window, with Processing and the plugin's algorithms, for a way of a benchmark."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QLocale

_KEPT: list[Any] = []


def start() -> None:
    """Start QGIS and register the native algorithms and ours, unless that is done."""
    if _KEPT:
        return
    # One language whatever the machine speaks, so that all runs write the same texts.
    QLocale.setDefault(QLocale("en"))
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    from plugin.processing.provider import Provider

    Processing.initialize()
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    _KEPT.extend((application, provider))


def run(algorithm_id: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm as a script of a user would."""
    import processing

    return processing.run(algorithm_id, parameters, feedback=QgsProcessingFeedback(False))
