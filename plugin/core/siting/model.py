# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting model: criteria, each a measure, a value function and a weight, with hard limits."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from ...errors import SitingModelError, mark
from ..texts import Text

# What a missing value counts as. Under "exclude" the site is out, so the number is never seen.
MISSING_UTILITY: Mapping[str, float] = {"neutral": 0.5, "worst": 0.0, "exclude": 0.0}

Parameter = float | tuple[tuple[float, float], ...] | Mapping[str, float]


@dataclass(frozen=True)
class Measure:
    """How a raw value is taken. Which fields count depends on ``type``; a distance not given is no limit."""

    type: str
    layer: str = ""
    where: str = ""
    field: str = ""
    expression: str = ""
    statistic: str = ""
    band: int = 1
    radius_km: float = math.inf
    half_distance_km: float = math.inf
    max_distance_km: float = math.inf
    demand_mw: float = 0.0
    demand_basis: str = ""
    from_year: float = 0.0


@dataclass(frozen=True)
class ValueFunction:
    """A row of ``value_functions.VALUE_FUNCTIONS`` with its parameters."""

    type: str
    parameters: Mapping[str, Parameter] = field(hash=False)


@dataclass(frozen=True)
class Limit:
    """A hard limit, both ends inclusive; with ``allowed``, the texts that pass. Not ``in_use``: kept, and ignored."""

    reason: Text
    source: str = ""
    min: float = -math.inf
    max: float = math.inf
    allowed: tuple[str, ...] = ()
    in_use: bool = True


@dataclass(frozen=True)
class Criterion:
    """One thing an expert asks of a site. Not ``in_use``: it keeps its weight, which counts nothing."""

    id: str
    group: str
    title: Text
    reason: Text
    source: str
    measure: Measure
    unit: str = ""
    value: ValueFunction | None = None
    weight: float | None = None
    limit: Limit | None = None
    essential: str = ""
    optional: bool = False
    in_use: bool = True

    @property
    def is_weighted(self) -> bool:
        return self.weight is not None and self.in_use

    @property
    def is_limiting(self) -> bool:
        return self.limit is not None and self.limit.in_use

    @property
    def is_information(self) -> bool:
        return not (self.is_weighted or self.is_limiting)


@dataclass(frozen=True)
class Group:
    """A heading under which criteria are shown."""

    id: str
    title: Text


@dataclass(frozen=True)
class Aggregation:
    """How utilities become a score; ``floor`` and ``veto`` belong to the weighted product."""

    method: str
    floor: float | None = None
    veto: bool = False


# The methods by name, with the settings they have when only the name is chosen.
STANDARD_AGGREGATIONS: Mapping[str, Aggregation] = {
    "weighted_sum": Aggregation("weighted_sum"),
    "weighted_product": Aggregation("weighted_product", floor=0.01),
    "topsis": Aggregation("topsis"),
}


@dataclass(frozen=True)
class SitingModel:
    """A checked siting model. Make one with ``model_document.parse_siting_model``."""

    id: str
    title: Text
    description: Text
    aggregation: Aggregation
    missing: str
    minimum_completeness: float
    groups: tuple[Group, ...]
    criteria: tuple[Criterion, ...]

    @property
    def weighted(self) -> tuple[Criterion, ...]:
        return tuple(c for c in self.criteria if c.is_weighted)

    @property
    def limiting(self) -> tuple[Criterion, ...]:
        return tuple(c for c in self.criteria if c.is_limiting)

    @property
    def information(self) -> tuple[Criterion, ...]:
        return tuple(c for c in self.criteria if c.is_information)

    def criterion(self, criterion_id: str) -> Criterion:
        """Return the criterion of that id. Raises SitingModelError when there is none."""
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise SitingModelError(
            mark('The siting model has no criterion "{criterion}"'),
            remedy=mark("Use one of: {known}"),
            criterion=criterion_id,
            known=", ".join(c.id for c in self.criteria),
        )

    def to_document(self) -> dict[str, Any]:
        """Return the JSON document that parses to this model; settings at their default are left out."""
        return {"format": FORMAT, "version": VERSION, **_document(self)}


FORMAT = "airegion/siting-model"
VERSION = 1


def with_weights(model: SitingModel, weights: Mapping[str, float]) -> SitingModel:
    """Return the model with other weights; 0 switches a criterion off and keeps it as information.

    Raises SitingModelError for an unknown id, a weight that is negative or not finite, a weight on a
    criterion without a value function, and when no weighted criterion is left.
    """
    for criterion_id, weight in weights.items():
        check_weight(model.criterion(criterion_id), weight)
    criteria = tuple(
        replace(c, weight=float(weights[c.id]) or None, in_use=True) if c.id in weights else c
        for c in model.criteria
    )
    if not any(c.is_weighted for c in criteria):
        raise SitingModelError(
            mark("No criterion has a weight"),
            where="weights",
            remedy=mark("Give at least one criterion a weight above 0"),
        )
    return replace(model, criteria=criteria)


def with_options(
    model: SitingModel, aggregation: Aggregation | str | None = None, missing: str | None = None
) -> SitingModel:
    """Return the model with another aggregation (an object, or a standard one by name) or missing policy.

    Raises SitingModelError for a name that is not known.
    """
    if isinstance(aggregation, str):
        _check_choice("aggregation", aggregation, STANDARD_AGGREGATIONS)
        aggregation = STANDARD_AGGREGATIONS[aggregation]
    if missing is not None:
        _check_choice("missing", missing, MISSING_UTILITY)
    return replace(model, aggregation=aggregation or model.aggregation, missing=missing or model.missing)


def check_weight(criterion: Criterion, weight: float, *, above_zero: bool = False) -> None:
    """Raise SitingModelError when a criterion cannot have a weight: only from 0, or above it, and with a curve."""
    where = f"weights.{criterion.id}"
    if not (math.isfinite(weight) and weight >= 0) or (above_zero and not weight):
        raise SitingModelError(
            mark("{weight} is not a weight"),
            where=where,
            remedy=mark("Use a number of 0 or more; 0 switches the criterion off"),
            weight=f"{weight:g}",
        )
    if weight and criterion.value is None:
        raise SitingModelError(
            mark("The criterion has no value function, so it cannot be weighted"),
            where=where,
            remedy=mark("Add a value function to the criterion, or take its weight away"),
        )


def _check_choice(where: str, name: str, known: Mapping[str, Any]) -> None:
    if name not in known:
        raise SitingModelError(
            mark('"{name}" is not known'),
            where=where,
            remedy=mark("Use one of: {known}"),
            name=name,
            known=", ".join(known),
        )


def _document(value: Any) -> Any:
    if isinstance(value, Text):
        return value._asdict()
    if isinstance(value, ValueFunction):
        return {"type": value.type, **_document(value.parameters)}
    if is_dataclass(value):
        content = ((f, getattr(value, f.name)) for f in fields(value))
        return {f.name: _document(entry) for f, entry in content if entry != f.default}
    if isinstance(value, Mapping):
        return {key: _document(entry) for key, entry in value.items()}
    if isinstance(value, tuple):
        return [_document(entry) for entry in value]
    # 14.0 was written as 14 by whoever wrote the model.
    return int(value) if isinstance(value, float) and value.is_integer() else value
