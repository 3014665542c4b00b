# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns are found by their names, Korean or English, and chosen ones are what the user said."""

from __future__ import annotations

import pytest

from plugin.errors import InputError
from plugin.plan.importing.column_names import COLUMN_NAMES
from plugin.plan.importing.field_map import FieldRule, chosen_rules, read_name, suggested_rules
from plugin.plan.schema import LAYERS


def suggested(layer: str, *names: str) -> dict[str, str]:
    return {rule.column: rule.source for rule in suggested_rules(LAYERS[layer], names)}


@pytest.mark.parametrize(
    ("layer", "name", "column"),
    [
        ("substation", "변전소명", "name_ko"),
        ("substation", "전압(kV)", "voltage_kv"),
        ("substation", "VOLTAGE", "voltage_kv"),
        ("substation", "kV", "voltage_kv"),
        ("substation", "변압기 용량(MVA)", "transformer_mva"),
        ("substation", "용량", "transformer_mva"),
        ("substation", "운영상태", "status"),
        ("substation", "구분", "kind"),
        ("power_plant", "설비용량(kW)", "capacity_mw"),
        ("power_plant", "설비용량_kw", "capacity_mw"),
        ("power_plant", "설비용량kW", "capacity_mw"),
        ("power_plant", "Capacity [MW]", "capacity_mw"),
        ("power_plant", "발전원", "kind"),
        ("power_plant", "발전사업자", "operator"),
        ("data_centre", "용량(MW)", "power_mw"),
        ("data_centre", "수전용량(kW)", "power_mw"),
        ("cluster", "지정면적(㎡)", "area_m2"),
        ("cluster", "면적(평)", "area_m2"),
        ("cluster", "area_ha", "area_m2"),
        ("cluster", "고용(명)", "jobs"),
        ("cluster", "입주업체수", "firms"),
        ("campus", "재학생수", "students"),
        ("transport_node", "처리능력(TEU)", "capacity"),
        ("transport_link", "개통일", "opened"),
        ("water_source", "시설용량(천㎥/일)", "capacity_m3_per_day"),
        ("region", "법정동코드", "code"),
        ("candidate_site", "PNU", "id"),
        ("candidate_site", "지목", "land_use"),
    ],
)
def test_a_name_finds_its_column(layer: str, name: str, column: str) -> None:
    assert suggested(layer, name) == {column: name}


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        ("power_plant", "용량(MVA)"),
        ("power_plant", "면적(㎡)"),
        ("substation", "전압(A형)x"),
        ("substation", "OBJECTID"),
        ("substation", "아무거나"),
        ("cluster", "설비용량(kW)"),
    ],
)
def test_a_name_or_unit_that_does_not_fit_finds_none(layer: str, name: str) -> None:
    assert suggested(layer, name) == {}


def test_every_column_of_a_plan_finds_itself() -> None:
    for name, spec in LAYERS.items():
        assert suggested(name, *spec.field_names) == {column: column for column in spec.field_names}


def test_a_misspelt_name_is_found_and_an_exact_one_goes_before_it() -> None:
    assert suggested("substation", "volttage") == {"voltage_kv": "volttage"}
    assert suggested("substation", "volttage", "voltage") == {"voltage_kv": "voltage"}


def test_a_name_that_a_dbase_file_cut_short_is_found() -> None:
    assert suggested("region", "position_a") == {}
    assert suggested("substation", "position_a") == {"position_accuracy_m": "position_a"}
    assert suggested("cluster", "입주기업") == {}


def test_each_source_column_is_used_once() -> None:
    found = suggested_rules(LAYERS["substation"], ["명칭", "시설명", "용량"])
    assert [rule.source for rule in found] == ["명칭", "용량"]


def test_the_unit_stands_in_the_name() -> None:
    assert read_name("설비용량(kW)").unit.name == "kW"
    assert read_name("설비용량(kW").unit.name == "kW"
    assert read_name("AREA_㎡").unit.name == "m2"
    assert read_name("length_m").unit.name == "m"
    assert read_name("type_s").unit is None
    assert read_name("처리능력(TEU)").aside == "TEU"
    (rule,) = suggested_rules(LAYERS["water_source"], ["capacity_m3_per_day"])
    assert rule.unit.name == "m3/day"


def test_known_names_are_written_as_they_are_compared() -> None:
    for column, names in COLUMN_NAMES.items():
        for name in names:
            assert read_name(name).key == name or read_name(name).unit is not None, (column, name)


def choose(
    *rows: tuple[str, str, str], names: tuple[str, ...] = ("전압", "명칭", "계약")
) -> tuple[FieldRule, ...]:
    return chosen_rules(LAYERS["substation"], rows, names, {"깨진 이름": "명칭"})


def test_no_rows_mean_suggestions() -> None:
    assert [(rule.column, rule.suggested) for rule in choose()] == [("name_ko", True), ("voltage_kv", True)]


def test_chosen_rows_stand_alone_unless_a_star_asks_for_the_rest() -> None:
    assert [rule.column for rule in choose(("voltage_kv", "전압", "V"))] == ["voltage_kv"]
    both = choose(("voltage_kv", "전압", "V"), ("*", "", ""))
    assert [(rule.column, rule.suggested) for rule in both] == [("name_ko", True), ("voltage_kv", False)]
    assert both[1].unit.name == "V"


def test_an_empty_source_leaves_a_column_empty() -> None:
    assert [rule.column for rule in choose(("name_ko", "", ""), ("*", "", ""))] == ["voltage_kv"]


def test_a_fixed_text_stands_in_quotes_and_a_garbled_name_is_understood() -> None:
    name, kind = choose(("kind", "'substation'", ""), ("name_ko", "깨진 이름", ""))
    assert (name.column, name.source) == ("name_ko", "명칭")
    assert (kind.column, kind.text, kind.source) == ("kind", "substation", "")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("voltage", "전압", ""), "no column voltage"),
        (("voltage_kv", "젼압", ""), "전압, 명칭, 계약"),
        (("voltage_kv", "전압", "벌"), "The unit 벌"),
    ],
)
def test_a_mistake_in_the_field_map_is_named(row: tuple[str, str, str], told: str) -> None:
    with pytest.raises(InputError) as caught:
        choose(row)
    assert told in str(caught.value)
    assert "field map" in str(caught.value)


def test_a_column_is_filled_once() -> None:
    with pytest.raises(InputError, match="voltage_kv is filled twice"):
        choose(("voltage_kv", "전압", ""), ("voltage_kv", "명칭", ""))
