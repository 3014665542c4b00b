# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measure sites: read them and take the raw value of every criterion of a siting model, once.

Weights, curves and limits have no part in it, so a model can be tried out on what was measured before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumptions
from ..core.siting.model import Criterion, Measure, SitingModel
from ..errors import InputError, Terms, mark
from ..plan.arrays import FeatureArrays, VectorInput, quoted, read_features
from ..plan.assumptions import shipped_assumptions
from ..plan.crs import require_metres
from ..plan.importing.notes import Note
from ..plan.rasters import RasterInput
from ..plan.schema import LAYERS
from .measures import measure_criterion, site_expression
from .measuring import Measured, MeasuringTable

NO_LAYER = mark("no layer was given")
NO_FIELD = mark("the sites have no such field")
NO_FEATURE = mark("no feature of the layer passes the filter")

# What becomes of sites whose geometry is missing, not valid or cannot be used.
REPAIR, SKIP, STOP = "repair", "skip", "stop"
NO_GEOMETRY, INVALID_GEOMETRY = "no_geometry", "invalid_geometry"
UNUSABLE_GEOMETRY = "unusable_geometry"

# Share of the work, as measured on a million sites: measuring takes longest.
_READING = 0.33
_MOST_NAMED = 20
# Beyond this a number with decimals may stand for its neighbour.
_MOST_EXACT = 2**53

Progress = Callable[[float], None]


@dataclass(frozen=True)
class ScoringRequest:
    """What to score: a model, sites and the layers at hand by the names that criteria use.

    ``crs`` is the projected CRS in metres in which distances are taken. ``id_field`` names the sites; empty: the
    field "id" where there is one, else QGIS's feature ids. ``geometry_policy``: "repair" mends an invalid geometry for
    measuring and excludes a site whose geometry cannot be mended, "skip" excludes its site, and one without geometry,
    with that reason, "stop" raises an error that names them. Layers that are measured are mended unless it is "stop";
    what of them has no geometry counts nowhere. ``notes``:
    what is to be said about the layers before anything is measured. ``assumptions``: what modelled values rest on.
    """

    model: SitingModel
    sites: VectorInput
    inputs: Mapping[str, VectorInput | RasterInput]
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    id_field: str = ""
    geometry_policy: str = REPAIR
    notes: tuple[Note, ...] = ()
    assumptions: Assumptions = field(default_factory=shipped_assumptions)

    @property
    def site_fields(self) -> set[str]:
        """The names of the fields of the sites."""
        return set(self.sites.fields.names())


@dataclass(frozen=True)
class MeasuredSites:
    """Sites as they were read, and the raw values of each criterion that could be measured.

    ``absent``: criterion id -> why it was not assessed. ``left_out``: sites (n,) that the geometry policy excludes, by
    the reason.
    """

    request: ScoringRequest
    sites: FeatureArrays
    ids: tuple[str, ...]
    measured: Mapping[str, Measured]
    absent: Mapping[str, str]
    left_out: Mapping[str, NDArray[np.bool_]]

    def covers(self, model: SitingModel) -> bool:
        """Tell whether a model asks nothing that was not measured here, or found to be absent."""
        return {c.id: c.measure for c in model.criteria}.items() <= {
            c.id: c.measure for c in self.request.model.criteria
        }.items()

    def without_layers(self, names: Collection[str]) -> MeasuredSites:
        """Return the same without what was measured from some layers, given by the names that criteria use."""
        criteria = {criterion.id: criterion.measure.layer for criterion in self.request.model.criteria}
        kept = {key: measured for key, measured in self.measured.items() if criteria[key] not in names}
        return replace(self, measured=kept)

    @cached_property
    def silent(self) -> set[str]:
        """The criteria of whose layer no feature is left to measure with."""
        return {
            key for key, m in self.measured.items() if m.features is not None and m.features.tells_nothing
        }


def measure(request: ScoringRequest, progress: Progress, known: MeasuredSites | None = None) -> MeasuredSites:
    """Read the sites and measure every criterion. Reads layers through their snapshots only, so it runs in any thread.

    ``known``: what was measured before of the same sites and layers; criteria with the same measure are taken from it.
    """
    require_metres(request.crs, request.sites.title)
    model = request.model
    absent = {c.id: reason for c in model.criteria if (reason := _why_not_assessed(c, request))}
    assessed = [c for c in model.criteria if c.id not in absent]
    _require_something_to_weigh(model, absent)
    sites = _sites(request, assessed, known, progress)
    table = MeasuringTable(
        sites.geometries,
        sites.values,
        request.inputs,
        request.crs,
        request.transform_context,
        request.assumptions,
    )
    ids = _site_ids(request, sites)
    before = _measured_before(known, request.assumptions)
    measured = {}
    for number, criterion in enumerate(assessed):
        first, last = (_READING + (1.0 - _READING) * (number + k) / len(assessed) for k in (0, 1))
        measured[criterion.id] = before.get(criterion.measure) or measure_criterion(
            criterion, table, lambda share, a=first, b=last: progress(a + (b - a) * share)
        )
        if request.geometry_policy == STOP and (features := measured[criterion.id].features) is not None:
            broken = features.arrays.invalid_geometry + features.arrays.unusable_geometry
            _require_usable(features.title, (), broken)
    progress(1.0)
    return MeasuredSites(request, sites, tuple(ids), measured, absent, _left_out(request, sites))


def _measured_before(known: MeasuredSites | None, assumptions: Assumptions) -> dict[Measure, Measured]:
    """Return what was measured before and rests on no other assumptions."""
    if known is None:
        return {}
    model = known.request.model
    return {
        model.criterion(key).measure: measured
        for key, measured in known.measured.items()
        if all(assumptions[used.id] == used for used in measured.assumptions)
    }


def _sites(
    request: ScoringRequest, assessed: list[Criterion], known: MeasuredSites | None, progress: Progress
) -> FeatureArrays:
    """Return the sites, read anew only when something is asked of them that was not read before."""
    if known is not None and _expressions(request, assessed) <= set(known.sites.values):
        return known.sites
    return _read_sites(request, assessed, progress)


def _require_something_to_weigh(model: SitingModel, absent: Mapping[str, str]) -> None:
    if all(criterion.id in absent for criterion in model.weighted):
        raise InputError(
            mark("None of the weighted criteria can be assessed: there is no layer for them"),
            remedy=mark("Open or choose a plan, or choose layers one by one: {layers}."),
            layers=Terms(
                *(_title(name) for name in sorted({c.measure.layer for c in model.weighted} - {""}))
            ),
        )


def _title(name: str) -> str:
    """Return what people call a layer of the plan; a slot that only some model has is called by its id."""
    return LAYERS[name].title if name in LAYERS else name


def _why_not_assessed(criterion: Criterion, request: ScoringRequest) -> str:
    """Return why a criterion cannot be assessed, "" when it can."""
    measure = criterion.measure
    is_told = bool(site_expression(criterion, request.site_fields))
    if measure.layer and measure.layer not in request.inputs and not is_told:
        return NO_LAYER
    if measure.type == "attribute" and criterion.optional and request.sites.fields.indexOf(measure.field) < 0:
        return NO_FIELD
    return ""


def _read_sites(request: ScoringRequest, assessed: list[Criterion], progress: Progress) -> FeatureArrays:
    read = [0.0]
    sites = read_features(
        request.sites,
        request.crs,
        request.transform_context,
        sorted(_expressions(request, assessed)),
        check_cancelled=lambda: progress(_READING * read[-1]),
        progress=read.append,
    )
    if not len(sites.fids):
        raise InputError(
            mark("There are no sites to score"),
            where="{layer}",
            layer=request.sites.title,
            remedy=mark("Choose a layer with features; check its filter and selection."),
        )
    if request.geometry_policy == STOP:
        _require_usable(
            request.sites.title, sites.without_geometry, sites.invalid_geometry + sites.unusable_geometry
        )
    if shapely.is_missing(sites.geometries).all() and not _expressions_of(request, assessed):
        raise InputError(
            mark("None of the sites has a geometry that can be measured"),
            where="{layer}",
            layer=request.sites.title,
            remedy=mark("Choose a layer with places on the map."),
        )
    progress(_READING)
    return sites


def _expressions(request: ScoringRequest, assessed: list[Criterion]) -> set[str]:
    """Return what is to be read of each site beside its geometry."""
    expressions = _expressions_of(request, assessed)
    if id_field := _id_field(request):
        expressions.add(quoted(id_field))
    return expressions | {
        quoted(name) for name in ("name", "name_ko") if request.sites.fields.indexOf(name) >= 0
    }


def _expressions_of(request: ScoringRequest, criteria: list[Criterion]) -> set[str]:
    """Return what criteria evaluate on each site itself."""
    return {text for criterion in criteria if (text := site_expression(criterion, request.site_fields))}


def _require_usable(layer: str, missing: tuple[int, ...], broken: tuple[int, ...]) -> None:
    for what, fids in (
        (mark("{count} features have an invalid geometry"), broken),
        (mark("{count} features have no geometry"), missing),
    ):
        if fids:
            shown = ", ".join(str(fid) for fid in sorted(fids)[:_MOST_NAMED])
            raise InputError(
                what,
                where=mark("{layer}, features {fids}"),
                count=len(fids),
                layer=layer,
                fids=shown if len(fids) <= _MOST_NAMED else f"{shown} …",
                remedy=mark(
                    "Repair them with Fix geometries or take them out, or choose another way with invalid geometries."
                ),
            )


def _left_out(request: ScoringRequest, sites: FeatureArrays) -> dict[str, NDArray[np.bool_]]:
    """Return the sites (n,) that the policy excludes, by the reason."""
    if request.geometry_policy != SKIP:
        # Limits on the size of a site would let it pass.
        return {UNUSABLE_GEOMETRY: sites.rows(sites.unusable_geometry)}
    return {
        NO_GEOMETRY: sites.rows(sites.without_geometry),
        INVALID_GEOMETRY: sites.rows(sites.invalid_geometry + sites.unusable_geometry),
    }


def _id_field(request: ScoringRequest) -> str:
    if request.id_field:
        return request.id_field
    return "id" if request.sites.fields.indexOf("id") >= 0 else ""


def _site_ids(request: ScoringRequest, sites: FeatureArrays) -> list[str]:
    """Return the identifiers of the sites as people read them; a site without one is called by its feature id."""
    fids = sites.fids.tolist()
    id_field = _id_field(request)
    if not id_field:
        return [str(fid) for fid in fids]
    given: NDArray[np.object_] = sites.values[quoted(id_field)]
    return [
        str(fid) if value is None else _identifier(value, id_field, request.sites.title)
        for value, fid in zip(given.tolist(), fids, strict=True)
    ]


def _identifier(value: Any, id_field: str, layer: str) -> str:
    """Return an identifier as text; a number with decimals that holds a whole one is that whole one."""
    if not isinstance(value, float) or not value.is_integer():
        return str(value)
    if abs(value) > _MOST_EXACT:
        raise InputError(
            mark(
                "The field {field} holds numbers with decimals, which cannot keep identifiers of 16 digits or more"
            ),
            where=mark("{layer}, {value}"),
            field=id_field,
            layer=layer,
            value=f"{value:.0f}",
            remedy=mark(
                "Convert {field} to text where the numbers are still whole, as a PNU of 19 digits needs, or choose"
                " another field as identifier of the sites."
            ),
        )
    return str(int(value))
