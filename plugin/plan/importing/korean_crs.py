# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The coordinate reference systems of Korean data, and one of them recognised by its parameters."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from osgeo import osr
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle

# In the order in which a question names them: what authorities publish today first, what cadastre left behind last.
# 600000 m north since 2010; 500000 m between 2003 and 2010; Korean 1985 (Bessel) before, whose "modified" belts have
# the meridian 10.405 arc seconds further east, as all cadastral maps do. A .prj of ESRI has it only by that name.
CODES = (
    *(5186, 5187, 5185, 5188, 5179, 4326, 4737),
    *(5174, 5176, 5173, 5177, 5175, 5178, 4162),
    *(5181, 5183, 5180, 5184, 5182),
    *(2097, 2096, 2098, 5167, 5168),
    *(3857, 32652, 32651),
)
# Bessel without the 10.405 seconds: 257 m west of what cadastral data mean, and most often declared by mistake.
UNMODIFIED = {
    2097: "EPSG:5174",
    2096: "EPSG:5176",
    2098: "EPSG:5173",
    5167: "EPSG:5177",
    5168: "EPSG:5175",
}
# The same belts on a datum that holds the 10.405 seconds. Newer versions of QGIS name them where a definition on
# Bessel has no code, older ones name nothing.
WITH_DATUM_OF_1892 = {5170: "EPSG:2097", 5171: "EPSG:2096", 5169: "EPSG:2098", 5172: "EPSG:5167"}
# The grid of Korean navigation data, which no register holds. The shift of the datum is the one that Korean services
# write; an older one of three parameters puts places 3 to 8 m from it.
KATEC = (
    "+proj=tmerc +lat_0=38 +lon_0=128 +k=0.9999 +x_0=400000 +y_0=600000 +ellps=bessel"
    " +towgs84=-115.80,474.99,674.11,1.16,-2.31,-1.63,6.43 +units=m +no_defs"
)
_LIKE_KATEC = 5178
"""The CRS whose area of use KATEC shares: all of South Korea."""

_DEGREE_TOLERANCE = 1e-6
_METRE_TOLERANCE = 0.01
_SCALE_TOLERANCE = 1e-9
# The axis tells Bessel (6377397.155) from GRS80; GRS80 and WGS84 differ by a tenth of a millimetre.
_AXIS_TOLERANCE_M = 1.0
_GRS80_AXIS_M = 6378137.0


class _Parameters(NamedTuple):
    projection: str
    axis_m: float
    latitude: float
    longitude: float
    scale: float
    east_m: float
    north_m: float
    has_shift: bool = False

    def same(self, other: _Parameters) -> bool:
        return (
            self.projection == other.projection
            and abs(self.axis_m - other.axis_m) < _AXIS_TOLERANCE_M
            and abs(self.latitude - other.latitude) < _DEGREE_TOLERANCE
            and abs(self.longitude - other.longitude) < _DEGREE_TOLERANCE
            and abs(self.scale - other.scale) < _SCALE_TOLERANCE
            and abs(self.east_m - other.east_m) < _METRE_TOLERANCE
            and abs(self.north_m - other.north_m) < _METRE_TOLERANCE
        )


@lru_cache(maxsize=64)
def candidate(code: int) -> QgsCoordinateReferenceSystem:
    """Return the CRS of an EPSG code."""
    return QgsCoordinateReferenceSystem(f"EPSG:{code}")


@lru_cache(maxsize=1)
def katec() -> QgsCoordinateReferenceSystem:
    """Return the CRS of Korean navigation data."""
    return QgsCoordinateReferenceSystem.fromProj(KATEC)


def candidates() -> list[QgsCoordinateReferenceSystem]:
    """Return all that a question may name; the one without a code comes last."""
    return [*(candidate(code) for code in CODES), katec()]


def area_of_use(crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return where a CRS is used, in degrees; an empty box where nobody says."""
    return (candidate(_LIKE_KATEC) if crs == katec() else crs).bounds()


def is_without_code(crs: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether no register knows a CRS."""
    return not crs.authid() or crs.authid().startswith(("USER:", "CUSTOM:"))


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what people call a CRS; the parameter CRS takes what is named of KATEC."""
    if crs == katec():
        return f"KATEC/TM128 (PROJ:{KATEC})"
    if is_without_code(crs):
        return str(crs.description() or crs.toProj())
    return f"{crs.authid()} ({crs.description()})"


def recognised(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return the Korean CRS that has the parameters of one without a code, an invalid CRS for none.

    Programs write .prj files with names and datums of their own. PROJ would then shift nothing between the ellipsoids,
    which puts Bessel coordinates 300 to 400 m off.
    """
    wanted = _parameters(crs)
    if wanted is not None and wanted.projection:
        for code in CODES:
            known = _parameters(candidate(code))
            if known is not None and known.same(wanted):
                return candidate(code)
        # A definition that says its own shift of the datum stays as it is.
        if not wanted.has_shift and (known := _parameters(katec())) is not None and known.same(wanted):
            return katec()
    return QgsCoordinateReferenceSystem()


def on_modern_ellipsoid(crs: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether coordinates are on GRS80 or WGS84, between whose datums a planner's map shows no difference."""
    parameters = _parameters(crs)
    return parameters is not None and abs(parameters.axis_m - _GRS80_AXIS_M) < _AXIS_TOLERANCE_M


def _parameters(crs: QgsCoordinateReferenceSystem) -> _Parameters | None:
    srs = osr.SpatialReference()
    try:
        if srs.ImportFromWkt(crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal)) != 0:
            return None
    except RuntimeError:
        return None
    return _Parameters(
        projection=srs.GetAttrValue("PROJECTION") or "",
        axis_m=srs.GetSemiMajor(),
        latitude=srs.GetProjParm(osr.SRS_PP_LATITUDE_OF_ORIGIN, 0.0),
        longitude=srs.GetProjParm(osr.SRS_PP_CENTRAL_MERIDIAN, 0.0),
        scale=srs.GetProjParm(osr.SRS_PP_SCALE_FACTOR, 1.0),
        east_m=srs.GetProjParm(osr.SRS_PP_FALSE_EASTING, 0.0) * srs.GetLinearUnits(),
        north_m=srs.GetProjParm(osr.SRS_PP_FALSE_NORTHING, 0.0) * srs.GetLinearUnits(),
        has_shift=srs.HasTOWGS84(),
    )
