# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Identifiers: each used once, what refers to one finds it, and nothing is a part of itself."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.plan.checks.features import features_of
from plugin.plan.checks.references import REFERENCED, check_identifiers, check_references
from plugin.plan.relations import RELATIONS, VALUE_RELATIONS
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import objects, rows, told

KNOWN = {(layer, column): {"known"} for layer, column in REFERENCED}
ALONE = {("power_plant", "capacity_mw"): {"x"}}


@pytest.mark.parametrize(("child", "parent"), VALUE_RELATIONS.items())
def test_a_reference_to_nothing_is_an_error(child: tuple[str, str], parent: str) -> None:
    layer, column = child
    found = told(check_references(rows(layer, 3, **{column: ["known", "nowhere", None]}), KNOWN))
    title = LAYERS[parent].title
    ((severity, identifier, text),) = found
    assert (severity, identifier) == ("error", f"{layer}_1")
    assert text.endswith(f"[{column}] refers to nowhere, which is not in {title} [{parent}]")


def test_without_the_identifiers_of_a_layer_every_reference_to_it_is_one_to_nothing() -> None:
    assert len(told(check_references(rows("power_line", from_id="known"), ALONE))) == 1


def test_rows_may_refer_to_each_other() -> None:
    parts = rows("data_centre", 2, part_of_id=[None, "data_centre_0"])
    assert told(check_references(parts, ALONE)) == []


def test_an_indicator_of_an_unknown_region_is_a_warning_but_not_one_of_the_country_or_of_a_group() -> None:
    codes = ["known", "99", "KR", "G_SE", None]
    ((severity, identifier, text),) = told(
        check_references(rows("region_indicator", 5, region_code=codes), KNOWN)
    )
    assert (severity, identifier) == ("warning", "region_indicator_1")
    assert "refers to 99, which is not in Regions [region]" in text


@pytest.mark.parametrize(
    ("layer", "asset", "expected"),
    [
        (None, None, None),
        ("", "", None),
        ("data_centre", "known", None),
        ("data_centre", "gone", "refers to gone, which is not in Data centres [data_centre]"),
        ("castle", "known", "refers to known, which is not in castle"),
        (None, "known", "refers to known, which is not in None"),
        ("data_centre", None, "refers to None, which is not in Data centres [data_centre]"),
    ],
)
def test_the_asset_of_a_component_is_there(
    layer: str | None, asset: str | None, expected: str | None
) -> None:
    component = rows("proposal_component", asset_layer=layer, asset_id=asset)
    found = told(check_references(component, KNOWN))
    assert [expected in text for _, _, text in found if expected] == ([True] if expected else [])
    assert bool(found) == bool(expected)


def test_whatever_can_be_referred_to_is_listed() -> None:
    assert {(parent, "id") for parent in VALUE_RELATIONS.values()} <= set(REFERENCED)
    assert {(each.parent, each.parent_field) for each in RELATIONS} <= set(REFERENCED)
    assert ("power_plant", "id") in REFERENCED


def test_each_feature_but_the_first_that_has_an_identifier_is_an_error() -> None:
    features = rows("campus", 6, id=["a", "b", "a", "c", "a", None])
    found = list(check_identifiers(features))
    assert [(each.row, each.severity) for each in found] == [(2, "error"), (4, "error")]
    assert told(found)[0][2] == "3 features share this identifier"


def test_empty_identifiers_are_not_shared() -> None:
    assert told(check_identifiers(rows("campus", 4, id=[None, None, " ", " "]))) == []
    assert told(check_identifiers(features_of(LAYERS["campus"], {"name": objects(["x"])}, None))) == []


@pytest.mark.parametrize(
    ("wholes", "expected"),
    [
        ([None, "p0", "p1", "p2"], []),
        (["p0", None, None, None], [0]),
        (["p1", "p0", "p0", "p2"], [0, 1]),
        (["p1", "p2", "p3", "p0"], [0, 1, 2, 3]),
        (["elsewhere", "p0", "p3", "p2"], [2, 3]),
    ],
)
def test_what_is_a_part_of_itself_is_an_error(wholes: list[str | None], expected: list[int]) -> None:
    features = rows("data_centre", 4, id=[f"p{row}" for row in range(4)], part_of_id=wholes)
    found = list(check_identifiers(features))
    assert [each.row for each in found] == expected
    assert all(
        text == "It is a part of itself: Part of [part_of_id] leads back to it" for _, _, text in told(found)
    )


@given(st.lists(st.integers(-1, 11), min_size=12, max_size=12))
def test_circles_are_found_as_one_walks_them(wholes: list[int]) -> None:
    features = rows(
        "data_centre",
        12,
        id=[str(row) for row in range(12)],
        part_of_id=[None if whole < 0 else str(whole) for whole in wholes],
    )
    walked = []
    for row in range(12):
        at = wholes[row]
        for _ in range(12):
            if at in {-1, row}:
                break
            at = wholes[at]
        if at == row:
            walked.append(row)
    assert [each.row for each in check_identifiers(features)] == walked


def test_a_long_chain_is_no_circle() -> None:
    names = [f"p{row}" for row in range(2000)]
    wholes = [None, *(first for first, _ in pairwise(names))]
    assert told(check_identifiers(rows("data_centre", 2000, id=names, part_of_id=wholes))) == []
    wholes[0] = names[-1]
    assert len(told(check_identifiers(rows("data_centre", 2000, id=names, part_of_id=wholes)))) == 2000


def test_what_is_not_there_is_not_checked() -> None:
    only = features_of(LAYERS["data_centre"], {"name": objects(["x"])}, None, np.array([1]))
    assert told(check_references(only, {})) == []
