# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Print what this interpreter's QGIS is, as shell assignments; fail when it has none."""

from __future__ import annotations

import importlib.metadata
import platform
import shlex
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal_array  # noqa: F401 - a numpy that GDAL was not built for shows here
from qgis.core import Qgis, QgsProjUtils


def share_folder() -> str:
    """Return the folder that holds QGIS's resources and Python plugins, or an empty text."""
    for prefix in (sys.base_prefix, "/usr", "/usr/local"):
        folder = Path(prefix) / "share" / "qgis"
        if (folder / "python" / "plugins" / "processing").is_dir():
            return str(folder)
    return ""


def proj_data() -> str:
    """Return the folder of PROJ's database that QGIS itself uses."""
    return next((path for path in QgsProjUtils.searchPaths() if (Path(path) / "proj.db").is_file()), "")


def installed(package: str) -> str:
    """Return the version of a Python package, or an empty text."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


FACTS = {
    "QGIS_VERSION": Qgis.QGIS_VERSION.split("-", maxsplit=1)[0],
    "QGIS_PYTHON": sys.executable,
    "PYTHON_VERSION": platform.python_version(),
    "QGIS_SHARE": share_folder(),
    "QGIS_PROJ_DATA": proj_data(),
    "NUMPY_VERSION": np.__version__,
    "GEOS_VERSION": Qgis.geosVersion().split("-", maxsplit=1)[0],
    "SYSTEM_SHAPELY": installed("shapely"),
}
sys.stdout.writelines(f"{name}={shlex.quote(value)}\n" for name, value in FACTS.items())
