# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the time to power: parameters become a request, years become fields of the sites and lines of the log."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..core.power.connection_records import ANSWERS, Answer
from ..core.power.time_to_power import LIMITS, VERDICTS, Limit, Verdict
from ..i18n import tr
from ..studies import power_dates
from ..studies.grid_connection import ConnectionRequest
from ..studies.power_dates import PowerDates
from ..studies.score_output import free_names
from .base import Progress
from .connection_form import MOST_TOLD, connection_request, range_words, site_name, tell_rest
from .output import Output, field, joined_fields
from .power_tables import report_columns, write_joined

COLUMNS = report_columns(power_dates.COLUMNS)


def dates_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[ConnectionRequest, str, float]:
    """Resolve the parameters into a request, the field of announced years and the target year; main thread only."""
    announced = algorithm.parameterAsString(parameters, "ANNOUNCED_FIELD", context)
    has_target = parameters.get("TARGET_YEAR") not in (None, "")
    target = algorithm.parameterAsDouble(parameters, "TARGET_YEAR", context) if has_target else math.nan
    fields = power_dates.announced_fields(announced)
    return connection_request(algorithm, parameters, context, fields), announced, target


def dated_fields(given: QgsFields) -> QgsFields:
    """Return the fields of the sites followed by those of the result, under names that are still free."""
    names = free_names([column.name for column in COLUMNS], given.names())
    return joined_fields(given, [field(names[column.name], column.type) for column in COLUMNS])


def write_dates(
    dates: PowerDates,
    language: str,
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    output: Output,
    progress: Progress,
) -> None:
    """Write every site with its geometry, all its fields and its years."""
    by_fid = dict(
        zip(dates.found.sites.features.fids.tolist(), power_dates.rows(dates, language), strict=True)
    )
    write_joined(source, by_fid, dates.found.request.sites.title, fields, output, progress)


def report(dates: PowerDates, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log the years of the first sites, how many announced years can be met, and what it rests on."""
    for site in range(min(len(dates.verdict), MOST_TOLD)):
        feedback.pushInfo(date_text(dates, site))
    for verdict, text in VERDICTS.items():
        count = int((dates.verdict == verdict).sum())
        if count and verdict is not Verdict.UNKNOWN:
            feedback.pushInfo(tr("Announced years, {verdict}: {count}").format(verdict=tr(text), count=count))
    if dates.unread:
        feedback.pushWarning(
            tr(
                "Announced years or dates that cannot be read: {count}. Write them as 2030 or 2030-06-30."
            ).format(count=dates.unread)
        )
    if dates.past:
        feedback.pushWarning(
            tr(
                "Announced years that lie before the start of work: {count}. Choose only sites that are not supplied"
                " yet."
            ).format(count=dates.past)
        )
    tell_rest(dates.found, feedback)


def date_text(dates: PowerDates, site: int) -> str:
    """Return the years of a site in one line."""
    found, name = dates.found, site_name(dates.found, site)
    if dates.earliest[site] < 0:
        answer = ANSWERS[Answer(int(found.options.answer[site]))]
        return tr("{site}: {answer}").format(site=name, answer=tr(answer))
    return tr(
        "{site}: power from {years} at the earliest; waits for: {limit}; announced year: {verdict}"
    ).format(
        site=name,
        years=range_words(dates.times.year, site, "{:.1f}"),
        limit=tr(LIMITS[Limit(int(dates.times.limit_likely[site]))]),
        verdict=tr(VERDICTS[Verdict(int(dates.verdict[site]))]),
    )
