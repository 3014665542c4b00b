# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An import as a study: any file into a layer of a plan, every row accounted for."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

from plugin.errors import Cancelled, InputError, PlanFileError
from plugin.plan.check import check_plan
from plugin.plan.create import create_empty_plan, create_sample_plan
from plugin.plan.importing.coordinates import CrsQuestion
from plugin.plan.importing.source_table import source_of_path
from plugin.studies import import_assets as study
from plugin.studies.import_assets import ImportRequest, ImportResult, import_assets, prepare_import
from plugin.studies.import_rows import Provenance
from tests.plan.plan_rows import execute, geometries, query

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
HEAD = ("이름", "발전원", "상태", "설비용량(kW)", "경도", "위도")
GORI = ("고리", "원자력", "운영중", "950,000", "129.29", "35.32")
SUN = ("햇빛", "태양광", "계획", "1,200", "129.10", "35.40")


@pytest.fixture(scope="module")
def ulsan_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plans") / "ulsan.gpkg"
    create_sample_plan(path, "ulsan_ai_hub", "en")
    return path


@pytest.fixture
def plan(ulsan_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(ulsan_file, tmp_path / "ulsan.gpkg"))


def write(path: Path, *rows: tuple[str, ...], encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def request(plan: Path, data: Path, layer: str = "power_plant", **more: Any) -> ImportRequest:
    given_ones = {"provenance": Provenance("EPSIS", "KOGL Type 1", "2026-05-31"), "crs": LONLAT} | more
    return ImportRequest(
        source=source_of_path(str(data)),
        plan=plan,
        layer=layer,
        transform_context=QgsCoordinateTransformContext(),
        **given_ones,
    )


def run(plan: Path, data: Path, layer: str = "power_plant", **more: Any) -> ImportResult:
    return import_assets(request(plan, data, layer, **more), lambda _: None)


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig"])
def test_a_table_of_korean_columns_becomes_features(plan: Path, tmp_path: Path, encoding: str) -> None:
    result = run(plan, write(tmp_path / "발전소.csv", HEAD, GORI, SUN, encoding=encoding))
    assert (result.rows, result.taken, result.changed, result.rejected) == (2, 2, 2, 0)
    found = query(
        plan,
        "SELECT name_ko, kind, status, capacity_mw, source FROM power_plant"
        " WHERE name_ko IN ('고리', '햇빛') ORDER BY 1",
    )
    source = "EPSIS (KOGL Type 1), 2026-05-31"
    assert found == [
        ("고리", "nuclear", "existing", 950.0, source),
        ("햇빛", "solar", "planned", 1.2, source),
    ]
    assert [finding for finding in check_plan(plan) if finding.severity == "error"] == []


def test_the_report_names_each_row_that_was_taken_with_its_identifier(plan: Path, tmp_path: Path) -> None:
    result = run(plan, write(tmp_path / "d.csv", HEAD, GORI, SUN))
    taken = {row.id: row.name for row in result.report if row.action == "taken"}
    assert taken == dict(query(plan, "SELECT id, name_ko FROM power_plant WHERE name_ko IN ('고리', '햇빛')"))
    assert [row.row for row in result.report if row.action == "taken"] == [2, 3]


def test_the_run_is_recorded(plan: Path, tmp_path: Path) -> None:
    run(plan, write(tmp_path / "d.csv", HEAD, GORI))
    ((kind, inputs, parameters, versions),) = query(
        plan, "SELECT kind, inputs, parameters, versions FROM run WHERE kind = 'import'"
    )
    assert kind == "import"
    assert json.loads(inputs)["provenance"]["licence"] == "KOGL Type 1"
    assert json.loads(parameters)["taken"] == 1
    assert "qgis" in json.loads(versions)


def test_a_preview_says_the_same_and_writes_nothing(plan: Path, tmp_path: Path) -> None:
    data, before = (
        write(tmp_path / "d.csv", HEAD, GORI, ("x", "화산", "운영", "1", "129", "35")),
        plan.read_bytes(),
    )
    result = run(plan, data, preview=True)
    assert (result.taken, result.rejected) == (1, 1)
    assert plan.read_bytes() == before


def test_the_same_data_twice_is_a_duplicate_and_an_update_changes_it(plan: Path, tmp_path: Path) -> None:
    run(plan, write(tmp_path / "d.csv", HEAD, GORI))
    again = run(plan, write(tmp_path / "e.csv", HEAD, GORI))
    assert (again.taken, again.duplicates) == (0, 1)
    larger = ("고리", "", "", "1,000,000", "129.29", "35.32")
    updated = run(plan, write(tmp_path / "f.csv", HEAD, larger), duplicates="update")
    assert (updated.taken, updated.duplicates, updated.updated) == (0, 1, 1)
    assert query(plan, "SELECT kind, capacity_mw FROM power_plant WHERE name_ko = '고리'") == [
        ("nuclear", 1000.0)
    ]


def test_defaults_do_not_overwrite_what_the_plan_says(plan: Path, tmp_path: Path) -> None:
    run(plan, write(tmp_path / "d.csv", HEAD, GORI))
    rows = [("고리", "", "", "1,000,000", "129.29", "35.32"), ("새", "", "", "7", "129.5", "35.5")]
    done = run(
        plan,
        write(tmp_path / "e.csv", HEAD, *rows),
        duplicates="update",
        status="planned",
        kind="solar",
        provenance=Provenance("KPX"),
    )
    assert (done.taken, done.updated) == (1, 1)
    found = query(
        plan,
        "SELECT kind, status, capacity_mw, source FROM power_plant WHERE name_ko IN ('고리', '새') ORDER BY 3",
    )
    assert found == [
        ("solar", "planned", 0.007, "KPX"),
        ("nuclear", "existing", 1000.0, "KPX; before: EPSIS (KOGL Type 1), 2026-05-31"),
    ]
    defaults = [row.reason for row in done.report if "as the parameter says" in row.reason]
    assert len(defaults) == 2
    assert all(reason.startswith("1 rows say no") for reason in defaults)


def test_a_new_place_takes_back_what_was_said_of_the_old_one(plan: Path, tmp_path: Path) -> None:
    run(plan, write(tmp_path / "d.csv", HEAD, GORI))
    execute(plan, "UPDATE power_plant SET position_accuracy_m = 1000 WHERE name_ko = '고리'")
    accuracy = "SELECT position_accuracy_m FROM power_plant WHERE name_ko = '고리'"
    run(plan, write(tmp_path / "e.csv", HEAD, GORI), duplicates="update")
    assert query(plan, accuracy) == [(1000.0,)]
    moved = (*GORI[:4], "129.295", "35.32")
    assert run(plan, write(tmp_path / "f.csv", HEAD, moved), duplicates="update").updated == 1
    assert query(plan, accuracy) == [(None,)]


def test_totals_and_footnotes_are_no_features(plan: Path, tmp_path: Path) -> None:
    rows = [GORI, ("합 계", "", "", "950,000", "", ""), ("※ 잠정", "", "", "", "", "")]
    result = run(plan, write(tmp_path / "d.csv", HEAD, *rows), status="existing", kind="solar")
    assert (result.taken, result.rejected) == (1, 2)
    rejected = [row.reason for row in result.report if row.action == "rejected"]
    assert rejected == ["A total or a footnote, not a feature"] * 2
    assert not [row for row in result.report if "as the parameter says" in row.reason]


def test_rows_without_a_place_are_found_again(plan: Path, tmp_path: Path) -> None:
    data = write(tmp_path / "d.csv", HEAD[:4], GORI[:4])
    run(plan, data)
    again = run(plan, data)
    assert (again.taken, again.duplicates) == (0, 1)
    assert not any("without a place" in row.reason for row in again.report)


def test_data_without_a_crs_is_a_question_and_the_plan_stays(plan: Path, tmp_path: Path) -> None:
    head = (*HEAD[:4], "x", "y")
    data, before = write(tmp_path / "d.csv", head, (*GORI[:4], "400000", "220000")), plan.read_bytes()
    with pytest.raises(CrsQuestion):
        run(plan, data, crs=QgsCoordinateReferenceSystem())
    assert plan.read_bytes() == before


def test_a_table_takes_rows_and_tells_that_it_takes_no_geometry(plan: Path, tmp_path: Path) -> None:
    data = write(
        tmp_path / "d.csv",
        ("지역코드", "지표", "값", "단위", "연도", "경도", "위도"),
        ("31", "x", "5", "%", "2024", "129", "35"),
    )
    result = run(plan, data, "region_indicator")
    assert result.taken == 1
    assert any("is a table" in row.reason for row in result.report)
    assert query(plan, "SELECT region_code, value, unit FROM region_indicator WHERE indicator = 'x'") == [
        ("31", 5.0, "%")
    ]


def test_rows_without_a_place_are_stored_without_one_and_that_is_said(plan: Path, tmp_path: Path) -> None:
    result = run(plan, write(tmp_path / "d.csv", HEAD[:4], GORI[:4]))
    assert result.taken == 1
    assert any("without a place" in row.reason for row in result.report)
    assert query(plan, "SELECT geom FROM power_plant WHERE name_ko = '고리'") == [(None,)]


def test_a_place_is_where_the_coordinates_say(tmp_path: Path) -> None:
    path = tmp_path / "sao tome.gpkg"
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    create_empty_plan(path, title="São Tomé", crs=crs, language="en", view=QgsRectangle(0, 0, 1e6, 1e5))
    # Where the equator meets the central meridian of zone 32.
    run(path, write(tmp_path / "d.csv", HEAD, (*GORI[:4], "9.0", "0.0")))
    (place,) = geometries(path, "power_plant").values()
    assert (place.x, place.y) == pytest.approx((500_000.0, 0.0), abs=1e-3)


def test_columns_of_coordinates_that_were_chosen_are_not_listed_as_left_out(
    plan: Path, tmp_path: Path
) -> None:
    head = ("이름", "발전원", "상태", "가로", "세로")
    data = write(tmp_path / "d.csv", head, ("고리", "원자력", "운영", "129.29", "35.32"))
    result = run(plan, data, x_field="가로", y_field="세로")
    assert {row.given for row in result.report if row.reason == "Holds the coordinates"} == {"가로", "세로"}
    assert not [row for row in result.report if row.action == "not taken"]


def test_an_older_and_a_newer_plan_are_told(plan: Path, tmp_path: Path) -> None:
    data = write(tmp_path / "d.csv", HEAD, GORI)
    execute(plan, "UPDATE plan_info SET value = '99' WHERE key = 'schema_version'")
    with pytest.raises(PlanFileError, match="Update the AI Region Planner plugin"):
        run(plan, data)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5])
def test_whenever_it_is_cancelled_the_plan_stays_as_it_was(plan: Path, tmp_path: Path, share: float) -> None:
    data, before = write(tmp_path / "d.csv", HEAD, GORI), dump(plan)

    def cancel(done: float) -> None:
        if done >= share:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_assets(request(plan, data), cancel)
    assert dump(plan) == before


def test_nothing_that_can_be_stored_leaves_no_run(plan: Path, tmp_path: Path) -> None:
    before = dump(plan)
    assert run(plan, write(tmp_path / "d.csv", HEAD, ("a", "화산", "운영", "1", "129", "35"))).rejected == 1
    assert dump(plan) == before


def test_an_empty_table_is_refused(plan: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        run(plan, write(tmp_path / "d.csv", HEAD))


def test_progress_goes_up(plan: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    import_assets(request(plan, write(tmp_path / "d.csv", HEAD, GORI)), shares.append)
    assert shares == sorted(shares)
    assert 0.0 <= shares[0] <= shares[-1] <= 1.0


CELLS = st.tuples(
    st.sampled_from(["가", "나", "고리", "", "A"]),
    st.sampled_from(["태양광", "nuclear", "화산", ""]),
    st.sampled_from(["운영중", "planned", "??", ""]),
    st.sampled_from(["1", "1,5", "-3", "10~20", "약 5", "5 kV", "", "x"]),
    st.sampled_from(["129.1", "129.1001", "", "abc"]),
    st.sampled_from(["35.3", "35.4", ""]),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(CELLS, min_size=1, max_size=8), by=st.sampled_from(["id", "id or place and name", "none"])
)
def test_every_row_is_taken_rejected_or_a_duplicate(
    ulsan_file: Path, tmp_path: Path, rows: list[tuple[str, ...]], by: str
) -> None:
    data = write(tmp_path / "d.csv", HEAD, *rows)
    given_request = request(ulsan_file, data, duplicates_by=by)
    try:
        prepared = prepare_import(given_request, lambda _: None)
    except InputError:
        # Rows of nothing but blanks are no rows.
        assert not any("".join(row) for row in rows)
        return
    result = prepared.result
    assert result.taken + result.rejected + result.duplicates == result.rows
    fates = [row for row in result.report if row.action in {"taken", "rejected", "duplicate"}]
    assert len(fates) == result.rows
    assert len({row.row for row in fates}) == result.rows
    assert len(prepared.rows.fids) == result.taken
    ids = prepared.rows.columns["id"]
    assert len(set(ids)) == len(ids)
    assert np.all(prepared.rows.fids == -1)


def test_the_shares_of_the_work_go_up() -> None:
    assert 0 < study._READ < study._UNDERSTOOD < study._PLACED < study._DECIDED < 1


POINTS_FOR_AREAS = (
    ("이름", "유형", "상태", "지정면적(㎡)", "위치정확도(m)", "경도", "위도"),
    ("가 산단", "일반산단", "조성완료", "1,000,000", "500", "129.31", "35.51"),
    ("나 산단", "일반산단", "조성완료", "", "800", "129.32", "35.55"),
    ("다 산단", "일반산단", "조성완료", "", "", "129.33", "35.58"),
)


def test_points_become_circles_only_for_who_asks_for_them(plan: Path, tmp_path: Path) -> None:
    data = write(tmp_path / "산단.csv", *POINTS_FOR_AREAS)
    assert run(plan, data, "cluster").rejected == 3
    result = run(plan, data, "cluster", geometry="circles")
    assert (result.taken, result.changed, result.rejected) == (2, 2, 1)
    bases = query(plan, "SELECT name_ko, geometry_basis, area_m2 FROM cluster WHERE name_ko LIKE '% 산단'")
    assert sorted(bases) == [("가 산단", "indicative", 1_000_000.0), ("나 산단", "position_only", None)]
    told = " ".join(row.reason for row in result.report)
    assert "marked as indicative" in told
    assert "marked as a position only" in told
    assert [finding for finding in check_plan(plan) if finding.severity == "error"] == []
    again = run(plan, data, "cluster", geometry="circles", duplicates="update")
    assert (again.taken, again.updated) == (0, 2)
    assert sorted(bases) == sorted(
        query(plan, "SELECT name_ko, geometry_basis, area_m2 FROM cluster WHERE name_ko LIKE '% 산단'")
    )


def test_a_layer_that_cannot_say_what_its_outlines_are_takes_no_circles(plan: Path, tmp_path: Path) -> None:
    data = write(
        tmp_path / "후보지.csv", ("이름", "면적(㎡)", "경도", "위도"), ("가", "5000", "129.31", "35.51")
    )
    result = run(plan, data, "candidate_site", geometry="circles")
    assert (result.taken, result.rejected) == (0, 1)
    assert any("this is a point" in row.reason for row in result.report)


def test_a_row_with_an_optional_value_that_cannot_be_read_is_kept_for_who_wants_it(
    plan: Path, tmp_path: Path
) -> None:
    data = write(tmp_path / "d.csv", HEAD, GORI, (*SUN[:3], "많음", *SUN[4:]))
    assert run(plan, data, preview=True).rejected == 1
    result = run(plan, data, unreadable="leave_empty")
    assert (result.taken, result.rejected) == (2, 0)
    assert query(plan, "SELECT capacity_mw FROM power_plant WHERE name_ko = '햇빛'") == [(None,)]
    (left,) = [row for row in result.report if row.action == "left empty"]
    assert (left.row, left.column, left.given) == (3, "capacity_mw", "많음")
