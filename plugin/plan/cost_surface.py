# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a raster of costs as arrays in the working CRS, for routes between places in metres."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)

from ..errors import Cancelled, InputError, mark
from .crs import no_crs
from .geopackage import gdal_errors
from .rasters import RasterInput

Bounds = tuple[float, float, float, float]
"""Left, bottom, right, top."""
MOST_CELLS = 16_000_000
"""Cells of one part: some 500 MB while routes are looked for."""


@dataclass(frozen=True)
class Window:
    """A part of the raster: costs per metre (rows, columns), NaN where nothing may pass, and where it lies.

    ``left_m`` and ``top_m`` are its corner in the working CRS, ``cell_m`` the width and the height of a cell.
    """

    cost: NDArray[np.float64]
    left_m: float
    top_m: float
    cell_m: tuple[float, float]

    def cells(self, xy_m: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return row and column (n, 2) of the cells that hold places (n, 2)."""
        (width, height), down, right = self.cell_m, self.top_m - xy_m[:, 1], xy_m[:, 0] - self.left_m
        return np.floor(np.stack((down / height, right / width), axis=1)).astype(np.int64)

    def centres_m(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the centres (n, 2) of cells (n, 2)."""
        width, height = self.cell_m
        right, down = (cells[:, 1] + 0.5) * width, (cells[:, 0] + 0.5) * height
        return np.stack((self.left_m + right, self.top_m - down), axis=1)


class _Frame(NamedTuple):
    """Where a part lies: its corner and its cells in the working CRS, and how many rows and columns they are."""

    left_m: float
    top_m: float
    width_m: float
    height_m: float
    rows: int
    columns: int


@dataclass(frozen=True)
class CostSurface:
    """A raster whose cells say how many times as much a metre of line costs there.

    A cell without data, below 0 or not a number is a barrier, and so is everything outside of the raster.
    """

    raster: RasterInput
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext

    def fits(self, bounds_m: Bounds) -> bool:
        """Tell whether the part within some bounds has no more cells than can be searched.

        Raises InputError for a raster without CRS, and one that is no file.
        """
        self._require_usable()
        frame = self._frame(bounds_m)
        return frame.rows * frame.columns <= MOST_CELLS

    def window(self, bounds_m: Bounds, check_cancelled: Callable[[], None]) -> Window:
        """Return the part within some bounds, which fits; it may be all barrier.

        Raises InputError for a raster without CRS, one that is no file, and one that cannot be read.
        """
        self._require_usable()
        frame = self._frame(bounds_m)
        cost = self._read(frame, check_cancelled)
        cost[~(cost >= 0.0) | np.isinf(cost)] = np.nan
        return Window(cost, frame.left_m, frame.top_m, (frame.width_m, frame.height_m))

    def _require_usable(self) -> None:
        if not self.raster.crs.isValid():
            raise no_crs(self.raster.title)
        if self.raster.provider.name() != "gdal":
            raise InputError(
                mark("The cost raster is no file that can be read in parts"),
                where="{layer}",
                layer=self.raster.title,
                remedy=mark("Save it as a GeoTIFF and choose that."),
            )

    def _frame(self, bounds_m: Bounds) -> _Frame:
        left, bottom, right, top = bounds_m
        if self.raster.crs == self.crs:
            # On the raster's own cells, so that none is moved.
            width, height = self.raster.cell_width, self.raster.cell_height
            extent = self.raster.provider.extent()
            left = extent.xMinimum() + math.floor((left - extent.xMinimum()) / width) * width
            top = extent.yMaximum() + math.ceil((top - extent.yMaximum()) / height) * height
        else:
            width = height = self._cell_side_m((left + right) / 2, (bottom + top) / 2)
        columns, rows = math.ceil((right - left) / width), math.ceil((top - bottom) / height)
        return _Frame(left, top, width, height, max(1, rows), max(1, columns))

    def _cell_side_m(self, x_m: float, y_m: float) -> float:
        """Return the side of a square as large as a cell of the raster at a place, in metres."""
        to_raster = QgsCoordinateTransform(self.crs, self.raster.crs, self.transform_context)
        backwards = QgsCoordinateTransform(self.raster.crs, self.crs, self.transform_context)
        try:
            there = to_raster.transform(QgsPointXY(x_m, y_m))
            here, east, north = (
                backwards.transform(QgsPointXY(there.x() + right, there.y() + up))
                for right, up in ((0.0, 0.0), (self.raster.cell_width, 0.0), (0.0, self.raster.cell_height))
            )
        except QgsCsException as error:
            raise InputError(
                mark("The sites cannot be brought into the CRS of the raster"),
                where="{layer}: {reason}",
                layer=self.raster.title,
                reason=error,
                remedy=mark("Check that the raster has its right CRS."),
            ) from error
        return math.sqrt(here.distance(east) * here.distance(north))

    def _read(self, frame: _Frame, check_cancelled: Callable[[], None]) -> NDArray[np.float64]:
        right, bottom = (
            frame.left_m + frame.columns * frame.width_m,
            frame.top_m - frame.rows * frame.height_m,
        )
        path = self.raster.provider.dataSourceUri()
        stopped: list[Cancelled] = []

        def look(_share: float, _message: str, _data: object) -> int:
            try:
                check_cancelled()
            except Cancelled as error:
                # GDAL swallows what a callback raises.
                stopped.append(error)
                return 0
            return 1

        with gdal_errors(Path(path), mark("The cost raster cannot be read")):
            try:
                part = gdal.Warp(
                    "",
                    path,
                    format="MEM",
                    outputBounds=(frame.left_m, bottom, right, frame.top_m),
                    width=frame.columns,
                    height=frame.rows,
                    srcSRS=self.raster.crs.toWkt(),
                    dstSRS=self.crs.toWkt(),
                    dstNodata=math.nan,
                    outputType=gdal.GDT_Float64,
                    resampleAlg="near",
                    callback=look,
                )
                data = part.GetRasterBand(1).ReadRaster()
            except RuntimeError as error:
                if stopped:
                    raise stopped[0] from None
                raise InputError(
                    mark("The cost raster cannot be read"),
                    where="{layer}: {reason}",
                    layer=self.raster.title,
                    reason=error,
                    remedy=mark("The file may be damaged or not fully copied; copy or download it again."),
                ) from error
        return np.frombuffer(data, dtype=np.float64).reshape(frame.rows, frame.columns).copy()
