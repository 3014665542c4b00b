# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A component scored where it stands: the same number as any site there, and its outline called what it is."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer

from plugin.errors import InputError
from plugin.i18n import translator
from plugin.plan.inputs import open_plan_inputs
from plugin.plan.project import plan_layers, read_project
from plugin.plan.siting_models import shipped_model
from plugin.studies.score_component import (
    ScoredComponent,
    component_lines,
    component_request,
    component_title,
    score_component,
)
from tests.studies.hand_made import TRANSFORMS, layer, sample_plan, scored

KOREAN = translator("ko")


@pytest.fixture(scope="module")
def layers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, QgsVectorLayer]]:
    project = QgsProject()
    read_project(project, sample_plan(tmp_path_factory, "southeast"))
    yield plan_layers(project)
    project.clear()


def fid_of(layers: dict[str, QgsVectorLayer], component_id: str) -> int:
    return next(f.id() for f in layers["proposal_component"].getFeatures() if f["id"] == component_id)


def run(layers: dict[str, QgsVectorLayer], component_id: str) -> ScoredComponent:
    return score_component(
        component_request(layers, fid_of(layers, component_id), TRANSFORMS), lambda _share: None
    )


def test_an_outline_scores_as_the_same_outline_among_the_sites_does(
    layers: dict[str, QgsVectorLayer],
) -> None:
    result = run(layers, "national_smart_logistics_platform").scored.result
    source = layers["proposal_component"]
    feature = source.getFeature(fid_of(layers, "national_smart_logistics_platform"))
    site = layer("MultiPolygon", [(None, {"id": "x"})])
    geometry = feature.geometry()
    site.dataProvider().changeGeometryValues({1: geometry})
    project_inputs = {
        name: given
        for name, given in open_plan_inputs(source.project()).items()
        if not name.startswith("proposal")
    }
    expected = scored(shipped_model("smart_logistics_hub"), site, **project_inputs).result
    np.testing.assert_array_equal(result.score, expected.score)
    assert result.site_ids == ("national_smart_logistics_platform",)


def test_of_a_position_only_the_centre_is_scored_and_the_size_is_unknown(
    layers: dict[str, QgsVectorLayer],
) -> None:
    scored_component = run(layers, "sk_aws_ai_data_centre")
    scored_sites = scored_component.scored
    assert scored_sites.sites.geometries[0].geom_type in ("Point", "MultiPoint")
    assert "plot_size" not in {c.id for c in scored_sites.result.criteria}
    assert "plot_size" in scored_sites.result.limits_unchecked
    text = "\n".join(component_lines(scored_component, "en", str))
    assert "only the position is known" in text


def test_a_zone_of_two_positions_is_scored_at_both(layers: dict[str, QgsVectorLayer]) -> None:
    geometry = run(layers, "ai_power_semiconductor_zone").scored.sites.geometries[0]
    assert geometry.geom_type == "MultiPoint"
    assert len(geometry.geoms) == 2


def test_an_indicative_outline_is_called_so(layers: dict[str, QgsVectorLayer]) -> None:
    lines = component_lines(run(layers, "national_smart_logistics_platform"), "ko", KOREAN)
    assert any("개략" in line for line in lines)


def test_a_result_is_titled_a_pre_screening_where_it_is_one(layers: dict[str, QgsVectorLayer]) -> None:
    scored_component = run(layers, "national_smart_logistics_platform")
    assert scored_component.pre_screening
    assert component_title(scored_component, "en", str) == "Pre-screening: Smart logistics hub"
    lines = component_lines(scored_component, "en", str)
    assert lines[0].startswith("Score 8")
    assert any(line.startswith("Pre-screening, not a judgement") for line in lines)


def test_a_component_that_a_limit_excludes_is_said_to_be_excluded(
    layers: dict[str, QgsVectorLayer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "plugin.studies.score_component.reasons_of", lambda *_: ["Site: excluded by something"]
    )
    scored_component = run(layers, "national_smart_logistics_platform")
    scored_component.scored.result.rank[0] = 0
    assert component_lines(scored_component, "en", str)[0] == "Site: excluded by something"


def test_a_result_that_is_more_is_not_titled_a_pre_screening(
    layers: dict[str, QgsVectorLayer], monkeypatch: pytest.MonkeyPatch
) -> None:
    scored_component = run(layers, "national_smart_logistics_platform")
    monkeypatch.setattr(type(scored_component), "pre_screening", False)
    assert component_title(scored_component, "en", str) == "Score as it stands: Smart logistics hub"


def test_a_component_that_is_an_asset_is_not_measured_against_itself(
    layers: dict[str, QgsVectorLayer],
) -> None:
    request = component_request(layers, fid_of(layers, "sk_aws_ai_data_centre"), TRANSFORMS).scoring
    ids = {feature["id"] for feature in request.inputs["data_centre"].source.getFeatures()}
    assert "sk_ai_data_center_ulsan" not in ids
    assert len(ids) == layers["data_centre"].featureCount() - 1


def test_no_proposal_is_measured_against(layers: dict[str, QgsVectorLayer]) -> None:
    request = component_request(layers, fid_of(layers, "sk_aws_ai_data_centre"), TRANSFORMS).scoring
    assert not [name for name in request.inputs if name.startswith("proposal")]


def test_without_a_site_or_a_model_it_is_refused(layers: dict[str, QgsVectorLayer]) -> None:
    with pytest.raises(InputError, match="no site yet"):
        component_request(layers, fid_of(layers, "gimhae_ai_rd_centre"), TRANSFORMS)
    with pytest.raises(InputError, match="schools"):
        component_request(layers, fid_of(layers, "gimhae_ai_high_school"), TRANSFORMS)
