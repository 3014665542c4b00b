# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Checking a plan: a sound one has no errors, and each thing that is wrong is found once."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal

from plugin.errors import Cancelled, PlanFileError
from plugin.plan.check import ERROR, WARNING, Finding, check_features, check_plan, plan_identifiers, texts
from plugin.plan.checks.references import REFERENCED
from plugin.plan.create import create_sample_plan
from plugin.plan.samples import sample_ids
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import BUSAN, KOREA, objects, rows, told
from tests.plan.defects import DEFECTS, Defect
from tests.plan.plan_rows import execute

# What is true of the facts all the same: indicators of districts that no plan draws, two lines whose junction is
# guessed, and a press report that does not say what its MW mean.
KNOWN_OF_THE_SAMPLES = {
    ("region_indicator", "ai_readiness_index_11680_2023"),
    ("region_indicator", "ai_readiness_index_11650_2023"),
    ("region_indicator", "ai_readiness_index_30200_2023"),
    ("power_line", "line_345_buk_busan_gimhae_north_junction"),
    ("power_line", "line_345_sin_gimhae_gimhae_north_junction"),
    ("data_centre", "sacheon_taewang_ai_data_centre"),
}


def new_findings(path: Path) -> list[Finding]:
    """Return what is found in a sample plan beside what is known of it."""
    return [
        found for found in check_plan(path) if (found.layer, found.feature_id) not in KNOWN_OF_THE_SAMPLES
    ]


@pytest.mark.parametrize("sample_id", sample_ids())
def test_the_sample_plans_have_no_errors_and_no_warnings_that_are_not_known(
    sample_id: str, tmp_path: Path
) -> None:
    path = tmp_path / "plan.gpkg"
    create_sample_plan(path, sample_id, "ko")
    findings = check_plan(path)
    assert {found.severity for found in findings} == {WARNING}
    assert {(found.layer, found.feature_id) for found in findings} <= KNOWN_OF_THE_SAMPLES
    if sample_id == "southeast":
        assert len(findings) == len(KNOWN_OF_THE_SAMPLES)


@pytest.mark.parametrize("defect", DEFECTS.values(), ids=list(DEFECTS))
def test_what_is_wrong_is_found_once_with_place_and_remedy(defect: Defect, ulsan: Path) -> None:
    defect.spoil(ulsan)
    (finding,) = new_findings(ulsan)
    what, remedy = texts(finding)
    assert (finding.severity, finding.layer, finding.feature_id) == (
        defect.severity,
        defect.layer,
        defect.feature_id,
    )
    assert defect.text in what
    assert remedy.endswith(".")
    assert (finding.fid is None) == (finding.row == -1) == (not finding.feature_id)


def test_looking_for_findings_changes_nothing(ulsan: Path) -> None:
    before = ulsan.read_bytes()
    check_plan(ulsan)
    assert ulsan.read_bytes() == before
    assert list(ulsan.parent.iterdir()) == [ulsan]


def test_a_missing_place_is_an_honest_answer(ulsan: Path) -> None:
    execute(ulsan, "UPDATE campus SET geom = NULL")
    assert new_findings(ulsan) == []


def test_of_an_older_plan_as_much_is_checked_as_is_there(ulsan: Path) -> None:
    execute(
        ulsan,
        "UPDATE plan_info SET value = '0' WHERE key = 'schema_version'",
        "ALTER TABLE power_plant DROP COLUMN opened",
        "ALTER TABLE power_plant ADD COLUMN opened INTEGER",
        "UPDATE power_plant SET opened = 1983",
        "UPDATE campus SET status = 'dreamt' WHERE id = 'unist'",
    )
    assert [text for _, _, text in told(new_findings(ulsan))] == [
        "The plan has the older schema version 0",
        "The column Opened [opened] has the type INTEGER, not DATE",
        "Status [status] has the unknown value dreamt",
    ]


def test_a_newer_plan_and_no_plan_are_refused(ulsan: Path, tmp_path: Path) -> None:
    execute(ulsan, "UPDATE plan_info SET value = '99' WHERE key = 'schema_version'")
    with pytest.raises(PlanFileError, match=r"schema version 99.*Update the AI Region Planner"):
        check_plan(ulsan)
    with pytest.raises(PlanFileError, match="no such file"):
        check_plan(tmp_path / "none.gpkg")
    execute(ulsan, "DROP TABLE plan_info")
    with pytest.raises(PlanFileError, match="This GeoPackage is not a plan"):
        check_plan(ulsan)


@pytest.mark.parametrize("share", [0.05, 0.33, 0.6, 0.95])
def test_a_truncated_file_says_so(share: float, ulsan: Path) -> None:
    damaged = ulsan.with_name("damaged.gpkg")
    shutil.copy(ulsan, damaged)
    with damaged.open("r+b") as file:
        file.truncate(int(damaged.stat().st_size * share))
    with pytest.raises(PlanFileError, match=r"cannot be read as a GeoPackage .*damaged or not fully copied"):
        check_plan(damaged)


def test_progress_rises_to_the_end_and_may_stop_the_check(ulsan_file: Path) -> None:
    shares: list[float] = []
    check_plan(ulsan_file, shares.append)
    assert all(first <= second for first, second in pairwise(shares))
    assert shares[0] >= 0
    assert shares[-2] > 0.5
    assert shares[-1] == 1
    assert len(shares) > 15

    def stop(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_plan(ulsan_file, stop)


def test_a_layer_is_checked_as_a_whole_however_many_blocks_it_is_read_in(
    ulsan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    DEFECTS["a thing is there twice"].spoil(ulsan)
    DEFECTS["a word is unknown"].spoil(ulsan)
    DEFECTS["a place is in degrees"].spoil(ulsan)
    whole = check_plan(ulsan)
    monkeypatch.setattr("plugin.plan.checks.stored.blocks.__defaults__", (2,))
    assert check_plan(ulsan) == whole


def test_a_plan_that_others_are_editing_is_checked(ulsan: Path) -> None:
    dataset = gdal.OpenEx(str(ulsan), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.StartTransaction()
    layer = dataset.GetLayerByName("campus")
    row = layer.GetNextFeature()
    row["name"] = "edited"
    layer.SetFeature(row)
    assert new_findings(ulsan) == []
    dataset.RollbackTransaction()


def test_rows_for_a_plan_are_checked_in_the_same_way() -> None:
    spec = LAYERS["data_centre"]
    given = rows("data_centre", 4, power_mw=[103.0, -1.0, 5.0, 5.0], mw_basis="it", name=["a", "b", "c", "c"])
    geometries = objects([shapely.Point(BUSAN), None, shapely.Point(129, 35), shapely.Point(BUSAN)])
    columns = dict(given.columns) | {"part_of_id": objects(["in_plan", "data_centre_0", "nowhere", None])}
    findings = check_features(spec, columns, geometries, {("data_centre", "id"): {"in_plan"}}, KOREA)
    assert [(found.row, found.severity, texts(found)[0].split(",")[0]) for found in findings] == [
        (1, ERROR, "Power (MW) [power_mw] is negative: -1"),
        (2, ERROR, "Part of [part_of_id] refers to nowhere"),
        (2, ERROR, "The coordinates look like degrees"),
    ]


def test_rows_for_a_plan_are_compared_with_each_other() -> None:
    spec = LAYERS["campus"]
    given = rows("campus", 2, id=["a", "a"], name="Same")
    geometries = objects([shapely.Point(BUSAN)] * 2)
    findings = check_features(spec, given.columns, geometries, {}, KOREA)
    assert [(found.row, found.severity) for found in findings] == [(1, ERROR), (1, WARNING)]


def test_a_table_without_geometries_and_no_rows_are_checked() -> None:
    table = rows("proposal", 2, id=["a", "a"])
    assert len(check_features(LAYERS["proposal"], table.columns, None, {}, KOREA)) == 1
    empty = {name: objects([]) for name in LAYERS["campus"].field_names}
    assert check_features(LAYERS["campus"], empty, objects([]), {}, KOREA) == []


def test_numbers_of_numpy_are_numbers() -> None:
    given = rows("power_plant", 2)
    columns = dict(given.columns) | {"capacity_mw": objects([np.float64(5.0), np.int64(7)])}
    assert check_features(LAYERS["power_plant"], columns, given.geometries, {}, KOREA) == []


def test_the_identifiers_of_a_plan_are_those_that_rows_may_refer_to(ulsan: Path) -> None:
    identifiers = plan_identifiers(ulsan)
    assert identifiers.keys() == set(REFERENCED)
    assert "unist" in identifiers["campus", "id"]
    assert "26" in identifiers["region", "code"]
    assert identifiers["telecom_node", "id"] == set()
    execute(ulsan, "DROP TABLE run", "ALTER TABLE region DROP COLUMN code", "DROP TABLE water_source")
    without = plan_identifiers(ulsan)
    assert without["region", "code"] == without["water_source", "id"] == set()


def test_a_check_of_rows_can_be_stopped_while_it_finds_things() -> None:
    class Stopped(Exception):
        pass

    asked = 0

    def stop() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Stopped

    columns = {field.name: np.full(3, None, dtype=object) for field in LAYERS["campus"].fields}
    with pytest.raises(Stopped):
        check_features(LAYERS["campus"], columns, None, {}, KOREA, stop)
