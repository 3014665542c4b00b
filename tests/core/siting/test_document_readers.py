# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The readers of a document, one by one; whole documents are in test_model_document."""

from __future__ import annotations

from typing import Any

import pytest

from plugin.core.siting.document_readers import (
    Key,
    Read,
    exactly,
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
from plugin.errors import SitingModelError


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        (read_text, " km ", " km "),
        (read_any_text, "", ""),
        (read_any_text, "km", "km"),
        (read_id, "지가_2", "지가_2"),
        (read_flag, False, False),
        (read_number, -3, -3.0),
        (read_positive, 1e-9, 1e-9),
        (read_nonzero, -0.5, -0.5),
        (read_share, 0, 0.0),
        (read_share, 1, 1.0),
        (read_inside, 0.5, 0.5),
        (read_index, 3.0, 3),
        (one_of("mean", "max"), "max", "max"),
        (exactly(1), 1, 1),
        (list_of(read_number), [1, 2], (1.0, 2.0)),
        (read_curve, [[0, 1], [5, 0]], ((0.0, 1.0), (5.0, 0.0))),
        (read_categories, {"port": 1}, {"port": 1.0}),
    ],
)
def test_a_good_value_is_read(read: Read, value: Any, expected: Any) -> None:
    found = read(value, "here")
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("read", "value", "where"),
    [
        (read_text, "  ", "here"),
        (read_text, 3, "here"),
        (read_any_text, None, "here"),
        (read_id, "2nd", "here"),
        (read_flag, 1, "here"),
        (read_number, "3", "here"),
        (read_number, True, "here"),
        (read_number, float("-inf"), "here"),
        (read_positive, 0, "here"),
        (read_nonzero, 0.0, "here"),
        (read_share, -1e-9, "here"),
        (read_share, 1.1, "here"),
        (read_inside, 1, "here"),
        (read_index, 0, "here"),
        (read_index, 1.5, "here"),
        (one_of("mean", "max"), "mode", "here"),
        (exactly(1), True, "here"),
        (exactly(1), 2, "here"),
        (list_of(read_number), [], "here"),
        (list_of(read_number), "12", "here"),
        (list_of(read_number), [1, "2"], "here[1]"),
        (read_curve, [[0, 1], 5], "here[1]"),
        (read_curve, [[0, 1, 2]], "here[0]"),
        (read_curve, [[0, 1], [0, 0]], "here[1]"),
        (read_categories, ["port"], "here"),
        (read_categories, {" ": 1}, "here"),
        (read_categories, {"port": 2}, "here.port"),
    ],
)
def test_a_bad_value_is_refused_with_its_path(read: Read, value: Any, where: str) -> None:
    with pytest.raises(SitingModelError) as caught:
        read(value, "here")
    assert caught.value.where == where
    assert caught.value.remedy
    assert caught.value.message()


def test_an_object_has_its_keys_and_the_defaults_of_those_left_out() -> None:
    keys = {"a": Key(read_number), "b": Key(read_number, 7.0), "c": Key(read_number, 8.0)}
    assert read_object(keys, {"a": 1, "c": 2}, "") == {"a": 1.0, "b": 7.0, "c": 2.0}


@pytest.mark.parametrize(("value", "where"), [({}, "a"), ({"a": 1, "z": 2}, "z"), ([], "document")])
def test_an_object_at_the_top_names_its_keys_alone(value: Any, where: str) -> None:
    with pytest.raises(SitingModelError) as caught:
        read_object({"a": Key(read_number)}, value, "")
    assert caught.value.where == where


def test_the_keys_of_a_variant_depend_on_its_kind() -> None:
    kinds = {"near": {"km": Key(read_number)}, "any": {}}
    assert read_variant("type", kinds, {"type": "near", "km": 2}, "x") == {"type": "near", "km": 2.0}
    assert read_variant("type", kinds, {"type": "any"}, "x") == {"type": "any"}


@pytest.mark.parametrize(
    ("value", "where"),
    [({"type": "any", "km": 2}, "x.km"), ({"km": 2}, "x.type"), ({"type": "far"}, "x.type"), ("near", "x")],
)
def test_an_error_in_a_variant_is_about_its_kind(value: Any, where: str) -> None:
    with pytest.raises(SitingModelError) as caught:
        read_variant("type", {"near": {"km": Key(read_number)}, "any": {}}, value, "x")
    assert caught.value.where == where


def test_a_long_value_is_shown_by_its_beginning() -> None:
    with pytest.raises(SitingModelError) as caught:
        read_number("x" * 1000, "here")
    assert len(caught.value.message()) < 200
