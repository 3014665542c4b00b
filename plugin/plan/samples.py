# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample plans: facts as text files in ``resources/samples``, read into typed rows.

The three samples share the files. A sample takes the assets inside its box with whatever they refer to, its
own proposals, and all regions, because a region is compared with the whole country. Of its ``whole`` layers it
takes all that has a place: what a measure looks for far away must be there, or a site of the small plan would
score otherwise than the same site in the large one.
"""

from __future__ import annotations

import csv
import datetime
import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import PlanFileError, mark
from ..paths import SAMPLES
from .columns import FieldSpec
from .relations import VALUE_RELATIONS
from .schema import LAYERS

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_CATALOGUE = "samples.json"
_PLACING_COLUMNS = {"lon", "lat", "wkt", "area_m2"}
_WHOLE_LAYERS = ("region", "region_indicator")
_PROPOSAL_LAYERS = ("proposal", "proposal_component", "component_figure")


@dataclass(frozen=True)
class SampleRow:
    """One feature or table row; ``geometry`` is in EPSG:4326.

    A point with ``radius_m`` stands for a circle, which is drawn where metres are metres: in the plan's CRS.
    """

    values: Mapping[str, Any]
    geometry: BaseGeometry | None = None
    radius_m: float | None = None


class Attribution(NamedTuple):
    """Who the facts of a layer come from, on what terms, and when they were collected (ISO date)."""

    licence: str
    attribution: str
    url: str
    retrieved: str


@dataclass(frozen=True)
class Sample:
    """A sample plan; texts by language, ``view_extent`` is west, south, east, north in degrees."""

    id: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    view_extent: tuple[float, float, float, float]
    study_region_code: str
    layers: Mapping[str, tuple[SampleRow, ...]]
    attributions: Mapping[str, Attribution]


_Table = dict[str, SampleRow]


def sample_ids(folder: Path = SAMPLES) -> tuple[str, ...]:
    """Return the samples in the order in which they are offered."""
    return tuple(sample["id"] for sample in _read_catalogue(folder)["samples"])


def read_sample(sample_id: str, folder: Path = SAMPLES) -> Sample:
    """Read one sample plan; raises PlanFileError that names the file and line."""
    catalogue = _read_catalogue(folder)
    declared = next((sample for sample in catalogue["samples"] if sample["id"] == sample_id), None)
    if declared is None:
        raise PlanFileError(
            mark("There is no sample plan {sample}"),
            remedy=mark("Use one of: {samples}."),
            sample=sample_id,
            samples=", ".join(sample["id"] for sample in catalogue["samples"]),
        )
    tables: dict[str, _Table] = {}
    for layer in LAYERS:  # in the schema's order the nodes come before the lines between them
        if layer in catalogue["layers"]:
            tables[layer] = _read_table(folder / f"{layer}.csv", layer, tables)
    chosen = _chosen_ids(declared, tables)
    west, south, east, north = declared["view_extent"]
    return Sample(
        id=sample_id,
        title=declared["title"],
        description=declared["description"],
        view_extent=(west, south, east, north),
        study_region_code=declared["study_region_code"],
        layers={
            layer: tuple(row for row_id, row in table.items() if row_id in chosen[layer])
            for layer, table in tables.items()
        },
        attributions={layer: Attribution(**entry) for layer, entry in catalogue["layers"].items()},
    )


def _read_catalogue(folder: Path) -> dict[str, Any]:
    path = folder / _CATALOGUE
    try:
        catalogue: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _file_error(
            mark("The list of sample plans cannot be read: {reason}"), path, reason=error
        ) from error
    return catalogue


def _read_table(path: Path, layer: str, tables: Mapping[str, _Table]) -> _Table:
    """Read the rows of one layer; ``tables`` holds the layers read before, the nodes of lines among them."""
    table: _Table = {}
    for line, cells in _read_cells(path, layer):
        values = {field.name: _typed(path, line, field, cells[field.name]) for field in LAYERS[layer].fields}
        row_id = values["id"]
        if not row_id or row_id in table:
            raise _file_error(mark("The identifier {id} is empty or used twice"), path, line, id=row_id)
        try:
            table[row_id] = _placed(layer, values, cells, tables)
        except (KeyError, ValueError) as error:
            raise _file_error(
                mark("Row {id} has no usable place: {reason}"), path, line, id=row_id, reason=error
            ) from error
    return table


def _read_cells(path: Path, layer: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and cells of each row, once the header is known to be the layer's."""
    names = set(LAYERS[layer].field_names)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            header = set(reader.fieldnames or ())
            missing, unknown = names - header, header - names - _PLACING_COLUMNS
            if missing or unknown:
                raise _file_error(
                    mark("Its columns are not those of the layer: {columns}"),
                    path,
                    reader.line_num,
                    columns=", ".join(sorted(missing | unknown)),
                )
            for cells in reader:
                if None in cells or None in cells.values():
                    raise _file_error(
                        mark("The row has not as many cells as the header"), path, reader.line_num
                    )
                yield reader.line_num, cells
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _file_error(
            mark("The file of the sample cannot be read: {reason}"), path, reason=error
        ) from error


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


_CONVERTERS: dict[str, Callable[[str], Any]] = {
    "text": str,
    "real": _finite,
    "integer": int,
    "date": datetime.date.fromisoformat,
}


def _typed(path: Path, line: int, field: FieldSpec, text: str) -> Any:
    """Return the value of a cell, None if it is empty: unknown stays unknown."""
    if text == "":
        return None
    try:
        value = _CONVERTERS[field.type](text)
    except ValueError as error:
        raise _file_error(
            mark("{column} is {value}, which is not of the type {type}"),
            path,
            line,
            column=field.name,
            value=text,
            type=field.type,
        ) from error
    if field.words is not None and value not in field.words:
        raise _file_error(
            mark("{column} has the unknown value {value}"), path, line, column=field.name, value=text
        )
    return value


def _placed(
    layer: str, values: Mapping[str, Any], cells: Mapping[str, str], tables: Mapping[str, _Table]
) -> SampleRow:
    from .sample_geometry import circle_radius_m, line_between, written_geometry

    node_layer = VALUE_RELATIONS.get((layer, "from_id"))
    if node_layer is not None:
        nodes = tables[node_layer]
        return SampleRow(
            values, line_between(nodes[values["from_id"]].geometry, nodes[values["to_id"]].geometry)
        )
    geometry = written_geometry(cells)
    if geometry is None or LAYERS[layer].geometry != "MultiPolygon" or geometry.area > 0:
        return SampleRow(values, geometry)
    area_m2 = float(cells["area_m2"]) if cells.get("area_m2") else None
    radius_m = circle_radius_m(values["geometry_basis"], area_m2, values["position_accuracy_m"])
    return SampleRow(values, geometry, radius_m)


def _chosen_ids(declared: Mapping[str, Any], tables: Mapping[str, _Table]) -> dict[str, set[str]]:
    """Return which rows a sample takes of each layer; every row that a chosen row refers to comes along."""
    chosen = {layer: set(table) for layer, table in tables.items()}
    chosen["proposal"] = set(declared["proposals"])
    _choose_children("proposal", "proposal_component", "proposal_id", chosen, tables)
    _choose_children("proposal_component", "component_figure", "component_id", chosen, tables)
    if declared["assets_within"] is not None:
        _choose_assets(declared, chosen, tables)
    return chosen


def _choose_children(
    parent: str, child: str, column: str, chosen: dict[str, set[str]], tables: Mapping[str, _Table]
) -> None:
    chosen[child] = {row_id for row_id, row in tables[child].items() if row.values[column] in chosen[parent]}


def _choose_assets(
    declared: Mapping[str, Any], chosen: dict[str, set[str]], tables: Mapping[str, _Table]
) -> None:
    """Narrow the assets to the box: a line belongs if one of its ends does, and brings the other along."""
    everywhere = (-180.0, -90.0, 180.0, 90.0)
    from .sample_geometry import is_within

    for layer in tables.keys() - set(_WHOLE_LAYERS) - set(_PROPOSAL_LAYERS):
        box = everywhere if layer in declared["whole"] else declared["assets_within"]
        chosen[layer] = set(declared["also"].get(layer, ())) | {
            row_id for row_id, row in tables[layer].items() if is_within(row.geometry, *box)
        }
    for (layer, column), nodes in VALUE_RELATIONS.items():
        if column == "from_id":
            inside = set(chosen[nodes])
            chosen[layer] = {
                row_id
                for row_id, row in tables[layer].items()
                if row.values["from_id"] in inside or row.values["to_id"] in inside
            }
    for row_id in chosen["proposal_component"]:
        component = tables["proposal_component"][row_id].values
        if component["asset_layer"]:
            chosen[component["asset_layer"]].add(component["asset_id"])
    for (layer, column), parent in VALUE_RELATIONS.items():
        chosen[parent] |= {tables[layer][row_id].values[column] for row_id in chosen[layer]} - {None}


def _file_error(what: str, path: Path, line: int | None = None, **values: Any) -> PlanFileError:
    return PlanFileError(
        what,
        where=mark("{file}, line {line}") if line is not None else mark("{file}"),
        remedy=mark("Correct the file; resources/samples/README.md says how."),
        file=path.name,
        line=line,
        **values,
    )
