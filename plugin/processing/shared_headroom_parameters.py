# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of shared headroom: in which order loads come, and what is taken for headroom that is not known."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterNumber,
)

from ..i18n import tr
from .grid_model_parameters import year_parameter
from .power_parameters import REAL, Documented

# Words of the study, which loads late.
METHODS = ("order", "most")


def sharing_parameters() -> list[Documented]:
    """Return by what rule loads share headroom."""
    return [
        (
            QgsProcessingParameterEnum(
                "METHOD",
                tr("Who comes first"),
                options=list(METHODS),
                defaultValue=METHODS[0],
                usesStaticStrings=True,
            ),
            tr(
                "order: one load after the other, in the order below. most: so that most MW are served in all,"
                " whatever the order."
            ),
        ),
        (
            QgsProcessingParameterExpression(
                "ORDER_BY", tr("Order of the loads"), parentLayerParameterName="INPUT", optional=True
            ),
            tr(
                "A field or an expression, such as a date of application; the smallest comes first, and what is empty"
                " last. Empty: the order of the layer."
            ),
        ),
        (
            QgsProcessingParameterBoolean("DESCENDING", tr("The largest first"), False),
            tr("Turn the order round."),
        ),
        (
            QgsProcessingParameterBoolean("PARTIAL", tr("Loads may be served in part"), False),
            tr("A load may get less than it asks for, where no substation has room for all of it."),
        ),
        year_parameter(),
        (
            QgsProcessingParameterNumber(
                "ASSUMED_HEADROOM_MW",
                tr("Assumed headroom where it is not known (MW)"),
                REAL,
                None,
                optional=True,
                minValue=0.0,
            ),
            tr(
                "An explicit assumption for every substation whose headroom is not known; empty: such substations are"
                " not available."
            ),
        ),
    ]


def time_parameter() -> Documented:
    """Return how long the best assignment is looked for."""
    return (
        QgsProcessingParameterNumber(
            "TIME_LIMIT_S", tr("Time for the search (s)"), REAL, 30.0, minValue=1.0, maxValue=600.0
        ),
        tr("How long an assignment that serves most MW is looked for; most are found at once."),
    )
