# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that cannot be used, in the words of the form and not by the ids of scripts alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSourceDefinition

from plugin.processing.algorithms.createcandidates import CreateCandidates
from plugin.processing.algorithms.scoresites import ScoreSites
from plugin.processing.base import PlanAlgorithm
from plugin.processing.parameter_check import parameter_problem
from tests.studies.hand_made import layer, points


def problem(algorithm: type[PlanAlgorithm], **parameters: Any) -> str:
    made = algorithm()
    made.initAlgorithm()
    found = parameter_problem(made, parameters, QgsProcessingContext())
    return "" if found is None else found.message()


def scoring(**parameters: Any) -> str:
    return problem(ScoreSites, **({"INPUT": points([(0, 0)]), "OUTPUT": "memory:"} | parameters))


def test_good_parameters_have_no_problem() -> None:
    assert scoring() == ""
    assert scoring(CRS="EPSG:5179", MODEL="ai_data_centre", PLAN="", SUBSTATION=None) == ""


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"INPUT": None}, ("Something is missing here (Sites, INPUT", "Choose or enter it")),
        (
            {"INPUT": "/없는/부지.gpkg"},
            ("no such layer or file", "Sites, INPUT: /없는/부지.gpkg", "moved or renamed"),
        ),
        (
            {"SUBSTATION": "/x.gpkg|layername=a"},
            ("no such layer or file", "Substations, SUBSTATION: /x.gpkg"),
        ),
        (
            {"INPUT": QgsProcessingFeatureSourceDefinition("/없는/부지.gpkg", selectedFeaturesOnly=True)},
            ("no such layer or file", "/없는/부지.gpkg"),
        ),
        ({"INPUT": __file__}, ("not as a layer", __file__, "damaged")),
        ({"MODEL": "moon_base"}, ("Siting model, MODEL: moon_base", "Use one of: ai_data_centre, ")),
        (
            {"CRS": "EPSG:999999"},
            ("does not know this coordinate reference system", "EPSG:999999", "EPSG:5179"),
        ),
        ({"CRS": "Korea"}, ("does not know this coordinate reference system", "Korea")),
    ],
    ids=str,
)
def test_a_problem_names_the_input_its_value_and_what_to_do(
    parameters: dict[str, Any], words: tuple[str, ...]
) -> None:
    message = scoring(**parameters)
    for word in words:
        assert word in message


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"SIZE": 0}, ("Size (m), SIZE: 0", "Enter a number of 1 or more")),
        ({"SIZE": "wide"}, ("Size (m), SIZE: wide",)),
        ({"MIN_AREA": -1}, ("Minimum area", "Enter a number of 0 or more")),
        ({"EXCLUSIONS": ["/없는/도로.gpkg"]}, ("Exclusion layers", "/없는/도로.gpkg")),
    ],
    ids=str,
)
def test_numbers_and_lists_are_told_with_their_limits(
    parameters: dict[str, Any], words: tuple[str, ...]
) -> None:
    area = layer("Polygon", [("Polygon ((0 0, 9 0, 9 9, 0 0))", {"id": "a"})])
    message = problem(CreateCandidates, **({"INPUT": area, "OUTPUT": "memory:"} | parameters))
    for word in words:
        assert word in message


def test_an_algorithm_refuses_with_the_same_words(tmp_path: Path) -> None:
    algorithm = ScoreSites()
    algorithm.initAlgorithm()
    missing = str(tmp_path / "없음.gpkg")
    accepted, why_not = algorithm.checkParameterValues(
        {"INPUT": missing, "OUTPUT": "memory:"}, QgsProcessingContext()
    )
    assert not accepted
    assert f"Sites, INPUT: {missing}" in why_not
