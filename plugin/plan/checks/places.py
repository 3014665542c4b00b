# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where features lie: in the area of the CRS, near the others, and each thing once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ...errors import mark
from ..crs import WGS84
from .dates import lifetimes
from .features import Features, Mask, is_blank, is_in
from .findings import WARNING, Finding

_MOST_DEGREES = 180.0
# Korea's CRSs are made for belts of two degrees and used for the whole country all the same.
_KOREA = QgsRectangle(124.0, 33.0, 132.0, 39.0)
_AROUND_KOREA = QgsRectangle(122.0, 28.0, 135.0, 41.0)
# What a map of a CRS may show beyond the area it was made for: at 500 km transverse Mercator is off by 0.3 percent.
_MARGIN_M = 500_000.0
_MARGIN_SWAPPED_M = 50_000.0
_FAR_M = 300_000.0
_SAME_PLACE_M = 100.0
_NEIGHBOURS = 5
_GONE = frozenset({"retired", "cancelled"})

Box = tuple[float, float, float, float]


class Misplaced(NamedTuple):
    """Which features (n,) cannot be where they are."""

    in_degrees: Mask
    swapped: Mask
    outside: Mask

    @property
    def any(self) -> Mask:
        """Tell which features are misplaced in whatever way."""
        return self.in_degrees | self.swapped | self.outside


def check_places(features: Features, crs: QgsCoordinateReferenceSystem) -> Iterator[Finding]:
    """Yield features whose coordinates cannot be meant in the plan's CRS."""
    misplaced = misplaced_in(features, crs)
    name = crs.userFriendlyIdentifier()
    yield from features.found(
        misplaced.in_degrees,
        mark("The coordinates look like degrees, but {crs} is in metres"),
        mark("Transform them with the algorithm Reproject layer, from the CRS they are in."),
        crs=name,
    )
    yield from features.found(
        misplaced.swapped,
        mark("x and y seem to be swapped: it lies outside the area of {crs}, swapped it would not"),
        mark("Repair it with the algorithm Swap X and Y coordinates."),
        crs=name,
    )
    yield from features.found(
        misplaced.outside,
        mark("It lies outside the area for which {crs} is made"),
        mark("Check which CRS the coordinates are in, and transform them from that."),
        crs=name,
    )


def misplaced_in(features: Features, crs: QgsCoordinateReferenceSystem) -> Misplaced:
    """Tell which features cannot be where they are; none, when the area of the CRS is not known."""
    nowhere = np.zeros(features.count, dtype=bool)
    box = area_of_use(crs)
    if box is None:
        return Misplaced(nowhere, nowhere, nowhere)
    # A coordinate without end is told by its own name.
    known = np.isfinite(features.bounds).all(axis=1)
    bounds, centres = (np.where(known[:, None], each, np.nan) for each in (features.bounds, features.centres))
    with np.errstate(invalid="ignore"):
        elsewhere = _beyond(centres, box, 0.0) | _is_korean(crs)
        in_degrees = elsewhere & (np.abs(bounds).max(axis=1) <= _MOST_DEGREES)
        swapped = (
            ~in_degrees
            & _beyond(centres, box, _MARGIN_SWAPPED_M)
            & ~_beyond(centres[:, ::-1], box, 0.0)
            & known
        )
        far_out = _beyond(bounds[:, :2], box, _MARGIN_M) | _beyond(bounds[:, 2:], box, _MARGIN_M)
    return Misplaced(in_degrees, swapped, far_out & ~in_degrees & ~swapped)


def _is_korean(crs: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether a CRS is made for Korea; then its numbers below 180 are waves, or a beach of Jeju."""
    return not crs.bounds().isEmpty() and _AROUND_KOREA.contains(crs.bounds())


def _beyond(points: NDArray[np.float64], box: Box, margin: float) -> Mask:
    """Tell which points lie beyond a box; those that are nowhere do not."""
    low, high = np.array(box[:2]) - margin, np.array(box[2:]) + margin
    return ((points < low) | (points > high)).any(axis=1)


def area_of_use(crs: QgsCoordinateReferenceSystem) -> Box | None:
    """Return the area for which a CRS is made, in its own metres; None when it is not known."""
    lonlat = crs.bounds()
    # A definition by hand has no area; across the antimeridian the rectangle is the rest of the world.
    if not crs.isValid() or lonlat.isEmpty() or lonlat.width() > _MOST_DEGREES:
        return None
    if _is_korean(crs):
        lonlat = _KOREA
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(WGS84), crs, QgsCoordinateTransformContext()
    )
    try:
        area = transform.transformBoundingBox(lonlat)
    except QgsCsException:
        return None
    return (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())


def check_twins(features: Features) -> Iterator[Finding]:
    """Yield features that have name, kind and place of another one of the layer at the same time."""
    sort = _sorts(features)
    rows = np.flatnonzero(np.isfinite(features.centres).all(axis=1) & (sort >= 0))
    if not len(rows):
        return
    # What sort of thing it is makes a third dimension, in which no two sorts are near.
    earlier = _earlier_near(np.column_stack((features.centres[rows], sort[rows] * 1e4 * _SAME_PLACE_M)))
    spans = lifetimes(features)[rows]
    overlap = (spans[:, 0] < spans[earlier, 1]) & (spans[earlier, 0] < spans[:, 1])
    again = np.flatnonzero((earlier >= 0) & overlap)
    twin, other = np.zeros(features.count, dtype=bool), np.full(features.count, "", dtype=object)
    twin[rows[again]] = True
    for index in again:
        other[rows[index]] = features.label(int(rows[earlier[index]]))
    yield from features.found(
        twin,
        mark("It has the name, the kind and the place of {twin}"),
        mark("Delete one of them, or give them names that tell them apart or dates that follow each other."),
        WARNING,
        twin=other,
    )


def _sorts(features: Features) -> NDArray[np.int64]:
    """Return a number for each name, kind and mode (n,), -1 for what has no name.

    What is gone or was given up is another thing than what stands in its place.
    """
    columns = features.columns
    names = [columns[name] for name in ("name_ko", "name") if name in columns]
    if not names:
        return np.full(features.count, -1)
    title = np.where(is_blank(names[0]), names[-1], names[0])
    gone = is_in(columns["status"], _GONE) if "status" in columns else np.zeros(features.count, dtype=bool)
    others = [columns[name] for name in ("kind", "mode") if name in columns]
    keys = [(str(key[0]).strip().casefold(), *key[1:]) for key in zip(title, gone, *others, strict=True)]
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    sort = np.fromiter(map(numbers.__getitem__, keys), dtype=np.int64, count=features.count)
    return np.where(is_blank(title), -1, sort)


def _earlier_near(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return for each point (n, 3) the index of an earlier one within the distance of one place, -1 for none."""
    from scipy.spatial import cKDTree

    # A tree cannot part points in one very place and would compare each of them with all.
    spots, first, spot_of = np.unique(points, axis=0, return_index=True, return_inverse=True)
    count = min(_NEIGHBOURS, len(spots))
    _, near = cKDTree(spots).query(spots, k=range(1, count + 1), distance_upper_bound=_SAME_PLACE_M)
    # A neighbour that is not there has the number after the last.
    earliest = np.append(first, len(points))[near].min(axis=1)[spot_of.reshape(-1)]
    return np.where(earliest < np.arange(len(points)), earliest, -1)


def check_far(layers: Sequence[Features], crs: QgsCoordinateReferenceSystem) -> Iterator[Finding]:
    """Yield features of a plan that lie far from all others; what is misplaced anyway is not told twice."""
    usable = [~misplaced_in(each, crs).any & np.isfinite(each.centres).all(axis=1) for each in layers]
    distances = _to_nearest([each.centres[mask] for each, mask in zip(layers, usable, strict=True)])
    for each, mask, nearest in zip(layers, usable, distances, strict=True):
        distance = np.zeros(each.count)
        distance[mask] = nearest
        yield from each.found(
            distance > _FAR_M,
            mark("It lies {distance} km from everything else in the plan"),
            mark("Check its place and the CRS its coordinates are in."),
            WARNING,
            distance=np.round(distance / 1000),
        )


def _to_nearest(groups: Sequence[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    """Return how far each point is from the nearest other one of all groups, 0 when there is none."""
    from scipy.spatial import cKDTree

    points = np.concatenate([np.empty((0, 2)), *groups])
    spots, spot_of, counts = np.unique(points, axis=0, return_inverse=True, return_counts=True)
    if len(spots) <= 1:
        return [np.zeros(len(group)) for group in groups]
    nearest, _ = cKDTree(spots).query(spots, k=[2])
    distances = np.where(counts > 1, 0.0, nearest[:, 0])[spot_of.reshape(-1)]
    return np.split(distances, np.cumsum([len(group) for group in groups])[:-1])
