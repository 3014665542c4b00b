# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns are found by their names, Korean or English, and chosen ones are what the user said."""

from __future__ import annotations

import pytest

from plugin.errors import InputError
from plugin.plan.importing.column_names import COLUMN_NAMES
from plugin.plan.importing.field_map import (
    OTHERS_FIT,
    SPELT_ALIKE,
    FieldRule,
    apparent_for,
    chosen_rules,
    read_name,
    require_unit,
    suggested_rules,
)
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
        ("data_centre", "IT용량(MW)", "power_mw"),
        ("data_centre", "IT load MW", "power_mw"),
        ("data_centre", "contract power (kW)", "power_mw"),
        ("data_centre", "계약용량(kW)", "power_mw"),
        ("data_centre", "확보전력(MW)", "power_mw"),
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


@pytest.mark.parametrize(
    ("layer", "name", "columns"),
    [
        ("data_centre", "수전용량(MVA)", ["power_mw"]),
        ("power_plant", "용량(kVA)", ["capacity_mw"]),
        ("substation", "최대부하(MVA)", ["peak_load_mw"]),
        ("data_centre", "수전용량(MW)", []),
        ("data_centre", "아무거나(MVA)", []),
        ("substation", "변압기용량(MVA)", []),
    ],
)
def test_apparent_power_under_the_name_of_power_is_noticed(layer: str, name: str, columns: list[str]) -> None:
    assert apparent_for(LAYERS[layer], name) == columns


@pytest.mark.parametrize(
    ("layer", "name", "unit"),
    [
        ("power_plant", "설비용량(단위:kW)", "kW"),
        ("power_plant", "설비용량(단위 : ㎾)", "kW"),
        ("power_plant", "설비용량[kW]", "kW"),
        ("power_plant", "설비용량(kW, 2023년)", "kW"),
        ("power_plant", "설비용량(2023년, 단위: kW)", "kW"),
        ("power_plant", "Capacity (unit: kW)", "kW"),
        ("power_plant", "설비용량 kW", "kW"),
        ("cluster", "지정면적(단위 : 천㎡)", "천m2"),
        ("cluster", "면적(단위㎡)", "m2"),
        ("cluster", "면적 ㎡", "m2"),
        ("cluster", "면적 평", "평"),
        ("cluster", "종업원수(백명)", "백명"),
    ],
)
def test_a_unit_is_read_however_the_name_says_it(layer: str, name: str, unit: str) -> None:
    (rule,) = suggested_rules(LAYERS[layer], [name])
    assert (rule.unit.name, rule.strange_unit) == (unit, "")
    require_unit(rule, [5.0])


@pytest.mark.parametrize(
    ("layer", "name", "told"),
    [
        ("power_plant", "설비용량(단위:벌)", "The unit 벌 of 설비용량"),
        ("power_plant", "설비용량(MWh)", "The unit MWh"),
        ("power_plant", "설비용량(kW, MW)", "The unit kW, MW"),
        ("cluster", "종업원수(만가구)", "The unit 만가구"),
        ("power_plant", "설비용량", "Nothing says in which unit 설비용량 is"),
        ("power_plant", "설비용량(합계)", "Nothing says"),
        ("substation", "여유용량", "Nothing says"),
        ("substation", "최대부하", "Nothing says"),
        ("substation", "전압", "Nothing says"),
        ("substation", "전압(kVp)", "The unit kVp"),
        ("cluster", "면적", "Nothing says"),
        ("power_line", "연장", "Nothing says"),
        ("cluster", "필지면적_m", "cut off after ten bytes"),
        ("power_plant", "capacity_m", "cut off after ten bytes"),
        ("power_plant", "설비용량_k", "cut off after ten bytes"),
    ],
)
def test_a_unit_that_nobody_says_is_asked_for(layer: str, name: str, told: str) -> None:
    (rule,) = suggested_rules(LAYERS[layer], [name])
    assert rule.unit is None
    with pytest.raises(InputError) as caught:
        require_unit(rule, [5.0])
    assert told in str(caught.value)
    assert f"Name {rule.column} in the field map, from {name}" in str(caught.value)


def test_a_cut_unit_is_none_in_a_chosen_row_either() -> None:
    (rule,) = chosen_rules(LAYERS["cluster"], [("area_m2", "필지면적_m", "")], ["필지면적_m"], {})
    assert (rule.unit, rule.is_cut) == (None, True)


@pytest.mark.parametrize(
    ("layer", "name", "numbers"),
    [
        ("substation", "전압", [22.9, 154.0, 345.0]),
        ("power_plant", "capacity_mw", [5.0]),
        ("water_source", "capacity_m3_per_day", [5.0]),
        ("campus", "학생수(KEDI)", [5.0]),
        ("cluster", "종업원수", [5.0]),
        ("cluster", "위치정확도", [5.0]),
    ],
)
def test_a_unit_that_is_certain_is_not_asked_for(layer: str, name: str, numbers: list[float]) -> None:
    (rule,) = suggested_rules(LAYERS[layer], [name])
    require_unit(rule, numbers)


def test_voltages_that_are_not_all_usual_are_asked_for() -> None:
    (rule,) = suggested_rules(LAYERS["substation"], ["전압"])
    with pytest.raises(InputError, match="Nothing says in which unit 전압 is"):
        require_unit(rule, [154.0, 22_900.0])


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        ("cluster", "미입주업체수"),
        ("cluster", "비가동업체수"),
        ("cluster", "업체수(미가동)"),
        ("substation", "unavailable_capacity_mw"),
        ("substation", "non_available_capacity"),
        ("power_plant", "상업운전개시예정일"),
        ("power_plant", "decommissioned_no"),
    ],
)
def test_a_name_that_means_the_opposite_finds_none(layer: str, name: str) -> None:
    assert suggested(layer, name) == {}


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        ("transport_node", "물동량"),
        ("transport_node", "throughput"),
        ("campus", "정원"),
        ("cluster", "소재지명"),
        ("power_plant", "owner"),
        ("power_plant", "소유자"),
        ("cluster", "단지구분"),
        ("cluster", "용도구분"),
    ],
)
def test_a_name_of_something_else_finds_none(layer: str, name: str) -> None:
    assert suggested(layer, name) == {}


@pytest.mark.parametrize("name", ["영업상태", "영업상태명", "상세영업상태명", "사업진행상태"])
def test_the_status_of_a_licence_is_a_status(name: str) -> None:
    assert suggested("data_centre", name) == {"status": name}


@pytest.mark.parametrize("name", ["폐업일자", "폐업일", "말소일"])
def test_the_end_of_a_licence_is_when_it_closed(name: str) -> None:
    assert suggested("data_centre", name) == {"closed": name}


@pytest.mark.parametrize(
    ("layer", "names", "taken"),
    [
        ("cluster", ("면적(평)", "면적(㎡)"), "면적(㎡)"),
        ("cluster", ("면적 평", "면적 ㎡"), "면적 ㎡"),
        ("power_plant", ("용량(kW)", "설비용량(MW)"), "설비용량(MW)"),
        ("power_plant", ("용량(kW)", "설비용량(kW)"), "설비용량(kW)"),
        ("power_plant", ("용량(MW)", "설비용량"), "용량(MW)"),
    ],
)
def test_of_two_the_more_specific_is_taken_and_the_other_is_told(
    layer: str, names: tuple[str, str], taken: str
) -> None:
    (rule,) = suggested_rules(LAYERS[layer], names)
    assert rule.source == taken
    (doubt,) = rule.doubts
    assert doubt.text == OTHERS_FIT
    assert doubt.values["others"] == next(name for name in names if name != taken)


def test_every_column_of_a_plan_finds_itself() -> None:
    for name, spec in LAYERS.items():
        assert suggested(name, *spec.field_names) == {column: column for column in spec.field_names}


def test_a_misspelt_name_is_found_and_an_exact_one_goes_before_it() -> None:
    assert suggested("substation", "volttage") == {"voltage_kv": "volttage"}
    assert suggested("substation", "volttage", "voltage") == {"voltage_kv": "voltage"}
    (rule,) = suggested_rules(LAYERS["substation"], ["volttage"])
    assert [doubt.text for doubt in rule.doubts] == [SPELT_ALIKE]
    (exact,) = suggested_rules(LAYERS["substation"], ["voltage"])
    assert exact.doubts == ()


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
