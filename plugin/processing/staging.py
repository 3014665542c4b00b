# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs are made whole in a folder beside their place and then moved there: what was there survives a failure."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, Self

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
)

from ..errors import Cancelled, mark
from ..plan.geopackage import gdal_errors, require_closed, require_unlocked
from ..plan.write_failures import UNFINISHED_PREFIX

_WRITING = mark("The result cannot be written")
_GEOPACKAGE = ".gpkg"
_SHORTEST_PROVIDER = 3
OUTPUT = "OUTPUT"

Progress = Callable[[float], None]


class Place(NamedTuple):
    """Where an output goes: a file, or a table of a GeoPackage that is there already."""

    path: Path
    table: str = ""


def output_place(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str = OUTPUT,
) -> Place | None:
    """Return the place of an output when it is on this disk; None for memory, other databases and what cannot be."""
    given = parameters.get(name)
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        if given.useRemapping():
            return None
        given = given.sink
    if isinstance(given, QgsProperty):
        given, _ = given.valueAsString(context.expressionContext())
    text = str(given or "")
    if text == QgsProcessing.TEMPORARY_OUTPUT:
        text = algorithm.parameterDefinition(name).generateTemporaryDestination(context)
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text.removeprefix("ogr:"))
        path = Path(uri.database())
        into = path.is_file() and path.suffix.lower() == _GEOPACKAGE and bool(uri.table())
        return Place(path, uri.table()) if into else None
    provider, colon, _ = text.partition(":")
    # As QGIS tells a provider from a drive: by its length.
    if not text or (colon and len(provider) >= _SHORTEST_PROVIDER):
        return None
    path = Path(text).absolute()
    # A folder that is missing is for QGIS to tell; so is what is a folder and no file.
    return Place(path) if path.parent.is_dir() and not path.is_dir() else None


class Staging:
    """A folder beside an output's place; a context, after which it is gone."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def __enter__(self) -> Self:
        path = self._place.path
        with gdal_errors(path, _WRITING):
            self._folder = Path(tempfile.mkdtemp(prefix=UNFINISHED_PREFIX, dir=path.parent))
        return self

    def __exit__(self, *_error: object) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def path(self) -> Path:
        """Return where to write, under the name that the file will have."""
        return self._folder / (f"result{_GEOPACKAGE}" if self._place.table else self._place.path.name)

    def parameters(self, parameters: dict[str, Any], name: str = OUTPUT) -> dict[str, Any]:
        """Return the parameters with the output in the folder; whether it will be loaded is for ``announce``."""
        given = parameters[name]
        substitute = QgsProcessingOutputLayerDefinition(str(self.path))
        if isinstance(given, QgsProcessingOutputLayerDefinition):
            substitute.createOptions = given.createOptions
        return {**parameters, name: substitute}

    def finish(self, written: str, progress: Progress) -> str:
        """Move what was written to its place; return the destination as QGIS names it."""
        if self._place.table:
            return self._into_database(Path(written), progress)
        target = self._place.path.with_name(Path(written).name)
        with gdal_errors(target, _WRITING):
            new = sorted(self._folder.iterdir())
            old = {target.with_name(each.name) for each in new} | _files_of(target)
            old = {path for path in old if path.exists()}
            for path in old:
                require_closed(path)
            _exchange(old, new, target.parent)
        return str(target)

    def _into_database(self, written: Path, progress: Progress) -> str:
        """Add the table to a GeoPackage in one transaction, in place of one of that name."""
        path, table = self._place
        require_unlocked(path)
        cancelled: list[Cancelled] = []

        def go_on(share: float, _message: str, _data: object) -> int:
            try:
                progress(share)
            except Cancelled as error:
                cancelled.append(error)
            return int(not cancelled)

        options = ["-nln", table, "-overwrite", "-ds_transaction", "-gt", "unlimited", "-preserve_fid"]
        try:
            with gdal_errors(path, _WRITING):
                dataset = gdal.OpenEx(str(written), gdal.OF_VECTOR)
                layer = dataset.GetLayer(0).GetName()
                done = gdal.VectorTranslate(
                    str(path),
                    dataset,
                    options=gdal.VectorTranslateOptions(
                        options=[*options, layer], accessMode="update", callback=go_on
                    ),
                )
                del done, dataset
        finally:
            if cancelled:
                raise cancelled[0]
        return f"{path}|layername={table}"


def _files_of(path: Path) -> set[Path]:
    """Return the files that a layer's file is made of, those beside it included."""
    if not path.is_file() or gdal.IdentifyDriverEx(str(path), gdal.OF_VECTOR) is None:
        return {path}
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return {Path(name) for name in dataset.GetFileList() or [] if Path(name).parent == path.parent}


def _exchange(old: set[Path], new: list[Path], folder: Path) -> None:
    """Put new files in the place of old ones; when that fails half-way, put the old ones back."""
    if len(new) == 1 and old <= {folder / new[0].name}:
        new[0].replace(folder / new[0].name)
        return
    aside = Path(tempfile.mkdtemp(prefix="old-", dir=new[0].parent))
    moved: list[tuple[Path, Path]] = []
    try:
        for origin, goal in [
            *((path, aside / path.name) for path in old),
            *((p, folder / p.name) for p in new),
        ]:
            origin.rename(goal)
            moved.append((origin, goal))
    except OSError:
        for origin, goal in reversed(moved):
            goal.rename(origin)
        raise


def announce(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    destination: str,
    name: str = OUTPUT,
) -> None:
    """Tell Processing to load the output where the parameter asks for that, as it does with a sink of its own."""
    given = parameters.get(name)
    if not isinstance(given, QgsProcessingOutputLayerDefinition) or given.destinationProject is None:
        return
    title = given.destinationName or algorithm.parameterDefinition(name).description()
    context.addLayerToLoadOnCompletion(
        destination,
        QgsProcessingContext.LayerDetails(
            title, given.destinationProject, name, QgsProcessingUtils.LayerHint.Vector
        ),
    )
