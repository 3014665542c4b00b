# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What measures work on: sites in chunks, the features of layers that count, and what becomes of both."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsExpression

from ..core.assets.totals import leaves
from ..core.assumptions import Assumption, Assumptions
from ..core.siting import measures as kernels
from ..core.siting.model import Measure
from ..core.siting.sites import Sites
from ..errors import InputError, mark
from ..plan.arrays import FeatureArrays, VectorInput, numbers, quoted, read_features
from ..plan.rasters import RasterInput
from ..plan.schema import DEFAULT_FILTERS, PLACE_FILTERS

# Sites measured at a time: small enough to stop within a second, large enough to cost nothing. A tree of places
# is asked for many points at once, by threads of its own; a line or an outline is as much work as many points.
_CHUNK_POINTS = 25_000
_CHUNK_SITES = 5000
_DETAILS = (
    "id",
    "name",
    "name_ko",
    "position_accuracy_m",
    "geometry_basis",
    "part_of_id",
    "mw_basis",
    "source",
)
_POSITION_ONLY = "position_only"

Progress = Callable[[float], None]
Geometries = NDArray[np.object_]


class Measured(NamedTuple):
    """The raw values (n,) of a criterion, and where one feature decided each, which (-1: none).

    ``assumptions``: what a modelled value rests on; ``low``, ``high`` (n,): its ends.
    """

    values: NDArray[np.object_] | NDArray[np.float64]
    decided_by: NDArray[np.int64] | None = None
    features: LayerFeatures | None = None
    unknown_amounts: NDArray[np.int64] | None = None
    assumptions: tuple[Assumption, ...] = ()
    low: NDArray[np.float64] | None = None
    high: NDArray[np.float64] | None = None


@dataclass(frozen=True)
class LayerFeatures:
    """The features of a layer that pass a filter: their search index, their details, and how they were chosen."""

    title: str
    filter: str
    arrays: FeatureArrays
    index: kernels.FeatureIndex
    of_plan: bool = False
    _labels: dict[str, NDArray[np.object_]] = field(default_factory=dict)

    @property
    def tells_nothing(self) -> bool:
        """Tell that no feature is left to measure with, so that one knows nothing rather than of nothing there.

        Only a layer that a user chose for a purpose and that is empty as it is says "none there".
        """
        chosen_empty = not self.of_plan and not self.filter and not self.index.count
        return not len(self.index.usable) and not chosen_empty

    def text(self, column: str, row: int) -> str:
        """Return a detail ("id", "name", "source", …) of one feature, "" where the layer has none."""
        values = self.arrays.values.get(quoted(column))
        return "" if values is None else str(_texts(values[row : row + 1])[0])

    def label(self, row: int, language: str) -> str:
        """Return what people call one feature: its name in their language, else in the other one, else its id."""
        return str(self.labels(language)[row])

    def labels(self, language: str) -> NDArray[np.object_]:
        """Return what people call the features (m,), "" where nothing names one."""
        if language not in self._labels:
            columns = ("id", "name", "name_ko") if language == "ko" else ("id", "name_ko", "name")
            labels = np.full(self.index.count, "", dtype=object)
            for values in (self.arrays.values.get(quoted(column)) for column in columns):
                if values is not None:
                    texts = _texts(values)
                    labels = np.where(texts == "", labels, texts)
            self._labels[language] = labels
        return self._labels[language]

    def accuracy_m(self, row: int) -> float:
        """Return the position accuracy of one feature in metres, NaN where the layer does not say."""
        values = self.arrays.values.get(quoted("position_accuracy_m"))
        return math.nan if values is None else float(numbers(values[row : row + 1])[0])

    def is_position_only(self, row: int) -> bool:
        """Tell whether one feature stands for a position, so that nobody knows how far it reaches."""
        return self.text("geometry_basis", row) == _POSITION_ONLY

    @cached_property
    def tie_break_order(self) -> NDArray[np.int64]:
        """The place of each feature in the order of identifiers, so that layer order decides nothing."""
        ids = self.arrays.values.get(quoted("id"))
        keys = self.arrays.fids if ids is None else np.array([str(value) for value in ids], dtype=object)
        order = np.empty(len(keys), dtype=np.int64)
        order[np.argsort(keys, kind="stable")] = np.arange(len(keys))
        return order


@dataclass
class MeasuringTable:
    """What measures work on: sites (n,) in the working CRS and the layers by the names criteria use."""

    sites: Geometries
    site_values: Mapping[str, NDArray[np.object_]]
    inputs: Mapping[str, VectorInput | RasterInput]
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    assumptions: Assumptions
    _read: dict[tuple[str, str, str, bool], LayerFeatures] = field(default_factory=dict)

    @cached_property
    def chunks(self) -> list[Sites]:
        """The sites in parts, which every measure goes through; they were repaired when they were read."""
        are_points = (shapely.get_type_id(self.sites) <= shapely.GeometryType.POINT).all()
        size = _CHUNK_POINTS if are_points else _CHUNK_SITES
        return [
            Sites(self.sites[start : start + size], are_valid=True)
            for start in range(0, len(self.sites), size)
        ]

    def with_assumptions(self, assumptions: Assumptions) -> MeasuringTable:
        """Return the same table with another catalogue, which notes what one measure asks of it."""
        return replace(self, assumptions=assumptions)

    def features(self, measure: Measure, progress: Progress) -> LayerFeatures:
        """Return the features a measure counts; each layer and filter is read once."""
        layer = self.inputs[measure.layer]
        if isinstance(layer, RasterInput):
            raise InputError(
                mark("The measure {measure} needs a vector layer"),
                where="{layer}",
                measure=measure.type,
                layer=layer.title,
                remedy=mark("Choose a vector layer for {input}."),
                input=measure.layer,
            )
        where = combined_filter(measure, layer)
        as_outlines = measure.type == "overlap_share"
        key = (measure.layer, where, measure.field, as_outlines)
        if key not in self._read:
            columns = [name for name in _DETAILS if layer.fields.indexOf(name) >= 0]
            columns += [measure.field] if measure.field and measure.field not in columns else []
            arrays = read_features(
                layer,
                self.crs,
                self.transform_context,
                [quoted(name) for name in columns],
                where=where,
                check_cancelled=lambda: progress(0.0),
            )
            arrays = _leaves(arrays)
            if not as_outlines:
                arrays = _positions(arrays)
            self._read[key] = LayerFeatures(
                layer.title, where, arrays, kernels.FeatureIndex(arrays.geometries), bool(layer.plan_layer)
            )
        return self._read[key]


def _texts(values: NDArray[np.object_]) -> NDArray[np.object_]:
    texts = np.empty(len(values), dtype=object)
    texts[:] = ["" if value is None else str(value) for value in values]
    return texts


def combined_filter(measure: Measure, layer: VectorInput) -> str:
    """Return the plan layer's default filter, where its fields are there, together with the criterion's own.

    A criterion that names the status decides itself what status counts.
    """
    own_status = "status" in QgsExpression(measure.where).referencedColumns()
    default = (PLACE_FILTERS if own_status else DEFAULT_FILTERS).get(measure.layer, "")
    if default and not QgsExpression(default).referencedColumns() <= set(layer.fields.names()):
        default = ""
    return " AND ".join(f"({part})" for part in (default, measure.where) if part)


def _leaves(arrays: FeatureArrays) -> FeatureArrays:
    """Leave out each feature that others are part of: a whole and its parts are the same thing twice."""
    ids, part_of = (arrays.values.get(quoted(name)) for name in ("id", "part_of_id"))
    if ids is None or part_of is None:
        return arrays
    leaf = leaves(ids, part_of, np.ones(len(ids), dtype=np.bool_))
    return replace(
        arrays,
        fids=arrays.fids[leaf],
        geometries=arrays.geometries[leaf],
        boxes=arrays.boxes[leaf],
        values={text: values[leaf] for text, values in arrays.values.items()},
    )


def _positions(arrays: FeatureArrays) -> FeatureArrays:
    """Put the position in place of each circle that stands for one: nobody knows how far the thing reaches."""
    basis = arrays.values.get(quoted("geometry_basis"))
    if basis is None:
        return arrays
    position_only = basis == _POSITION_ONLY
    geometries = arrays.geometries.copy()
    geometries[position_only] = shapely.centroid(geometries[position_only])
    return replace(arrays, geometries=geometries)


def chunked(table: MeasuringTable, kernel: Callable[[Sites], object], progress: Progress) -> list:
    """Run a kernel over chunks of sites; between chunks the user may cancel."""
    results = []
    for number, sites in enumerate(table.chunks):
        progress(number / len(table.chunks))
        results.append(kernel(sites))
    return results
