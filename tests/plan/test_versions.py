# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The versions that stand behind a number."""

from __future__ import annotations

import importlib.metadata
import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis

from plugin.paths import ROOT
from plugin.plan import versions as plan_versions
from plugin.plan.versions import plugin_version, versions


def test_the_version_of_the_plugin_is_that_of_its_metadata() -> None:
    (declared,) = re.findall(r"(?m)^version=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"))
    assert plugin_version() == declared


def test_everything_that_computes_is_named_with_its_version() -> None:
    found = versions()
    assert set(found) == {"ai_region_planner", "qgis", "gdal", "numpy", "scipy", "shapely"}
    assert (found["qgis"], found["gdal"], found["numpy"]) == (
        Qgis.version(),
        gdal.__version__,
        np.__version__,
    )
    assert all(found.values())


def test_a_library_that_does_not_tell_its_version_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(plan_versions, "version", unknown)
    assert versions()["scipy"] == ""
