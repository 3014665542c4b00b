# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A site of a small sample plan measures as it does in the large one: nothing it looks for was cut off."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
import shapely
from qgis.core import QgsVectorLayer
from shapely.affinity import translate

from plugin.core.siting.candidates import candidate_cells
from plugin.plan.arrays import VectorInput, read_features
from plugin.plan.inputs import plan_inputs
from plugin.plan.samples import read_sample
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import shipped_model_ids
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, crs, layer, sample_plan, scored

SMALL = ("gimhae_gaya_valley", "ulsan_ai_hub")
HEXAGON_M = 2000.0


@pytest.fixture(scope="module", params=SMALL)
def small(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    southeast: Mapping[str, VectorInput],
) -> tuple[Mapping[str, VectorInput], QgsVectorLayer]:
    """The layers of a small plan, and hexagons over its study region."""
    code = read_sample(request.param).study_region_code
    region = read_features(southeast["region"], crs(KOREA), TRANSFORMS, (), where=f"\"code\" = '{code}'")
    cells = candidate_cells(shapely.union_all(region.geometries), "hexagon", HEXAGON_M)
    rows = [
        (translate(cell, -ORIGIN[0], -ORIGIN[1]).wkt, {"id": name})
        for cell, name in zip(cells.geometry, cells.ids, strict=True)
    ]
    return plan_inputs(sample_plan(tmp_path_factory, request.param)), layer("Polygon", rows)


@pytest.mark.parametrize("model_id", shipped_model_ids())
def test_every_measure_of_a_small_plan_is_that_of_the_large_one(
    model_id: str,
    small: tuple[Mapping[str, VectorInput], QgsVectorLayer],
    southeast: Mapping[str, VectorInput],
) -> None:
    inputs, hexagons = small
    here = scored(shipped_model(model_id), hexagons, **inputs)
    there = scored(shipped_model(model_id), hexagons, **southeast)
    assert len(here.result.site_ids) > 100
    assert dict(here.result.not_assessed) == dict(there.result.not_assessed)
    for criterion_id, measured in here.measured.items():
        expected = there.measured[criterion_id].values
        np.testing.assert_allclose(
            measured.values.astype(float), expected.astype(float), atol=1e-9, err_msg=criterion_id
        )
    np.testing.assert_allclose(here.result.score, there.result.score, atol=1e-9)
