# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The versions that stand behind a number."""

from __future__ import annotations

import configparser
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

from osgeo import gdal
from qgis.core import Qgis

from ..paths import ROOT

_LIBRARIES = ("numpy", "scipy", "shapely")


@lru_cache(maxsize=1)
def plugin_version() -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def versions() -> dict[str, str]:
    """Return the versions of the plugin, of QGIS and of the libraries that compute."""
    found = {"ai_region_planner": plugin_version(), "qgis": Qgis.version(), "gdal": gdal.__version__}
    for library in _LIBRARIES:
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            found[library] = ""
    return found
