# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The facts of the sample plans: what they may claim, and the traps they must not fall into."""

from __future__ import annotations

import csv
import datetime
import itertools
import math
import re
from collections import Counter
from typing import Any

import pytest
import shapely

from plugin.paths import SAMPLES
from plugin.plan.samples import Sample, SampleRow, read_sample
from plugin.plan.schema import LAYERS
from plugin.plan.vocabulary import HUB

COLLECTED = datetime.date(2026, 11, 22)
ASSETS = tuple(
    name for name, spec in LAYERS.items() if spec.is_temporal and (SAMPLES / f"{name}.csv").exists()
)
NAMED = (*ASSETS, "region", "proposal", "proposal_component")
NOT_LOCATED = {
    "samgye_industrial_area",
    "jwagon_industrial_area",
    "jukgok_industrial_area",
    "uijeon_industrial_area",
}
INFERRED = {"buk_busan_345_kv_node", "ulsan_buk_gu_345_kv_node"}


@pytest.fixture(scope="module")
def facts() -> Sample:
    return read_sample("southeast")


def values(facts: Sample, layer: str) -> dict[str, dict[str, Any]]:
    return {row.values["id"]: dict(row.values) for row in facts.layers[layer]}


def rows(facts: Sample, layer: str) -> dict[str, SampleRow]:
    return {row.values["id"]: row for row in facts.layers[layer]}


def distance_km(start: SampleRow, end: SampleRow) -> float:
    """Great-circle distance (haversine, mean earth radius)."""
    (lon_1, lat_1), (lon_2, lat_2) = (
        map(math.radians, shapely.get_coordinates(row.geometry)[0]) for row in (start, end)
    )
    half_chord = (
        math.sin((lat_2 - lat_1) / 2) ** 2
        + math.cos(lat_1) * math.cos(lat_2) * math.sin((lon_2 - lon_1) / 2) ** 2
    )
    return 2 * 6371.0088 * math.asin(math.sqrt(half_chord))


# Files, names, sources


def test_every_file_is_a_layer_with_a_licence_and_an_attribution(facts: Sample) -> None:
    files = {path.stem for path in SAMPLES.glob("*.csv")}
    assert files == set(facts.layers) == set(facts.attributions)
    for attribution in facts.attributions.values():
        assert attribution.licence
        assert attribution.attribution
        assert attribution.retrieved == "2026-11-22"


def test_open_data_is_attributed_as_its_licence_asks(facts: Sample) -> None:
    licences = {layer: entry.licence for layer, entry in facts.attributions.items()}
    for layer in ("substation", "power_line", "transport_node", "transport_link"):
        assert licences[layer] == "ODbL 1.0"
        assert "© OpenStreetMap contributors" in facts.attributions[layer].attribution
    assert licences["power_plant"] == "CC BY 4.0"
    assert "World Resources Institute" in facts.attributions["power_plant"].attribution
    assert licences["region"].startswith("KOGL Type 1")
    assert "Statistics Korea" in facts.attributions["region"].attribution


def test_identifiers_are_short_words_in_ascii(facts: Sample) -> None:
    for layer in facts.layers:
        for row_id in values(facts, layer):
            assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", row_id), row_id


def test_everything_has_an_english_and_a_korean_name(facts: Sample) -> None:
    for layer in NAMED:
        for row in values(facts, layer).values():
            assert not re.search("[가-힣]", row["name"]), row["name"]
            assert re.search("[가-힣]", row["name_ko"]), row["name"]
            assert row["name"] == row["name"].strip()


def test_every_feature_keeps_its_source_confidence_and_accuracy(facts: Sample) -> None:
    for layer in ASSETS:
        for row_id, row in values(facts, layer).items():
            assert row["source"], row_id
            assert row["confidence"], row_id
            assert (row["position_accuracy_m"] is None) == (row_id in NOT_LOCATED), row_id


def test_every_row_of_a_table_keeps_its_source(facts: Sample) -> None:
    for layer in ("region", "region_indicator", "proposal", "proposal_component", "component_figure"):
        assert all(row["source"] for row in values(facts, layer).values())


def test_a_position_from_general_knowledge_is_rough(facts: Sample) -> None:
    for layer in ("data_centre", "cluster", "campus", "transport_node", "constraint_area", "water_source"):
        for row_id, row in values(facts, layer).items():
            if re.match("position: general knowledge|general knowledge", row["source"], re.IGNORECASE):
                assert row["position_accuracy_m"] >= 2000, row_id


def test_the_files_name_no_place_outside_the_repository() -> None:
    for path in SAMPLES.iterdir():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"/(?:home|root|tmp|work)/|\blookup id\b|\bindex id\b|\.\./", text), path.name
        assert not re.search(r"\b[0-9a-fA-F]{32,}\b", text), path.name


# Dates


def test_a_date_says_how_precise_it_is_and_is_no_more_precise_than_that(facts: Sample) -> None:
    columns: dict[str, tuple[str, ...]] = {
        **dict.fromkeys(ASSETS, ("opened", "closed")),
        "proposal": ("announced",),
        "component_figure": ("from_date",),
    }
    for layer, names in columns.items():
        for row_id, row in values(facts, layer).items():
            dates = [row[name] for name in names if row[name]]
            assert bool(dates) == bool(row["date_precision"]), row_id
            if row["date_precision"] in {"month", "year"}:
                assert all(date.day == 1 for date in dates), row_id
            if row["date_precision"] == "year":
                assert row["opened"] is None or row["opened"].month == 1, row_id


def test_opening_dates_agree_with_the_status(facts: Sample) -> None:
    for layer in ASSETS:
        for row_id, row in values(facts, layer).items():
            if row["status"] == "existing" and row["opened"]:
                assert row["opened"] <= COLLECTED, row_id
            if row["status"] in {"planned", "proposed"} and row["opened"]:
                assert row["opened"] > COLLECTED, row_id
            assert row["closed"] is None or row["status"] in {"retired", "cancelled"}, row_id


def test_years_of_statistics_and_announcements_are_no_opening_dates(facts: Sample) -> None:
    nodes = values(facts, "transport_node")
    opened = {row_id for row_id, row in nodes.items() if row["opened"]}
    assert opened == {"apt_gadeok", "st_cwjungang", "st_ulsan_ktx", "st_jinyeong", "st_sinwol"}
    assert values(facts, "cluster")["ulsan_mipo_national_industrial_complex"]["opened"] is None
    assert values(facts, "data_centre")["kt_softbank_gimhae_data_centre"]["opened"] is None


def test_what_closed_stays_closed(facts: Sample) -> None:
    nodes, plants = values(facts, "transport_node"), values(facts, "power_plant")
    assert {row_id for row_id, row in nodes.items() if row["status"] == "retired"} == {
        "st_hogye",
        "st_jinyeong_old",
    }
    assert nodes["st_jinyeong_old"]["closed"] == datetime.date(2010, 1, 1)
    assert "not in the source" in nodes["st_hogye"]["notes"]
    assert plants["kori_nuclear_unit_1"]["closed"] == datetime.date(2017, 1, 1)
    assert values(facts, "data_centre")["nhn_gimhae_data_centre"]["closed"] == datetime.date(2023, 11, 1)


# Power


@pytest.mark.parametrize("layer", ["power_plant", "substation"])
def test_positions_of_power_facilities_are_on_a_grid_of_a_hundredth_of_a_degree(layer: str) -> None:
    with (SAMPLES / f"{layer}.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            assert re.fullmatch(r"\d+(\.\d{1,2})?", row["lon"]), row["id"]
            assert re.fullmatch(r"\d+(\.\d{1,2})?", row["lat"]), row["id"]


def test_transmission_lines_show_no_more_than_their_rounded_ends(facts: Sample) -> None:
    for row in facts.layers["power_line"]:
        assert shapely.get_num_points(row.geometry) == 2
        for ordinate in shapely.get_coordinates(row.geometry).ravel():
            assert ordinate == round(ordinate, 2)


def test_plants_and_substations_are_complete(facts: Sample) -> None:
    assert len(facts.layers["power_plant"]) == 37
    kinds = Counter(row["kind"] for row in values(facts, "substation").values())
    assert kinds == {"substation": 87, "junction": 14, "switchyard": 3, "traction": 2}
    assert len(facts.layers["power_line"]) == 27


def test_a_capacity_that_counts_units_shut_down_stays_unknown(facts: Sample) -> None:
    plants = values(facts, "power_plant")
    unknown = {row_id for row_id, row in plants.items() if row["capacity_mw"] is None}
    assert unknown == {"wolsong_nuclear_power_plant", "samcheonpo_thermal_koen"}


def test_eleven_substations_keep_an_unknown_voltage(facts: Sample) -> None:
    substations = values(facts, "substation").values()
    unknown = [row for row in substations if row["voltage_kv"] is None]
    assert len(unknown) == 11
    assert all("not tagged" in row["notes"] for row in unknown)
    assert {row["voltage_kv"] for row in substations} == {None, 154.0, 345.0, 765.0}


def test_loads_transformers_and_headroom_of_substations_are_unknown(facts: Sample) -> None:
    for row in values(facts, "substation").values():
        for column in (
            "transformer_mva",
            "banks",
            "peak_load_mw",
            "load_basis",
            "headroom_mw",
            "headroom_basis",
        ):
            assert row[column] is None


def test_junctions_and_inferred_nodes_are_no_known_substations(facts: Sample) -> None:
    junctions = {i: row for i, row in values(facts, "substation").items() if row["kind"] == "junction"}
    assert junctions.keys() >= INFERRED
    for row in junctions.values():
        assert row["confidence"] == "low"
        assert re.search("not a (known|confirmed) substation", row["notes"])


def test_lines_end_at_known_substations_wherever_one_is_named(facts: Sample) -> None:
    substations = values(facts, "substation")
    ends = [row[end] for row in values(facts, "power_line").values() for end in ("from_id", "to_id")]
    assert len(set(ends)) == 24
    known = {end for end in ends if substations[end]["kind"] != "junction"}
    assert known == {
        "kori_shin_kori_switchyard",
        "buk_gyeongnam_substation",
        "sin_yangsan_substation",
        "ulju_substation",
        "sin_masan_substation",
        "sin_gimhae_substation",
        "changwon_substation",
        "sin_goseong_substation",
        "daegu_substation",
        "goryeong_substation",
    }


def test_lines_claim_neither_route_nor_circuits_nor_kind(facts: Sample) -> None:
    for row in values(facts, "power_line").values():
        assert row["kind"] == "unknown"
        assert row["circuits"] is None
        assert row["capacity_mva"] is None
        assert row["length_km"] > 0
        assert row["notes"].startswith("Not the real route")


def test_a_line_shorter_than_the_straight_line_says_so(facts: Sample) -> None:
    nodes = rows(facts, "substation")
    for row_id, row in values(facts, "power_line").items():
        straight_km = distance_km(nodes[row["from_id"]], nodes[row["to_id"]])
        if straight_km - row["length_km"] > 0.5:
            assert "shorter than the straight line" in row["notes"], row_id


# Data centres


def test_megawatts_have_a_basis_or_say_that_none_is_published(facts: Sample) -> None:
    for row_id, row in values(facts, "data_centre").items():
        if row["power_mw"] is not None and row["mw_basis"] is None:
            assert "does not say which power" in row["notes"], row_id


def test_the_parts_of_eco_delta_are_inside_its_300_mw(facts: Sample) -> None:
    centres = values(facts, "data_centre")
    cluster = centres["eco_delta_green_data_centre_cluster"]
    parts = {i: row for i, row in centres.items() if row["part_of_id"] == cluster["id"]}
    assert parts.keys() == {
        "eco_delta_green_data_center_pfv",
        "busan_edc_pfv",
        "bep_mirae_asset_data_centre",
        "elice_group_data_centre",
    }
    assert sum(row["power_mw"] or 0 for row in parts.values()) == cluster["power_mw"] == 300
    assert (
        {row["mw_basis"] for row in parts.values() if row["power_mw"]} == {cluster["mw_basis"]} == {"secured"}
    )


def test_the_103_mw_of_ulsan_are_inside_its_expansion(facts: Sample) -> None:
    centres = values(facts, "data_centre")
    first, expansion = centres["sk_ai_data_center_ulsan"], centres["sk_ulsan_ai_dc_expansion"]
    assert (first["power_mw"], first["mw_basis"], first["part_of_id"]) == (103, "it", expansion["id"])
    assert (expansion["power_mw"], expansion["status"], expansion["opened"]) == (1000, "proposed", None)
    assert "does not say whether it is IT or contract power" in first["notes"]


def test_kva_are_not_passed_off_as_megawatts(facts: Sample) -> None:
    row = values(facts, "data_centre")["lg_cns_busan_global_cloud_data_center"]
    assert (row["power_mw"], row["mw_basis"]) == (None, "receiving")
    assert "40,000 kVA" in row["notes"]


def test_a_research_centre_is_no_data_centre(facts: Sample) -> None:
    assert len(facts.layers["data_centre"]) == 19
    assert not [row for row in values(facts, "data_centre").values() if "R&D" in row["name"]]
    assert values(facts, "cluster")["nhn_gimhae_rd_centre"]["kind"] == "research_centre"


# Clusters


def test_the_ten_ageing_areas_of_gimhae_are_six_places_and_four_names(facts: Sample) -> None:
    ageing = {
        i: row for i, row in rows(facts, "cluster").items() if row.values["kind"] == "ageing_industrial_area"
    }
    assert len(ageing) == 10
    for row_id, row in ageing.items():
        assert (row.geometry is None) == (row_id in NOT_LOCATED)
        assert "9 km2 together" in row.values["notes"]
        assert row.values["area_m2"] == (457_000 if row_id == "andong_industrial_area" else None)
    for row_id in NOT_LOCATED:
        assert ageing[row_id].values["notes"].startswith("Not located")
        assert ageing[row_id].values["geometry_basis"] is None


def test_naesam_and_deogam_share_a_point_and_say_so(facts: Sample) -> None:
    naesam, deogam = (rows(facts, "cluster")[f"{name}_industrial_area"] for name in ("naesam", "deogam"))
    assert naesam.geometry == deogam.geometry
    assert "same point as the Deogam area" in naesam.values["notes"]
    assert "same point as the Naesam area" in deogam.values["notes"]


def test_a_cluster_is_a_circle_of_its_published_area_or_of_its_accuracy(facts: Sample) -> None:
    assert len(facts.layers["cluster"]) == 45
    for row_id, row in rows(facts, "cluster").items():
        if row_id in NOT_LOCATED:
            continue
        if row.values["area_m2"] is None:
            assert row.values["geometry_basis"] == "position_only", row_id
            assert row.radius_m == row.values["position_accuracy_m"]
        else:
            assert row.values["geometry_basis"] == "indicative", row_id
            assert row.radius_m == pytest.approx(math.sqrt(row.values["area_m2"] / math.pi))


def test_areas_that_are_summed_or_doubtful_say_so(facts: Sample) -> None:
    clusters = values(facts, "cluster")
    noksan = clusters["myeongji_noksan_national_industrial_complex"]
    assert noksan["area_m2"] == 1_843_000 + 6_998_000
    assert "sum of its two published parts" in noksan["notes"]
    assert clusters["sk_innovation_ulsan_clx"]["area_m2"] is None
    assert "pyeong" in clusters["sk_innovation_ulsan_clx"]["notes"]


# Transport


def test_nodes_are_of_the_modes_and_kinds_that_measures_know(facts: Sample) -> None:
    kinds = Counter((row["mode"], row["kind"]) for row in values(facts, "transport_node").values())
    assert kinds == {
        ("port", "seaport"): 6,
        ("port", "statistic_anchor"): 1,
        ("airport", "airport"): 3,
        ("airport", "military_airport"): 1,
        ("rail", "station"): 31,
        ("rail", "junction"): 2,
        ("light_rail", "station"): 21,
        ("metro", "station"): 114,
        ("freight", "rail_container_terminal"): 2,
        ("freight", "inland_container_depot"): 1,
        ("expressway", "interchange"): 42,
        ("expressway", "junction"): 19,
        ("expressway", "rest_area"): 13,
        ("expressway", "terminus"): 2,
        ("expressway", "tollgate"): 1,
    }


def test_the_total_of_busan_port_is_an_anchor_and_the_new_port_has_no_figure(facts: Sample) -> None:
    nodes = values(facts, "transport_node")
    assert nodes["port_busan_total"]["kind"] == "statistic_anchor"
    assert nodes["port_busan_total"]["capacity"] == 24_880_000
    assert "14.10 million transshipment" in nodes["port_busan_total"]["notes"]
    assert nodes["port_busan_new"]["capacity"] is None


def test_a_throughput_has_a_unit_and_the_note_its_year(facts: Sample) -> None:
    for row_id, row in values(facts, "transport_node").items():
        assert (row["capacity"] is None) == (row["capacity_unit"] is None), row_id
        if row["capacity"] is not None:
            assert row["capacity_unit"] in {"TEU/year", "passengers/year"}
            assert re.search(r"20\d\d", row["notes"]), row_id


def test_corridors_are_whole_chains_of_segments(facts: Sample) -> None:
    lines = [row for row in values(facts, "transport_link").values() if row["kind"] == "line"]
    chains: dict[str, list[dict[str, Any]]] = {}
    for row in lines:
        chains.setdefault(re.sub(r"_\d\d$", "", row["id"]), []).append(row)
    assert len(chains) == 22
    assert len(lines) == 246
    for corridor, segments in chains.items():
        assert [row["id"] for row in segments] == [f"{corridor}_{n + 1:02d}" for n in range(len(segments))]
        assert len({row["mode"] for row in segments}) == 1
        for before, after in itertools.pairwise(segments):
            assert before["to_id"] == after["from_id"]


def test_segments_are_as_long_as_the_posts_say_or_straight(facts: Sample) -> None:
    nodes = rows(facts, "transport_node")
    for row_id, row in values(facts, "transport_link").items():
        if "by the posts" in row["notes"]:
            assert row_id.startswith(("bgl_", "gyeongjeon_"))
        else:
            straight_km = distance_km(nodes[row["from_id"]], nodes[row["to_id"]])
            assert row["length_km"] == pytest.approx(straight_km, abs=0.02), row_id
            assert re.search("[Ss]traight", row["notes"]), row_id
    links = values(facts, "transport_link")
    light_rail_km = sum(row["length_km"] for row_id, row in links.items() if row_id.startswith("bgl_"))
    assert light_rail_km == pytest.approx(22.6)
    assert links["gyeongjeon_04"]["length_km"] == pytest.approx(10.2)
    assert "with care" in links["gyeongjeon_04"]["notes"]


def test_the_line_under_construction_is_not_open_and_keeps_its_wording(facts: Sample) -> None:
    links, nodes = values(facts, "transport_link"), values(facts, "transport_node")
    open_links = {i for i, row in links.items() if row["status"] == "existing"}
    new_line = {i for i in links if i.startswith("bujeon_masan_")}
    assert new_line & open_links == {"bujeon_masan_08", "bujeon_masan_09", "bujeon_masan_10"}
    for row_id in new_line:
        assert "98 %, stalled since the ground subsided in 2020" in links[row_id]["notes"]
    unfinished = {i for i, row in nodes.items() if row["status"] == "under_construction"}
    touching = {i for i in open_links if {links[i]["from_id"], links[i]["to_id"]} & unfinished}
    assert touching == {"newport_freight_01", "newport_freight_02"}
    assert all("signal station at Chilsan" in links[row_id]["notes"] for row_id in touching)


def test_connectors_are_transfers_between_stations_and_schematic_access(facts: Sample) -> None:
    links, nodes = values(facts, "transport_link"), values(facts, "transport_node")
    connectors = [row for row in links.values() if row["kind"] != "line"]
    assert Counter(row["kind"] for row in connectors) == {"transfer": 12, "access": 22}
    for row in connectors:
        assert row["mode"] == row["kind"]
        if row["kind"] == "transfer":
            assert {nodes[row["from_id"]]["kind"], nodes[row["to_id"]]["kind"]} == {"station"}
        else:
            assert row["notes"].startswith("Schematic link")
    assert [row["id"] for row in connectors if row["status"] == "planned"] == [
        "access_apt_gadeok_port_busan_new"
    ]


def test_speeds_and_headways_are_assumptions_and_not_facts(facts: Sample) -> None:
    for row in values(facts, "transport_link").values():
        assert row["speed_kmh"] is None
        assert row["headway_min"] is None


# Water and constraints


def test_the_spare_water_of_onsan_is_the_cautious_one(facts: Sample) -> None:
    plant = values(facts, "water_source")["onsan_water_purification_plant"]
    assert plant["capacity_m3_per_day"] == 340_000
    assert plant["spare_m3_per_day"] == 340_000 - 280_000 - 51_000
    assert "340 - 280 - 51 = 9" in plant["notes"]
    assert "range is 9-19" in plant["notes"]


def test_cold_sea_water_is_no_water_supply(facts: Sample) -> None:
    terminal = values(facts, "water_source")["ket_lng_cold_seawater"]
    assert terminal["kind"] == "cooling_seawater"
    assert terminal["capacity_m3_per_day"] is terminal["spare_m3_per_day"] is None
    assert "10,000 t an hour" in terminal["notes"]


def test_constraints_inform_and_claim_no_outline(facts: Sample) -> None:
    kinds = {row.values["kind"] for row in facts.layers["constraint_area"]}
    assert kinds == {"grid_stress", "water_supply_delay"}
    for row in facts.layers["constraint_area"]:
        assert row.values["effect"] == "inform"
        assert row.values["geometry_basis"] == "position_only"
        assert row.radius_m == row.values["position_accuracy_m"]


def test_campuses_have_no_invented_student_numbers(facts: Sample) -> None:
    assert len(facts.layers["campus"]) == 14
    for row in values(facts, "campus").values():
        assert row["students"] is row["ai_graduates_per_year"] is None


# Regions and indicators


def test_regions_are_17_provinces_and_the_43_districts_of_the_southeast(facts: Sample) -> None:
    regions = values(facts, "region").values()
    assert Counter(row["level"] for row in regions) == {"sido": 17, "sigungu": 43}
    assert {row["code"][:2] for row in regions if row["level"] == "sigungu"} == {"26", "31", "48"}
    for row in facts.layers["region"]:
        assert row.geometry is not None
        assert row.geometry.is_valid
        assert re.search("boundaries of (2018|2021-04)", row.values["notes"])


def test_codes_are_those_of_the_ministry_where_26_is_busan(facts: Sample) -> None:
    names = {row["code"]: row["name"] for row in values(facts, "region").values()}
    assert (names["26"], names["31"], names["48250"]) == ("Busan", "Ulsan", "Gimhae-si")
    assert "Code of Statistics Korea: 26" in values(facts, "region")["kr_31"]["notes"]


def test_districts_belong_to_the_hub_of_their_province(facts: Sample) -> None:
    regions = {row["code"]: row for row in values(facts, "region").values()}
    assert {row["hub"] for row in regions.values()} == set(HUB)
    for code, row in regions.items():
        assert row["hub"] == regions[code[:2]]["hub"]


def test_gwangju_and_south_jeolla_end_with_their_merger(facts: Sample) -> None:
    ended = {row["code"]: row for row in values(facts, "region").values() if row["valid_to"]}
    assert ended.keys() == {"29", "46"}
    for row in ended.values():
        assert row["valid_to"] == datetime.date(2026, 7, 1)
        assert "confirmation after the launch was not found" in row["notes"]


def test_indicators_are_complete_and_of_known_regions(facts: Sample) -> None:
    indicators = values(facts, "region_indicator")
    assert len(indicators) == 336 + 45
    codes = {row["code"] for row in values(facts, "region").values()}
    others = {row["region_code"] for row in indicators.values()} - codes
    groups = {"G_CAP", "G_NONCAP", "G_SE", "G_DG", "G_CC", "G_CG", "G_HJ", "G_JL", "G_GJ"}
    assert others == {"KR", "11680", "11650", "30200"} | groups
    for row in indicators.values():
        assert row["region_code"] in codes | {"KR"} or row["notes"]
        assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", row["indicator"])
        assert row["year"]
        assert row["unit"]


def test_one_figure_per_region_indicator_and_year(facts: Sample) -> None:
    keys = Counter(
        (row["region_code"], row["indicator"], row["year"])
        for row in values(facts, "region_indicator").values()
    )
    assert max(keys.values()) == 1


def test_text_indicators_have_their_text_in_the_notes(facts: Sample) -> None:
    texts = [row for row in values(facts, "region_indicator").values() if row["value"] is None]
    assert Counter(row["indicator"] for row in texts) == {
        "hub_5geuk_3teuk": 17,
        "advanced_manufacturing_lq_rank": 1,
    }
    hubs = {row["code"]: row["hub"] for row in values(facts, "region").values()}
    assert all(
        row["notes"] == hubs[row["region_code"]] for row in texts if row["indicator"] == "hub_5geuk_3teuk"
    )


def test_the_capital_share_of_data_centres_can_be_recalculated(facts: Sample) -> None:
    megawatts = {
        row["region_code"]: row["value"]
        for row in values(facts, "region_indicator").values()
        if row["indicator"] == "data_centre_contract_power" and row["year"] == "2023-09"
    }
    assert megawatts == {"KR": 1916, "G_CAP": 1383, "11": 653, "41": 671, "28": 59}
    assert megawatts["11"] + megawatts["41"] + megawatts["28"] == megawatts["G_CAP"]
    share = values(facts, "region_indicator")["data_centre_contract_power_share_g_cap_2023_09"]["value"]
    assert share == pytest.approx(100 * megawatts["G_CAP"] / megawatts["KR"], abs=0.05)


def test_populations_of_2024_say_that_they_are_rounded_and_unverified(facts: Sample) -> None:
    populations = [
        r for r in values(facts, "region_indicator").values() if r["indicator"] == "population_resident"
    ]
    assert len(populations) == 18
    assert all("unverified" in row["notes"] for row in populations)


# Proposals


def test_each_proposal_tells_its_story_in_components(facts: Sample) -> None:
    counts = Counter(row["proposal_id"] for row in values(facts, "proposal_component").values())
    assert counts == {"gaya_valley": 7, "ulsan_ai_hub": 5, "gyeongnam_ax": 1}
    assert all(row["announced"] for row in values(facts, "proposal").values())


def test_a_component_is_placed_only_where_a_site_is_published(facts: Sample) -> None:
    placed = {i: row for i, row in rows(facts, "proposal_component").items() if row.geometry is not None}
    assert {i: row.values["site_status"] for i, row in placed.items()} == {
        "sk_aws_ai_data_centre": "sited",
        "ulsan_underwater_dc": "indicative",
        "ai_power_semiconductor_zone": "indicative",
        "national_smart_logistics_platform": "indicative",
    }
    for row in facts.layers["proposal_component"]:
        if row.geometry is None:
            assert row.values["site_status"] == "unsited"
            assert row.values["position_accuracy_m"] is row.values["geometry_basis"] is None


def test_the_semiconductor_belt_shows_its_two_ends_and_nothing_between(facts: Sample) -> None:
    belt = rows(facts, "proposal_component")["ai_power_semiconductor_zone"]
    ends = [
        shapely.get_coordinates(rows(facts, "cluster")[row_id].geometry)[0].tolist()
        for row_id in ("gimhae_daedong_advanced_industrial_complex", "gimhae_techno_valley_jinrye")
    ]
    assert shapely.get_coordinates(belt.geometry).tolist() == ends
    assert belt.values["geometry_basis"] == "position_only"


def test_the_logistics_platform_is_a_circle_of_its_candidate_area(facts: Sample) -> None:
    platform = rows(facts, "proposal_component")["national_smart_logistics_platform"]
    figure = values(facts, "component_figure")["logistics_platform_area"]
    assert platform.radius_m == pytest.approx(math.sqrt(figure["value"] / math.pi))


def test_a_component_that_is_an_asset_stands_where_the_asset_stands(facts: Sample) -> None:
    for row in facts.layers["proposal_component"]:
        if row.values["asset_id"] and row.geometry is not None:
            assert row.geometry == rows(facts, row.values["asset_layer"])[row.values["asset_id"]].geometry


def test_nested_components_are_the_same_as_nested_assets(facts: Sample) -> None:
    components = values(facts, "proposal_component")
    for row in components.values():
        if row["part_of_id"]:
            asset = values(facts, row["asset_layer"])[row["asset_id"]]
            assert asset["part_of_id"] == components[row["part_of_id"]]["asset_id"]


def test_the_demand_of_ulsan_comes_in_two_dated_phases_of_one_basis(facts: Sample) -> None:
    figures = values(facts, "component_figure").values()
    phases = [
        (row["from_date"], row["date_precision"], row["value"], row["mw_basis"])
        for row in figures
        if row["component_id"] == "sk_aws_ai_data_centre" and row["quantity"] == "demand_mw"
    ]
    assert phases == [
        (datetime.date(2027, 11, 1), "month", 41, "it"),
        (datetime.date(2029, 2, 1), "month", 103, "it"),
    ]
    expansion = values(facts, "component_figure")["sk_expansion_demand"]
    assert (expansion["value"], expansion["from_date"]) == (1000, None)


def test_only_published_figures_are_shipped_and_gaya_valley_has_none(facts: Sample) -> None:
    figures = values(facts, "component_figure").values()
    assert {row["basis"] for row in figures} == {"published"}
    assert {row["unit"] for row in figures} == {"MW", "jobs", "KRW_bn", "m2"}
    assert not [row for row in figures if row["component_id"] == "gaya_valley_cluster"]
    for row in figures:
        assert (row["mw_basis"] is not None) == (row["quantity"] == "demand_mw")


# What each sample holds


def test_the_gimhae_sample_holds_what_a_siting_study_of_gimhae_needs() -> None:
    gimhae = read_sample("gimhae_gaya_valley")
    assert gimhae.study_region_code == "48250"
    needed = {
        "transport_node": {"port_busan_north", "port_busan_new", "apt_rkpk", "apt_gadeok", "ft_busannewport"},
        "power_plant": {"kori_nuclear_unit_2", "saeul_nuclear_units_1_2", "busan_combined_cycle_gamcheon"},
        "substation": {
            "sin_gimhae_substation",
            "sin_yangsan_substation",
            "seo_busan_substation",
            "changwon_substation",
        },
        "data_centre": {"nhn_gimhae_data_centre", "eco_delta_green_data_centre_cluster"},
        "cluster": {
            "gimhae_daedong_advanced_industrial_complex",
            "gimhae_techno_valley_jinrye",
            *NOT_LOCATED,
        },
        "campus": {"inje_university", "pusan_national_university_busan"},
        "constraint_area": {"west_busan_load_concentration"},
    }
    for layer, ids in needed.items():
        assert ids <= values(gimhae, layer).keys(), layer


def test_the_ulsan_sample_holds_its_water_and_its_power() -> None:
    ulsan = read_sample("ulsan_ai_hub")
    assert ulsan.study_region_code == "31"
    needed = {
        "water_source": {"onsan_water_purification_plant", "ket_lng_cold_seawater"},
        "constraint_area": {"bugok_yongyeon_water_supply_delay"},
        "power_plant": {
            "sk_multi_utility_chp",
            "ulsan_gps_ccgt",
            "kori_nuclear_unit_2",
            "bandibuli_floating_wind",
        },
        "substation": {"sin_ulsan_substation", "sin_onsan_substation", "ulju_substation"},
        "transport_node": {"port_ulsan", "apt_rkpu", "st_ulsan_ktx"},
        "campus": {"unist", "university_of_ulsan"},
        "cluster": {"ulsan_mipo_distributed_energy_special_zone"},
    }
    for layer, ids in needed.items():
        assert ids <= values(ulsan, layer).keys(), layer


@pytest.mark.parametrize("sample_id", ["gimhae_gaya_valley", "ulsan_ai_hub"])
def test_the_first_view_shows_the_whole_study_region(sample_id: str) -> None:
    sample = read_sample(sample_id)
    region = rows(sample, "region")[f"kr_{sample.study_region_code}"]
    assert shapely.box(*sample.view_extent).contains(region.geometry)
