# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Values: of their type, among their words, possible, usual, and with what belongs to them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.plan.checks.features import features_of
from plugin.plan.checks.ranges import AT_MOST, COMPANIONS, FIGURE_UNITS, NEVER_NEGATIVE, USUAL
from plugin.plan.checks.values import check_values
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import objects, rows, told


def found(layer: str, **columns: Any) -> list[tuple[str, str, str]]:
    return told(check_values(rows(layer, **columns)))


@pytest.mark.parametrize("layer", [name for name in LAYERS if name != "component_figure"])
def test_sound_rows_have_no_findings(layer: str) -> None:
    assert found(layer, count=3) == []


@pytest.mark.parametrize(
    ("layer", "columns", "severity", "text"),
    [
        ("campus", {"status": None}, "error", "Status [status] is empty"),
        ("campus", {"status": ""}, "error", "Status [status] is empty"),
        ("campus", {"id": [" "]}, "error", "Identifier [id] is empty"),
        ("campus", {"kind": "castle"}, "error", "Kind [kind] has the unknown value castle"),
        (
            "cluster",
            {"geometry_basis": ""},
            "error",
            "Basis of the outline [geometry_basis] has the unknown value ",
        ),
        ("campus", {"kind": b"x"}, "error", "Kind [kind] holds binary data instead of text"),
        ("campus", {"notes": b"\x00"}, "error", "Notes [notes] holds binary data instead of text"),
        (
            "campus",
            {"notes": "대\ufffd교"},
            "warning",
            "Notes [notes] has characters that were lost: 대\ufffd교",
        ),
        ("power_plant", {"capacity_mw": "abc"}, "error", "[capacity_mw] is “abc”, which is not a number"),
        ("power_plant", {"capacity_mw": "12.5"}, "error", "[capacity_mw] is “12.5”, which is not a number"),
        ("power_plant", {"capacity_mw": True}, "error", "[capacity_mw] is “True”, which is not a number"),
        ("power_plant", {"capacity_mw": b"x"}, "error", "[capacity_mw] is “…”, which is not a number"),
        ("power_plant", {"capacity_mw": float("nan")}, "error", "[capacity_mw] is not a finite number"),
        ("power_plant", {"capacity_mw": float("inf")}, "error", "[capacity_mw] is not a finite number"),
        ("power_plant", {"capacity_mw": -float("inf")}, "error", "[capacity_mw] is not a finite number"),
        ("power_plant", {"capacity_mw": -5}, "error", "[capacity_mw] is negative: -5"),
        ("substation", {"banks": 2.5}, "error", "[banks] is 2.5, which is not a whole number"),
        ("component_figure", {"value": -1.0}, "error", "Value [value] is negative: -1"),
        (
            "substation",
            {"voltage_kv": 154_000},
            "warning",
            "[voltage_kv] is 154000, which is no usual voltage",
        ),
        ("power_line", {"voltage_kv": 155.2}, "warning", "[voltage_kv] is 155.2, which is no usual voltage"),
        ("campus", {"source": " "}, "warning", "Source [source] is empty, so nobody can look it up"),
        ("region", {"source": None}, "warning", "Source [source] is empty, so nobody can look it up"),
        ("campus", {"confidence": None}, "warning", "[confidence] is empty, so nobody knows how sure it is"),
    ],
)
def test_what_is_wrong_with_a_value_is_said_once(
    layer: str, columns: dict[str, Any], severity: str, text: str
) -> None:
    belongs = {"quantity": "jobs", "basis": "published"} if layer == "component_figure" else {}
    ((how_bad, _, what),) = found(layer, **belongs, **columns)
    assert how_bad == severity
    assert text in what


@pytest.mark.parametrize(
    ("layer", "columns"),
    [
        ("substation", {"voltage_kv": 22.9}),
        ("substation", {"banks": 4.0}),
        ("substation", {"headroom_mw": -50.0, "headroom_basis": "modelled"}),
        ("region_indicator", {"value": -45_000.0, "unit": "persons"}),
        ("power_line", {"length_km": 0}),
        ("candidate_site", {"source": None}),
        ("campus", {"notes": "", "name": ""}),
    ],
)
def test_what_may_be_is_not_found(layer: str, columns: dict[str, Any]) -> None:
    assert found(layer, **columns) == []


@pytest.mark.parametrize("each", USUAL, ids=lambda each: f"{each.layer}.{each.column}")
def test_what_is_beyond_a_usual_range_is_a_warning_with_the_reason(each: Any) -> None:
    layer = each.layer or "campus"
    beside = {companion.other: "published" for companion in COMPANIONS if companion.layer == layer}
    beside = {
        name: next(iter(field.words or {"t": ""}))
        for name in beside
        for field in LAYERS[layer].fields
        if field.name == name
    } | ({"kind": each.kind} if each.kind else {})
    kept = (
        [each.low, each.high] if each.column not in {"banks", "circuits"} else [int(each.low), int(each.high)]
    )
    for value in kept:
        assert found(layer, **beside, **{each.column: value}) == []
    beyond = [each.high * 10, *([each.low / 10] if each.low > 0 else [])]
    for value in beyond:
        texts = [
            text
            for severity, _, text in found(layer, **beside, **{each.column: value})
            if severity == "warning"
        ]
        assert any("usual are" in text and each.reason in text for text in texts), texts


@pytest.mark.parametrize("column", sorted(NEVER_NEGATIVE))
def test_a_negative_amount_is_one_error_and_no_warning(column: str) -> None:
    layer = next(name for name, spec in LAYERS.items() if column in spec.field_names)
    beside = {
        companion.other: _word(layer, companion.other)
        for companion in COMPANIONS
        if companion.column == column
    }
    ((severity, _, text),) = found(layer, **beside, **{column: -1})
    assert severity == "error"
    assert f"[{column}] is negative: -1" in text


def _word(layer: str, column: str) -> str:
    field = next(field for field in LAYERS[layer].fields if field.name == column)
    return next(iter(field.words)) if field.words else "text"


@pytest.mark.parametrize("each", COMPANIONS, ids=lambda each: f"{each.layer}.{each.column}.{each.other}")
def test_a_value_without_its_companion_is_a_warning(each: Any) -> None:
    others = {
        companion.other: _word(each.layer, companion.other)
        for companion in COMPANIONS
        if (companion.layer, companion.column) == (each.layer, each.column)
    }
    assert found(each.layer, **others, **{each.column: 20.0}) == []
    ((severity, _, text),) = found(each.layer, **(others | {each.other: None}), **{each.column: 20.0})
    assert severity == "warning"
    assert f"[{each.column}] is given without" in text
    assert each.reason in text


@pytest.mark.parametrize("each", AT_MOST, ids=lambda each: f"{each.layer}.{each.column}")
def test_a_part_that_is_more_than_the_whole_is_a_warning(each: Any) -> None:
    beside = {
        c.other: _word(c.layer, c.other)
        for c in COMPANIONS
        if (c.layer, c.column) == (each.layer, each.column)
    }
    assert found(each.layer, **beside, **{each.column: 20, each.other: 20}) == []
    ((severity, _, text),) = found(each.layer, **beside, **{each.column: 30, each.other: 20})
    assert severity == "warning"
    assert "is 30, more than" in text
    assert each.reason in text


@pytest.mark.parametrize(("quantity", "units"), FIGURE_UNITS.items())
def test_the_unit_of_a_figure_fits_its_quantity(quantity: str, units: tuple[str, ...]) -> None:
    beside = {"basis": "published", "quantity": quantity, "value": 1.0}
    for unit in (
        *units,
        units[0].upper(),
        units[0].replace("3", "³").replace("2", "²"),
        f" {units[0]} ",
        None,
        "",
    ):
        assert found("component_figure", **beside, unit=unit) == []
    ((severity, _, text),) = found("component_figure", **beside, unit="kW")
    assert severity == "error"
    assert f"Unit [unit] is kW, but {quantity} is given in {units[0]}" in text


def test_what_is_not_there_is_not_checked() -> None:
    only = features_of(LAYERS["data_centre"], {"power_mw": objects([103.0])}, None)
    assert told(check_values(only)) == []


def test_each_row_is_found_by_itself() -> None:
    result = list(check_values(rows("power_plant", 4, capacity_mw=[1.0, "x", None, -2.0])))
    assert [(each.row, each.feature_id) for each in result] == [(1, "power_plant_1"), (3, "power_plant_3")]


ANYTHING = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.dates()
    | st.datetimes()
)


@given(st.sampled_from(sorted(LAYERS)), st.data())
def test_whatever_is_in_a_column_it_is_checked(layer: str, data: st.DataObject) -> None:
    names = LAYERS[layer].field_names
    name = data.draw(st.sampled_from(names))
    values = data.draw(st.lists(ANYTHING, min_size=1, max_size=5))
    features = rows(layer, len(values), **{name: values})
    for severity, _, text in told(check_values(features)):
        assert severity in {"error", "warning"}
        assert text
