# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of what values can be: about columns that exist, and none of them forgotten."""

from __future__ import annotations

import pytest

from plugin.plan.checks import ranges
from plugin.plan.schema import LAYERS
from plugin.plan.vocabulary import QUANTITY

NUMBERS = {
    (layer, field.name)
    for layer, spec in LAYERS.items()
    for field in spec.fields
    if field.type in {"real", "integer"}
}
# Why a number has no range of its own.
ANY_VALUE = {
    ("substation", "voltage_kv"): "is one of the usual voltages",
    ("power_line", "voltage_kv"): "is one of the usual voltages",
    ("transport_node", "capacity"): "its unit is free",
    ("region_indicator", "value"): "its unit is free",
    ("component_figure", "value"): "its unit depends on the quantity",
    ("run", "seconds"): "nobody enters it",
}


KINDS = {
    layer: field.words for layer, spec in LAYERS.items() for field in spec.fields if field.name == "kind"
}


def usual(layer: str, column: str) -> ranges.Usual:
    return next(each for each in ranges.USUAL if each.column == column and each.layer in {"", layer})


def test_each_number_of_the_schema_has_a_usual_range_or_a_reason_why_not() -> None:
    with_range = {
        (layer, name)
        for layer, name in NUMBERS
        for each in ranges.USUAL
        if each.column == name and each.layer in {"", layer}
    }
    assert with_range | ANY_VALUE.keys() == NUMBERS
    assert not with_range & ANY_VALUE.keys()


def test_each_range_is_about_columns_that_exist_and_gives_a_reason() -> None:
    for each in ranges.USUAL:
        assert each.low < each.high
        assert each.reason
        assert any(name == each.column and each.layer in {"", layer} for layer, name in NUMBERS)
        assert not each.kind or each.kind in KINDS[each.layer]
    assert len({(each.layer, each.column, each.kind) for each in ranges.USUAL}) == len(ranges.USUAL)


@pytest.mark.parametrize(
    ("kind", "largest", "slip"),
    [("solar", 98.0, 1_500.0), ("fuel_cell", 78.96, 250.0), ("hydro", 412.0, 1_200.0)],
)
def test_what_single_kinds_of_plants_have_is_narrower(kind: str, largest: float, slip: float) -> None:
    (found,) = [each for each in ranges.USUAL if (each.column, each.kind) == ("capacity_mw", kind)]
    assert found.low < largest < found.high < slip < usual("power_plant", "capacity_mw").high


def test_each_amount_that_cannot_be_negative_is_declared() -> None:
    may_be_negative = {("substation", "headroom_mw"), ("region_indicator", "value")}
    declared = {
        key for key in NUMBERS if key[1] in ranges.NEVER_NEGATIVE or key == ranges.NEVER_NEGATIVE_FIGURES
    }
    assert declared == NUMBERS - may_be_negative
    assert {name for _, name in NUMBERS} >= ranges.NEVER_NEGATIVE


@pytest.mark.parametrize(
    ("layer", "column", "true_values"),
    [
        ("power_plant", "capacity_mw", (1.3, 4000, 7268)),
        ("data_centre", "pue", (1.05, 1.25, 2.5)),
        ("data_centre", "power_mw", (0.5, 103, 3000)),
        ("substation", "headroom_mw", (-120, 0, 400)),
        ("substation", "transformer_mva", (45, 2000, 10000)),
        ("cluster", "area_m2", (3000, 48_444_000, 409_000_000)),
        ("transport_link", "speed_kmh", (4, 100, 305, 431)),
        ("campus", "students", (300, 30_000)),
        ("water_source", "capacity_m3_per_day", (340_000, 2_500_000)),
        ("campus", "position_accuracy_m", (0.5, 25_000)),
    ],
)
def test_true_values_are_usual(layer: str, column: str, true_values: tuple[float, ...]) -> None:
    low, high = usual(layer, column).low, usual(layer, column).high
    assert all(low <= value <= high for value in true_values)


@pytest.mark.parametrize("kilovolts", [22.9, 66, 154, 345, 765, 25, 1.5, 110, 220, 380, 400, 500, 1100])
def test_voltages_in_use_are_usual(kilovolts: float) -> None:
    assert kilovolts in ranges.USUAL_VOLTAGES_KV


def test_each_quantity_has_its_units() -> None:
    assert ranges.FIGURE_UNITS.keys() == QUANTITY.keys()


def test_what_belongs_together_is_declared() -> None:
    assert {(each.layer, each.column, each.other) for each in ranges.COMPANIONS} == {
        ("data_centre", "power_mw", "mw_basis"),
        ("substation", "headroom_mw", "headroom_basis"),
        ("substation", "peak_load_mw", "load_basis"),
        ("transport_node", "capacity", "capacity_unit"),
        ("component_figure", "value", "quantity"),
        ("component_figure", "value", "basis"),
        ("region_indicator", "value", "unit"),
    }
    assert {(each.layer, each.column, each.other) for each in ranges.AT_MOST} == {
        ("water_source", "spare_m3_per_day", "capacity_m3_per_day"),
        ("campus", "ai_graduates_per_year", "students"),
        ("substation", "headroom_mw", "transformer_mva"),
    }
    for each in (*ranges.COMPANIONS, *ranges.AT_MOST):
        assert {each.column, each.other} <= set(LAYERS[each.layer].field_names)
        assert each.reason


def test_each_layer_with_dates_has_an_earliest_year() -> None:
    dated = {layer for layer, spec in LAYERS.items() if any(field.type == "date" for field in spec.fields)}
    assert ranges.EARLIEST_YEARS.keys() == dated
    assert ranges.LATEST_YEAR == 2100
