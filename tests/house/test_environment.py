# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""This suite runs without QGIS and without the system's packages, or the core's impurity would go unseen."""

from __future__ import annotations

import importlib.util
import sys

import pytest


@pytest.mark.parametrize("module", ["qgis", "osgeo", "PyQt5", "PyQt6", "pytest_qgis", "pytestqt"])
def test_nothing_of_qgis_can_be_imported(module: str) -> None:
    assert importlib.util.find_spec(module) is None


def test_no_package_of_the_system_is_in_reach() -> None:
    assert not [path for path in sys.path if "dist-packages" in path]
    assert sys.prefix != sys.base_prefix
