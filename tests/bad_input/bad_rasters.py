# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about rasters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import NULL

from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read
from tests.studies.hand_made import KOREA, ORIGIN, criterion

NODATA = -9999.0
_CELL_M = 100.0
_CELLS = 200
# From its corner, a quarter turn: along a row one goes north.
_QUARTER_TURN = (ORIGIN[0] + 10_000, 0.0, -_CELL_M, ORIGIN[1] - 5000, _CELL_M, 0.0)
_EVEN = np.full((_CELLS, _CELLS), 7.0)


def raster(
    path: Path,
    values: np.ndarray,
    *,
    authid: str = KOREA,
    origin: tuple[float, float] = (ORIGIN[0] - 5000, ORIGIN[1] + 10_000),
    transform: tuple[float, ...] = (),
    nodata: float | None = None,
) -> str:
    """Write a GeoTIFF of one band and return its path."""
    rows, columns = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    made.SetGeoTransform(transform or (origin[0], _CELL_M, 0.0, origin[1], 0.0, -_CELL_M))
    if authid:
        srs = osr.SpatialReference()
        srs.SetFromUserInput(authid)
        made.SetProjection(srs.ExportToWkt())
    band = made.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteArray(values)
    del band, made
    return str(path)


def slope(values: np.ndarray = _EVEN, **options: object) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> Parameters:
        return asking(scene, raster(scene.inputs / "경사도 5m.tif", values, **options))

    return given


def asking(scene: Scene, layer: str, band: int = 1) -> Parameters:
    measure = {"type": "raster_statistic", "layer": "slope", "statistic": "mean", "band": band}
    return {"SLOPE": layer, "MODEL_FILE": scene.model(criterion("steep", measure))}


def _cut(scene: Scene) -> Parameters:
    whole = Path(raster(scene.inputs / "경사도.tif", np.random.default_rng(1).random((_CELLS, _CELLS))))
    whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return asking(scene, str(whole))


def _without_bands(scene: Scene) -> Parameters:
    vrt = '<VRTDataset rasterXSize="10" rasterYSize="10"><SRS>EPSG:5179</SRS></VRTDataset>'
    return asking(scene, scene.text(vrt, "밴드 없음.vrt"))


def _steep(expected: list[float | None]) -> Callable[[Scene, Parameters], None]:
    def check(scene: Scene, results: Parameters) -> None:
        values = {feature["id"]: feature["raw_steep"] for feature in read(results["OUTPUT"]).getFeatures()}
        found = [None if values[name] == NULL else values[name] for name in ("가", "나", "다")]
        assert found == expected

    return check


def _rising() -> np.ndarray:
    """Row by row from 0 on, so that a turned raster gives other values than a straight one."""
    return np.repeat(np.arange(_CELLS, dtype=float)[:, None], _CELLS, axis=1)


TITLE = "경사도 5m"
ROWS = [
    Case(
        "raster without overlap",
        slope(origin=(ORIGIN[0] + 100_000, ORIGIN[1])),
        says=("no data where the sites are", TITLE, "Choose a raster of this region"),
    ),
    Case(
        "raster with nodata everywhere",
        slope(values=np.full((_CELLS, _CELLS), NODATA), nodata=NODATA),
        says=("no data where the sites are", TITLE, "nodata"),
    ),
    Case(
        "raster of NaN",
        slope(values=np.full((_CELLS, _CELLS), np.nan)),
        says=("no data where the sites are", TITLE),
    ),
    Case("raster without CRS", slope(authid=""), says=("no coordinate reference system", TITLE)),
    Case(
        "raster of the wrong band",
        lambda scene: asking(scene, raster(scene.inputs / f"{TITLE}.tif", np.ones((9, 9))), band=3),
        says=("no band 3", TITLE, "It has 1"),
    ),
    Case("raster of no band", _without_bands, says=("밴드 없음",)),
    Case("half of a raster", _cut, says=("경사도",)),
    Case(
        "a table where a raster is needed",
        lambda scene: asking(scene, scene.text("a,b\n1,2\n", "표.csv")),
        says=("표.csv",),
    ),
    Case(
        "raster in degrees under a CRS in metres",
        slope(transform=(128.0, 0.01, 0.0, 36.0, 0.0, -0.01)),
        says=(TITLE, "look like degrees"),
    ),
    Case(
        "rotated raster is read where it lies",
        slope(values=_rising(), transform=_QUARTER_TURN),
        refused=False,
        check=_steep([99.0, 69.0, 99.0]),
    ),
    Case(
        "raster with nodata in places",
        slope(values=np.where(_rising() < 75, NODATA, _rising()), nodata=NODATA),
        refused=False,
        check=_steep([100.0, 100.0, None]),
    ),
]
