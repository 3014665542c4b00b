# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The libraries that not every QGIS has: which are missing, and what to install."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import sys

from qgis.core import Qgis

from .errors import MissingLibraryError, mark

_PYTHON = (3, 11)
# What the core computes with, and the oldest major version that will do.
_LIBRARIES = {"shapely": 2, "scipy": 1}
# What shapely, from 2 on, says of itself where a distribution built it without its history.
_UNTOLD = "0+unknown"
# The GEOS that shapely 2.1 brings along.
_GEOS_OF_SHAPELY_2_1 = 31300


def library_problem() -> MissingLibraryError | None:
    """Return the message about a library that is missing or unusable, None when all is well."""
    if sys.version_info < _PYTHON:
        return MissingLibraryError(
            mark("This QGIS has Python {found}; the plugin computes with Python {needed} or newer"),
            found=".".join(map(str, sys.version_info[:2])),
            needed=".".join(map(str, _PYTHON)),
            remedy=mark("Install a newer QGIS."),
        )
    missing = missing_libraries()
    if missing:
        return MissingLibraryError(
            mark("This installation of QGIS has no {libraries}"),
            libraries=", ".join(missing),
            remedy=_INSTALL,
            shapely=_shapely_to_install(),
        )
    if shapely_is_mixed_up():
        return MissingLibraryError(
            mark("The installed shapely {version} does not work with the GEOS {geos} of this QGIS"),
            version=importlib.metadata.version("shapely"),
            geos=Qgis.geosVersion(),
            remedy=_INSTALL,
            shapely=_shapely_to_install(),
        )
    return None


_INSTALL = mark(
    "Install it for the Python of QGIS (Debian 13, Ubuntu 24.10 and newer: apt install python3-shapely python3-scipy;"
    ' elsewhere: python3 -m pip install "{shapely}" scipy). Then start QGIS again.'
)


def missing_libraries() -> list[str]:
    """Return the libraries, such as "shapely 2", that this installation does not have; imports none of them."""
    return [f"{name} {major}" for name, major in _LIBRARIES.items() if not _has(name, major)]


def shapely_is_mixed_up() -> bool:
    """Tell whether shapely's calls end in a GEOS that it was not built for.

    Inside QGIS a newer shapely may find QGIS's older GEOS already loaded. It then computes wrong coordinates
    without an error, so it is asked something simple.
    """
    import shapely

    return len(shapely.Point(1.0, 2.0).coords[0]) != 2 or shapely.from_wkt("POINT (1 2)").x != 1.0  # noqa: PLR2004


def _shapely_to_install() -> str:
    return "shapely>=2.1" if Qgis.geosVersionInt() >= _GEOS_OF_SHAPELY_2_1 else "shapely>=2.0,<2.1"


def _has(name: str, major: int) -> bool:
    """Tell whether a library can be imported and is of this major version or a newer one."""
    try:
        if importlib.util.find_spec(name) is None:
            return False
        version = importlib.metadata.version(name)
        return version == _UNTOLD or int(version.split(".")[0]) >= major
    except (ImportError, ValueError):
        return False
