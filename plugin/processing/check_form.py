# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the plan check: which plan is meant, and findings as features and as lines of the log."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from ..errors import InputError, mark
from ..i18n import tr
from ..plan.check import ERROR, Finding, kinds_of, texts
from ..plan.info import read_info
from ..plan.project import plan_layers, plan_path
from ..plan.schema import INFO_TABLE, LAYERS
from .base import Progress
from .output import Output
from .report_table import ReportColumn, report_fields

_SEVERITIES = {"error": mark("error"), "warning": mark("warning")}
# Not "fid": a GeoPackage takes that for the number of its own row.
FINDING_COLUMNS = (
    ReportColumn("severity", mark("Severity"), width_px=80, words=_SEVERITIES),
    ReportColumn("layer", mark("Layer"), width_px=140),
    ReportColumn("layer_title", mark("Title of the layer"), width_px=140),
    ReportColumn("feature_id", mark("Identifier"), width_px=200),
    ReportColumn("feature_fid", mark("Row in the file"), "integer", 90),
    ReportColumn("name", mark("Name"), width_px=160),
    ReportColumn("what", mark("What is wrong"), width_px=420),
    ReportColumn("remedy", mark("How to mend it"), width_px=320),
    ReportColumn("x", "x", "real"),
    ReportColumn("y", "y", "real"),
)
_REPORT_EVERY = 1000


class PlanToCheck(NamedTuple):
    """The file of a plan, and the titles of its layers whose edits are not in it yet."""

    path: Path
    unsaved: tuple[str, ...]


def plan_to_check(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> PlanToCheck:
    """Return the plan that was chosen, else the one that is open; main thread only."""
    project = context.project()
    opened = plan_path(project) if project is not None else None
    name = algorithm.parameterAsFile(parameters, "PLAN", context)
    path = Path(name) if name else opened
    if path is None:
        raise InputError(
            mark("There is no plan to check"), remedy=mark("Open a plan, or choose the file of one.")
        )
    is_open = opened is not None and opened.resolve() == path.resolve()
    return PlanToCheck(path, _unsaved(project) if is_open else ())


def _unsaved(project: QgsProject) -> tuple[str, ...]:
    return tuple(layer.name() for layer in plan_layers(project).values() if layer.isModified())


def plan_crs(path: Path) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a plan."""
    return QgsCoordinateReferenceSystem(read_info(path).crs)


def write_findings(findings: Sequence[Finding], language: str, output: Output, progress: Progress) -> None:
    """Write each finding as a point where it is, or without a geometry where it is nowhere."""
    fields = report_fields(FINDING_COLUMNS)
    for number, finding in enumerate(findings):
        if number % _REPORT_EVERY == 0:
            progress(number / len(findings))
        place = (
            QgsGeometry() if finding.place is None else QgsGeometry.fromPointXY(QgsPointXY(*finding.place))
        )
        output.write(fields, place, _attributes(finding, language))


def _attributes(finding: Finding, language: str) -> list[Any]:
    names = (finding.name_ko, finding.name) if language == "ko" else (finding.name, finding.name_ko)
    return [
        finding.severity,
        finding.layer,
        _title(finding.layer),
        finding.feature_id,
        finding.fid,
        names[0] or names[1],
        *texts(finding, tr),
        *(finding.place or (None, None)),
    ]


def _title(layer: str) -> str:
    if layer == INFO_TABLE:
        return tr("Plan")
    return tr(LAYERS[layer].title) if layer in LAYERS else layer


def report(
    findings: Sequence[Finding], unsaved: Sequence[str], feedback: QgsProcessingFeedback
) -> tuple[int, int]:
    """Tell in the log what was found, kind by kind; return the numbers of errors and of warnings."""
    for count, first in kinds_of(findings):
        what, remedy = texts(first, tr)
        if count > 1:
            template = tr("{layer}: {count} times, the first in {feature}: {what}. {remedy}")
        else:
            template = (
                tr("{layer}, {feature}: {what}. {remedy}")
                if first.feature_id
                else tr("{layer}: {what}. {remedy}")
            )
        line = template.format(
            layer=_title(first.layer),
            count=count,
            feature=first.feature_id,
            what=what.rstrip("."),
            remedy=remedy,
        )
        if first.severity == ERROR:
            feedback.reportError(line)
        else:
            feedback.pushWarning(line)
    if unsaved:
        feedback.pushWarning(
            tr("Edits that are not saved yet were not checked: {layers}").format(layers=", ".join(unsaved))
        )
    errors = sum(finding.severity == ERROR for finding in findings)
    warnings = len(findings) - errors
    feedback.pushInfo(
        tr("The plan is sound.")
        if not findings
        else tr("{errors} errors, {warnings} warnings").format(errors=errors, warnings=warnings)
    )
    return errors, warnings
