# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a missing or unusable library is answered with."""

from __future__ import annotations

import importlib.machinery
import importlib.metadata
import importlib.util

import pytest
import shapely
from qgis.core import Qgis, QgsProcessingContext

from plugin import libraries
from plugin.libraries import library_problem, missing_libraries
from plugin.processing.algorithms.createplan import CreatePlan


@pytest.mark.parametrize(
    ("installed", "named"),
    [({}, "shapely 2, scipy 1"), ({"scipy": "1.15", "shapely": "1.8.5"}, "no shapely 2.")],
)
def test_a_library_that_is_missing_or_too_old_is_named_with_what_to_install(
    installed: dict[str, str], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def version(name: str) -> str:
        if name not in installed:
            raise importlib.metadata.PackageNotFoundError(name)
        return installed[name]

    monkeypatch.setattr(importlib.metadata, "version", version)
    algorithm = CreatePlan()
    algorithm.initAlgorithm()
    for able, message in (algorithm.canExecute(), algorithm.checkParameterValues({}, QgsProcessingContext())):
        assert not able
        assert named in message
        assert "python3 -m pip install" in message


def test_a_shapely_of_a_distribution_that_does_not_tell_its_version_will_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        importlib.metadata, "version", lambda name: {"scipy": "1.17", "shapely": "0+unknown"}[name]
    )
    assert missing_libraries() == []


def test_a_library_that_cannot_be_imported_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "scipy" else importlib.machinery
    )
    assert missing_libraries() == ["scipy 1"]


def test_a_shapely_that_computes_with_the_wrong_geos_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapely, "Point", lambda x, y: shapely.from_wkt(f"POINT Z ({x} {y} 0)"))
    problem = library_problem()
    assert problem is not None
    assert str(problem).startswith(f"The installed shapely {shapely.__version__} does not work with the GEOS")


@pytest.mark.parametrize(("geos", "wanted"), [(31101, '"shapely>=2.0,<2.1"'), (31300, '"shapely>=2.1"')])
def test_the_shapely_to_install_fits_the_geos_of_qgis(
    geos: int, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Qgis, "geosVersionInt", lambda: geos)
    monkeypatch.setattr(libraries, "missing_libraries", lambda: ["shapely 2"])
    assert wanted in str(library_problem())


def test_here_nothing_is_missing() -> None:
    assert library_problem() is None


def test_an_older_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.sys, "version_info", (3, 9, 5))
    assert str(library_problem()).startswith("This QGIS has Python 3.9; the plugin computes with Python 3.11")
