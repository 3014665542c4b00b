# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A MATPOWER case file with the places of its buses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.power.arrays import TextArray
from ..core.power.matpower import MatpowerCase, circuits_of_comment, parse_matpower
from ..errors import InputError, mark
from ..plan.arrays import VectorInput, quoted, read_features
from ..plan.text_file import Refusal, TextFile
from .grid_figures import code_text
from .grid_model import BusPlaces

# Only comments and names can be of another encoding than UTF-8; what counts in them is ASCII.
_FILE = TextFile(
    InputError,
    # The largest public cases have 80,000 buses in 20 MB.
    most_bytes=100_000_000,
    unreadable=Refusal(
        mark("The case file cannot be read"), mark("Choose a file that is there and that you may read.")
    ),
    too_large=Refusal(
        mark("The file is too large to be a MATPOWER case"),
        mark("Give a file that holds mpc.baseMVA, mpc.bus, mpc.gen and mpc.branch."),
    ),
)
_CHECK_EVERY = 500


@dataclass(frozen=True)
class CaseFile:
    """A case file, whether comments tell circuits, and a layer of points that name the numbers of buses."""

    path: Path
    splits_by_comment: bool
    places: VectorInput | None
    number_field: str
    name_field: str


class PlacedCase(NamedTuple):
    """A case with the places of its buses, and what could not be used.

    ``rows_out``: rows that are out of service or isolated; ``strangers``: places of no bus, or of one that has one.
    """

    case: MatpowerCase
    places: BusPlaces
    rows_out: int
    strangers: tuple[str, ...]


class _Watched(str):
    """A text whose lines are asked for one by one, so that reading a long one can be stopped."""

    __slots__ = ("check",)
    check: Callable[[], None]

    def splitlines(self, keepends: bool = False) -> Iterator[str]:  # type: ignore[override]  # noqa: FBT001, FBT002
        for number, line in enumerate(str.splitlines(self, keepends)):
            if number % _CHECK_EVERY == 0:
                self.check()
            yield line


def read_case_file(
    file: CaseFile,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    check_cancelled: Callable[[], None],
) -> PlacedCase:
    """Read a case. Raises InputError that names the file, for what is no case."""
    text = _Watched(_FILE.text(file.path))
    text.check = check_cancelled
    told = [0]

    def circuits_of(comment: str) -> int:
        told[0] += 1
        if told[0] % _CHECK_EVERY == 0:
            check_cancelled()
        return circuits_of_comment(comment) if file.splits_by_comment else 1

    try:
        case = parse_matpower(text, circuits_of=circuits_of)
    except InputError as error:
        error.values["file"] = file.path.name
        error.where = mark("{file}, line {line}") if "line" in error.values else "{file}"
        raise
    places, strangers = _places(file, case, crs, transform_context, check_cancelled)
    return PlacedCase(case, places, case.isolated_buses + case.branches_out + case.generators_out, strangers)


def _places(
    file: CaseFile,
    case: MatpowerCase,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    check_cancelled: Callable[[], None],
) -> tuple[BusPlaces, tuple[str, ...]]:
    grid = case.grid
    ids = np.array([*grid.bus_ids, None], dtype=object)[:-1]
    names, xy, strangers = ids.copy(), np.full((len(ids), 2), np.nan), []
    if file.places is not None:
        fields = [field for field in (file.number_field, file.name_field) if field]
        _require_fields(file.places, fields, file.number_field)
        asked = [quoted(field) for field in fields]
        found = read_features(file.places, crs, transform_context, asked, check_cancelled=check_cancelled)
        bus_of = {str(number): bus for bus, number in enumerate(case.bus_numbers.tolist())}
        named = (
            found.values[quoted(file.name_field)].tolist() if file.name_field else [None] * len(found.fids)
        )
        numbers = found.values[quoted(file.number_field)].tolist()
        for code, name, shape in zip(map(code_text, numbers), named, found.geometries.tolist(), strict=True):
            bus = bus_of.pop(code, None)
            if bus is None:
                strangers.append(code or "–")
            else:
                xy[bus] = (np.nan, np.nan) if shape is None else (shape.centroid.x, shape.centroid.y)
                names[bus] = code_text(name) or names[bus]
    count = len(ids)
    places = BusPlaces(np.arange(count), np.full(count, -1), ids, names, grid.bus_kv, xy, _numbers(case))
    return places, tuple(strangers)


def _numbers(case: MatpowerCase) -> TextArray:
    return np.array([*map(str, case.bus_numbers.tolist()), None], dtype=object)[:-1]


def _require_fields(layer: VectorInput, fields: list[str], number_field: str) -> None:
    there = layer.fields.names()
    lost = [field for field in fields if field not in there]
    if lost or not number_field:
        raise InputError(
            mark("The layer has no field {field}"),
            where="{layer}",
            field=lost[0] if lost else "–",
            layer=layer.title,
            remedy=mark("Choose the field with the numbers of the buses."),
        )
