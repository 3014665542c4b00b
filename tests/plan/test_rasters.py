# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of a raster under sites, against numpy on the very cells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRasterLayer,
)

from plugin.errors import Cancelled, InputError
from plugin.plan.rasters import STATISTICS, raster_input, raster_statistic

KOREA = QgsCoordinateReferenceSystem("EPSG:5179")
WEST, NORTH, CELL = 1_100_000.0, 1_700_000.0, 10.0
NODATA = -9999.0
# 6 rows, 8 columns; the lower right corner has no data.
CELLS = np.array(
    [
        [1, 2, 3, 4, 5, 6, 7, 8],
        [2, 2, 9, 9, 1, 1, 4, 4],
        [5, 5, 5, 9, 9, 2, 2, 3],
        [7, 8, 5, 5, 1, 0, 0, 6],
        [3, 3, 1, 2, 8, 8, NODATA, NODATA],
        [4, 6, 1, 2, 9, 7, NODATA, NODATA],
    ]
)
NUMPY: dict[str, Callable[[NDArray[np.float64]], float]] = {
    "mean": np.mean,
    "min": np.min,
    "max": np.max,
    "median": np.median,
    "sum": np.sum,
    "stdev": np.std,
    "range": np.ptp,
}


def write_raster(
    path: Path,
    geotransform: tuple[float, ...] = (WEST, CELL, 0.0, NORTH, 0.0, -CELL),
    crs: str = "EPSG:5179",
) -> Path:
    """Write the cells as band 1 and ten times them as band 2."""
    rows, columns = CELLS.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 2, gdal.GDT_Float64)
    dataset.SetGeoTransform(geotransform)
    if crs:
        srs = osr.SpatialReference()
        srs.SetFromUserInput(crs)
        dataset.SetProjection(srs.ExportToWkt())
    for band in (1, 2):
        dataset.GetRasterBand(band).SetNoDataValue(NODATA)
        dataset.GetRasterBand(band).WriteArray(
            np.where(CELLS == NODATA, NODATA, CELLS * (10 if band == 2 else 1))
        )
    return path


@pytest.fixture
def slope(tmp_path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(write_raster(tmp_path / "slope.tif")), "slope")
    assert layer.isValid()
    return layer


def statistic(
    layer: QgsRasterLayer,
    *sites: shapely.Geometry | None,
    kind: str = "mean",
    band: int = 1,
    crs: QgsCoordinateReferenceSystem = KOREA,
    progress: Callable[[float], None] = lambda _share: None,
) -> list[float]:
    values = raster_statistic(
        raster_input(layer),
        np.array(sites, dtype=object),
        crs,
        QgsCoordinateTransformContext(),
        statistic=kind,
        band=band,
        progress=progress,
    )
    assert values.dtype == np.float64
    return values.tolist()


def cells(top: int, bottom: int, left: int, right: int) -> shapely.Polygon:
    """Return the rectangle of whole cells, last row and column not included."""
    return shapely.box(WEST + left * CELL, NORTH - bottom * CELL, WEST + right * CELL, NORTH - top * CELL)


def centre(row: int, column: int) -> tuple[float, float]:
    return WEST + (column + 0.5) * CELL, NORTH - (row + 0.5) * CELL


@pytest.mark.parametrize("kind", NUMPY)
@pytest.mark.parametrize("block", [(0, 3, 0, 5), (1, 2, 2, 4), (2, 5, 1, 4)])
def test_a_polygon_has_the_statistic_of_its_cells(
    slope: QgsRasterLayer, kind: str, block: tuple[int, int, int, int]
) -> None:
    top, bottom, left, right = block
    expected = NUMPY[kind](CELLS[top:bottom, left:right])
    assert statistic(slope, cells(*block), kind=kind) == [pytest.approx(expected)]


@pytest.mark.parametrize("kind", NUMPY)
def test_a_line_has_the_statistic_of_its_samples_one_cell_apart(slope: QgsRasterLayer, kind: str) -> None:
    x, y = centre(0, 0)
    line = shapely.LineString([(x, y), (x + 4.8 * CELL, y)])
    assert statistic(slope, line, kind=kind) == [pytest.approx(NUMPY[kind](CELLS[0, :6]))]


@pytest.mark.parametrize("kind", NUMPY)
def test_a_point_has_the_value_of_its_cell(slope: QgsRasterLayer, kind: str) -> None:
    expected = 0.0 if kind in ("stdev", "range") else 8.0
    assert statistic(slope, shapely.Point(centre(3, 1)), kind=kind) == [expected]


def test_the_most_frequent_value_is_the_majority(slope: QgsRasterLayer) -> None:
    line = shapely.LineString([centre(2, 0), centre(2, 4)])
    assert statistic(slope, cells(1, 4, 0, 4), line, kind="majority") == [5.0, 5.0]


def test_every_statistic_is_covered_here() -> None:
    assert set(STATISTICS) == {*NUMPY, "majority"}


@pytest.mark.parametrize("kind", STATISTICS)
def test_cells_without_data_do_not_count(slope: QgsRasterLayer, kind: str) -> None:
    whole = cells(4, 6, 4, 8)
    line = shapely.LineString([centre(4, 4), centre(4, 7)])
    of_line, of_area = (CELLS[4, 4:6], CELLS[4:6, 4:6])
    expected = [8.0, 8.0] if kind == "majority" else [NUMPY[kind](of_area), NUMPY[kind](of_line)]
    assert statistic(slope, whole, line, kind=kind) == pytest.approx(expected)


@pytest.mark.parametrize("kind", STATISTICS)
def test_a_site_without_any_data_is_unknown_and_not_zero(slope: QgsRasterLayer, kind: str) -> None:
    outside = shapely.transform(cells(0, 2, 0, 2), lambda xy: xy + 5_000)
    without_data = cells(4, 6, 6, 8)
    values = statistic(slope, cells(0, 1, 0, 1), without_data, outside, shapely.Point(0, 0), None, kind=kind)
    assert np.isfinite(values[0])
    assert np.isnan(values[1:]).all()


def test_a_site_smaller_than_a_cell_has_the_value_of_the_cell(slope: QgsRasterLayer) -> None:
    x, y = centre(0, 6)
    assert statistic(slope, shapely.box(x + 1, y + 1, x + 3, y + 3)) == [pytest.approx(7.0)]


def test_the_second_band_is_read_when_it_is_asked_for(slope: QgsRasterLayer) -> None:
    sites = (cells(0, 2, 0, 2), shapely.Point(centre(0, 2)))
    assert statistic(slope, *sites, band=2) == [pytest.approx(17.5), 30.0]


@pytest.mark.parametrize("band", [0, 3, -1])
def test_a_band_that_is_not_there_is_an_error_that_says_how_many_there_are(
    slope: QgsRasterLayer, band: int
) -> None:
    with pytest.raises(InputError, match=rf"no band {band} \(slope\). It has 2"):
        statistic(slope, cells(0, 1, 0, 1), band=band)


def test_sites_in_another_crs_are_brought_to_the_raster(slope: QgsRasterLayer) -> None:
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    back = QgsCoordinateTransform(KOREA, lonlat, QgsCoordinateTransformContext())
    sites = []
    for site in (cells(2, 5, 1, 4), shapely.Point(centre(5, 4))):
        geometry = QgsGeometry.fromWkt(site.wkt)
        geometry.transform(back)
        sites.append(shapely.from_wkt(geometry.asWkt(12)))
    assert statistic(slope, *sites, crs=lonlat) == [pytest.approx(CELLS[2:5, 1:4].mean()), 9.0]


def test_a_raster_in_degrees_serves_sites_in_metres(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "degrees.tif", (128.0, 0.01, 0.0, 36.0, 0.0, -0.01), "EPSG:4326")
    layer = QgsRasterLayer(str(path), "degrees")
    forward = QgsCoordinateTransform(layer.crs(), KOREA, QgsCoordinateTransformContext())
    block = QgsGeometry.fromWkt(
        "POLYGON ((128.01 35.98, 128.03 35.98, 128.03 35.96, 128.01 35.96, 128.01 35.98))"
    )
    block.transform(forward)
    assert statistic(layer, shapely.from_wkt(block.asWkt(6))) == [pytest.approx(CELLS[2:4, 1:3].mean())]


def test_a_turned_raster_is_read_where_its_cells_are(tmp_path: Path) -> None:
    turned = (WEST, 8.0, -6.0, NORTH, 6.0, 8.0)
    layer = QgsRasterLayer(str(write_raster(tmp_path / "turned.tif", turned)), "turned")
    x, y = (WEST + 8.0 * 2.5 - 6.0 * 1.5, NORTH + 6.0 * 2.5 + 8.0 * 1.5)
    assert statistic(layer, shapely.Point(x, y)) == [CELLS[1, 2]]
    corner = [(WEST + 8 * c - 6 * r, NORTH + 6 * c + 8 * r) for c, r in ((1, 1), (4, 1), (4, 4), (1, 4))]
    assert statistic(layer, shapely.Polygon(corner))[0] == pytest.approx(CELLS[1:4, 1:4].mean(), abs=0.8)


def test_a_raster_that_covers_no_site_is_an_error_and_not_a_column_of_nothing(slope: QgsRasterLayer) -> None:
    far = shapely.transform(cells(0, 2, 0, 2), lambda xy: xy + 1_000_000)
    with pytest.raises(InputError, match=r"no data where the sites are \(slope\).*nodata"):
        statistic(slope, far, None)


def test_sites_without_any_geometry_are_unknown_and_no_error(slope: QgsRasterLayer) -> None:
    assert np.isnan(statistic(slope, None, None)).all()
    assert statistic(slope) == []


def test_a_raster_without_a_crs_is_an_error_that_names_it(tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(write_raster(tmp_path / "bare.tif", crs="")), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match=r"no coordinate reference system \(bare\)"):
        statistic(layer, cells(0, 1, 0, 1))


def test_a_copy_is_taken_that_outlives_the_layer(tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(write_raster(tmp_path / "slope.tif")), "slope")
    layer.serverProperties().setAttribution("NGII")
    taken = raster_input(layer)
    del layer
    assert (taken.title, taken.attribution, taken.cell_width, taken.cell_height) == (
        "slope",
        "NGII",
        CELL,
        CELL,
    )
    assert taken.origin.endswith("slope.tif")
    sites = np.array([cells(0, 1, 0, 2)], dtype=object)
    values = raster_statistic(
        taken,
        sites,
        KOREA,
        QgsCoordinateTransformContext(),
        statistic="mean",
        band=1,
        progress=lambda _share: None,
    )
    assert values.tolist() == [pytest.approx(1.5)]


def test_progress_is_told_and_may_stop_the_work(slope: QgsRasterLayer) -> None:
    shares: list[float] = []

    def stop_halfway(share: float) -> None:
        shares.append(share)
        if share >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        statistic(slope, *[cells(0, 1, 0, 1)] * 1000, progress=stop_halfway)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert len(shares) >= 3


def test_a_raster_in_a_crs_the_sites_cannot_be_brought_into_is_named(tmp_path: Path) -> None:
    # The other side of the globe, seen from far away: Korea is not on it.
    path = write_raster(tmp_path / "wrong.tif", crs="+proj=ortho +lat_0=-37 +lon_0=-52 +datum=WGS84")
    raster = raster_input(QgsRasterLayer(str(path), "wrong"))
    sites = np.array([shapely.Point(WEST + 5.0, NORTH - 5.0)], dtype=object)
    with pytest.raises(InputError, match=r"cannot be brought into the CRS of the raster \(wrong: "):
        raster_statistic(
            raster,
            sites,
            KOREA,
            QgsCoordinateTransformContext(),
            statistic="mean",
            band=1,
            progress=lambda _share: None,
        )


def test_a_raster_that_is_cut_off_is_not_taken_for_one_without_data(tmp_path: Path) -> None:
    rows, columns = 200, 200
    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "cut.tif"), columns, rows, 1, gdal.GDT_Float64)
    made.SetGeoTransform((WEST, CELL, 0.0, NORTH, 0.0, -CELL))
    made.SetProjection(KOREA.toWkt())
    made.GetRasterBand(1).WriteArray(np.random.default_rng(1).random((rows, columns)))
    del made
    whole = (tmp_path / "cut.tif").read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[: len(whole) // 2])
    raster = raster_input(QgsRasterLayer(str(tmp_path / "cut.tif"), "slope"))
    sites = np.array([shapely.Point(WEST + 55, NORTH - 55), shapely.Point(WEST + 55, NORTH - 1955)])
    with pytest.raises(InputError, match=r"cannot be read where sites are \(slope\).*copy or download"):
        raster_statistic(
            raster,
            sites,
            KOREA,
            QgsCoordinateTransformContext(),
            statistic="mean",
            band=1,
            progress=lambda _share: None,
        )
