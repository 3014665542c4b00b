# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Foreign columns become the plan's: converted, completed by what the user said, never by a guess."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from plugin.errors import InputError
from plugin.plan.importing.field_map import chosen_rules
from plugin.plan.importing.report import CHANGED, COLUMN, LEFT_EMPTY, NOT_TAKEN, NOTE, QUESTION, Ledger
from plugin.plan.importing.source_table import SourceTable
from plugin.plan.importing.value_map import chosen_words
from plugin.plan.schema import LAYERS
from plugin.studies.import_rows import (
    Columns,
    Provenance,
    fill_defaults,
    fill_measured,
    fill_source,
    missing,
    name_by_language,
    row_names,
    typed_columns,
)


def column(*values: Any) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def table(**columns: list[Any]) -> SourceTable:
    count = len(next(iter(columns.values())))
    return SourceTable(
        title="data",
        origin="data.csv",
        rows=np.arange(2, 2 + count),
        row_word="line",
        columns={name: column(*values) for name, values in columns.items()},
        geometries=np.full(count, None, dtype=object),
        has_geometry=False,
        declared_crs=QgsCoordinateReferenceSystem(),
    )


def typed(
    layer: str, *rows: tuple[str, str, str], place: tuple[str, ...] = (), **columns: list[Any]
) -> tuple[Columns, Ledger]:
    source, spec = table(**columns), LAYERS[layer]
    ledger = Ledger(len(source.rows))
    rules = chosen_rules(spec, rows, list(source.columns), {})
    return typed_columns(source, spec, rules, chosen_words(spec, ()), place, ledger), ledger


def told(ledger: Ledger, action: str) -> list[str]:
    return [entry.reason.format(**entry.values) for entry in ledger.entries if entry.action == action]


def test_every_column_of_the_layer_is_there_and_those_that_are_mapped_are_filled() -> None:
    columns, ledger = typed(
        "power_plant", **{"발전소명": ["고리", "새울"], "설비용량(kW)": ["950,000", 1_400_000]}
    )
    assert list(columns) == list(LAYERS["power_plant"].field_names)
    assert columns["capacity_mw"].tolist() == [950.0, 1400.0]
    assert columns["name_ko"].tolist() == ["고리", "새울"]
    assert columns["status"].tolist() == [None, None]
    assert "kW turned into MW" in told(ledger, CHANGED)
    assert ledger.changed.all()
    assert len(told(ledger, COLUMN)) == 2


def test_a_unit_that_nobody_says_is_a_question() -> None:
    with pytest.raises(InputError, match="Nothing says in which unit 설비용량 is"):
        typed("power_plant", 설비용량=[5, None])
    with pytest.raises(InputError, match="Nothing says in which unit 면적 is"):
        typed("cluster", 면적=["3만"])
    _, ledger = typed("substation", 전압=[154, 22.9])
    (question,) = told(ledger, QUESTION)
    assert "taken to be kV" in question
    assert not ledger.changed.any()


def test_a_doubtful_choice_of_a_column_is_a_question() -> None:
    _, ledger = typed("power_plant", **{"용량(kW)": [5], "설비용량(MW)": [5]})
    (question,) = told(ledger, QUESTION)
    assert question == (
        "설비용량(MW) is taken for capacity_mw; these could be it as well and are not taken: 용량(kW)"
    )


@pytest.mark.parametrize(
    ("layer", "columns"),
    [
        ("power_plant", {"capacity_mw": [5]}),
        ("power_plant", {"설비용량(MW)": [5]}),
        ("power_plant", {"설비용량": ["5 MW"]}),
        ("power_plant", {"설비용량": [None]}),
        ("cluster", {"종업원수": [5]}),
        ("data_centre", {"pue": [1.2]}),
        ("water_source", {"capacity_m3_per_day": [5]}),
    ],
)
def test_a_unit_that_is_clear_is_no_question(layer: str, columns: dict[str, list[Any]]) -> None:
    _, ledger = typed(layer, **columns)
    assert told(ledger, QUESTION) == []


def test_apparent_power_needs_a_power_factor() -> None:
    with pytest.raises(InputError, match=r"MVA x 0\.9") as caught:
        typed("data_centre", ("power_mw", "용량", "MVA"), 용량=[10])
    assert "power_mw is kept in MW" in str(caught.value)
    columns, ledger = typed("data_centre", ("power_mw", "용량", "kVA x 0.9"), 용량=[10_000])
    assert columns["power_mw"].tolist() == [9.0]
    assert "power factor" in told(ledger, CHANGED)[0]


def test_the_name_of_a_column_says_what_its_megawatts_are() -> None:
    columns, ledger = typed("data_centre", **{"계약전력(kW)": [5000, None, 7000]})
    assert columns["mw_basis"].tolist() == ["contract", None, "contract"]
    (entry,) = [entry for entry in ledger.entries if entry.column == "mw_basis"]
    assert (entry.action, entry.given, entry.stored, entry.count) == (COLUMN, "계약전력(kW)", "contract", 2)
    plain, _ = typed("data_centre", **{"전력용량(MW)": [5]})
    assert plain["mw_basis"].tolist() == [None]
    plant, _ = typed("power_plant", ("capacity_mw", "계약전력", "kW"), 계약전력=[5])
    assert "mw_basis" not in plant


def test_a_column_of_its_own_goes_before_the_name_of_another_one() -> None:
    columns, _ = typed("data_centre", **{"IT용량(MW)": [5, 6, 7], "용량기준": ["계약전력", None, "미상"]})
    assert columns["mw_basis"].tolist() == ["contract", "it", "it"]
    fixed, _ = typed("data_centre", ("*", "", ""), ("mw_basis", "'확보전력'", ""), **{"IT용량(MW)": [5]})
    assert fixed["mw_basis"].tolist() == ["secured"]


def test_what_the_value_map_calls_not_known_stays_so() -> None:
    source, spec = table(**{"IT용량(MW)": [5], "용량기준": ["글쎄"]}), LAYERS["data_centre"]
    rules = chosen_rules(spec, (), list(source.columns), {})
    words = chosen_words(spec, [("mw_basis", "글쎄", "")])
    assert typed_columns(source, spec, rules, words, (), Ledger(1))["mw_basis"].tolist() == [None]


def test_apparent_power_that_could_be_taken_is_a_question() -> None:
    columns, ledger = typed("data_centre", **{"수전용량(MVA)": [40]})
    assert columns["power_mw"].tolist() == [None]
    (question,) = told(ledger, QUESTION)
    assert "no power_mw without a power factor" in question
    assert "MVA x 0.9" in question
    _, filled = typed("data_centre", **{"수전용량(MVA)": [40], "IT용량(MW)": [20]})
    assert told(filled, QUESTION) == []
    with_factor, _ = typed(
        "data_centre", ("power_mw", "수전용량(MVA)", "MVA x 0.9"), **{"수전용량(MVA)": [40]}
    )
    assert (with_factor["power_mw"][0], with_factor["mw_basis"][0]) == (36.0, "receiving")


def test_an_optional_value_that_cannot_be_read_may_be_left_empty_and_is_told_row_by_row() -> None:
    source, spec = (
        table(**{"설비용량(MW)": ["5", "많음", "많음"], "상태": ["운영", "운영", "글쎄"]}),
        LAYERS["power_plant"],
    )
    rules = chosen_rules(spec, (), list(source.columns), {})
    for unreadable, rejected in (("reject", [False, True, True]), ("leave_empty", [False, False, True])):
        ledger = Ledger(3)
        columns = typed_columns(source, spec, rules, {}, (), ledger, unreadable=unreadable)
        assert (ledger.fate == "rejected").tolist() == rejected
        assert columns["capacity_mw"].tolist() == [5.0, None, None]
        left = [(e.index, e.column, e.given) for e in ledger.entries if e.action == LEFT_EMPTY]
        assert left == (
            [] if unreadable == "reject" else [(1, "capacity_mw", "많음"), (2, "capacity_mw", "많음")]
        )


def test_a_unit_of_something_else_is_refused_naming_both() -> None:
    with pytest.raises(InputError, match="kV is a unit of voltage; capacity_mw is kept in MW"):
        typed("power_plant", ("capacity_mw", "전압", "kV"), 전압=[10])


def test_a_fixed_text_fills_all_rows_and_is_checked_once() -> None:
    columns, _ = typed("power_plant", ("kind", "'태양광'", ""), ("capacity_mw", "'40'", "kW"), x=["a", "b"])
    assert columns["kind"].tolist() == ["solar", "solar"]
    assert columns["capacity_mw"].tolist() == [0.04, 0.04]
    with pytest.raises(InputError, match="field map, kind: 화산"):
        typed("power_plant", ("kind", "'화산'", ""), x=["a"])


def test_source_columns_that_go_nowhere_are_listed_and_those_of_the_place_apart() -> None:
    _, ledger = typed("power_plant", place=("경도",), 경도=[1], 아무거나=[2])
    assert [(entry.action, entry.given) for entry in ledger.entries] == [
        (NOTE, "경도"),
        (NOT_TAKEN, "아무거나"),
    ]


def test_a_unit_beside_a_value_is_that_of_the_column() -> None:
    columns, _ = typed("transport_node", **{"처리능력(TEU)": [5000, None]})
    assert columns["capacity"].tolist() == [5000.0, None]
    assert columns["capacity_unit"].tolist() == ["TEU", None]
    money, _ = typed("component_figure", ("value", "투자", "억원"), 투자=["7조"])
    assert money["unit"].tolist() == ["KRW_bn"]
    people, _ = typed("region_indicator", ("value", "인구", "천명"), 인구=[12])
    assert (people["value"].tolist(), people["unit"].tolist()) == ([12.0], ["천명"])
    own, _ = typed("region_indicator", 값=[12], 단위=["%"])
    assert (own["value"].tolist(), own["unit"].tolist()) == ([12.0], ["%"])


def test_how_much_of_the_dates_is_known_is_kept_the_coarser_of_two() -> None:
    columns, _ = typed("power_plant", 준공일=["2024-05-01", "2024-05", None], 폐쇄일=["2030", None, None])
    assert columns["opened"].tolist() == [datetime.date(2024, 5, 1), datetime.date(2024, 5, 1), None]
    assert type(columns["opened"][0]) is datetime.date
    assert columns["date_precision"].tolist() == ["year", "month", None]


def test_a_name_goes_where_its_language_belongs() -> None:
    columns: Columns = {
        "name": column("신김해", "Jangyu", "대동", None),
        "name_ko": column(None, None, "대동변전소", "Ulsan"),
    }
    ledger = Ledger(4)
    name_by_language(columns, ledger)
    assert columns["name"].tolist() == [None, "Jangyu", "대동", "Ulsan"]
    assert columns["name_ko"].tolist() == ["신김해", None, "대동변전소", None]
    assert [entry.count for entry in ledger.entries] == [1, 1]


def test_a_default_fills_what_is_empty_and_says_so() -> None:
    columns: Columns = {"status": column(None, "planned"), "kind": column(None, None)}
    ledger = Ledger(2)
    fill_defaults(columns, {"status": "existing", "kind": "", "absent": "x"}, ledger, np.array([True, True]))
    assert columns["status"].tolist() == ["existing", "planned"]
    assert columns["kind"].tolist() == [None, None]
    assert told(ledger, NOTE) == ["1 rows say no status; they get existing, as the parameter says"]


def test_a_default_is_for_new_rows_only() -> None:
    columns: Columns = {"status": column(None, None)}
    fill_defaults(columns, {"status": "existing"}, Ledger(2), np.array([True, False]))
    assert columns["status"].tolist() == ["existing", None]
    areas: Columns = {"area_m2": column(None, None)}
    outlines = column(shapely.box(0, 0, 2, 3), shapely.box(0, 0, 2, 3))
    fill_measured(LAYERS["candidate_site"], areas, outlines, Ledger(2), np.array([False, True]))
    assert areas["area_m2"].tolist() == [None, 6.0]


def test_the_source_says_who_on_what_terms_and_when() -> None:
    columns: Columns = {"source": column("KEPCO", None)}
    fill_source(columns, Provenance("EPSIS", "KOGL Type 1", "2026-05-31"))
    assert columns["source"].tolist() == [
        "KEPCO (KOGL Type 1), 2026-05-31",
        "EPSIS (KOGL Type 1), 2026-05-31",
    ]
    only: Columns = {"source": column("KEPCO", None)}
    fill_source(only, Provenance())
    assert only["source"].tolist() == ["KEPCO", None]


def test_data_that_nobody_names_the_source_of_is_refused() -> None:
    with pytest.raises(InputError, match="Nothing says where the data is from"):
        fill_source({"source": column(None, None)}, Provenance(licence="CC BY 4.0"))


@pytest.mark.parametrize(
    ("layer", "basis", "area"),
    [("cluster", "surveyed", 6.0), ("cluster", "indicative", None), ("cluster", None, None)],
)
def test_an_area_is_that_of_the_outline_only_when_it_is_exact(
    layer: str, basis: str | None, area: float | None
) -> None:
    columns: Columns = {"area_m2": column(None, 5.0), "geometry_basis": column(basis, basis)}
    ledger = Ledger(2)
    fill_measured(
        LAYERS[layer],
        columns,
        column(shapely.box(0, 0, 2, 3), shapely.box(0, 0, 2, 3)),
        ledger,
        np.array([True, True]),
    )
    assert columns["area_m2"].tolist() == [area, 5.0]
    assert len(ledger.entries) == (area is not None)


def test_the_outline_of_a_candidate_site_is_the_site() -> None:
    columns: Columns = {"area_m2": column(None)}
    fill_measured(
        LAYERS["candidate_site"], columns, column(shapely.box(0, 0, 2, 3)), Ledger(1), np.array([True])
    )
    assert columns["area_m2"].tolist() == [6.0]


def test_a_row_is_called_by_its_korean_name_where_it_has_one() -> None:
    source = table(x=[1, 2, 3])
    columns: Columns = {"name": column("a", "b", None), "name_ko": column("가", None, None)}
    assert row_names(source, columns).tolist() == ["가", "b", None]
    assert missing(columns["name"]).tolist() == [False, False, True]
