# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites are measured once: another model of the same measures is scored in memory, to the last digit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.core.siting import model_edits as edits
from plugin.core.siting.model import SitingModel
from plugin.errors import InputError
from plugin.plan.arrays import vector_input
from plugin.studies import measure_sites
from plugin.studies.measure_sites import NO_FEATURE, NO_LAYER, MeasuredSites, ScoringRequest, measure
from plugin.studies.score_sites import score, score_measured
from tests.studies.hand_made import KOREA, TRANSFORMS, criterion, crs, layer, model, points

PLACES = [(0.0, 0.0), (5000.0, 1000.0), (2000.0, 9000.0)]
NEAREST = {"type": "nearest_distance", "layer": "things"}
COUNT = {"type": "count_within", "layer": "things", "radius_km": 6}
RISING = {"type": "linear", "zero_at": 0, "one_at": 10}


def silent(share: float) -> None:
    del share


def request(tried: SitingModel, **other: Any) -> ScoringRequest:
    sites = points(PLACES, id=["a", "b", "c"], size_ha=[3.0, 8.0, 5.0])
    things = points([(400.0, -3000.0), (6000.0, 2000.0)], id=["p", "q"], kind=["old", "new"])
    return ScoringRequest(
        model=tried,
        sites=vector_input(sites),
        inputs={"things": vector_input(things)},
        crs=crs(KOREA),
        transform_context=TRANSFORMS,
        **other,
    )


@pytest.fixture
def near() -> SitingModel:
    return model(criterion("near", NEAREST, weight=3), criterion("many", COUNT, value=RISING))


def measured_kinds(of: ScoringRequest, known: MeasuredSites) -> tuple[MeasuredSites, list[str]]:
    """Return what was measured, and the criteria for which it had to be."""
    taken = measure_sites.measure_criterion
    asked: list[str] = []

    def noting(criterion: Any, *rest: Any) -> Any:
        asked.append(criterion.id)
        return taken(criterion, *rest)

    with mock.patch.object(measure_sites, "measure_criterion", noting):
        return measure(of, silent, known), asked


def test_another_model_of_the_same_measures_scores_as_if_it_were_measured(near: SitingModel) -> None:
    measured = measure(request(near), silent)
    tried = edits.with_weight(edits.switched(near, "many", in_use=False), "near", 9)
    for each in (near, tried):
        at_once, anew = score_measured(measured, each), score(request(each), silent)
        assert np.array_equal(at_once.result.score, anew.result.score)
        assert np.array_equal(at_once.result.rank, anew.result.rank)
        assert np.array_equal(at_once.result.worst, anew.result.worst)
        assert at_once.result.not_assessed == anew.result.not_assessed
        assert at_once.request.model == each


def test_one_more_criterion_is_one_more_measured(near: SitingModel) -> None:
    measured = measure(request(near), silent)
    new_only = criterion("new", {**NEAREST, "where": "\"kind\" = 'new'"})
    more = model(criterion("near", NEAREST), criterion("many", COUNT, value=RISING), new_only)
    assert not measured.covers(more)
    again, asked = measured_kinds(request(more), measured)
    assert asked == ["new"]
    assert again.sites is measured.sites
    assert again.covers(more)
    fresh = measure(request(more), silent)
    for key in ("near", "many", "new"):
        assert np.array_equal(again.measured[key].values, fresh.measured[key].values)


def test_a_changed_measure_is_measured_again_under_the_same_name(near: SitingModel) -> None:
    measured = measure(request(near), silent)
    wider = model(criterion("near", NEAREST), criterion("many", {**COUNT, "radius_km": 100}, value=RISING))
    assert not measured.covers(wider)
    again, asked = measured_kinds(request(wider), measured)
    assert asked == ["many"]
    assert again.measured["many"].values.tolist() == [2, 2, 2]


def test_sites_are_read_again_when_more_is_asked_of_them(near: SitingModel) -> None:
    measured = measure(request(near), silent)
    size = criterion("size", {"type": "attribute", "field": "size_ha"}, value=RISING)
    more = model(criterion("near", NEAREST), criterion("many", COUNT, value=RISING), size)
    again, asked = measured_kinds(request(more), measured)
    assert asked == ["size"]
    assert again.measured["size"].values.tolist() == [3.0, 8.0, 5.0]
    assert again.measured["near"] is measured.measured["near"]


def test_curves_weights_and_limits_ask_for_nothing_new(near: SitingModel) -> None:
    measured = measure(request(near), silent)
    assert measured.covers(edits.with_limit(edits.with_weight(near, "near", 7), "near", most=5))


def test_a_criterion_that_the_tried_model_lacks_is_left_alone(near: SitingModel) -> None:
    measured = measure(request(near), silent)
    one = model(criterion("near", NEAREST))
    assert measured.covers(one)
    assert set(score_measured(measured, one).measured) == {"near"}


def test_what_cannot_be_assessed_is_told_with_its_reason() -> None:
    tried = model(
        criterion("near", NEAREST),
        criterion("far", {"type": "nearest_distance", "layer": "elsewhere"}),
        criterion("none", {**NEAREST, "where": "\"kind\" = 'nothing'"}),
    )
    scored = score_measured(measure(request(tried), silent), tried)
    assert scored.result.not_assessed == {"far": NO_LAYER, "none": NO_FEATURE}


def test_sites_left_out_stay_out_for_every_model(near: SitingModel) -> None:
    bow = layer(
        "Polygon",
        [
            ("Polygon ((0 0, 900 900, 900 0, 0 900, 0 0))", {"id": "bow"}),
            ("Polygon ((0 0, 900 0, 900 900, 0 0))", {"id": "ok"}),
        ],
    )
    given = request(near, geometry_policy="skip")
    measured = measure(ScoringRequest(**{**vars(given), "sites": vector_input(bow)}), silent)
    assert score_measured(measured, edits.with_weight(near, "many", 9)).result.rank.tolist() == [0, 1]


def test_progress_rises_to_one(near: SitingModel) -> None:
    shares: list[float] = []
    measure(request(near), shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


PNU = 4825010100100010123


def named_by(field_type: QMetaType.Type, value: Any, folder: Path) -> list[tuple[str, ...]]:
    """Return the identifiers of one site, of a layer in memory and of one in a file."""
    made = QgsVectorLayer("Point?crs=EPSG:5179", "필지", "memory")
    made.dataProvider().addAttributes([QgsField("pnu", field_type)])
    made.updateFields()
    feature = QgsFeature(made.fields())
    feature.setAttributes([value])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1_160_000, 1_720_000)))
    assert made.dataProvider().addFeature(feature)
    path, options = folder / "필지.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), TRANSFORMS, options)
    stored = QgsVectorLayer(str(path), "필지", "ogr")
    tried = model(criterion("near", NEAREST))
    return [
        measure(replace(request(tried), sites=vector_input(sites), id_field="pnu"), silent).ids
        for sites in (made, stored)
    ]


@pytest.mark.parametrize(
    ("field_type", "value", "shown"),
    [
        (QMetaType.Type.QString, str(PNU), str(PNU)),
        (QMetaType.Type.QString, "0012", "0012"),
        (QMetaType.Type.LongLong, PNU, str(PNU)),
        (QMetaType.Type.Int, 7, "7"),
        (QMetaType.Type.Double, 4825.0, "4825"),
        (QMetaType.Type.Double, 2.5, "2.5"),
    ],
)
def test_an_identifier_is_shown_to_the_last_digit(
    tmp_path: Path, field_type: QMetaType.Type, value: Any, shown: str
) -> None:
    assert named_by(field_type, value, tmp_path) == [(shown,), (shown,)]


def test_an_identifier_that_lost_digits_is_refused_and_the_field_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"The field pnu .*필지.*Convert pnu to text"):
        named_by(QMetaType.Type.Double, float(PNU), tmp_path)
