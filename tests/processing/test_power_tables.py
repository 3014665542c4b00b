# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables about power: rows with geometries, results beside features, and two outputs."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from plugin.errors import Cancelled, PlanError
from plugin.processing.base import Progress
from plugin.processing.output import field, joined_fields
from plugin.processing.power_tables import line_geometry, report_columns, write_joined, write_rows
from plugin.processing.report_table import ReportColumn
from plugin.studies.connection_table import Column
from tests.studies.made_connections import site, sites


class Kept:
    """An output that keeps what is written."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, list[Any]]] = []

    def write(self, _fields: QgsFields, geometry: QgsGeometry, attributes: list[Any]) -> None:
        self.rows.append((geometry.asWkt(), attributes))


def progress(*, is_cancelled: bool = False) -> Progress:
    feedback = QgsProcessingFeedback(False)
    if is_cancelled:
        feedback.cancel()
    # Kept alive with the progress that reports to it.
    return Progress(feedback)


def test_columns_of_a_study_become_those_of_a_report() -> None:
    words = {"a": "A"}
    texts, numbers = report_columns([Column("x", "text", "X", words), Column("y", "real", "Y")])
    assert texts == ReportColumn("x", "X", "text", texts.width_px, words)
    assert texts.width_px > numbers.width_px


@pytest.mark.parametrize(
    ("line", "wkt"),
    [
        (None, ""),
        ([(0.0, 0.0), (1.0, 2.0)], "LineString (0 0, 1 2)"),
        ([(0.0, 0.0), (1.0, 2.0), (3.0, 4.0)], "LineString (0 0, 1 2, 3 4)"),
    ],
)
def test_a_line_has_all_its_corners(line: list[tuple[float, float]] | None, wkt: str) -> None:
    assert line_geometry(line).asWkt() == wkt


def test_rows_are_written_in_order_until_it_is_cancelled() -> None:
    columns, rows = (
        report_columns([Column("x", "real", "X")]),
        [(QgsGeometry(), [1.0]), (QgsGeometry(), [2.0])],
    )
    kept = Kept()
    write_rows(columns, iter(rows), 2, kept, progress())
    assert [values for _, values in kept.rows] == [[1.0], [2.0]]
    with pytest.raises(Cancelled):
        write_rows(columns, iter(rows), 2, kept, progress(is_cancelled=True))


def joined(results: dict[int, list[Any]]) -> Kept:
    given, kept = sites(site("a"), site("b")), Kept()
    source = QgsProcessingFeatureSource(given, QgsProcessingContext())
    fields = joined_fields(given.fields(), [field("y", "real")])
    write_joined(source, results, "부지", fields, kept, progress())
    return kept


def test_results_stand_beside_the_feature_they_belong_to() -> None:
    rows = joined({2: [20.0], 1: [10.0]}).rows
    assert [(values[0], values[-1]) for _, values in rows] == [("a", 10.0), ("b", 20.0)]
    assert all(wkt.startswith("Point") for wkt, _ in rows)


@pytest.mark.parametrize("results", [{1: [1.0]}, {1: [1.0], 2: [2.0], 3: [3.0]}])
def test_a_layer_that_changed_meanwhile_is_named(results: dict[int, list[Any]]) -> None:
    with pytest.raises(PlanError, match="부지"):
        joined(results)
