# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits of a siting model while it is tried out: each returns another model and leaves the given one as it is.

A model that is being tried out may weigh nothing for a moment; only scoring asks for a weight.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from ...errors import SitingModelError, mark
from ..texts import Text
from .model import Criterion, Limit, SitingModel, ValueFunction, check_weight


def with_weight(model: SitingModel, criterion_id: str, weight: float) -> SitingModel:
    """Return the model with one weight above 0 set, and that criterion in use.

    Raises SitingModelError for a weight that is not a positive number, or a criterion without a value function.
    """
    check_weight(model.criterion(criterion_id), weight, above_zero=True)
    return _with(model, criterion_id, weight=float(weight), in_use=True)


def switched(model: SitingModel, criterion_id: str, *, in_use: bool) -> SitingModel:
    """Return the model with the weight of one criterion in use, or kept and counting nothing."""
    return _with(model, criterion_id, in_use=in_use)


def with_value_function(model: SitingModel, criterion_id: str, value: ValueFunction) -> SitingModel:
    """Return the model with another curve of one criterion."""
    return _with(model, criterion_id, value=value)


def with_limit(
    model: SitingModel, criterion_id: str, *, least: float = -math.inf, most: float = math.inf
) -> SitingModel:
    """Return the model with other ends of the hard limit of one criterion, in its unit, both inclusive.

    A criterion that had none gets one, whose reason is its title; without any end it has none afterwards. Raises
    SitingModelError when nothing lies between the ends, and where the limit is a list of allowed texts.
    """
    criterion = model.criterion(criterion_id)
    if criterion.limit is not None and criterion.limit.allowed:
        raise _no_limit(
            criterion_id, mark("The limit of this criterion is a list of allowed texts"), least, most
        )
    if least == -math.inf and most == math.inf:
        return _with(model, criterion_id, limit=None)
    if not least <= most:
        raise _no_limit(
            criterion_id, mark("A limit from {least} to {most} would exclude every site"), least, most
        )
    given = criterion.limit or Limit(reason=criterion.title, source="assumption")
    return _with(model, criterion_id, limit=replace(given, min=least, max=most, in_use=True))


def limit_switched(model: SitingModel, criterion_id: str, *, in_use: bool) -> SitingModel:
    """Return the model with the hard limit of one criterion in use, or kept and excluding nothing."""
    limit = model.criterion(criterion_id).limit
    return model if limit is None else _with(model, criterion_id, limit=replace(limit, in_use=in_use))


def renamed(model: SitingModel, model_id: str, title: Text) -> SitingModel:
    """Return the model under another id and title, as it is saved beside the one it came from."""
    return replace(model, id=model_id, title=title)


def weight_shares(model: SitingModel) -> Mapping[str, float]:
    """Return what share of all weight in use (0..1) each weighted criterion has; {} when nothing is weighted."""
    weights = {criterion.id: criterion.weight or 0.0 for criterion in model.weighted}
    total = math.fsum(weights.values())
    return {criterion_id: weight / total for criterion_id, weight in weights.items()} if total else {}


def group_shares(model: SitingModel) -> Mapping[str, float]:
    """Return what share of all weight in use (0..1) each group has."""
    shares = weight_shares(model)
    return {
        group.id: math.fsum(shares.get(c.id, 0.0) for c in model.criteria if c.group == group.id)
        for group in model.groups
    }


def changed_criteria(before: SitingModel, after: SitingModel) -> tuple[str, ...]:
    """Return the ids of the criteria that two models of the same criteria treat differently."""
    earlier = {criterion.id: criterion for criterion in before.criteria}
    return tuple(c.id for c in after.criteria if earlier.get(c.id) != c)


def _with(model: SitingModel, criterion_id: str, **changes: object) -> SitingModel:
    changed: Criterion = replace(model.criterion(criterion_id), **changes)  # type: ignore[arg-type]
    return replace(model, criteria=tuple(changed if c.id == criterion_id else c for c in model.criteria))


def _no_limit(criterion_id: str, what: str, least: float, most: float) -> SitingModelError:
    return SitingModelError(
        what,
        where="limits.{criterion}",
        criterion=criterion_id,
        least=f"{least:g}",
        most=f"{most:g}",
        remedy=mark("Give the lower end first, or take one of them away"),
    )
