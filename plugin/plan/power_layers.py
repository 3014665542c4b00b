# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the power grid become columns: those of a plan, or others whose fields are mapped to a plan's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.power.features import LINE, PLANT, SUBSTATION, Lines, Plants, Substations
from ..errors import InputError, mark
from .arrays import VectorInput, numbers, quoted, read_features
from .asset_columns import year_of
from .crs import require_metres
from .schema import LAYERS

_METRES_PER_KM = 1000.0
EXISTING = "existing"
# Built or to be built; what was given up or is only proposed is no part of any grid.
_TO_COME = ("under_construction", "planned")

Columns = Mapping[str, NDArray[np.object_]]


@dataclass(frozen=True)
class PowerSource:
    """A layer to read: its snapshot, and which of its fields hold a plan's columns under other names."""

    layer: VectorInput
    names: Mapping[str, str] | None = None


@dataclass(frozen=True)
class PowerRows:
    """Rows (n,) of one layer: feature ids, geometries in the working CRS, and all columns of a plan's layer.

    A column that the layer lacks holds None throughout. ``left_out``: rows that were there and are no part of the grid
    at the time that is studied.
    """

    title: str
    fids: NDArray[np.int64]
    geometries: NDArray[np.object_]
    columns: Columns
    left_out: int = 0

    def __len__(self) -> int:
        return len(self.fids)

    def text(self, name: str) -> NDArray[np.object_]:
        """Return a column (n,) as texts, None where there is none."""
        values = self.columns[name]
        return _objects([None if value in (None, "") else str(value) for value in values.tolist()])

    def number(self, name: str) -> NDArray[np.float64]:
        """Return a column (n,) as numbers, NaN where there is none."""
        return numbers(self.columns[name])

    def year(self, name: str) -> NDArray[np.float64]:
        """Return the years of a column of dates (n,), NaN where there is none."""
        return np.array([year_of(value) for value in self.columns[name].tolist()], dtype=np.float64)

    def name(self, language: str) -> NDArray[np.object_]:
        """Return what people call the rows (n,): the name in their language, else in the other, else the id."""
        own, other = ("name_ko", "name") if language == "ko" else ("name", "name_ko")
        names = [self.text(column) for column in (own, other, "id")]
        return _objects([next((text for text in row if text), "") for row in zip(*names, strict=True)])

    def taken(self, kept: NDArray[np.bool_]) -> PowerRows:
        """Return some of the rows (n,); the others count as left out."""
        return replace(
            self,
            fids=self.fids[kept],
            geometries=self.geometries[kept],
            columns={name: values[kept] for name, values in self.columns.items()},
            left_out=self.left_out + int((~kept).sum()),
        )

    @property
    def xy_m(self) -> NDArray[np.float64]:
        """Positions (n, 2): the point, else the centre; NaN where there is none."""
        centres = shapely.centroid(self.geometries)
        return np.stack((shapely.get_x(centres), shapely.get_y(centres)), axis=1)


def read_rows(
    source: PowerSource,
    plan_layer: str,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    check_cancelled: Callable[[], None] = lambda: None,
) -> PowerRows:
    """Read a layer with the columns of a plan's layer. Raises InputError for a field that it lacks."""
    require_metres(crs, source.layer.title)
    asked = _fields_of(source, plan_layer)
    arrays = read_features(
        source.layer,
        crs,
        transform_context,
        sorted({quoted(name) for name in asked.values()}),
        check_cancelled=check_cancelled,
    )
    nothing = np.full(len(arrays.fids), None, dtype=object)
    return PowerRows(
        source.layer.title,
        arrays.fids,
        arrays.geometries,
        {
            column: arrays.values[quoted(asked[column])] if column in asked else nothing
            for column in LAYERS[plan_layer].field_names
        },
    )


def is_to_come(rows: PowerRows) -> NDArray[np.bool_]:
    """Tell which rows (n,) are under construction or planned."""
    return np.isin(rows.text("status"), _TO_COME)


def in_service(rows: PowerRows, year: float | None = None) -> PowerRows:
    """Return the rows that are part of the grid; the others count as left out. See ``is_in_service``."""
    return rows.taken(is_in_service(rows, year))


def is_in_service(rows: PowerRows, year: float | None = None) -> NDArray[np.bool_]:
    """Tell which rows (n,) are part of the grid: what exists, or what is there at the end of a year.

    What is under construction or planned is there from the year in which it opens; without one it never is. A layer
    that says nothing of status is taken to show what exists.
    """
    status, closed = rows.text("status"), rows.year("closed")
    there = (status == EXISTING) | (status == None)  # noqa: E711 - element by element
    if year is not None:
        opened = rows.year("opened")
        there = (there & ~(opened > year)) | (is_to_come(rows) & (opened <= year))
        there &= ~(closed <= year)
    return there


def substations_of(rows: PowerRows) -> Substations:
    """Return rows of substations as the columns a grid is built from."""
    xy = rows.xy_m
    return Substations(
        rows.text("id"),
        rows.text("name"),
        rows.text("kind"),
        xy[:, 0],
        xy[:, 1],
        rows.number("voltage_kv"),
        rows.number("transformer_mva"),
        rows.number("banks"),
        rows.number("peak_load_mw"),
    )


def lines_of(rows: PowerRows) -> Lines:
    """Return rows of lines as the columns a grid is built from."""
    first, last = _ends(rows.geometries)
    drawn_km = shapely.length(rows.geometries) / _METRES_PER_KM
    return Lines(
        rows.text("id"),
        rows.text("kind"),
        rows.number("voltage_kv"),
        rows.number("circuits"),
        rows.number("capacity_mva"),
        rows.number("length_km"),
        drawn_km,
        rows.text("from_id"),
        rows.text("to_id"),
        first,
        last,
    )


def plants_of(rows: PowerRows) -> Plants:
    """Return rows of plants as the columns a grid is built from."""
    xy = rows.xy_m
    return Plants(rows.text("id"), rows.text("kind"), xy[:, 0], xy[:, 1], rows.number("capacity_mw"))


def no_rows(plan_layer: str) -> PowerRows:
    """Return the rows of a layer that is not there."""
    nothing = np.empty(0, dtype=object)
    columns: dict[str, Any] = dict.fromkeys(LAYERS[plan_layer].field_names, nothing)
    return PowerRows("", np.empty(0, dtype=np.int64), nothing, columns)


POWER_LAYERS = (SUBSTATION, LINE, PLANT)


def _fields_of(source: PowerSource, plan_layer: str) -> dict[str, str]:
    """Return the field that holds each column of the plan's layer; a column without one is not among them."""
    columns, there = LAYERS[plan_layer].field_names, set(source.layer.fields.names())
    mapped = {column: field for column, field in (source.names or {}).items() if field}
    for column, field in mapped.items():
        if column not in columns:
            raise InputError(
                mark("A plan has no column {column}"),
                where="{layer}",
                column=column,
                layer=source.layer.title,
                remedy=mark("Its columns are: {known}."),
                known=", ".join(columns),
            )
        if field not in there:
            raise InputError(
                mark("The layer has no field {field}"),
                where="{layer}",
                field=field,
                layer=source.layer.title,
                remedy=mark("Choose another field for {column}."),
                column=column,
            )
    return {column: column for column in columns if column in there} | mapped


def _ends(geometries: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the first and the last corner of each line (n, 2), of all its parts together; NaN where there is none."""
    corners, row = shapely.get_coordinates(geometries, return_index=True)
    first, last = np.full((len(geometries), 2), np.nan), np.full((len(geometries), 2), np.nan)
    rows, start = np.unique(row, return_index=True)
    first[rows] = corners[start]
    last[rows] = corners[len(row) - 1 - np.unique(row[::-1], return_index=True)[1]]
    return first, last


def _objects(values: list[Any]) -> NDArray[np.object_]:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
