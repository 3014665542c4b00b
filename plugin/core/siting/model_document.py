# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading a siting model document: its keys are declared in tables, ``document_readers`` interpret them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from ...errors import SitingModelError, mark
from ..texts import Text
from .document_readers import (
    REQUIRED,
    Key,
    Read,
    exactly,
    fail,
    list_of,
    one_of,
    read_any_text,
    read_categories,
    read_curve,
    read_flag,
    read_id,
    read_index,
    read_inside,
    read_nonzero,
    read_number,
    read_object,
    read_positive,
    read_share,
    read_text,
    read_variant,
)
from .model import (
    FORMAT,
    MISSING_UTILITY,
    STANDARD_AGGREGATIONS,
    VERSION,
    Aggregation,
    Criterion,
    Group,
    Limit,
    Measure,
    SitingModel,
    ValueFunction,
)
from .value_functions import VALUE_FUNCTIONS


def parse_siting_model(document: Mapping[str, Any] | str) -> SitingModel:
    """Return the checked model of a document, given as JSON text or as its content.

    Raises SitingModelError with the path, what is wrong there, and what to do.
    """
    content = _from_json(document) if isinstance(document, str) else document
    # Before the keys: a newer version may well have keys that this one does not know.
    _check_format(content)
    values = read_object(_MODEL, content, "")
    del values["format"], values["version"]
    model = SitingModel(**values)
    _check_unique([group.id for group in model.groups], "groups")
    _check_unique([criterion.id for criterion in model.criteria], "criteria")
    _check_criteria(model)
    return model


def _from_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        what, values = (
            mark("This is not JSON; it goes wrong in line {line}, column {column}"),
            {"line": error.lineno, "column": error.colno},
        )
        cause: Exception = error
    except RecursionError as error:
        what, values, cause = (
            mark("This is not JSON that can be read: too many brackets in brackets"),
            {},
            error,
        )
    except ValueError as error:
        what, values, cause = (
            mark("This is not JSON that can be read: a number has too many digits"),
            {},
            error,
        )
    raise SitingModelError(
        what,
        where=mark("document"),
        remedy=mark("Correct the text at that place, or import the siting model again"),
        **values,
    ) from cause


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; of a key that is there twice JSON would silently keep the last."""
    content = dict(pairs)
    if len(content) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for place, key in enumerate(keys) if key in keys[:place])
        fail(
            "", mark('The key "{key}" is written twice in one place'), mark("Keep one of the two"), key=twice
        )
    return content


def _check_format(content: Any) -> None:
    known = isinstance(content, Mapping)
    if not (known and content.keys() & {"format", "criteria"}) or content.get("format", FORMAT) != FORMAT:
        fail(
            "format" if known and "format" in content else "",
            mark("This is not a siting model"),
            mark('Choose a document whose format is "{format}"'),
            format=FORMAT,
        )
    version = content.get("version", VERSION)
    if isinstance(version, (int, float)) and version > VERSION:
        fail(
            "version",
            mark("The siting model has version {version}; this plugin reads up to {known}"),
            mark("Update the plugin"),
            version=version,
            known=VERSION,
        )


def _check_unique(ids: list[str], path: str) -> None:
    for index, entry_id in enumerate(ids):
        if entry_id in ids[:index]:
            fail(
                f"{path}[{index}].id",
                mark('The id "{id}" is used twice'),
                mark("Give each entry an id of its own"),
                id=entry_id,
            )


def _check_criteria(model: SitingModel) -> None:
    groups = [group.id for group in model.groups]
    for index, criterion in enumerate(model.criteria):
        path = f"criteria[{index}]"
        if criterion.group not in groups:
            fail(
                f"{path}.group",
                mark('There is no group "{group}"'),
                mark("Use one of: {known}"),
                group=criterion.group,
                known=", ".join(groups),
            )
        if criterion.weight is not None and criterion.value is None:
            fail(
                f"{path}.value",
                mark("A weighted criterion needs a value function"),
                mark("Add the value function, or take the weight away"),
            )
    if not model.weighted:
        fail("criteria", mark("No criterion has a weight"), mark("Give at least one a weight above 0"))


def _localised(value: Any, path: str) -> Text:
    return Text(**read_object({"en": Key(read_text), "ko": Key(read_text)}, value, path))


def _measure(value: Any, path: str) -> Measure:
    return Measure(**read_variant("type", MEASURES, value, path))


def parse_value_function(value: Any, path: str = "value") -> ValueFunction:
    """Return the checked value function of ``{"type": ..., ...}``. Raises SitingModelError."""
    parameters = read_variant("type", _VALUES, value, path)
    kind = parameters.pop("type")
    if kind == "linear" and parameters["zero_at"] == parameters["one_at"]:
        fail(
            f"{path}.one_at",
            mark("zero_at and one_at are both {value}"),
            mark("Give the curve two different ends"),
            value=f"{parameters['one_at']:g}",
        )
    return ValueFunction(kind, {name: entry for name, entry in parameters.items() if entry is not None})


def _limit(value: Any, path: str) -> Limit:
    limit = Limit(**read_object(_LIMIT, value, path))
    bounded = limit.min > -math.inf or limit.max < math.inf
    if bounded == bool(limit.allowed):
        fail(
            path,
            mark("A limit has either min or max, or allowed texts"),
            mark("Write one of the two"),
        )
    if limit.min > limit.max:
        fail(
            f"{path}.max",
            mark("{max} lies below min, {min}, so every site would be excluded"),
            mark("Exchange the two"),
            min=f"{limit.min:g}",
            max=f"{limit.max:g}",
        )
    return limit


def parse_aggregation(value: Any, path: str = "aggregation") -> Aggregation:
    """Return the checked aggregation of ``{"method": ..., ...}``. Raises SitingModelError."""
    aggregation = Aggregation(**read_variant("method", _AGGREGATIONS, value, path))
    product = aggregation.method == "weighted_product"
    if product and (aggregation.floor is None) != aggregation.veto:
        fail(
            path,
            mark("The weighted product needs to know what a utility of 0 does"),
            mark('Write either "floor": 0.01 or "veto": true'),
        )
    return aggregation


CHECKS: Mapping[str, Read] = {
    "number": read_number,
    "positive": read_positive,
    "nonzero": read_nonzero,
    "utility": read_share,
    "curve": read_curve,
    "categories": read_categories,
}

_VALUES: Mapping[str, Mapping[str, Key]] = {
    name: {
        field: Key(CHECKS[rule.check], REQUIRED if rule.required else None)
        for field, rule in kind.fields.items()
    }
    for name, kind in VALUE_FUNCTIONS.items()
}

_FEATURES = {"layer": Key(read_text), "where": Key(read_any_text, "")}
# What a demand in MW may mean: load of the IT equipment, contract power, or load as the grid sees it.
_DEMAND = {"demand_mw": Key(read_positive), "demand_basis": Key(one_of("it", "contract", "grid"), "it")}
STATISTICS = ("mean", "min", "max", "median", "sum", "stdev", "range", "majority")

MEASURES: Mapping[str, Mapping[str, Key]] = {
    "nearest_distance": {**_FEATURES},
    "count_within": {**_FEATURES, "radius_km": Key(read_positive)},
    "sum_within": {**_FEATURES, "radius_km": Key(read_positive), "field": Key(read_text)},
    "gravity_access": {
        **_FEATURES,
        "field": Key(read_text, ""),
        "half_distance_km": Key(read_positive),
        "max_distance_km": Key(read_positive, math.inf),
    },
    "attribute": {"field": Key(read_text)},
    "attribute_of_nearest": {
        **_FEATURES,
        "field": Key(read_text),
        "max_distance_km": Key(read_positive, math.inf),
    },
    "overlap_share": {**_FEATURES},
    "raster_statistic": {
        "layer": Key(read_text),
        "band": Key(read_index, 1),
        "statistic": Key(one_of(*STATISTICS)),
    },
    "expression": {"expression": Key(read_text)},
    "grid_connection_cost": {"layer": Key(read_text), **_DEMAND},
    "time_to_power": {
        "layer": Key(read_text),
        **_DEMAND,
        "from_year": Key(read_positive),
        "field": Key(read_any_text, ""),
    },
    "grid_headroom": {"layer": Key(read_text), "radius_km": Key(read_positive)},
}

_AGGREGATIONS: Mapping[str, Mapping[str, Key]] = {
    **{method: {} for method in STANDARD_AGGREGATIONS},
    "weighted_product": {"floor": Key(read_inside, None), "veto": Key(read_flag, False)},
}

_LIMIT: Mapping[str, Key] = {
    "reason": Key(_localised),
    "source": Key(read_any_text, ""),
    "min": Key(read_number, -math.inf),
    "max": Key(read_number, math.inf),
    "allowed": Key(list_of(read_text), ()),
    "in_use": Key(read_flag, True),
}

_CRITERION: Mapping[str, Key] = {
    "id": Key(read_id),
    "group": Key(read_text),
    "title": Key(_localised),
    "reason": Key(_localised),
    "source": Key(read_text),
    "measure": Key(_measure),
    "unit": Key(read_any_text, ""),
    "value": Key(parse_value_function, None),
    "weight": Key(read_positive, None),
    "limit": Key(_limit, None),
    "essential": Key(read_text, ""),
    "optional": Key(read_flag, False),
    "in_use": Key(read_flag, True),
}


def parse_criterion(value: Any, path: str = "criterion") -> Criterion:
    """Return the checked criterion of an object in a document. Raises SitingModelError."""
    return Criterion(**read_object(_CRITERION, value, path))


def _group(value: Any, path: str) -> Group:
    return Group(**read_object({"id": Key(read_id), "title": Key(_localised)}, value, path))


_MODEL: Mapping[str, Key] = {
    "format": Key(exactly(FORMAT)),
    "version": Key(exactly(VERSION)),
    "id": Key(read_id),
    "title": Key(_localised),
    "description": Key(_localised),
    "aggregation": Key(parse_aggregation),
    "missing": Key(one_of(*MISSING_UTILITY)),
    "minimum_completeness": Key(read_share, 0.6),
    "groups": Key(list_of(_group)),
    "criteria": Key(list_of(parse_criterion)),
}
