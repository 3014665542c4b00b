# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sums of the sample plans, against numbers added up by hand from the files in resources/samples."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from plugin.core.assets.columns import AssetColumns, joined
from plugin.i18n import translator
from plugin.paths import SAMPLES
from plugin.plan.asset_columns import read_columns
from plugin.studies.asset_specs import Summary, Theme
from plugin.studies.asset_summary import Section, line_km, names_in, summarise, word_label
from plugin.studies.asset_themes import THEMES
from tests.core.assets.rows import columns
from tests.studies.hand_made import sample_plan

Sums = Callable[..., dict[str, Section]]


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], AssetColumns]:
    def read_theme(plan: str, theme: str) -> AssetColumns:
        path = sample_plan(tmp_path_factory, plan)
        return joined(
            [
                read_columns(QgsVectorLayer(f"{path}|layername={name}", name, "ogr"), name)
                for name in THEMES[theme].layers
            ]
        )

    return read_theme


@pytest.fixture
def sums(read: Callable[[str, str], AssetColumns]) -> Sums:
    def summed(plan: str, theme: str, language: str = "en") -> dict[str, Section]:
        found = read(plan, theme)
        everything = np.ones(found.count, dtype=bool)
        sections = summarise(THEMES[theme], found, everything, translator(language), language)
        return {section.key: section for section in sections}

    return summed


def told(section: Section) -> dict[str, tuple[float, int, int]]:
    return {line.label: (round(line.value, 4), line.known, line.among) for line in section.lines}


def test_power_of_gimhae(sums: Sums) -> None:
    found = sums("gimhae_gaya_valley", "power")
    assert told(found["mw_all"]) == {"existing": (9971.1, 12, 12), "under construction": (2800.0, 2, 2)}
    assert told(found["mw_by_fuel"]) == {
        "nuclear": (7350.0, 4, 4),
        "gas, combined cycle": (1800.0, 1, 1),
        "pumped storage": (600.0, 1, 1),
        "gas, combined heat and power": (164.8, 2, 2),
        "fuel cell": (30.8, 1, 1),
        "coal, combined heat and power": (19.0, 1, 1),
        "hydro": (5.0, 1, 1),
        "solar": (1.5, 1, 1),
        "nuclear (under construction)": (2800.0, 2, 2),
    }
    assert {label: value for label, (value, _, _) in told(found["stations"]).items()} == {
        # One of each lies beyond the box, at the far end of a line that begins within.
        "765 kV": 2,
        "345 kV": 7,
        "154 kV": 31,
        "voltage not known": 11,
        "345 kV (under construction)": 2,
        "154 kV (under construction)": 1,
        "345 kV (planned)": 2,
        "154 kV (planned)": 4,
    }


def test_power_of_ulsan(sums: Sums) -> None:
    found = sums("ulsan_ai_hub", "power")
    assert told(found["mw_all"]) == {
        "existing": (13556.6, 11, 12),
        "under construction": (2800.0, 2, 2),
        "planned": (7400.0, 6, 6),
    }
    assert list(told(found["additions"]).items()) == [
        ("2026 (under construction)", (1400.0, 1, 1)),
        ("2030 (planned)", (3375.0, 3, 3)),
        ("2031 (planned)", (2625.0, 2, 2)),
        ("year not known (under construction)", (1400.0, 1, 1)),
        ("year not known (planned)", (1400.0, 1, 1)),
    ]


def test_headroom_is_said_to_be_unpublished_where_it_is(sums: Sums) -> None:
    section = sums("ulsan_ai_hub", "power")["headroom"]
    assert [(line.label, line.text) for line in section.lines] == [
        ("published", "no published headroom"),
        ("modelled", "none modelled"),
        ("assumed", "none assumed"),
    ]
    assert all(math.isnan(line.value) for line in section.lines)


def test_headroom_of_different_basis_is_not_added() -> None:
    rows = [
        {"kind": "substation/substation", "status": "existing", "headroom_basis": basis, "headroom_mw": mw}
        for basis, mw in (("published", 40.0), ("published", 20.0), ("assumed", 100.0))
    ]
    found = of_rows("power", "headroom", rows, "substation", headroom_mw=[40.0, 20.0, 100.0])
    assert [(line.label, line.value, line.text) for line in found.lines][:2] == [
        ("assumed", 100.0, ""),
        ("published", 60.0, ""),
    ]
    assert found.lines[2].text == "none modelled"
    assert [(line.known, line.among) for line in found.lines] == [(1, 3), (2, 3), (0, 3)]


def of_rows(theme: str, key: str, rows: list[dict[str, Any]], layer: str, **numbers: list[float]) -> Section:
    made = columns([{k: v for k, v in row.items() if k not in numbers} for row in rows], layer)
    made = AssetColumns(
        made.layers,
        made.layer,
        made.fids,
        made.texts,
        made.words,
        {**made.numbers, **{name: np.array(values) for name, values in numbers.items()}},
        made.x,
        made.y,
    )
    found = summarise(THEMES[theme], made, np.ones(made.count, dtype=bool), str, "en")
    return next(section for section in found if section.key == key)


def test_data_centres_of_gimhae(sums: Sums) -> None:
    found = sums("gimhae_gaya_valley", "data_centres")
    # 300 MW of Eco Delta are its 180 and 120, and are not counted beside them.
    power = found["mw_by_basis"]
    assert [(line.label, line.known, line.among) for line in power.lines] == [
        ("existing", 0, 5),
        ("under construction", 0, 1),
        ("secured supply (planned)", 2, 6),
        ("proposed", 0, 2),
    ]
    assert power.lines[2].value == 300.0
    assert power.notes[0].endswith("that are counted: Busan Eco Delta City Green Data Centre Cluster 300 MW.")
    assert found["centres"].notes == ("Left out, as they contain parts that are counted: 1.",)
    assert told(found["centres"])["planned"] == (6.0, 6, 6)


def test_a_filter_never_brings_back_a_whole_whose_parts_it_hides(
    read: Callable[[str, str], AssetColumns],
) -> None:
    found = read("southeast", "data_centres")
    sums = [
        next(s for s in summarise(THEMES["data_centres"], found, rows, str, "en") if s.key == "mw_by_basis")
        for rows in (np.ones(found.count, dtype=bool), found.word("status").among(("proposed",)))
    ]
    assert all(line.label != "IT load (proposed)" for section in sums for line in section.lines)
    # What the parts do not add up to is told all the same.
    assert all("1,000 MW" in section.notes[0] for section in sums)


def test_it_and_other_megawatts_stay_apart(sums: Sums) -> None:
    power = told(sums("southeast", "data_centres")["mw_by_basis"])
    assert power["IT load (under construction)"] == (103.0, 1, 2)
    assert power["secured supply (planned)"] == (300.0, 2, 7)
    assert power["basis not known (planned)"] == (120.0, 1, 7)


def test_operators_beyond_the_first_are_told_as_a_number(sums: Sums) -> None:
    section = sums("southeast", "data_centres")["by_operator"]
    assert len(section.lines) == 12
    assert section.notes == ("and 2 more", "Left out, as they contain parts that are counted: 2.")


def test_the_share_of_the_capital_region_is_dated_and_has_a_source(sums: Sums) -> None:
    section = sums("ulsan_ai_hub", "data_centres")["national_data_centres"]
    shares = {line.label: round(line.value) for line in section.lines}
    assert shares["data centres, 2022-06"] == 59
    assert shares["power, 2022-06"] == 70
    assert section.notes[0] == "National figures of their date, not of this plan."
    assert "data centres, 2022-06: 86 of 146. Source: KEPCO, quoted by Kharn" in section.notes


def test_clusters_leave_out_what_is_only_a_position(sums: Sums) -> None:
    found = sums("ulsan_ai_hub", "clusters")
    by_basis = told(found["area_by_basis"])
    assert by_basis["indicative"] == (116.9338, 10, 10)
    assert by_basis["indicative (planned)"] == (4.419, 3, 3)
    # Of the 26 that are only positions none is retired.
    assert "position is known: 26." in found["area_by_basis"].notes[1]
    assert not any("position" in label for label in by_basis)
    assert told(found["firms"])["existing"][1] == 6
    assert told(found["campuses"]) == {"existing": (14.0, 14, 14)}
    assert told(found["water"])["industrial water"] == (340000.0, 1, 1)


def test_surveyed_and_indicative_areas_stay_apart() -> None:
    rows = [
        {"kind": "cluster/industrial_complex", "status": "existing", "geometry_basis": basis}
        for basis in ("surveyed", "indicative", "position_only")
    ]
    found = of_rows("clusters", "area_by_basis", rows, "cluster", area_m2=[1e6, 2e6, 4e6])
    assert told(found) == {"indicative": (2.0, 1, 1), "surveyed": (1.0, 1, 1)}


def test_a_statistical_total_is_no_place_and_stands_apart(sums: Sums) -> None:
    found = sums("southeast", "transport")
    assert told(found["nodes"])["port"] == (6.0, 6, 6)
    assert "not counted: 1." in found["nodes"].notes[0]
    assert [(line.label, line.value, line.unit, line.known, line.among) for line in found["ports"].lines] == [
        ("existing", 6_857_440.0, "TEU/year", 2, 6)
    ]
    assert [(line.value, line.unit) for line in found["anchors"].lines] == [(24_880_000.0, "TEU/year")]
    airports = [(line.label, line.value, line.unit) for line in found["airports"].lines]
    assert airports == [
        ("existing", 16_949_787.0, "passengers/year"),
        ("planned", 17_030_000.0, "passengers/year"),
    ]


def rows_of(name: str) -> Iterator[dict[str, str]]:
    with (SAMPLES / f"{name}.csv").open(encoding="utf-8") as file:
        yield from csv.DictReader(file)


def test_lengths_by_mode_are_those_of_the_file(sums: Sums) -> None:
    found = told(sums("southeast", "transport")["link_km"])
    assert found["expressway"][0] == pytest.approx(
        sum(
            float(row["length_km"])
            for row in rows_of("transport_link")
            if row["mode"] == "expressway" and row["kind"] == "line"
        )
    )
    assert "transfer on foot" not in found


def test_it_is_said_how_many_lengths_were_measured() -> None:
    rows = [{"kind": "power_line/cable", "status": "existing", "voltage_kv": 154.0} for _ in range(2)]
    found = of_rows(
        "power", "line_km", rows, "power_line", length_km=[10.0, math.nan], measured_km=[9.0, 5.0]
    )
    assert told(found) == {"154 kV": (15.0, 2, 2)}
    assert found.notes[0].endswith("for want of one: 1.")


def test_only_the_rows_asked_for_are_summed(read: Callable[[str, str], AssetColumns]) -> None:
    found = read("ulsan_ai_hub", "power")
    sections = summarise(THEMES["power"], found, np.zeros(found.count, dtype=bool), str, "en")
    assert all(section.lines == () for section in sections)


def test_sums_speak_the_language_asked_for(sums: Sums) -> None:
    found = sums("ulsan_ai_hub", "power", "ko")
    assert found["mw_all"].title == "발전소: 전체 설비용량"
    assert "원자력(건설 중)" in told(found["mw_by_fuel"])
    national = sums("ulsan_ai_hub", "data_centres", "ko")["national_data_centres"]
    assert national.title == "전국 대비 수도권 비중"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_row_of_a_theme_names_what_there_is(theme: Theme, read: Callable[..., AssetColumns]) -> None:
    found = read("southeast", theme.name)
    known = {*found.texts, *found.words, *found.numbers, "line_km", ""}
    for summary in theme.summaries:
        assert summary.layer in theme.layers
        assert {*summary.by, summary.value, *summary.only, *summary.without} <= known, summary.key
        assert set(summary.of) <= set(summary.by)
    assert theme.chart in [summary.key for summary in theme.summaries]
    assert set(theme.figures) == set(theme.layers)


def test_a_line_for_a_chart_is_told_apart_by_status(sums: Sums) -> None:
    bars = {(line.bar, line.series) for line in sums("ulsan_ai_hub", "power")["mw_by_fuel"].lines}
    assert {("nuclear", "existing"), ("nuclear", "under construction")} <= bars


def test_names_are_in_the_language_else_the_other_one_else_the_identifier() -> None:
    made = columns([{"name": "A", "name_ko": "가"}, {"name": "B"}, {"name_ko": "다"}, {"id": "d"}, {}])
    assert names_in(made, "ko").tolist() == ["가", "B", "다", "d", ""]
    assert names_in(made, "en").tolist() == ["A", "B", "다", "d", ""]


def test_a_word_that_nobody_named_is_itself() -> None:
    assert word_label("kind", "power_plant/nuclear") == "nuclear"
    assert word_label("kind", "power_plant/fusion") == "fusion"
    assert word_label("status", "dreamt of") == "dreamt of"


def test_a_line_length_is_stored_or_measured() -> None:
    lengths, measured = line_km(columns([{"length_km": 1.0, "measured_km": 2.0}, {"measured_km": 2.0}]))
    assert lengths.tolist() == [1.0, 2.0]
    assert measured.tolist() == [False, True]


def test_a_new_figure_is_a_row(read: Callable[[str, str], AssetColumns]) -> None:
    found = read("ulsan_ai_hub", "power")
    row = Summary("mva", "MVA", "substation", ("voltage_kv",), "transformer_mva", "MW", by_size=False)
    theme = THEMES["power"]._replace(summaries=(row,), chart="mva")
    (section,) = summarise(theme, found, np.ones(found.count, dtype=bool), str, "en")
    assert [line.label for line in section.lines][:2] == ["154 kV", "345 kV"]
