# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Units are recognised however they are written, and convert exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest

from plugin.plan.columns import FieldSpec
from plugin.plan.importing.units import (
    APPARENT,
    AREA,
    COUNT,
    FLOW,
    MONEY,
    POWER,
    column_unit,
    own_unit,
    parse_unit,
    ratio,
    unit_of_aside,
)
from plugin.plan.schema import LAYERS


@pytest.mark.parametrize(
    ("text", "column", "times"),
    [
        ("kW", "capacity_mw", Fraction(1, 1000)),
        ("㎾", "capacity_mw", Fraction(1, 1000)),
        ("GW", "capacity_mw", Fraction(1000)),
        ("W", "capacity_mw", Fraction(1, 1_000_000)),
        ("만 kW", "capacity_mw", Fraction(10)),
        ("kVA", "transformer_mva", Fraction(1, 1000)),
        ("V", "voltage_kv", Fraction(1, 1000)),
        ("평", "area_m2", Fraction(400, 121)),
        ("㎡", "area_m2", Fraction(1)),
        ("천㎡", "area_m2", Fraction(1000)),
        ("ha", "area_m2", Fraction(10_000)),
        ("㎢", "area_m2", Fraction(1_000_000)),
        ("acre", "area_m2", Fraction("4046.8564224")),
        ("m", "length_km", Fraction(1, 1000)),
        ("천㎥/일", "capacity_m3_per_day", Fraction(1000)),
        ("톤/일", "capacity_m3_per_day", Fraction(1)),
        ("m3/h", "capacity_m3_per_day", Fraction(24)),
        ("명", "jobs", Fraction(1)),
        ("천명", "jobs", Fraction(1000)),
        ("km", "position_accuracy_m", Fraction(1000)),
        ("시간", "headway_min", Fraction(60)),
    ],
)
def test_a_unit_turns_into_that_of_the_column(text: str, column: str, times: Fraction) -> None:
    given, kept = parse_unit(text), column_unit(column)
    assert given is not None
    assert kept is not None
    assert given.dimension == kept.dimension
    assert ratio(given, kept) == times


@pytest.mark.parametrize(
    ("text", "billions"), [("억원", Fraction(1, 10)), ("조원", Fraction(1000)), ("백만원", Fraction(1, 1000))]
)
def test_money_is_counted_in_billions_of_won(text: str, billions: Fraction) -> None:
    unit = parse_unit(text)
    assert unit is not None
    assert unit.dimension == MONEY
    assert own_unit(unit).name == "KRW_bn"
    assert ratio(unit, own_unit(unit)) == billions


def test_apparent_power_is_no_power_without_a_power_factor() -> None:
    assert parse_unit("MVA").dimension == APPARENT
    with_factor = parse_unit("kVA × 0.9")
    assert (with_factor.dimension, with_factor.factor) == (POWER, Fraction(9, 10_000))


@pytest.mark.parametrize("text", ["", "MVA x 1.5", "MVA x", "TEU", "지목", "10", "급"])
def test_what_is_no_unit_is_none(text: str) -> None:
    assert parse_unit(text) is None


def test_a_word_that_counts_is_a_unit_of_its_own() -> None:
    assert (parse_unit("만").dimension, parse_unit("만").factor) == (COUNT, 10_000)
    assert parse_unit("million m3/d").dimension == FLOW
    assert parse_unit("만평").dimension == AREA


def test_every_unit_in_a_column_name_of_the_schema_is_known() -> None:
    endings = ("_mw", "_mva", "_kv", "_m2", "_km", "_m", "_m3_per_day", "_kmh", "_min", "_pct")
    fields: list[FieldSpec] = [field for spec in LAYERS.values() for field in spec.fields]
    with_unit = {field.name for field in fields if field.name.endswith(endings) and field.type == "real"}
    assert with_unit
    assert all(column_unit(name) is not None for name in with_unit)


@pytest.mark.parametrize(
    ("text", "said", "known"),
    [
        ("단위:kW", "kW", True),
        ("단위 : 천㎡", "천m2", True),
        ("Unit: kW", "kW", True),
        ("2023년, kW", "kW", True),
        ("kW, MW", "kW, MW", False),
        ("단위:벌", "벌", False),
        ("MWh", "MWh", False),
        ("TEU", "TEU", False),
        ("DC", "", False),
        ("2023년", "", False),
        ("합계", "", False),
    ],
)
def test_what_stands_in_brackets_says_a_unit_or_none(text: str, said: str, *, known: bool) -> None:
    words, unit = unit_of_aside(text)
    assert (words, unit is not None) == (said, known)


def test_a_name_has_no_unit() -> None:
    assert column_unit("name") is None
