# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Identifiers: each used once, and whatever refers to one finds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from ...errors import mark
from ..relations import RELATIONS, VALUE_RELATIONS
from ..schema import LAYERS
from .features import Features, Mask, is_blank, is_in, is_missing, texts_in
from .findings import ERROR, WARNING, Finding

Identifiers = Mapping[tuple[str, str], set[str]]

_REFERENCES = {
    **{(child, column): (parent, "id") for (child, column), parent in VALUE_RELATIONS.items()},
    **{(r.child, r.child_field): (r.parent, r.parent_field) for r in RELATIONS},
}
# A row can be of use without its parent: an indicator of a region that no plan draws.
_LOOSE = {(r.child, r.child_field) for r in RELATIONS if not r.composition}
_COUNTRY, _GROUP_OF_REGIONS = "KR", "G_"
_ASSETS = {(name, "id") for name, spec in LAYERS.items() if spec.is_temporal}
REFERENCED = tuple(sorted({*_REFERENCES.values(), *_ASSETS}))
"""Layer and column of everything that other rows may refer to."""


def check_references(features: Features, identifiers: Identifiers) -> Iterator[Finding]:
    """Yield what refers to nothing; ``identifiers`` are those of the plan by layer and column."""
    layer = features.spec.name
    for (child, name), parent in _REFERENCES.items():
        if child != layer or name not in features.columns:
            continue
        column = features.columns[name]
        known = {None, *identifiers.get(parent, ())}
        if parent[0] == layer:
            known |= texts_in(features.columns[parent[1]]) if parent[1] in features.columns else set()
        strange = set(column) - known
        if (child, name) in _LOOSE:
            strange = {code for code in strange if not _is_group(code)}
        yield from features.found(
            is_in(column, strange),
            mark("{column} refers to {value}, which is not in {parent}"),
            mark("Correct the identifier or add what it names."),
            WARNING if (child, name) in _LOOSE else ERROR,
            column=name,
            value=column,
            parent=parent[0],
        )
    if {"asset_layer", "asset_id"} <= features.columns.keys():
        yield from _check_assets(features, identifiers)


def _is_group(code: object) -> bool:
    return isinstance(code, str) and (code == _COUNTRY or code.startswith(_GROUP_OF_REGIONS))


def _check_assets(features: Features, identifiers: Identifiers) -> Iterator[Finding]:
    """A component that is an asset counts once, so the asset must be there."""
    layers, assets = features.columns["asset_layer"], features.columns["asset_id"]
    given = ~(is_blank(layers) & is_blank(assets))
    there = np.zeros(features.count, dtype=bool)
    for layer in texts_in(layers):
        there |= is_in(layers, {layer}) & is_in(assets, set(identifiers.get((layer, "id"), ())))
    yield from features.found(
        given & ~there,
        mark("{column} refers to {value}, which is not in {parent}"),
        mark("Correct the identifier or add what it names."),
        column="asset_id",
        value=assets,
        parent=layers,
    )


def check_identifiers(features: Features) -> Iterator[Finding]:
    """Yield identifiers that several features of a layer share, and what is a part of itself."""
    if "id" not in features.columns:
        return
    column = features.columns["id"]
    counts = Counter(column.tolist())
    repeated = {
        value for value, count in counts.items() if count > 1 and isinstance(value, str) and value.strip()
    }
    if repeated:
        # The first to have it keeps it.
        firsts = np.zeros(features.count, dtype=bool)
        firsts[list({value: row for row, value in reversed(list(enumerate(column)))}.values())] = True
        yield from features.found(
            is_in(column, repeated) & ~firsts,
            mark("{count} features share this identifier"),
            mark("Give each feature an identifier of its own."),
            column="id",
            count=np.array([counts[value] for value in column], dtype=object),
        )
    if "part_of_id" in features.columns:
        yield from features.found(
            _in_circles(features),
            mark("It is a part of itself: {column} leads back to it"),
            mark("Correct what it is a part of; a total would count it twice or never."),
            column="part_of_id",
        )


def _in_circles(features: Features) -> Mask:
    """Tell which features come back to themselves from whole to whole."""
    rows = {value: row for row, value in enumerate(features.columns["id"])}
    wholes = features.columns["part_of_id"]
    given = ~is_missing(wholes)
    nowhere = features.count
    step = np.full(features.count + 1, nowhere, dtype=np.int64)
    step[:-1][given] = [rows.get(value, nowhere) for value in wholes[given]]
    # After as many steps as there are features only circles are left, and each of their members is reached.
    for _ in range(features.count.bit_length()):
        step = step[step]
    mask = np.zeros(features.count + 1, dtype=bool)
    mask[step] = True
    mask[nowhere] = False
    return mask[:-1]
