# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of proposals: as they are in the layers now, text never NULL, unknown numbers and dates None."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from plugin.plan.project import plan_layers, read_project
from plugin.plan.proposals import COMPONENT, FIGURE, PROPOSAL, ProposalRows, component_row, read_proposals


@pytest.fixture
def layers(ulsan: Path) -> Iterator[dict[str, QgsVectorLayer]]:
    project = QgsProject()
    read_project(project, ulsan)
    yield plan_layers(project)
    project.clear()


def test_the_rows_of_the_ulsan_hub(layers: dict[str, QgsVectorLayer]) -> None:
    read = read_proposals(layers)
    [hub] = read.proposals
    assert (hub.id, hub.announced, hub.date_precision) == ("ulsan_ai_hub", datetime.date(2025, 8, 29), "day")
    assert [row.id for row in read.components][:2] == ["sk_aws_ai_data_centre", "sk_ai_data_centre_expansion"]
    first, second = read.components[:2]
    assert first.has_place
    assert (first.part_of_id, first.phase, first.position_accuracy_m) == (second.id, "", 3000)
    assert not second.has_place
    assert second.position_accuracy_m is None
    assert read.figures[0].value == 41
    assert read.figures[0].from_date == datetime.date(2027, 11, 1)
    assert read.figures[2].from_date is None


def test_names_in_the_language_of_the_reader(layers: dict[str, QgsVectorLayer]) -> None:
    [hub] = read_proposals(layers).proposals
    assert hub.label("en") == "Ulsan AI Capital and Asia-Pacific AI Hub"
    assert hub.label("ko") == "울산 AI 수도·아시아태평양 AI 허브"


def test_pending_edits_are_read_and_new_rows_come_last_in_the_order_they_were_made(
    layers: dict[str, QgsVectorLayer],
) -> None:
    layer = layers[COMPONENT]
    before = [row.id for row in read_proposals(layers).components]
    layer.startEditing()
    for name in ("one", "two"):
        feature = QgsFeature(layer.fields())
        feature["id"] = name
        layer.addFeature(feature)
    assert [row.id for row in read_proposals(layers).components] == [*before, "one", "two"]
    layer.rollBack()


def test_a_name_that_is_missing_in_both_languages_is_the_identifier() -> None:
    layer = QgsVectorLayer("MultiPolygon?field=id:string&field=name:string", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature["id"] = "c1"
    row = component_row(feature)
    assert (row.label("en"), row.label("ko"), row.kind, row.position_accuracy_m) == ("c1", "c1", "", None)


def test_an_empty_geometry_is_no_place() -> None:
    layer = QgsVectorLayer("MultiPolygon?field=id:string", "x", "memory")
    feature = QgsFeature(layer.fields())
    assert not component_row(feature).has_place
    feature.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON EMPTY"))
    assert not component_row(feature).has_place
    feature.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))"))
    assert component_row(feature).has_place


def test_layers_that_are_not_there_have_no_rows(layers: dict[str, QgsVectorLayer]) -> None:
    assert read_proposals({}) == ProposalRows()
    some = read_proposals({PROPOSAL: layers[PROPOSAL], FIGURE: QgsVectorLayer("nowhere", "x", "ogr")})
    assert (len(some.proposals), some.figures) == (1, ())
