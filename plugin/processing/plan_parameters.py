# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of every algorithm that writes a plan: its language and its file."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ..i18n import LANGUAGES, tr, ui_language


def language_and_output() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return the two parameters, each with its help."""
    return [
        (
            QgsProcessingParameterEnum(
                "LANGUAGE",
                tr("Language of the plan"),
                options=list(LANGUAGES),
                defaultValue=ui_language(),
                usesStaticStrings=True,
            ),
            tr("Language of aliases, value lists and legends inside the plan."),
        ),
        (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Plan"), tr("Plans (*.gpkg)")),
            tr("The plan file to write; an existing file of that name is replaced."),
        ),
    ]
