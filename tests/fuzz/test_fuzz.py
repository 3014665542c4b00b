# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever layers, models and parameters there are: a right result, or a message of ours. Nothing else."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from plugin.errors import PlanError
from tests.bad_input.good import sites as good_sites
from tests.bad_input.scene import save
from tests.fuzz.conftest import OUTCOMES
from tests.fuzz.strategies import (
    CANDIDATES,
    IMPORTING,
    KINDS,
    SCORING,
    Layer,
    layers,
    model_texts,
    sometimes_none,
)
from tests.processing.conftest import read

EXAMPLES = int(os.environ.get("AIREGION_FUZZ_EXAMPLES", "0"))
POLYGONS = ("Polygon", "MultiPolygon", "CurvePolygon")
OUR_FAULT = "The plugin itself made an error"
repeatedly = settings(
    max_examples=EXAMPLES or 25,
    # The same few in every test run; other ones in every run of `make fuzz`.
    derandomize=not EXAMPLES,
    suppress_health_check=list(HealthCheck),
    phases=[phase for phase in Phase if phase is not Phase.explain],
    print_blob=True,
)


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="퍼즈 ", ignore_cleanup_errors=True) as path:
        yield Path(path)


def ended(name: str, parameters: dict[str, Any]) -> tuple[dict[str, Any] | None, QgsProcessingContext]:
    """Run an algorithm; return its results, or None when it refused as it should. The context keeps its layers."""
    from qgis import processing

    errors: list[PlanError] = []
    message_of = PlanError.message
    feedback, context, project = QgsProcessingFeedback(False), QgsProcessingContext(), QgsProject()
    context.setProject(project)

    def remember(self: PlanError, *arguments: Any) -> str:
        errors.append(self)
        return message_of(self, *arguments)

    PlanError.message = remember
    message = ""
    try:
        results = processing.run(f"airegion:{name}", parameters, feedback=feedback, context=context)
    except QgsProcessingException as error:
        message = str(error)
    finally:
        PlanError.message = message_of
    if message:
        assert OUR_FAULT not in message
        assert errors, f"not a message of ours: {message}"
        assert message.endswith(message_of(errors[-1]))
        OUTCOMES[f"{name}: {errors[-1].what}"] += 1
        return None, context
    assert "Traceback" not in feedback.textLog(), feedback.textLog()
    OUTCOMES[f"{name}: done"] += 1
    return results, context


def values(layer: QgsVectorLayer, field: str) -> list[Any]:
    return [None if feature[field] == NULL else feature[field] for feature in layer.getFeatures()]


@repeatedly
@given(
    sites=layers(),
    substations=sometimes_none(layers(("Point", "MultiPoint", "PointZ"))),
    constraints=sometimes_none(layers(POLYGONS)),
    model=model_texts(),
    options=st.fixed_dictionaries(SCORING),
    form=st.sampled_from(["memory", "gpkg", "gpkg to gpkg"]),
)
def test_scoring_ends_with_a_right_result_or_a_message(
    sites: Layer,
    substations: Layer | None,
    constraints: Layer | None,
    model: bytes,
    options: dict[str, Any],
    form: str,
) -> None:
    with folder() as path:
        (path / "모델.json").write_bytes(model)
        given_sites = sites.made("부지")
        count = given_sites.featureCount()
        parameters = {
            "INPUT": given_sites,
            "SUBSTATION": substations.made("변전소") if substations else None,
            "CONSTRAINT_AREA": constraints.made("규제") if constraints else None,
            "MODEL_FILE": str(path / "모델.json"),
            "OUTPUT": "memory:" if form == "memory" else str(path / "결과.gpkg"),
        } | options
        if form == "gpkg to gpkg":
            parameters["INPUT"] = saved(given_sites, path / "부지.gpkg")
            count = QgsVectorLayer(parameters["INPUT"], "", "ogr").featureCount()
        found, context = ended("scoresites", parameters)
        if found is None:
            assert not (path / "결과.gpkg").exists()
        else:
            own = "_2" if "score" in sites.fields else ""
            assert_scores_are_right(read_output(found, context), count, own)
        assert not list(path.glob(".airegion-*"))


def saved(layer: QgsVectorLayer, path: Path) -> str:
    """Write a layer into a file; give an example up that the format itself refuses."""
    try:
        return save(layer, path)
    except AssertionError:
        reject()


def read_output(found: dict[str, Any], context: QgsProcessingContext) -> QgsVectorLayer:
    layer = context.getMapLayer(found["OUTPUT"]) if isinstance(found["OUTPUT"], str) else None
    return layer if layer is not None else read(found["OUTPUT"])


def assert_scores_are_right(written: QgsVectorLayer, count: int, own: str) -> None:
    assert written.featureCount() == count
    score, worst, best, rank, reason = (
        values(written, name) for name in (f"score{own}", "score_worst", "score_best", "rank", "excluded_by")
    )
    for number, (points, low, high, place) in enumerate(zip(score, worst, best, rank, strict=True)):
        assert (points is None) == (place is None) == bool(reason[number])
        if points is not None:
            assert 0 <= low <= points <= high <= 100
    ranked = [(place, points) for place, points in zip(rank, score, strict=True) if place is not None]
    for place, points in ranked:
        assert place == 1 + sum(round(other, 9) > round(points, 9) for _, other in ranked)


@repeatedly
@given(
    area=layers((*POLYGONS * 4, *KINDS)),
    exclusion=sometimes_none(layers()),
    options=st.fixed_dictionaries(CANDIDATES),
)
def test_candidates_end_with_right_cells_or_a_message(
    area: Layer, exclusion: Layer | None, options: dict[str, Any]
) -> None:
    with folder() as path:
        parameters = {
            "INPUT": area.made("구역"),
            "EXCLUSIONS": [exclusion.made("제외")] if exclusion else [],
            "OUTPUT": str(path / "후보지.gpkg"),
        } | options
        found, _ = ended("createcandidates", parameters)
        if found is None:
            assert list(path.iterdir()) == []
            return
        written = read(found["OUTPUT"])
        assert written.featureCount() == found["COUNT"]
        names, areas = values(written, "id"), values(written, "area_m2")
        assert len(set(names)) == len(names)
        largest = options["SIZE"] ** 2
        assert all(max(options["MIN_AREA"] * (1 - 1e-6), 0) < each <= largest * (1 + 1e-6) for each in areas)
        assert all(feature.geometry().isGeosValid() for feature in written.getFeatures())


@repeatedly
@given(
    data=layers(),
    options=st.fixed_dictionaries(IMPORTING),
    form=st.sampled_from(["memory", "shp", "csv", "gpkg"]),
)
def test_importing_changes_the_plan_as_it_says_or_not_at_all(
    data: Layer, options: dict[str, Any], form: str, gimhae: Path
) -> None:
    with folder() as path:
        plan = Path(shutil.copy(gimhae, path / "계획.gpkg"))
        before = plan.read_bytes()
        layer = data.made("자료")
        count = layer.featureCount()
        if form != "memory":
            layer = saved(layer, path / f"자료.{form}")
        found, _ = ended(
            "importassets", {"INPUT": layer, "PLAN": str(plan), "OUTPUT": str(path / "보고.csv")} | options
        )
        if found is None:
            assert plan.read_bytes() == before
            assert not (path / "보고.csv").exists()
        else:
            assert found["TAKEN"] + found["REJECTED"] + found["DUPLICATES"] <= max(count, 1)
        assert not list(path.glob(".airegion-*"))
        checked, _ = ended("checkplan", {"PLAN": str(plan), "OUTPUT": str(path / "검사.csv")})
        assert checked is not None


@repeatedly
@given(
    pages=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=2000)), max_size=3),
    cut=st.floats(0.3, 1),
)
def test_a_plan_whose_bytes_are_spoilt_is_checked_or_called_damaged(
    pages: list[tuple[float, bytes]], cut: float, gimhae: Path
) -> None:
    with folder() as path:
        content = bytearray(gimhae.read_bytes())
        for place, noise in pages:
            start = int(place * (len(content) - len(noise)))
            content[start : start + len(noise)] = noise
        plan = path / "계획.gpkg"
        plan.write_bytes(content[: int(cut * len(content))] if cut < 0.9 else content)
        spoilt = plan.read_bytes()
        ended("checkplan", {"PLAN": str(plan), "OUTPUT": str(path / "검사.csv")})
        ended("scoresites", {"INPUT": good_sites(), "PLAN": str(plan), "OUTPUT": "memory:"})
        assert plan.read_bytes() == spoilt
