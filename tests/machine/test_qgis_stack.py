# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The machine's QGIS, GDAL, PROJ and Python libraries fit together; if not, see tools/setup.sh."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import scipy
import shapely
from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

KOREA = "EPSG:5179"


def test_qgis_is_at_least_the_declared_minimum() -> None:
    metadata = (Path(__file__).parents[2] / "metadata.txt").read_text(encoding="utf-8")
    line = next(line for line in metadata.splitlines() if line.startswith("qgisMinimumVersion="))
    major, minor = (int(part) for part in line.partition("=")[2].split("."))
    assert Qgis.versionInt() >= major * 10000 + minor * 100


def test_gdal_reads_rasters_into_the_numpy_in_use() -> None:
    raster = gdal.GetDriverByName("MEM").Create("", 3, 2, 1, gdal.GDT_Float32)
    raster.GetRasterBand(1).WriteArray(np.arange(6, dtype=np.float32).reshape(2, 3))
    assert raster.ReadAsArray().tolist() == [[0, 1, 2], [3, 4, 5]]


def test_qgis_transforms_to_the_korean_grid_and_back() -> None:
    degrees, metres = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(KOREA)
    transform = QgsCoordinateTransform(degrees, metres, QgsProject())
    origin = transform.transform(QgsPointXY(127.5, 38.0))
    # The grid's definition: false easting 1,000,000 m and false northing 2,000,000 m at 127.5 E, 38 N.
    assert (origin.x(), origin.y()) == pytest.approx((1_000_000, 2_000_000), abs=0.01)


def test_pyproj_finds_the_same_database() -> None:
    pyproj = pytest.importorskip("pyproj", reason="QGIS on this machine comes without pyproj")
    transformer = pyproj.Transformer.from_crs("EPSG:4326", KOREA, always_xy=True)
    assert transformer.transform(127.5, 38.0) == pytest.approx((1_000_000, 2_000_000), abs=0.01)


def test_the_libraries_that_users_must_have_are_new_enough() -> None:
    # New in shapely 2; its version is "0+unknown" as Debian builds it.
    assert hasattr(shapely, "get_coordinates")
    assert tuple(int(part) for part in scipy.__version__.split(".")[:2]) >= (1, 10)
