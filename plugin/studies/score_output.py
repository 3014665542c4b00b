# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a scoring leaves behind: columns for every site, and a manifest that tells how they came about."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.assumptions import Assumption
from ..core.siting.model import Criterion
from ..errors import mark
from ..plan.arrays import VectorInput
from ..plan.cartography.results import CriterionColumns, ScoredColumns
from .measure_sites import SKIP
from .measuring import Measured
from .reasons import excluded_text, titled
from .score_sites import ScoredSites

Translate = Callable[[str], str]


class Column(NamedTuple):
    """One result column: ``type`` is real, integer or text.

    ``stored`` (n,) holds numbers, NaN for NULL; for text, indices into ``labels``, whose last one, at -1, is None. So a
    million rows take 8 bytes a cell, and Python's objects are made block by block while writing.
    """

    name: str
    type: str
    alias: str
    stored: NDArray[np.float64] | NDArray[np.int64]
    labels: NDArray[np.object_] | None = None

    def block(self, rows: slice | NDArray[np.int64]) -> list[Any]:
        """Return the plain values of some rows, None for NULL."""
        part = self.stored[rows]
        if self.labels is not None:
            return self.labels[part].tolist()
        unknown = np.isnan(part)
        if self.type == "real" and not unknown.any():
            return part.tolist()
        plain = np.where(unknown, 0.0, part).astype(_PLAIN[self.type]).astype(object)
        plain[unknown] = None
        return plain.tolist()

    @property
    def values(self) -> NDArray[np.object_]:
        """The plain values of all rows (n,)."""
        return _objects(self.block(slice(None)))


_PLAIN = {"real": np.float64, "integer": np.int64}


def columns(scored: ScoredSites, translate: Translate, language: str) -> list[Column]:
    """Return the result columns in their order: the answer first, then raw, utility, contribution by criterion."""
    result = scored.result
    model = result.model
    excluded, excluders, reasons = _exclusions(scored, language, translate)
    answer = [
        Column("score", "real", translate(mark("Score (0–100)")), result.score),
        Column("rank", "integer", translate(mark("Rank")), np.where(result.rank > 0, result.rank, np.nan)),
        Column("excluded_by", "text", translate(mark("Excluded by")), excluded, excluders),
        Column("excluded_reason", "text", translate(mark("Reason for exclusion")), excluded, reasons),
        Column(
            "completeness_pct",
            "real",
            translate(mark("Completeness (percent of the weight)")),
            100.0 * result.completeness,
        ),
        Column("score_worst", "real", translate(mark("Worst possible score")), result.worst),
        Column("score_best", "real", translate(mark("Best possible score")), result.best),
    ]
    position = {criterion.id: k for k, criterion in enumerate(result.criteria)}
    for criterion in model.criteria:
        if criterion.id not in scored.measured:
            continue
        answer += _measured_columns(criterion, scored.measured[criterion.id], translate, language)
        if criterion.id in position:
            k = position[criterion.id]
            title = criterion.title.get(language)
            answer += [
                Column(
                    f"utility_{criterion.id}",
                    "real",
                    translate(mark("{criterion}: utility (0–1)")).format(criterion=title),
                    result.utility[:, k],
                ),
                Column(
                    f"contribution_{criterion.id}",
                    "real",
                    translate(mark("{criterion}: contribution (points)")).format(criterion=title),
                    result.contribution[:, k],
                ),
            ]
    return answer


def scored_columns(
    scored: ScoredSites,
    written: Sequence[Column],
    names: Mapping[str, str],
    language: str,
    translate: Translate,
) -> ScoredColumns:
    """Return what a style needs to know: the columns under the names they got."""
    criteria = []
    for criterion_id in scored.measured:
        criterion = scored.result.model.criterion(criterion_id)
        criteria.append(
            CriterionColumns(
                label=titled(criterion, language, translate),
                raw=names[f"raw_{criterion_id}"],
                decided_by=names.get(f"by_{criterion_id}", ""),
                contribution=names.get(f"contribution_{criterion_id}", ""),
            )
        )
    return ScoredColumns(
        score=names["score"],
        rank=names["rank"],
        excluded_by=names["excluded_by"],
        excluded_reason=names["excluded_reason"],
        completeness=names["completeness_pct"],
        worst=names["score_worst"],
        best=names["score_best"],
        aliases={names[column.name]: column.alias for column in written},
        criteria=criteria,
    )


def free_names(wanted: Iterable[str], taken: Iterable[str]) -> dict[str, str]:
    """Return a name for each wanted column that no input field has: a second scoring gets the suffix _2."""
    used = {name.lower() for name in taken}
    free = {}
    for name in wanted:
        candidate, number = name, 2
        while candidate.lower() in used:
            candidate, number = f"{name}_{number}", number + 1
        used.add(candidate.lower())
        free[name] = candidate
    return free


def title(scored: ScoredSites, language: str, translate: Translate) -> str:
    """Return the result's title; "pre-screening" where it is no more than that."""
    name = scored.result.model.title.get(language)
    if scored.result.pre_screening:
        return translate(mark("Pre-screening: {model}")).format(model=name)
    return translate(mark("Site suitability: {model}")).format(model=name)


def manifest(scored: ScoredSites, versions: dict[str, str], seconds: float) -> dict[str, Any]:
    """Return how the result came about, in plain values for JSON: enough to repeat and to defend it."""
    request, result = scored.request, scored.result
    started = datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=seconds)
    repaired = request.geometry_policy != SKIP
    return {
        "kind": "siting",
        "started": started.isoformat(timespec="seconds"),
        "seconds": round(seconds, 3),
        "versions": versions,
        "crs": request.crs.authid() or request.crs.toWkt(),
        "sites": {
            "layer": request.sites.title,
            "source": request.sites.origin,
            "count": len(scored.sites.fids),
            "excluded": int((result.rank == 0).sum()),
            "without_geometry": len(scored.sites.without_geometry),
            "repaired_geometry": len(scored.sites.invalid_geometry) if repaired else 0,
            "skipped_geometry": 0 if repaired else len(scored.sites.invalid_geometry),
            "unusable_geometry": len(scored.sites.unusable_geometry),
        },
        "pre_screening": result.pre_screening,
        "pre_screening_reasons": list(result.pre_screening_reasons),
        "completeness_pct": _summary(100.0 * result.completeness),
        "score": _summary(result.score),
        "model": result.model.to_document(),
        "weights_in_use": {c.id: float(w) for c, w in zip(result.criteria, result.weight, strict=True)},
        "contribution_kind": result.contribution_kind,
        "measured": {
            criterion_id: _measured_entry(scored, criterion_id, measured)
            for criterion_id, measured in scored.measured.items()
        },
        "not_assessed": dict(result.not_assessed),
        "limits_unchecked": list(result.limits_unchecked),
    }


def _measured_entry(scored: ScoredSites, criterion_id: str, measured: Measured) -> dict[str, Any]:
    measure = scored.result.model.criterion(criterion_id).measure
    entry: dict[str, Any] = {"measure": measure.type}
    source = scored.request.inputs.get(measure.layer)
    if source is not None:
        entry |= {"layer": source.title, "source": source.origin, "attribution": source.attribution}
    if measured.features is not None:
        arrays = measured.features.arrays
        entry |= {
            "filter": measured.features.filter,
            "features": int(measured.features.index.count),
            "without_geometry": len(arrays.without_geometry),
            "repaired_geometry": len(arrays.invalid_geometry),
            "unusable_geometry": len(arrays.unusable_geometry),
        }
    if measured.unknown_amounts is not None:
        entry["sites_with_unknown_amounts"] = int((measured.unknown_amounts > 0).sum())
    if isinstance(source, VectorInput) and source.plan_layer:
        entry["plan_layer"] = source.plan_layer
    if measured.assumptions:
        entry["assumptions"] = [_assumption_entry(assumption) for assumption in measured.assumptions]
    return entry


def _assumption_entry(assumption: Assumption) -> dict[str, Any]:
    value = assumption.value
    return {
        "id": assumption.id,
        "value": [value.low, value.likely, value.high],
        "unit": assumption.unit,
        "mark": assumption.mark,
        "source": assumption.source,
    }


def _measured_columns(
    criterion: Criterion, measured: Measured, translate: Translate, language: str
) -> list[Column]:
    title_text = criterion.title.get(language)
    named = titled(criterion, language, translate)
    if measured.values.dtype == object:
        found = [Column(f"raw_{criterion.id}", "text", named, *_texts(measured.values))]
    else:
        found = [Column(f"raw_{criterion.id}", "real", named, measured.values)]
    if measured.decided_by is not None and measured.features is not None:
        # Row -1, no feature, is the None at the end.
        found.append(
            Column(
                f"by_{criterion.id}",
                "text",
                translate(mark("{criterion}: decided by")).format(criterion=title_text),
                measured.decided_by,
                _objects([*(label or None for label in measured.features.labels(language)), None]),
            )
        )
    return found


def _exclusions(
    scored: ScoredSites, language: str, translate: Translate
) -> tuple[NDArray[np.int64], NDArray[np.object_], NDArray[np.object_]]:
    """Return which exclusion each site has (n,), -1 none, and the ids and the words of each exclusion there is."""
    excluded = scored.result.excluded
    codes = np.full(len(excluded), -1, dtype=np.int64)
    out = np.flatnonzero(scored.result.rank == 0)
    if not len(out):
        return codes, _objects([None]), _objects([None])
    # Many sites, few combinations of limits.
    _, first, code = np.unique(
        np.packbits(excluded[out], axis=1), axis=0, return_index=True, return_inverse=True
    )
    codes[out] = code.reshape(-1)
    examples = out[first].tolist()
    excluders = ["; ".join(scored.result.excluded_by(row)) for row in examples]
    reasons = [excluded_text(scored, row, language, translate) for row in examples]
    return codes, _objects([*excluders, None]), _objects([*reasons, None])


def _texts(values: NDArray[np.object_]) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """Return codes (n,) and labels of texts, None at -1."""
    codes: dict[str, int] = {}
    stored = [-1 if value is None else codes.setdefault(str(value), len(codes)) for value in values]
    return np.array(stored, dtype=np.int64), _objects([*codes, None])


def _objects(values: Sequence[Any]) -> NDArray[np.object_]:
    objects = np.empty(len(values), dtype=object)
    objects[:] = values
    return objects


def _summary(values: NDArray[np.float64]) -> dict[str, float]:
    known = values[~np.isnan(values)]
    if not len(known):
        return {}
    return {"min": float(known.min()), "median": float(np.median(known)), "max": float(known.max())}
