# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A criterion that somebody adds to a siting model: checked like one of a document, with a curve to begin with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from ...errors import SitingModelError, mark
from ..texts import Text
from .model import Criterion, Group, SitingModel
from .model_document import MEASURES, parse_criterion

# What nobody has thought about yet counts this much.
FIRST_WEIGHT = 10.0
_SOURCE = "assumption"


class _Beginning(NamedTuple):
    """The unit of a measure's raw values, "" where the data decides, and the first ends of its curve."""

    unit: str
    zero_at: float
    one_at: float


_BEGINNINGS: Mapping[str, _Beginning] = {
    "nearest_distance": _Beginning("km", 20.0, 0.0),
    "count_within": _Beginning("count", 0.0, 10.0),
    "sum_within": _Beginning("", 0.0, 100.0),
    "gravity_access": _Beginning("index", 0.0, 10.0),
    "attribute": _Beginning("", 0.0, 100.0),
    "attribute_of_nearest": _Beginning("", 0.0, 100.0),
    "overlap_share": _Beginning("share", 0.0, 1.0),
    "raster_statistic": _Beginning("", 0.0, 100.0),
    "expression": _Beginning("", 0.0, 100.0),
    "grid_connection_cost": _Beginning("KRW bn", 200.0, 50.0),
    "time_to_power": _Beginning("years", 10.0, 1.5),
    "grid_headroom": _Beginning("MW", 0.0, 200.0),
}


def first_unit(measure_type: str) -> str:
    """Return the unit in which a measure tells its raw values, "" where that depends on the data."""
    return _BEGINNINGS[measure_type].unit


def with_new_criterion(
    model: SitingModel, title: str, group_title: str, measure: Mapping[str, Any], unit: str
) -> tuple[SitingModel, str]:
    """Return the model with one more criterion, and its id. A group that is not there yet is added.

    ``measure`` is written as in a document; keys that its type does not have are refused. The curve is a straight line
    to begin with, the weight 10, the source "assumption". Raises SitingModelError for what a document could not say.
    """
    name = title.strip()
    if not name:
        raise SitingModelError(
            mark("The criterion has no title"), remedy=mark("Write what is asked of a site.")
        )
    group = _group(model, group_title.strip() or name)
    beginning = _BEGINNINGS.get(str(measure.get("type")), _Beginning("", 0.0, 100.0))
    criterion = parse_criterion(
        {
            "id": free_id([c.id for c in model.criteria], name, "criterion"),
            "group": group.id,
            "title": {"en": name, "ko": name},
            "reason": {"en": name, "ko": name},
            "source": _SOURCE,
            "measure": dict(measure),
            "unit": unit,
            "value": {"type": "linear", "zero_at": beginning.zero_at, "one_at": beginning.one_at},
            "weight": FIRST_WEIGHT,
        },
        "criterion",
    )
    groups = model.groups if group in model.groups else (*model.groups, group)
    return replace(model, groups=groups, criteria=(*model.criteria, criterion)), criterion.id


def without_criterion(model: SitingModel, criterion_id: str) -> SitingModel:
    """Return the model without a criterion, and without its group when that is empty then.

    Raises SitingModelError for the last criterion, and for one that is not there.
    """
    gone: Criterion = model.criterion(criterion_id)
    criteria = tuple(criterion for criterion in model.criteria if criterion is not gone)
    if not criteria:
        raise SitingModelError(
            mark("A siting model needs a criterion"),
            remedy=mark("Add another one before you remove this one."),
        )
    used = {criterion.group for criterion in criteria}
    return replace(model, groups=tuple(g for g in model.groups if g.id in used), criteria=criteria)


def free_id(taken: list[str], title: str, otherwise: str) -> str:
    """Return an id made of a title that is not taken: letters and digits of any script, joined by underscores."""
    base = re.sub(r"\W+", "_", title.lower()).strip("_")
    base = base if base.isidentifier() else f"{otherwise}_{base}".strip("_")
    number, found = 2, base
    while found in taken:
        found, number = f"{base}_{number}", number + 1
    return found


def _group(model: SitingModel, title: str) -> Group:
    known = next((group for group in model.groups if title in group.title), None)
    return known or Group(free_id([g.id for g in model.groups], title, "group"), Text(title, title))


MEASURE_TYPES = tuple(MEASURES)
